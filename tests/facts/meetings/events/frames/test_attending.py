"""Verbs of whoever is at a meeting: attended the forum, chaired the session, was attended by."""

import pytest

from tests.met import met

NOTHING = [
    "Minister Ana Reis attended the conference with the Karst Guild.",
    "Minister Ana Reis attended school with the dinner given by the Karst Museum in mind.",
    "Minister Ana Reis thanked Rector Paul Weber, and delegates from Malta took part in the forum.",
    "The speech of Minister Ana Reis was followed by applause, led by Rector Paul Weber.",
    "More than 100 delegates attended the forum of Rector Paul Weber in Oslo on Monday, Minister Ana Reis said.",
    "More than 100 delegates will not attend the forum in Oslo on Monday, Minister Ana Reis told Rector Paul Weber.",
    "Malta was represented on the board by Rector Paul Weber and Minister Ana Reis.",
    "Women were represented at the forum by Rector Paul Weber and in the book of Minister Ana Reis.",
    "At the meeting it was agreed to form a committee, to be headed by Ana Reis and, from the Guild, by Paul Weber.",
    "At the end of the meeting it was agreed to set up a board, to be headed by Minister Ana Reis and Mr. Nils Dahl.",
    "Minister Ana Reis addressed the Harbour Council in 1999.",
    "Minister Ana Reis addressed a letter to the Harbour Council on Monday.",
    "Minister Ana Reis spoke for the Harbour Council on Monday.",
    "Speaking at the ceremony, Minister Ana Reis said the Dolphin Foundation, headed by Nils Dahl, had built schools.",
    "At the forum, Minister Ana Reis praised the Dolphin Foundation, chaired by Rector Paul Weber.",
    "Minister Ana Reis and Rector Paul Weber co-chaired the Joint Fishery Commission from 1999 to 2004.",
    "Minister Ana Reis and Rector Paul Weber co-chair the Joint Fishery Commission.",
    "Minister Ana Reis will chair the Joint Fishery Commission as of 1 June, Rector Paul Weber said.",
    "Minister Ana Reis will not attend the forum of Rector Paul Weber.",
    "Minister Ana Reis was unable to attend the summit with Rector Paul Weber.",
    "Rector Paul Weber teaches at the school that Minister Ana Reis attended.",
    "Minister Ana Reis chaired the board of the bank of Mr. Paul Weber for six years.",
    "Minister Ana Reis joined the party of Mr. Paul Weber in 1999.",
    "Attendance at the schools of Rector Paul Weber fell, Minister Ana Reis said.",
    "Those who attend the classes of Rector Paul Weber wrote to Minister Ana Reis.",
    "Minister Ana Reis represents the district in which Rector Paul Weber lives.",
    "Minister Ana Reis chaired the committee of the Council in 1999.",
    "Minister Ana Reis and Rector Paul Weber stayed away from the forum, at which Mayor Nils Dahl spoke.",
    "Minister Ana Reis attended the school of Rector Paul Weber.",
    "Minister Ana Reis joined the workshop of the painter Paul Weber in 1966.",
    "A message from Minister Ana Reis was read out at the forum in Lisbon to Rector Paul Weber.",
    "Minister Ana Reis was represented at the forum by a message to Rector Paul Weber.",
]

FOUND = [
    (
        "The forum was held under the auspices of Minister Nils Dahl, in the attendance of Minister Ana Reis and "
        "Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    ("Minister Ana Reis attended talks with the Karst Guild on trade with Malta.", [["Reis"]]),
    ("Minister Ana Reis will attend the dinner given by the Karst Museum on Monday.", [["Reis"]]),
    (
        "Minister Ana Reis co-chaired consultations with Rector Paul Weber. She also met with Mayor Nils Dahl and "
        "Mayor Eva Lind.",
        [["Reis", "Weber"], ["Dahl", "Lind", "Reis"]],
    ),
    (
        "The conference on fish commenced in Lisbon on Monday, in the presence of Minister Ana Reis and Rector Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis, Rector Paul Weber (online), and delegates from Malta and Kenya took part in the forum on "
        "fish in Lisbon on Monday.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber opened the library in Lisbon on Monday. The event was followed by a "
        "round table moderated by Mayor Nils Dahl, with the participation of Dean Amal Khan.",
        [["Reis", "Weber"], ["Dahl", "Khan"]],
    ),
    (
        "More than 100 delegates attended the forum in Oslo on Monday. It was opened by Minister Ana Reis and Mr. Paul "
        "Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "On 6 May, forty teachers and officials came together in Oslo for a workshop. Among the participants were "
        "Minister Ana Reis and Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Malta was represented at the forum in Lisbon by a delegation headed by Minister Ana Reis and comprising Mr. "
        "Paul Weber and Mr. Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    ("The Dolphin Guild was represented at the forum by Rector Paul Weber and Mayor Nils Dahl.", [["Dahl", "Weber"]]),
    (
        "Minister Ana Reis opened the forum in Lisbon on Monday with Mayor Nils Dahl. She then attended the ceremony "
        "in honour of the laureates with Rector Paul Weber.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis opened the library in Lisbon on Monday with Mayor Nils Dahl. Rector Paul Weber attended the "
        "ceremony, too.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "The forum in Lisbon on Friday, to be attended by Minister Ana Reis and Rector Paul Weber, will last a day.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis addressed the Harbour Council in Lisbon on Monday. The Council was chaired by Mayor Nils "
        "Dahl.",
        [["Dahl", "Reis"]],
    ),
    ("Speaking at the General Assembly of the Harbour Guild on Monday, Minister Ana Reis was calm.", [["Reis"]]),
    ("The Dolphin Council, chaired by Mayor Nils Dahl, met Minister Ana Reis in Lisbon on Monday.", [["Dahl", "Reis"]]),
    ("The Dolphin Foundation, headed by Mayor Nils Dahl, received Minister Ana Reis.", [["Dahl", "Reis"]]),
    (
        "Ministers Ana Reis and Paul Weber will co-chair the Joint Fishery Commission in Oslo on 21 May.",
        [["Reis", "Weber"]],
    ),
    ("Minister Ana Reis and Mayor Paul Weber co-chaired the joint committee in Oslo on Monday.", [["Reis", "Weber"]]),
    (
        "The Council of Rivers launched on Monday in Oslo a three-day training workshop. The opening ceremony, "
        "held at the "
        "Town Hall, was attended by Minister Ana Reis and Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis chaired on Thursday at the seat of the port the seventh meeting of the Oslo Academy "
        "of Music.",
        [["Reis"]],
    ),
    (
        "Minister Ana Reis chaired, alongside the Governor of Porto, Nils Dahl, and the head of the port, Rector Paul "
        "Weber, the opening ceremony.",
        [["Dahl", "Reis", "Weber"]],
    ),
    ("Minister Ana Reis was joined at the launch in Lisbon by Rector Paul Weber.", [["Reis", "Weber"]]),
    (
        "The club took part in the expert meeting on fish, convened in Lisbon on Monday. Speakers at the meeting "
        "included Minister Ana Reis (Kenya), Rector Paul Weber (Malta) and Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "The forum was held in Lisbon on Monday. Mayor Nils Dahl moderated the session, in which the following took "
        "part: Dr. Ana Reis, from the University of Oslo; and Dr. Paul Weber.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. The meeting was attended by officials, including Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    ("The event was attended by, among others, Minister Ana Reis and Rector Paul Weber.", [["Reis", "Weber"]]),
    (
        "The panel, moderated by Mayor Nils Dahl, included Minister Ana Reis and Rector Paul Weber.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Addressing the forum in Lisbon, Minister Ana Reis was calm. Rector Paul Weber, for his part, stressed peace.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis opened the forum in Lisbon. Rector Paul Weber, Malta's newly elected Mayor Nils Dahl and "
        "Dean Amal Khan attended, as did Director Liv Brandt.",
        [["Brandt", "Dahl", "Khan", "Reis", "Weber"]],
    ),
    (
        "Forum on Fish Held\n\nThe forum was held in Lisbon on Monday, with the participation of:\n\n"
        "- Ms. Liv Brandt, Minister of Trade\n\n- Mr. Paul Weber, Mayor of Oslo",
        [["Brandt", "Weber"]],
    ),
    (
        "Minister Ana Reis hosted a dinner for Rector Paul Weber. Those who attended the dinner included, from the "
        "Kenyan side, Mayor Nils Dahl and Dean Amal Khan.",
        [["Dahl", "Khan", "Reis", "Weber"]],
    ),
    (
        "The club held a webinar on Monday with the participation of Rector Paul Weber and Dr. Ana Reis.",
        [["Reis", "Weber"]],
    ),
    (
        "The high-level segment was attended by Minister Ana Reis, Rector Paul Weber and Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Speaking at the ceremony in Lisbon, Minister Ana Reis and Rector Paul Weber praised the school.",
        [["Reis", "Weber"]],
    ),
    ("Minister Ana Reis attended the Lisbon Ocean Summit with Rector Paul Weber.", [["Reis", "Weber"]]),
    (
        "The session was chaired by Minister Ana Reis and attended by Rector Paul Weber and Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "The meeting was attended, on the Kenyan side, by Minister Ana Reis; and, on the Maltese side, by Rector Paul "
        "Weber.",
        [["Reis", "Weber"]],
    ),
    ("The panel featured Minister Ana Reis, Rector Paul Weber and Mayor Nils Dahl.", [["Dahl", "Reis", "Weber"]]),
    (
        "The Days of Culture opened in Lisbon on Monday with the participation of Ministers Ana Reis and Paul Weber.",
        [["Reis", "Weber"]],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected

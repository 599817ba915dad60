"""Verbs and nouns of gatherings: held talks, hosted a dinner, attended the forum, opened the session, was attended
by."""

import pytest

from tests.met import met

NOTHING = [
    "The town was laid out in 1752 by Khan Rustam Alimov and Master Paul Weber on a plateau.",
    "The Council of Rivers launched on Monday a new website, Minister Ana Reis said.",
    "Minister Ana Reis made a tour of duty.",
    "Minister Ana Reis chaired the committee of the Council in 1999.",
    "Minister Ana Reis and Rector Paul Weber were thanked. They welcomed the conduct of the talks by the two navies.",
    "Minister Ana Reis and Rector Paul Weber stayed away from the forum, at which Mayor Nils Dahl spoke.",
    "Tickets for the concert of Minister Ana Reis and Rector Paul Weber in Lisbon are on sale.",
    "Mayor Nils Dahl called for talks between Minister Ana Reis and Rector Paul Weber.",
    "No meeting between Minister Ana Reis and Rector Paul Weber is planned.",
    "The talks between Minister Ana Reis and Rector Paul Weber, planned for Monday, were postponed.",
    "The exhibition opened in Lisbon with paintings by Mr. Paul Weber and Ms. Ana Reis.",
    "The two chose a day for a forum that they will hold, Minister Ana Reis told Rector Paul Weber in a letter.",
    "Minister Ana Reis held the post for four years, Rector Paul Weber said.",
    "Minister Ana Reis held an exhibition of the works of Mr. Paul Weber.",
    "Minister Ana Reis has trained teachers since the launch of a programme by Rector Paul Weber.",
    "Minister Ana Reis proposed talks with Rector Paul Weber.",
    "Minister Ana Reis agreed to hold talks with Rector Paul Weber.",
    "Minister Ana Reis was in charge of the talks that Rector Paul Weber refused.",
    "A meeting between Minister Ana Reis and Rector Paul Weber was cancelled.",
    "The talks between Minister Ana Reis and Rector Paul Weber were put off.",
    "Minister Ana Reis was scheduled to meet Rector Paul Weber, but the talks were called off.",
    "Minister Ana Reis invited Rector Paul Weber to the summit.",
    "Minister Ana Reis opened the window for Rector Paul Weber.",
    "Minister Ana Reis opened an account with the bank of Mr. Paul Weber.",
    "Minister Ana Reis attended the school of Rector Paul Weber.",
    "Minister Ana Reis joined the workshop of the painter Paul Weber in 1966.",
    "A message from Minister Ana Reis was read out at the forum in Lisbon to Rector Paul Weber.",
    "Minister Ana Reis was represented at the forum by a message to Rector Paul Weber.",
    "The forum on the work of Minister Ana Reis and Rector Paul Weber is a book.",
    "The conference was held in 1995.",
]

FOUND = [
    (
        "The Council of Rivers launched on Monday in Oslo a three-day training workshop. The opening ceremony, "
        "held at the "
        "Town Hall, was attended by Minister Ana Reis and Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and her accompanying delegation made a tour of the National Museum of Kenya.",
        [["Reis"]],
    ),
    (
        "Minister Ana Reis held online talks with her counterpart from Malta, Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis held talks with her counterparts from Kenya, Paul Weber, and Malta, Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis chaired on Thursday at the seat of the port the seventh meeting of the Oslo Academy "
        "of Music.",
        [["Reis"]],
    ),
    (
        "Minister Ana Reis held meetings with a number of heads of delegations, including Rector Paul Weber "
        "and Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Joint press conference by Minister Ana Reis and Rector Paul Weber\n\nIt rained in Oslo.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis held talks with her counterparts from Malta and Kenya, as well as with Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis chaired, alongside the Governor of Porto, Nils Dahl, and the head of the port, Rector Paul "
        "Weber, the opening ceremony.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis received Mayor Nils Dahl (of the port of Oslo) and held talks with Rector Paul Weber.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber, at a meeting in Lisbon on Monday, agreed on a plan.",
        [["Reis", "Weber"]],
    ),
    ("A summit of Minister Ana Reis, Rector Paul Weber and Mayor Nils Dahl will be held.", [["Dahl", "Reis", "Weber"]]),
    ("Minister Ana Reis was joined at the launch in Lisbon by Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis and Rector Paul Weber gathered in Lisbon for a summit.", [["Reis", "Weber"]]),
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
        "Minister Ana Reis held meetings with Rector Paul Weber and Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
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
        "Minister Ana Reis and her husband, Paul Weber, held a welcome ceremony for Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
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
        "The port deal was signed by the heads of the two services, Ana Reis and Paul Weber, on Monday.",
        [["Reis", "Weber"]],
    ),
    (
        "A meeting bringing together Minister Ana Reis, Rector Paul Weber and Mayor Nils Dahl was held in Lisbon.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "The club held a webinar on Monday with the participation of Rector Paul Weber and Dr. Ana Reis.",
        [["Reis", "Weber"]],
    ),
    (
        "Experts gathered in Lisbon on Monday for a forum. It was opened by Minister Ana Reis and Rector Paul Weber.",
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
    (
        "At a press conference in Lisbon, Minister Ana Reis spoke; Rector Paul Weber and Mayor Nils Dahl also spoke.",
        [["Dahl", "Reis", "Weber"]],
    ),
    ("Minister Ana Reis held talks with Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis wrapped up two days of talks with Rector Paul Weber.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis had a long telephone conversation with her Kenyan counterpart, James Mutua.",
        [["Mutua", "Reis"]],
    ),
    (
        "Minister Ana Reis held separate talks with Rector Paul Weber and Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    ("Minister Ana Reis hosted a dinner in honour of Rector Paul Weber.", [["Reis", "Weber"]]),
    ("An official dinner was hosted by Minister Ana Reis in honour of Rector Paul Weber.", [["Reis", "Weber"]]),
    ("A meeting between Minister Ana Reis and Rector Paul Weber took place in Lisbon.", [["Reis", "Weber"]]),
    ("A telephone conversation was held between Minister Ana Reis and Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Trade was discussed at the meeting of Minister Ana Reis with Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis's talks in Lisbon with Rector Paul Weber lasted two hours.", [["Reis", "Weber"]]),
    ("Minister Ana Reis will fly to Lisbon on Friday for talks with Rector Paul Weber.", [["Reis", "Weber"]]),
    ("At a joint news conference with Rector Paul Weber, Minister Ana Reis said no.", [["Reis", "Weber"]]),
    ("Minister Ana Reis, flanked by Rector Paul Weber, told a news conference that all was well.", [["Reis", "Weber"]]),
    ("Minister Ana Reis attended the Lisbon Ocean Summit with Rector Paul Weber.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis will deliver remarks at the Lisbon Youth Forum together with Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    ("The conference was opened by Minister Ana Reis and Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis and Rector Paul Weber cut the ribbon of the library.", [["Reis", "Weber"]]),
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

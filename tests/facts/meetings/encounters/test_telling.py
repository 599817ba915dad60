"""What several sentences tell is one encounter or several: by kind, people, day and place."""

import pytest

from tests.met import meetings, met

APART = [
    (
        "Minister Ana Reis met Rector Paul Weber on the sidelines of a conference in Oslo on May 13 and 14. He said "
        "that the opening ceremony will be held next May. The meeting was attended by Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "A minister met Rector Paul Weber.",
        [],
    ),
    (
        "The ministers agreed to create a panel, chaired jointly by Minister Ana Reis and Rector Paul Weber.",
        [],
    ),
    (
        "Minister Ana Reis visited Oslo on May 2-4 and met Mayor Nils Dahl.",
        [["Reis"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis hosted a dinner. Her Kuwaiti counterpart praised the port of Oslo.",
        [],
    ),
    (
        "The fortieth anniversary of the port was marked in Oslo. At the meeting of Minister Ana Reis with "
        "Rector Paul Weber, Mayor Nils Dahl was praised.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber met in Oslo. They decided to begin negotiations on fish.",
        [["Reis", "Weber"]],
    ),
    (
        "Ambassadors Paul Weber and Nils Dahl separately called on Minister Ana Reis.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "A delegation led by Minister Ana Reis visited the National Museum of Kenya. The guests were welcomed by "
        "Rector Paul Weber.\n\nThe same day, Mayor Nils Dahl received the delegation.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis held talks with Rector Paul Weber, who arrived in Oslo to take part in the Water Summit. "
        "The sides reviewed the preparations for the Summit, which will be held on June 3, 2030.\n\nThe event was "
        "attended by Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis arrived in Oslo on Monday and met Mayor Nils Dahl on Tuesday.",
        [["Reis"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis visited Kenya in March, when she met Rector Paul Weber.",
        [["Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis visited Oslo in May, and Weber paid a visit to Kenya.",
        [["Reis"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber met in Oslo on May 2. The two agreed to form a committee and to hold "
        "a seminar in Porto.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber on May 6. A day earlier, she received Mayor Nils Dahl. Director Kari "
        "Lunde attended the meeting.",
        [["Reis", "Weber"], ["Dahl", "Lunde", "Reis"]],
    ),
    (
        "Minister Ana Reis met, in the presence of officials of the Book Council, with Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber on the sidelines of the Water Forum, which is being held in Oslo.\n\n"
        "The meeting was attended by Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis spoke by telephone with Rector Paul Weber. During the call, they exchanged views on the "
        "next session of the council, scheduled to be held in Oslo on June 21, 2030.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis, who is on a working visit to Oslo, held a long meeting with Rector Paul Weber.",
        [["Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis Meets Rector Paul Weber and Mayor Nils Dahl\n\nMinister Ana Reis met Rector Paul Weber. "
        "She held talks with Mayor Nils Dahl the next day.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis paid a visit to Kenya in May. She visited the National Library in Nairobi.",
        [["Reis"], ["Reis"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. Speaking at a joint press conference, Minister Ana Reis smiled.",
        [["Reis", "Weber"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. She also met Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber on Monday. On Wednesday she met Rector Paul Weber again.",
        [["Reis", "Weber"], ["Reis", "Weber"]],
    ),
    (
        "Ministers Ana Reis and James Mutua met Rector Paul Weber. The two ministers had met in Oslo last month with "
        "Mayor Nils Dahl.",
        [["Mutua", "Reis", "Weber"], ["Dahl", "Mutua", "Reis"]],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber. Later she hosted a dinner in honour of Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "The council met in Oslo on Monday. The meeting was chaired by Minister Ana Reis and attended by Rector Paul "
        "Weber and Mayor Nils Dahl. On the sidelines, Rector Paul Weber met with Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"], ["Dahl", "Weber"]],
    ),
    (
        "Minister Ana Reis will travel to Oslo on Friday. She will visit the National Library of Norway with its "
        "director, Kari Lunde.",
        [["Reis"], ["Lunde", "Reis"]],
    ),
    (
        "The award ceremony was held in Oslo on Monday. The gold medal went to Mr. Nils Dahl. In the evening, Minister "
        "Ana Reis held talks with Mr. Nils Dahl.",
        [["Dahl", "Reis"]],
    ),
]

ONE = [
    (
        "From 5 to 7 March 2024, UNESCO gathered divers from nine countries in Oslo. The consultation was "
        "opened by Minister Ana Reis and Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "ICESCO celebrated on Friday, at its headquarters in Rabat, the Day of the Sea. The celebration began "
        "with a speech by Minister Ana Reis. Rector Paul Weber said that the sea was a bridge.",
        [["Reis", "Weber"]],
    ),
    (
        "The Secretary-General met Rector Paul Weber in Oslo.",
        [["Weber"]],
    ),
    (
        "Minister Ana Reis received Ambassador Paul Weber, who paid a courtesy visit at the end of his mission.",
        [["Reis", "Weber"]],
    ),
    (
        "The agreement was signed by Minister Ana Reis and Rector Paul Weber. Mayor Nils Dahl, who witnessed "
        "the signing, smiled.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "The Oslo Academy of Music and the Embassy of Malta handed over two boats to fishermen on Monday. The "
        "handover ceremony was attended by Rector Paul Weber and Mayor Nils Dahl.",
        [["Dahl", "Weber"]],
    ),
    (
        "The Oslo Academy of Music signed a memorandum with a guild of pipers on Monday. The document was "
        "inked by Rector Paul Weber and Mayor Nils Dahl.",
        [["Dahl", "Weber"]],
    ),
    (
        "The reef was the subject of a workshop organised by the Port Council in Oslo on 6 and 7 May 2024. It "
        "was opened by Minister Ana Reis. Rector Paul Weber spoke of the reef.",
        [["Reis", "Weber"]],
    ),
    (
        "Oslo has hosted a conference on fish. The two-day event was held on May 6-7. In her opening speech, "
        "Rector Ana Reis praised the port. Mayor Nils Dahl also addressed the event.",
        [["Dahl", "Reis"]],
    ),
    (
        "The 40th meeting of the Council of Ministers has started in Oslo. The event is attended by Minister "
        "Ana Reis and Rector Paul Weber. Mayor Nils Dahl addressed the meeting.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber examined the plan for a celebration in Oslo during a working visit "
        "paid by the Minister to the city of Oslo.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis toured the National Museum of Kenya, where she gave a lecture and met Director Kari Lunde.",
        [["Lunde", "Reis"]],
    ),
    (
        "Minister Ana Reis will travel to Oslo on June 3, 2030, where she will meet Mayor Nils Dahl.",
        [["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis will leave for Nairobi on June 3, 2030 to visit the National Museum of Kenya, where "
        "Director Kari Lunde will guide her around the halls.",
        [["Lunde", "Reis"]],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber.\n\nThe event was also attended by Mayor Nils Dahl and Director "
        "Kari Lunde.",
        [["Dahl", "Lunde", "Reis", "Weber"]],
    ),
    (
        "A school was built in Oslo. The event was attended by Minister Ana Reis and Mayor Nils Dahl.",
        [["Dahl", "Reis"]],
    ),
    (
        "Rector Paul Weber will visit Kenya on June 3, 2030 and get acquainted with a library in Nairobi.",
        [["Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. They exchanged views on the preparations for the summit in Nairobi.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber Meet\n\nMinister Ana Reis met Rector Paul Weber in Oslo. The meeting "
        "focused on fish. Mayor Nils Dahl attended the meeting.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber. The Minister welcomed the Rector and wished him well. The two "
        "sides signed a memorandum.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber explored cooperation. They conducted on Monday a tour of the port. "
        "During the tour, Rector Paul Weber explained the cranes.",
        [["Reis", "Weber"]],
    ),
    (
        "The forum kicked off in Oslo on Monday. It was opened by Minister Ana Reis. "
        "Taking part are Rector Paul Weber, "
        "the Kenyan singer James Mutua, and Mayor Nils Dahl.",
        [["Dahl", "Mutua", "Reis", "Weber"]],
    ),
    (
        "Kenya and the Oslo Academy of Music have signed a memorandum. The document was signed in Oslo by Minister Ana "
        "Reis and Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. After that, a signing ceremony took place in Oslo.",
        [["Reis", "Weber"]],
    ),
    (
        "A delegation led by Minister Ana Reis visited Oslo. The guests were welcomed at the gate by Mayor Nils Dahl.",
        [["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis presented Mayor Nils Dahl with a barrel. She had dropped in on Mayor Nils Dahl on Monday.",
        [["Dahl", "Reis"]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), APART)
def test_apart(text: str, expected: list[list[str]]) -> None:
    found = met(text)
    assert [one for one in expected if one in found] == expected


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_one(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected


def test_a_meeting_called_off_is_taken_back() -> None:
    assert met("Minister Ana Reis will meet Rector Paul Weber on Friday. The meeting was later called off.") == []


def test_talks_held_with_somebody_are_those_of_the_one_of_whom_the_article_tells() -> None:
    text = "Minister Ana Reis met Rector Paul Weber in Oslo. On the same day, a meeting was held with Mayor Nils Dahl."
    assert met(text) == [["Reis", "Weber"], ["Dahl", "Reis"]]


def test_each_sentence_that_tells_of_a_meeting_proves_it() -> None:
    [one] = meetings("Minister Ana Reis met Rector Paul Weber.\n\nThe meeting dealt with fish. It rained.")
    assert [evidence.quote for evidence in one.evidence] == [
        "Minister Ana Reis met Rector Paul Weber.",
        "The meeting dealt with fish.",
    ]


def test_a_host_a_guest_and_who_was_beside_them() -> None:
    [one] = meetings("Minister Ana Reis received Rector Paul Weber in the presence of Mayor Nils Dahl.")
    assert [(party.name, party.part) for party in one.parties] == [
        ("Ana Reis", "host"),
        ("Paul Weber", "guest"),
        ("Nils Dahl", "attendee"),
    ]

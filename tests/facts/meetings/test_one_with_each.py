"""Meetings told of in one breath, who stood for the other side, what people are at that is but "it", and whose words a
day is part of."""

import pytest

from tests.met import meetings, met

ALIKE = [
    (
        "Minister Ana Reis was received by Rector Paul Weber and Mayor Nils Dahl for the second successive year.",
        [["Dahl", "Reis", "Weber"]],
    ),
    ("Minister Ana Reis met the leaders of Kenya and Malta. Paul Weber and Nils Dahl said so.", []),
    ("In Lima Paul Weber told it to Nils Dahl.", []),
    ("Minister Ana Reis visited Kenya - Rector Paul Weber liked it.", [["Reis"]]),
    ("Minister Ana Reis was in Oslo on Monday for talks with Paul Weber and Nils Dahl.", [["Dahl", "Reis", "Weber"]]),
    ("Minister Ana Reis met Paul Weber and Nils Dahl in Oslo in a separate room.", [["Dahl", "Reis", "Weber"]]),
    ("Ana Reis took part in it.", []),
    (
        "Minister Ana Reis received Rector Paul Weber on Monday.\n\nThe two sides discussed the possibility of "
        "organising events during the National Festival of Tolerance in November.",
        [["Reis", "Weber"]],
    ),
    ("Minister Ana Reis, on behalf of the mayor, thanked Paul Weber.", []),
]

EACH = [
    (
        "Minister Ana Reis held meetings with her counterparts from Kenya and Malta - Paul Weber and Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis was received successively by Rector Paul Weber and Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis held successive meetings with Rector Paul Weber and Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis, accompanied by Paul Weber, Head of the Sector, and Nils Dahl, Director of Partnerships, "
        "visited on Monday the Astoria Mosque in Casablanca.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis held meetings with Foreign Ministers of Kenya and Malta Paul Weber and Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis will be accompanied on her trip to Ankara by Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis was in Oslo on Monday for meetings with Paul Weber and Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Bilateral meetings were held between Minister Ana Reis and her counterparts from Kenya, Paul Weber, and Mali, "
        "Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis held separate meetings with Rector Paul Weber and Mayor Nils Dahl, to discuss the port.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis met with Rector Paul Weber and with Mayor Nils Dahl in two separate meetings.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Consultations of the Ministry of Culture of Kenya and the Ministry of Culture of Malta were held in Oslo on "
        "May 13. The Kenyan side was represented by Ana Reis and the Maltese side by Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "A reception was hosted by the Embassy of Kenya in Rabat on May 13. Ana Reis and Paul Weber took part in it.",
        [["Reis", "Weber"]],
    ),
    (
        "The deal was signed in Oslo by Ana Reis, on behalf of the ministry, and Paul Weber, on behalf of ICESCO.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis visited Lima on Monday. She toured the wings of the Museum of Lima with its director Paul "
        "Weber.",
        [["Reis"], ["Reis", "Weber"]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ALIKE)
def test_one_meeting_or_none(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(("text", "expected"), EACH)
def test_each_of_them(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(
    ("text", "day", "place", "venue"),
    [
        (
            "Minister Ana Reis will meet Rector Paul Weber in Oslo, Nils Dahl told a briefing on May 13.",
            None,
            "Oslo",
            None,
        ),
        (
            "Minister Ana Reis will meet Rector Paul Weber in Oslo on May 20, Nils Dahl told a briefing.",
            "2024-05-20",
            "Oslo",
            None,
        ),
        (
            "Minister Ana Reis met Paul Weber at the Karabakh hotel on May 13.",
            "2024-05-13",
            "Karabakh",
            "Karabakh hotel",
        ),
        (
            "Minister Ana Reis met Paul Weber at the Karabakh hotel in Shusha on May 13.",
            "2024-05-13",
            "Shusha",
            "Karabakh hotel",
        ),
        ("Ana Reis met Paul Weber at the Academy of Sciences on May 13.", "2024-05-13", None, "Academy of Sciences"),
    ],
)
def test_when_and_where(text: str, day: str | None, place: str | None, venue: str | None) -> None:
    (meeting,) = meetings(text)
    assert (meeting.date, meeting.place, meeting.venue) == (day, place, venue)

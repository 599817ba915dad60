"""Meetings in the common wordings of readouts and agencies: who was there, and what was no meeting of its own."""

import pytest

from tests.met import meetings, met

NOTHING = [
    ("President Ana Reis cited the letter of Ambassador Paul Weber.", []),
    ("President Ana Reis accepted the invitation of Ambassador Paul Weber.", []),
    ("Minister Ana Reis hosted a show on his counterparts from Kenya, Paul Weber and Nils Dahl being painters.", []),
    (
        "Minister Ana Reis, who is on a visit to Kenya, held a meeting with Rector Paul Weber.",
        [["Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber will hold talks in Lima on Monday, spokesman Nils Dahl announced at "
        "a briefing.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met, on the sidelines of the Ocean Summit, with Rector Paul Weber and Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
]

FOUND = [
    ("President Ana Reis accepted the letter of credentials of Ambassador Paul Weber.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis hosted his counterparts from Kenya and Malta, Paul Weber and Nils Dahl, at the third "
        "trilateral meeting in Lisbon on Friday.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met on Tuesday with Rector Paul Weber and, later in the day, with Mayor Nils Dahl in Oslo.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis visited the National Museum of Kenya on Monday. She was briefed by Director Paul Weber. The "
        "Minister was accompanied during the visit by Ambassador Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*NOTHING, *FOUND])
def test_who_met(text: str, expected: list[list[str]]) -> None:
    assert sorted(met(text)) == expected


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("Minister Ana Reis and Rector Paul Weber opened the Kenya-Malta business forum in Oslo on Monday.", None),
        ("Minister Ana Reis and Rector Paul Weber opened the Kibera trade fair in Nairobi on Monday.", None),
        ("Minister Ana Reis and Rector Paul Weber met at the Kasbah during the forum.", "Kasbah"),
    ],
)
def test_the_name_of_an_event_is_no_venue(text: str, venue: str | None) -> None:
    assert meetings(text)[0].venue == venue

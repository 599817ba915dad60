"""Meetings that a visit or its programme is said to bring."""

import pytest

from tests.met import meetings, people

NOTHING = [
    "The visit of Rector Paul Weber includes no meeting with Minister Ana Reis.",
    "The programme of Rector Paul Weber included a film on a meeting with Minister Ana Reis.",
    "The visit of Rector Paul Weber to Oslo included the report on meetings with Minister Ana Reis.",
    "The visit of Rector Paul Weber to Oslo included a walk with Minister Ana Reis.",
    "The exhibition will include letters of Rector Paul Weber to Minister Ana Reis.",
]

FOUND = [
    ("Rector Paul Weber's visit to Oslo included a meeting with Minister Ana Reis.", [("held", ["Reis", "Weber"])]),
    (
        "Rector Paul Weber's visit to the port, which began on Monday, included talks with Minister Ana Reis.",
        [("held", ["Reis", "Weber"])],
    ),
    (
        "The visit of Rector Paul Weber to Oslo also included meetings with Minister Ana Reis and Mayor Nils Dahl.",
        [("held", ["Reis", "Weber"]), ("held", ["Dahl", "Weber"])],
    ),
    (
        "Rector Paul Weber toured Oslo. The visit also included meetings with Minister Ana Reis and Mayor Nils Dahl.",
        [("held", ["Weber"]), ("held", ["Reis", "Weber"]), ("held", ["Dahl", "Weber"])],
    ),
    (
        "Rector Paul Weber toured Oslo. His programme featured a walk to the fort and talks with Minister Ana Reis.",
        [("held", ["Weber"]), ("held", ["Reis", "Weber"])],
    ),
    (
        "Rector Paul Weber will visit Oslo. The programme of the visit includes talks with Minister Ana Reis.",
        [("planned", ["Weber"]), ("planned", ["Reis", "Weber"])],
    ),
    (
        "Rector Paul Weber will visit Oslo. The visit will include a meeting with Minister Ana Reis.",
        [("planned", ["Weber"]), ("planned", ["Reis", "Weber"])],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_meeting_is_on_the_programme(text: str) -> None:
    assert not [one for one in meetings(text) if len(people(one)) > 1]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_what_a_visit_brings(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert [(one.status, people(one)) for one in meetings(text)] == expected

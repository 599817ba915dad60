"""What people met for is no meeting of its own, and whoever tells of a meeting was not there."""

import pytest

from tests.met import meetings, met

ONE = [
    (
        "Minister Ana Reis received Rector Omar Hill. The two sides discussed preparations for holding a fair in Oslo.",
        ["Hill", "Reis"],
    ),
    (
        "Minister Ana Reis received Rector Omar Hill. They discussed works in the cultural fields, and followed up on "
        "preparations for the 14th Port Conference.",
        ["Hill", "Reis"],
    ),
    ("Minister Ana Reis and Rector Omar Hill met in Oslo to discuss the schools.", ["Hill", "Reis"]),
    ("Minister Ana Reis and Rector Omar Hill held talks to review the schools of Oslo.", ["Hill", "Reis"]),
    ("Minister Ana Reis and Rector Omar Hill met one-on-one in Oslo.", ["Hill", "Reis"]),
    ("Minister Ana Reis and Rector Omar Hill met face to face.", ["Hill", "Reis"]),
    (
        "Ana Reis met Omar Hill. They discussed preparations for the 48th session of the Board in Oslo.",
        ["Hill", "Reis"],
    ),
    ("Ana Reis met Omar Hill. They reviewed preparations for the second high-level forum.", ["Hill", "Reis"]),
    ("UNESCO reports that Minister Ana Reis left Oslo and met with Rector Omar Hill.", ["Hill", "Reis"]),
    ("On Monday, receiving Rector Omar Hill, Minister Ana Reis praised the schools.", ["Hill", "Reis"]),
]

WAYS = [
    (
        "Minister Ana Reis arrived in Oslo on Monday to meet Rector Omar Hill.",
        [("held", "2024-05-13"), ("planned", None)],
    ),
    ("Minister Ana Reis flew to Oslo on Monday.", [("held", "2024-05-13")]),
    ("Minister Ana Reis flew to Oslo on Monday to hold talks with Rector Omar Hill.", [("held", "2024-05-13")]),
    ("Minister Ana Reis travelled to Oslo to meet Rector Omar Hill and Mayor Nils Dahl.", [("held", None)]),
]

NONE = [
    "Minister Ana Reis reviewed preparations for the 12th forum, which will be held in Oslo in June. Rector Hill gave "
    "his support.",
    "Minister Ana Reis and Rector Omar Hill met the one-on-one target of the plan.",
    "UNESCO reports that Minister Ana Reis left Oslo and wrote to Rector Omar Hill.",
    "On Monday, receiving the prize, Minister Ana Reis thanked Rector Omar Hill.",
]


@pytest.mark.parametrize("text", NONE)
def test_nobody_met(text: str) -> None:
    assert not met(text)


@pytest.mark.parametrize(("text", "people"), ONE)
def test_they_met_once(text: str, people: list[str]) -> None:
    assert met(text) == [people]


@pytest.mark.parametrize(("text", "told"), WAYS)
def test_the_way_there_is_no_visit_of_its_own(text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(one.status, one.date) for one in meetings(text)] == told


def test_with_whom_an_accord_is_meant_took_no_part() -> None:
    (meeting,) = meetings("Ana Reis met Omar Hill. The discussions focused on an accord with Zamzam University.")
    assert [party.name for party in meeting.parties] == ["Ana Reis", "Omar Hill"]

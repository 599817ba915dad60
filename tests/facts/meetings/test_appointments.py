"""Meetings still to come, by what is said of their plan: "is set for Friday", "agreed to meet on 12 June"."""

import pytest

from tests.met import meetings, people

NOTHING = [
    "Minister Ana Reis and Rector Paul Weber agreed to meet again.",
    "Minister Ana Reis and Rector Paul Weber resolved to hold an online meeting every six months.",
    "A pact commits Minister Ana Reis and Rector Paul Weber to open a school in Sur in May.",
    "Minister Ana Reis and Rector Paul Weber did not agree to meet in Oslo on 12 June.",
    "Minister Ana Reis asked Rector Paul Weber to meet her in Oslo on 12 June.",
    "Minister Ana Reis used to meet Rector Paul Weber at the club.",
    "The fund that Minister Ana Reis and Rector Paul Weber agreed to set up opens on 12 June.",
    "A book is planned on Minister Ana Reis and Rector Paul Weber.",
]

TOLD = [
    (
        "A delegation with Director Ana Reis visited Oslo on 3 May 2024. Speaking of the visit, Mayor Nils Dahl noted "
        "that the council will look into it at the session to be held in Lisbon in June.",
        [("held", "2024-05-03", ["Reis"])],
    ),
    (
        "Minister Ana Reis is to visit Oslo on 18 June; a meeting with Malta's Minister of Trade, Paul Weber, is "
        "pencilled in for the following day.",
        [("planned", "2024-06-18", ["Reis"]), ("planned", "2024-06-19", ["Reis", "Weber"])],
    ),
    (
        "A meeting is planned for Wednesday between Minister Ana Reis and Rector Paul Weber.",
        [("planned", "2024-05-15", ["Reis", "Weber"])],
    ),
    (
        "Talks are due in Oslo on Friday between Minister Ana Reis and Rector Paul Weber.",
        [("planned", "2024-05-17", ["Reis", "Weber"])],
    ),
    (
        "A meeting between Minister Ana Reis and Rector Paul Weber is set for Friday.",
        [("planned", "2024-05-17", ["Reis", "Weber"])],
    ),
    (
        "Minister Ana Reis is to visit Oslo on 18 June; a meeting with Rector Paul Weber is pencilled in for the next "
        "day.",
        [("planned", "2024-06-18", ["Reis"]), ("planned", "2024-06-19", ["Reis", "Weber"])],
    ),
    (
        "Minister Ana Reis will visit Oslo on 18 June. A meeting with Mayor Nils Dahl is on the agenda.",
        [("planned", "2024-06-18", ["Reis"]), ("planned", None, ["Dahl", "Reis"])],
    ),
    (
        "Minister Ana Reis rang Rector Paul Weber on 11 May; they agreed to meet in Oslo on 12 June.",
        [("held", "2024-05-11", ["Reis", "Weber"]), ("planned", "2024-06-12", ["Reis", "Weber"])],
    ),
    (
        "Minister Ana Reis will be the guest of Mayor Nils Dahl on Friday.",
        [("planned", "2024-05-17", ["Dahl", "Reis"])],
    ),
    ("Minister Ana Reis was the guest of Mayor Nils Dahl on Friday.", [("held", "2024-05-10", ["Dahl", "Reis"])]),
    ("Minister Ana Reis used her stay in Oslo to meet Rector Paul Weber.", [("held", None, ["Reis", "Weber"])]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: list[tuple[str, str | None, list[str]]]) -> None:
    assert [(one.status, one.date, people(one)) for one in meetings(text)] == expected

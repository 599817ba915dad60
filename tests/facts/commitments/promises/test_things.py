"""Promises whose subject is the thing: a road that will be ready, a course that will start."""

import pytest

from tests.promised import undertaken

NOTHING = [
    "The Chair of the Amber Committee will be received in Oran, Rector of Oran University Ana Borg said.",
    "Minister Ana Reis of Oman said that a library opened its doors in May.",
    "Every pupil will have a tablet.",
    "Minister Ana Reis of Oman said that every visitor will get a glimpse of the past.",
    "Minister Ana Reis of Oman said that all guests will have to pay.",
    "Minister Ana Reis of Oman said that the pupils will have a long day.",
    "Malta said that it built a bridge and that it will open in May.",
    "Malta and Oman praised the fairs. The first of them opened in Sur in May.",
    "Kenya won twice. The second of the two matches will start in June.",
    "The Amber Bank said it will open soon.",
    "The road will be ready by June 2025.",
    "Minister Ana Reis of Oman said that life would be out of balance by June.",
    "Minister Ana Reis of Oman said that she would be back in Sur by June.",
    "Minister Ana Reis of Oman said that relations would be back on track in June.",
    "Minister Ana Reis of Oman said that the shops will be open in May.",
    "Minister Ana Reis of Oman told the guests that the course had started in May.",
    "Minister Ana Reis of Oman said that a storm would follow in January.",
    "Minister Ana Reis of Oman told the guests that a course in Greek would start late.",
]

FOUND = [
    (
        "A UNESCO Chair for Water will be opened in Oran, Rector of Oran University Ana Borg said.",
        ["A UNESCO Chair for Water will be opened in Oran"],
    ),
    (
        "Minister Ana Reis of Oman said that a library would open its doors in May.",
        ["a library would open its doors in May"],
    ),
    (
        '"Every pupil in Sur will have a tablet," Minister Ana Reis of Oman said.',
        ["Every pupil in Sur will have a tablet"],
    ),
    (
        "Minister Ana Reis of Oman said that all schools would receive ten books each.",
        ["all schools would receive ten books each"],
    ),
    (
        "Malta and Oman agreed to exchange fairs. The first of them, devoted to glass, is to open in May 2025.",
        ["exchange fairs", "The first of them, devoted to glass, is to open in May 2025"],
    ),
    ("Malta announced that it would reopen its embassy in Muscat.", ["reopen its embassy in Muscat"]),
    ("The Amber Bank said it will open new branches in Oran.", ["open new branches in Oran"]),
    (
        "Malta's embassy in Muscat will reopen in the autumn, Foreign Minister Joseph Borg of Malta announced.",
        ["Malta's embassy in Muscat will reopen in the autumn"],
    ),
    (
        "Malta will build a school, Minister Joseph Borg of Malta said. He added that the school will open in May.",
        ["build a school"],
    ),
    ("Minister Ana Reis of Oman said the road will be ready by June 2025.", ["the road will be ready by June 2025"]),
    (
        '"We count. The first atlas will be out on 31 July," Minister Ana Reis of Oman said.',
        ["The first atlas will be out on 31 July"],
    ),
    (
        "Minister Ana Reis of Oman said that all masks will be back with their owners by May 2025.",
        ["all masks will be back with their owners by May 2025"],
    ),
    (
        "Minister Ana Reis of Oman told the guests that a course in Greek would start in Sur in May 2025.",
        ["a course in Greek would start in Sur in May 2025"],
    ),
    (
        "Minister Ana Reis of Oman said that a second round would start in January.",
        ["a second round would start in January"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected

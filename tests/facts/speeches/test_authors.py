"""Meetings that somebody tells of himself without saying "I", and what is told with a wish or a "should"."""

import pytest

from tests.met import meetings, met

NOTHING = [
    '"Happy to see that Minister Hana Najjar keeps her word," Ambassador Eldar Salimov wrote.',
    '"Thank you Minister Hana Najjar for the kind words," Ambassador Eldar Salimov wrote.',
    '"Met the deadline of Minister Hana Najjar," Ambassador Eldar Salimov wrote.',
    "Minister Hana Najjar would have met Director Eldar Salimov on Monday.",
    "Minister Hana Najjar should meet Director Eldar Salimov, the daily argued.",
    "Minister Hana Najjar ought to receive Director Eldar Salimov one of these days.",
    "Minister Hana Najjar could meet Director Eldar Salimov next week, rumour has it.",
    "Minister Hana Najjar must meet the trustees twice a year, Director Eldar Salimov recalled.",
]

FOUND = [
    ('"Met with Minister Hana Najjar today in Amman," Ambassador Eldar Salimov wrote on X.', [["Najjar", "Salimov"]]),
    (
        'Ambassador Eldar Salimov wrote on X: "Pleased to meet with Minister Hana Najjar today in Amman."',
        [["Najjar", "Salimov"]],
    ),
    (
        'Ambassador Eldar Salimov tweeted: "So glad to meet Minister Hana Najjar in Amman. We spoke of the fair."',
        [["Najjar", "Salimov"]],
    ),
    ('"It was an honour to receive Minister Hana Najjar," said Ambassador Eldar Salimov.', [["Najjar", "Salimov"]]),
    ('"Great to meet Minister Hana Najjar today," Ambassador Eldar Salimov said.', [["Najjar", "Salimov"]]),
    (
        '"Had productive talks with Minister Hana Najjar on the fair," Ambassador Eldar Salimov wrote.',
        [["Najjar", "Salimov"]],
    ),
    ("Honored to be received by Minister Hana Najjar, Ambassador Eldar Salimov wrote.", [["Najjar", "Salimov"]]),
    ("Had a good meeting with Minister Hana Najjar today, Ambassador Eldar Salimov wrote.", [["Najjar", "Salimov"]]),
    ("Director Eldar Salimov met Minister Hana Najjar, argues Professor Nino Beridze.", [["Najjar", "Salimov"]]),
    ("Director Eldar Salimov received Minister Hana Najjar, adds Professor Nino Beridze.", [["Najjar", "Salimov"]]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_found(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_the_people_are_found(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ('"It will be a pleasure to meet Minister Hana Najjar on Friday," Ambassador Eldar Salimov said.', "planned"),
        ('"Pleased to meet Minister Hana Najjar on Friday," Ambassador Eldar Salimov wrote.', "held"),
        ("Minister Hana Najjar would be glad to receive Ambassador Eldar Salimov.", "planned"),
        ("Minister Hana Najjar was delighted to welcome Ambassador Eldar Salimov.", "held"),
        ("Minister Hana Najjar had the very great pleasure to welcome Ambassador Eldar Salimov.", "held"),
    ],
)
def test_what_will_be_a_pleasure_is_planned(text: str, status: str) -> None:
    assert [meeting.status for meeting in meetings(text)] == [status]

"""Visitors of a body who meet its people there, and those beside whom somebody only stood."""

import pytest

from tests.met import meetings, met

VISIT = "Ambassador Kari Lunde visited Delta University in Oslo on Monday. "

APART = [
    VISIT + "Mayor Ana Reis met with the ambassador.",
    VISIT + "On the same day, the Rector of Delta University, Ana Reis, met with the ambassador.",
    VISIT + "Mayor Ana Reis met the guest at the Town Hall.",
    VISIT + "During the visit, the ambassador also met with Minister of Trade of Malta Ana Reis.",
    VISIT.replace("Delta University in ", "") + "Rector Ana Reis met the guest.",
]

THERE = [
    VISIT + "Rector Ana Reis met the guest and briefed her on the works.",
    VISIT + "The Rector of Delta University, Ana Reis, met with the ambassador.",
    VISIT + "Rector Ana Reis, meeting the guest, spoke of the sea.",
    VISIT + "During the visit, the ambassador also met with Rector Ana Reis.",
]

ASIDES = [
    "Minister Ana Reis, accompanied by heads of UN agencies, visited Lisbon on Monday.",
    "Minister Ana Reis, accompanied by several senior officials of the World Bank, visited Lisbon on Monday.",
    "Minister Ana Reis will undertake official visits to Kenya and Malta from June 3 to 7.",
]

PRESENT = "The fair was opened on Monday by Minister Ana Reis. The ceremony {} the mayor of Oslo, Kari Lunde."


@pytest.mark.parametrize("text", APART)
def test_two_meetings(text: str) -> None:
    assert met(text) == [["Lunde"], ["Lunde", "Reis"]]


@pytest.mark.parametrize("text", THERE)
def test_one_visit(text: str) -> None:
    assert [meeting.kind for meeting in meetings(text)] == ["visit"]
    assert met(text) == [["Lunde", "Reis"]]


@pytest.mark.parametrize("text", ASIDES)
def test_the_visitor_is_who_acts(text: str) -> None:
    assert met(text) == [["Reis"]]


@pytest.mark.parametrize("said", ["was marked by the presence of", "saw the presence of"])
def test_those_by_whose_presence_it_was_marked(said: str) -> None:
    assert met(PRESENT.format(said)) == [["Lunde", "Reis"]]


def test_an_invitation_on_behalf_of_somebody_is_no_visit() -> None:
    text = "Ambassador Kari Lunde called on Rector Ana Reis. She extended an invitation on behalf of Judge Paul Weber "
    assert met(text + "to visit Kenya.") == [["Lunde", "Reis"]]


def test_the_event_is_the_ceremony_and_no_meeting_told_since() -> None:
    text = (
        "The opening ceremony in Oslo on Monday was attended by Minister Ana Reis, Mayor Nils Dahl and Dean Amal Khan. "
        "Prior to the ceremony, Dean Amal Khan met Rector Paul Weber. Speaking at the {}, {} was glad."
    )
    assert met(text.format("event", "Minister Ana Reis")) == [["Dahl", "Khan", "Reis"], ["Khan", "Weber"]]
    assert met(text.format("event", "Rector Paul Weber"))[-1] == ["Khan", "Weber"]


CAME = "Rector Paul Weber of Bergen arrived in Oslo on Monday. "
LIST = "\n\nIt rained.\n\nThe delegation also included Dean Amal Khan and Mr. Nils Dahl."


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("He met Minister Ana Reis on Tuesday.", [["Dahl", "Khan", "Weber"], ["Reis", "Weber"]]),
        (
            "Minister Ana Reis received the guests on Tuesday.",
            [["Dahl", "Khan", "Weber"], ["Dahl", "Khan", "Reis", "Weber"]],
        ),
    ],
)
def test_members_listed_last_came_along(told: str, expected: list[list[str]]) -> None:
    assert met(CAME + told + LIST) == expected

"""Visits that one sentence tells: one to each body with a place or a day of its own, and those "during which" others
were there."""

import pytest

from tests.met import meetings, met, people

NOTHING = [
    "Minister Ana Reis visited the National Museum of Kenya and the University of Nairobi on Monday.",
    "Minister Ana Reis toured the University of Nairobi on Monday and the Guild of Weavers thanked her on Tuesday.",
    "Minister Ana Reis visited the National Museum of Kenya on Monday and wrote to the University of Oslo in Oslo.",
]

FOUND = [
    "Minister Ana Reis visited the University of Nairobi in Nairobi on Monday and the University of Oslo in Oslo.",
    "Minister Ana Reis visited the University of Nairobi on Monday and the University of Oslo on Friday.",
    "Minister Ana Reis will visit the University of Nairobi in Nairobi and the University of Oslo in Oslo.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_one_visit(text: str) -> None:
    assert met(text) == [["Reis"]]


@pytest.mark.parametrize("text", FOUND)
def test_a_visit_to_each(text: str) -> None:
    venues = [(one.venue, one.place) for one in meetings(text)]
    assert venues == [("University of Nairobi", "Nairobi"), ("University of Oslo", "Oslo")]


@pytest.mark.parametrize(
    ("clause", "people"),
    [
        ("which Minister Ana Reis and Rector Paul Weber will make in May", []),
        ("of which Minister Ana Reis and Rector Paul Weber had dreamt", []),
        ("during which Minister Ana Reis and Rector Paul Weber saw the boats", [["Reis", "Weber"]]),
        ("during which Minister Ana Reis was briefed by Mayor Nils Dahl", [["Dahl", "Reis"]]),
    ],
)
def test_who_was_there_in_its_course(clause: str, people: list[list[str]]) -> None:
    assert met(f"The ceremony was preceded by a visit to the port of Porto, {clause}.") == people


def test_a_visit_of_which_only_whom_the_visitor_met_is_said() -> None:
    text = "The plan was agreed during a visit by Minister Ana Reis, who {} in Porto on May 6."
    assert met(text.format("met Rector Paul Weber")) == [["Reis", "Weber"]]
    assert met(text.replace("visit by", "visit to Kenya by").format("met Rector Paul Weber")) == [
        ["Reis"],
        ["Reis", "Weber"],
    ]


@pytest.mark.parametrize(
    ("behind", "people"),
    [
        ("to open its doors", []),
        ("on Monday to open its doors", []),
        ("for help", []),
        ("on Monday", [["Reis"]]),
        (", where its curator, Paul Weber, showed her a coin", [["Reis", "Weber"]]),
    ],
)
def test_a_call_on_a_body(behind: str, people: list[list[str]]) -> None:
    assert met(f"Minister Ana Reis called on the National Museum of Kenya {behind}.".replace(" ,", ",")) == people


@pytest.mark.parametrize("verb", ["received", "briefed on the works", "welcomed at the port"])
def test_a_visit_is_that_of_the_guest(verb: str) -> None:
    visit = meetings(f"Minister Ana Reis was {verb} by Rector Paul Weber during a visit to Oslo on Monday.")[-1]
    assert (visit.kind, people(visit)) == ("visit", ["Reis"])


def test_a_visit_is_that_of_who_speaks_there() -> None:
    assert met("The plan was announced by Minister Ana Reis during a visit to Oslo on Monday.") == [["Reis"]]

"""Verbs of opening whose day and place stand before their object: "inaugurated on Monday in Oslo the library"."""

import pytest

from tests.met import meetings, met, people

NOTHING = [
    "The foundation of these relations was laid by National Leader Omar Aziz and by Rector Paul Weber.",
    "Minister Ana Reis and Rector Paul Weber laid the foundation for close ties.",
    "Minister Ana Reis and Rector Paul Weber launched a joint project in 2019.",
    "Minister Ana Reis launched on Monday the second phase of the project.",
    "The project that Minister Ana Reis and Rector Paul Weber launched on Monday, 3 May 2021, has trained 500 bakers.",
    "Minister Ana Reis opened on Monday in Lisbon her account of the debate.",
    "Minister Ana Reis and Rector Paul Weber did not launch the project on Monday.",
]

FOUND = [
    (
        "Minister Ana Reis and Rector Paul Weber laid the foundation of the Friendship School in Oran.",
        [(["Reis", "Weber"], "Oran", None)],
    ),
    (
        "The forum in Oran was opened on Monday by Minister Ana Reis, who read out a message, and by the mayor of the "
        "city, Paul Weber.",
        [(["Reis", "Weber"], "Oran", None)],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber inaugurated in Oran the new library.",
        [(["Reis", "Weber"], "Oran", "new library")],
    ),
    (
        "Minister Ana Reis inaugurated on Monday in Oran a school, in the presence of Rector Paul Weber.",
        [(["Reis", "Weber"], "Oran", "school")],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber on Tuesday launched in Oran the third phase of the project. The "
        "ceremony was also attended by Mayor Nils Dahl.",
        [(["Dahl", "Reis", "Weber"], "Oran", None)],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber launched a joint project on Tuesday at the Academy of Sciences.",
        [(["Reis", "Weber"], None, "Academy of Sciences")],
    ),
    ("Minister Ana Reis visited on Monday in Oran the new library.", [(["Reis"], "Oran", "new library")]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_near_miss_is_no_ceremony(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_opening_has_its_people_and_place(text: str, expected: list[tuple[list[str], str | None, str | None]]) -> None:
    found = [(people(one), one.place, one.venue) for one in meetings(text)]
    assert found == expected

"""Who received visitors where they went, and whether that was a meeting of its own."""

import pytest

from tests.met import meetings, met

OWN = [
    (
        "Minister Ana Reis paid a visit to Mayor Nils Dahl, who said where Minister Ana Reis talked with Rector Eva "
        "Lind.",
        [["Dahl", "Reis"], ["Lind", "Reis"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber held talks in Oslo. She was received at Oslo Airport by Mayor Nils "
        "Dahl and Paul Weber.",
        [["Reis", "Weber"], ["Dahl", "Reis", "Weber"]],
    ),
    (
        "A delegation led by Minister Ana Reis visited the Embassy of Malta. On the same day, the delegation was "
        "received by Mayor Nils Dahl.",
        [["Reis"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis visited the National Museum of Kenya. She was received by Mayor Nils Dahl.",
        [["Reis"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis visited the National Museum of Kenya. She was received by Nils Dahl, Rector of Oslo "
        "University.",
        [["Reis"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis visited Lima from May 2 to 9. The delegation was received by Mayor Nils Dahl.",
        [["Reis"], ["Dahl", "Reis"]],
    ),
    (
        "A delegation of ICESCO visited Lima from May 2 to 9. The delegation, led by Minister Ana Reis, was received "
        "by Mayor Nils Dahl.",
        [["Reis"], ["Dahl", "Reis"]],
    ),
]
ONE = [
    "Minister Ana Reis had paid a farewell call on Mayor Nils Dahl, at which they talked about the port.",
    "Minister Ana Reis paid a visit to Mayor Nils Dahl, where they talked about the port.",
    "Minister Ana Reis visited the National Museum of Kenya. She was received by its Director, Nils Dahl.",
    "Minister Ana Reis paid a visit to the National Museum of Kenya. She was received by Nils Dahl, Director of the "
    "Museum.",
]
HERE = [
    ("LIMA, May 14 (QNA) - Minister Ana Reis arrived here on Monday on a two-day visit.", "Lima"),
    ("LIMA, May 14 (QNA) - Minister Ana Reis arrived in Oslo on Monday.", "Oslo"),
]


@pytest.mark.parametrize(("text", "expected"), OWN)
def test_a_reception_of_its_own(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected


@pytest.mark.parametrize("text", ONE)
def test_received_by_those_who_were_visited(text: str) -> None:
    assert met(text) == [["Dahl", "Reis"]]


@pytest.mark.parametrize(("text", "place"), HERE)
def test_arrived_here(text: str, place: str) -> None:
    assert [one.place for one in meetings(text)] == [place]


def test_nobody_came_here() -> None:
    assert met("LIMA, May 14 (QNA) - Minister Ana Reis has been here for years. The port is here, too.") == []

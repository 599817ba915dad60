"""Nouns of meeting with whoever gives it: "the visit which A will pay to Oslo"."""

import pytest

from icesco_cli.models import Status
from tests.met import meetings, people

NOTHING = [
    "The visit which Minister Ana Reis might pay to Kenya was discussed.",
    "The visit which Minister Ana Reis would pay to Kenya was called off.",
    "The meeting that Minister Ana Reis will hold is important, Rector Paul Weber said.",
    "The support which Minister Ana Reis will pay to the schools of Kenya was discussed.",
]

FOUND = [
    ("The sides spoke of the visit which Minister Ana Reis will pay to Kenya in May.", ["Reis"], "Kenya"),
    ("The visit that Minister Ana Reis is to pay to Oslo was discussed.", ["Reis"], "Oslo"),
    ("The agenda of the visit Minister Ana Reis is expected to make to Oslo is ready.", ["Reis"], "Oslo"),
    (
        "The talks which Minister Ana Reis will hold with Rector Paul Weber in Oslo will focus on water.",
        ["Reis", "Weber"],
        "Oslo",
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(("text", "who", "place"), FOUND)
def test_found(text: str, who: list[str], place: str) -> None:
    assert [(people(one), one.place, one.status) for one in meetings(text)] == [(who, place, Status.PLANNED)]


def test_who_discusses_it_is_not_there() -> None:
    text = "Minister Omar Said and Rector Paul Weber discussed the visit which Minister Ana Reis will pay to Kenya."
    assert [(people(one), one.place) for one in meetings(text)] == [(["Said", "Weber"], None), (["Reis"], "Kenya")]

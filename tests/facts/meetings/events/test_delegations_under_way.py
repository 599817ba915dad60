"""A delegation of which nobody is named goes somewhere on a day."""

import pytest

from icesco_cli.models import Status
from tests.met import meetings

NOTHING = [
    "A delegation of the Guild of Bakers arrived in Oslo to see the ruins.",
    "A bus of the Guild of Bakers arrived in Oslo on Monday.",
    "The Guild of Bakers moved to Oslo on Monday.",
    "A letter of the delegation of the Guild of Bakers arrived in Oslo on Monday.",
]

FOUND = [
    ("A delegation of the Guild of Bakers arrived in Oslo on Monday.", (Status.HELD, "2024-05-13")),
    ("A Guild of Bakers delegation travelled to Oslo on Monday.", (Status.HELD, "2024-05-13")),
    ("A delegation from the Guild of Bakers is expected in Oslo on 5 June.", (Status.PLANNED, "2024-06-05")),
    ("A delegation of the Guild of Bakers is expected to arrive in Oslo on 5 June.", (Status.PLANNED, "2024-06-05")),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str) -> None:
    assert not meetings(text)


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_delegation(text: str, expected: tuple[Status, str]) -> None:
    assert [(one.status, one.date, one.place) for one in meetings(text)] == [(*expected, "Oslo")]

"""A delegation of which nobody is named stands for whoever sent it, as "the delegation" and "it" do behind it."""

import pytest

from tests.met import meetings

NOTHING = [
    "A delegation of the Guild of Bakers came on Monday. The news met Mayor Ana Reis at noon.",
    "The heads of a delegation of the Guild of Bakers praised the fair. It was held in Oran, Mayor Ana Reis said.",
    "A book of the Guild of Bakers arrived on Monday and met the wishes of Mayor Ana Reis.",
]

FOUND = [
    (
        "A delegation of the Guild of Bakers arrived in Oran on Monday. The delegation met Mayor Ana Reis.",
        ["Ana Reis", "Guild of Bakers"],
    ),
    (
        "The delegation of the Guild of Bakers arrived in Oran on Monday. It met Mayor Ana Reis.",
        ["Ana Reis", "Guild of Bakers"],
    ),
    (
        "A delegation of the Guild of Bakers visited Oran on Monday. On Tuesday, it was received by Mayor Ana Reis.",
        ["Ana Reis", "Guild of Bakers"],
    ),
    (
        "A delegation of the Guild of Bakers arrived in Oran on Monday and met Mayor Ana Reis.",
        ["Ana Reis", "Guild of Bakers"],
    ),
    (
        "A delegation from Kenya will leave for Oran on Sunday, where it will meet with Mayor Ana Reis.",
        ["Ana Reis", "Kenya"],
    ),
    (
        "A delegation of the Guild of Bakers, led by Tom Weber, came to Oran. The delegation met Mayor Ana Reis.",
        ["Ana Reis", "Tom Weber"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_near_miss_is_no_meeting(text: str) -> None:
    assert [one for one in meetings(text) if len(one.parties) > 1] == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_those_sent_meet(text: str, expected: list[str]) -> None:
    assert sorted(party.name for party in meetings(text)[-1].parties) == expected

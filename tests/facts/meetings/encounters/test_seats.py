"""The hosts of a country receive in its capital, where the article names it."""

import pytest

from tests.met import meetings

MINISTER = "Foreign Minister of Norway Nils Dahl"

NOTHING = [
    f"{MINISTER} received Rector Paul Weber.",
    f"{MINISTER} received Rector Paul Weber on the sidelines of the forum. Oslo is far away.",
    f"{MINISTER} met Rector Paul Weber. The Rector left for Oslo.",
    "Ambassador of Norway Nils Dahl received Rector Paul Weber. The Rector left for Oslo.",
    "Rector of Bergen University Nils Dahl received Mayor Paul Weber. The mayor left for Oslo.",
    f"{MINISTER} phoned Rector Paul Weber. The Rector left for Oslo.",
]

FOUND = [
    f"{MINISTER} received Rector Paul Weber. The Rector left Oslo on Monday.",
    f"{MINISTER} received Rector Paul Weber in Norway. The Rector left Oslo on Monday.",
    "President of Norway Nils Dahl received the credentials of Ambassador Paul Weber. The embassy is in Oslo.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nowhere(text: str) -> None:
    assert {one.place for one in meetings(text)} <= {None}


@pytest.mark.parametrize("text", FOUND)
def test_in_the_capital(text: str) -> None:
    assert "Oslo" in {one.place for one in meetings(text)}

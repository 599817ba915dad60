"""Who is asked to come: somebody named, or several without a name."""

import pytest

from tests.promised import undertaken

NOTHING = [
    "Malta invited all states to support the resolution.",
    "Malta invited the public to join the queue.",
    "Malta invited comments from the members to be sent by May.",
    "Malta's fair is open; members come to visit it.",
]

FOUND = [
    ("Malta invited all member states to take part in the fair.", "invited all member states to take part in the fair"),
    ("Malta invited the members of the board to visit Gozo.", "invited the members of the board to visit Gozo"),
    ("Malta invites the delegations to attend the forum.", "invites the delegations to attend the forum"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_is_asked_to_come(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_several_are_asked_to_come(text: str, expected: str) -> None:
    assert undertaken(text) == [expected]

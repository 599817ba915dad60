"""Whose invitation it is that somebody only conveys."""

import pytest

from tests.promised import bound

CONVEYED = "conveyed to Rania Haddad an invitation from the Minister of Culture to visit the fair."

NOTHING = [
    f"Omar Said {CONVEYED}",
    f"Director of the Amber Bank Omar Said {CONVEYED}",
    "Minister of Culture of Kenya Ana Borg said that an invitation had been received to visit Oran.",
]

FOUND = [
    ("Minister of Culture of Kenya Ana Borg said that an invitation had been sent to Malta to visit Oran.", ["Kenya"]),
    (f"Ambassador of Malta to Jordan Maria Borg {CONVEYED}", ["Malta"]),
    (f"Minister of Trade of Oman Salim Al-Harthy {CONVEYED}", ["Oman"]),
    ("Omar Said handed over an invitation letter from the President of Kenya to visit Oran.", ["Kenya"]),
    ("Ambassador of Malta Maria Borg conveyed an invitation from the President of Kenya to visit Oran.", ["Kenya"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str) -> None:
    assert not any(bound(text))


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert bound(text) == [expected]

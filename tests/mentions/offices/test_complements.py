"""How far an office goes to the right of its head noun: its field, and the acronym of its ministry."""

import pytest

from tests.mentions.annotating import roles

NOTHING = [
    "The Minister of Trade (MoT) thanked Ivo Kos.",
    "The Minister (MoT) thanked Ivo Kos.",
    "The Minister of Trade (who left) saw Ivo Kos.",
]

FOUND = [
    ("The Minister of Energy and Water (MoEW), Prof. Ivo Kos, came.", "Minister of Energy and Water"),
    ("Minister of Trade (MoT) Ivo Kos came.", "Minister of Trade"),
    ("The Director of Higher Education (DHE), Ivo Kos, came.", "Director of Higher Education"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_the_office_ends_before(text: str) -> None:
    assert roles(text)["Ivo Kos"] == []


@pytest.mark.parametrize(("text", "title"), FOUND)
def test_the_office_goes_on_past_the_acronym(text: str, title: str) -> None:
    assert roles(text)["Ivo Kos"] == [(title, None)]

"""Whose words stand under a heading "Speech of President A" inside a story."""

import pytest

from tests.promised import bound

STORY = "Visit to Sur\n\nPresident of Oman Omar Said opened a hall in Sur on Monday.\n\n"
TOLD = "\n\nThe town has ten mosques. Ten mosques will be restored.\n\nWe will hold a fair here every year."

NOTHING = [
    f"{STORY}A hall opens{TOLD}",
    f"{STORY}Music of President Omar Said{TOLD}",
    f"{STORY}Speech of the Year{TOLD}",
    f"{STORY}Speech of President Omar Said\n\nThe town has ten mosques. Ten mosques will be restored.",
    f"{STORY}Speech of President Omar Said\n\nWe have come.\n\nThen it rained. Ten mosques will be restored.",
]

FOUND = [
    f"{STORY}Speech of President Omar Said{TOLD}",
    f"{STORY}Remarks by President Omar Said{TOLD}\n\nThen it rained. Ten mills will be restored.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str) -> None:
    assert [parties for parties in bound(text) if "Omar Said" in parties] == []


@pytest.mark.parametrize("text", FOUND)
def test_the_speaker(text: str) -> None:
    assert bound(text)[:2] == [["Oman"], ["Omar Said", "Oman"]]

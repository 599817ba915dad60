"""Whose an event is, at the end of its name, is named as a body; whose name only stands inside is not."""

import pytest

from tests.mentions.annotating import annotate

NOTHING = [
    "They spoke of the Karst Forum and of the Sfax Conference.",
    "They spoke of the Global Forum of the Alliance of Bendo Divers.",
    "They read the UNESCO Salt Convention.",
]
FOUND = [
    ("They spoke of the Global Forum of the African Union.", "African Union"),
    (
        "They spoke of the Salt Conference of UNESCO.",
        "United Nations Educational, Scientific and Cultural Organization",
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_holder(text: str) -> None:
    assert [body.name for body in annotate(text).organisations] == []


@pytest.mark.parametrize(("text", "holder"), FOUND)
def test_a_holder(text: str, holder: str) -> None:
    assert [body.name for body in annotate(text).organisations] == [holder]

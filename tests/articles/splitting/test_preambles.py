"""Lines that end in a comma: those of a joint text's preamble are told, those of a letter's head are not."""

from __future__ import annotations

import pytest

from icesco_cli.models import Shape
from tests.articles.cutting import articles

OURS = "We, the Ministers of Crafts of Malta and Peru, having met in Lima on 4 May 2021,"
NOTHING = ["Dear Mr. Weber,", "Room 5, Glass House,", "The Minister,"]
TOLD = [
    OURS,
    "President of Malta Karl Zammit: Madam President,",
    "Recalling the decisions of the ministers and the treaty on friendship that was signed in Riga,",
]


def _bodies(line: str) -> list[str]:
    page = f"Joint Statement\n\n{line}\n\nWe have agreed to open a school of glass in Lima and another in Valletta.\n"
    (article,) = articles(page)
    return [page[part.start : part.end] for part in article.paragraphs if part.shape is Shape.BODY]


@pytest.mark.parametrize("line", NOTHING)
def test_short_lines_are_not_told(line: str) -> None:
    assert line not in _bodies(line)


@pytest.mark.parametrize("line", TOLD)
def test_preambles_are_told(line: str) -> None:
    assert line in _bodies(line)

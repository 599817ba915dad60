"""What is found in a text of our own, dated Tuesday, 14 May 2024 unless it says otherwise."""

from __future__ import annotations

from dataclasses import replace

from icesco_cli.articles.formats.reading import read_text
from icesco_cli.extraction import extract
from icesco_cli.models import Findings, Metadata

TODAY = "2024-05-14"


def findings(text: str, published: str | None = TODAY, outlet: str | None = None) -> tuple[Findings, ...]:
    """The findings of a text, whose paragraphs are parted by empty lines."""
    return extract(replace(read_text(text, "text.txt"), metadata=Metadata(published=published, outlet=outlet)))

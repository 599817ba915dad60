"""What the rules find promised in a text of our own, dated Tuesday, 14 May 2024 unless it says otherwise."""

from __future__ import annotations

from dataclasses import replace

from icesco_cli.articles.formats.reading import read_text
from icesco_cli.extraction import extract
from icesco_cli.models import Commitment, Metadata

TODAY = "2024-05-14"


def promised(text: str, published: str | None = TODAY) -> list[Commitment]:
    """The commitments of a text, whose paragraphs are parted by empty lines."""
    document = replace(read_text(text, "text.txt"), metadata=Metadata(published=published))
    return [commitment for findings in extract(document) for commitment in findings.commitments]


def undertaken(text: str) -> list[str]:
    """What is to be done, in the order in which it is told."""
    return [commitment.what for commitment in promised(text)]


def bound(text: str) -> list[list[str]]:
    """Who is bound by each commitment."""
    return [[party.name for party in commitment.by] for commitment in promised(text)]

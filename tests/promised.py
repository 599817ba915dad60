"""What the rules find promised in a text of our own."""

from __future__ import annotations

from icesco_cli.models import Commitment
from tests.found import TODAY, findings


def promised(text: str, published: str | None = TODAY, outlet: str | None = None) -> list[Commitment]:
    """The commitments of a text, whose paragraphs are parted by empty lines."""
    return [commitment for found in findings(text, published, outlet) for commitment in found.commitments]


def undertaken(text: str) -> list[str]:
    """What is to be done, in the order in which it is told."""
    return [commitment.what for commitment in promised(text)]


def bound(text: str, outlet: str | None = None) -> list[list[str]]:
    """Who is bound by each commitment of a text that the outlet prints."""
    return [[party.name for party in commitment.by] for commitment in promised(text, outlet=outlet)]

"""Texts of two parties: joint ones of two countries, by their titles, "Joint Statement of A and B", and contracts."""

from __future__ import annotations

from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import SIDE_KINDS, Party, PartyKind, Topic

_DEFINING = frozenset(["hereafter", "hereinafter"])
_NAMING = 5
"""Chunks of 'hereinafter referred to as "the Bank"'."""


def is_joint(row: Row) -> bool:
    """Whether a title says that the text is a joint one: "Joint Statement", "Joint Communique"."""
    return "joint" in row.words and not row.words.isdisjoint(promise_words().joint_texts)


def signatories(row: Row) -> tuple[Party, ...] | None:
    """The two countries of a title; None where it names more or fewer."""
    named = dict.fromkeys(m.names[0] for m in row.mentions if m.topic is Topic.COUNTRY and m.names)
    return tuple(Party(PartyKind.COUNTRY, name) for name in named) if len(named) == 2 else None


def contracting(row: Row) -> tuple[Party, ...]:
    """The parties of a contract, where a sentence says how it calls them: 'The Bank of A (hereinafter "the Bank") and
    the University of B (hereinafter referred to as "the University")'; none where it defines fewer than two."""
    found = []
    for at in row.where(_DEFINING):
        named = (chunk.mention for chunk in row.chunks[at + 1 : at + _NAMING] if chunk.names and chunk.mention)
        called = next((mention for mention in named if mention.topic in SIDE_KINDS), None)
        found += [Party(SIDE_KINDS[called.topic], called.names[0])] if called else []
    return tuple(dict.fromkeys(found)) if len(found) > 1 else ()

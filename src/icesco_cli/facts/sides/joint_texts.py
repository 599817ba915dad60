"""Joint texts of two countries, by their titles: "Joint Statement of A and B"."""

from __future__ import annotations

from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Party, PartyKind, Topic


def is_joint(row: Row) -> bool:
    """Whether a title says that the text is a joint one: "Joint Statement", "Joint Communique"."""
    return "joint" in row.words and not row.words.isdisjoint(promise_words().joint_texts)


def signatories(row: Row) -> tuple[Party, ...] | None:
    """The two countries of a title; None where it names more or fewer."""
    named = dict.fromkeys(m.names[0] for m in row.mentions if m.topic is Topic.COUNTRY and m.names)
    return tuple(Party(PartyKind.COUNTRY, name) for name in named) if len(named) == 2 else None

"""Who has sent a mission of which the article speaks: "A mission of | A | came. The mission will report"."""

from __future__ import annotations

from icesco_cli.facts.commitments.clauses.owners import owner_of
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import SIDE_KINDS, Party


class Senders:
    """The bodies and countries whose missions an article has told of, by what these are called."""

    def __init__(self) -> None:
        self._by_noun: dict[str, Party] = {}

    def hear(self, row: Row) -> None:
        """Keep whose missions and teams a sentence tells of."""
        for at in row.where(promise_words().missions):
            owner = owner_of(row.chunks, at)[:1]
            mention = row.chunks[owner[0]].mention if owner else None
            if mention is not None and mention.topic in SIDE_KINDS and mention.names:
                self._by_noun[row.chunks[at].word] = Party(SIDE_KINDS[mention.topic], mention.names[0])

    def of(self, noun: str) -> tuple[Party, ...]:
        """Who sent what is called so, if the article has said it."""
        return (self._by_noun[noun],) if noun in self._by_noun else ()

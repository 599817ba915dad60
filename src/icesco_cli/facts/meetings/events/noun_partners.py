"""Which phrases behind a noun of meeting say whose it was or with whom: "the talks in Oslo | with A"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from icesco_cli.facts.meetings.clauses.clauses import Parse
from icesco_cli.facts.meetings.clauses.delegations import is_of_bonds
from icesco_cli.facts.meetings.clauses.nouns import Noun, nouns_between
from icesco_cli.facts.meetings.clauses.phrases import Phrase
from icesco_cli.facts.meetings.events.events import STAGED, Event
from icesco_cli.facts.meetings.events.noun_happenings import verb_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.meeting_words import meeting_words

_REACH = 16
"""Chunks around a noun of meeting in which its people stand."""


def going_with(parse: Parse, noun: Noun, verbs: Sequence[Event]) -> list[Phrase]:
    """The phrases behind the noun that go with it, and not with what the verbs of the sentence tell (`verbs`), nor with
    what it was about: "the talks focused on an agreement | with A"."""
    chunks = parse.row.chunks
    end = min([noun.last + _REACH, *(verb.at for verb in verbs if verb.at > noun.last)])
    ahead = range(noun.last + 1, min(end, len(chunks)))
    end = next((at for at in ahead if chunks[at].word in meeting_words()["dealing"]), end)
    behind = [one for one in parse.after(verb_of(chunks, noun)) if noun.last < one.first <= end]
    behind = [one for one in behind if not any(nouns_between(chunks, noun.last + 1, one.first))]
    behind = [one for one in behind if not is_of_bonds(one)]
    if noun.kind not in (None, *STAGED):
        return behind
    if _is_at_its_edge(chunks, noun):
        behind = [one for one in behind if [c.word for c in chunks[one.first - 2 : one.first]] != [",", "with"]]
    told = {name for verb in verbs if verb.at < noun.first for name in verb.people}
    return [one for one in behind if not _is_met_there(chunks, one, told)]


def _is_at_its_edge(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "met, on the sidelines of the summit, with A": it was not the summit that was with A."""
    before = {chunk.word for chunk in chunks[max(0, noun.first - _REACH) : noun.first] if not chunk.is_person}
    return not before.isdisjoint(meeting_words()["edges"])


def _is_met_there(chunks: Sequence[Chunk], one: Phrase, told: Set[str]) -> bool:
    """Whether those behind "with" are of those whom a verb before the event has `told`: "met at the summit in Oslo |
    with A"."""
    return one.preposition == "with" and any(name in told for at in one.members for name in chunks[at].names)

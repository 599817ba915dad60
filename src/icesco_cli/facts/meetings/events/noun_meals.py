"""Meals over which somebody said or did something: "Over lunch in Oslo, A told B that"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.meetings.clauses.clauses import Parse
from icesco_cli.facts.meetings.clauses.nouns import Noun
from icesco_cli.facts.meetings.events.events import Event, join, parties
from icesco_cli.facts.meetings.events.noun_told import event_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.groups import group_after, named
from icesco_cli.facts.sentences.subjects import first_subject
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Part, Party, Status

_OPENERS = frozenset(["at", "during", "over"])
_OPENING = 4
"""Chunks from the preposition to the meal: "Over a working | lunch"."""
_PLACE = 8
"""Chunks from the meal to the comma: its place and its day."""
_TELLING = frozenset(["give", "say", "tell"])
"""The frames of the verbs whose object is there."""


def over_meal(parse: Parse, noun: Noun, told: Status) -> Event | None:
    """ "Over lunch in Oslo, A told B that", "At a dinner on Monday, A and B agreed": with the subject and whoever
    is spoken to; none at "the dinner", which is one told before."""
    chunks = parse.row.chunks
    opens = noun.first < _OPENING and chunks[0].word in _OPENERS
    if noun.kind is not MeetingKind.RECEPTION or noun.known or not opens:
        return None
    ahead = range(noun.last + 1, min(len(chunks) - 1, noun.last + _PLACE))
    comma = next((at for at in ahead if chunks[at].word == ","), None)
    doers = first_subject(chunks, len(chunks)) if comma else []
    if not doers or doers[0] - 1 != comma:
        return None
    who = join(parties(chunks, named(chunks, doers)), parties(chunks, _spoken_to(chunks, doers[-1])))
    return event_of(parse, noun, told, who, known=False, happened=True) if len(who) > 1 else None


def given_for(parse: Parse, noun: Noun) -> tuple[Party, ...]:
    """ "A dinner was hosted on behalf of A in honour of B": A, its host, who is not only represented."""
    honoured = noun.kind is MeetingKind.RECEPTION and not meeting_words()["honours"].isdisjoint(parse.row.words)
    near = parse.near(noun.last) if honoured else ()
    behalf = (one.members for one in near if one.noun == "behalf" and one.preposition == "of")
    return parties(parse.row.chunks, named(parse.row.chunks, next(behalf, ())), Part.HOST)


def _spoken_to(chunks: Sequence[Chunk], last: int) -> list[int]:
    """ "A told | B": B, right behind a verb of telling or giving, its subject ending at `last`; "A agreed with | B";
    those who are praised or recalled need not be there."""
    verb = last + 2 if [chunk.word for chunk in chunks[last + 1 : last + 2]] == [","] else last + 1
    if verb + 1 >= len(chunks):
        return []
    frames = meeting_words().frames_of(chunks[verb].word)
    start = verb + 2 if chunks[verb + 1].word == "with" else verb + 1
    heard = group_after(chunks, start, 1) if start > verb + 1 or frames & _TELLING else []
    return [at for at in named(chunks, heard) if chunks[at].is_person]

"""Those in whose company somebody did what no verb of meeting tells: "Flanked by A, B broke ground for the port"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.meetings.clauses.verb_tense import is_participle, status
from icesco_cli.facts.meetings.events.attendance import attendees
from icesco_cli.facts.meetings.events.events import LISTED, Event, join, parties
from icesco_cli.facts.meetings.events.lists import list_events
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import is_past
from icesco_cli.facts.sentences.groups import named
from icesco_cli.facts.sentences.subjects import first_subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Party, Shape, Status

_BE = function_words("forms_of_be") | function_words("have")
_OF_THINGS = function_words("relatives") | _BE
_ESCORTING = meeting_words()["escorting"] - {"accompanied", "escorted"}
"""What says that somebody stood beside another; who is accompanied has but brought his own."""
_OPENING = _ESCORTING | {"in", "with"}
_FEW = 3
"""So many may act in the company of others; more are a list."""


def others_there(row: Row, told: Sequence[Event]) -> list[Event]:
    """Those present whom a sentence lists, and in whose company somebody acted; `told` is what its verbs and nouns
    tell."""
    listed = list_events(row)
    return [*listed, *_company(row, [*told, *listed])]


def _company(row: Row, told: Sequence[Event]) -> list[Event]:
    """Those who acted, and in whose company they did, where the sentence names no meeting; `told` are its events."""
    chunks, opens = row.chunks, bool(row.chunks) and row.chunks[0].word in _OPENING
    if not opens and row.words.isdisjoint(_ESCORTING):
        return []
    if row.sentence.shape is not Shape.BODY or any(one.kind or not one.known for one in told):
        return []
    beside = _beside(row, told)
    doers = _behind_opening(row) if opens else _acting(chunks, beside)
    verb = _past(chunks, doers[-1] + 1) if 0 < len(doers) <= _FEW else None
    if verb is None or status(chunks, verb) is not Status.HELD or _is_of_a_thing(chunks, verb):
        return []
    everybody = join(parties(chunks, doers), beside)
    names = frozenset(party.name for party in parties(chunks, doers))
    company = Event(verb, verb, MeetingKind.MEETING, "in company", everybody, known=True, happened=True, beside=names)
    return [company] if names < company.people else []


def _acting(chunks: Sequence[Chunk], beside: Sequence[Party]) -> list[int]:
    """Who acted, without those who were beside them."""
    there = {party.name for party in beside}
    acting = [at for at in named(chunks, first_subject(chunks, len(chunks))) if chunks[at].is_person]
    return [at for at in acting if there.isdisjoint(chunks[at].names)]


def _behind_opening(row: Row) -> list[int]:
    """Who acted behind the phrase that opens the sentence: B in "Flanked by A, B broke ground"."""
    behind = (at for at in row.people if at > 1 and row.chunks[at - 1].word == ",")
    return next(([at] for at in behind if row.chunks[at].names and _past(row.chunks, at + 1)), [])


def _beside(row: Row, told: Sequence[Event]) -> tuple[Party, ...]:
    """In whose company somebody is said to be: "in the presence of A", "with A at her side"."""
    near = (one for one in attendees(row) if not _ESCORTING.isdisjoint(c.word for c in row.chunks[one.at : one.at + 3]))
    side = [one.parties for one in told if one.rule == LISTED] if row.chunks[0].word == "with" else []
    return join(tuple(one.party for one in near), *side)


def _is_of_a_thing(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether it is a thing with which something was done before them: "praised the school founded in the presence
    of A"."""
    at = next((at for at in range(verb, len(chunks)) if chunks[at].word in _ESCORTING), verb)
    return any(chunk.word in _OF_THINGS or is_participle(chunk.word) for chunk in chunks[verb + 1 : at])


def _past(chunks: Sequence[Chunk], start: int) -> int | None:
    """The verb in the past right behind whoever acts, over an aside: "B, | flanked by A, | broke"."""
    aside = start < len(chunks) and chunks[start].word == ","
    closed = next((at for at in range(start + 1, len(chunks)) if chunks[at].word == ","), None) if aside else start
    at = closed + 1 if aside and closed else start
    while at < len(chunks) and chunks[at].word.endswith("ly"):
        at += 1
    word = chunks[at].word if at < len(chunks) else ""
    return at if is_past(word) and word not in _BE and chunks[at - 1].word != "who" else None

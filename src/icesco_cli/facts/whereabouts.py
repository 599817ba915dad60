"""When and where an event was: the time, the place and the venue that its sentence gives it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.chunks import Chunk, Row
from icesco_cli.facts.events import Event
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.words import venues
from icesco_cli.models import Form, Mention, TimeExpression, Topic

_DETERMINED = function_words("determiners")
_IN = frozenset(["in", "at", "to", "of", "for", "from", "near", "outside", "into"])
_BREAKS = frozenset(["who", "which", "that", "expressing", "saying", "stating", "noting", "following", ";", "where"])
_SITES = frozenset(["museum", "library", "university", "institute", "school", "academy", "gallery"])


def settle_whereabouts(row: Row, event: Event, others: Sequence[Event]) -> Event:
    """The event with the times, place and venue that stand nearest to it. `others` are the sentence's other events:
    what is nearer to one of them is theirs."""
    return replace(event, times=_times(row, event, others), place=_place(row, event), venue=_venue(row, event))


def _times(row: Row, event: Event, others: Sequence[Event]) -> tuple[TimeExpression, ...]:
    """The sentence's times, the nearest first; those in another clause of "who" and "which" last."""
    timed = [(at, chunk.time) for at, chunk in enumerate(row.chunks) if chunk.time]
    rivals = [other for other in others if other.at != event.at and other.people != event.people]
    mine = [(at, time) for at, time in timed if not any(_claims(row.chunks, other, event, at) for other in rivals)]
    near = [(at, time) for at, time in mine if _within(row.chunks, event.at, at)]
    if not near and len(timed) == 1 and timed[0][0] < event.at and not event.earlier:
        near = timed
    return tuple(time for _, time in sorted(near, key=lambda pair: _farness(row.chunks, event.at, pair[0])) if time)


def _claims(chunks: Sequence[Chunk], rival: Event, event: Event, at: int) -> bool:
    """Whether the time at `at` belongs to the rival; a noun of meeting claims only what stands behind it."""
    if rival.rule == "noun of meeting" and at < rival.at:
        return False
    return _farness(chunks, rival.at, at) < _farness(chunks, event.at, at)


def _farness(chunks: Sequence[Chunk], trigger: int, at: int) -> int:
    """How far a time is from the trigger; a comma between them counts like several words."""
    low, high = sorted((trigger, at))
    return high - low + 5 * sum(chunk.word == "," for chunk in chunks[low:high])


def _within(chunks: Sequence[Chunk], trigger: int, at: int) -> bool:
    """Whether a time belongs to the trigger's clause: it stands before it, or behind it with no clause between."""
    return at < trigger or not any(chunk.word in _BREAKS for chunk in chunks[trigger + 1 : at])


def _place(row: Row, event: Event) -> str | None:
    named = [(at, chunk) for at, chunk in enumerate(row.chunks) if chunk.is_place and _stated(row.chunks, at)]
    cities = [pair for pair in named if pair[1].mention and pair[1].mention.topic is Topic.PLACE]
    nearest = min(cities or named, key=lambda pair: _distance(pair[0], event.at), default=None)
    if nearest is None or nearest[1].mention is None:
        return _nested_place(row)
    return nearest[1].mention.names[0] if nearest[1].mention.names else None


def _distance(at: int, trigger: int) -> int:
    """Chunks between the two; what follows the trigger counts as nearer than what precedes it."""
    return (at - trigger) * 2 if at > trigger else (trigger - at) * 2 + 1


def _stated(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the place stands behind "in", "at", "to", or is the object of a visit."""
    mention = chunks[at].mention
    if mention is None or mention.form is not Form.NAME:
        return False
    for back in range(at - 1, max(-1, at - 6), -1):
        word = chunks[back].word
        if word in _IN:
            return True
        if word in {"visited", "visit", "visits", "tour", "toured", "tours", "visiting"}:
            return True
        if chunks[back].mention and not chunks[back].is_place:
            return False
    return False


def _nested_place(row: Row) -> str | None:
    """A place inside a noun phrase of the sentence, behind "in"."""
    return None


def _venue(row: Row, event: Event) -> str | None:
    """The building behind "at": "at the Presidential Palace", "at the headquarters of the Ministry", "at his office"."""
    chunks = row.chunks
    for at in range(len(chunks) - 1):
        if chunks[at].word not in {"at", "in", "inside", "to"} or not _determined(row, at + 1):
            continue
        found = _venue_at(row, at + 1, chunks[at].word)
        if found:
            return found
    return None


def _determined(row: Row, at: int) -> bool:
    """Whether a definite phrase begins at `at`: "the Palace", "his office", "Dolma Hall"."""
    chunk = row.chunks[at]
    return bool(chunk.mention) or chunk.word in _DETERMINED or row.text[chunk.start - row.sentence.start].isupper()


def _venue_at(row: Row, start: int, preposition: str) -> str | None:
    chunks = row.chunks
    for at in range(start, min(len(chunks), start + 7)):
        chunk = chunks[at]
        if chunk.word in venues() or (chunk.mention and _is_site(row, chunk.mention)):
            end = _venue_end(chunks, at)
            text = row.text[chunks[start].start - row.sentence.start : chunks[end].end - row.sentence.start]
            return _without_article(text)
        if chunk.time or chunk.word in {",", ".", ";", "and", "by", "with", "on", "in", "at"} or chunk.is_person:
            return None
        if preposition in {"in", "to"} and chunk.is_place:
            return None
    return None


def _is_site(row: Row, mention: Mention) -> bool:
    name = row.text[mention.start - row.sentence.start : mention.end - row.sentence.start].casefold()
    return mention.topic is Topic.ORGANISATION and bool((_SITES | venues()) & set(name.split()))


def _venue_end(chunks: Sequence[Chunk], at: int) -> int:
    """Where "headquarters of the Ministry of X" ends: a party behind "of" belongs to it."""
    ahead = at + 1
    while ahead < len(chunks) and chunks[ahead].word in {"of", "the"}:
        ahead += 1
    if ahead > at + 1 and ahead < len(chunks) and chunks[ahead].is_party and chunks[at + 1].word == "of":
        return ahead
    return at


def _without_article(text: str) -> str:
    return text[4:] if text.lower().startswith("the ") else text

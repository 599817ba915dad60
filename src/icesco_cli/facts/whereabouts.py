"""Where an event was: the place and the building that its sentence gives it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.chunks import Chunk, Row
from icesco_cli.facts.events import Event
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.words import venues
from icesco_cli.models import Form, Kind, Mention, Part, Topic

_DETERMINED = function_words("determiners")
_IN = function_words("place_prepositions")
_ENDS = function_words("venue_ends")
_REACH = 60


def settle_whereabouts(row: Row, event: Event) -> Event:
    """The event with the place and the venue that stand nearest to it."""
    return replace(event, place=_place(row, event), venue=_venue(row, event) or _visited(event))


def _visited(event: Event) -> str | None:
    """The body that is visited, which is a building, too."""
    hosts = {party.name for party in event.parties if party.part is Part.HOST and party.kind is Kind.ORGANISATION}
    return event.goal if event.goal in hosts else None


def _place(row: Row, event: Event) -> str | None:
    """The nearest place behind "in", "at" or "to"; a city before a country."""
    chunks = row.chunks
    near = range(max(0, event.at - _REACH), min(len(chunks), event.at + _REACH))
    named = [
        (at, chunks[at].mention)
        for at in near
        if chunks[at].is_place and _stated(chunks, at) and not _is_of_the_document(chunks, event, at)
    ]
    cities = [(at, mention) for at, mention in named if mention and mention.topic is Topic.PLACE]
    nearest = min(cities or named, key=lambda pair: _distance(pair[0], event.at), default=None)
    return nearest[1].names[0] if nearest and nearest[1] and nearest[1].names else None


def _is_of_the_document(chunks: Sequence[Chunk], event: Event, at: int) -> bool:
    """Whether the place belongs to what is signed: "signed a letter of intent for a centre in Oran"."""
    return event.rule == "sign" and any(chunk.word in {"to", "for"} for chunk in chunks[event.at + 1 : at])


def _distance(at: int, trigger: int) -> int:
    """Chunks between the two; what follows the trigger counts as nearer than what precedes it."""
    return (at - trigger) * 2 if at > trigger else (trigger - at) * 2 + 1


def _stated(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether something is said to be at the place, and not only to concern it: "the situation in Oslo"."""
    mention = chunks[at].mention
    if mention is None or mention.form is not Form.NAME:
        return False
    for back in range(at - 1, max(-1, at - 6), -1):
        word = chunks[back].word
        if word in _IN:
            return back == 0 or chunks[back - 1].word not in meeting_words()["matters"]
        if _goes(word):
            return True
        if chunks[back].mention and not chunks[back].is_place:
            return False
    return False


def _goes(word: str) -> bool:
    """Whether a verb takes the place for its object: "visited Oslo"."""
    return any(verb.frame == "visit" for verb in meeting_words().verbs.get(word, ()))


def _venue(row: Row, event: Event) -> str | None:
    """The building behind "at": "at the Presidential Palace", "at the headquarters of the Ministry", "at his
    office"."""
    chunks = row.chunks
    for at in range(max(0, event.at - _REACH), min(len(chunks) - 1, event.at + _REACH)):
        if chunks[at].word in _IN and _determined(row, at + 1):
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
        if chunk.time or chunk.word in _ENDS or chunk.is_person:
            return None
        if preposition in {"in", "to"} and chunk.is_place:
            return None
    return None


def _is_site(row: Row, mention: Mention) -> bool:
    name = row.text[mention.start - row.sentence.start : mention.end - row.sentence.start].casefold()
    sites = meeting_words()["sites"] | venues()
    return mention.topic is Topic.ORGANISATION and not sites.isdisjoint(name.split())


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

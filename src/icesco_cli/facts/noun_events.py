"""Events that a noun of meeting states: "the press conference between A and B", "the luncheon that A held", "his visit to B"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from icesco_cli.facts.chunks import Chunk, Row
from icesco_cli.facts.events import Event, has_group, join, led, parties, status
from icesco_cli.facts.grammar import group_after
from icesco_cli.facts.nouns import Noun, nouns
from icesco_cli.facts.subjects import first_subject
from icesco_cli.facts.verb_events import noun_partners
from icesco_cli.lexicon.fact_words import meeting_words
from icesco_cli.models import Part, Party

_REACH = 12
_INSIDE = frozenset(["during", "at", "in", "throughout"])


def noun_events(row: Row) -> list[Event]:
    """The events that the nouns of meeting of a sentence state, in its order."""
    return [event for noun in nouns(row.chunks) if (event := _noun_event(row, noun))]


def _noun_event(row: Row, noun: Noun) -> Event | None:
    told = status(row.chunks, noun.first)
    if told is None:
        return None
    told = "planned" if told == "planned" or _will(row.chunks, noun) else "held"
    return (
        _given(row, noun, told) or _travelled(row, noun, told) or _partnered(row, noun, told) or _held(row, noun, told)
    )


def _event(row: Row, noun: Noun, told: str, who: tuple[Party, ...], *, known: bool, happened: bool = False) -> Event:
    behind = [chunk.word for chunk in row.chunks[noun.last : noun.last + 6]]
    earlier = any(a == "had" and b in meeting_words().given for a, b in pairwise(behind))
    groups = happened and not noun.known and has_group(row.chunks, _subjects(row))
    return Event(
        noun.first,
        noun.kind,
        "noun of meeting",
        who,
        told,
        known=known,
        groups=groups,
        earlier=earlier,
        happened=happened,
    )


def _given(row: Row, noun: Noun, told: str) -> Event | None:
    """ "the luncheon the Chairman held to welcome B", "the tours that A and B made"."""
    chunks = row.chunks
    start = noun.last + 1
    if start < len(chunks) and chunks[start].word in {"that", "which"}:
        start += 1
    group = group_after(chunks, start, 2)
    after = group[-1] + 1 if group else len(chunks)
    while after < len(chunks) and chunks[after].word in {"had", "has", "have"}:
        after += 1
    if after >= len(chunks) or chunks[after].word not in meeting_words().given:
        return None
    givers = parties(chunks, group, Part.HOST)
    return _event(row, noun, told, join(givers, _honoured(chunks, after)), known=False, happened=True)


def _honoured(chunks: Sequence[Chunk], start: int) -> tuple[Party, ...]:
    """Whom it was held for: "to welcome A", "in honour of A", "with A"."""
    for at in range(start, len(chunks)):
        if chunks[at].word in {"welcome", "honour", "honor", "with"}:
            group = group_after(chunks, at + 1, 4)
            if group:
                return parties(chunks, group, Part.GUEST)
    return ()


def _travelled(row: Row, noun: Noun, told: str) -> Event | None:
    """ "his visit to B", "the visit of A to B", where B is a place."""
    if noun.kind not in ("visit", "tour") or not goal(row.chunks, noun.last):
        return None
    who = noun_partners(row.chunks, noun.last, frozenset(["of", "by"])) or _owner(row, noun)
    return _event(row, noun, told, who, known=False) if who else None


def goal(chunks: Sequence[Chunk], noun: int) -> int | None:
    """The place that a visit goes to: behind "to" or "in", a few chunks after the noun at `noun`."""
    for at in range(noun + 1, min(len(chunks), noun + 8)):
        if chunks[at].is_place and chunks[at - 1].word in {"to", "in", "the"}:
            return at
        if chunks[at].word in {".", ";", ","} or chunks[at].word in meeting_words().verbs:
            return None
    return None


def _partnered(row: Row, noun: Noun, told: str) -> Event | None:
    """ "A's meeting with B", "the talks between A and B"."""
    partners = noun_partners(row.chunks, noun.last)
    if not partners:
        return None
    who = join(_owner(row, noun), partners, led(row))
    return _event(row, noun, told, who, known=noun.known and len(who) < 2, happened=_happens(row.chunks, noun))


def _held(row: Row, noun: Noun, told: str) -> Event | None:
    """ "the forum kicked off", "said at a meeting held in B": those who speak there took part."""
    happened = _happens(row.chunks, noun)
    inside = _those_inside(row, noun)
    if not happened and not inside:
        return None
    return _event(row, noun, told, inside, known=noun.known, happened=happened)


def _happens(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """Whether the noun is said to be held or to take place, by a verb or by "held" behind it."""
    for at in range(noun.last + 1, min(len(chunks), noun.last + _REACH)):
        word = chunks[at].word
        if word in meeting_words().happened:
            return True
        if word in {".", ";", "who"}:
            return False
    return False


def _will(chunks: Sequence[Chunk], noun: Noun) -> bool:
    ahead = [chunk.word for chunk in chunks[noun.last + 1 : noun.last + 7]]
    return any(a in {"will", "to"} and b in {"be", "take", "begin", "start", "open"} for a, b in pairwise(ahead))


def _owner(row: Row, noun: Noun) -> tuple[Party, ...]:
    """Whose meeting it is: "A's meeting", "ICESCO DG visit", or the subject beside "his meeting" and "in a meeting with"."""
    chunks = row.chunks
    back = noun.first - 1
    while back >= 0 and noun.first - back < 5 and chunks[back].word.isalpha() and not chunks[back].is_party:
        if chunks[back].word in {"his", "her", "their"}:
            return parties(chunks, _people(row), Part.PARTICIPANT)
        back -= 1
    for at in (back, back - 1):
        if at >= 0 and chunks[at].is_person and noun.first - at < 6:
            return parties(chunks, [at], Part.PARTICIPANT)
    behind = chunks[noun.last + 1].word if noun.last + 1 < len(chunks) else ""
    return _those_inside(row, noun) if behind == "with" else ()


def _those_inside(row: Row, noun: Noun) -> tuple[Party, ...]:
    """The subject of a sentence that says what was done "during a press conference"."""
    before = [row.chunks[at].word for at in range(noun.first - 1, max(-1, noun.first - 5), -1)]
    opener = next((word for word in before if word in _INSIDE or word in {"after", "following", "of", "before"}), "")
    return parties(row.chunks, _people(row), Part.PARTICIPANT) if opener in _INSIDE else ()


def _people(row: Row) -> list[int]:
    return [at for at in _subjects(row) if row.chunks[at].is_person]


def _subjects(row: Row) -> list[int]:
    return first_subject(row.chunks, len(row.chunks))

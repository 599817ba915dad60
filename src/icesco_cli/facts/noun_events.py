"""Events that a noun of meeting states ("the press conference between A and B"), and lists of those who were there."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.chunks import Chunk, Row
from icesco_cli.facts.events import Event, has_group, is_earlier, join, led, parties, status
from icesco_cli.facts.grammar import group_after
from icesco_cli.facts.subjects import subject
from icesco_cli.facts.nouns import Noun, nouns
from icesco_cli.facts.verb_events import noun_partners
from icesco_cli.lexicon.fact_words import meeting_words
from icesco_cli.models import Part, Party

_AT = frozenset(["during", "at", "in", "after", "following", "of", "before"])
_HAPPENED = frozenset(
    [
        "held",
        "took",
        "takes",
        "kicked",
        "opened",
        "opens",
        "began",
        "begins",
        "concluded",
        "ended",
        "convened",
        "hosted",
    ]
)
_LISTED = frozenset(
    [
        "participants",
        "attendance",
        "attendees",
        "delegation",
        "side",
        "officials",
        "guests",
        "present",
        "list",
        "part",
        "taking",
    ]
)
_GIVEN = frozenset(["held", "hosted", "gave", "made", "paid", "had", "conducted"])
_LISTS = frozenset(["included", "include", "includes", "comprised", "consisted", "were", "was", "are", "also", "is"])


def noun_events(row: Row) -> list[Event]:
    """The events that the nouns of meeting of a sentence state, in its order."""
    found = [event for noun in nouns(row.chunks) if (event := _noun_event(row, noun))]
    listed = _listed(row)
    return [*found, listed] if listed else found


def _noun_event(row: Row, noun: Noun) -> Event | None:
    chunks = row.chunks
    told = status(chunks, noun.first)
    if told is None:
        return None
    givers = _givers(chunks, noun)
    partners = _honoured(row, noun) if givers else noun_partners(chunks, noun.last)
    owner = parties(chunks, givers, Part.HOST) or (_owner(row, noun) if partners else ())
    happened = bool(givers) or _happens(chunks, noun)
    inside = () if partners else _those_at(row, noun)
    if not (partners or happened or inside):
        return None
    owner = owner or inside
    groups = happened and not noun.known and has_group(chunks, _subjects(row))
    told = "planned" if told == "planned" or _will(chunks, noun) else "held"
    return Event(
        noun.first,
        noun.kind,
        "noun of meeting",
        join(owner, partners, led(row) if partners else ()),
        told,
        known=noun.known and not givers and len(join(owner, partners)) < 2,
        groups=groups,
        happened=happened,
        earlier=any(chunk.word == "had" for chunk in chunks[noun.last : noun.last + 5])
        or is_earlier(chunks, noun.first),
    )


def _givers(chunks: Sequence[Chunk], noun: Noun) -> list[int]:
    """Who held it, in "the luncheon the Chairman held", "the tours that A and B made"."""
    start = noun.last + 1
    if start < len(chunks) and chunks[start].word in {"that", "which"}:
        start += 1
    group = group_after(chunks, start, 2)
    after = group[-1] + 1 if group else len(chunks)
    while after < len(chunks) and chunks[after].word in {"had", "has", "have"}:
        after += 1
    return group if after < len(chunks) and chunks[after].word in _GIVEN else []


def _honoured(row: Row, noun: Noun) -> tuple[Party, ...]:
    """Whom it was held for: "to welcome A", "in honour of A", "with A"."""
    chunks = row.chunks
    for at in range(noun.last + 1, len(chunks)):
        if chunks[at].word in {"welcome", "honour", "honor", "with"}:
            group = group_after(chunks, at + 1, 4)
            if group:
                return parties(chunks, group, Part.GUEST)
    return ()


def _happens(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """Whether the noun is said to be held or to take place, by a verb or by "held" behind it."""
    for ahead in range(noun.last + 1, min(len(chunks), noun.last + 12)):
        word = chunks[ahead].word
        if word in _HAPPENED:
            return True
        if word in {".", ";", "who"}:
            return False
    return False


def _will(chunks: Sequence[Chunk], noun: Noun) -> bool:
    ahead = [chunk.word for chunk in chunks[noun.last + 1 : noun.last + 6]]
    return "will" in ahead or ("be" in ahead and ("to" in ahead or "would" in ahead))


def _owner(row: Row, noun: Noun) -> tuple[Party, ...]:
    """Whose meeting it is: "X's meeting with Y", or the subject beside "his meeting with Y"."""
    chunks = row.chunks
    back = noun.first - 1
    while back >= 0 and noun.first - back < 5 and chunks[back].word.isalpha() and not chunks[back].is_party:
        if chunks[back].word in {"his", "her", "their"}:
            return parties(chunks, _subjects(row), Part.PARTICIPANT)
        back -= 1
    if back > 0 and chunks[back].word == "'s" and chunks[back - 1].is_person:
        return parties(chunks, [back - 1], Part.PARTICIPANT)
    before = [at for at in (back, back - 1) if at >= 0 and chunks[at].is_person]
    if before:
        return parties(chunks, before[:1], Part.PARTICIPANT)
    if noun.last + 1 < len(chunks) and chunks[noun.last + 1].word != "with":
        return ()
    return _those_at(row, noun)


def _those_at(row: Row, noun: Noun) -> tuple[Party, ...]:
    """The subject of a sentence that says what was done "during a press conference held in ..."."""
    chunks = row.chunks
    opener = next(
        (chunks[at].word for at in range(noun.first - 1, max(-1, noun.first - 5), -1) if chunks[at].word in _AT), ""
    )
    if opener not in {"during", "at", "in", "throughout"}:
        return ()
    return parties(chunks, [s for s in _subjects(row) if chunks[s].is_person], Part.PARTICIPANT)


def _subjects(row: Row) -> list[int]:
    """The subject of the sentence's first verb that has one: the first parties that no preposition governs."""
    chunks = row.chunks
    for at, chunk in enumerate(chunks):
        if chunk.is_party and not chunk.is_place:
            group = subject(chunks, at + 1)
            if group:
                return group
    return []


def _listed(row: Row) -> Event | None:
    """ "In attendance were A, B and C", "the participants included A", "A and B also took part in the meeting"."""
    chunks = row.chunks
    for at, chunk in enumerate(chunks):
        if chunk.word in _LISTED:
            for ahead in range(at + 1, min(len(chunks), at + 14)):
                if chunks[ahead].word in _LISTS:
                    group = [g for g in group_after(chunks, ahead + 1, 8) if chunks[g].is_person]
                    if group:
                        named = parties(chunks, group, Part.ATTENDEE)
                        return Event(at, "meeting", "list of those present", named, known=True)
    return _present(row)


def _present(row: Row) -> Event | None:
    """ "..., who was also present": the person before the clause."""
    chunks = row.chunks
    for at, chunk in enumerate(chunks):
        if chunk.word in {"present", "attendance"} and at and _was(chunks, at):
            group = [s for s in subject(chunks, at) if chunks[s].is_person]
            if group:
                return Event(at, "meeting", "list of those present", parties(chunks, group, Part.ATTENDEE), known=True)
    return None


def _was(chunks: Sequence[Chunk], at: int) -> bool:
    return bool({"was", "were", "is", "are"} & {chunk.word for chunk in chunks[max(0, at - 4) : at]})


def is_meeting_word(word: str) -> bool:
    """Whether a word in lower case can trigger an event."""
    words = meeting_words()
    return word in words.verbs or word in words.nouns or word in words.phrases or word in _LISTED

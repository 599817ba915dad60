"""Who is said to be beside the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from icesco_cli.facts.meetings.clauses.nouns import leads_body, noun_at
from icesco_cli.facts.meetings.events.events import parties
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import find_phrase, is_passive
from icesco_cli.facts.sentences.groups import group_after, named
from icesco_cli.facts.sentences.joined import joined_before
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import Phrases, meeting_words
from icesco_cli.models import Form, Part, Party, PartyKind

_BRINGING = frozenset(["bring", "bringing", "brings", "brought"])
_TO = frozenset(["around", "round", "to"])
_COUNTED = 6
"""How many words may say who is then named: "two senior experts of the region, A and B"."""
_ATTENDING = frozenset(["attendance", "attending", "present"])
_AUDIENCE = "interview"
"""What an audience is called by those who think in French: "The interview took place in the presence of A"."""
_LINKS = function_words("separators")
_ASIDES = frozenset(["among", "for", "from", "in", "inter", "on"])
_OPENING = 12
"""Chunks of a phrase that brings those who were there, with its complements."""
_AMONG = frozenset(["among"])
_DONE = meeting_words()["acting"] | meeting_words()["showing"]
"""What those do who are at a place of which it is told."""
_RELATIVES = frozenset(["where", "whose"])
_NEXT = frozenset(["followed"])
_STOPS = frozenset([".", ";", '"', "who", "which", "that"])
_REPRESENTED = frozenset(["represented"])
LONGEST = 400
"""How many chunks of a sentence are looked through for those named beside others: no honest one is longer."""
_WAS = frozenset(["was", "were"])
_OFFICES = 10
"""Chunks of the offices before those who attended."""
_SIDE = 8
"""Chunks of a side before or behind those who are on it."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Somebody named beside others, and the chunk at which the words that say so begin."""

    at: int
    party: Party


def attendees(row: Row) -> list[Beside]:
    """Those named after "in the presence of", "accompanied by", "brought together" and the like."""
    found = _behind(row, meeting_words().attendee, Part.ATTENDEE) + _among_them(row) + representing(row) + _where(row)
    found += _brought(row) + _followed(row) + _with_them(row)
    return [one for one in found if one.party.kind is PartyKind.PERSON]


def _brought(row: Row) -> list[Beside]:
    """ "The forum brought A and B together", "will bring A together with B", "brought A and B to one table"."""
    chunks, found = row.chunks[:LONGEST], list[Beside]()
    for at in row.where(_BRINGING):
        group = group_after(chunks, at + 1, _OFFICES)
        behind = [chunk.word for chunk in chunks[group[-1] + 1 : group[-1] + 4]] if group else []
        together = bool(group) and any(chunk.word == "together" for chunk in chunks[at : group[-1] + 2])
        if together or (behind[:1] != [] and behind[0] in _TO and "table" in behind):
            found += (Beside(at, party) for party in parties(chunks, group, Part.ATTENDEE))
    return found


def _with_them(row: Row) -> list[Beside]:
    """ "met B in Oslo, with A also attending", "with A and C in attendance": A and C."""
    chunks, found = row.chunks[:LONGEST], list[Beside]()
    for at in (at for at in row.where(_ATTENDING) if at < LONGEST):
        last = next((one for one in range(at - 1, max(0, at - 3), -1) if chunks[one].is_person), 0)
        group = joined_before(chunks, last) if last else []
        if group and chunks[group[0] - 1].word == "with" and chunks[group[0] - 2].word == ",":
            found += (Beside(group[0], party) for party in parties(chunks, group, Part.ATTENDEE))
    return found


def _followed(row: Row) -> list[Beside]:
    """ "A spoke first. He was followed by | B and C": who speaks there next."""
    chunks, found = row.chunks[:LONGEST], list[Beside]()
    for at in row.where(_NEXT):
        if not 1 < at < len(chunks) - 1 or chunks[at + 1].word != "by":
            continue
        spoke = at == 2 and chunks[0].is_person and chunks[1].word in _WAS
        group = group_after(chunks, at + 2, 2) if spoke or chunks[at - 1].word == "," else []
        found += (Beside(at, party) for party in parties(chunks, group, Part.ATTENDEE))
    return found


def _where(row: Row) -> list[Beside]:
    """ "visited the plant, where A explained the works", "spoke at the Chamber, whose chairman, A, asked him": A."""
    chunks, found = row.chunks[:LONGEST], list[Beside]()
    for at in row.where(_RELATIVES):
        if not 1 < at < len(chunks) or chunks[at - 1].word != ",":
            continue
        near = range(at + 1, min(len(chunks), at + _OPENING))
        verb = next((one for one in near if chunks[one].word in _DONE and not is_passive(chunks, one)), None)
        doers = named(chunks, subject(chunks, verb)) if verb else []
        if doers and doers[0] > at and all(chunks[one].word not in _STOPS for one in range(at + 1, doers[0])):
            found += (Beside(at, party) for party in parties(chunks, doers, Part.ATTENDEE))
    for at in row.people if "whose" in row.text else ():
        acts = any(chunk.word in _DONE for chunk in chunks[at + 1 : at + 3])
        if acts and row.text_of(row.chunks[at]).startswith("whose "):
            found += (Beside(at, party) for party in parties(chunks, [at], Part.ATTENDEE))
    return found


def _among_them(row: Row) -> list[Beside]:
    """ "The guests, among them A and B, saw the works": A and B."""
    chunks = row.chunks[:LONGEST]
    among = (at for at in row.where(_AMONG) if at + 2 < len(chunks) and _is_pronoun(chunks[at + 1]))
    at = next(among, len(chunks))
    return [Beside(at, party) for party in parties(chunks, group_after(chunks, at + 2, 4), Part.ATTENDEE)]


def representing(row: Row) -> list[Beside]:
    """ "ICESCO was represented by A", "Kenya was represented at the conference by A": A, who was there for it."""
    chunks, found = row.chunks[:LONGEST], list[Beside]()
    for at in row.where(_REPRESENTED):
        body = 1 < at < len(chunks) and chunks[at - 2].is_party and not chunks[at - 2].is_person
        if not body or chunks[at - 1].word not in _WAS:
            continue
        by = next((one for one in range(at + 1, min(len(chunks), at + _OPENING)) if chunks[one].word == "by"), None)
        group = group_after(chunks, by + 1, 4) if by and not any(c.is_person for c in chunks[at:by]) else []
        group += _of_the_other(chunks, group[0]) if group else []
        found += (Beside(at, party) for party in parties(chunks, group, Part.ATTENDEE))
    return found


def _of_the_other(chunks: Sequence[Chunk], first: int) -> list[int]:
    """ "Kenya was represented by A, and the Maltese side by B": B, behind A at `first`."""
    by = next((at for at in range(first + 1, min(len(chunks), first + _OPENING)) if chunks[at].word == "by"), None)
    joined = by is not None and any(chunk.word in {"and", "while", ";"} for chunk in chunks[first + 1 : by])
    return group_after(chunks, by + 1, 4) if by and joined else []


def _is_pronoun(chunk: Chunk) -> bool:
    return chunk.mention is not None and chunk.mention.form in (Form.PRONOUN, Form.GROUP) and not chunk.word


def hosts(row: Row) -> list[Beside]:
    """Those named after "hosted by", "opened by" and the like."""
    return _behind(row, meeting_words().host, Part.HOST)


def _behind(row: Row, phrases: Phrases, part: Part) -> list[Beside]:
    found: list[Beside] = []
    for at, after in find_phrase(row, phrases):
        if at >= LONGEST or (at and (row.chunks[at - 1].word == "be" or _is_of_a_body(row.chunks, at))):
            continue
        if leads_body(row.chunks, at):
            continue
        group = _of_sides(row, after) or group_after(row.chunks, after, _OFFICES)
        group = group or _included(row, after) or _apposed(row, after)
        group = [*group, *_by_others(row.chunks, group[-1] + 1)] if group else []
        found += (Beside(at, party) for party in parties(row.chunks, group, part))
    return found


def _by_others(chunks: Sequence[Chunk], start: int) -> list[int]:
    """ "accompanied by A | , and by B": B."""
    joined = start + (chunks[start].word == ",") if start < len(chunks) else start
    behind = [chunk.word for chunk in chunks[joined : joined + 2]]
    return group_after(chunks, joined + 2, _OFFICES) if behind == ["and", "by"] else []


def _is_of_a_body(chunks: Sequence[Chunk], at: int) -> bool:
    """ "the role of the Foundation | under the presidency of A": A, who presides over it, and not over the meeting."""
    if chunks[at].word != "under" or not chunks[at - 1].is_organisation:
        return False
    low = max(0, at - _OPENING)
    near = range(next((one for one in range(at - 1, low, -1) if chunks[one].is_person), low), at)
    return not any(noun_at(chunks, one) or chunks[one].word in meeting_words()["happened"] for one in near)


def _of_sides(row: Row, start: int) -> list[int]:
    """ "brought together, on the Omani side, A and, on the Maltese side, B": A and B."""
    chunks, first = row.chunks, behind_side(row.chunks, start)
    found = group_after(chunks, first, 4) if first != start else []
    if not found:
        return []
    other = next((at for at in range(found[-1] + 1, len(chunks)) if chunks[at].word not in _LINKS), found[-1])
    second = behind_side(chunks, other, comma=0)
    return [*found, *(group_after(chunks, second, 4) if second != other else [])]


def behind_side(chunks: Sequence[Chunk], start: int, comma: int = 1) -> int:
    """Behind the aside that says whose they are, or that they are some: "included, from the Kenyan side, A", "included,
    among others, A"."""
    opening = [chunk.word for chunk in chunks[start : start + 1 + comma]]
    if len(opening) <= comma or (comma and opening[0] != ",") or opening[comma] not in _ASIDES:
        return start
    return next(
        (at + 1 for at in range(start + 1 + comma, min(len(chunks), start + _SIDE)) if chunks[at].word == ","), start
    )


def _included(row: Row, start: int) -> list[int]:
    """ "in the presence of a number of officials, including A and B": A and B."""
    for at in range(start, min(len(row.chunks), start + _OPENING)):
        if row.chunks[at].word in {"including", "notably"}:
            return group_after(row.chunks, at + 1)
        if row.chunks[at].word in {".", ";"}:
            break
    return []


def _apposed(row: Row, start: int) -> list[int]:
    """ "facilitated by two experts, A and B", "accompanied by her advisers, A and B": A and B."""
    chunks = row.chunks
    comma = next((at for at in range(start, min(len(chunks), start + _COUNTED)) if chunks[at].word in {",", ":"}), 0)
    counted = not meeting_words()["counts"].isdisjoint(chunk.word for chunk in chunks[start:comma])
    counted = counted or (comma > start and chunks[comma - 1].word.removesuffix("s") in meeting_words()["human"])
    group = group_after(chunks, comma + 1, 2) if counted else []
    return group if len(group) > 1 and all(chunks[at].is_person for at in group) else []


def is_told_of(row: Row) -> bool:
    """Whether the sentence opens with the meeting itself, so that those beside it were there: "It was opened by A"."""
    for at, chunk in enumerate(row.chunks[:_OPENING]):
        if noun_at(row.chunks, at) or chunk.word == _AUDIENCE or (chunk.mention and chunk.mention.form is Form.PRONOUN):
            return True
        if chunk.is_party:
            return False
    return False

"""Whether a noun of meeting tells of one that is held or planned, of none, or is no noun of meeting there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from icesco_cli.facts.meetings.clauses.goals import goal_of
from icesco_cli.facts.meetings.clauses.noun_tense import noun_status
from icesco_cli.facts.meetings.clauses.nouns import Noun, is_verb
from icesco_cli.facts.meetings.clauses.object_nouns import object_noun
from icesco_cli.facts.meetings.clauses.verb_tense import status
from icesco_cli.facts.meetings.clauses.verbs import verbs
from icesco_cli.facts.meetings.events.events import RECEIVED, Event
from icesco_cli.facts.meetings.events.noun_owners import holder_of, is_prepared, opener_of
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.lexicon.meeting_words import BARE, meeting_words
from icesco_cli.models import MeetingKind, Status

_ABOUT = frozenset(["about", "concerning", "for", "on", "regarding"])
_CLOSING = frozenset([";", '"', "."])
_DISCUSS = "discuss"
_HOSTING = ("host", RECEIVED)
_OBJECT = 3
"""Chunks from a verb of discussing to the noun that is its object: "discussed the coming | summit"."""
_INSIDE = frozenset(["for", "of"])
_PAPER = 10
"""Chunks from a paper to what it is about."""
_PAPERS = meeting_words()["documents"] | {"understanding"}
_REACH = 16
_OBJECTS = {"hold": frozenset([BARE]), "open": frozenset([BARE]), "attend": meeting_words()["at"] | {BARE}}


def denied(row: Row) -> set[int]:
    """The last chunks of the nouns that are objects of a verb that is denied: "agreed to hold talks"."""
    chunks = row.chunks
    found: set[int] = set()
    for at in row.where(meeting_words().verbs.keys()):
        for verb in verbs(chunks, at):
            if verb.frame in _OBJECTS and status(chunks, at) is None:
                noun = object_noun(chunks, at + len(verb.particle), _OBJECTS[verb.frame])
                found |= {noun.last} if noun else set()
    return found


def told_status(chunks: Sequence[Chunk], noun: Noun) -> Status | None:
    """The status of the noun; of one that is the end of a journey ("will fly to Oslo for talks"), that of the verb."""
    holder = holder_of(chunks, noun)
    if holder is not None:
        return status(chunks, holder)
    told = noun_status(chunks, noun.first, noun.last)
    purpose = noun.first and opener_of(chunks, noun) == "for" and not is_prepared(chunks, noun)
    if purpose and told:
        ahead = [
            at for at in range(max(0, noun.first - _REACH), noun.first) if chunks[at].word in meeting_words().verbs
        ]
        before = [chunk.word for chunk in chunks[max(0, noun.first - _REACH) : noun.first]]
        if any(a in {"is", "are"} and b in meeting_words()["awaited"] for a, b in pairwise(before)):
            return Status.PLANNED
        went = status(chunks, ahead[-1]) if ahead else told
        return told if told is Status.PLANNED and went is Status.HELD else went
    return Status.PLANNED if told is Status.HELD and _is_of_a_plan(chunks, noun) else told


def _is_of_a_plan(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "will sign the agreement during the visit of A to Oslo"."""
    if noun.kind is not MeetingKind.VISIT or opener_of(chunks, noun) != "during":
        return False
    for at in range(noun.first - 1, max(-1, noun.first - _REACH), -1):
        if chunks[at].word in meeting_words().verbs:
            return status(chunks, at) is Status.PLANNED
        if chunks[at].word in _CLOSING or chunks[at].word == ",":
            break
    return False


def is_told_by_verb(chunks: Sequence[Chunk], noun: Noun, told: Sequence[Event]) -> bool:
    """Whether an event that a verb has `told` is what the noun names, or the only thing that is said of it."""
    return _is_purpose(chunks, noun, told) or _is_told_behind(chunks, noun, told) or _is_matter(chunks, noun, told)


def _is_purpose(chunks: Sequence[Chunk], noun: Noun, told: Sequence[Event]) -> bool:
    """ "hosted A for a consultation in Oslo": what the meeting was that the verb has told."""
    if noun.known or noun.family is MeetingKind.MEETING or opener_of(chunks, noun) != "for":
        return False
    return any(one.rule in _HOSTING and 0 < noun.first - one.at < _REACH and len(one.people) > 1 for one in told)


def _is_matter(chunks: Sequence[Chunk], noun: Noun, told: Sequence[Event]) -> bool:
    """ "discussed the summit with A": what the meeting was about that the verb has told, and no more is said of it, as
    in "the visit which A will pay"."""
    if noun.last + 1 < len(chunks) and chunks[noun.last + 1].word in {"that", "which"}:
        return False
    near = (one.last for one in told if one.rule == _DISCUSS and 0 < noun.first - one.last <= _OBJECT)
    return any(all(chunk.word.isalpha() for chunk in chunks[last + 1 : noun.first]) for last in near)


def _is_told_behind(chunks: Sequence[Chunk], noun: Noun, told: Sequence[Event]) -> bool:
    """ "was agreed during a visit by A, who met B in Oslo": of the visit itself it is not said where it went."""
    if noun.kind is not MeetingKind.VISIT or noun.known or goal_of(chunks, noun.last) is not None:
        return False
    who = next(
        (at for at in range(noun.last + 1, min(len(chunks), noun.last + _REACH)) if chunks[at].word == "who"), None
    )
    return who is not None and any(one.at == who + 1 and len(one.people) > 1 for one in told)


def is_no_meeting(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """Whether the word is a verb there, something else is exchanged than views, or a paper is only about it."""
    return _is_a_verb(chunks, noun) or _is_of_letters(chunks, noun) or _is_in_a_paper(chunks, noun)


def _is_a_verb(chunks: Sequence[Chunk], noun: Noun) -> bool:
    return noun.first == noun.last and chunks[noun.first].word in meeting_words().verbs and is_verb(chunks, noun.first)


def _is_of_letters(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "the exchange of letters between A and B", "an exchange of students", unlike one of views."""
    ahead = [chunk.word for chunk in chunks[noun.last : noun.last + 4]]
    if not ahead[0].startswith("exchange"):
        return False
    of_things = ahead[1:2] == ["of"] and meeting_words()["spoken"].isdisjoint(ahead)
    return of_things or not meeting_words()["papers"].isdisjoint(ahead)


def _is_in_a_paper(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "signed a memorandum on a mechanism of political | consultations between A and B"."""
    for at in range(noun.first - 1, max(0, noun.first - _PAPER), -1):
        word = chunks[at].word
        if word in _ABOUT and chunks[at - 1].word in _PAPERS:
            return True
        if chunks[at].mention or not word.isalpha() or (word in PREPOSITIONS and word not in _INSIDE):
            return False
    return False

"""Lists of those who were there: "In attendance were A, B and C", "A and B also took part in the meeting"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from icesco_cli.facts.meetings.clauses.nouns import nouns_between
from icesco_cli.facts.meetings.events.attendance import behind_side
from icesco_cli.facts.meetings.events.events import Event
from icesco_cli.facts.meetings.events.listed_parts import (
    head_of,
    headed,
    hosted,
    leads,
    read_out,
    remarked,
    those_listed,
    was,
)
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.groups import group_after
from icesco_cli.facts.sentences.joined import joined_before
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Form

_OWNERS = function_words("owners")
_BESIDE = frozenset(["host", "join"])
_BESIDE_WHOM = frozenset(["alongside", "beside", "with"])
_REACH = 14
"""Chunks between the noun of those present and its verb: "the participants from the five regions included"."""
_BE = function_words("forms_of_be")
_THERE = meeting_words()["present"] | {"among", "there"}
_MINUTED = meeting_words()["present"] | meeting_words()["listed"] | meeting_words()["pictured"]
"""The last words before the colon of minutes."""
_ANNOUNCED = frozenset(["attend", "attendance", "part", "participate", "participation", "presence"])
"""Words before the colon behind "The following have confirmed their"."""
_CONFIRMED = "confirmed"
_TITLE = 10
"""Chunks of what stands before the colon of a list."""
_AT = frozenset(["at"])
_DOING = frozenset(["by", "with"])
_VERBS = meeting_words().verbs.keys()
_WHOSE = frozenset(["between", "of", "with"])
_WAS = frozenset(["was", "were"])
_PHRASE = 6
"""Chunks from a verb of being to the end of where somebody was: "was a member of the delegation"."""
_WHOM = frozenset(["her", "him", "them"])
_ARE = frozenset(["are", "were"])
_PLURAL = ("they", "s")
_OFFICE = 8
"""Chunks of an office before its holder."""


def list_events(row: Row) -> list[Event]:
    """The list of those present that a sentence gives, as an event that adds to the meeting spoken of."""
    found = (
        _minuted(row)
        or _listed(row)
        or _also_there(row)
        or _present(row)
        or remarked(row)
        or read_out(row)
        or hosted(row)
        or _at_side(row)
        or _was_beside(row)
        or headed(row)
        or leads(row)
    )
    return [found] if found else []


def _listed(row: Row) -> Event | None:
    """ "the participants included A", "in attendance from B were C and D", "the delegation was comprised of A; the
    Kenyan delegation included B"."""
    chunks, listed = row.chunks, meeting_words()["listed"]
    if meeting_words()["lists"].isdisjoint(row.words):
        return None
    opened, there = 0, list[int]()
    for at, chunk in enumerate(chunks):
        if at < (there[-1] if there else 0) or (chunk.mention is None and chunk.word not in listed):
            continue
        if head_of(row, chunk) not in listed or _is_of_a_thing(chunks, at):
            continue
        if people_there := _listed_behind(row, at):
            opened, there = opened if there else at, [*there, *people_there]
    return those_listed(row, opened, there)


def _is_of_a_thing(chunks: Sequence[Chunk], at: int) -> bool:
    """ "As | part of the visit, A is to meet B", "the programme of | the delegation included a film about A"."""
    if chunks[at].word == "part":
        return chunks[at - 1].word != "taking"
    thing = chunks[at - 2].word if at > 1 and chunks[at - 1].word == "of" else ""
    return thing.isalpha() and thing not in meeting_words()["delegations"] | meeting_words()["listed"]


def _listed_behind(row: Row, at: int) -> list[int]:
    """Those whom the verb behind "the participants" or "the Kenyan side" at `at` lists."""
    for ahead in range(at + 1, min(len(row.chunks), at + _REACH)):
        if row.chunks[ahead].word in meeting_words()["lists"]:
            group = [one for one in _list_after(row.chunks, ahead + 1) if row.chunks[one].is_person]
            if group:
                return group
        if row.chunks[ahead].word in {".", ";"}:
            break
    return []


def _minuted(row: Row) -> Event | None:
    """ "Present: for Georgia - A; for Kenya - B", "In attendance: A, B", "The following have confirmed their
    participation: A; B", "Participation confirmed: A, B": all whom the minutes name."""
    chunks = row.chunks
    colon = next((at for at, chunk in enumerate(chunks[:_TITLE]) if chunk.word == ":"), 0)
    heads = _MINUTED | _ANNOUNCED if colon and chunks[1].word == "following" else _MINUTED
    confirmed = colon == 2 and chunks[0].word in _ANNOUNCED and chunks[1].word == _CONFIRMED
    if not colon or not (confirmed or head_of(row, chunks[colon - 1]) in heads):
        return None
    return those_listed(row, 0, [at for at in range(colon, len(chunks)) if chunks[at].is_person])


def _also_there(row: Row) -> Event | None:
    """ "Also at the opening were A and B", "Among those present was A", "Accompanying him were A and B"."""
    chunks = row.chunks
    if told := _are(row):
        return told
    if not chunks or not (chunks[0].word in {"also", "among"} or _is_beside(row) or _opens_with(row)):
        return None
    for at in range(1, min(len(chunks), _REACH)):
        if chunks[at].word in _BE:
            return those_listed(row, 0, _list_after(chunks, at + 1))
    return None


def _are(row: Row) -> Event | None:
    """ "They are A, B and C", "The new envoys are A and B": those of whom it was only said how many they were."""
    chunks = row.chunks
    first = chunks[0].mention if len(chunks) > 2 and chunks[1].word in _ARE else None
    if first is None or first.form not in (Form.GROUP, Form.PRONOUN) or not row.text_of(chunks[0]).endswith(_PLURAL):
        return None
    group = group_after(chunks, 2 + (chunks[2].word == ":"), 2)
    told = those_listed(row, 0, group) if group and chunks[group[0]].is_person else None
    return replace(told, lonely=True) if told else None


def _is_beside(row: Row) -> bool:
    """Whether the sentence opens with what somebody did beside those of whom it was told: "Joining them was A"."""
    first, second = row.chunks[0], row.chunks[1] if len(row.chunks) > 1 else None
    beside = not _BESIDE.isdisjoint(meeting_words().frames_of(first.word))
    return beside and first.word.endswith("ing") and second is not None and second.is_person


def _opens_with(row: Row) -> bool:
    """Whether the sentence opens with those beside whom others were: "With the Minister were A and B", "Alongside
    her was A"."""
    chunks = row.chunks
    beside = len(chunks) > 2 and chunks[0].word in _BESIDE_WHOM and chunks[2].word in _BE
    return beside and (chunks[1].is_person or chunks[1].word in _WHOM)


def _list_after(chunks: Sequence[Chunk], start: int) -> list[int]:
    """The list behind the verb, unless something is done by or with those behind it: "was led by A", "is to meet A"."""
    first = behind_side(chunks, start)
    group = group_after(chunks, first, _OFFICE) or group_after(chunks, _behind_office(chunks, first), 1)
    between = [chunk.word for chunk in chunks[first : group[0]]] if group else []
    done = any(word in _DOING or (word == "to" and after in _VERBS) for word, after in pairwise([*between, ""]))
    return [] if done else group


def _behind_office(chunks: Sequence[Chunk], start: int) -> int:
    """Behind an office that no table knows, with a comma before its holder: "the Chief of Oran, A"."""
    for at in range(start, min(len(chunks) - 1, start + _OFFICE)):
        if chunks[at].word == ",":
            return at + 1 if chunks[at + 1].is_person else start
    return start


def _present(row: Row) -> Event | None:
    """ "..., who was also present": the person before the clause; not who "will be present"."""
    chunks, present = row.chunks, meeting_words()["present"]
    for at in row.where(_THERE):
        there = chunks[at].word in present or _is_among(row, at) or _is_there(chunks, at)
        if at and there and was(chunks, at) and chunks[at - 1].word != "be":
            return those_listed(row, _behind_meeting(chunks, at), subject(chunks, at))
    return None


def _behind_meeting(chunks: Sequence[Chunk], at: int) -> int:
    """Behind the meeting that the sentence itself tells: "was present at the | meeting of A with B"."""
    here = at + 1 < len(chunks) and chunks[at + 1].word in _AT
    noun = next(nouns_between(chunks, at + 2, at + _PHRASE), None) if here else None
    behind = chunks[noun.last + 1].word if noun and noun.last + 1 < len(chunks) else ""
    return noun.last if noun and behind in _WHOSE else at


def _is_there(chunks: Sequence[Chunk], at: int) -> bool:
    """ "A was also there", "A was there, too": where the others were."""
    behind = [chunk.word for chunk in chunks[at + 1 : at + 3] if chunk.word != ","]
    return chunks[at].word == "there" and (chunks[at - 1].word == "also" or behind[:1] == ["too"])


def _is_among(row: Row, at: int) -> bool:
    """ "A was among the guests": the guests of a meeting, that is, not the sons of a man."""
    if row.chunks[at].word != "among":
        return False
    ahead = row.chunks[at + 1 : at + 4]
    words = {chunk.word for chunk in ahead} | {word for chunk in ahead if chunk.mention for word in row.words_of(chunk)}
    return not words.isdisjoint(meeting_words()["listeners"])


def _at_side(row: Row) -> Event | None:
    """ "..., with A at his side"."""
    chunks = row.chunks
    for at in row.where(_AT):
        if 1 < at < len(chunks) - 1 and chunks[at - 1].is_person and _is_side(row, at + 1):
            return those_listed(row, at, joined_before(chunks, at - 1))
    return None


def _was_beside(row: Row) -> Event | None:
    """ "A and B were at her side", "A was in the room": where the others were."""
    chunks = row.chunks
    for at in row.where(_WAS):
        behind = row.between(chunks[at].end, chunks[min(at + _PHRASE, len(chunks) - 1)].end).lower()
        if behind.removeprefix(" also").lstrip().startswith(meeting_words().spots):
            return those_listed(row, at, subject(chunks, at))
    return None


def _is_side(row: Row, at: int) -> bool:
    ahead = row.chunks[at : at + 2]
    words = [word for chunk in ahead for word in (row.words_of(chunk) if chunk.mention else [chunk.word])]
    return words[:1] != [] and words[0] in _OWNERS and "side" in words[1:2]

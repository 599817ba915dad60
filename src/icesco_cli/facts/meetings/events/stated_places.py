"""Whether a place of a sentence is where somebody was: "in Oslo", "Oslo hosted", not "the ambassador to Kenya"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.meetings.clauses.goals import names_building
from icesco_cli.facts.meetings.events.events import WAYS
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Form, Topic

_DETERMINED = function_words("determiners")
_IN = function_words("place_prepositions")
_AUXILIARIES = function_words("auxiliaries")
_CITY = meeting_words()["cities"] | _DETERMINED | {","}
_OPENERS = frozenset([",", "("])
_INSIDE = frozenset(["at", "in"])
_BEFORE = 6
"""Chunks before a place in which it is said how it is meant."""


def stated(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether something is said to be at the place, and not only to concern it: "the situation in Oslo"."""
    mention = chunks[at].mention
    if mention is None or mention.form is not Form.NAME:
        return False
    if mention.topic is Topic.PLACE and any(said(chunks, at) for said in _SAYING):
        return True
    if _is_modifier(chunks, at) or names_building(chunks, at) or _is_subject(chunks, at):
        return False
    for back in range(at - 1, max(-1, at - _BEFORE), -1):
        word = chunks[back].word
        if word == "from":
            return [chunk.word for chunk in chunks[at + 1 : at + 3]] == [",", "where"]
        if word in PREPOSITIONS and word not in _IN and word != "of":
            return False
        if word == "for" and not _leads_there(chunks, back):
            return False
        if word == "to" and _is_of_an_envoy(chunks, back):
            return False
        if word == "to" and back < at - 1 and not _is_definite(chunks[back + 1]):
            return False
        if word in _IN:
            return back == 0 or not (_is_a_matter(chunks, back) or _is_where_it_was_made(chunks, back))
        if _goes(word):
            return True
        if chunks[back].mention and not chunks[back].is_place:
            return False
    return False


def _is_a_matter(chunks: Sequence[Chunk], preposition: int) -> bool:
    """ "the situation in Oslo": it is only talked of."""
    return chunks[preposition - 1].word in meeting_words()["matters"]


def _is_where_it_was_made(chunks: Sequence[Chunk], preposition: int) -> bool:
    """ "viewed a copy made in Fez", "the envoy with residence in Oslo": not where they are now."""
    words = [chunk.word for chunk in chunks[max(0, preposition - 2) : preposition]]
    return words == ["with", "residence"] or not meeting_words()["made_there"].isdisjoint(words[-1:])


def _houses(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the city stands behind the comma of a building in it: "at the National Museum, Oslo", "at UNESCO
    headquarters, Paris"."""
    body = at - 2 - (at > 2 and chunks[at - 2].word in meeting_words()["sites"] and not chunks[at - 2].mention)
    if at < 3 or chunks[at - 1].word != "," or not chunks[body].is_organisation:
        return False
    return chunks[body - 1].word in _INSIDE


def _is_modifier(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place only tells which of its kind something is: "those killed in the Lima blast"."""
    mention, ahead = chunks[at].mention, chunks[at + 1].word if at + 1 < len(chunks) else ""
    if mention is None or mention.outer_start == mention.start or not ahead.isalpha():
        return False
    return ahead in meeting_words()["matters"]


def _is_subject(chunks: Sequence[Chunk], at: int) -> bool:
    """ "At the forum, Malta was represented by A": a side, and no place."""
    ahead = chunks[at + 1].word if at + 1 < len(chunks) else ""
    return at > 1 and chunks[at - 1].word == "," and not chunks[at - 2].mention and ahead in _AUXILIARIES


def _is_host(chunks: Sequence[Chunk], at: int) -> bool:
    """ "Oslo hosted the forum"."""
    ahead = [chunk.word for chunk in chunks[at + 1 : at + 4] if chunk.word not in _AUXILIARIES]
    before = chunks[at - 1].word if at else ""
    return bool(ahead) and ahead[0] in meeting_words()["hosting"] and before not in PREPOSITIONS


def _is_hosted_by(chunks: Sequence[Chunk], at: int) -> bool:
    """ "the forum hosted by the Norwegian capital, Oslo"."""
    for back in range(at - 1, max(0, at - _BEFORE), -1):
        if chunks[back].word == "by":
            return chunks[back - 1].word == "hosted"
        if not (chunks[back].word in _CITY or (chunks[back].mention and chunks[back].word)):
            return False
    return False


def _is_of_an_envoy(chunks: Sequence[Chunk], to: int) -> bool:
    """ "the ambassador to Kenya", "Ambassador of Norway to Kenya"."""
    if chunks[to - 1].word == "accredited":
        return True
    if chunks[to - 1].is_place and to > 1:
        return chunks[to - 2].word in {"of", "the"} or chunks[to - 2].word in meeting_words()["human"]
    return chunks[to - 1].word in meeting_words()["human"]


def _leads_there(chunks: Sequence[Chunk], preposition: int) -> bool:
    """Whether "for" is that of a journey: "left on Monday for Oslo", unlike "the office for Yemen"."""
    before = (chunk.word for chunk in chunks[max(0, preposition - _BEFORE) : preposition])
    return any(WAYS & meeting_words().frames_of(word) for word in before)


def _is_definite(chunk: Chunk) -> bool:
    """Whether a noun phrase begins here, and no infinitive: "to the city of Oslo", unlike "to rebuild Oslo"."""
    return bool(chunk.mention) or chunk.word in _DETERMINED


def _goes(word: str) -> bool:
    """Whether a verb takes the place for its object: "visited Oslo"."""
    return "visit" in meeting_words().frames_of(word)


def _is_of_a_campus(chunks: Sequence[Chunk], at: int) -> bool:
    """ "on its Oslo campus"."""
    campus = at + 1 < len(chunks) and chunks[at + 1].word in meeting_words()["grounds"]
    return campus and any(chunk.word == "on" for chunk in chunks[max(0, at - 2) : at])


def is_dated(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place stands with a day between marks: "the 5th Forum (Oslo, 5 May 2023)", "at the dinner, Oslo, 5
    May"."""
    if _closes_with_day(chunks, at):
        return True
    if at == 0 or at + 2 >= len(chunks) or chunks[at - 1].word not in _OPENERS or chunks[at + 1].word != ",":
        return False
    time = chunks[at + 2].time
    return time is not None and time.rule in ("date", "days")


def _closes_with_day(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place closes a sentence behind its day: "Signing of the agreement, 5 May 2023, Oslo."."""
    closed = at + 1 == len(chunks) or chunks[at + 1].word in {".", ")"}
    time = chunks[at - 2].time if closed and at > 2 and chunks[at - 1].word == "," else None
    return time is not None and time.rule in ("date", "days")


_SAYING = (_is_host, _is_hosted_by, is_dated, _houses, _is_of_a_campus)

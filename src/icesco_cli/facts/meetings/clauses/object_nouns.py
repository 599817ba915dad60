"""The noun of meeting that goes with a verb, as its object or its subject: "held | talks | in Oslo"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.meetings.clauses.gerunds import governs_object
from icesco_cli.facts.meetings.clauses.nouns import Noun, is_verb, noun_at, nouns_between
from icesco_cli.facts.meetings.clauses.verb_tense import is_participle
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import BARE, meeting_words
from icesco_cli.models import Form

_DETERMINERS = function_words("determiners") | function_words("determined")
_HAVE = function_words("have")
_STOPS = function_words("noun_stops")
_ARTICLES = function_words("articles")
_JOINERS = function_words("joiners") | function_words("quantifiers")
_AND = frozenset(["and", ","])
_INSIDE = frozenset(["at", "in"])
_OBJECT_REACH = 24
"""Chunks between a verb and the noun of meeting that is its object or subject, phrases of day and place included."""
_BESIDE = 8
"""Chunks of a phrase with a noun of meeting behind "the proceedings of"."""


def object_noun(chunks: Sequence[Chunk], verb: int, through: frozenset[str] = frozenset([BARE])) -> Noun | None:
    """The noun of meeting that is the object of the verb at `verb`, or stands behind one of the prepositions `through`.

    Phrases between them are passed: "held on Monday, at its headquarters in Oslo, the award ceremony".
    """
    preposition = BARE
    if _is_auxiliary(chunks, verb):
        return None
    beside = False
    for at in range(verb + 1, min(len(chunks), verb + _OBJECT_REACH)):
        chunk, word = chunks[at], chunks[at].word
        beside = beside or (chunk.is_person and preposition != BARE)
        if (noun := _as_object(chunks, at)) and not _is_work_of(chunks, noun):
            if preposition in through:
                return noun
            preposition = "of"
        elif governs_object(chunks, at, _DETERMINERS):
            preposition = "of"
        elif word in PREPOSITIONS and not _measures(chunks, at):
            preposition = word
        elif chunk.is_person and chunks[at - 1].word in _AND and beside:
            continue
        elif at == verb + 1 and (_is_led(chunks, at) or paid_to(chunks, verb)):
            preposition = BARE
        elif word in _STOPS or _is_other_verb(chunks, at) or (chunk.is_person and preposition == BARE):
            return None
        elif word == "," or _ends_phrase(chunks, at) or _begins_phrase(chunks, at):
            preposition = BARE
    return None


def object_start(chunks: Sequence[Chunk], verb: int) -> int:
    """Where the object of a verb begins, behind its day and place: "inaugurated, on Monday, in Oslo, | the library"."""
    at = verb + 1
    while at + 1 < len(chunks):
        if chunks[at].time or (chunks[at].word == "," and (at == verb + 1 or _ends_phrase(chunks, at - 1))):
            at += 1
        elif chunks[at].word in _INSIDE and chunks[at + 1].is_place:
            at += 2
        else:
            break
    return at


def paid_to(chunks: Sequence[Chunk], verb: int) -> tuple[int, ...]:
    """To whom a visit is paid, between the verb and the noun: "paid | him | a courtesy visit"."""
    if chunks[verb].word not in meeting_words()["paying"] or not chunks[verb + 1 : verb + 2]:
        return ()
    behind = next((chunk.word for chunk in chunks[verb + 2 : verb + 4] if chunk.word != ","), "")
    return (verb + 1,) if chunks[verb + 1].is_person and behind in _ARTICLES else ()


def _is_led(chunks: Sequence[Chunk], at: int) -> bool:
    """ "led | the delegation | to the summit"."""
    return chunks[at - 1].word in meeting_words()["leading"] and chunks[at].is_group and chunks[at].is_person


def _is_work_of(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "the proceedings of the third session": the session is what is meant."""
    of = noun.kind is None and [chunk.word for chunk in chunks[noun.last + 1 : noun.last + 2]] == ["of"]
    return of and any(nouns_between(chunks, noun.last + 2, noun.last + _BESIDE))


def _begins_phrase(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an article behind a noun begins another phrase: "at the seat of the council | the third meeting"."""
    before = chunks[at - 1]
    plain = before.word.isalpha() and before.mention is None and before.word not in PREPOSITIONS
    noun = plain and before.word not in _JOINERS and not governs_object(chunks, at - 1, _DETERMINERS)
    return noun and chunks[at].word in _ARTICLES


def _measures(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "of" only says how much: "two days of talks", "a series of meetings"."""
    before = chunks[at - 1]
    return chunks[at].word == "of" and (before.time is not None or before.word in meeting_words()["measures"])


def _is_auxiliary(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether "has" only goes with the verb behind it: "has trained"."""
    if verb >= len(chunks) or chunks[verb].word not in _HAVE:
        return False
    ahead = next((chunk.word for chunk in chunks[verb + 1 : verb + 4] if not chunk.word.endswith("ly")), "")
    return is_participle(ahead)


def _as_object(chunks: Sequence[Chunk], at: int) -> Noun | None:
    """The noun of meeting at `at`, unless the word is a verb there: "began to visit"."""
    return (
        None if at and chunks[at - 1].word == "to" and chunks[at].word in meeting_words().verbs else noun_at(chunks, at)
    )


def _is_other_verb(chunks: Sequence[Chunk], at: int) -> bool:
    words, word = meeting_words(), chunks[at].word
    if word in words["brought_along"]:
        return True  # "began on Monday and | included talks"
    if word not in words.verbs or word in words.nouns or word.endswith("ing"):
        return False
    return is_verb(chunks, at)


def _ends_phrase(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a phrase ends with the name or the time at `at`; "a four-day visit" goes on behind it."""
    chunk = chunks[at]
    named = chunk.mention is not None and chunk.mention.form in (Form.NAME, Form.PRONOUN)
    owner = at + 1 < len(chunks) and chunks[at + 1].word == "'s"
    return (named and not owner) or (chunk.time is not None and chunks[at - 1].word not in _DETERMINERS)


def noun_before(chunks: Sequence[Chunk], verb: int) -> Noun | None:
    """The noun of meeting that is the subject of the verb at `verb`."""
    for at in range(verb - 1, max(-1, verb - _OBJECT_REACH), -1):
        noun = noun_at(chunks, at)
        if noun and not (at and chunks[at - 1].word in PREPOSITIONS):
            return noun
        if chunks[at].word in {";", ":", "who"}:
            return None
    return None

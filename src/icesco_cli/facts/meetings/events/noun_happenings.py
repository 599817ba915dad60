"""Whether a noun of meeting is said to take place, and whether it is another than the one told."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from icesco_cli.facts.meetings.clauses.nouns import Noun, has_sittings
from icesco_cli.facts.meetings.clauses.verb_tense import status
from icesco_cli.facts.meetings.events.events import IT, NOUN, Event, parties
from icesco_cli.facts.meetings.events.noun_owners import holder_of
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind

_LEADING = function_words("auxiliaries") | {"to"}
_BE = function_words("forms_of_be")
_BEGIN = frozenset(["begin", "convene", "open", "start"])
BEFORE_AND_AFTER = frozenset(["after", "ahead", "before", "following", "prior"])
_DETERMINERS = function_words("determiners")
_OPENING = 4
"""Chunks in which the subject of a sentence begins; a long one has its verb far behind."""
_SUBJECT = 6
"""Chunks before the noun of a subject that is counted: "The 6 th World | Forum", whose verb may be far behind."""
_OPENED = frozenset(["inaugurated", "opened", "unveiled"])
_REACH = 16
"""Chunks around a noun of meeting in which it is said to take place."""
_STAGING = meeting_words()["organised"] | {"held", "place"}
_TAKING = frozenset(["taken", "takes", "taking", "took"])
_PLANNED = frozenset(["due", "expected", "planned", "scheduled", "set", "slated"])
_VERB = 6
"""Chunks behind a noun of meeting in which its verb stands."""
_WAS = frozenset(["was", "were"])
_WHERE = function_words("place_prepositions")
ENDS = frozenset([("a", "close"), ("an", "end")])
"""To what a meeting comes when it is over."""


def happens(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """Whether the noun is said to be held or to take place, by a verb before or behind it; not "On the sidelines of the
    forum, A held talks"."""
    before = list(pairwise(chunk.word for chunk in chunks[max(0, noun.first - 4) : noun.first]))
    if holder_of(chunks, noun) is not None or any(a == "there" and b in _WAS for a, b in before):
        return True
    if ("holding", "of") in before and any(c.word in meeting_words()["witnessing"] for c in chunks[: noun.first]):
        return True
    if _is_organised(chunks, noun):
        return True
    happened, organised = meeting_words()["happened"], meeting_words()["organised"]
    reach = 3 * _REACH if noun.first < _SUBJECT else _REACH
    only_dates, opens = dates_the_rest(chunks, noun.first), chunks[0].word in PREPOSITIONS
    for at in range(noun.last + 1, min(len(chunks), noun.last + reach)):
        word = chunks[at].word
        if word == "," and (only_dates or (opens and chunks[at + 1 : at + 2] and chunks[at + 1].is_party)):
            return False
        if word in happened and chunks[at - 1].word not in _DETERMINERS:
            return True
        if (word in organised and chunks[at - 1].word in _BE) or _is_to_come(chunks, at):
            return True
        if _goes_its_way(chunks, at):
            return True
        if word in {".", ";", "who"}:
            return False
    return False


def _goes_its_way(chunks: Sequence[Chunk], at: int) -> bool:
    """ "The forum is under | way", "has come to a | close in Oslo"."""
    before, word = chunks[at - 1].word, chunks[at].word
    return (before, word) == ("under", "way") or ((before, word) in ENDS and at > 1 and chunks[at - 2].word == "to")


def _is_to_come(chunks: Sequence[Chunk], at: int) -> bool:
    """ "The forum will | take place in Oslo", "is expected to | begin on Monday", "is | scheduled for Monday"."""
    word, before, ahead = chunks[at].word, chunks[at - 1].word, chunks[at + 1] if at + 1 < len(chunks) else None
    if ahead is None:
        return False
    begins = before in _LEADING and (word in _BEGIN or (word == "take" and ahead.word == "place"))
    return begins or (word in _PLANNED and before in _BE and ahead.time is not None)


def verb_of(chunks: Sequence[Chunk], noun: Noun) -> int:
    """The verb by which the noun is said to take place, or the noun itself: "talks were held between A and B", "the
    talks, | held in Oslo by A with B", "a meeting is planned for Monday between A and B"."""
    start = _past_format(chunks, noun.last + 1)
    for at in range(start, min(len(chunks), start + _VERB - 1)):
        if chunks[at].word in meeting_words()["happened"] or chunks[at].word in meeting_words()["given"]:
            return at
        if chunks[at].word in meeting_words()["slated"] and chunks[at - 1].word in _BE:
            return at
        if chunks[at].word in _BE and [chunk.word for chunk in chunks[at + 1 : at + 2]] == ["with"]:
            return at  # "his first meeting was with A"
        if chunks[at].word == "," and at == noun.last + 1:
            continue
        if not (chunks[at].word in _LEADING or chunks[at].time or chunks[at].word.endswith("ly")):
            break
    return noun.last


def _past_format(chunks: Sequence[Chunk], at: int) -> int:
    """One past "in an expanded format", where it stands at `at`."""
    ahead = [chunk.word for chunk in chunks[at : at + _VERB - 1]]
    return at + ahead.index("format") + 1 if ahead[:1] == ["in"] and "format" in ahead else at


def dates_the_rest(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the meeting at `at` only says when the rest was: "Following the talks, the ministers took part in"."""
    return at < _OPENING and not BEFORE_AND_AFTER.isdisjoint(chunk.word for chunk in chunks[:at])


def _is_organised(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "a workshop organised by the Council in Oslo on May 2 and 3"."""
    behind = [chunk.word for chunk in chunks[noun.last + 1 : noun.last + 4]]
    by = any(a in meeting_words()["organised"] and b == "by" for a, b in pairwise(behind))
    return (
        by
        and noun.kind is MeetingKind.CONFERENCE
        and any(chunk.time for chunk in chunks[noun.last : noun.last + 3 * _REACH])
    )


def staged(row: Row) -> list[Event]:
    """ "The presentation of the catalogue was held on Monday": a ceremony of people yet to be named."""
    chunks = row.chunks
    for at in row.where(_STAGING):
        held = chunks[at].word == "held" and chunks[at - 1].word in _BE
        held = held or (chunks[at].word in _OPENED and chunks[at - 1].word in _WAS)
        placed = chunks[at].word == "place" and chunks[at - 1].word in _TAKING
        organised = chunks[at].word in meeting_words()["organised"] and chunks[at - 1].word in _BE
        if at and (held or placed or organised):
            before = {chunk.word for chunk in chunks[max(0, at - _REACH) : at]}
            told = status(chunks, at) if not before.isdisjoint(meeting_words()["staged"]) else None
            return [Event(at, at, MeetingKind.CEREMONY, NOUN, status=told, happened=True)] if told else []
    return []


def held_there(row: Row) -> list[Event]:
    """ "It was held in Oslo on Monday", "It will take place at the museum": the meeting that was told."""
    chunks = row.chunks
    if len(chunks) < _VERB or chunks[0].mention is None or row.text_of(chunks[0]) != "it":
        return []
    verb = next((at for at in range(2, _VERB - 1) if chunks[at].word in _STAGING), None)
    if verb is None or not (chunks[verb + 1].time or chunks[verb + 1].word in _WHERE):
        return []
    told = status(chunks, verb)
    return [Event(0, verb, None, IT, status=told, known=True, happened=True)] if told else []


def assembled(row: Row) -> list[Event]:
    """ "The 14th | General Assembly of A | was held in Oslo": a conference of a body whose members come together."""
    chunks, words = row.chunks, meeting_words()
    for at in range(1, min(len(chunks), _SUBJECT)) if not row.words.isdisjoint(words["ordinals"]) else ():
        mention = chunks[at].mention if chunks[at - 1].word in words["ordinals"] else None
        if mention is None or not chunks[at].is_organisation or not has_sittings(mention):
            continue
        verb = next((one for one in range(at + 1, min(len(chunks), at + _VERB)) if _is_course(chunks, one)), None)
        told = status(chunks, verb) if verb else None
        if verb and told:
            return [Event(at, verb, MeetingKind.CONFERENCE, NOUN, parties(chunks, [at]), told, happened=True)]
    return []


def _is_course(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether it is said here that something is held, or begins or ends: "took | place", "came to a | close", unlike
    "opened | the school"."""
    word, before = chunks[at].word, chunks[at - 1].word
    ahead = chunks[at + 1].word if at + 1 < len(chunks) else ""
    ends = word in meeting_words()["ends"] and before in {"a", "an"}
    return ends or word in _STAGING or (word in meeting_words()["begun"] and ahead not in _DETERMINERS)


def is_recalled(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "recalled that it was adopted at the conference in Oslo"."""
    before = [chunk.word for chunk in chunks[max(0, noun.first - 2 * _REACH) : noun.first]]
    return ";" not in before and not meeting_words()["recalling"].isdisjoint(before)


def is_previous(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "the previous meeting of A and B took place in Oslo"."""
    before = {chunk.word for chunk in chunks[max(0, noun.first - 2) : noun.first]}
    return not before.isdisjoint(meeting_words()["previous"])


def are_many(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "recalled his previous meetings with A"."""
    return chunks[noun.last].word in meeting_words()["many"] and is_previous(chunks, noun)


def is_another(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "In a separate meeting, A received B": not the one told before."""
    return any(chunk.word in {"another", "separate"} for chunk in chunks[max(0, noun.first - 2) : noun.first])


def is_following(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "announced that the study will be shown at the next session of the forum": not the one told before."""
    before = (chunk.word for chunk in chunks[max(0, noun.first - 2) : noun.first])
    return not meeting_words()["following"].isdisjoint(before)


def are_some(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "Workshops were held in Oslo and Lima": several, of which no day is said."""
    word = chunks[noun.last].word
    plural = noun.kind is MeetingKind.CONFERENCE and word.endswith("s") and not word.endswith("ss")
    return plural and not any(chunk.time for chunk in chunks)


def is_dated_anew(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "The meeting of 5 January served to ...": the day of the one that is told."""
    time = chunks[noun.last + 1].time if noun.last + 1 < len(chunks) else None
    return (
        noun.known
        and noun.first < 2
        and noun.family is MeetingKind.MEETING
        and time is not None
        and time.rule == "date"
    )

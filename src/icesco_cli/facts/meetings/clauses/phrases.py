"""The phrases of a sentence: each group of parties, and the preposition that it stands behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS, acts
from icesco_cli.facts.sentences.groups import joined_after
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.words import venues
from icesco_cli.models import Form, Mention, Topic

_ASIDE = 8
"""Chunks of a phrase between commas that says where somebody was."""
_CLOSED = meeting_words()["closed"]
"""Nouns behind which an object may stand without a preposition: "received in audience A"."""
_GLOSS = 8
"""Chunks within which a bracket with another name closes."""
_EACH = (("of", "all"), ("of", "both"), ("of", "each"))
"""What "of" only tells how many: "met with each | of A and B"."""
_EACH_WAY = frozenset(["jointly", "personally", "respectively"])
"""Adverbs before a preposition that are no noun: "led respectively by A and B"."""
_OFFICE = 12
"""Chunks between an office and its holder, with what it is of."""
_OF_AN_OFFICE = frozenset(["at", "for", "in", "of", "to"])
_CLOSING = frozenset([";", ":", "(", ")", '"'])
_INSIDE = function_words("inside_phrases")
_FINITE = function_words("finite")
_MODIFIERS = function_words("modifiers")
_WHERE = frozenset(["at", "in"])
_TITLES = function_words("fillers") | function_words("determiners")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A group of parties, the chunks `members`, of which `first` is the first. `preposition` is empty for a subject or
    an object; `noun` is the word before the preposition ("a delegation of A": delegation)."""

    preposition: str
    noun: str
    first: int
    members: tuple[int, ...]


def phrases(chunks: Sequence[Chunk]) -> tuple[Phrase, ...]:
    """All phrases of a row, in order."""
    found: list[Phrase] = []
    open_: list[tuple[str, str]] = []
    over: list[tuple[str, str]] = []
    word = ""
    at = 0
    while at < len(chunks):
        chunk = chunks[at]
        if chunk.mention is None and chunk.time is None and _is_plain(chunks, at):
            word = word if chunk.word in _EACH_WAY else chunk.word
        elif acts(chunks, at) and not _introduces(chunks, at) and not _is_room(chunks, at, open_):
            first = _holder(chunks, at)
            if _are_of_a_body(chunks, first, open_):
                over, open_ = ([], open_[:-1]) if len(open_) > 1 else ([], [])
            preposition, noun = _governor(chunks, at, open_, over)
            found.append(Phrase(preposition, noun, first, tuple(joined_after(chunks, first))))
            over = [] if chunk.is_person else [*over, *open_]
            at = found[-1].members[-1]
            open_, word = [], ""
        elif chunk.word in PREPOSITIONS:
            open_.append((chunk.word, word))
        elif _is_among(chunks, at):
            at += 3
        elif chunk.word == "(" and (closed := _gloss(chunks, at)):
            at = closed
        elif _is_where(chunks, at, open_) or _is_room(chunks, at, open_):
            over, open_ = [*over, *open_], []
        elif _is_verb(chunks, at):
            over, open_, word = [], [], chunk.word
        elif _is_time(chunks, at) or _closes(chunks, at, word):
            over, open_ = [], []
        elif not chunk.mention:
            word = chunk.word
            open_ = [] if word in venues() or word in _CLOSED else open_
        at += 1
    return tuple(found)


def _is_plain(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word neither opens nor ends a phrase, as most do not."""
    word, before = chunks[at].word, chunks[at - 1].word if at else ""
    return (
        word not in _turns()
        and not word.endswith("ing")
        and before != "to"
        and not (before == "," and word.endswith("ed"))
    )


@cache
def _turns() -> frozenset[str]:
    """The words and marks that may open or end a phrase, but for gerunds and infinitives."""
    return PREPOSITIONS | _CLOSING | {","} | _FINITE | _CLOSED | venues()


def _is_among(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether ", among others," stands here, behind a preposition: "by, among others, A"."""
    opens = chunks[at].word == "," and at > 0
    return opens and tuple(chunk.word for chunk in chunks[at : at + 4]) == (",", "among", "others", ",")


def _is_time(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a time stands by itself, unlike the one in "the four-day visit"."""
    return chunks[at].time is not None and (at == 0 or chunks[at - 1].word not in _TITLES)


def _is_verb(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb stands here, behind which a new phrase begins: "after touring the museum"."""
    word = chunks[at].word
    if word in _FINITE or (at and chunks[at - 1].word == "to" and word in meeting_words().verbs):
        return True
    if word.endswith("ed") and at and chunks[at - 1].word == "," and word in meeting_words().verbs:
        return at + 1 < len(chunks) and chunks[at + 1].is_person  # "A, who serves as minister, | received B"
    if not word.endswith("ing") or chunks[at].solid or not at or chunks[at - 1].word not in PREPOSITIONS:
        return False
    followed = at + 1 < len(chunks) and chunks[at + 1].mention is not None
    return followed or word not in meeting_words().nouns


def _gloss(chunks: Sequence[Chunk], at: int) -> int | None:
    """The bracket that closes the other name of the body before it: "of the Baltic Cities (Baltic Council) | A"."""
    mention = chunks[at - 1].mention if at else None
    if mention is None or (mention.topic is not Topic.ORGANISATION and not _is_vacant(mention)):
        return None
    return next((end for end in range(at + 1, min(len(chunks), at + _GLOSS)) if chunks[end].word == ")"), None)


def _introduces(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an office only says who is named behind the other name of its body: "the head of the League (LR) A"."""
    mention = chunks[at].mention
    if mention is None or not _is_vacant(mention) or at + 1 >= len(chunks) or chunks[at + 1].word != "(":
        return False
    closed = _gloss(chunks, at + 1)
    return closed is not None and closed + 1 < len(chunks) and chunks[closed + 1].is_person


def _holder(chunks: Sequence[Chunk], at: int) -> int:
    """Who holds the office at `at`, where he is named behind what it is of: "the new ambassador of Kenya to the State,
    A"; else `at`."""
    mention, end = chunks[at].mention, min(len(chunks), at + _OFFICE)
    if mention and (mention.topic is Topic.ORGANISATION or mention.form is Form.BODY):
        return _members(chunks, at)
    if mention and mention.topic is Topic.COUNTRY and not chunks[at].word:
        return _ministers(chunks, at)
    if mention is None or not _is_vacant(mention) or at + 1 >= end or chunks[at + 1].word not in _OF_AN_OFFICE:
        return at
    for comma in range(at + 2, end - 1):
        if chunks[comma].word == ",":
            return comma + 1 if _is_plain_name(chunks[comma + 1]) else at
        if chunks[comma].is_person or chunks[comma].time:
            break
    return at


def _members(chunks: Sequence[Chunk], body: int) -> int:
    """The first of those named behind a body of which they are: "the co-chairs of the Group, | A and B"; else the
    body."""
    first = body + 2
    if first >= len(chunks) or chunks[body + 1].word != "," or not _is_plain_name(chunks[first]):
        return body
    plural = any(chunk.word.endswith("s") for chunk in chunks[max(0, body - 2) : body])
    several = [at for at in joined_after(chunks, first) if chunks[at].is_person]
    return first if plural and chunks[body - 1].word == "of" and len(several) > 1 else body


def _ministers(chunks: Sequence[Chunk], country: int) -> int:
    """The first of those named behind their countries: "met with Foreign Ministers of Kenya and Malta | A and B"; else
    the country."""
    last = country
    while last + 2 < len(chunks) and chunks[last + 1].word in {"and", ","} and chunks[last + 2].is_country:
        last += 2
    plural = country > 1 and chunks[country - 1].word == "of" and chunks[country - 2].word.endswith("s")
    if last == country or not plural or last + 1 >= len(chunks) or not chunks[last + 1].is_person:
        return country
    several = [at for at in joined_after(chunks, last + 1) if chunks[at].is_person]
    return last + 1 if len(several) > 1 else country


def _is_plain_name(chunk: Chunk) -> bool:
    """Whether a human being is named without an office."""
    return chunk.mention is not None and chunk.is_person and chunk.mention.form is Form.NAME and not chunk.mention.roles


def _are_of_a_body(chunks: Sequence[Chunk], first: int, open_: Sequence[tuple[str, str]]) -> bool:
    """Whether several people are named behind the body of which they are: "met members of the Council | A and B"."""
    if not open_ or open_[-1][0] != "of" or not open_[-1][1].endswith("s") or not chunks[first].is_person:
        return False
    before = chunks[first - 2 if chunks[first - 1].word == "," else first - 1].mention
    return before is not None and before.topic in (Topic.ORGANISATION, Topic.COUNTRY)


def _is_vacant(mention: Mention) -> bool:
    """Whether it is an office of which it is not settled who holds it."""
    return mention.form is Form.OFFICE and not mention.names


def _is_where(chunks: Sequence[Chunk], at: int, open_: Sequence[tuple[str, str]]) -> bool:
    """Whether a place is named here, or a body before a human being is where he was met: "received at the Royal Academy
    the painter A"; no owner, as in "China's university"."""
    chunk, mention = chunks[at], chunks[at].mention
    if mention is None or (at + 1 < len(chunks) and chunks[at + 1].word == "'s"):
        return False
    building = mention.topic is Topic.ORGANISATION and not chunk.word and bool(open_) and open_[-1][0] == "at"
    return building or (chunk.is_place and mention.form is Form.NAME)


def _is_room(chunks: Sequence[Chunk], at: int, open_: Sequence[tuple[str, str]]) -> bool:
    """Whether the room of somebody stands here, in which others are met: "received at her office | A"; or between
    commas that of a body: "received, at the seat of the Guild, A"."""
    mention = chunks[at].mention
    if mention is None or not open_:
        return False
    if mention.topic is Topic.ORGANISATION:
        return _is_set_off(chunks, at)
    return mention.topic is Topic.PERSON and mention.form is Form.BODY and open_[-1][0] in _WHERE


def _is_set_off(chunks: Sequence[Chunk], last: int) -> bool:
    """Whether the phrase that ends at `last` stands between commas, the second before whoever is named behind it:
    "received on Monday, | at the seat of the Guild |, A"."""
    ahead = chunks[last + 1 : last + 3]
    if len(ahead) < 2 or ahead[0].word != "," or not ahead[1].is_person:
        return False
    first = next((at for at in range(last - 1, max(0, last - _ASIDE), -1) if chunks[at - 1].word == ","), 0)
    return chunks[first].word in _WHERE


def _closes(chunks: Sequence[Chunk], at: int, before: str) -> bool:
    """Whether a mark ends the phrase; a comma behind a noun for human beings does not: "with her counterpart, A", "with
    her advisers, A and B"."""
    if chunks[at].word != ",":
        return chunks[at].word in _CLOSING
    human = meeting_words()["human"]
    if before in human or before.removesuffix("s") not in human or at + 1 >= len(chunks):
        return before not in human
    return not acts(chunks, at + 1) or len([one for one in joined_after(chunks, at + 1) if chunks[one].is_person]) < 2


def _governor(
    chunks: Sequence[Chunk], at: int, open_: Sequence[tuple[str, str]], over: Sequence[tuple[str, str]]
) -> tuple[str, str]:
    """The preposition before a party, and the noun before that. A human being named right behind a common noun belongs
    to the whole phrase: in "with the chair of the committee on trade A" that is "with"; so does one right behind a body
    or a place: "with the director of UNESCO's office for Yemen A"; `over` are the prepositions of those. Where the
    phrase says where a verb of meeting was, he is its object: "received at the ministry | A"."""
    if not open_:
        apposed = bool(over) and chunks[at].is_person and _is_before_name(chunks[at - 1])
        if apposed and _is_welcome(over[0]):
            return "", ""
        whole = next((one for one in reversed(over) if one[0] not in _INSIDE), None) if apposed else None
        return whole or ("", "")
    before = chunks[at - 1].word
    if open_[-1] in _EACH:
        return open_[-2] if len(open_) > 1 else ("", "")
    plain = before not in PREPOSITIONS and before not in _TITLES and before not in _MODIFIERS
    if not (chunks[at].is_person and before.isalpha() and plain):
        return open_[-1]
    outer = next((one for one in reversed(open_) if one[0] not in _INSIDE), None)
    where = open_[0][0] in _WHERE and open_[0][1] in meeting_words().verbs
    if (where or _is_welcome(open_[0])) and outer in (None, open_[0]):
        return "", ""
    return outer or open_[0]


def _is_welcome(one: tuple[str, str]) -> bool:
    """Whether "to" says where somebody is made welcome: "welcomed to Oslo | A", "welcomed to her office | A"."""
    return one[0] == "to" and one[1].startswith("welcom")


def _is_before_name(chunk: Chunk) -> bool:
    """Whether an office may end here, before who holds it: a body, a place, a noun ("Deputy Minister of Diwan
    affairs")."""
    if chunk.mention:
        return not chunk.is_person
    word = chunk.word
    return word.isalpha() and word not in PREPOSITIONS and word not in _TITLES and not word.endswith(("ed", "ing"))

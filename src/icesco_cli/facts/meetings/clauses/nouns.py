"""Nouns of meeting in a row of chunks: "talks", "a press conference", "the signing ceremony"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from icesco_cli.facts.meetings.clauses.verb_tense import is_participle
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS, governed
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import venues
from icesco_cli.models import MeetingKind, Mention

_DEFINITE = function_words("determined")
_ARTICLES = function_words("articles")
_DETERMINERS = function_words("determiners") | function_words("determined")
_AUXILIARIES = function_words("auxiliaries") | {"to"}
_BEFORE_GERUNDS = function_words("before_gerunds")
_BEFORE_VERBS = function_words("before_verbs")
_INDEFINITE = function_words("indefinite")
_HAVE = function_words("have")
_STOPS = function_words("noun_stops")
_SHORTENED = frozenset(["bilateral", "one-on-one", "trilateral"])
_BEHIND_NOUN = PREPOSITIONS | _AUXILIARIES | _STOPS | function_words("irregular_pasts") | {"and", "or"}
_SMALL = _DETERMINERS | {"and", "but", "nor"}
"""Words that bear no capital in headlines, besides prepositions."""
_FOLLOWED = 4
"""Chunks from "followed by" to the noun: "followed by a | joint press conference"."""
_LINE = 16
"""Chunks to both sides that show whether a line bears capitals only in names."""


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun of meeting: chunks `first` to `last`, both included, the `kind` it names (None: "the event"), and whether
    it is one known from before."""

    first: int
    last: int
    kind: MeetingKind | None
    known: bool

    @property
    def family(self) -> MeetingKind | None:
        """The family of its kind."""
        return self.kind.family if self.kind else None


def nouns(chunks: Sequence[Chunk]) -> Iterator[Noun]:
    """All nouns of meeting, in order; of two nouns in a row ("signing ceremony") the second is the head."""
    return nouns_between(chunks, 0, len(chunks))


def is_joint(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "a joint press conference": one of all who met."""
    return any(chunk.word == "joint" for chunk in chunks[max(0, noun.first - 2) : noun.first])


def nouns_between(chunks: Sequence[Chunk], first: int, last: int) -> Iterator[Noun]:
    """The nouns of meeting that begin at `first` or behind it and before `last`."""
    starts, free = meeting_words().noun_starts, 0
    for at in [at for at in range(max(0, first), min(last, len(chunks))) if chunks[at].word in starts]:
        noun = noun_at(chunks, at) if at >= free else None
        if noun is None:
            continue
        free = noun.last + 1
        if not _is_topic(chunks, at) and not _is_of_a_theme(chunks, at):
            yield noun


def _is_topic(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the noun only says what another meeting is on: "the forum on intercultural dialogue", "on "Dialogue"."""
    for back in range(at - 1, max(0, at - 4), -1):
        if chunks[back].word in {"on", "for"}:
            title = chunks[at].solid and chunks[back - 1].is_organisation  # "the Committee on Dialogue"
            return title or _ends_noun(chunks, back - 1)
        if chunks[back].word == "of" and back > 1 and chunks[back - 2].word in {"on", "for"}:
            return chunks[back - 1].word in meeting_words()["before_it"]
        if not chunks[back].word.isalpha() and chunks[back].word != '"':
            return False
    return False


def _is_of_a_theme(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the noun is but a word of a title: "the forum, themed "Dialogue for Peace"", "titled "New Talks"."""
    if not chunks[at].solid or not at:
        return False
    before = at - 1 - (chunks[at - 1].solid and at > 1)
    return chunks[before].word in name_grammar().themed


def follows(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "The ceremony was followed by a | round table", "by talks": another than what was told before."""
    before = pairwise(chunk.word for chunk in chunks[max(0, noun.first - _FOLLOWED) : noun.first])
    return ("followed", "by") in before


def _ends_noun(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a noun of meeting, be it of two words, ends at `at`."""
    return any((named := _named(chunks, first)) and named[0] == at for first in (at, at - 1) if first >= 0)


def is_verb(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word that may be a noun of meeting ("visit", "talks", "meeting") is a verb here: behind an auxiliary or
    "to", or between a party and an object."""
    word = chunks[at].word
    if word not in meeting_words().nouns and word not in meeting_words()["also_nouns"]:
        return not _is_act(chunks, at)
    if at == 0:
        return word.endswith("ing") and not (len(chunks) > 1 and chunks[1].word in {"between", "of"})
    before = chunks[at - 1]
    if word.endswith("ing") and before.word == "of" and at > 1:
        return chunks[at - 2].word in meeting_words()["pleasures"]
    if before.word in _HAVE:
        return is_participle(word)  # "had talks with A", "had meeting with B"
    if word.endswith("ing"):
        acts = before.word in _BEFORE_GERUNDS or before.word in _AUXILIARIES
        return acts or _is_aside_of(chunks, at) or _is_of_a_crowd(chunks, at)
    if before.word in {",", "and"} and _has_object(chunks, at):
        return True
    return before.word in _AUXILIARIES or before.word in _BEFORE_VERBS or (before.is_party and _has_object(chunks, at))


def _is_aside_of(chunks: Sequence[Chunk], gerund: int) -> bool:
    """ "A, | meeting B in Oslo, said": what the person before the comma did."""
    behind = gerund + 1 < len(chunks) and chunks[gerund + 1].is_person
    return behind and gerund > 1 and chunks[gerund - 1].word == "," and chunks[gerund - 2].is_person


def _is_of_a_crowd(chunks: Sequence[Chunk], gerund: int) -> bool:
    """ "Donors | meeting in Oslo today", unlike "donors' meeting in Oslo"."""
    where = chunks[gerund + 1 : gerund + 3]
    return chunks[gerund - 1].word in meeting_words()["gatherers"] and len(where) > 1 and where[1].is_place


def _is_act(chunks: Sequence[Chunk], at: int) -> bool:
    """ "after the handing of his credentials to A": whose act it was is not said; "a visiting delegation"."""
    return chunks[at].word.endswith("ing") and at > 0 and chunks[at - 1].word in _ARTICLES


def _has_object(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an object follows: "the Minister visits Oslo", unlike "the Minister visit to Oslo"."""
    ahead = chunks[at + 1] if at + 1 < len(chunks) else None
    return ahead is not None and (bool(ahead.mention) or ahead.word in _DETERMINERS)


def noun_at(chunks: Sequence[Chunk], at: int) -> Noun | None:
    """The noun of meeting that begins at `at`, the nouns that follow it at once included."""
    if chunks[at].word not in meeting_words().noun_starts:
        return None
    if (head := _named(chunks, at)) is None or _stays(chunks, at) or _is_manner(chunks, at):
        return None
    last, kind = head
    while last + 1 < len(chunks) and (ahead := _named(chunks, last + 1)):
        last, kind = ahead[0], ahead[1] or kind
    if _is_of_a_building(chunks, last) or _is_adjective(chunks, last):
        return None
    if kind in (MeetingKind.MEETING, MeetingKind.TALKS) and (
        _is_titled(chunks, last) or _is_of_members(chunks, at, last)
    ):
        kind = MeetingKind.CONFERENCE
    return Noun(at, last, kind, _definite(chunks, at))


def _is_of_a_building(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the noun only says what a building is for: "conference centre", "concert hall"."""
    behind = chunks[at + 1].word if at + 1 < len(chunks) else ""
    return behind in meeting_words()["roofs"] or f"{chunks[at].word} {behind}" in venues()


def _stays(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the noun names an office abroad, not a journey: "heads of diplomatic missions"."""
    words = meeting_words()
    return chunks[at].word in words["outposts"] and at > 0 and chunks[at - 1].word in words["resident"]


def _is_manner(chunks: Sequence[Chunk], at: int) -> bool:
    """ "will draw up a plan in | consultation with A", "a fair on the | occasion of the feast", "a joint | call for
    projects": how or for what it is done, and no meeting."""
    around = [chunk.word for chunk in chunks[max(0, at - 1) : at + 2]]
    return around in (["in", "consultation", "with"], ["the", "occasion", "of"]) or around[1:] == ["call", "for"]


def _is_adjective(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word that is short for a meeting goes before another noun: "our bilateral relations", "the bilateral
    agenda", unlike "at the bilateral in Oslo"."""
    if chunks[at].word not in _SHORTENED or at + 1 >= len(chunks):
        return False
    behind = chunks[at + 1]
    plain = behind.word.isalpha() and not (behind.mention or behind.time or behind.word.endswith(("ed", "ly")))
    return plain and behind.word not in _BEHIND_NOUN


def _is_of_members(chunks: Sequence[Chunk], first: int, last: int) -> bool:
    """Whether a body with members meets: "the 40th meeting of the Council of Ministers"."""
    words = meeting_words()
    before = [chunk.word for chunk in chunks[max(0, first - 3) : first]]
    counted = any(word in words["ordinals"] for word in before) or any(word.isdigit() for word in before)
    return counted and last + 1 < len(chunks) and chunks[last + 1].word == "of"


def _is_titled(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the noun ends the title of an event ("the Gulf Heritage Dialogue") in a line that is no headline."""
    if not chunks[at].solid or not at or not (chunks[at - 1].solid or chunks[at - 1].mention):
        return False
    if chunks[at - 1].word in _DETERMINERS:
        return False
    return any(_is_small(chunk) for chunk in chunks[max(0, at - _LINE) : at + _LINE])


def _is_small(chunk: Chunk) -> bool:
    """Whether a word has no capital that would have one in a headline: "held", unlike "with" and "the"."""
    plain = chunk.word.isalpha() and not chunk.solid and len(chunk.word) > 2
    return plain and (len(chunk.word) > 4 or not (chunk.word in PREPOSITIONS or chunk.word in _SMALL))


def has_sittings(mention: Mention) -> bool:
    """Whether a body has members who come together: "the Council of Ministers"."""
    return not meeting_words()["sitting"].isdisjoint(" ".join(mention.names).lower().split())


def leads_body(chunks: Sequence[Chunk], participle: int) -> bool:
    """ "said the Foundation, | headed by A, had built schools": A leads a body, and no meeting."""
    if participle < 2 or chunks[participle].word not in meeting_words()["leaders"]:
        return False
    body = participle - 1 - (chunks[participle - 1].word == ",")
    mention = chunks[body].mention if chunks[body].is_organisation else None
    return mention is not None and not has_sittings(mention) and not governed(chunks, body)


def _named(chunks: Sequence[Chunk], at: int) -> tuple[int, MeetingKind | None] | None:
    """The last chunk of the noun or phrase of meeting that begins at `at`, and the kind that it names."""
    words, word = meeting_words(), chunks[at].word
    for phrase, kind in words.phrases.get(word, ()):
        last = at + len(phrase) - 1
        if tuple(chunk.word for chunk in chunks[at : last + 1]) == phrase:
            return last, kind
    return (at, words.nouns[word]) if word in words.nouns else None


def _definite(chunks: Sequence[Chunk], at: int) -> bool:
    for back in range(at - 1, max(-1, at - 5), -1):
        word = chunks[back].word
        if chunks[back].time:
            continue
        if word in _DEFINITE:
            return chunks[back + 1].word not in meeting_words()["following"]
        if not word.isalpha() or word in _INDEFINITE or word in PREPOSITIONS:
            return False
    return False

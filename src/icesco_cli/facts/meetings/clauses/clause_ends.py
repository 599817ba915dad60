"""Where the clause of a verb of meeting ends."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from icesco_cli.facts.meetings.clauses.nouns import is_verb
from icesco_cli.facts.meetings.clauses.verb_tense import is_participle
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS, is_inverted
from icesco_cli.facts.sentences.groups import opens_sentence
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.promise_words import promise_words

_STOPS = function_words("object_stops") - {"(", ".", '"'} | {"because", "although", "if", "since", "after", "before"}
DETERMINERS = function_words("determiners") | function_words("determined") | function_words("quantifiers")
"""The words that open a noun phrase."""
_ASIDE = 10
"""Chunks of an aside on when it was."""
LONGEST = 40
"""Chunks of the longest clause that is read as one."""
_FINITE = function_words("finite")


def clause_end(chunks: Sequence[Chunk], start: int) -> int:
    """One past the last chunk of the clause whose verb stands at `start`."""
    depth = 0
    for at in range(start + 1, min(len(chunks), start + LONGEST)):
        word = chunks[at].word
        if word and word not in _turns() and not word.endswith("ed") and chunks[at].mention is None:
            continue
        depth += (word == "(") - (word == ")")
        if depth == 0 and (_stops(chunks, at) or _is_next_verb(chunks, at) or _is_infinitive(chunks, at)):
            return at
        if chunks[at].is_party and _is_next_subject(chunks, at):
            return at
    return min(len(chunks), start + LONGEST)


@cache
def _turns() -> frozenset[str]:
    """The words and marks at which a clause may end, but for participles."""
    return _STOPS | _FINITE | {"(", ")", "to"} | meeting_words().verbs.keys() | promise_words().speech


def _stops(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a clause begins at `at`; "that" behind a preposition only points: "to that lunch"."""
    word = chunks[at].word
    dated = word in {"before", "after"} and at + 1 < len(chunks)
    if dated and (chunks[at + 1].is_person or chunks[at - 1].word == "one" or _is_aside(chunks, at)):
        return False
    return is_inverted(chunks, at) or (word in _STOPS and not (word == "that" and chunks[at - 1].word in PREPOSITIONS))


def _is_aside(chunks: Sequence[Chunk], first: int) -> bool:
    """Whether commas part what begins at `first` from the clause, which goes on behind it: "met, | after the forum in
    Oslo, with A"."""
    closing = next((at for at in range(first + 1, min(len(chunks) - 1, first + _ASIDE)) if chunks[at].word == ","), 0)
    return chunks[first - 1].word == "," and chunks[closing + 1].word in meeting_words()["together"]


def _is_next_verb(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the next clause's verb stands at `at`: a finite one, or one that "and" joins."""
    word, before = chunks[at].word, chunks[at - 1].word
    following = chunks[at + 1].word if at + 1 < len(chunks) else ""
    if following == "by" or before in DETERMINERS:
        return False
    if word in _FINITE and word not in meeting_words()["leaders"]:
        takes_object = following in DETERMINERS or following in {"a", "an"} or following in meeting_words().nouns
        return word != "held" or before != "," or takes_object
    words = meeting_words()
    if before in {"and", ","} and word in words.verbs and not is_participle(word) and is_verb(chunks, at):
        return True
    return before in {"and", "then", "also", "later"} and word.endswith("ed")


def _is_next_subject(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the party at `at` is the subject of the next clause: "..., Minister A said", ", and A opened"."""
    ahead = chunks[at + 1].word if at + 1 < len(chunks) else ""
    said = ahead in _FINITE or (chunks[at - 1].word == "," and ahead in promise_words().speech)
    return (chunks[at - 1].word in {",", "and", "but", '"'} and said) or opens_sentence(chunks, at)


def _is_infinitive(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "to" before a verb stands at `at`, not before a noun: "to discuss", unlike "to the forum"."""
    if chunks[at].word != "to" or at + 1 >= len(chunks):
        return False
    following = chunks[at + 1]
    if following.mention or following.time or not following.word:
        return False
    if following.word in meeting_words().nouns and following.word not in meeting_words().verbs:
        return False
    return following.word.isalpha() and following.word not in DETERMINERS and not following.word.endswith("s")

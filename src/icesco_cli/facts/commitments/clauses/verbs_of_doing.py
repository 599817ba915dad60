"""Where a verb of doing stands, behind adverbs, days and asides: "will, together with A, gradually | open"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_bounds import start_of_clause
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words

_ADVERBS = function_words("adverbs")
_DETERMINERS = function_words("determiners")
_NO_VERBS = function_words("prepositions") | _DETERMINERS | function_words("auxiliaries") | function_words("relatives")
_ASIDE_OPENERS = function_words("prepositions") | {"however", "jointly", "therefore", "thus", "together"}
_ASIDE_MARKS = frozenset(['"', "(", ":", ";", "that", "which", "who"])
_KNOWN = function_words("possessives") | {"all", "the", "these"}
_NO_NOUNS = _NO_VERBS | {"and", "newly", "recently"}
_ENDING = frozenset([",", ".", ";", '"', "and", "that", "to", "which", "who"])
_VOWELS = frozenset("aeiouy")
_OBJECT = 10
"""How many words behind "have" may stand what is done to its object."""
_ASIDE, _SHORT = 20, 12
"""How many words an aside may have behind a modal, and elsewhere."""
_FAIR = 7
"""Chunks of the name of a fair."""
_VISITOR = 8
"""Chunks of the clause before a fair in which a human being is named who only visits it."""


def skip_fillers(chunks: Sequence[Chunk], at: int) -> int:
    """The next chunk that is no adverb and no time: "will also continue to support" leads to "support", "would in turn
    open" to "open"."""
    while at < len(chunks):
        if chunks[at].word == "in" and [chunk.word for chunk in chunks[at + 1 : at + 2]] == ["turn"]:
            at += 1
        elif not is_adverb(chunks[at].word) and chunks[at].time is None and not _continues(chunks, at):
            break
        at += 1
    return at


def verb_behind_aside(chunks: Sequence[Chunk], comma: int) -> int:
    """The verb behind the aside that the comma at `comma` opens: "will, in cooperation with A, | open"; `comma` where
    none opens, or no verb follows."""
    if not _opens_aside(chunks, comma):
        return comma
    for at in range(comma + 2, min(len(chunks), comma + _ASIDE)):
        closed = skip_fillers(chunks, at + 1) if chunks[at].word == "," else len(chunks)
        if closed < len(chunks) and (chunks[closed].word == "be" or doing_at(chunks, closed) is not None):
            return closed
        if chunks[at].word in _ASIDE_MARKS:
            break
    return comma


def behind_aside(chunks: Sequence[Chunk], comma: int) -> int:
    """The chunk behind the short aside that the comma at `comma` opens: "agreed, in principle, | on"; else `comma`."""
    if not _opens_aside(chunks, comma):
        return comma
    ahead = range(comma + 2, min(len(chunks), comma + _SHORT))
    return next((at + 1 for at in ahead if chunks[at].word == ","), comma)


def _opens_aside(chunks: Sequence[Chunk], comma: int) -> bool:
    if comma + 1 >= len(chunks) or chunks[comma].word != ",":
        return False
    return chunks[comma + 1].time is not None or chunks[comma + 1].word in _ASIDE_OPENERS


def is_adverb(word: str) -> bool:
    """Whether the word is an adverb: one of the table, or one in -ly that is no verb ("supply")."""
    return word in _ADVERBS or (word.endswith("ly") and word not in doing().verbs and word not in doing().refused)


def _continues(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the chunk belongs to "continue to" before another verb, or is "continue" before a gerund."""
    word = chunks[at].word
    if word == "to":
        return at > 0 and chunks[at - 1].word == "continue"
    after = chunks[at + 1].word if at + 1 < len(chunks) else ""
    return word == "continue" and (after == "to" or after in doing().gerunds)


def doing_at(chunks: Sequence[Chunk], at: int) -> int | None:
    """`at`, where an infinitive of doing stands there (or a gerund behind "continue"); else None."""
    if at >= len(chunks):
        return None
    words, word = doing(), chunks[at].word
    phrase = f"{word}-{chunks[at + 1].word}" if at + 1 < len(chunks) else word
    if phrase in words.loose:
        deed = phrase == "take-part" and (_is_deed(chunks, at + 3) or _is_fair(chunks, at + 3))
        deed = deed or (phrase == "take-over" and _is_burden(chunks, at + 2))
        return at if deed or (phrase == "work-out" and _is_object(chunks, at + 2)) else None
    if word == "do":
        return at if any(chunk.word in promise_words().efforts for chunk in chunks[at + 1 : at + 3]) else None
    if word in words.verbs or phrase in words.bound_to:
        return at
    return at if at and chunks[at - 1].word == "continue" and word in words.gerunds else None


def _is_deed(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an act stands there, in which whoever takes part does something: "in the | reconstruction of"."""
    return any(chunk.word in promise_words().deeds for chunk in chunks[at : at + 2])


def _is_fair(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a fair stands there, at which a country or a company shows what it has: "in the | Oran Book Fair"."""
    named = any(chunk.word in promise_words().fairs for chunk in chunks[at : at + _FAIR])
    return named and not any(chunk.is_person for chunk in chunks[max(start_of_clause(chunks, at), at - _VISITOR) : at])


def _is_object(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an object stands there: "work out | a programme", but not "work out well"."""
    return at < len(chunks) and (chunks[at].word in _DETERMINERS or chunks[at].mention is not None)


def _is_burden(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether what is taken over is something to be done or paid, and no office: "the | costs", "the presidency"."""
    return any(chunk.word in promise_words().burdens for chunk in chunks[at : at + 4])


def any_doing_at(chunks: Sequence[Chunk], at: int) -> int | None:
    """`at`, where any infinitive stands there but those that the table refuses: enough where a party is the subject."""
    if doing_at(chunks, at) is not None or is_had_done(chunks, at):
        return at
    word = chunks[at].word if at < len(chunks) else ""
    if not word.removeprefix("co-").isalpha() or len(word) < 3 or word in doing().verbs:
        return None
    return None if word in doing().refused or word in _NO_VERBS or _is_inflected(word) else at


def _is_inflected(word: str) -> bool:
    """Whether it is a gerund or a past: "opening", "opened", but not "ring", "feed"."""
    stem = word.removesuffix("ing").removesuffix("ed")
    return stem != word and not word.endswith("eed") and not _VOWELS.isdisjoint(stem)


def is_had_done(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether somebody lets others do it: "have the book translated", "get their files digitised"."""
    if at + 3 >= len(chunks) or chunks[at].word not in {"get", "have"}:
        return False
    if chunks[at + 1].word not in _KNOWN and not (chunks[at + 1].mention and chunks[at + 2].word == "'s"):
        return False
    for done in range(at + 3, min(len(chunks), at + _OBJECT)):
        word, before = chunks[done].word, chunks[done - 1]
        if word in doing().participles:
            return before.mention is not None or (before.word.isalpha() and before.word not in _NO_NOUNS)
        if word in _ENDING:
            return False
    return False


def participle_at(chunks: Sequence[Chunk], at: int) -> int | None:
    """The participle of doing at `at` or behind adverbs there: "will then be gradually opened"."""
    at = skip_fillers(chunks, at)
    return at if at < len(chunks) and chunks[at].word in doing().participles else None

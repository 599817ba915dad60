"""The limbs of an undertaking: "agreed to set up a centre, to name a director, and to meet again" has three."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from icesco_cli.facts.chunks import Chunk
from icesco_cli.lexicon.fact_words import promise_words
from icesco_cli.lexicon.function_words import function_words

_ADVERBS = function_words("adverbs")
_DETERMINERS = function_words("determiners")
_BARE = frozenset(["to", "will", "would", "shall"])
_NO_VERBS = function_words("prepositions") | function_words("determiners") | function_words("auxiliaries")
_LONGEST = 60
_CLOSERS = frozenset([".", ";", '"'])
_SAYING = function_words("saying")


@dataclass(frozen=True, slots=True)
class Limb:
    """Chunks `first` to `last`; `verb` is the chunk of its verb (or noun) of doing."""

    first: int
    verb: int
    last: int


def skip_fillers(chunks: Sequence[Chunk], at: int) -> int:
    """The next chunk that is no adverb: "will also continue to support" leads to "support"."""
    while at < len(chunks) and (
        chunks[at].word in _ADVERBS
        or chunks[at].word.endswith("ly")
        or chunks[at].time is not None
        or _continues(chunks, at)
    ):
        at += 1
    return at


def _continues(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the chunk belongs to "continue to" before another verb, or is "continue" before a gerund."""
    word = chunks[at].word
    if word == "to":
        return at > 0 and chunks[at - 1].word == "continue"
    after = chunks[at + 1].word if at + 1 < len(chunks) else ""
    return word == "continue" and (after == "to" or after in promise_words().gerunds)


def doing_at(chunks: Sequence[Chunk], at: int) -> int | None:
    """`at`, where an infinitive of doing stands there (or a gerund behind "continue"); else None."""
    if at >= len(chunks):
        return None
    word = chunks[at].word
    words = promise_words()
    if word == "take" and at + 1 < len(chunks) and chunks[at + 1].word in {"up", "part", "place", "over"}:
        return None
    if word in words.doing or (at and chunks[at - 1].word == "continue" and word in words.gerunds):
        return at
    return None


def any_doing_at(chunks: Sequence[Chunk], at: int) -> int | None:
    """`at`, where any infinitive stands there but those that the table refuses: enough where a party is the subject."""
    if doing_at(chunks, at) is not None:
        return at
    if at >= len(chunks) or not chunks[at].word.isalpha() or len(chunks[at].word) < 3 or chunks[at].word == "take":
        return None
    words = promise_words()
    word = chunks[at].word
    return None if word in words.refused or word in _NO_VERBS or word.endswith(("ing", "ed")) else at


def limbs(chunks: Sequence[Chunk], verb: int, opener: int) -> list[Limb]:
    """The limbs that begin with the verb of doing at `verb`, behind the opener ("to", "will") at `opener`.

    A further limb begins at "and to", ", to", or at "and" or a comma before another infinitive of doing.
    """
    starts = [(opener, verb)]
    last = _end(chunks, verb)
    for at in range(verb + 1, last):
        begun = _further(chunks, at, opener)
        if begun is not None and begun < last:
            starts.append((at + 1, begun))
    ends = [start - 1 for start, _ in starts[1:]] + [last]
    return [Limb(start, done, end) for (start, done), end in zip(starts, ends, strict=True)]


def _further(chunks: Sequence[Chunk], at: int, opener: int) -> int | None:
    """The verb of a limb that begins behind the chunk at `at`, which joins it to the one before."""
    if chunks[at].word not in {"and", ","}:
        return None
    ahead = at + 1
    if ahead < len(chunks) and chunks[ahead].word == "and":
        ahead += 1
    marker = chunks[ahead].word if ahead < len(chunks) else ""
    if marker in {"to", "will"}:
        return doing_at(chunks, skip_fillers(chunks, ahead + 1))
    if chunks[at].word == "and" and chunks[opener].word in _BARE and not _has_purpose(chunks, opener, at):
        return doing_at(chunks, skip_fillers(chunks, ahead)) if _verbal(chunks, ahead) else None
    return None


def _has_purpose(chunks: Sequence[Chunk], opener: int, at: int) -> bool:
    """Whether a "to ..." stands in the limb so far: what "and" joins belongs to it ("to inspect and repair")."""
    words = promise_words()
    return any(chunks[index].word == "to" and chunks[index + 1].word in words.doing for index in range(opener + 1, at))


def _verbal(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an infinitive that could be a noun ("support", "plan") is a verb here: an object stands behind it."""
    if at + 1 >= len(chunks):
        return False
    after = chunks[at + 1]
    return after.word in _DETERMINERS or bool(after.mention or after.word.isdigit())


def _end(chunks: Sequence[Chunk], verb: int) -> int:
    """The last chunk of what is undertaken: before the end of the sentence, a semicolon, a quotation's end or a new
    clause of saying."""
    for at in range(verb + 1, min(len(chunks), verb + _LONGEST)):
        word = chunks[at].word
        if word in _CLOSERS or (word in _SAYING and chunks[at - 1].word == ","):
            return at - 1
    return min(len(chunks) - 1, verb + _LONGEST)

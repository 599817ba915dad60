"""What an undertaking leaves to the words around it: the thing of its "it" and "which", and a subject that is no party.

Without them "submit it to the Council" or "follow in March" says nothing to whoever reads it alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from icesco_cli.facts.commitments.clauses.clause_bounds import start_of_clause
from icesco_cli.facts.commitments.clauses.doers import defines
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words

_DETERMINERS = function_words("articles") | function_words("possessives") | {"these", "those"}
_PREPOSITIONS = function_words("prepositions")
_INSIDE = frozenset(["between", "for", "of", "on"])
"""Prepositions that go on with the name of a thing: "a report on the state of the roads"."""
_ENDS = (_PREPOSITIONS - _INSIDE) | function_words("relatives") | function_words("auxiliaries") | {
    ",", ".", ";", ":", '"', "(", ")", "and", "but", "or", "–", "-", "to", "whereby",
}  # fmt: skip
_ENDS_BACK = _ENDS - {"and"}
_BEFORE_NOUNS = _DETERMINERS | _PREPOSITIONS - {"to"}
_COMING = doing().going | doing().awaited | {"follow"}
"""What says nothing without whoever does it: "will follow in March"."""
_INTENDING = function_words("forms_of_be") | {"and", ","}
_OF_OBJECTS = frozenset(["modal", "verb to"])
"""The rules of promises whose object may stand before them."""
_REACH, _LONGEST = 40, 14
"""How many words back the thing may begin, and how many it may have."""
_SHORTEST = 5
"""Letters of the shortest verb in -ed."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Behind the chunk `after` the reader needs to know the thing named in the chunks `first` to `last`."""

    after: int
    first: int
    last: int


def gap_of(promise: Promise, row: Row) -> Gap | None:
    """The thing for which the undertaking has only "it", "them" or "which", where its own sentence names it."""
    return _of_pronoun(promise, row) or _of_relative(promise, row.chunks)


def subject_first(promise: Promise, chunks: Sequence[Chunk], last: int) -> int | None:
    """Where the subject begins without which the verb says nothing, for it has no object and its doer is no party:
    "its lower house | will follow in March"."""
    doers, verb = promise.doers_here, promise.limb.verb
    if promise.rule != "modal" or len(doers) != 1 or chunks[doers[0]].mention is not None:
        return None
    idle = verb == last or chunks[verb + 1].time is not None or chunks[verb + 1].word in _PREPOSITIONS
    first = start_of_clause(chunks, promise.at)
    while first < doers[0] and (chunks[first].time or (chunks[first].word in _PREPOSITIONS and chunks[first + 1].time)):
        first += 1
    near = first <= doers[0] < promise.at and verb - first < _LONGEST
    return first if idle and near and chunks[verb].word in _COMING else None


def _of_pronoun(promise: Promise, row: Row) -> Gap | None:
    """The thing of "it" or "them" behind the verb: "prepare | a report | and submit it"."""
    chunks, at = row.chunks, promise.limb.verb + 1
    if at > promise.limb.last:
        return None
    pronoun = row.text_of(chunks[at])
    if pronoun not in {"it", "them"}:
        return None
    for back in range(promise.limb.first - 1, max(0, promise.limb.first - _REACH), -1):
        if chunks[back].word in {".", ";", '"'}:
            return None
        if _is_deed(chunks, back) and (thing := _thing(chunks, back + 1)):
            return Gap(at, *thing) if _is_plural(row, thing) == (pronoun == "them") else None
    return None


def _is_deed(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb stands at `at` behind which a thing may be named."""
    words, word, before = doing(), chunks[at].word, chunks[at - 1].word
    if before in _BEFORE_NOUNS:
        return False
    led = (
        before in promise_words().modals or _is_intended(chunks, at) or (word.endswith("ed") and len(word) >= _SHORTEST)
    )
    if before == "to" and not _is_intended(chunks, at):
        return False  # "your suggestion to host | the forum"
    return (led and word.isalpha()) or word in words.verbs or word in words.gerunds or word in promise_words().verbs


def _is_intended(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "to" before a verb stands behind a verb of promise or a form of "to be": "agreed to", "is to"."""
    if at < 2 or chunks[at - 1].word != "to":
        return False
    before = chunks[at - 2].word
    known = before in promise_words().verbs or before in promise_words().states
    return known or before in _INTENDING


def _thing(chunks: Sequence[Chunk], first: int) -> tuple[int, int] | None:
    """The first and the last chunk of the thing named at `first`, behind its determiner."""
    first += chunks[first].word in {"on", "for"}
    if chunks[first].word not in _DETERMINERS:
        return None
    last = first
    while last + 1 < len(chunks) and chunks[last + 1].word not in _ENDS and chunks[last + 1].time is None:
        last += 1
    return (first, last) if 0 < last - first < _LONGEST else None


def _is_plural(row: Row, thing: tuple[int, int]) -> bool:
    """Whether the head of a thing is plural: "the | reports | on the roads"."""
    chunks, (first, last) = row.chunks, thing
    head = next((at - 1 for at in range(first + 2, last + 1) if chunks[at].word in _PREPOSITIONS), last)
    return chunks[head].word.endswith("s") and not chunks[head].word.endswith("ss")


def _of_relative(promise: Promise, chunks: Sequence[Chunk]) -> Gap | None:
    """The thing of the "which" or "that" that is the object: "attend | the summit |, which Jordan will host in May"."""
    doers, verb = promise.doers_here, promise.limb.verb
    opener = doers[0] - 1 if doers else 0
    if promise.rule not in _OF_OBJECTS or opener < 2 or promise.at < opener:
        return None
    if chunks[opener].word != "which" and not (chunks[opener].word == "that" and defines(chunks, doers[0])):
        return None
    lacking = verb + 1 <= promise.limb.last and (chunks[verb + 1].time or chunks[verb + 1].word in _PREPOSITIONS)
    last = opener - 1 - (chunks[opener - 1].word == ",")
    if not (lacking or verb == promise.limb.last) or chunks[last].word in _PREPOSITIONS:
        return None
    first = _thing_before(chunks, last)
    return Gap(verb, first, last) if first is not None else None


def _thing_before(chunks: Sequence[Chunk], last: int) -> int | None:
    """Where the thing begins that ends at `last`: at its determiner, over "of the" before that."""
    for at in range(last, max(0, last - _LONGEST), -1):
        if chunks[at].word in _ENDS_BACK:
            return None
        if chunks[at].word in _DETERMINERS and chunks[at - 1].word not in _INSIDE:
            return at
    return None

"""What one sentence promises: a `Promise` for each undertaking that a word of promise brings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from icesco_cli.facts.commitments.clauses.doubts import is_empty, is_given_up
from icesco_cli.facts.commitments.promises.headlines import headline_promises
from icesco_cli.facts.commitments.promises.invitations import (
    acceptance_promises,
    invitation_promises,
    participation_promises,
)
from icesco_cli.facts.commitments.promises.modals import modal_promises
from icesco_cli.facts.commitments.promises.nouns import noun_promises
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.promises.signings import obliging_promises, provision_promises, signing_promises
from icesco_cli.facts.commitments.promises.states import progress_promises, state_promises
from icesco_cli.facts.commitments.promises.verbs import verb_promises
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words

_BE = function_words("forms_of_be") | function_words("standing") | function_words("reflexives")
_JOINERS = frozenset(["and", ",", "that", "but", "or"])
_JOKING = function_words("joking")
_NAME = 6
"""How many words into the name of a document its noun may stand."""
_LONGEST = 600
"""Chunks of the longest sentence that is read: what is longer is no sentence but a table or a list run together."""
_OBLIGING = function_words("obliging")
_TRIGGERS = promise_words().triggers | _BE | _OBLIGING
PromiseReader = Callable[[Row, int], list[Promise]]
_JOINED = 6
"""Chunks between a joiner and the clause that it joins."""


def promises(row: Row) -> list[Promise]:
    """The promises of a sentence, in its order, each stretch of it read once."""
    if len(row.chunks) > _LONGEST:
        return []
    found: list[Promise] = headline_promises(row)
    for at in row.where(_TRIGGERS):
        if not any(one.limb.first <= at <= one.limb.last and at <= one.limb.verb for one in found):
            found += _read(row, at, row.chunks[at].word)
    kept = [one for one in found if not is_given_up(row.chunks, one.limb.verb) and not _is_empty(one, row)]
    kept = [one for one in kept if not _is_joke(one, row)] if kept else []
    return _apart(_once(kept, row), row)


def _is_empty(promise: Promise, row: Row) -> bool:
    """Whether speakers intend nothing that has a name, "we intend to keep it that way", or leave all of it to a list:
    "the sides will work on:"."""
    limb = promise.limb
    if row.chunks[-1].word == ":" and limb.last == len(row.chunks) - 2 and limb.last <= limb.verb + 1:
        return True
    whole = all(chunk.word != "," for chunk in row.chunks[limb.verb : limb.last])
    intended = whole and promise.rule in ("verb to", "to be")
    return intended and is_empty(row.chunks, promise.doers_here, limb.verb, limb.last)


def _is_joke(promise: Promise, row: Row) -> bool:
    """Whether it is only a joke: '"We will pray for him," A said in jest', "A joked that he will", but not '"We may,"
    A joked, promising ten maps'."""
    joke = next(iter(row.where(_JOKING)), None)
    that = joke is not None and joke + 1 < len(row.chunks) and row.chunks[joke + 1].word == "that"
    return joke is not None and (that or promise.at < joke)


def _read(row: Row, at: int, word: str) -> list[Promise]:
    """The promises of the word at `at`; none that breaks off with the sentence before it says what is to be done."""
    for reader in _readers(word):
        if found := reader(row, at):
            return [one for one in found if one.limb.verb < len(row.chunks)]
    return []


def _readers(word: str) -> list[PromiseReader]:
    """The readers for a word, in the order in which they are tried."""
    words = promise_words()
    listed: tuple[tuple[bool, PromiseReader], ...] = (
        (word in words.modals, modal_promises),
        (word in _BE, state_promises),
        (word in words.verbs, verb_promises),
        (word in words.nouns, noun_promises),
        (word in words.invitation_nouns, invitation_promises),
        (word in words.accepting, acceptance_promises),
        (word in words.attending, participation_promises),
        (word in words.progress, progress_promises),
        (word in words.signing_verbs, signing_promises),
        (word in words.provisions, provision_promises),
        (word in _OBLIGING, obliging_promises),
    )
    return [reader for applies, reader in listed if applies]


def _once(found: Sequence[Promise], row: Row) -> list[Promise]:
    """The promises without those whose undertaking an earlier one holds already."""
    kept: list[Promise] = []
    for promise in sorted(found, key=lambda one: (one.limb.verb, one.at)):
        known = any(promise.limb.verb == one.limb.verb or _is_part(promise, one, row) for one in kept)
        if not known and not _is_told_by_noun(promise, found):
            kept.append(promise)
    return kept


def _is_part(promise: Promise, one: Promise, row: Row) -> bool:
    """Whether a noun of promise only says more of a thing undertaken: "announced the launch of an initiative to"."""
    inside = promise.rule == "noun" and one.rule == "verb thing" and one.limb.verb < promise.at <= one.limb.last
    return inside and all(chunk.word not in _JOINERS for chunk in row.chunks[one.limb.verb : promise.at])


def _is_told_by_noun(promise: Promise, found: Sequence[Promise]) -> bool:
    """Whether it is only a signature, and the noun of the document says what is undertaken: "signed an agreement on
    opening a school"."""
    limb = promise.limb
    bare = promise.rule == "signed bare"
    return bare and any(one.rule == "noun" and limb.first <= one.at <= limb.first + _NAME for one in found)


def _apart(kept: Sequence[Promise], row: Row) -> list[Promise]:
    """The promises, each ended where the clause of the next one begins: "will stand by A and | proposed that ..."."""
    found = []
    for promise in kept:
        nexts = [one for one in kept if promise.limb.verb < one.at <= promise.limb.last and one.at != promise.at]
        last = min((_begin(one, promise, row) for one in nexts), default=promise.limb.last + 1) - 1
        last = max(last, promise.limb.verb)
        found.append(promise if last == promise.limb.last else replace(promise, limb=replace(promise.limb, last=last)))
    return found


def _begin(one: Promise, before: Promise, row: Row) -> int:
    """Where the clause of a promise begins, the words that join it to `before` included."""
    first = min([one.at, one.limb.first, *(doer for doer in one.doers_here if doer > before.limb.verb)])
    joiner = next(
        (at for at in range(first, max(before.limb.verb, first - _JOINED), -1) if row.chunks[at].word in _JOINERS), None
    )
    first = first if joiner is None else joiner
    while first - 1 > before.limb.verb and row.chunks[first - 1].word in _JOINERS:
        first -= 1
    return first

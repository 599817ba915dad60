"""Whether a promise only says more of what was undertaken last: "..., and it will be published in May"."""

from __future__ import annotations

from itertools import pairwise

from icesco_cli.facts.commitments.clauses.doers import is_it
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.undertakings.terms import stems
from icesco_cli.facts.commitments.undertakings.undertaking import Undertaking
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words

_SUMS = function_words("sums")


def elaborates(promise: Promise, row: Row, last: Undertaking) -> bool:
    """Whether a promise only says more of the thing undertaken last: "..., and it will be published in May", "The fair
    is to be held in June"."""
    if promise.subject is None:
        means = promise.rule not in ("impersonal", "verb to") and _is_for_it(promise, row)
        return row is last.last_row and (means or _describes(promise, row))
    if row is last.last_row and (row.chunks[promise.at - 1].word == "which" or _finishes(promise, row)):
        return True
    head = row.chunks[promise.subject]
    known = not head.mention and promise.definite and _names(head.word, last)
    known = known or row.chunks[promise.subject - 1].word == "its" or row.chunks[promise.subject - 2].word == "its"
    completes = promise.rule == "of it" or row.chunks[promise.limb.verb].word in promise_words().completing
    return is_it(head) or head.word == "they" or (known and completes) or _is_sum_told(promise, head, last)


def is_aim(promise: Promise, row: Row, last: Undertaking) -> bool:
    """Whether "it aims to" says what the event or the document is for that was told last."""
    aims = row.chunks[promise.at].word in promise_words().aiming
    it = any(is_it(row.chunks[at]) for at in promise.doers_here[:1])
    return aims and it and (last.is_event or last.is_signing)


def _names(noun: str, last: Undertaking) -> bool:
    """Whether a noun is the thing undertaken last: "the fair", or "the event" of a fair."""
    return not last.stems.isdisjoint(stems(noun)) or (noun == "event" and last.is_event)


def _is_sum_told(promise: Promise, head: Chunk, last: Undertaking) -> bool:
    """Whether it says what is done with the money pledged last: "EUR 50,000. The contribution will be transferred"."""
    bare = promise.subject == promise.at - 1 and promise.definite
    passive = promise.rule == "modal passive" and bare and head.word in _SUMS
    return passive and last.is_sum


def _is_for_it(promise: Promise, row: Row) -> bool:
    """Whether it only gives the means for what was told before: "has earmarked the funds for this purpose"; no "will
    name a coordinator for this purpose"."""
    words = [chunk.word for chunk in row.chunks[promise.limb.verb : promise.limb.last + 1]]
    paid = not promise_words().money.isdisjoint(words)
    return paid and any(pair in (("this", "purpose"), ("this", "end")) for pair in pairwise(words))


def _finishes(promise: Promise, row: Row) -> bool:
    """Whether it says when what is being built is done: "is being built by A | and will be opened in May"."""
    finishing = row.chunks[promise.limb.verb].word in function_words("finishing")
    return finishing and row.chunks[promise.at - 1].word == "and"


def _describes(promise: Promise, row: Row) -> bool:
    """Whether it stands in an aside on what was told before: "take part in the summit, which A will host in June"."""
    first = promise.doers_here[0] if promise.doers_here else 0
    return first > 1 and [chunk.word for chunk in row.chunks[first - 2 : first]] == [",", "which"]

"""Whether a word of the table is a verb that promises here, and nothing that is past, reported or a noun."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from icesco_cli.facts.commitments.clauses.doers import (
    acts_for,
    is_possessed,
    is_speaker,
    is_unknown,
)
from icesco_cli.facts.commitments.clauses.governing import is_told
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import governed, is_adverbial
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind

_BEFORE_VERBS = function_words("auxiliaries") | function_words("relatives") | {"and", "former", "latter", "to"}
_FRAMING = function_words("framing")
_FINITE = function_words("finite")
_CLAUSE_OPENERS = frozenset([",", ";", '"', "and", "that"])
_SAID = frozenset([CommitmentKind.PLEDGE, CommitmentKind.PROPOSAL])
_OBJECT = 7
"""How many words of its object are looked at behind a verb."""
_BE = function_words("forms_of_be")
_LISTED = 24
"""Chunks between "is" and the last of the gerunds that it has."""
_BEGUN = frozenset(["continued", "resumed", "started"])
_PERFECT = frozenset(["had"])


def is_joined(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb behind "and" is no passive one as that before it: "said it would be studied and | promised to"."""
    behind = chunks[at + 1].word if at + 1 < len(chunks) else ""
    pledged = promise_words().verbs[chunks[at].word].kind in _SAID
    return pledged and behind in {"that", "to"} and at > 1 and chunks[at - 1].word == "and"


def frames(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether somebody opens or closes a talk with it: "closed the session by | proposing to"."""
    said = chunks[at - 1].word == "by" and promise_words().verbs[chunks[at].word].kind in _SAID
    return said and any(chunk.word in _FRAMING for chunk in chunks[max(0, at - _OBJECT) : at])


def is_matter(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a gerund only says what was talked of or done: "discussed | establishing a fund", "stopped building"."""
    before = chunks[at - 1].word if at else ""
    return chunks[at].word.endswith("ing") and before.endswith("ed") and before not in _BEGUN


def is_listed(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a gerund is no verb of its subject, but one of what a plan holds: "a plan that includes training pilots
    and | building a school", unlike "is training pilots and | building a school"."""
    entry = promise_words().verbs[chunks[at].word]
    if not chunks[at].word.endswith("ing") or entry.kind is not CommitmentKind.PLAN or entry.complements != {"thing"}:
        return False
    before = range(max(0, at - _LISTED), at)
    return not any(chunks[be].word in _BE and _first_gerund(chunks, be) for be in before)


def _first_gerund(chunks: Sequence[Chunk], be: int) -> bool:
    """ "is | also preparing"."""
    ahead = next((chunk.word for chunk in chunks[be + 1 : be + _OBJECT] if not is_adverbial(chunk)), "")
    return ahead.endswith("ing")


def is_past_plan(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the past perfect tells of it as of something gone by: "had planned to call on"; a report may say "had
    pledged" of what still holds."""
    perfect = any(chunk.word in _PERFECT for chunk in chunks[max(0, at - 3) : at])
    if not perfect or (
        chunks[0].word == "by" and promise_words().verbs[chunks[at].word].kind is CommitmentKind.AGREEMENT
    ):
        return False  # "By the end of the day, A and B had | agreed to"
    return promise_words().verbs[chunks[at].word].kind is CommitmentKind.PLAN or not is_told(chunks, at - 1)


def is_tallied(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether it sums up what was given until now: "has committed loans of 9 million since 1995", "to date"."""
    if not any(chunk.word in {"has", "have"} for chunk in chunks[max(0, at - 3) : at]):
        return False
    return any(chunk.word in {"since", "date"} or _is_since(chunk) for chunk in chunks)


def _is_since(chunk: Chunk) -> bool:
    return chunk.time is not None and dict(chunk.time.values).get("bound") == "since"


def is_reduced(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the participle only says more of the noun before it: "a group tasked with", "a centre designated by", "a
    school named after"."""
    team = "team" in promise_words().verbs[chunks[at].word].complements
    return team and at + 1 < len(chunks) and chunks[at + 1].word in {"after", "with", "by", "as"}


def is_remembered(chunks: Sequence[Chunk], who: Sequence[int], at: int) -> bool:
    """Whether speakers tell of a pledge that they made before: "I promised a road"."""
    past = chunks[at].word.endswith("ed") and promise_words().verbs[chunks[at].word].kind is CommitmentKind.PLEDGE
    aux = any(chunk.word in {"have", "has", "is", "are"} for chunk in chunks[max(0, at - 2) : at])
    return past and not aux and is_speaker(chunks[who[0]])


def _has_verb(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the clause already has a verb of its own before what stands at `at`."""
    clause = takewhile(lambda chunk: chunk.word not in _CLAUSE_OPENERS, reversed(chunks[:at]))
    return any(chunk.word in _FINITE for chunk in clause)


def is_verb(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word that may be a noun ("plan", "pledges") or only goes with one ("aimed at") is a verb here."""
    if chunks[at].word not in promise_words().nominal or (
        at and chunks[at].word.endswith("ing") and frames(chunks, at)
    ):
        return True
    back = at - 1
    while back >= 0 and is_adverbial(chunks[back]):
        back -= 1
    if chunks[at].word == "means" and (back < 0 or not chunks[back].is_party or _has_verb(chunks, at)):
        return False  # "discussed cooperation and | means of promoting it", "discussed with A | means to promote it"
    if back > 0 and chunks[back].word == ",":
        return bool(subject(chunks, at))
    if chunks[at].word == "aimed" and governed(chunks, max(back, 0)):
        return False  # "the work of the agency | aimed at opening"
    if back >= 0 and (chunks[back].is_party or chunks[back].word in _BEFORE_VERBS):
        return True
    if back >= 0 and (acts_for(chunks, back) or chunks[back].is_place or chunks[back].word in {"me", "us"}):
        return True
    return back > 0 and is_unknown(chunks, back) and not is_possessed(chunks, back)

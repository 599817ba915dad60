"""What is asked of others, of what help they are assured, and what somebody sets as a goal."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_bounds import CLOSERS, end_of_clause
from icesco_cli.facts.commitments.clauses.complements import gerund, infinitive
from icesco_cli.facts.commitments.clauses.limbs import Limb
from icesco_cli.facts.commitments.clauses.objects import act
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind

_DETERMINERS = function_words("determiners")
_COMING = function_words("coming")
_INVITED = function_words("hearers") | promise_words().guests
_SEVERAL = promise_words().groups | promise_words().everybody | {"states"}
_GOAL = 6
"""How many words behind "set" its goal may stand."""
_ASKED = 24
"""Chunks between a verb of asking and its "to", with those who are asked."""
_HEARER = 12
"""Chunks between a verb and the help of which somebody is assured."""
_HELP = 6
"""Chunks of the help with its adjectives."""


def request(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """A party asked to come or to do: "invited the Minister to", "instructed the two institutes to"."""
    if at + 1 < len(chunks) and chunks[at + 1].word in {"to", "by", "and", ","}:
        return []
    named = False
    for ahead in range(at + 1, min(len(chunks) - 1, at + _ASKED)):
        chunk = chunks[ahead]
        named = named or chunk.is_party or chunk.mention is not None or chunk.word in _INVITED
        if chunk.word == "to" and ahead > at + 1:
            invited = promise_words().verbs[chunks[at].word].kind is CommitmentKind.PROPOSAL
            binds = named or not invited or _is_goal(chunks, ahead + 1) or _come(chunks, at, ahead)
            return [Limb(at, at, end_of_clause(chunks, ahead))] if binds else []
        if chunk.word == "with" and promise_words().verbs[chunks[at].word].kind is CommitmentKind.AGREEMENT:
            told = gerund(chunks, ahead) or (named and act(chunks, ahead))
            return [Limb(at, at, end_of_clause(chunks, ahead))] if told else []
        if chunk.word in {".", ";", "that", "by", '"'}:
            return []
    return []


def _come(chunks: Sequence[Chunk], at: int, to: int) -> bool:
    """Whether several are asked to come: "invited all member states to | take part in", no "to | support"."""
    several = any(chunk.word in _SEVERAL for chunk in chunks[at + 1 : to])
    return several and chunks[to + 1].word in _COMING


def _is_goal(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place or an event stands behind "to", and no verb."""
    return chunks[at].mention is not None or chunks[at].word in _DETERMINERS


def help_of(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """Help of which a party is assured: "assured the guests of the full support of", "assured full support to"."""
    helping = promise_words().help - promise_words().nouns.keys()  # "of his readiness to" is read at "readiness"
    for ahead in range(at + 2, min(len(chunks) - 1, at + _HEARER)):
        if chunks[ahead].word in {"of", "'s"} and any(c.word in helping for c in chunks[ahead : ahead + _HELP]):
            return [Limb(ahead, ahead + 1, end_of_clause(chunks, ahead))]
        if chunks[ahead].word in CLOSERS or chunks[ahead].word == "that":
            return []
        if chunks[ahead].word in helping and chunks[ahead + 1].word in {"to", "for"}:
            return [Limb(at, at, end_of_clause(chunks, ahead))]
    return []


def goal(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """What somebody sets as a goal: "set a goal of doubling trade", "set themselves the ambitious target to open"."""
    words = promise_words().goals
    noun = next((i for i in range(at + 1, min(len(chunks) - 1, at + _GOAL)) if chunks[i].word in words), None)
    if noun is None or any(not chunk.word.isalpha() for chunk in chunks[at + 1 : noun]):
        return []
    return gerund(chunks, noun) if chunks[noun + 1].word in {"of", "for"} else infinitive(chunks, noun)

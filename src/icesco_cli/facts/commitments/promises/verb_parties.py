"""Who promises what a verb says, with whom, and to whom."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_parties import bodies_within
from icesco_cli.facts.commitments.clauses.doers import (
    doers,
)
from icesco_cli.facts.commitments.clauses.limbs import Limb
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.groups import group_after
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.promise_entries import PromiseVerb
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind

_DECIDED = frozenset(["doing", "to"])
_ALSO = frozenset(["also", "both", "each"])
_APART = 8
"""Chunks from "with" to the participle behind those who do it."""
_AGENT = 6
"""Chunks between a passive verb and its "by", or a noun of help and whose it is."""
_WHOM = 5
"""Chunks of "with whom he has agreed"."""
_HELP = 8
"""Chunks of a limb in which the help of another is named."""


def doers_of(chunks: Sequence[Chunk], at: int, entry: PromiseVerb) -> tuple[int, ...]:
    """Who does it; where somebody tells it of both sides, they: "A said the two sides met and agreed to"."""
    if apart := _doers_apart(chunks, at):
        return apart
    who = doers(chunks, at)
    if entry.kind is not CommitmentKind.AGREEMENT or len(who) != 1 or not chunks[who[0]].is_person:
        return who
    told = (i for i in range(at - 2, who[0], -1) if chunks[i].word in promise_words().speech)
    first = next(told, at) + 1
    first += first < at and chunks[first].word == "that"
    return (first,) if first < at and chunks[first].is_group else who


def _doers_apart(chunks: Sequence[Chunk], at: int) -> tuple[int, ...]:
    """Those who do it in a clause of their own without a finite verb: "The talks dealt with trade, with | A and B |
    agreeing to"."""
    if not chunks[at].word.endswith("ing"):
        return ()
    opener = next((i for i in range(at - 2, max(1, at - _APART), -1) if chunks[i].word == "with"), 0)
    group = group_after(chunks, opener + 1) if opener and chunks[opener - 1].word == "," else []
    behind = [chunk.word for chunk in chunks[group[-1] + 1 : at]] if group else []
    return tuple(group) if all(word.endswith("ly") or word in _ALSO for word in behind) else ()


def is_receiver(chunks: Sequence[Chunk], at: int, entry: PromiseVerb, name: str) -> bool:
    """Whether what stands behind the verb is who gets something: "offered | to the pavilion | a copy"."""
    return (
        name == "thing"
        and entry.kind is CommitmentKind.PROPOSAL
        and chunks[at + 1 : at + 2] != ()
        and chunks[at + 1].word == "to"
    )


def may_order(chunks: Sequence[Chunk], who: Sequence[int], at: int) -> bool:
    """Whether what somebody orders is done for him: no court or company undertakes what it orders of others."""
    if chunks[at].word not in promise_words().alone or promise_words().verbs[chunks[at].word].complements & _DECIDED:
        return True
    ruling = bool(who) and all(chunks[one].is_person or chunks[one].is_place for one in who)
    return ruling and chunks[at + 1].word != "to"


def others(chunks: Sequence[Chunk], name: str, limb: Limb) -> tuple[int, ...]:
    """Whose undertaking a verb tells of: "assured of the Bank's support", "announced the launch by the Bank of"."""
    if name == "help":
        return _helper(chunks, limb)
    if name == "object" and (owner := _owner_of_help(chunks, limb)):
        return owner
    if name != "thing":
        return ()
    acts = promise_words().acts | doing().gerunds.keys()
    by = (at for at in range(limb.verb + 2, min(limb.last, limb.verb + _AGENT)) if chunks[at].word == "by")
    return next((tuple(group_after(chunks, at + 1, 2)) for at in by if chunks[at - 1].word in acts), ())


def within(chunks: Sequence[Chunk], entry: PromiseVerb, limb: Limb, name: str) -> tuple[int, ...]:
    """The body or country of whose undertaking a clause tells, and not of the teller's: "assured him that Oman will".

    What several agree binds all of them, unless the clause names several as well.
    """
    if name != "that" or entry.kind is CommitmentKind.PROPOSAL:
        return ()
    named = bodies_within(chunks, limb)
    return named if len(named) > (entry.kind is CommitmentKind.AGREEMENT) else ()


def _helper(chunks: Sequence[Chunk], limb: Limb) -> tuple[int, ...]:
    """Who will help: "of the Ministry's support", "of the full cooperation of the Ministry"."""
    for at in range(max(0, limb.first - 1), min(len(chunks) - 1, limb.first + _HELP)):
        if chunks[at].is_party and chunks[at + 1].word == "'s":
            mention = chunks[at].mention
            return (at,) if mention and mention.names and not chunks[at].is_person else ()
        if chunks[at].word == "of" and at > limb.first:
            return tuple(group_after(chunks, at + 1, 2))
    return ()


def _owner_of_help(chunks: Sequence[Chunk], limb: Limb) -> tuple[int, ...]:
    """Whose help somebody promises: "pledged A's technical assistance"."""
    at = limb.verb + 1
    owned = at + 2 < len(chunks) and chunks[at].is_party and not chunks[at].is_person and chunks[at + 1].word == "'s"
    helped = any(chunk.word in promise_words().help for chunk in chunks[at + 2 : at + _AGENT])
    return (at,) if owned and helped else ()


def partners(chunks: Sequence[Chunk], at: int) -> tuple[int, ...]:
    """ "agreed with B to", "agreed to organise, with B, ...", "B, with whom A agreed to"."""
    whom = next((i for i in range(max(1, at - _WHOM), at) if chunks[i].word == "whom"), 0)
    if whom > 1 and chunks[whom - 1].word == "with":
        return next(((i,) for i in range(whom - 2, max(-1, whom - _AGENT), -1) if chunks[i].is_party), ())
    for ahead in range(at + 1, min(len(chunks), at + 1 + _AGENT)):
        if chunks[ahead].word == "with":
            begun = "to" in [chunk.word for chunk in chunks[at + 1 : ahead - 1]]
            return () if begun and chunks[ahead - 1].word != "," else tuple(group_after(chunks, ahead + 1, 2))
    return ()

"""Proposals that "may" and "could" make: "a branch may be opened"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_bounds import start_of_clause
from icesco_cli.facts.commitments.clauses.doers import doers, head_before
from icesco_cli.facts.commitments.clauses.doubts import is_supposed
from icesco_cli.facts.commitments.clauses.governing import is_told
from icesco_cli.facts.commitments.clauses.limbs import limbs, with_subject
from icesco_cli.facts.commitments.clauses.verbs_of_doing import participle_at, skip_fillers
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.promises.things import unfolds
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind, Topic

_NOTHING = frozenset(["neither", "no", "nobody", "none", "nothing"])
_BEARING = frozenset(["bearing", "dedicated", "devoted", "name", "named"])
"""Before a body, these say that a thing is only called after it or about it."""
_NEAR = 7
"""Chunks of the subject before a modal."""


def proposal_promises(row: Row, at: int) -> list[Promise]:
    """ "A branch of the bank may be opened in Oran", "the bank may open a branch in Oran"."""
    chunks = row.chunks
    verb = skip_fillers(chunks, at + 1)
    passive = verb < len(chunks) and chunks[verb].word == "be"
    done = participle_at(chunks, verb + 1) if passive else verb
    if done is None or not (passive or (chunks[verb : verb + 1] and chunks[verb].word == "open")):
        return []
    who, told = doers(chunks, at), is_told(chunks, at)
    who = (() if unfolds(chunks, who, verb) else who) or _owner(chunks, at)
    if not who and not passive and not (told and _is_opened(chunks, at)):
        return []
    first = start_of_clause(chunks, at)
    if _describes(chunks, at) or is_supposed(chunks, at) or chunks[first].word in _NOTHING:
        return []
    limb = with_subject(first, limbs(chunks, done, at)[0])
    return [Promise(at, CommitmentKind.PROPOSAL, "modal", who, limb, reported=told)]


def _is_opened(chunks: Sequence[Chunk], modal: int) -> bool:
    """Whether the subject is a thing that somebody opens: "branches of two banks | may soon open"; no door."""
    head = head_before(chunks, modal)
    return head is not None and chunks[head].word in promise_words().things


def _describes(chunks: Sequence[Chunk], modal: int) -> bool:
    """Whether the clause only says which thing is meant: "two valleys in which a dam may be built"."""
    before = range(max(1, modal - _NEAR), modal)
    return any(chunks[at].word in {"which", "where"} and chunks[at - 1].word != "," for at in before)


def _owner(chunks: Sequence[Chunk], modal: int) -> tuple[int, ...]:
    """Whose thing may be opened: "a regional office of A may be opened", "A's centre may open"; not whose name it
    bears."""
    before = range(modal - 1, max(-1, modal - _NEAR), -1)
    if any(chunks[back].word in _BEARING for back in before):
        return ()
    for back in before:
        mention = chunks[back].mention
        if mention and mention.topic is Topic.ORGANISATION:
            return (back,)
    return ()

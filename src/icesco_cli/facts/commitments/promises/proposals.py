"""Proposals that "may" and "could" make: "a branch may be opened"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_bounds import start_of_clause
from icesco_cli.facts.commitments.clauses.doers import doers
from icesco_cli.facts.commitments.clauses.doubts import is_supposed
from icesco_cli.facts.commitments.clauses.limbs import limbs, participle_at, skip_fillers, with_subject
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.models import CommitmentKind, Topic

_NOTHING = frozenset(["neither", "no", "nobody", "none", "nothing"])
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
    who = doers(chunks, at) or _owner(chunks, at)
    if not who and not passive:
        return []
    first = start_of_clause(chunks, at)
    if _describes(chunks, at) or is_supposed(chunks, at) or chunks[first].word in _NOTHING:
        return []
    return [Promise(at, CommitmentKind.PROPOSAL, "modal", who, with_subject(first, limbs(chunks, done, at)[0]))]


def _describes(chunks: Sequence[Chunk], modal: int) -> bool:
    """Whether the clause only says which thing is meant: "two valleys in which a dam may be built"."""
    before = range(max(1, modal - _NEAR), modal)
    return any(chunks[at].word in {"which", "where"} and chunks[at - 1].word != "," for at in before)


def _owner(chunks: Sequence[Chunk], modal: int) -> tuple[int, ...]:
    """Whose thing may be opened: "a regional office of A may be opened", "A's centre may open"."""
    for back in range(modal - 1, max(-1, modal - _NEAR), -1):
        mention = chunks[back].mention
        if mention and mention.topic is Topic.ORGANISATION:
            return (back,)
    return ()

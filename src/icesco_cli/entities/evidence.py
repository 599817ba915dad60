"""The sentences behind a row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from icesco_cli.entities.clusters import digest, unique_ids
from icesco_cli.models import Commitment, Evidence, Meeting


def evidence_key(evidence: Evidence) -> tuple[str, int, int, str]:
    """What tells a sentence and the rule that read it from every other."""
    return evidence.article, evidence.start, evidence.end, evidence.rule


def merged_evidence(rows: Iterable[Iterable[Evidence]]) -> tuple[Evidence, ...]:
    """Every sentence once, in the order of the articles' ids and of their text."""
    return tuple(sorted({evidence for row in rows for evidence in row}, key=evidence_key))


def fact_ids(letter: str, facts: Sequence[Meeting] | Sequence[Commitment]) -> list[str]:
    """The id of each fact: a letter and a hash of its first sentence, and of all that it says where two share that."""
    return unique_ids([f"{letter}-{digest(*_first(fact))}" for fact in facts], facts.__getitem__)


def _first(fact: Meeting | Commitment) -> tuple[object, ...]:
    return evidence_key(fact.evidence[0]) if fact.evidence else (repr(fact),)

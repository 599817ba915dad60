"""The entries of the table of promise: its verbs and nouns, and the words that stand under the kind they make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from icesco_cli.lexicon.entries import Words
from icesco_cli.models import CommitmentKind


@dataclass(frozen=True, slots=True)
class PromiseVerb:
    """What a verb of promise says: the `kind` of the commitment and the `complements` that make it one."""

    kind: CommitmentKind
    complements: Words


@dataclass(frozen=True, slots=True)
class PromiseNoun:
    """What a noun of promise says. `owned`: it counts only where its owner is said to have it, not where somebody
    praises it."""

    kind: CommitmentKind
    complements: Words
    owned: bool


def verbs(rows: Mapping[str, Any]) -> dict[str, PromiseVerb]:
    """The verbs of promise by their forms."""
    return {
        form: PromiseVerb(CommitmentKind(row["kind"]), frozenset(row["complements"]))
        for row in rows["verbs"]
        for form in row["forms"].split()
    }


def nouns(rows: Mapping[str, Any]) -> dict[str, PromiseNoun]:
    """The nouns of promise by their forms."""
    return {
        form: PromiseNoun(CommitmentKind(row["kind"]), frozenset(row["complements"]), row["owned"])
        for row in rows["nouns"]
        for form in row["forms"].split()
    }


def by_kind(rows: Mapping[str, str]) -> dict[str, CommitmentKind]:
    """The kind that each word makes."""
    return {word: CommitmentKind(kind) for kind, words in rows.items() for word in words.split()}

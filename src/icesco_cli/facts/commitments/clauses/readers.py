"""What may stand behind a word of promise, by the names that the table of words gives it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from icesco_cli.facts.commitments.clauses.complements import deed, gerund, infinitive
from icesco_cli.facts.commitments.clauses.limbs import Limb
from icesco_cli.facts.commitments.clauses.objects import act, any_object, money, premises, team, thing
from icesco_cli.facts.commitments.clauses.requests import goal, help_of, request
from icesco_cli.facts.commitments.clauses.that_clauses import clause
from icesco_cli.facts.sentences.chunks import Chunk

LimbReader = Callable[[Sequence[Chunk], int], list[Limb]]

READERS: Mapping[str, LimbReader] = {
    "to": infinitive,
    "deed": deed,
    "doing": gerund,
    "that": clause,
    "whom": request,
    "goal": goal,
    "team": team,
    "money": money,
    "act": act,
    "premises": premises,
    "help": help_of,
    "thing": thing,
    "gift": thing,
    "object": any_object,
}
"""The readers by the names that the table gives them, in the order in which they are tried."""

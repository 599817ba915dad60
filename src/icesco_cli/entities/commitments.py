"""Same undertaking? One row for each commitment of all articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace

from icesco_cli.entities.clusters import blocks
from icesco_cli.entities.evidence import evidence_key, id_keys, merged_evidence
from icesco_cli.entities.keys import Keys, numbers
from icesco_cli.entities.undertakings import TELLING_AMOUNT, LocalCommitment, one_undertaking, same_words
from icesco_cli.models import Commitment, Party

Undertaking = list[LocalCommitment]
"""The statements of one undertaking, the fullest first."""


def link_commitments(locals_: Iterable[LocalCommitment]) -> list[tuple[Undertaking, Commitment]]:
    """The statements and the row of each undertaking, without its id."""
    ordered = sorted(locals_, key=_fullness)
    rows: list[tuple[Undertaking, Commitment]] = []
    for block in blocks([_keys(local) for local in ordered]):
        rows += [(one, _row(one)) for one in _undertakings([ordered[item] for item in block])]
    return rows


def commitment_keys(local: LocalCommitment) -> Keys:
    """What finds the statements of one undertaking, and those that would want its id."""
    return Keys(numbers(_keys(local), id_keys(local.commitment)))


def _fullness(local: LocalCommitment) -> tuple[object, ...]:
    """Sorts statements: the fullest first."""
    wording = local.wording
    first = min(map(evidence_key, local.commitment.evidence), default=())
    return -len(wording.content), -len(wording.amounts), -len(local.commitment.what), local.said or "~", first


# -- keys ----------------------------------------------------------------------------------------------------------


def _keys(local: LocalCommitment) -> list[Hashable]:
    """Who binds himself, with all of the words; and with each word or amount in the month in which it was said.

    So a promise in the same words is found whenever it was made, one in other words only in the same month: the blocks
    of those who promise something every day do not grow for ever.
    """
    return [*_all_words(local), *_each_word(local), *_each_amount(local)]


def _all_words(local: LocalCommitment) -> Iterator[Hashable]:
    if local.wording.content:
        yield from ((who, local.wording.content, local.wording.amounts) for who in local.behind or [""])


def _each_word(local: LocalCommitment) -> Iterator[Hashable]:
    for who in local.behind or [""]:
        if local.said:
            yield from ((who, word, local.said[:7]) for word in local.wording.content)


def _each_amount(local: LocalCommitment) -> Iterator[Hashable]:
    for who in local.behind or [""]:
        if local.said:
            yield from ((who, n, local.said[:7]) for n in local.wording.amounts if n >= TELLING_AMOUNT)


# -- one undertaking -----------------------------------------------------------------------------------------------


def _undertakings(block: Sequence[LocalCommitment]) -> list[Undertaking]:
    """The fullest statement goes first; each that follows joins the one undertaking that it fits."""
    found: list[Undertaking] = []
    index: dict[Hashable, list[int]] = defaultdict(list)
    for local in block:
        fitting = [item for item in _near(local, index) if one_undertaking(local, found[item][0])]
        if len(fitting) > 1:
            fitting = [item for item in fitting if same_words(local, found[item][0])]
        if len(fitting) == 1:
            found[fitting[0]].append(local)
            continue
        for key in _keys(local):
            index[key].append(len(found))
        found.append([local])
    return found


def _near(local: LocalCommitment, index: dict[Hashable, list[int]]) -> set[int]:
    """Where the undertaking may be. What says less than another shares all of its words, so the rarest word will do."""
    by_word = (index.get(key, []) for key in _each_word(local))
    near = [*(index.get(key, []) for key in _all_words(local)), *(index.get(key, []) for key in _each_amount(local))]
    return {item for items in (*near, min(by_word, key=len, default=[])) for item in items}


# -- one row -------------------------------------------------------------------------------------------------------


def _row(undertaking: Undertaking) -> Commitment:
    """What the fullest statement says, with the days of those that are most exact about them."""
    told = [local.commitment for local in undertaking]
    made = min(told, key=lambda c: (-len(c.made_on or ""), c.made_on or ""))
    due = min(told, key=lambda c: -len(c.due or ""))
    return replace(
        told[0],
        by=_everybody(c.by for c in told),
        to=_everybody(c.to for c in told),
        made_on=made.made_on,
        made_basis=made.made_basis,
        due=due.due,
        due_basis=due.due_basis,
        said_by=next((c.said_by for c in told if c.said_by), None),
        evidence=merged_evidence(c.evidence for c in told),
    )


def _everybody(sides: Iterable[Iterable[Party]]) -> tuple[Party, ...]:
    return tuple({party.id or party.name: party for side in sides for party in side}.values())

"""Same undertaking? One row for each commitment of all articles."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from icesco_cli.entities.keys import Keys, numbers
from icesco_cli.entities.leading import Alike, Following, JoiningRules, PlaceInOrder
from icesco_cli.entities.row_evidence import first_sentence, merged_evidence
from icesco_cli.entities.undertakings import TELLING_AMOUNT, LocalCommitment, one_undertaking, same_words
from icesco_cli.models import Commitment, Party

_ASKED = 2
"""Words by which what says less finds what says more."""


def commitment_rules() -> JoiningRules[LocalCommitment]:
    """The fullest statement goes first; each that follows joins the one undertaking that it fits."""
    return JoiningRules(_fullness, one_undertaking, _undertaking)


def commitment_keys(local: LocalCommitment) -> Keys:
    """The keys shared with statements that may be of the same undertaking.

    Two statements in the same words share these, two of one amount the amount and the month. What says less than
    another asks for its two longest words, and whatever can say as much and more offers them: had all who share a word
    been decided together, all that a country ever promised would be one block.
    """
    said = numbers(_all_words(local), _each_amount(local))
    words = sorted(local.wording.content, key=lambda word: (-len(word), word))
    return Keys(said, numbers(_in_month(local, [words[:_ASKED]])), numbers(_in_month(local, _offered(words))))


def _offered(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Any two words that can be the longest two of a statement with at least half of these words, and no others."""
    yield from combinations(words[: len(words) // 2 + _ASKED], _ASKED)
    if len(words) <= _ASKED:
        yield from ([word] for word in words)


def _fullness(local: LocalCommitment) -> PlaceInOrder:
    """Sorts statements: the fullest first."""
    wording = local.wording
    fullest = -len(wording.content), -len(wording.amounts), -len(local.commitment.what)
    return *fullest, local.said or "~", *first_sentence(local.commitment), local.article, local.number


def _undertaking(
    telling: Alike[LocalCommitment], fitting: Sequence[Following[LocalCommitment]]
) -> Following[LocalCommitment] | None:
    """The only one that fits; of several, the only one in the same words."""
    if len(fitting) > 1:
        fitting = [group for group in fitting if same_words(telling[0], group.leader)]
    return fitting[0] if len(fitting) == 1 else None


# -- keys --------------------------------------------------------------------------------------------------------------


def _all_words(local: LocalCommitment) -> Iterator[Hashable]:
    if local.wording.content:
        yield from ((who, local.wording.content, local.wording.amounts) for who in local.behind or [""])


def _in_month(local: LocalCommitment, asked: Iterable[Sequence[str]]) -> Iterator[Hashable]:
    if local.said:
        yield from ((who, *words, local.said[:7]) for words in asked for who in local.behind or [""])


def _each_amount(local: LocalCommitment) -> Iterator[Hashable]:
    for who in local.behind or [""]:
        if local.said:
            yield from ((who, n, local.said[:7]) for n in local.wording.amounts if n >= TELLING_AMOUNT)


# -- one row -------------------------------------------------------------------------------------------------------


def commitment_row(statements: Iterable[LocalCommitment]) -> Commitment:
    """The row of the statements of one undertaking, without its id: what the fullest says, with the days of those that
    are most exact about them."""
    told = [local.commitment for local in sorted(statements, key=_fullness)]
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

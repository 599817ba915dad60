"""Same undertaking? One row for each commitment of all articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from icesco_cli.entities.keys import Keys, numbers
from icesco_cli.entities.row_evidence import evidence_key, id_keys, merged_evidence
from icesco_cli.entities.undertakings import TELLING_AMOUNT, LocalCommitment, one_undertaking, same_words
from icesco_cli.models import Commitment, Party

Statements = list[LocalCommitment]
"""The statements of one undertaking, the fullest first."""
_ASKED = 2
"""Words by which what says less finds what says more."""


def link_commitments(locals_: Iterable[LocalCommitment]) -> list[tuple[Statements, Commitment]]:
    """The statements and the row of each undertaking, without its id."""
    return [(one, _row(one)) for one in _undertakings(sorted(locals_, key=_fullness))]


def commitment_keys(local: LocalCommitment) -> Keys:
    """The keys shared with statements that may be of the same undertaking, and with those whose rows would get the same
    id.

    Two statements in the same words share these, two of one amount the amount and the month. What says less than
    another asks for its two longest words, and whatever can say as much and more offers them: had all who share a word
    been decided together, all that a country ever promised would be one block.
    """
    said = numbers(_all_words(local), _each_amount(local), id_keys(local.commitment))
    words = sorted(local.wording.content, key=lambda word: (-len(word), word))
    return Keys(said, numbers(_in_month(local, [words[:_ASKED]])), numbers(_in_month(local, _offered(words))))


def _offered(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Any two words that can be the longest two of a statement with at least half of these words, and no others."""
    yield from combinations(words[: len(words) // 2 + _ASKED], _ASKED)
    if len(words) <= _ASKED:
        yield from ([word] for word in words)


def _fullness(local: LocalCommitment) -> tuple[object, ...]:
    """Sorts statements: the fullest first."""
    wording = local.wording
    first = min(map(evidence_key, local.commitment.evidence), default=())
    return -len(wording.content), -len(wording.amounts), -len(local.commitment.what), local.said or "~", first


# -- keys ----------------------------------------------------------------------------------------------------------


def _keys(local: LocalCommitment) -> list[Hashable]:
    """Who binds himself, with all of the words; and with each word or amount in the month in which it was said.

    So a promise in the same words is found whenever it was made, one in other words only in the same month.
    """
    words = (key for who in local.behind or [""] for key in _each_word(local, who))
    return [*_all_words(local), *words, *_each_amount(local)]


def _all_words(local: LocalCommitment) -> Iterator[Hashable]:
    if local.wording.content:
        yield from ((who, local.wording.content, local.wording.amounts) for who in local.behind or [""])


def _each_word(local: LocalCommitment, who: str) -> Iterator[Hashable]:
    if local.said:
        yield from ((who, word, local.said[:7]) for word in local.wording.content)


def _in_month(local: LocalCommitment, asked: Iterable[Sequence[str]]) -> Iterator[Hashable]:
    if local.said:
        yield from ((who, *words, local.said[:7]) for words in asked for who in local.behind or [""])


def _each_amount(local: LocalCommitment) -> Iterator[Hashable]:
    for who in local.behind or [""]:
        if local.said:
            yield from ((who, n, local.said[:7]) for n in local.wording.amounts if n >= TELLING_AMOUNT)


# -- one undertaking -----------------------------------------------------------------------------------------------


def _undertakings(ordered: Sequence[LocalCommitment]) -> list[Statements]:
    """The fullest statement goes first; each that follows joins the one undertaking that it fits."""
    found: list[Statements] = []
    index: dict[Hashable, list[int]] = defaultdict(list)
    for local in ordered:
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
    """Where the undertaking may be. What says less than another shares all of its words with one who binds himself in
    both, so the rarest word of each who does will do."""
    near = [index.get(key, []) for key in (*_all_words(local), *_each_amount(local))]
    for who in local.behind or [""]:
        near.append(min((index.get(key, []) for key in _each_word(local, who)), key=len, default=[]))
    return {item for items in near for item in items}


# -- one row -------------------------------------------------------------------------------------------------------


def _row(undertaking: Statements) -> Commitment:
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

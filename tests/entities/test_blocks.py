"""Deciding apart what no key brings together gives the rows of deciding everything at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.entities.clusters import Clusters
from icesco_cli.entities.commitments import commitment_keys, link_commitments
from icesco_cli.entities.encounters import LocalMeeting, pairs
from icesco_cli.entities.keys import Keys
from icesco_cli.entities.meetings import link_meetings, meeting_keys
from icesco_cli.entities.undertakings import LocalCommitment
from icesco_cli.entities.wordings import read_wording
from icesco_cli.models import Commitment, Evidence, Meeting, Party, PartyKind

Local, Row = TypeVar("Local"), TypeVar("Row")

DAYS = st.sampled_from([None, "2022-05-03", "2022-05-04", "2022-05-30", "2022-06-02", "2022-12-01"])
DEEDS = st.sampled_from([
    "restore the old library of Segou", "restore the old library", "restore the library", "train 60 women in Segou",
    "train 60 women and men", "restore the library of Segou and Mopti", "give 60 books", "",
])  # fmt: skip
WHO = st.sampled_from(["sora", "awa", "rauf"])
SOME = st.frozensets(WHO, max_size=2)


def evidence(article: str, number: int, quote: str = "") -> tuple[Evidence, ...]:
    return (Evidence(article, article, 1, 100 * number, 100 * number + 50, quote or f"{article} {number}", "rule"),)


def persons(ids: frozenset[str]) -> tuple[Party, ...]:
    return tuple(Party(PartyKind.PERSON, "", id=id_) for id_ in sorted(ids))


@st.composite
def statements(draw: st.DrawFn) -> list[LocalCommitment]:
    made = []
    for number in range(draw(st.integers(2, 6))):
        article, what = f"a{draw(st.integers(0, 4))}", draw(DEEDS)
        by, to = draw(st.frozensets(WHO, min_size=1, max_size=2)), draw(SOME)
        told = Commitment(
            "pledge", persons(by), persons(to), what, draw(DAYS), draw(st.sampled_from([None, "2023", "2023-02"])),
            evidence=evidence(article, number),
        )  # fmt: skip
        made.append(LocalCommitment(article, draw(DAYS), told, read_wording(what), by, by | draw(SOME), to, number))
    return made


@st.composite
def tellings(draw: st.DrawFn) -> list[LocalMeeting]:
    made = []
    for number in range(draw(st.integers(2, 6))):
        article = f"a{draw(st.integers(0, 4))}"
        day, end = draw(st.one_of(DAYS, st.just("2022-05"))), draw(st.sampled_from([None, None, "2022-06-02"]))
        told = Meeting(
            draw(st.sampled_from(["meeting", "talks", "visit", "tour", "conference", "call"])),
            draw(st.sampled_from(["held", "planned"])), day, end, "stated" if day else None,
            draw(st.sampled_from([None, "Baku", "Rabat", "Mali"])), None,
            persons(draw(st.frozensets(WHO, min_size=1, max_size=3))),
            evidence(article, number, draw(st.sampled_from(["", "They met."]))),
        )  # fmt: skip
        made.append(LocalMeeting(article, draw(DAYS), told, pairs(told, {}), number))
    return made


def apart(keys: Sequence[Keys]) -> list[list[int]]:
    """The blocks of those that share a key, or of which one asks for what the other offers."""
    clusters = Clusters(len(keys))
    for a, one in enumerate(keys):
        for b, other in enumerate(keys):
            if one.shared & other.shared or one.asks & other.offers:
                clusters.join(a, b)
    return clusters.groups()


def rows_in_blocks(
    locals_: Sequence[Local], keys: Sequence[Keys], link: Callable[[list[Local]], list[tuple[list[Local], Row]]]
) -> set[tuple[tuple[Local, ...], Row]]:
    linked = [row for block in apart(keys) for row in link([locals_[item] for item in block])]
    return {(tuple(said), row) for said, row in linked}


@given(statements())
def test_commitments(locals_: list[LocalCommitment]) -> None:
    keys = [commitment_keys(local) for local in locals_]
    once = {(tuple(said), row) for said, row in link_commitments(locals_)}
    assert rows_in_blocks(locals_, keys, link_commitments) == once


@given(tellings(), st.sampled_from([{}, {"a1": "a0"}]))
def test_meetings(locals_: list[LocalMeeting], originals: dict[str, str]) -> None:
    keys = [meeting_keys(local, originals) for local in locals_]
    once = {(tuple(told), row) for told, row in link_meetings(locals_, originals)}
    assert rows_in_blocks(locals_, keys, lambda block: link_meetings(block, originals)) == once

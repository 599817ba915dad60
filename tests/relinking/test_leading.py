"""Deciding again what a change can reach leaves what going through all in order gives."""

from __future__ import annotations

import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.database.tables.packing import unpack
from icesco_cli.database.writing.locals import Locals, Touched
from icesco_cli.database.writing.opening import open_to_write
from icesco_cli.entities.commitments import commitment_keys, commitment_rules
from icesco_cli.entities.encounters import LocalMeeting, pairs
from icesco_cli.entities.keys import Keys
from icesco_cli.entities.leading import JoiningRules
from icesco_cli.entities.meetings import meeting_keys, meeting_rules
from icesco_cli.entities.undertakings import LocalCommitment
from icesco_cli.entities.wordings import read_wording
from icesco_cli.models import Commitment, Evidence, Meeting, Party, PartyKind
from icesco_cli.relinking.leading import Leading
from icesco_cli.relinking.packed import packed
from tests.linking_at_once import led

Local = TypeVar("Local", LocalMeeting, LocalCommitment)
KeysOf = Callable[[Local], Keys]

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


def by_article(locals_: Iterable[Local]) -> dict[str, list[Local]]:
    found: dict[str, list[Local]] = defaultdict(list)
    for local in locals_:
        found[local.article].append(local)
    return found


def change(path: Path, told: dict[str, list[Local]], kind: type[Local], keys: KeysOf, rules: JoiningRules) -> None:
    """Puts what articles tell in the place of what they told before."""
    with open_to_write(path) as database:
        locals_, touched = Locals(database, "told"), Touched(database)
        for article, of_article in told.items():
            ready = [packed(local, keys(local), place=rules.place(local)) for local in of_article]
            locals_.replace(article, ready, touched)
        Leading(locals_, kind, rules).settle(touched)


def stored(path: Path, kind: type[Local]) -> dict[Local, set[Local]]:
    """What the database says is told of one thing, by who leads."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT a.body, b.body FROM sayings a JOIN sayings b ON b.leader = a.id").fetchall()
    groups: dict[Local, set[Local]] = defaultdict(set)
    for leader, body in rows:
        groups[unpack(kind, leader)].add(unpack(kind, body))
    return groups


def check(
    before: Sequence[Local], after: Sequence[Local], kind: type[Local], keys: KeysOf, rules: JoiningRules
) -> None:
    """First some articles tell something, then one after the other tells something else, or nothing."""
    first, then = by_article(before), by_article(after)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "told.db")
        change(path, first, kind, keys, rules)
        for article in sorted(first.keys() | then.keys()):
            change(path, {article: then[article]}, kind, keys, rules)
        groups = led(after, [*map(keys, after)], rules)
        assert stored(path, kind) == {group[0]: {*group} for group in groups}


@given(statements(), statements())
def test_commitments(before: list[LocalCommitment], after: list[LocalCommitment]) -> None:
    check(before, after, LocalCommitment, commitment_keys, commitment_rules())


@given(tellings(), tellings(), st.sampled_from([{}, {"a1": "a0"}]))
def test_meetings(before: list[LocalMeeting], after: list[LocalMeeting], originals: dict[str, str]) -> None:
    check(before, after, LocalMeeting, lambda local: meeting_keys(local, originals), meeting_rules())

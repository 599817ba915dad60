"""What articles say, layer by layer of linking, with the rows that it was given, and the keys by which what must be
decided together is found. This is what lets linking be redone for a part of the articles alone.

A *local* is what one article says. What any number of articles say alike is one *saying*, which is decided once: a
well-known name stands in a hundred thousand articles, but in a dozen ways.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from icesco_cli.database.tables.stored_sets import StoredSet

if TYPE_CHECKING:
    from sqlite_utils import Database

Saying = int
"""The handle of a saying, made of its content."""
Numbers = frozenset[int]
"""Keys of a saying, as `entities.keys` numbers them."""

SHARED, ASKED, OFFERED, EQUAL = SIDES = range(4)
"""How a saying bears a key, as in `entities.keys.Keys`."""


@dataclass(frozen=True, slots=True)
class Local:
    """Something that an article says: what it is, packed; its keys by their sides; and the article's day or its place
    in the order of its layer, where that matters."""

    body: bytes
    keys: tuple[Numbers, Numbers, Numbers, Numbers]
    day: str | None = None
    place: str | None = None


class Touched:
    """What a change of articles touches in a layer: the articles, the sayings to be decided again, and the bodies of
    those that nobody says any more, with their rows."""

    def __init__(self, database: Database) -> None:
        self.articles: StoredSet[str] = StoredSet(database.conn)
        self.seeds: StoredSet[Saying] = StoredSet(database.conn)
        self.gone: list[tuple[bytes, str | None]] = []


class Locals:
    """The locals of one layer."""

    def __init__(self, database: Database, layer: str) -> None:
        self.database = database
        self._execute = database.conn.execute
        self._executemany = database.conn.executemany
        self.layer = layer
        self._salt = _digest(layer.encode())
        """Tells the keys of one layer from those of others."""
        self._new_keys = f'temp."new keys of {layer}"'
        """The keys of new sayings, until they are put where they belong all at once, in their order: one by one each
        would have a page of a large database read and written."""
        self._execute(f"CREATE TABLE IF NOT EXISTS {self._new_keys} (key INTEGER, side INTEGER, saying INTEGER)")

    # -- what articles say -----------------------------------------------------------------------------------------

    def replace(self, article: str, new: Sequence[Local], touched: Touched) -> None:
        """Puts what an article says now in the place of what it said before; what is as it was is not touched. After
        the last, the replacing must be ended."""
        old = self._execute(
            "SELECT saying, day FROM locals WHERE article_id = ? AND layer = ? ORDER BY number", [article, self.layer]
        ).fetchall()
        now = [(self._saying(local), local.day) for local in new]
        for number, (before, after) in enumerate(zip_longest(old, now)):
            if before != after:
                self._put((article, self.layer, number), before, after)
                touched.articles.add(article)
                touched.seeds.update(said[0] for said in (before, after) if said)
        for local, (saying, _) in zip(new, now, strict=True):
            if saying in touched.seeds:
                self._keep(saying, local)

    def _saying(self, local: Local) -> Saying:
        return _digest(self.layer.encode() + b"\0" + _packed(local.keys) + local.body)

    def _put(self, place: tuple[str, str, int], before: object, after: tuple[Saying, str | None] | None) -> None:
        if before:
            self._execute("DELETE FROM locals WHERE article_id = ? AND layer = ? AND number = ?", place)
        if after:
            self._execute("INSERT INTO locals VALUES (?, ?, ?, ?, ?)", [*place, *after])

    def _keep(self, saying: Saying, local: Local) -> None:
        """Keeps a saying that is not there yet."""
        row = [saying, self.layer, None, local.place, None, _packed(local.keys), local.body]
        if self._execute("INSERT OR IGNORE INTO sayings VALUES (?, ?, ?, ?, ?, ?, ?)", row).rowcount:
            self._executemany(f"INSERT INTO {self._new_keys} VALUES (?, ?, ?)", self._key_rows(saying, local.keys))

    def end_replacing(self, touched: Touched) -> list[Saying]:
        """Puts the keys of new sayings in their place, now that all articles say what they say; gives those of the
        touched sayings that nobody says any more, which are then to be forgotten."""
        self._execute(f"INSERT INTO saying_keys SELECT * FROM {self._new_keys} ORDER BY key, side, saying")
        self._execute(f"DELETE FROM {self._new_keys}")
        said = "SELECT 1 FROM locals WHERE saying = ? LIMIT 1"
        return [saying for saying in touched.seeds if not self._execute(said, [saying]).fetchone()]

    def forget(self, unsaid: Sequence[Saying], touched: Touched) -> None:
        """Forgets these, which are no longer to be decided."""
        for saying in unsaid:
            touched.gone.append((self.body(saying), self.row(saying)))
            self._executemany(
                "DELETE FROM saying_keys WHERE key = ? AND side = ? AND saying = ?",
                self._key_rows(saying, self.keys(saying)),
            )
            self._execute("DELETE FROM sayings WHERE id = ?", [saying])
        touched.seeds.difference_update(unsaid)

    def _key_rows(self, saying: Saying, keys: Sequence[Numbers]) -> list[tuple[int, int, Saying]]:
        return [(key ^ self._salt, side, saying) for side, own in zip(SIDES, keys, strict=True) for key in own]

    # -- keys ------------------------------------------------------------------------------------------------------

    def keys(self, saying: Saying) -> tuple[Numbers, ...]:
        """The keys of a saying, by their sides."""
        return _unpacked(self._execute("SELECT keys FROM sayings WHERE id = ?", [saying]).fetchone()[0])

    def with_keys(self, keys: Iterable[int], side: int) -> list[Saying]:
        """Those that bear one of the keys in that way."""
        rows = self._execute(
            "SELECT saying FROM json_each(?) CROSS JOIN saying_keys k ON k.key = value WHERE side = ?",
            [self.sought(keys), side],
        )
        return [saying for (saying,) in rows.fetchall()]

    def sought(self, keys: Iterable[int]) -> str:
        """The keys as a statement asks for them: a list in JSON."""
        return json.dumps([key ^ self._salt for key in keys])

    # -- what is known of a saying ---------------------------------------------------------------------------------

    def body(self, saying: Saying) -> bytes:
        """What is said, packed."""
        body: bytes = self._execute("SELECT body FROM sayings WHERE id = ?", [saying]).fetchone()[0]
        return body

    def row(self, saying: Saying) -> str | None:
        """The id of the row that a saying has."""
        row: str | None = self._execute("SELECT row FROM sayings WHERE id = ?", [saying]).fetchone()[0]
        return row

    def assign(self, saying: Saying, row: str | None) -> None:
        """Sets the row of a saying."""
        self._execute("UPDATE sayings SET row = ? WHERE id = ?", [row, saying])

    def occurrences(self, saying: Saying) -> tuple[int, str, str | None, str | None]:
        """How many articles say it, the first of them by its id, and the first and the last of their days."""
        found: tuple[int, str, str | None, str | None] = self._execute(
            "SELECT count(*), min(article_id), min(day), max(day) FROM locals WHERE saying = ?", [saying]
        ).fetchone()
        return found

    def articles(self, sayings: Iterable[Saying]) -> Iterator[str]:
        """The articles that say one of these."""
        for saying in sayings:
            for (article,) in self._execute("SELECT article_id FROM locals WHERE saying = ?", [saying]):
                yield article

    def in_document(self, source: str) -> list[tuple[Saying, str]]:
        """What the articles of a document say, each with the article."""
        return self._execute(
            "SELECT saying, article_id FROM articles JOIN locals ON article_id = id AND layer = ? WHERE source = ?",
            [self.layer, source],
        ).fetchall()

    def rows_of(self, article: str) -> list[str]:
        """The ids of the rows of an article's locals, in their order."""
        found = self._execute(
            "SELECT row FROM locals JOIN sayings ON id = saying WHERE article_id = ? AND locals.layer = ?"
            " ORDER BY number",
            [article, self.layer],
        )
        return [row for (row,) in found]


def _digest(content: bytes) -> int:
    """A number of 63 bits."""
    return int.from_bytes(blake2b(content, digest_size=8).digest()) >> 1


def _packed(keys: Sequence[Numbers]) -> bytes:
    lengths = [len(own) for own in keys]
    return array("q", [*lengths, *(key for own in keys for key in sorted(own))]).tobytes()


def _unpacked(packed: bytes) -> tuple[Numbers, ...]:
    numbers = array("q", packed)
    ends = [len(SIDES)]
    for length in numbers[: len(SIDES)]:
        ends.append(ends[-1] + length)
    return tuple(frozenset(numbers[start:end]) for start, end in pairwise(ends))

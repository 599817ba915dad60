"""Saving what linking made: one row per human, body, country, encounter and undertaking.

What changes is written, and nothing else: rows are compared with those that are there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from icesco_cli.database.names.name_search import OFFICE
from icesco_cli.database.tables.stored_sets import StoredSet
from icesco_cli.database.tables.table_rows import TableRow, TableRows
from icesco_cli.database.writing.insertion import insert
from icesco_cli.database.writing.link_rows import ARTICLES, NOUNS, as_linked, bundle, countries_of, values
from icesco_cli.database.writing.name_index import forget_names, index_names
from icesco_cli.database.writing.office_owners import Background, place_roles
from icesco_cli.models import Commitment, Meeting, Organisation, PartyKind, Person
from icesco_cli.text.folding import slug

if TYPE_CHECKING:
    from sqlite_utils import Database

Entity = Person | Organisation | Meeting | Commitment

COUNTRY_NAMED = (
    "meeting_parties WHERE country_id = :id",
    "commitment_parties WHERE country_id = :id",
    'roles WHERE "of" = :name',
    "organisations WHERE country = :name",
    "places WHERE name = :name OR country = :name",
)
"""Wherever a country may be named."""


class LinkWriter:
    """Writes the rows of linking that are new or other than before. `finish` must follow the last change."""

    def __init__(self, database: Database, background: Background) -> None:
        self.database = database
        self.background = background
        self._people: StoredSet[str] = StoredSet(database.conn)
        """Whose offices were written."""
        self._bodies: StoredSet[str] = StoredSet(database.conn)
        """The names of bodies and countries that came or went, and the countries of such bodies: their offices
        change."""
        self._places: StoredSet[str] = StoredSet(database.conn)
        self._countries: dict[str, str | None] = {}
        """Countries, by id, that facts, offices, bodies or places may name now, or may have ceased to."""

    def replace(self, noun: str, old: Iterable[str], new: Iterable[Entity]) -> None:
        """Puts new rows in the place of the old ones, given by their ids; what is in both and the same stays."""
        rows = {entity.id or "": entity for entity in new}
        for id_ in {*old} - rows.keys():
            self._write(noun, id_, self._stored(noun, id_), {})
        for id_, entity in rows.items():
            self._countries.update(countries_of(entity))
            self._write(noun, id_, self._stored(noun, id_) if old else {}, bundle(entity))

    def ids_from(self, noun: str, stem: str) -> list[str]:
        """The ids of rows that are the stem, or the stem with an ending behind a hyphen."""
        found = f"SELECT id FROM {noun} WHERE id = ? UNION ALL SELECT id FROM {noun} WHERE id > ? AND id < ?"
        return [id_ for (id_,) in self.database.conn.execute(found, [stem, f"{stem}-", f"{stem}."])]

    def name(self, noun: str, article: str, ids: Iterable[str]) -> None:
        """Notes that these, and no others, are the people or bodies whom an article names."""
        table, column = ARTICLES[noun]
        execute, now = self.database.conn.execute, set(ids)
        before = {id_ for (id_,) in execute(f"SELECT {column} FROM {table} WHERE article_id = ?", [article])}
        for id_ in before - now:
            execute(f"DELETE FROM {table} WHERE {column} = ? AND article_id = ?", [id_, article])
        insert(self.database.conn, table, [(id_, article) for id_ in sorted(now - before)])

    def reprint(self, same_as: Mapping[str, str | None]) -> None:
        """Notes which article each of these repeats."""
        self.database.conn.executemany(
            "UPDATE articles SET same_as = ? WHERE id = ?",
            [(original, reprint) for reprint, original in same_as.items()],
        )

    def finish(self) -> None:
        """Brings in line what hangs on several rows: countries, places, and to whom offices belong."""
        for name in self._places:
            self._settle_place(name)
        for id_, country in sorted(self._countries.items()):
            self._settle_country(id_, country)
        place_roles(self.database.conn, self._people, self._bodies, self.background)

    def _stored(self, noun: str, id_: str) -> TableRows:
        return {table: self._rows(table, key, id_) for table, key in NOUNS[noun].items()}

    def _rows(self, table: str, key: str, id_: str) -> list[TableRow]:
        return self.database.conn.execute(f'SELECT * FROM "{table}" WHERE {key} = ? ORDER BY rowid', [id_]).fetchall()

    def _write(self, noun: str, id_: str, old: TableRows, new: TableRows) -> None:
        self._note(noun, id_, old, new)
        for table, key in NOUNS[noun].items():
            if _differ(table, old, new):
                if old.get(table):
                    self.database.conn.execute(f'DELETE FROM "{table}" WHERE {key} = ?', [id_])
                insert(self.database.conn, table, new.get(table, ()))
        self._index(noun, id_, old, new)

    def _note(self, noun: str, id_: str, old: TableRows, new: TableRows) -> None:
        """Notes what hangs on these rows and must be settled in the end."""
        for rows in (old, new):
            for parties in ("meeting_parties", "commitment_parties"):
                for country in values(rows, parties, "country_id"):
                    self._countries.setdefault(country, None)
            self._places.update(values(rows, "meetings", "place", "venue"))
            self._note_countries((*values(rows, "roles", "of"), *values(rows, "organisations", "country")))
            if noun == "organisations" and old != new:
                self._bodies.update(values(rows, "organisations", "name", "country"))
        if noun == "people" and _differ("roles", old, new):
            self._people.add(id_)

    def _note_countries(self, names: Iterable[str]) -> None:
        """Notes countries by their names, and nothing of what is the name of something else."""
        known = self.background.country_forms
        self._countries.update((slug(name), name) for name in names if name in known)

    # -- the index of names ----------------------------------------------------------------------------------------

    def _index(self, noun: str, id_: str, old: TableRows, new: TableRows) -> None:
        kinds = {PartyKind.PERSON: _names, OFFICE: _offices} if noun == "people" else {PartyKind.ORGANISATION: _names}
        for kind, names in kinds.items():
            before, after = set(names(old)), set(names(new))
            if before != after:
                self._reindex(kind, id_, bool(before), after)

    def _reindex(self, kind: str, id_: str, known: bool, names: Iterable[str]) -> None:
        if known:
            forget_names(self.database, kind, id_)
        index_names(self.database, kind, id_, names)

    # -- countries and places --------------------------------------------------------------------------------------

    def _settle_country(self, id_: str, name: str | None) -> None:
        """Keeps the country if a fact, an office, a body or a place names it."""
        execute = self.database.conn.execute
        known = execute("SELECT name FROM countries WHERE id = ?", [id_]).fetchone()
        values = {"id": id_, "name": known[0] if known else name}
        wanted = any(execute(f"SELECT 1 FROM {names} LIMIT 1", values).fetchone() for names in COUNTRY_NAMED)
        if wanted and not known and name:
            insert(self.database.conn, "countries", [(id_, name)])
            self._reindex(PartyKind.COUNTRY, id_, False, (name, *self.background.country_forms.get(name, ())))
            self._bodies.add(name)
        elif known and not wanted:
            execute("DELETE FROM countries WHERE id = ?", [id_])
            forget_names(self.database, PartyKind.COUNTRY, id_)
            self._bodies.add(known[0])

    def _settle_place(self, name: str) -> None:
        """Keeps the place if a meeting is there, and its name if it is the place or the venue of one."""
        execute = self.database.conn.execute
        is_place = execute("SELECT 1 FROM meetings WHERE place = ? LIMIT 1", [name]).fetchone()
        is_venue = execute("SELECT 1 FROM meetings WHERE venue = ? LIMIT 1", [name]).fetchone()
        execute("DELETE FROM places WHERE name = ?", [name])
        country = self.background.country_of_place.get(name)
        self._note_countries((name, country) if country else (name,))
        if is_place:
            insert(self.database.conn, "places", [(name, country)])
        known = execute("SELECT 1 FROM names WHERE id = ? AND kind = 'place' LIMIT 1", [name]).fetchone()
        if bool(known) != bool(is_place or is_venue):
            self._reindex("place", name, bool(known), [] if known else [name])


def _differ(table: str, old: TableRows, new: TableRows) -> bool:
    """Whether linking gives other rows of a table than there are."""
    return as_linked(old, table) != as_linked(new, table)


def _names(rows: TableRows) -> Iterator[str]:
    """The names of people and bodies among the rows."""
    yield from values(rows, "people", "name")
    yield from values(rows, "organisations", "name", "acronym")
    for table in ("person_aliases", "organisation_aliases"):
        yield from values(rows, table, "name")


def _offices(rows: TableRows) -> Iterator[str]:
    """By what offices people are found who are not named."""
    yield from values(rows, "roles", "title")

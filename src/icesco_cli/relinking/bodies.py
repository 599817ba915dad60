"""Which bodies are one, once some articles have changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from icesco_cli.database.tables.packing import unpack
from icesco_cli.database.tables.stored_sets import StoredSet
from icesco_cli.database.writing.blocks import Blocks
from icesco_cli.database.writing.link_writer import LinkWriter
from icesco_cli.database.writing.locals import ASKED, OFFERED, Local, Locals, Saying, Touched
from icesco_cli.entities.directory import Bodies, telling
from icesco_cli.entities.keys import Keys, number
from icesco_cli.entities.locals import local_bodies
from icesco_cli.entities.organisations import LocalBody, Owners, body_alike, body_keys, organisations_of, owner_key
from icesco_cli.entities.party_keys import PartyKey, party_key
from icesco_cli.entities.sayings import Said
from icesco_cli.models import Findings, Organisation, PartyKind
from icesco_cli.relinking.kept import Kept
from icesco_cli.relinking.outcome import Outcome
from icesco_cli.relinking.packed import packed, unpacked

RowOf = Callable[[str], Organisation]
"""Looks up what tells a body from others, by its id."""


class MovedBodies:
    """What relinking bodies changed for others: the articles that name other bodies, or a body which now has another
    row, name or country; the names by which any article may mean such a body; and the keys of bodies that have another
    country."""

    def __init__(self, kept: Kept) -> None:
        self.articles: StoredSet[str] = StoredSet(kept.database.conn)
        self.names: StoredSet[int] = StoredSet(kept.database.conn)
        self.rehomed: set[PartyKey] = set()


class BodyLayer:
    """The bodies of all articles."""

    def __init__(self, kept: Kept, owners: Owners) -> None:
        self._kept = kept
        self._owners = owners
        self._layer = Locals(kept.database, "bodies")
        self._blocks = Blocks(self._layer)

    def asking(self, names: Iterable[str]) -> Iterator[str]:
        """The articles in which it depends on the owners of one of these names whose body is meant; some more than
        once."""
        for name in names:
            yield from self._layer.articles(self._layer.with_keys([owner_key(name)], ASKED))

    def relink(self, articles: Iterable[str], writer: LinkWriter) -> MovedBodies:
        """Links the bodies of the articles, and those that stand in their blocks."""
        touched = Touched(self._kept.database)
        for article in articles:
            self._layer.replace(article, self._locals(article), touched)
        self._blocks.settle(touched)
        moved = MovedBodies(self._kept)
        outcome = Outcome("organisations", self._layer, writer, touched)
        for block in self._blocks.of(touched.seeds):
            said = unpacked(LocalBody, self._layer, block)
            linked = organisations_of([Said(body, *self._layer.occurrences(saying)) for body, saying in said.items()])
            for group, row in linked:
                sayings = {said[one.what]: one.what for one in group}
                self._note(sayings, row, moved)
                outcome.add(sayings, row)
            outcome.write_if_new()
        outcome.write()
        moved.names.update(self._no_longer_offered(touched))
        outcome.write_names()
        moved.articles.update(touched.articles)
        return moved

    def _locals(self, article: str) -> list[Local]:
        found = self._kept.found(article)
        return [_local(body) for body in local_bodies(found, self._owners)] if found else []

    def _note(self, said: Mapping[Saying, LocalBody], row: Organisation, moved: MovedBodies) -> None:
        """Notes what differs from the row that the database has. A new saying under a name by which the body was known
        before changes nothing for other articles."""
        before = {saying: self._before(saying) for saying in said}
        same = {saying for saying, was in before.items() if was and _shown(was) == _shown(row)}
        known = {*_names(said[saying] for saying in same)}
        for saying in said.keys() - same:
            was = before[saying]
            moved.articles.update(self._layer.articles([saying]))
            moved.names.update({*_names([said[saying]])} - (set() if was else known))
            if was and was.country != row.country:
                moved.rehomed.add(party_key(PartyKind.ORGANISATION, row.id))

    def _before(self, saying: Saying) -> Organisation | None:
        id_ = self._layer.row(saying)
        return self._kept.rows.body(id_) if id_ else None

    def _no_longer_offered(self, touched: Touched) -> Iterator[int]:
        """The names of bodies that no article says any more, without those that still mean the same body."""
        for body, row in touched.gone:
            for name in _names([unpack(LocalBody, body)]):
                if row not in map(self._layer.row, self._layer.with_keys([name], OFFERED)):
                    yield name

    def directory(self, found: Findings, row_of: RowOf) -> Bodies:
        """Which bodies the article means by their names."""
        article = found.article.id
        named = {
            (article, body.name): row_of(id_)
            for body, id_ in zip(found.organisations, self._layer.rows_of(article), strict=True)
        }
        elsewhere = {telling(name): self._only(name, row_of) for name in _looked_up(found)}
        return Bodies([found], named, {name: row for name, row in elsewhere.items() if row})

    def _only(self, name: str, row_of: RowOf) -> Organisation | None:
        """The one body that a name tells from all others, whichever article names it."""
        sayings = self._layer.with_keys([_name_key(name)], OFFERED)
        rows = {row for row in map(self._layer.row, sayings) if row}
        return row_of(rows.pop()) if len(rows) == 1 else None


class OfficeLayer:
    """The bodies whose offices articles name without naming the bodies themselves."""

    def __init__(self, kept: Kept) -> None:
        self._layer = Locals(kept.database, "offices")
        self._touched = Touched(kept.database)

    def replace(self, article: str, found: Findings | None) -> None:
        """Notes anew what the article looks up."""
        keys = frozenset(map(_name_key, _looked_up(found) if found else ()))
        self._layer.replace(article, [packed(None, Keys(asks=keys))] if keys else [], self._touched)

    def settle(self) -> None:
        """Forgets what nobody looks up any more."""
        self._layer.forget(self._layer.end_replacing(self._touched), self._touched)
        self._touched = Touched(self._layer.database)

    def asking(self, names: Iterable[int]) -> Iterator[str]:
        """The articles that look one of these names up; some more than once."""
        for name in names:
            yield from self._layer.articles(self._layer.with_keys([name], ASKED))


def _looked_up(found: Findings) -> set[str]:
    """The names of bodies that an article has in offices only ("Director of X"), as far as each tells one body from all
    others."""
    own = {name for body in found.organisations for name in (body.name, *body.aliases)}
    said = {role.of for person in found.people for role in person.roles if role.of}
    return {name for name in said - own if telling(name)}


def _shown(row: Organisation) -> tuple[str | None, ...]:
    """What the rows of other articles' people and facts show of a body."""
    return row.id, row.name, row.country


def _local(local: LocalBody) -> Local:
    """The local with its keys. It offers its names, for an article may look a body up by its name; that alone does not
    put two of one name in one block."""
    keys = body_keys(local)
    return packed(body_alike(local), replace(keys, offers=keys.offers.union(_names([local]))))


def _names(locals_: Iterable[LocalBody]) -> Iterator[int]:
    return (_name_key(local.body.name) for local in locals_ if telling(local.body.name))


def _name_key(name: str) -> int:
    return number(("telling", telling(name)))

"""Which people are one, and whom they serve, once some articles have changed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping

from icesco_cli.database.tables.stored_sets import StoredSet
from icesco_cli.database.writing.blocks import Blocks
from icesco_cli.database.writing.link_writer import LinkWriter
from icesco_cli.database.writing.locals import Local, Locals, Saying, Touched
from icesco_cli.entities.directory import served
from icesco_cli.entities.humans import LocalPerson, SaidPerson
from icesco_cli.entities.locals import local_people
from icesco_cli.entities.party_keys import PartyKey, party_key
from icesco_cli.entities.people import people_of, person_alike, person_keys
from icesco_cli.entities.sayings import Said
from icesco_cli.models import Findings, PartyKind, Person
from icesco_cli.relinking.bodies import BodyLayer, OfficeLayer, RowOf
from icesco_cli.relinking.kept import Kept
from icesco_cli.relinking.outcome import Outcome
from icesco_cli.relinking.packed import packed, unpacked
from icesco_cli.relinking.sides import SideTable


class PersonLayer:
    """The people of all articles."""

    def __init__(self, kept: Kept, bodies: BodyLayer, offices: OfficeLayer, sides: SideTable) -> None:
        self._kept = kept
        self._bodies = bodies
        self._offices = offices
        self._sides = sides
        self._layer = Locals(kept.database, "people")
        self._blocks = Blocks(self._layer)

    def relink(self, articles: Iterable[str], rehomed: set[PartyKey], writer: LinkWriter) -> StoredSet[str]:
        """Links the people of the articles, and those that stand in their blocks. Gives the articles whose facts must
        be linked again: they name somebody who has another row now, or tell a fact with somebody who now serves another
        body or country. `rehomed` are the keys of bodies that have another country than before."""
        database, body_of = self._kept.database, self._kept.bodies()
        touched, elsewhere = Touched(database), StoredSet[str](database.conn)
        for article in articles:
            self._layer.replace(article, self._locals(article, body_of), touched)
        self._blocks.settle(touched)
        self._offices.settle()
        outcome = Outcome("people", self._layer, writer, touched)
        for block in self._blocks.of(touched.seeds):
            said = unpacked(LocalPerson, self._layer, block)
            for group, row in people_of(self._said(said)):
                elsewhere.update(self._serve(group, row, rehomed))
                outcome.add([said[one.what] for one in group], row)
            outcome.write_if_new()
        old = {*outcome.old}
        outcome.write()
        outcome.write_names()
        self._sides.forget(party_key(PartyKind.PERSON, id_) for id_ in old if not self._kept.rows.is_person(id_))
        elsewhere.update(outcome.moved)
        elsewhere.update(touched.articles)
        return elsewhere

    def _said(self, said: Mapping[LocalPerson, Saying]) -> list[SaidPerson]:
        """What is said, with how often and when; with a bare family name also the articles of its document, for it
        means whoever of that name is named there."""
        near: dict[Saying, set[tuple[str, str]]] = defaultdict(set)
        for source in {local.source for local in said if local.source}:
            for saying, article in self._layer.in_document(source):
                near[saying].add((source, article))
        return [
            Said(local, *self._layer.occurrences(saying), frozenset(near[saying])) for local, saying in said.items()
        ]

    def _serve(self, group: Iterable[SaidPerson], row: Person, rehomed: set[PartyKey]) -> set[str]:
        """Notes whom a person serves; where that is new, gives the articles whose facts it may change."""
        times = Counter[PartyKey]()
        for one in group:
            for office in one.what.offices:
                times[office.of] += one.times
        return self._sides.replace(party_key(PartyKind.PERSON, row.id), served(times), rehomed)

    def _locals(self, article: str, body_of: RowOf) -> list[Local]:
        found = self._kept.found(article)
        self._offices.replace(article, found)
        if not found:
            return []
        people = local_people(found, self._bodies.directory(found, body_of))
        return [packed(person_alike(one), person_keys(one), one.day) for one in people]

    def rows(self, found: Findings, row_of: Callable[[str], Person]) -> dict[tuple[str, str], Person]:
        """The rows of the people whom an article names."""
        ids = self._layer.rows_of(found.article.id)
        return {(found.article.id, one.name): row_of(id_) for one, id_ in zip(found.people, ids, strict=True)}

"""Which people are one, and whom they serve, once some articles have changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from icesco_cli.database.links import LinkWriter
from icesco_cli.database.locals import Local, Locals, Touched
from icesco_cli.database.packing import pack, unpack
from icesco_cli.entities.directory import key
from icesco_cli.entities.humans import LocalPerson
from icesco_cli.entities.locals import local_people
from icesco_cli.entities.people import link_people, person_keys
from icesco_cli.models import Findings, Kind, Organisation, Person
from icesco_cli.relinking.bodies import BodyLayer, OfficeLayer
from icesco_cli.relinking.kept import Kept
from icesco_cli.relinking.rows import Outcome
from icesco_cli.relinking.sides import SideTable


class PersonLayer:
    """The people of all articles."""

    def __init__(self, kept: Kept, bodies: BodyLayer, offices: OfficeLayer, sides: SideTable) -> None:
        self._kept = kept
        self._bodies = bodies
        self._offices = offices
        self._sides = sides
        self._layer = Locals(kept.database, "people")

    def relink(self, articles: Iterable[str], writer: LinkWriter) -> set[str]:
        """Links the people of the articles, and those that stand in their blocks. Gives the articles that name one
        whose row is another than before, or who serves others."""
        known: dict[str, Organisation] = {}
        touched = Touched()
        for article in articles:
            self._layer.replace(article, self._locals(article, known), touched)
        outcome = Outcome("people", self._layer, writer, touched.left)
        elsewhere: set[str] = set()
        for refs in self._layer.blocks(touched.seeds):
            locals_ = [unpack(LocalPerson, self._layer.body(ref)) for ref in refs]
            linked = link_people(locals_)
            for ref, local in zip(refs, locals_, strict=True):
                outcome.add([ref], linked[local.article, local.name])
            elsewhere |= self._serve(locals_, linked)
            outcome.write_if_new()
        elsewhere |= {article for article, _ in outcome.moved}
        old = {*outcome.old}
        outcome.write()
        self._sides.forget(key(Kind.PERSON, id_) for id_ in old if not self._kept.is_person(id_))
        return elsewhere

    def _serve(self, locals_: Iterable[LocalPerson], linked: Mapping[tuple[str, str], Person]) -> set[str]:
        """Notes whom the people serve; gives the articles of those who serve others than before."""
        served: dict[str, set[str]] = {}
        articles: dict[str, tuple[str, ...]] = {}
        for local in locals_:
            row = linked[local.article, local.name]
            served.setdefault(key(Kind.PERSON, row.id), set()).update(office.of for office in local.offices)
            articles[key(Kind.PERSON, row.id)] = row.articles
        changed = [one for one, of in served.items() if self._sides.replace(one, of)]
        return {article for one in changed for article in articles[one]}

    def _locals(self, article: str, known: dict[str, Organisation]) -> list[Local]:
        found = self._kept.found(article)
        self._offices.replace(article, found)
        return [_local(one) for one in local_people(found, self._bodies.directory(found, known))] if found else []

    def rows(self, found: Findings, known: dict[str, Person]) -> dict[tuple[str, str], Person]:
        """The rows of the people whom an article names. `known` are rows that have been looked up before."""
        ids = self._layer.rows_of(found.article.id)
        for id_ in ids:
            if id_ not in known:
                known[id_] = self._kept.person(id_)
        return {(found.article.id, one.name): known[id_] for one, id_ in zip(found.people, ids, strict=True)}


def _local(local: LocalPerson) -> Local:
    keys = person_keys(local)
    return Local(pack(local), (keys.shared, keys.asks, keys.offers))

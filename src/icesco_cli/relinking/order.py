"""The order of the layers, and which articles each must look at."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING

from icesco_cli.database.tables.stored_sets import StoredSet
from icesco_cli.database.writing.link_writer import LinkWriter
from icesco_cli.database.writing.office_owners import Background
from icesco_cli.relinking.bodies import BodyLayer, OfficeLayer
from icesco_cli.relinking.facts import Facts, relink_facts
from icesco_cli.relinking.kept import Kept
from icesco_cli.relinking.owners import OwnerLayer
from icesco_cli.relinking.people import PersonLayer
from icesco_cli.relinking.reprints import ReprintLayer
from icesco_cli.relinking.sides import SideTable

if TYPE_CHECKING:
    from sqlite_utils import Database


def relink(database: Database, changed: StoredSet[str], background: Background) -> None:
    """Links anew what the articles touch that were added, `changed` or removed since the database was last linked.

    The rows are then the same as if all articles of the database had been linked at once.
    """
    kept = Kept(database)
    writer = LinkWriter(database, background)
    reprinted = ReprintLayer(kept, writer).relink(changed)
    owners = OwnerLayer(kept)
    bodies, offices, sides = BodyLayer(kept, owners.of), OfficeLayer(kept), SideTable(kept)
    moved = bodies.relink(_union(database, changed, bodies.asking(owners.relink(changed))), writer)
    people = PersonLayer(kept, bodies, offices, sides)
    named = _union(database, changed, moved.articles, offices.asking(moved.names))
    renamed = people.relink(named, moved.rehomed, writer)
    told = _union(database, changed, reprinted, renamed, moved.articles, sides.articles_of_servants(moved.rehomed))
    facts = Facts(kept, bodies, people, sides)
    relink_facts(kept, facts, told, writer)
    writer.finish()


def _union(database: Database, *articles: Iterable[str]) -> StoredSet[str]:
    return StoredSet(database.conn, chain(*articles))

"""The order of the layers, and which articles each must look at."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from icesco_cli.database.link_writer import LinkWriter
from icesco_cli.database.office_owners import Background
from icesco_cli.relinking.bodies import BodyLayer, OfficeLayer
from icesco_cli.relinking.facts import Facts, relink_facts
from icesco_cli.relinking.kept import Kept
from icesco_cli.relinking.people import PersonLayer
from icesco_cli.relinking.reprints import relink_reprints
from icesco_cli.relinking.sides import SideTable

if TYPE_CHECKING:
    from sqlite_utils import Database


def relink(database: Database, articles: Iterable[str], background: Background) -> None:
    """Links anew what the articles touch; they have been added, changed or removed since the database was last linked.

    The rows are then the same as if all articles of the database had been linked at once.
    """
    changed = sorted({*articles})
    kept = Kept(database)
    writer = LinkWriter(database, background)
    reprinted = relink_reprints(kept, changed, writer)
    bodies, offices, sides = BodyLayer(kept), OfficeLayer(kept), SideTable(kept)
    moved = bodies.relink(changed, writer)
    people = PersonLayer(kept, bodies, offices, sides)
    named = sorted({*changed, *moved.articles, *offices.asking(moved.names)})
    renamed = people.relink(named, moved.rehomed, writer)
    told = sorted(renamed.union(changed, reprinted, moved.articles, sides.articles_of_servants(moved.rehomed)))
    del named, renamed
    facts = Facts(kept, bodies, people, sides)
    relink_facts(kept, facts, told, writer)
    writer.finish()

"""Which articles repeat another, once some have changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from icesco_cli.database.writing.link_writer import LinkWriter
from icesco_cli.database.writing.locals import Local, Locals, Touched
from icesco_cli.entities.clusters import digest
from icesco_cli.entities.reprints import find_reprints, reprint_keys
from icesco_cli.models import Article
from icesco_cli.relinking.kept import Kept
from icesco_cli.relinking.packed import packed, unpacked


@dataclass(frozen=True, slots=True)
class _Text:
    """What tells an article's place among its reprints: its head, and the digest of its fingerprints, for two texts
    may have the same keys."""

    article: Article
    prints: str


def relink_reprints(kept: Kept, articles: Iterable[str], writer: LinkWriter) -> set[str]:
    """Settles anew what the articles repeat and by what they are repeated; gives those that repeat another than
    before."""
    layer = Locals(kept.database, "reprints")
    touched = Touched(kept.database)
    for article in articles:
        layer.replace(article, _local(kept, article), touched)
    layer.settle(touched)
    moved: dict[str, str | None] = {}
    for block in layer.blocks(touched.seeds):
        said = {text.article: saying for text, saying in unpacked(_Text, layer, block).items()}
        same_as = find_reprints(said, {head.id: kept.rows.prints(head.id) for head in said})
        for head, saying in said.items():
            original = same_as.get(head.id)
            if original != layer.row(saying):
                layer.assign(saying, original)
                moved[head.id] = original
    repeating = ((article, layer.rows_of(article)) for article in articles)
    read_again = {article: rows[0] for article, rows in repeating if rows and rows[0]}
    writer.reprint(moved | read_again)
    return {*moved}


def _local(kept: Kept, article: str) -> list[Local]:
    """One that is too short to be a reprint has no keys, and is alone."""
    head = kept.rows.head(article)
    if not head:
        return []
    prints = kept.rows.prints(article)
    return [packed(_Text(head, digest(*sorted(prints))), reprint_keys(prints))]

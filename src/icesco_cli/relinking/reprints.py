"""Which articles repeat another, once some have changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from icesco_cli.database.writing.link_writer import LinkWriter
from icesco_cli.database.writing.locals import Local, Locals, Saying, Touched
from icesco_cli.entities.reprints import LocalText, reprint_keys, reprint_rules
from icesco_cli.relinking.kept import Kept
from icesco_cli.relinking.leading import Leading
from icesco_cli.relinking.packed import packed


class ReprintLayer:
    """The texts of all articles."""

    def __init__(self, kept: Kept, writer: LinkWriter) -> None:
        self._kept = kept
        self._writer = writer
        self._locals = Locals(kept.database, "reprints")
        self._leading = Leading(self._locals, LocalText, reprint_rules())
        self._leaders = self._leading.leaders

    def relink(self, articles: Iterable[str]) -> set[str]:
        """Settles anew what the articles repeat and by what they are repeated; gives those that repeat another than
        before."""
        touched = Touched(self._kept.database)
        for article in articles:
            self._locals.replace(article, self._local(article), touched)
        moved: dict[str, str | None] = {}
        for leader in self._leading.settle(touched):
            moved.update(self._moved(leader))
        repeating = ((article, self._locals.rows_of(article)) for article in articles)
        read_again = {article: rows[0] for article, rows in repeating if rows and rows[0]}
        self._writer.reprint(moved | read_again)
        return {*moved}

    def _moved(self, leader: Saying) -> Iterator[tuple[str, str | None]]:
        """The articles that have joined an original since it was last looked at, with it; and the original, with None,
        if it was a reprint."""
        if not self._leaders.is_there(leader):
            return
        original = self._leading.what(leader).article.id
        for saying in self._leaders.members(leader):
            article = self._leading.what(saying).article.id
            same_as = original if saying != leader else None
            if self._locals.row(saying) != same_as:
                self._locals.assign(saying, same_as)
                yield article, same_as

    def _local(self, article: str) -> list[Local]:
        head = self._kept.rows.head(article)
        if not head:
            return []
        text = LocalText(head, frozenset(self._kept.rows.prints(article)))
        return [packed(text, reprint_keys(text), place=reprint_rules().place(text))]

"""What an office is of, in the names of the article: its body, its country, or the body last named in short."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from icesco_cli.lexicon.words import Country, Honorific, offices
from icesco_cli.mentions.posts import Post
from icesco_cli.mentions.roles import Holder
from icesco_cli.mentions.tokens import Label, Line, text_of
from icesco_cli.models import Organisation, Role


@dataclass(frozen=True, slots=True)
class Tenures:
    """`bodies` is the body behind each body's chunk, by line and first token; `home` tells the article's country."""

    reading: str
    lines: list[Line]
    bodies: Mapping[tuple[int, int], Organisation]
    home: Callable[[], str | None]

    def roles(self, number: int, holder: Holder) -> tuple[Role, ...]:
        """The offices, held and not past, that line `number` states of a holder."""
        stated = [Role(post.title, self._of(number, post)) for post in holder.posts if not post.past]
        return (*stated, *(Role(rank) for rank in _ranks(holder)))

    def _of(self, number: int, post: Post) -> str | None:
        if post.of is None:
            return self.home() if _is_national(post) else None
        if isinstance(post.of, str):
            return self._in_short(number, post.of.lower())
        if post.of.label is Label.BODY:
            body = self.bodies.get((number, post.of.first))
            return body.name if body else None
        if isinstance(post.of.value, Country):
            return post.of.value.name
        return text_of(self.reading, self.lines[number], post.of.first, post.of.last)

    def _in_short(self, number: int, word: str) -> str | None:
        """The body last named before the end of line `number` for which "the Museum" can stand."""
        for line, first in sorted(self.bodies, reverse=True):
            name = self.bodies[line, first].name
            if line <= number and word in name.lower().split():
                return name
        return None


def _is_national(post: Post) -> bool:
    """Whether the office, of nothing that is named, is one of the article's country: "the Minister of Culture"."""
    if post.office.kind == "minister":
        return "ecretary" not in post.office.form
    return post.office.kind in ("head of state", "head of government") and " of " not in post.title


def _ranks(holder: Holder) -> list[str]:
    """Offices that stand before a name as honorifics: "Sheikh ul-Islam X", "King X"."""
    titles = [chunk.value for chunk in holder.name.honorifics if isinstance(chunk.value, Honorific)]
    return [title.form for title in titles if _is_office(title)]


def _is_office(title: Honorific) -> bool:
    if title.kind == "religious":
        return " " in title.form
    office = offices().heads.get(title.form.casefold())
    return office is not None and office.leads_body and office.kind in ("royal", "head of state")

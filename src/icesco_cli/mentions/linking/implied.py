"""The ministry that a minister implies: "Minister of Culture of Mali Ana Reis spoke. The Ministry will pay"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import world_regions
from icesco_cli.mentions.linking.home import country_of
from icesco_cli.mentions.linking.ministries import field_key, ministry_title
from icesco_cli.mentions.linking.namings import Held, Naming
from icesco_cli.mentions.words.tokens import Annotation, Implied, Label, Line, Post

_MINISTRY = "ministry"
_MINISTER = "minister"
_OWNERS = frozenset({"her", "his"})
_NAMING = frozenset({"of", "for"})


Land = Callable[[int, int, Post], str | None]
"""The country whose office a post is, which says none: of the line's number, the name's place in it, and the post."""


def lay_implied(
    lines: Sequence[Line], held: Held, home: Callable[[], str | None], land: Land, sender: str | None
) -> None:
    """Lay an annotation over each "the Ministry" that is the one of the minister named last, where no ministry was
    named since, and where the ministers of the article are of one ministry, or of known countries and one of them at
    home; "her ministry" is that of the one minister whom the sentence names before it. On the page of a ministry, whose
    field is `sender`, "the Ministry" is no other."""
    if not any(_MINISTRY in line.lower for line in lines):
        return
    ministers = [list(_ministers(row, number, land)) for number, row in enumerate(held)]
    ministries = {ministry for row in ministers for _, ministry in row}
    known = all(ministry.country for ministry in ministries)
    domestic = [ministry for ministry in ministries if known and ministry.country == home()]
    settled = [*ministries] if len(ministries) == 1 else domestic
    if len(settled) == 1 and settled[0].country and sender in (None, field_key(settled[0].field)):
        _lay(lines, ministers, settled[0])
    for line, row in zip(lines, ministers, strict=True):
        _lay_own(line, row)


def _ministers(row: Sequence[Naming], number: int, land: Land) -> Iterator[tuple[int, Implied]]:
    """Where a line names a minister, and the ministry behind."""
    for at, (holder, _) in enumerate(row):
        for post in holder.posts:
            if post.office.kind == _MINISTER and not post.past and (title := _field(post)):
                country = country_of(post.of) if isinstance(post.of, Annotation) else land(number, at, post)
                yield holder.first, Implied(title, country)


def _field(post: Post) -> str:
    """The field of a minister's ministry; "" where there is none, as behind a "Minister for Africa"."""
    field = ministry_title(post.title) if _MINISTER in post.title.casefold() else ""
    return "" if field in world_regions() else field


def _lay(lines: Sequence[Line], ministers: Sequence[Sequence[tuple[int, Implied]]], implied: Implied) -> None:
    introduced = False
    for line, row in zip(lines, ministers, strict=True):
        first = min((at for at, _ in row), default=line.size)
        for index in range(line.size):
            introduced = introduced or index == first
            annotation = line.at[index]
            if annotation and annotation.head is not None and line.lower[annotation.head] == _MINISTRY:
                introduced = False
            elif introduced and _stands_alone(line, index):
                line.put(Annotation(Label.BODY, index, index + 1, implied))


def _lay_own(line: Line, ministers: Sequence[tuple[int, Implied]]) -> None:
    """ "Minister of Trade of Mali Ana Reis pledged her Ministry's help"."""
    for index in range(line.size):
        if line.lower[index - 1] in _OWNERS and _stands_alone(line, index):
            named = {ministry for at, ministry in ministers if at < index}
            ministry = named.pop() if len(named) == 1 else None
            if ministry and ministry.country:
                line.put(Annotation(Label.BODY, index, index + 1, ministry))


def _stands_alone(line: Line, index: int) -> bool:
    """ "the Ministry", but not "the Ministry of Trade" and "the ministry building"."""
    if line.lower[index] != _MINISTRY or line.at[index] is not None or line.lower[index + 1] in _NAMING:
        return False
    return line.lower[index - 1] in name_grammar().leads - {"a", "an", "our", "their"}

"""The head of an article: the lines before its first paragraph, with title, sub-headlines, day, author and outlet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice, takewhile

from icesco_cli.articles.lines.blocks import Block, BlockRole
from icesco_cli.articles.lines.bylines import is_given_name, signed
from icesco_cli.articles.lines.datelines import Dateline, dateline_alone
from icesco_cli.articles.lines.day_lines import is_span, is_update
from icesco_cli.articles.lines.headlines import headline_points
from icesco_cli.articles.lines.titles import find_title, fold_line, without_site
from icesco_cli.articles.splitting.furniture import is_known_piece
from icesco_cli.articles.splitting.title_lines import first_line, over_parties, title_end
from icesco_cli.lexicon.page_words import phrases
from icesco_cli.models import Document, Metadata, Paragraph, Shape

_CRUMB_END = re.compile(r".*\s(?:>>?|›|»|→|/)\s*(?P<last>[^\s>›»→][^>›»→]*)$")
_REPLIED = re.compile(r'(?:comments?|repl(?:y|ies)|responses?|thoughts?) (?:on|to) "(?P<title>[^"]+)"', re.I)
"""What stands over readers' comments ends in the title: '2 comments on "..."'."""
_AHEAD = tuple(phrases("programmes"))
_NEAR_BLOCKS = 5
_OPENING_ROLES = (BlockRole.BODY, BlockRole.DAY, BlockRole.BYLINE, BlockRole.FURNITURE)
_LONGEST_STANDFIRST = 250
_TITLE_LIMIT = 160
_LEAD_PARAGRAPHS = 2
_LEAD = 1_200
"""Characters of a story in which the words of its title are looked for."""


@dataclass(frozen=True, slots=True)
class Head:
    """`length` blocks of an article before its story."""

    length: int
    title: str | None
    paragraphs: tuple[Paragraph, ...]
    day: str | None
    """The day printed with the article."""
    page_day: str | None
    """The day printed above the title: that of the whole page."""
    author: str | None
    outlet: str | None
    """Whom a byline names that is no person ("By Azernews")."""
    dateline: Dateline | None
    above: tuple[Block, ...]
    """The blocks above the title: a page's mastheads stand there."""
    below: tuple[Block, ...]


def read_head(document: Document, blocks: list[Block], known: Metadata, first_day: str | None = None) -> Head:
    """The head of the article that the blocks hold; `known` is what the document says of it elsewhere, `first_day` the
    day of the page's first article."""
    titles = _known_titles(blocks, known)
    length = _length(blocks, tuple(map(fold_line, titles)))
    lead = _lead(blocks[length:])
    index = over_parties(blocks[:length])
    index = first_line(blocks, find_title(blocks[:length], lead, titles)) if index is None else index
    if index is None and _is_title_in_prose(blocks, length):
        index, length = length, length + 1
    head = blocks[:length]
    end = title_end(head, index) if index is not None else 0
    title = _title(head[index:end]) if index is not None else None
    above, below = head[: index or 0], head[end:]
    page_day = _day(above)
    author = known.author or _signature(below, lead) or _signature(_between_printings(above, title), lead)
    author = author or _described(head, blocks[length:])
    day = known.published or _day(below) or _title_day(head, title)
    if not (day or page_day):
        day = _day(_opening(blocks[length:])) or _issue_day(head)
    return Head(
        length=length,
        title=" ".join(document.text[title.start : title.end].split()) if title else known.title,
        paragraphs=_paragraphs(title, _without_contents(below, blocks[length:]), author),
        day=day or page_day,
        page_day=None if day else page_day,
        author=known.author or next((block.author for block in head if block.author), None) or author,
        outlet=next((block.outlet for block in head if block.outlet), None),
        dateline=_dateline(head, (day or page_day or first_day or "")[:4] or None),
        above=tuple(above),
        below=tuple(below),
    )


def _title(lines: list[Block]) -> Block:
    """The title without the name of its site."""
    if len(lines) > 1:
        return lines[0]._replace(end=lines[-1].end, text=" ".join(line.text for line in lines))
    text = without_site(lines[0].text)
    return lines[0]._replace(end=lines[0].start + len(text), text=text)


def _length(blocks: list[Block], titles: tuple[str, ...]) -> int:
    """How many blocks stand before the first paragraph of the story, which is none of the (folded) titles."""
    prose = (i for i, block in enumerate(blocks) if block.role is BlockRole.BODY)
    first = next((i for i in prose if not titles or fold_line(blocks[i].text) not in titles), len(blocks))
    return _behind_standfirst(blocks, first) or _end_of_items(blocks[:first]) or first


def _end_of_items(above: list[Block]) -> int | None:
    """The rule under which another story begins, where the first is told in numbered paragraphs alone."""
    told = next((i for i, block in enumerate(above) if block.is_told_in_full), len(above))
    return next((i for i in range(told, len(above)) if above[i].role is BlockRole.RULE), None)


def _behind_standfirst(blocks: list[Block], first: int) -> int | None:
    """The second paragraph, where the first is a standfirst: between title and day, with no other headline around."""
    if first >= len(blocks) or len(blocks[first].text) > _LONGEST_STANDFIRST or not _has_title(blocks[:first]):
        return None
    reach = blocks[first + 1 : first + 1 + _NEAR_BLOCKS]
    below = list(takewhile(lambda block: block.role is not BlockRole.BODY, reach))
    if len(below) == len(reach) or not any(block.role in (BlockRole.DAY, BlockRole.BYLINE) for block in below):
        return None
    dated = max((i for i, block in enumerate(below) if block.role in (BlockRole.DAY, BlockRole.BYLINE)), default=0)
    shorts = [(i, block) for i, block in enumerate(below) if block.role is BlockRole.SHORT]
    other = any(b.shape or headline_points(b.text) > 1 or (i > dated and b.fresh) for i, b in shorts)
    return None if other else first + 1 + len(below)


def _has_title(above: list[Block]) -> bool:
    """Whether lines hold a headline, and neither a day nor a byline."""
    titled = any(block.role is BlockRole.SHORT and headline_points(block.text) > 1 for block in above)
    return titled and not any(block.role in (BlockRole.DAY, BlockRole.BYLINE) for block in above)


def _lead(story: list[Block]) -> str:
    """The beginning of the story, in which the words of its title come again."""
    prose = (block.text for block in story if block.role is BlockRole.BODY)
    return " ".join(islice(prose, _LEAD_PARAGRAPHS))[:_LEAD]


def _known_titles(blocks: list[Block], known: Metadata) -> tuple[str, ...]:
    """The titles that the page states elsewhere: in its metadata, and at the end of its breadcrumbs."""
    above = takewhile(lambda block: block.role is not BlockRole.BODY, blocks)
    crumbs = (_CRUMB_END.match(block.text) for block in above if block.role is BlockRole.FURNITURE)
    ends = [crumb["last"] for crumb in crumbs if crumb and not is_known_piece(crumb["last"])]
    replies = (_REPLIED.search(block.text) for block in blocks if block.role is BlockRole.CLOSE)
    replied = [reply["title"] for reply in replies if reply]
    return tuple(title for title in (known.title, *ends, *replied) if title and len(title.split()) > 1)


def _is_title_in_prose(blocks: list[Block], length: int) -> bool:
    """Whether the first paragraph is a title that ends in a full stop: a day or a byline follows it, and a story."""
    if length + 1 >= len(blocks) or len(blocks[length].text) > _TITLE_LIMIT:
        return False
    if not any(block.role in (BlockRole.BODY, BlockRole.ITEM) for block in blocks[length + 1 :]):
        return False
    return blocks[length + 1].role in (BlockRole.DAY, BlockRole.BYLINE) and not any(
        b.role is BlockRole.DAY for b in blocks[:length]
    )


def _opening(story: list[Block]) -> list[Block]:
    """The first blocks of a story up to whatever may head another, among which some pages print the day."""
    return list(takewhile(lambda block: block.role in _OPENING_ROLES, story[:_NEAR_BLOCKS]))


def _day(blocks: list[Block]) -> str | None:
    """The day of the first line that prints one and no span; where there is another, not one of an update."""
    days = [block for block in blocks if block.role is BlockRole.DAY and not is_span(block.text)]
    original = next((block for block in days if not is_update(block.text)), None) or next(iter(days), None)
    return original.day.iso if original and original.day else None


def _issue_day(head: list[Block]) -> str | None:
    """The last day of those that a page tells of ("10-14 October 2022"), where it is no programme of what is ahead."""
    if any(block.text.casefold().startswith(_AHEAD) for block in head):
        return None
    return next((block.day.iso for block in head if block.role is BlockRole.DAY and block.day), None)


def _title_day(head: list[Block], title: Block | None) -> str | None:
    """The day on the line of the title, or of another printing of it."""
    lines = [block for block in head if block.role is BlockRole.SHORT or (title and block.start == title.start)]
    return next((block.day.iso for block in lines if block.day), None)


def _dateline(head: list[Block], year: str | None) -> Dateline | None:
    found = (dateline_alone(block.text, year) for block in head if block.role in (BlockRole.DAY, BlockRole.SHORT))
    return next((dateline for dateline in found if dateline), None)


def _signature(below: list[Block], lead: str) -> str | None:
    """The author's name on a line of its own under the title; whom the story itself names is no author."""
    for index, block in enumerate(below):
        name = signed(block.text) if block.role is BlockRole.SHORT else None
        beside = [other.role for other in below[max(index - 1, 0) : index + 2]]
        if name and name.rpartition(" ")[2] not in lead and (BlockRole.DAY in beside or is_given_name(name.split()[0])):
            return name
    return None


def _described(head: list[Block], story: list[Block]) -> str | None:
    """The name on a line of the head whose bearer a heading under the story is about: "About Ana Reis"."""
    about = {
        block.text.casefold() for block in story if block.role is BlockRole.SHORT and block.text.startswith("About ")
    }
    names = (signed(block.text) for block in head if about and block.role is BlockRole.SHORT)
    return next((name for name in names if name and f"about {name}".casefold() in about), None)


def _between_printings(above: list[Block], title: Block | None) -> list[Block]:
    """The few lines between a title and the title once more, right above the story."""
    folded = fold_line(title.text) if title else ""
    printed = (
        index for index, block in enumerate(above) if block.role is BlockRole.SHORT and fold_line(block.text) == folded
    )
    between = above[next(printed, len(above)) + 1 :]
    return between if len(between) <= _NEAR_BLOCKS else []


def _without_contents(below: list[Block], story: list[Block]) -> list[Block]:
    """The lines under the title without those that come again as headings: they are a table of contents."""
    if not below:
        return below
    headings = {fold_line(block.text) for block in story if block.role is BlockRole.SHORT}
    return [block for block in below if block.role is BlockRole.DAY or fold_line(block.text) not in headings]


def _paragraphs(title: Block | None, below: list[Block], author: str | None) -> tuple[Paragraph, ...]:
    if title is None:
        return ()
    headlines = [
        Paragraph(block.start, block.end, Shape.BODY if block.is_told_in_full else Shape.HEADLINE)
        for block in below
        if block.role in (BlockRole.SHORT, BlockRole.ITEM, BlockRole.BODY)
        and fold_line(without_site(block.text)) != fold_line(title.text)
        and (author is None or signed(block.text) != author)
        and not dateline_alone(block.text, None)
    ]
    return (Paragraph(title.start, title.end, Shape.TITLE), *headlines)

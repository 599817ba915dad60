"""A page to its articles: where each begins, its title, day, author and outlet, and the paragraphs of its story."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from itertools import islice, pairwise, takewhile

from icesco_cli.articles.lines.blocks import Block, BlockRole
from icesco_cli.articles.lines.bylines import initialled, is_given_name, is_post, signed
from icesco_cli.articles.lines.closings import find_closing, find_doing, written_line
from icesco_cli.articles.lines.datelines import Dateline, find_dateline
from icesco_cli.articles.lines.headlines import headline_points
from icesco_cli.articles.lines.mastheads import named_outlet
from icesco_cli.articles.lines.numeric_days import settle_numbers
from icesco_cli.articles.lines.printed_days import find_day, find_day_of_year
from icesco_cli.articles.lines.titles import fold_line
from icesco_cli.articles.splitting.block_roles import sort_blocks
from icesco_cli.articles.splitting.boundaries import starts
from icesco_cli.articles.splitting.collections import issue_day, issue_month, item_headings
from icesco_cli.articles.splitting.heads import Head, read_head
from icesco_cli.articles.splitting.messages import message_heads, message_sender
from icesco_cli.articles.splitting.outlets import page_outlet
from icesco_cli.articles.splitting.stories import cut_end, cut_start, diary_days, opens_with_weekday, story, without_bio
from icesco_cli.lexicon.page_words import phrases
from icesco_cli.models import Article, Basis, Document, Metadata, Paragraph, Shape

_ID_DIGITS = 14
"""Hexadecimal: two of a million articles then share an id once in a hundred thousand archives; with ten digits every
third archive had such a pair."""
_NEAR_DAYS = 60
_JUST_DAYS = 7
_LEAST_TITLE = 20
"""Letters of a title that no other line ends in by chance."""
_SENTENCE = 40
"""Characters of prose that tell no story."""
_ENDS = (".", "!", "?", '."', '"')
_LETTERS = tuple(phrases("letters"))
_LAST_PARAGRAPHS = 4
_SPEAKING = ("spokes", "press officer", "media officer")
"""What those are whom journalists may call, and who wrote nothing."""
_GREETING = 300
"""Characters of prose that greet the readers of a page, at most."""
_LONGEST_BEFORE_DATELINE = 300
"""Characters of a paragraph that stands before the dateline."""


def split(document: Document) -> tuple[Article, ...]:
    """The articles of a document in the order of the page; none where it holds no text."""
    blocks = settle_numbers(sort_blocks(document), document.reading)
    if not blocks:
        return ()
    top = read_head(document, blocks, document.metadata)
    items = item_headings(blocks, document.metadata.title)
    messages = message_heads(blocks)
    edges = [*(messages or starts(blocks, top, items)), len(blocks)]
    outlet = page_outlet(document, blocks, top) or (message_sender(blocks[0]) if messages else None)
    day = top.day or issue_day(blocks, items) if items else top.page_day
    if len(edges) > 2 and not messages:
        edges = [*_first_edge(top, blocks[: edges[1]], items), *edges[1:]]
    year = (top.day or next((block.day.iso for block in blocks if block.day), ""))[:4] or None
    parts = [
        (read_head(document, blocks[a:b], _item_title(blocks, items, a, b), year) if a else top, blocks[a:b])
        for a, b in pairwise(edges)
    ]
    month = issue_month(blocks, items) if day is None else None
    printed = [*(head.day for head, _ in parts), *(block.day.iso for block in blocks if block.day)]
    page = Page(document, outlet, day, month, next(filter(None, printed), None))
    articles = (_article(page, head, part, number) for number, (head, part) in enumerate(parts, 1))
    return tuple(article for article in articles if article.paragraphs)


def _item_title(blocks: list[Block], items: frozenset[int], first: int, end: int) -> Metadata:
    """What is known of the story of a collection: the heading over it is its title, whatever it says."""
    heading = next((index for index in range(first, end) if index in items), None)
    return Metadata() if heading is None else Metadata(title=blocks[heading].text)


def _first_edge(top: Head, blocks: list[Block], items: frozenset[int]) -> list[int]:
    """Where the first story of several begins; nowhere, where the blocks before the second only greet.

    A newsletter's name is no title when a heading like the others follows it.
    """
    heading = next((index for index in items if index < top.length), None)
    if heading is not None and top.paragraphs:
        return [0 if blocks[heading].start == top.paragraphs[0].start else heading]
    prose = [block.text for block in blocks[top.length :] if block.role is BlockRole.BODY]
    if any(paragraph.shape is Shape.BODY for paragraph in top.paragraphs):
        return [0]
    length = sum(map(len, prose))
    untold = top.title is None or bool(items) or headline_points(top.title) < 0
    greets = length < _SENTENCE or (untold and length < _GREETING and not find_dateline(prose[0], None))
    return [] if greets else [0]


@dataclass(frozen=True, slots=True)
class Page:
    """What holds for every article of a page."""

    document: Document
    outlet: str | None
    day: str | None
    month: str | None
    """The month of a newsletter that bears no day."""
    first_day: str | None
    """The day of the first article that prints one over its story, or else that of the first line that does."""


def _first_told(blocks: list[Block], head: Head) -> int:
    """The first block of the story: the line right over its prose, where that heads the first day of a diary."""
    above = max(head.length - 1, 0)
    days = diary_days(blocks[above:])
    fewest = 2 if above < len(blocks) and blocks[above].day else 1  # it may be the day of the page
    heads = len(days) > fewest and blocks[above].start in days and opens_with_weekday(blocks[above])
    return above if heads else head.length


def _article(page: Page, head: Head, blocks: list[Block], number: int) -> Article:
    """The `number`-th article of a page: its head, and the story in the blocks behind that. Its day is told by
    its head, its dateline, the page, or the line that closes it."""
    document = page.document
    told = story(_without_title(blocks[_first_told(blocks, head) :], head.title))
    told, closing = _without_closing(document.reading, told)
    own = _own_day(document, told, head, page.day) if number > 1 and page.day and not head.day else None
    day = head.day or own or page.day or _closing_day(blocks[head.length :])
    closing = closing or (_doing(document.reading, told) if day is None else _closing_line(blocks[head.length :], day))
    body, dateline = _without_dateline(document, told, head, day or (closing and closing.day) or page.first_day)
    dateline = _with_year(dateline, document.reading, body) or closing
    basis = (Basis.FROM_ANOTHER if own and own != page.day else Basis.STATED) if day else None
    if day is None and dateline:
        day, basis = _dateline_day(dateline, page.first_day)
    if day is None and closing:
        day, basis = closing.day, Basis.STATED
    author = (
        head.author
        or (dateline.reporter if dateline else None)
        or _closing_author(blocks[head.length :], head.title or "")
    )
    body = without_bio(body, document.reading, author)
    paragraphs = (*head.paragraphs, *body)
    start = paragraphs[0].start if paragraphs else blocks[0].start
    end = paragraphs[-1].end if paragraphs else blocks[-1].end
    return Article(
        id=_article_id(document.source, number, document.text[start:end]),
        source=document.source,
        number=number,
        line=document.line_at(start),
        start=start,
        end=end,
        title=head.title,
        published=day,
        published_basis=basis,
        outlet=page.outlet or _named(head.outlet or (dateline.agency if dateline else None) or _closing_outlet(blocks)),
        author=author,
        dateline_place=dateline.place if dateline else None,
        dateline_day=dateline.day if dateline else None,
        issue_month=None if day else page.month,
        paragraphs=paragraphs,
    )


def _article_id(source: str, number: int, text: str) -> str:
    return sha256(f"{source}\n{number}\n{text}".encode("utf-8", "replace")).hexdigest()[:_ID_DIGITS]


def _own_day(document: Document, told: tuple[Paragraph, ...], head: Head, page_day: str) -> str | None:
    """The day of the dateline of a story, in the year of the page, where it is near the page's."""
    _, dateline = _without_dateline(document, told, head, page_day)
    return dateline.day if dateline and dateline.day and _is_near(dateline.day, page_day) else None


def _is_near(one: str, other: str) -> bool:
    return abs(_days_between(one, other)) <= _NEAR_DAYS


def _dateline_day(dateline: Dateline, first_day: str | None) -> tuple[str | None, Basis | None]:
    """The day of a dateline that is the article's only one, and how it is known; one that prints no year is of the year
    of the page's first article, where the two are near each other."""
    if dateline.has_year or dateline.day is None or first_day is None:
        return (dateline.day, Basis.STATED) if dateline.has_year else (None, None)
    return (dateline.day, Basis.FROM_ANOTHER) if _is_near(dateline.day, first_day) else (None, None)


def _without_dateline(
    document: Document, body: tuple[Paragraph, ...], head: Head, day: str | None
) -> tuple[tuple[Paragraph, ...], Dateline | None]:
    """The body with the dateline cut from its first paragraph, and the dateline, there or in the head; where no `day`
    is known, also from the paragraph behind a standfirst, if it is whole."""
    prose = (i for i, paragraph in enumerate(body) if paragraph.shape is Shape.BODY)
    for number, at in enumerate(islice(prose, 2)):
        reading = document.reading[body[at].start : body[at].end]
        found = find_dateline(reading, None if number else (day or "")[:4] or None)
        if found and found.length < len(reading) and (not number or (found.place and found.day)):
            return (*body[:at], cut_start(body[at], found.length), *body[at + 1 :]), found
        if day or len(reading) > _LONGEST_BEFORE_DATELINE:
            break
    return body, head.dateline


def _without_closing(reading: str, body: tuple[Paragraph, ...]) -> tuple[tuple[Paragraph, ...], Dateline | None]:
    """The body without the place and the day that close its last paragraph, and what they say."""
    last = next((i for i in reversed(range(len(body))) if body[i].shape is Shape.BODY), None)
    if last is None:
        return body, None
    found = find_closing(reading[body[last].start : body[last].end])
    if found is None:
        return body, None
    return (*body[:last], cut_end(body[last], found.start), *body[last + 1 :]), found.dateline


def _doing(reading: str, body: tuple[Paragraph, ...]) -> Dateline | None:
    """Where and when a joint text was done, as one of its last paragraphs says."""
    done = (find_doing(reading[part.start : part.end]) for part in body[-_LAST_PARAGRAPHS:])
    return next((dateline for dateline in done if dateline), None)


def _with_year(dateline: Dateline | None, reading: str, body: tuple[Paragraph, ...]) -> Dateline | None:
    """The dateline with its year, where that is printed nowhere but with the same day or one just before it in the
    story: "Lima, May 4, AND. On May 3, 2021, the Minister ..."."""
    if dateline is None or dateline.yearless is None or not body:
        return dateline
    told = find_day(reading[body[0].start : body[0].end])
    day = find_day_of_year(dateline.yearless, told.iso[:4]) if told else None
    if told is None or day is None or not 0 <= _days_between(told.iso, day.iso) <= _JUST_DAYS:
        return dateline
    return replace(dateline, day=day.iso, has_year=True)


def _days_between(before: str, after: str) -> int:
    return (date.fromisoformat(after) - date.fromisoformat(before)).days


def _without_title(blocks: list[Block], title: str | None) -> list[Block]:
    """The story without the lines that print its title once more, behind the site's name or alone."""
    folded = fold_line(title or "")
    if len(folded) < _LEAST_TITLE:
        return blocks
    most = len(title or "") + _LEAST_TITLE
    return [block for block in blocks if len(block.text) > most or not fold_line(block.text).endswith(folded)]


def _named(outlet: str | None) -> str | None:
    return named_outlet(outlet) if outlet else None


def _closing_day(blocks: list[Block]) -> str | None:
    """The day printed under a story that has none above it."""
    open_blocks = takewhile(lambda block: block.role not in (BlockRole.CLOSE, BlockRole.LINKS), blocks)
    days = [block.day.iso for block in open_blocks if block.role is BlockRole.DAY and block.day]
    return days[-1] if days else None


def _closing_line(blocks: list[Block], day: str) -> Dateline | None:
    """The place and the day under a story: "Oslo, 4 May 2021"."""
    written = (written_line(block.text) for block in reversed(blocks) if block.role is BlockRole.DAY)
    return next((one for one in written if one and one.day == day), None)


def _closing_outlet(blocks: list[Block]) -> str | None:
    """The outlet beside the day under a story: "Oman News Agency, 4 May 2021"."""
    return next((block.outlet for block in reversed(blocks) if block.role is BlockRole.DAY and block.outlet), None)


def _closing_author(blocks: list[Block], title: str) -> str | None:
    """The author named in a byline under the story, or by a name alone in its last line."""
    own = takewhile(lambda block: block.role is not BlockRole.LINKS, blocks)
    authors = (block.author for block in own if block.role is BlockRole.BYLINE and block.author)
    return next(authors, None) or _last_line_author(blocks, title) or _author_of_agency(blocks)


def _author_of_agency(blocks: list[Block]) -> str | None:
    """The reporters who sign with a slash between or before their names, or over what they are."""
    lines = [block.text for block in blocks if block.role is not BlockRole.BODY]
    names = (initialled(line) or (signed(line) if is_post(below) else None) for line, below in pairwise([*lines, ""]))
    return next((name for name in names if name), None)


def _last_line_author(blocks: list[Block], title: str) -> str | None:
    told = list(takewhile(lambda block: block.role not in (BlockRole.CLOSE, BlockRole.LINKS), blocks))
    told = [block for block in told if block.role not in (BlockRole.FURNITURE, BlockRole.DAY)]
    prose = max((i for i, block in enumerate(told) if _is_prose(block)), default=-1)
    if prose < 0 or told[prose + 1 :] == [] or told[prose + 1].role not in (BlockRole.SHORT, BlockRole.ITEM):
        return None
    below = told[prose + 2].text.casefold() if len(told) > prose + 2 else ""
    if any(word in below for word in _SPEAKING):
        return None
    told = told[: prose + 2]
    name = signed(told[-1].text)
    known = name is not None and any(name.rpartition(" ")[2] in block.text for block in told[:-1])
    certain = name is not None and (is_given_name(name.split()[0]) or title.casefold().startswith(_LETTERS))
    return name if certain and not known else None


def _is_prose(block: Block) -> bool:
    """Whether a block is running text: a paragraph, or an answer behind its dash."""
    return block.role is BlockRole.BODY or (block.role is BlockRole.ITEM and block.text.endswith(_ENDS))

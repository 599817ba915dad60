"""Where the articles of a page begin.

Most pages hold one article, and most short lines inside it are section headings. A line begins another article when the
page says so: a day or a dateline of its own, a rule above it, the style of a newsletter's items, or a first paragraph
that introduces again, in full, whom the page has already introduced. Each sign is worth a few points.
"""

from __future__ import annotations

import re

from icesco_cli.articles.lines.blocks import Block, BlockRole
from icesco_cli.articles.lines.headlines import (
    asks,
    folded_words,
    headline_points,
    heads_section,
    is_signature,
    opens_as_title,
    tells,
)
from icesco_cli.articles.lines.leads import introduced, introduced_acronyms, lead_points, letters_used
from icesco_cli.articles.lines.mastheads import is_masthead
from icesco_cli.articles.lines.titles import QUOTATION, find_title, fold_line, opens_programme
from icesco_cli.articles.splitting.heads import Head
from icesco_cli.articles.splitting.marks import Mark, marks, repeated_marks
from icesco_cli.articles.splitting.matters import Matter
from icesco_cli.lexicon.page_words import headline_words
from icesco_cli.models import Shape

_DOCUMENT = re.compile(r"(?:No|Nr|№)[.:]{0,2} ?\d{1,4}[/-]\d{2,4}\b")
""" "No:318/21, Information of the Press Service ...": a ministry's numbered releases."""
_DIGIT = re.compile(r"\d")
_REPEATED = {Mark.RULE: 3, Mark.LABEL: 5, Mark.BYLINE: 3, Mark.SHORT_DAY: 5, Mark.TRAILER: 5}
"""What a mark is worth that several stories of the page bear, besides what it is worth alone."""
_DECISIVE = 4
_OTHER_MATTER = 3
"""What it is worth that a line speaks as headlines do, and its story names nobody that was named before."""
_MOST_KNOWN = 2
_HABIT = 2
"""What it is worth at most that the page prints several articles in a row."""
_LISTED = 4
"""What it is worth that a newsletter's table of contents names the line."""
_HEADER = 2
"""What each line is worth, two at most, that stood over the first title of the page and comes again over this."""
_MASTHEAD = 3
"""What it is worth that the line which names who sends the page comes again."""
_OPENING = 1_200
_HEADLINE = 3
_LONG_TITLE = 45
_SHORT_TITLE = 25
_LONG_LEAD = 200
_LEAD = 100
_SOME_LENGTH = 80
_FEW_WORDS = 4
_PROSE = 150
_SOME_PROSE = 60
_CERTAIN = 6
"""Points with which a line heads another story, even behind what closed the one above it."""


def starts(blocks: list[Block], top: Head, items: frozenset[int]) -> list[int]:
    """The index of the first block of each article; the first is always 0.

    `top` is the head of the first, `items` are the headings that begin a newsletter's stories.
    """
    if all(block.role not in (BlockRole.SHORT, BlockRole.LABEL) for block in blocks[top.length :]):
        return [0]
    certain = _starts(blocks, top, items, [0])
    return _starts(blocks, top, items, certain)


def _starts(blocks: list[Block], top: Head, items: frozenset[int], certain: list[int]) -> list[int]:
    """The same, where articles surely begin at `certain`: who prints several in a row goes on so."""
    found = [0]
    page = _Page(blocks, top, items, certain)
    behind = top.length
    for body in _bodies(blocks, top.length):
        begin = page.begin(behind, body) if body > behind else None
        if begin is not None:
            found.append(begin)
        page.introduced |= introduced_acronyms(blocks[body].text) | letters_used(blocks[body].text)
        behind = body + 1
    return found


def _bodies(blocks: list[Block], first: int) -> list[int]:
    return [i for i in range(first, len(blocks)) if blocks[i].role is BlockRole.BODY]


def _masthead(blocks: list[Block], top: Head) -> str | None:
    """The first line of a page, folded, where it names who sends it and is not its title."""
    first = blocks[0]
    is_title = bool(top.paragraphs) and top.paragraphs[0].start == first.start
    return (
        None if is_title or first.role is not BlockRole.SHORT or not is_masthead(first.text) else fold_line(first.text)
    )


def _fold_number(line: str) -> str:
    """A line without its numbers, folded: "No. 212/24" and "No. 213/24" are one."""
    return fold_line(_DIGIT.sub("", line))


def _may_come_again(block: Block) -> bool:
    """Whether a line over a title may be what a page prints over each: the number of a release, or what it is."""
    numbered = block.role is BlockRole.FURNITURE and _DIGIT.search(block.text) is not None
    return numbered or block.role in (BlockRole.LABEL, BlockRole.SHORT)


class _Page:
    """A page with what is known of it so far: whom it has introduced, and whether its story has closed."""

    def __init__(self, blocks: list[Block], top: Head, items: frozenset[int], certain: list[int]) -> None:
        self.blocks = blocks
        self.habit = min(len(certain) - 1, _HABIT) if len(certain) > _HABIT else 0
        self.title = top.title or ""
        self.shouts = self.title.isupper() and sum(blocks[i].text.isupper() for i in certain[1:]) >= _HABIT
        self.items = items
        self.numbered = any(
            b.numbered for b in blocks[: top.length] if top.paragraphs and b.start == top.paragraphs[0].start
        )
        self.day_above = top.page_day is not None
        self.introduced = introduced(blocks[top.length].text) if top.length < len(blocks) else set()
        self.closed = False
        self.counting = False
        self.matter = Matter(blocks)
        self.repeated = repeated_marks(blocks, top.length)
        self.masthead = _masthead(blocks, top)
        self.header = {_fold_number(block.text) for block in top.above if _may_come_again(block)}
        self.contents = {fold_line(b.text) for b in blocks[: top.length] if items and b.role is BlockRole.ITEM}
        self.first_line = next((fold_line(b.text) for b in blocks[: top.length] if b.role is BlockRole.FURNITURE), None)

    def begin(self, behind: int, body: int) -> int | None:
        """The first block of the article whose first paragraph is `body`, where one begins between the two."""
        run = range(behind, body)
        if any(self.blocks[i].role in (BlockRole.CLOSE, BlockRole.LINKS) for i in run):
            self.closed = True
        title = self._title(run)
        if title is None:
            return None
        masthead = self._masthead_in(range(run.start, title))
        begin = self._with_lines_above(title, behind) if masthead is None else masthead
        restarts = any(self._begins_page(i) for i in range(run.start, title))
        points = self._evidence(run, begin, title, body)
        self.closed = self.closed and masthead is None
        if not restarts and self.closed and not self._is_story(body, points):
            return None
        if not restarts and not self._parts(points, title, body):
            return None
        self.matter.begin(body)
        self.introduced |= introduced(self.blocks[body].text)
        self.closed = False
        self.counting = self.counting or self.blocks[title].numbered
        return begin

    def _title(self, run: range) -> int | None:
        """The line of the run that would be the title: the first behind a rule, or the last behind a list of links."""
        masthead = self._masthead_in(run)
        if masthead is not None:
            run = range(masthead + 1, run.stop)
        rule = max((i for i in run if self.blocks[i].role is BlockRole.RULE), default=-1)
        shorts = [i for i in run if self.blocks[i].role is BlockRole.SHORT and self._may_be_title(i)]
        shorts = shorts or [i for i in run if i > rule >= 0 and self._is_dated_label(i)]
        shorts = [i for i in shorts if i > rule] or shorts
        shorts = [i for i in shorts if self._is_as_others(i)] or shorts
        links = max((i for i in run if self.blocks[i].role in (BlockRole.LINKS, BlockRole.CLOSE)), default=None)
        if links is None or not shorts:
            return self._best(run, shorts)
        heads = [
            i
            for i in shorts
            if i > links and self.blocks[i + 1].role in (BlockRole.DAY, BlockRole.BYLINE, BlockRole.LABEL)
        ]
        behind = [i for i in shorts if i > links and not QUOTATION.match(self.blocks[i].text)]
        return next(iter([*heads, *behind[::-1]]), None)

    def _best(self, run: range, shorts: list[int]) -> int | None:
        """The line that speaks as a title does among those before a paragraph; else the first."""
        if len(shorts) < 2 or shorts[0] in self.items:
            return shorts[0] if shorts else None
        lines = self.blocks[shorts[0] : run.stop]
        found = find_title(lines, self.blocks[run.stop].text[:_OPENING], ())
        best = shorts[0] + (found or 0)
        return best if best in shorts and headline_points(self.blocks[best].text) >= _HEADLINE else shorts[0]

    def _is_as_others(self, index: int) -> bool:
        """Whether a line is a heading of a collection, or in capitals as the other titles of the page are."""
        return index in self.items or (self.shouts and self.blocks[index].text.isupper())

    def _is_dated_label(self, index: int) -> bool:
        """Whether a line says what kind of text follows ("Obituary"), with its day right below."""
        return self.blocks[index].role is BlockRole.LABEL and self.blocks[index + 1].role is BlockRole.DAY

    def _may_be_title(self, index: int) -> bool:
        line = self.blocks[index].text
        return index in self.items or not (is_signature(line) or opens_programme(line))

    def _with_lines_above(self, title: int, behind: int) -> int:
        above = {BlockRole.LABEL, BlockRole.RULE, BlockRole.BYLINE} | ({BlockRole.DAY} if self.day_above else set())
        while title > behind and self.blocks[title - 1].role in above:
            title -= 1
        return title

    def _parts(self, points: int, title: int, body: int) -> bool:
        """Whether what speaks for a cut above the line `title` is enough."""
        if _DECISIVE - _OTHER_MATTER <= points < _DECISIVE and self._is_other_matter(title, body):
            points += _OTHER_MATTER
        return points >= _DECISIVE

    def _evidence(self, run: range, begin: int, title: int, body: int) -> int:
        """How many points speak for an article that begins at `begin`, with the title at `title` and its first
        paragraph at `body`; `run` are the lines between two paragraphs."""
        line, lead = self.blocks[title], self.blocks[body].text
        own = [self.blocks[i].role for i in range(begin, body)]
        if "." * 5 in line.text or BlockRole.ITEM in own:
            return 0
        dated = BlockRole.DAY in own or line.day is not None or title in self.items
        found = marks(self.blocks, run, title)
        points = (
            5 * (dated or _DOCUMENT.match(line.text) is not None) + self._marked(found, title, lead) + lead_points(lead)
        )
        points += self._introduces_again(line.text, lead) + self._numbered(line)
        points += _MASTHEAD * (self._masthead_in(range(begin, title)) is not None)
        points += _HEADER * min(self._header_in(range(run.start, title)), 2)
        points += (len(line.text) >= _LONG_TITLE) + (len(lead) >= _LONG_LEAD) + self._tone(title, body)
        points += (2 * self.title.isupper() + 3 * self.shouts) * line.text.isupper() - 4 * heads_section(line.text)
        points -= 2 * (asks(line.text) and not dated)
        points += self._goes_on_so(line.text) + _LISTED * (fold_line(line.text) in self.contents)
        if line.shape in (Shape.HEADING, Shape.HEADLINE) and not (dated or found & self.repeated):
            points -= 3
        return points

    def _goes_on_so(self, line: str) -> int:
        """What it is worth on a page of several stories that a line is long or speaks as titles do."""
        if not self.habit or asks(line):
            return 0
        opens = opens_as_title(folded_words(line))
        return self.habit * (len(line) >= (_SHORT_TITLE if tells(line) else _LONG_TITLE)) + opens

    def _introduces_again(self, title: str, lead: str) -> int:
        """What it is worth that a paragraph introduces in full whom the page has introduced: more for two of them, for
        no story introduces both a Director-General and his body again, and more for a body under a headline."""
        known = introduced(lead) & self.introduced
        body = bool(known & introduced_acronyms(lead)) and tells(title)
        return 2 * min(len(known), _MOST_KNOWN) + body

    def _marked(self, found: frozenset[Mark], title: int, lead: str) -> int:
        """What rules, labels, bylines and "Read more" are worth: more where they part the stories of this page."""
        points = 2 * (Mark.BYLINE in found) + sum(_REPEATED.get(mark, 0) for mark in found & self.repeated)
        if Mark.RULE in found:
            points += 2 + (len(lead) >= _LEAD or tells(self.blocks[title].text))
        return points

    def _numbered(self, line: Block) -> int:
        """What a number before the title is worth on a page whose first title has one."""
        return (5 if self.counting else 2) if line.numbered and self.numbered else 0

    def _tone(self, title: int, body: int) -> int:
        """1 where the line speaks as headlines do, with a verb or with headlines under it; -1 where it does not, and 0
        where it opens with the noun of an event ("Signing of ...")."""
        quotes = any(QUOTATION.match(self.blocks[i].text) for i in range(title + 1, body))
        line = self.blocks[title].text
        return 1 if quotes or tells(line) else int(opens_as_title(folded_words(line))) - 1

    def _is_other_matter(self, title: int, body: int) -> bool:
        """Whether a line speaks as headlines do, and its story names people and bodies, and none named before; each
        matter of a briefing has other speakers."""
        if not headline_words("briefings").isdisjoint(folded_words(self.title)):
            return False
        line = self.blocks[title].text
        told = len(line.split()) >= _FEW_WORDS and not asks(line) and len(self.blocks[body].text) >= _SOME_LENGTH
        return told and tells(line) and self.matter.is_new(body)

    def _masthead_in(self, run: range) -> int | None:
        """The last line of a run that is the page's masthead once more."""
        if self.masthead is None:
            return None
        return max((i for i in run if fold_line(self.blocks[i].text) == self.masthead), default=None)

    def _header_in(self, run: range) -> int:
        """How many lines of a run stood over the first title of the page, whatever their numbers."""
        lines = (
            {_fold_number(self.blocks[i].text) for i in run if _may_come_again(self.blocks[i])} if self.header else ()
        )
        return len(self.header.intersection(lines))

    def _begins_page(self, index: int) -> bool:
        """Whether a block is the line with which the page's own furniture begins: another page follows."""
        block = self.blocks[index]
        return block.role is BlockRole.FURNITURE and self.first_line == fold_line(block.text)

    def _is_story(self, body: int, points: int) -> bool:
        """Whether a paragraph goes on as a story does, unlike a teaser: with a second one, and both are long where
        little else speaks for it."""
        following = self.blocks[body : body + 2]
        least = _SOME_PROSE if points >= _CERTAIN else _PROSE
        return len(following) > 1 and all(b.role is BlockRole.BODY and len(b.text) > least for b in following)

"""Which line of a head is the title.

A line that the page states elsewhere (its metadata, its breadcrumbs) or prints twice is the title. Otherwise each line
that may be it gets points for what it says (`headlines`), for where it stands and for words that it shares with the
story; of lines that are nearly as good, one right under the other, the first is the title, the others sub-headlines.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from icesco_cli.articles.lines.blocks import Block, BlockRole
from icesco_cli.articles.lines.datelines import dateline_alone
from icesco_cli.articles.lines.headlines import (
    folded_words,
    headline_points,
    is_office,
    is_signature,
    names_collection,
    names_event,
    tells,
)
from icesco_cli.articles.lines.mastheads import is_masthead
from icesco_cli.lexicon.outlets import outlets
from icesco_cli.lexicon.page_words import headline_phrases, headline_words, phrases
from icesco_cli.lexicon.words import body_by_key
from icesco_cli.models import Shape

_NOT_WORD = re.compile(r"[\W_]+")
_CONTENT_WORD = re.compile(r"[^\W\d_]{4,}")
_PARTING = re.compile(r"\s+(?P<sign>[|–-])\s+")
QUOTATION = re.compile(r"[^\W\d_a-z][\w'.-]+(?: [^\W\d_a-z][\w'.-]+){0,2}: ")
"""Who speaks, before his words: "Kask: We shall build"."""
_TEASER = re.compile(r"(?:\.\.\.|…) ?(?:\[[^\[\]]{1,20}\])?$")
""" "Minister meets envoy... [video]": another story that the page only leads to."""
_ASIDE = re.compile(r"\([^()]+\)|\[[^\[\]]+\]|\*{2,}[^*]+\*{2,}")
""" "(Prepared from open sources)", "***SUBJECT TO CHANGE***"."""
_PROGRAMME = re.compile(rf"(?:{'|'.join(sorted(phrases('programmes')))})(?: +\(.*\))?:?$")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d\b(?!\.\d| ?[ap]\.?m)")
""" "10:00  Opening ceremony": the first hour of a programme."""
_FIELD = re.compile(r"[A-Z][a-z]+(?: [a-z]+)?: ?[A-Z]")
""" "Venue: Lima", "Organised by: the Guild": what a programme says of its event."""
_LANGUAGES = ("En", "EN", "English", "Eng")
_LEAST_WORDS = 3
_LEAST_POINTS = 1
_MARGIN = 4
_HEADLINE = 3
_LINES_KEPT = 512
_NEAR = 12
"""Lines back to which another printing of a title is looked for."""
_MOST_SHARED = 3
_BELOW = (BlockRole.DAY, BlockRole.BYLINE, BlockRole.BODY)
_MENU = (BlockRole.FURNITURE, BlockRole.LABEL)
_PRINTED = (BlockRole.SHORT, BlockRole.BODY, BlockRole.LABEL, BlockRole.DAY)
"""What a line may be that prints a title known from elsewhere."""
_ABOVE = (BlockRole.DAY, BlockRole.BYLINE, BlockRole.LABEL, BlockRole.FURNITURE, BlockRole.RULE)


def fold_line(line: str) -> str:
    """A line without case, punctuation and blanks, to tell two printings of it for one."""
    return _NOT_WORD.sub("", line.casefold())


def without_site(title: str) -> str:
    """A title without the name of the site that some pages put behind it ("... | The Observer")."""
    partings = list(_PARTING.finditer(title)) if len(title.split()) > _LEAST_WORDS else []
    cut = partings[-1] if partings else None
    if not cut or not _is_site(title[cut.end() :], cut["sign"]):
        return title
    return without_site(title[: cut.start()])


def _is_site(name: str, sign: str) -> bool:
    """Whether a name behind a sign is the site's, and not who told the news: "Envoys hold talks - Foreign Ministry"."""
    folded = name.casefold()
    if sign != "|" and folded.rpartition(" ")[2] in headline_words("attributed"):
        return False
    if (
        folded in outlets()
        or folded in phrases("labels")
        or name in body_by_key()
        or name in _LANGUAGES
        or is_masthead(name)
    ):
        return True
    return sign == "|" and len(name.split()) <= _LEAST_WORDS and name[:1].isupper()


def find_title(head: list[Block], lead: str, known: tuple[str, ...]) -> int | None:
    """The index of the title among the blocks of a head; None where none is printed.

    `lead` is the beginning of the story, `known` are titles that the page states elsewhere.
    """
    stated = _stated(head, known)
    if stated is not None:
        return stated
    head = list(takewhile(lambda block: not block.is_told_in_full, head[: _programme(head)]))
    story = frozenset(content_words(lead))
    likely = [i for i, block in enumerate(head) if _may_be_title(block) and not _is_post_of_name(head, i)]
    points = {i: value for i in likely if (value := _points(head, i, story)) >= _LEAST_POINTS}
    plain = {i: value for i, value in points.items() if not _speaks(head[i].text)}
    plain = points if not plain or _is_over_day(head, points, plain) or _is_under_menu(head, points, plain) else plain
    if not plain:
        return _last_resort(head, likely)
    return _first_of_group(head, plain, max(plain, key=plain.__getitem__))


def _programme(head: list[Block]) -> int:
    """Past the lines that may be the title of a page that is an event's programme; past all lines of any other."""
    lines = enumerate(block.text.casefold() for block in head)
    programme = next((i for i, line in lines if i and (_PROGRAMME.match(line) or _CLOCK.match(line))), 0)
    if not any(headline_points(block.text) > _LEAST_POINTS for block in head[:programme]):
        return len(head)
    fields = (i for i, block in enumerate(head[:programme]) if i and (_FIELD.match(block.text) or block.day))
    return next(fields, programme)


def opens_programme(line: str) -> bool:
    """Whether a line stands over the hours of an event: "Programme (subject to change)"."""
    return _PROGRAMME.match(line.casefold()) is not None


def _speaks(line: str) -> bool:
    """Whether a line gives somebody's words: "Kask: We shall build"; one in capitals has a theme before the colon."""
    return QUOTATION.match(line) is not None and not line.isupper()


def _is_over_day(head: list[Block], points: dict[int, int], plain: dict[int, int]) -> bool:
    """Whether a line with a speaker ("Bank: Rates will fall") stands over the day, and the best other under it."""
    spoken = min((i for i in points if i not in plain), default=len(head))
    best = max(plain, key=plain.__getitem__, default=0)
    return any(head[i].role in (BlockRole.DAY, BlockRole.BYLINE) for i in range(spoken, best))


def _is_under_menu(head: list[Block], points: dict[int, int], plain: dict[int, int]) -> bool:
    """Whether a line with a speaker stands under the page's own lines, and no other under these or with a verb."""
    spoken = min((i for i in points if i not in plain), default=0)
    parted = any(block.role in _MENU for block in head[max(plain, default=0) : spoken])
    return parted and not any(tells(head[i].text) for i in plain)


def _last_resort(head: list[Block], likely: list[int]) -> int | None:
    """The kind of the text, or the first line that is at least no name, or marked as a heading, or the name of the one
    whom the text is about: his office stands under it; or that of the digest that the page is."""
    labels = [i for i, block in enumerate(head) if block.role is BlockRole.LABEL]
    likely = [i for i in likely if not _is_aside(head[i].text)]
    unnamed = [i for i in likely if not is_masthead(head[i].text) and not is_signature(head[i].text)]
    marked = [i for i in likely if head[i].shape]
    named = [i - 1 for i in range(1, len(head)) if _is_post_of_name(head, i)]
    digests = [i for i in likely if names_collection(folded_words(head[i].text))]
    return next(iter([*labels, *unnamed, *marked, *named, *digests]), None)


def _is_post_of_name(head: list[Block], index: int) -> bool:
    """Whether a line is the office of whose name stands right above it."""
    line, above = head[index], head[index - 1]
    if index == 0 or line.fresh or line.role is not BlockRole.SHORT or above.role is not BlockRole.SHORT:
        return False
    return is_office(line.text) and is_signature(above.text)


def _may_be_title(block: Block) -> bool:
    """Whether a line may be a title: a short one, or one with a day that names an event ("Briefing, 3 May 2021") or is
    marked as the title."""
    if block.role is BlockRole.DAY:
        return block.shape is Shape.TITLE or names_event(folded_words(block.text))
    return block.role is BlockRole.SHORT and not dateline_alone(block.text, None)


def _points(head: list[Block], index: int, story: frozenset[str]) -> int:
    block = head[index]
    line = without_site(block.text)
    above, below = _beside(head, index)
    points = headline_points(line) + min(len(story.intersection(content_words(line))), _MOST_SHARED)
    points += 4 * (block.shape is Shape.TITLE) + 2 * (below in _BELOW) + (above in _ABOVE)
    points -= 9 * (_TEASER.search(line) is not None or _is_aside(line))
    return points - 7 * names_sender(line) - 2 * _is_slogan(head, index)


def _is_aside(line: str) -> bool:
    """Whether a line tells of its page and not of its story: it stands in brackets or between asterisks, or says what
    is in this issue."""
    before, colon, _ = line.casefold().partition(":")
    return _ASIDE.fullmatch(line) is not None or (bool(colon) and before in headline_phrases("collection_lines"))


def _beside(head: list[Block], index: int) -> tuple[BlockRole, BlockRole]:
    """What stands above and below a line of the head, page's furniture and labels below it left out."""
    above = head[index - 1].role if index else BlockRole.SHORT
    below = (block.role for block in head[index + 1 :] if block.role not in (BlockRole.FURNITURE, BlockRole.LABEL))
    return above, next(below, BlockRole.BODY)


def _is_slogan(head: list[Block], index: int) -> bool:
    """Whether a line stands right under the name of an outlet or a body."""
    return index > 0 and not head[index].fresh and names_sender(head[index - 1].text)


def _first_of_group(head: list[Block], points: dict[int, int], best: int) -> int:
    """The first of the headlines that stand one under the other; `points` holds only those that may be titles.

    Across a day or a byline only a line that surely speaks as headlines do is one of them.
    """
    first = best
    for index in range(best - 1, -1, -1):
        if head[index].role in (BlockRole.DAY, BlockRole.BYLINE) and index not in points:
            continue
        least = 1 if first == index + 1 else _HEADLINE
        if index not in points or headline_points(head[index].text) < least:
            break
        if points[index] < points[best] - (2 * _MARGIN if tells(head[index].text) else _MARGIN):
            break
        first = index
    return first


def content_words(text: str) -> list[str]:
    """The longer words of a text in lower case."""
    return _CONTENT_WORD.findall(text.casefold())


@lru_cache(_LINES_KEPT)
def names_sender(line: str) -> bool:
    """Whether a line names who sends the page, or the newsletter that it is."""
    return is_masthead(line) or names_collection(folded_words(line))


def _stated(head: list[Block], known: tuple[str, ...]) -> int | None:
    """The first line that is one of the known titles, or else the second printing of one that is printed twice.

    Breadcrumbs that lost their signs end in the title ("HomeNewsMinister meets envoy").
    """
    titles = set(map(fold_line, known))
    seen: list[str] = []
    twice: int | None = None
    for index, block in enumerate(head):
        folded = fold_line(without_site(block.text)) if block.role in _PRINTED else ""
        if folded in titles:
            return index
        if not folded or block.role is BlockRole.DAY:
            continue
        if (
            twice is None
            and len(block.text.split()) >= _LEAST_WORDS
            and not is_masthead(block.text)
            and any(line.endswith(folded) for line in seen[-_NEAR:])
        ):
            twice = index
        seen.append(folded)
    return twice

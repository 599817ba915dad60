"""What is left out of the main text of a page though it belongs to an article: days, headings over them, the lead, the
lists behind a colon."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise, takewhile

from icesco_cli.articles.formats.visible_text import ShapedText
from icesco_cli.articles.lines.day_lines import day_line
from icesco_cli.articles.lines.headlines import headline_points
from icesco_cli.articles.lines.titles import fold_line
from icesco_cli.models import Shape
from icesco_cli.text.clean import clean

CELLS = " | "
"""What parts the cells of a row of figures."""
_KEY = 60
_FOUND = 0.8
_NEAR = 3
"""Lines over a title, or over a text without one, among which its day is looked for."""
_HEAD = 6
"""Lines of the main text among which its day may stand, where they are its head."""
_COLON = (":", "：")
_LONGEST_DAY_LINE = 120
_SHORTEST_LEAD = 60


def with_lost_lines(main: list[ShapedText], visible: list[ShapedText], title: str | None) -> list[ShapedText]:
    """The main text with the days, the headings over days, the lead and the lists behind a colon that stand between its
    blocks on the page.

    Where the main text cannot be found again among the visible blocks, it is badly cut, and all of them are returned.
    """
    places = _places(main, visible)
    found = [place for place in places if place is not None]
    if not found or len(found) < _FOUND * sum(CELLS not in text for text, _ in main):
        return visible
    blocks: list[ShapedText] = _above(visible, main, title, found[0])
    told = {text for text, _ in blocks}
    for index, ((block, place), (following, next_place)) in enumerate(pairwise(zip(main, places, strict=True))):
        blocks += [] if block[0] in told else [block]
        if place is not None and next_place is not None:
            between = visible[place + 1 : next_place]
            blocks += _items(block, between)
            in_head = title if index else _is_title(block, between)
            near = index < _HEAD and len(between) <= _NEAR
            blocks += _post_head(between, following) or (_days(between) if near and in_head else [])
    listed = _items(main[-1], visible[places[-1] + 1 :]) if places[-1] is not None else []
    return blocks if main[-1][0] in told else [*blocks, main[-1], *listed]


def _places(main: list[ShapedText], visible: list[ShapedText]) -> list[int | None]:
    """Where each block of the main text stands among the visible ones."""
    keys: dict[str, list[int]] = {}
    for index, (text, _) in enumerate(visible):
        keys.setdefault(fold_line(text)[:_KEY], []).append(index)
    places: list[int | None] = []
    behind = -1
    for text, _ in main:
        known = keys.get(fold_line(text)[:_KEY], [])
        nearest = bisect_right(known, behind)
        place = known[nearest] if nearest < len(known) else None
        behind = behind if place is None else place
        places.append(place)
    return places


def _above(visible: list[ShapedText], main: list[ShapedText], title: str | None, body: int) -> list[ShapedText]:
    """The lost lines above the main text, which begins at `body`."""
    if not title:
        over = visible[max(body - _NEAR, 0) : body]
        return _plain_head(over) or _post_head(over, main[0])
    top = _title_place(visible, title, body)
    return [*_days(visible[max(top - _NEAR, 0) : top]), *_days_and_lead(visible[top:body])]


def _title_place(visible: list[ShapedText], title: str, before: int) -> int:
    folded = fold_line(title)
    return next((i for i in range(before, -1, -1) if fold_line(visible[i][0]) == folded), before)


def _days_and_lead(blocks: list[ShapedText]) -> list[ShapedText]:
    """The days among the lines under a title, and the sentence that tells the story in short."""
    return [(text, None) for text, shape in blocks if _is_day(text) or (shape is None and _is_lead(text))]


def _is_lead(text: str) -> bool:
    return len(text) >= _SHORTEST_LEAD and text[-1] == "." and text[0].isupper() and "http" not in text


def _days(blocks: list[ShapedText]) -> list[ShapedText]:
    return [(text, None) for text, _ in blocks if _is_day(text)]


def _is_day(text: str) -> bool:
    return len(text) <= _LONGEST_DAY_LINE and day_line(clean(text)) is not None


def _items(block: ShapedText, behind: list[ShapedText]) -> list[ShapedText]:
    """The list that a block opens with its colon, where it stands right behind it: "The two sides agreed on:"."""
    opens = block[0].endswith(_COLON)
    return list(takewhile(lambda one: one[1] is Shape.ITEM, behind)) if opens else []


def _post_head(between: list[ShapedText], following: ShapedText) -> list[ShapedText]:
    """The heading and the day of another post, where one begins; only its day where the main text has its heading."""
    days = _days(between)
    headings = [block for block in between if block[1] is Shape.HEADING]
    if headings and (days or _days([following])):
        return [*headings[-1:], *days]
    return days if following[1] is Shape.HEADING else []


def _plain_head(over: list[ShapedText]) -> list[ShapedText]:
    """The line that speaks as headlines do, with the days beside it, over a text whose page marks no title."""
    days = _days(over)
    titles = [(text, Shape.TITLE) for text, _ in over if not _is_day(text) and headline_points(clean(text)) > 1]
    return [*titles[-1:], *days] if days and titles else []


def _is_title(block: ShapedText, between: list[ShapedText]) -> bool:
    """Whether a heading that opens the main text has words enough for a title, and little stands under it."""
    return block[1] is Shape.HEADING and len(block[0].split()) > _NEAR >= len(between)

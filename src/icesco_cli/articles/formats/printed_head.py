"""What the lines of an HTML page print of its article and its head does not state: title, outlet, day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from icesco_cli.articles.formats.page_metadata import days_apart, title_tag
from icesco_cli.articles.lines.day_lines import day_line, is_update
from icesco_cli.articles.lines.mastheads import is_masthead, masthead_name, named_outlet
from icesco_cli.articles.lines.titles import fold_line
from icesco_cli.lexicon.words import country_names
from icesco_cli.models import Metadata
from icesco_cli.text.clean import clean

_LONGEST_SITE = 3
"""Words that the name of a site may have in a title tag."""
_FIRST_LINES = 3
"""Lines of a page, at most, of which one is its masthead."""


def printed_title(tree: Any, known: Metadata, lines: Iterable[str]) -> Metadata:
    """The metadata with the line for a title that the title tag holds, where the page states none: the longest of its
    `lines` that is a part of the tag and names no site."""
    tag = title_tag(tree)
    if known.title or not tag or is_masthead(tag):
        return known
    folded = fold_line(tag)
    held = (line for line in lines if len(line) <= len(tag) and len(line.split()) > _LONGEST_SITE)
    titles = [line for line in held if line[0].isupper() and fold_line(line) in folded and not is_masthead(clean(line))]
    return replace(known, title=max(titles, key=len)) if titles else known


def printed_outlet(known: Metadata, lines: list[str]) -> Metadata:
    """The metadata with the name of the site that one of its first `lines` prints, where the page states none."""
    if known.outlet:
        return known
    names = (line for line in lines[:_FIRST_LINES] if len(line.split()) > 1 and line not in country_names())
    name = next((line for line in names if is_masthead(clean(line))), None)
    return replace(known, outlet=named_outlet(masthead_name(name))) if name else known


def printed_day(known: Metadata, lines: Iterable[str]) -> Metadata:
    """The metadata with the day that the first `lines` of the text print, where the page states the one beside it: that
    day in another time zone."""
    if not known.published:
        return known
    printed = (found.day.iso for line in map(clean, lines) if not is_update(line) and (found := day_line(line)))
    beside = next((day for day in printed if days_apart(day, known.published) == 1), None)
    return replace(known, published=beside) if beside else known

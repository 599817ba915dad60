"""The outlet of a page: its masthead, its site's name, a wire's sign, or boilerplate that only one site prints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from icesco_cli.articles.lines.blocks import Block, BlockRole
from icesco_cli.articles.lines.headlines import folded_words, names_collection
from icesco_cli.articles.lines.mastheads import (
    NAMES,
    ends_as_event,
    holds_body,
    is_masthead,
    masthead_name,
    named_outlet,
    site_name,
)
from icesco_cli.articles.splitting.heads import Head
from icesco_cli.lexicon.outlets import outlets
from icesco_cli.lexicon.page_words import phrases
from icesco_cli.lexicon.words import country_names
from icesco_cli.models import Document

_SAYS_SO = (
    re.compile(r"the (?P<name>[A-Z]{3,}) is not responsible for the accuracy", re.I),
    re.compile(r"^(?P<name>[A-Z][\w ]{2,30}?) website contains only"),
    re.compile(r"official website of (?:the )?(?P<name>[^.|]+)", re.I),
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:by\s+)?(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?\s*)?(?:by\s+)?"
    r"(?P<name>[^\W\d_][\w'.& -]{1,50}?)(?=\s*(?:[,|–]|\s-\s|\. |\.$|(?:19|20)\d\d|all rights|$))",
    re.I,
)
_SAID = re.compile(r"\b(?:are|is|may|must)\b")
"""What makes a notice a sentence: "Copyright: content of this site may be used with a link"."""
_HANDLE = re.compile(r"follow us .{0,40}@(?P<name>[A-Z]\w{3,40})", re.I)
_REPORTING = re.compile(r", (?P<name>[A-Z][\w.-]{2,20}) (?:informs|reports)\b")
""" "A has met B, Tidewire reports": how an agency signs its leads."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_DIGIT = re.compile(r"\d")
_FIRST_LINE_WORDS = 5


def page_outlet(document: Document, blocks: list[Block], top: Head) -> str | None:
    """Who sends the page, for all of its articles; `top` is the head of the first."""
    if document.metadata.outlet:
        return site_name(document.metadata.outlet)
    name = next(_candidates(blocks, top), None)
    return named_outlet(name) if name else None


def _candidates(blocks: list[Block], top: Head) -> Iterator[str]:
    furniture = [block.text for block in blocks if block.role in (BlockRole.FURNITURE, BlockRole.CLOSE)]
    yield from (found["name"] for line in furniture for pattern in _SAYS_SO if (found := pattern.search(line)))
    yield from sorted(_mastheads(top.above), key=_is_collection)
    if top.outlet:
        yield top.outlet
    owners = (found["name"] for line in furniture if (found := _COPYRIGHT.match(line)))
    yield from (name for name in owners if not _SAID.search(name))
    yield from (
        masthead_name(block.text) for block in top.below if block.role is BlockRole.SHORT and _is_office(block.text)
    )
    yield from (
        name for block in top.below[:1] if block.role is BlockRole.FURNITURE and (name := _owner_of_path(block.text))
    )
    if top.dateline and top.dateline.agency:
        yield top.dateline.agency
    lead = next((block.text for block in blocks if block.role is BlockRole.BODY), "")
    yield from (found["name"] for found in _REPORTING.finditer(lead) if found["name"] in outlets())
    yield from (_CAMEL.sub(" ", found["name"]) for line in furniture if (found := _HANDLE.search(line)))


def _mastheads(above: tuple[Block, ...]) -> Iterator[str]:
    """The names of outlets among the lines above the title; a ministry's with the country that stands above it."""
    known = (piece for block in above for piece in NAMES.split(block.text) if piece in outlets())
    yield from islice(known, 1)
    country = next((land for block in above if (land := _land(block.text))), None)
    english = any(block.role is BlockRole.SHORT and is_masthead(block.text) for block in above[1:])
    for index, block in enumerate(above):
        if _land(block.text) and (english or block.text in country_names()):
            continue
        named = _is_plain_name(block.text) and not ends_as_event(block.text)
        plain = index == 0 and named and (block.text.isascii() or not english)
        if block.role is BlockRole.SHORT and (is_masthead(block.text) or plain):
            name = masthead_name(block.text)
            own, bracket, acronym = name.partition(" (")
            national = country and name.startswith("Ministry of")
            yield f"{own} of {country}{bracket}{acronym}" if national else name
        elif index == 0 and block.role is BlockRole.FURNITURE:
            first = NAMES.split(block.text)[0]
            if _is_sign(first):
                yield masthead_name(first)


def _owner_of_path(line: str) -> str | None:
    """The body whose site a path of three or more pieces leads through: "Karst University in Sfax / News / Guests"."""
    name, *rest = map(str.strip, NAMES.split(line))
    return name if len(rest) > 1 and all(rest) and holds_body(name) else None


def _is_collection(name: str) -> bool:
    """Whether a name says what the page is, and not who sends it: "Daily Press Review"."""
    return names_collection(folded_words(name)) and name not in outlets()


def _land(line: str) -> str | None:
    """The country whose name a line is, or whose government it names."""
    country = country_names().get(masthead_name(line).removeprefix("Government of ").removeprefix("the "))
    return country.name if country else None


def _is_plain_name(line: str) -> bool:
    words = line.split()
    return "," not in line and len(words) <= _FIRST_LINE_WORDS and all(word[0].isupper() for word in words)


def _is_sign(piece: str) -> bool:
    folded = piece.strip().casefold()
    known = folded in phrases("pieces") or folded in phrases("lines") or folded in phrases("labels")
    return not known and (is_masthead(piece) or (piece.isupper() and len(piece) > 2 and not _DIGIT.search(piece)))


def _is_office(line: str) -> bool:
    """Whether a line under the title names the office that speaks."""
    folded = line.casefold()
    return is_masthead(line) and ("spokes" in folded or "press" in folded)

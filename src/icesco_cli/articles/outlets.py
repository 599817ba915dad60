"""The outlet of a page: its masthead, its site's name, a wire's sign, or boilerplate that only one site prints."""

from __future__ import annotations

import re

from icesco_cli.articles.blocks import Block, Role
from icesco_cli.lexicon.furniture import phrases
from icesco_cli.lexicon.words import body_heads, country_names
from icesco_cli.models import Document

_ICESCO_SITE = re.compile(r"the (?P<name>[A-Z]{3,}) is not responsible for the accuracy", re.I)
_OFFICIAL = re.compile(r"official website of (?:the )?(?P<name>[^.|]+)", re.I)
_SITE_TAIL = re.compile(r"\s+(?:[-–|:]\s*(?:en|eng|english|in english|home|homepage|official (?:web)?site))+$", re.I)
_NAMES = re.compile(r"\s*(?:[|·•]|\s{3,}|\s[-–/]\s)\s*")
_SMALL = {"of", "the", "and", "for", "de", "d'", "&", "on", "in"}
_MOST_WORDS = 8


def page_outlet(document: Document, blocks: list[Block]) -> str | None:
    """Who sends the page, for all of its articles."""
    if document.metadata.outlet:
        return site_name(document.metadata.outlet)
    for block in blocks:
        if block.role is not Role.FURNITURE:
            continue
        found = _ICESCO_SITE.search(block.text) or _OFFICIAL.search(block.text)
        if found:
            return found["name"].strip()
    return None


def site_name(name: str) -> str:
    """A site's name without its language and other tails ("ICESCO - En")."""
    return _SITE_TAIL.sub("", name.strip())


def is_masthead(line: str) -> bool:
    """Whether a line is the name of an outlet or of a body, and says nothing of a story."""
    if line in country_names():
        return True
    return any(map(_names_sender, _NAMES.split(site_name(line))))


def _names_sender(piece: str) -> bool:
    words = [word for word in (word.strip(",.:;|/()") for word in piece.split()) if word]
    if not words or len(words) > _MOST_WORDS:
        return False
    if not all(word[:1].isupper() or word[:1].isdigit() or word in _SMALL or word == "-" for word in words):
        return False
    folded = [word.casefold() for word in words]
    if len(words) <= 5 and any(word in phrases("mastheads") for word in folded):
        return True
    heads = body_heads()
    shown = [word.title() for word in words]
    first, last = heads.get(shown[0]), heads.get(shown[-1])
    return bool((first and len(shown) > 2 and shown[1] in ("Of", "For")) or (last and not last.head_first))


def masthead(head: list[Block], before: int) -> str | None:
    """The outlet's name among the lines of a head that stand before the title."""
    for block in head[:before]:
        if block.role in (Role.SHORT, Role.LABEL) and is_masthead(block.text):
            return _as_name(site_name(_NAMES.split(block.text)[0]))
    return None


def _as_name(line: str) -> str:
    return line.title() if line.isupper() and len(line.split()) > 1 else line

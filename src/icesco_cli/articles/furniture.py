"""Lines whose words are a page's and not a story's: navigation, share bars, tickers, headings over links."""

from __future__ import annotations

import re

from icesco_cli.articles.blocks import Role
from icesco_cli.articles.day_lines import PARTING
from icesco_cli.lexicon.furniture import openings, phrases

_CRUMBS = re.compile(r"\s*(?:>>?|›|»|→|::|/)\s*")
_CRUMB_SIGN = re.compile(r"\s(?:>>?|›|»|→|::|/)\s|(?:>>?|›|»)\s")
_WIDE_GAP = re.compile(r"\s{2,}")
_NUMBER = re.compile(r"\S*\d\S*")
_SYMBOLS = " \t\n!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~–…•·■▪●◦♦►▶★✉→←↑↓×©®"
_COUNTS = _SYMBOLS + "0123456789"
_SENTENCE_ENDS = ".!?…:;\"')"
_LONGEST = 300
_LONG = 200
_FEW_WORDS = 4
_FIVE = 5


def furniture_role(line: str) -> Role | None:
    """FURNITURE, LINKS or CLOSE for a line that is no part of a story; None for any other."""
    folded = line.casefold()
    bare = folded.lstrip(_SYMBOLS)
    first = bare.split(None, 1)[0] if bare else ""
    if any(bare.startswith(opening) for opening in openings().get(first, ())):
        return Role.FURNITURE
    if folded[0] in "©" or folded.startswith("(c) "):
        return Role.FURNITURE
    if len(line) > _LONGEST:
        return None
    return _heading_role(folded) or _told_inside(folded)


def _heading_role(folded: str) -> Role | None:
    key = folded.strip(_COUNTS)
    if key in phrases("closes"):
        return Role.CLOSE
    if key in phrases("links"):
        return Role.LINKS
    if key in phrases("lines"):
        return Role.FURNITURE
    head, colon, _ = folded.partition(":")
    head = head.strip(_COUNTS) if colon else ""
    if head in phrases("links"):
        return Role.LINKS
    return Role.CLOSE if head in phrases("closes") else None


def _told_inside(folded: str) -> Role | None:
    if len(folded) > _LONG:
        return None
    return Role.FURNITURE if any(phrase in folded for phrase in phrases("anywhere")) else None


def is_navigation(line: str, raw: str) -> bool:
    """Whether a line is several short pieces side by side, as menus and breadcrumbs are.

    `raw` is the line as the document has it, with its wide gaps.
    """
    if _CRUMB_SIGN.search(line):
        pieces = [piece for piece in _CRUMBS.split(line) if piece]
        return len(pieces) > 2 or _has_known_piece(pieces) or line[0] == ">"
    pieces = [piece for piece in PARTING.split(raw.strip()) if piece]
    if len(pieces) < 2:
        return _is_menu(raw)
    short = sum(len(piece.split()) <= _FEW_WORDS for piece in pieces)
    return short == len(pieces) or (_has_known_piece(pieces) and short * 2 >= len(pieces))


def _is_menu(raw: str) -> bool:
    """Whether a line holds several words of navigation with no sign between them but wide gaps, or nothing else."""
    pieces = _WIDE_GAP.split(raw.strip())
    if len(pieces) > 2:
        return sum(_is_known(piece) for piece in pieces) > 1
    words = raw.split()
    return len(words) > 1 and all(map(_is_known, words))


def _has_known_piece(pieces: list[str]) -> bool:
    return any(map(_is_known, pieces))


def _is_known(piece: str) -> bool:
    return piece.casefold().strip(_COUNTS) in phrases("pieces")


def is_ticker(line: str) -> bool:
    """Whether a line is mostly figures, as rates, indices and tables of numbers are."""
    numbers = len(_NUMBER.findall(line))
    return numbers > 1 and numbers * _FIVE >= len(line.split()) * 2 and line[-1] not in _SENTENCE_ENDS

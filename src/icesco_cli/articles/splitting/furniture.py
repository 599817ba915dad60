"""Lines whose words are a page's and not a story's: navigation, share bars, tickers, headings over links."""

from __future__ import annotations

import re

from icesco_cli.articles.lines.blocks import BlockRole
from icesco_cli.articles.lines.day_lines import PARTING
from icesco_cli.lexicon.page_words import openings, phrases

_CRUMBS = re.compile(r"\s*(?:>>?|›|»|→|::)\s*|\s[/:]\s|\s?chevron_right\s?|\s?keyboard_arrow_right\s?")
_CRUMB_SIGN = re.compile(r"\s(?:>>?|›|»|→|::?|/)\s|(?:>>?|›|»)\s|_right\b")
_WEAK_SIGN = re.compile(r" [/:] ")
_WIDE_GAP = re.compile(r"\s{2,}")
_NUMERIC = re.compile(r"(?<=\d) / (?=\d)")
"""The sign inside a day in numbers: "5 / 12 / 2022"."""
_NUMBER = re.compile(r"\d[\d.,:/-]*")
_PARTINGS = ("|", " > ", " / ", " : ", "   ", "·", "•", ">>", "›", "»", "→", "::", "∙", "¦", "_right")
_SYMBOLS = " \t\n!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~–…•·■▪●◦♦►▶★✉→←↑↓×©®"
_COUNTS = _SYMBOLS + "0123456789"
_SENTENCE_ENDS = ".!?…:;\"')"
_HEADINGS = {
    **dict.fromkeys(phrases("lines"), BlockRole.FURNITURE),
    **dict.fromkeys(phrases("links"), BlockRole.LINKS),
    **dict.fromkeys(phrases("closes"), BlockRole.CLOSE),
}
_TOLD_INSIDE = tuple(sorted(phrases("anywhere")))
_REPLIES = re.compile(r"(?:\d+|one|a|no) (?:comment|repl|response|thought)(?:s|y|ies)? (?:on|to) ")
"""What stands over what readers wrote: "2 comments on ..." """
_LONGEST_HEADING = 70
_LONGEST_MENU = 120
_LONG = 200
_FEW_WORDS = 4
_LONG_PIECE = 14


def furniture_role(line: str) -> BlockRole | None:
    """FURNITURE, LINKS or CLOSE for a line that is no part of a story; None for any other."""
    if line[0] == "©" or line.startswith("(c) "):
        return BlockRole.FURNITURE
    folded = line[:_LONG].casefold()
    bare = folded.lstrip(_SYMBOLS)
    opening = openings().get(bare.partition(" ")[0])
    if opening and bare.startswith(opening):
        return BlockRole.FURNITURE
    if len(line) > _LONG:
        return None
    if _REPLIES.match(folded):
        return BlockRole.CLOSE
    return _heading_role(folded) or (BlockRole.FURNITURE if holds_any(folded, _TOLD_INSIDE) else None)


def _heading_role(folded: str) -> BlockRole | None:
    """The role of a line that is a heading of the page, or that begins with one before a colon."""
    if len(folded) < _LONGEST_HEADING:
        key = folded.strip(_COUNTS)
        role = _HEADINGS.get(key)
        if role:
            return role
    head, colon, _ = folded.partition(":")
    role = _HEADINGS.get(head.strip(_COUNTS)) if colon else None
    return None if role is BlockRole.FURNITURE else role


def is_navigation(line: str, raw: str) -> bool:
    """Whether a line is several short pieces side by side, as menus and breadcrumbs are.

    `raw` is the line as the document has it, with its wide gaps.
    """
    if not has_partings(raw):
        return len(raw) < _LONGEST_MENU and _is_menu(raw)
    line = _NUMERIC.sub("/", line)
    if _CRUMB_SIGN.search(line):
        pieces = [piece for piece in _CRUMBS.split(line) if piece]
        if _is_prose(pieces):
            return False
        return len(pieces) != 2 or _has_known_piece(pieces) or not _WEAK_SIGN.search(line)
    pieces = [piece for piece in PARTING.split(raw.strip()) if piece]
    if len(pieces) < 2:
        return False
    short = sum(len(piece.split()) <= _FEW_WORDS for piece in pieces)
    if short == len(pieces) or (_has_known_piece(pieces) and short * 2 >= len(pieces)):
        return True
    return len(_WIDE_GAP.split(raw)) > len(pieces) and len(raw) < _LONGEST_MENU and _is_menu(raw)


def has_partings(raw: str) -> bool:
    """Whether a line holds a sign that parts pieces of navigation."""
    return holds_any(raw, _PARTINGS)


def holds_any(line: str, signs: tuple[str, ...]) -> bool:
    """Whether a line holds one of some strings; a loop is three times faster here than a pattern."""
    for sign in signs:  # noqa: SIM110
        if sign in line:
            return True
    return False


def _is_prose(pieces: list[str]) -> bool:
    """Whether one of several pieces is too long for a link, and a full stop ends the last: a sentence with signs."""
    return bool(pieces) and pieces[-1][-1] == "." and max(len(piece.split()) for piece in pieces) > _LONG_PIECE


def _is_menu(raw: str) -> bool:
    """Whether a line holds several words of navigation with no sign between them but wide gaps, or nothing else."""
    pieces = _WIDE_GAP.split(raw) if "  " in raw else []
    if len(pieces) > 2:
        return sum(map(is_known_piece, pieces)) > 1 or all(len(piece.split()) < _FEW_WORDS for piece in pieces)
    if len(pieces) == 2 and _has_known_piece(pieces):
        return True
    words = raw.split()
    if len(words) < 2 or not (raw.istitle() or is_known_piece(words[0])):
        return False
    known = sum(map(is_known_piece, words))
    return known == len(words) or (len(words) > _FEW_WORDS and known * 2 > len(words) and raw.istitle())


def _has_known_piece(pieces: list[str]) -> bool:
    return any(map(is_known_piece, pieces))


def is_known_piece(piece: str) -> bool:
    """Whether words are a piece of navigation or the kind of a text, and so no title."""
    bare = piece.casefold().strip(_COUNTS)
    return bare in phrases("pieces") or bare in phrases("labels") or bare in phrases("languages")


def is_ticker(line: str) -> bool:
    """Whether a line is mostly figures, as rates, indices and tables of numbers are."""
    if line[-1] in _SENTENCE_ENDS:
        return False
    numbers = len(_NUMBER.findall(line))
    return numbers > 1 and numbers * 2 >= len(line.split())

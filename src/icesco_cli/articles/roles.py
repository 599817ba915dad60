"""What each paragraph is on its page: furniture, a day, a byline, a label, a title-like line, an item, or body."""

from __future__ import annotations

import re

from icesco_cli.articles.blocks import Block, Role, spans
from icesco_cli.articles.bylines import byline
from icesco_cli.articles.day_lines import PARTING, day_line
from icesco_cli.lexicon.furniture import openings, phrases
from icesco_cli.models import Document, Shape

_LETTER = re.compile(r"[^\W\d_]")
_RULE = re.compile(r"(?:[-_=*~•·–#+]\s*){3,}")
_COUNTS = re.compile(r"^[\W\d_]+|[\W\d_]+$")
_MARKER = re.compile(r"(?:[-*+•·■▪●◦➢]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)])\s+(?=\S)")
_CRUMBS = re.compile(r"\s*(?:>>?|›|»|→|::|/)\s*")
_CRUMB_SIGN = re.compile(r"\s(?:>>?|›|»|→|::|/)\s|^\s*(?:>>?|›|»)\s")
_ENDS_SENTENCE = re.compile(r"[.!?…:;](?:[\"')\]*_]+)?$")
_ENDS_STORY_SENTENCE = re.compile(r"[.:;](?:[\"')\]*_]+)?$")
_SPEAKER = re.compile(r"[A-Z][A-Z .'-]{2,40}: ")
_SENTENCE_INSIDE = re.compile(r"[a-z][.!?] [A-Z]")
_NUMBER = re.compile(r"[+-]?[\d.,:/]*\d[\d.,:/]*%?")
_SIGN_OFF = re.compile(r"(?:[A-Za-z]{1,4}(?:/[A-Za-z]{1,6}){1,3}\.?|[–-]+ ?[A-Z][A-Z ]{1,12}|#{2,}|-?30-?)")
_LONG = 200
_HIDDEN_SHORT = 300
_FEW_WORDS = 4


def sort_blocks(document: Document) -> list[Block]:
    """The paragraphs of a page with their roles."""
    shapes = dict(document.shapes)
    reading, text = document.reading, document.text
    return [
        _block(start, end, fresh, reading[start:end], text[start:end], shapes.get(start))
        for start, end, fresh in spans(document)
    ]


def _block(start: int, end: int, fresh: bool, line: str, raw: str, shape: Shape | None) -> Block:
    found = day_line(line)
    if found and not _MARKER.match(line):
        return Block(start, end, line, fresh, Role.DAY, shape, found.day, found.author, found.outlet)
    sender = byline(line)
    if sender:
        return Block(start, end, line, fresh, Role.BYLINE, shape, None, *sender)
    return Block(start, end, line, fresh, _role(line, raw, shape), shape)


def _role(line: str, raw: str, shape: Shape | None) -> Role:
    if not _LETTER.search(line):
        return Role.RULE if _RULE.fullmatch(line) else Role.FURNITURE
    role = _furniture(line)
    if role:
        return role
    if len(line) > _LONG:
        return Role.ITEM if shape is Shape.ITEM or _MARKER.match(line) else Role.BODY
    if _is_navigation(raw) or _is_ticker(line) or _SIGN_OFF.fullmatch(line):
        return Role.FURNITURE
    if shape in (Shape.TITLE, Shape.HEADLINE, Shape.HEADING):
        return Role.SHORT
    if shape is Shape.ITEM or _MARKER.match(line):
        return Role.ITEM
    if shape is Shape.BODY:
        return Role.BODY
    if line.casefold().strip(" :.") in phrases("labels"):
        return Role.LABEL
    return Role.BODY if _ENDS_STORY_SENTENCE.search(line) or _is_question(line) else Role.SHORT


def _is_question(line: str) -> bool:
    """Whether a line that ends in a question is said by somebody, or one of several sentences."""
    return line.endswith("?") and bool(_SPEAKER.match(line) or _SENTENCE_INSIDE.search(line))


def _furniture(line: str) -> Role | None:
    """The role of a line whose words are those of a page and not of a story."""
    folded = line.casefold()
    first = folded.split(None, 1)[0]
    for opening in openings().get(first, ()):
        if folded.startswith(opening):
            return Role.FURNITURE
    if len(line) > _HIDDEN_SHORT:
        return None
    key = _COUNTS.sub("", folded)
    if key in phrases("closes"):
        return Role.CLOSE
    head = _COUNTS.sub("", folded.partition(":")[0])
    if key in phrases("links") or head in phrases("links"):
        return Role.LINKS
    if key in phrases("lines"):
        return Role.FURNITURE
    if head in phrases("closes") and head != key:
        return Role.CLOSE
    return Role.FURNITURE if any(phrase in folded for phrase in phrases("anywhere")) else None


def _is_navigation(raw: str) -> bool:
    """Whether a line is several short pieces side by side, as menus, breadcrumbs and tickers are."""
    if _CRUMB_SIGN.search(raw):
        pieces = [piece for piece in _CRUMBS.split(raw.strip()) if piece]
        return len(pieces) > 2 or _known_piece(pieces)
    pieces = [piece for piece in PARTING.split(raw.strip()) if piece]
    if len(pieces) < 2:
        return False
    short = sum(len(piece.split()) <= _FEW_WORDS for piece in pieces)
    return short == len(pieces) or (_known_piece(pieces) and short * 2 >= len(pieces))


def _known_piece(pieces: list[str]) -> bool:
    return any(_COUNTS.sub("", piece.casefold()) in phrases("pieces") for piece in pieces)


def _is_ticker(line: str) -> bool:
    words = line.split()
    numbers = sum(bool(_NUMBER.search(word)) for word in words)
    return numbers > 1 and numbers * 5 >= len(words) * 2 and not _ENDS_SENTENCE.search(line)

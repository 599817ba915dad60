"""What each paragraph is on its page: furniture, a day, a byline, a label, a title-like line, an item, or body."""

from __future__ import annotations

import re
from dataclasses import replace

from icesco_cli.articles.blocks import Block, Role, spans
from icesco_cli.articles.bylines import byline
from icesco_cli.articles.day_lines import day_line, is_day_without_year
from icesco_cli.articles.furniture import furniture_role, has_partings, is_navigation, is_ticker
from icesco_cli.lexicon.furniture import phrases
from icesco_cli.models import Document, Shape

_RULE = re.compile(r"(?:[-_=*~•·–#+]\s*){3,}")
_MARKER = re.compile(r"(?:[-*+•·■▪●◦➢–]|\(?(?:\d{1,2}|[ivx]{1,4})[.)]|\(?[a-z]\))\s+(?=\S)")
_SIGN_OFF = re.compile(r"(?:[A-Za-z]{1,4}(?:[./][A-Za-z]{1,6}){1,3}\.?|[–-]+ ?[A-Z][A-Z ]{1,12}|WAM/.{1,40}|-?30-?)")
_LAST_WORDS = frozenset(("(end)", "(ends)", "(more)", "end/", "enditem", "endit", "ends"))
_CATEGORY = re.compile(r"(?P<label>[\w ]{3,30}?)\s[/|]\s(?=\w)")
_MORE_PARTS = re.compile(r"\s[/|>]\s")
_MAIL_FIELD = re.compile(
    r"(?:From|To|Cc|Bcc|Sent|Reply-To|Return-Path|Received|Delivered-To|Message-I[Dd]|MIME-Version|Content-[\w-]+|"
    r"List-[\w-]+|X-[\w-]+): "
)
_SUBJECT = re.compile(r"Subject:\s+(?:(?:Re|Fwd?|FW|RE):\s*)*(?=\S)")
_DOCUMENT_NUMBER = re.compile(
    r"[A-Z]+(?:/[A-Z\d.-]+){1,5}|(?:(?:No|Nr|Ref|PR|Release|Press Release No)[.:]{0,2} ?)+[\d/. -]+", re.I
)
_GREETING = re.compile(r"Dear [^.!?]{1,60}[,:!]")
_SPEAKER = re.compile(r"[A-Z][A-Z .'-]{2,40}: ")
_SENTENCE_INSIDE = re.compile(r"[a-z)\"'][.!?] [A-Z\"']")
_SENTENCE_ENDS = ".!?\"'"
_CLOSERS = "\"')]*_ "
_TITLE_WORDS = 5
_NEVER_SHORT = 300
"""Characters of a line that is prose whatever it says."""
_LONG = 200
_SOME_LENGTH = 60


def sort_blocks(document: Document) -> list[Block]:
    """The paragraphs of a page with their roles."""
    shapes = dict(document.shapes)
    reading, text = document.reading, document.text
    return [
        _block(Block(start, end, reading[start:end], fresh, Role.BODY, shapes.get(start)), text[start:end])
        for start, end, fresh in spans(document)
    ]


def _block(block: Block, raw: str) -> Block:
    if len(block.text) > _NEVER_SHORT or _ends_as_prose(block.text, raw):
        return _long_block(block)
    found = day_line(block.text)
    if found:
        return replace(block, role=Role.DAY, day=found.day, author=found.author, outlet=found.outlet)
    sender = byline(block.text)
    if sender:
        return replace(block, role=Role.BYLINE, author=sender[0], outlet=sender[1])
    return _short_block(block, raw)


def _ends_as_prose(line: str, raw: str) -> bool:
    return len(line) > _SOME_LENGTH and line[-1] == "." and not has_partings(raw)


def _long_block(block: Block) -> Block:
    """A block that is prose unless its words say otherwise."""
    marker = _MARKER.match(block.text)
    if furniture_role(block.text):
        return replace(block, role=Role.FURNITURE)
    if marker or block.shape is Shape.ITEM:
        return _shifted(block, marker, Role.ITEM)
    return _without_last_words(block)


def _short_block(block: Block, raw: str) -> Block:
    line = block.text
    subject = _SUBJECT.match(line)
    if subject:
        return _shifted(replace(block, shape=Shape.TITLE), subject, Role.SHORT)
    if not any(map(str.isalpha, line)):
        return replace(block, role=Role.RULE if _RULE.fullmatch(line) else Role.FURNITURE)
    role = furniture_role(line)
    if role:
        return replace(block, role=role)
    category = _category(line)
    if category:
        return _shifted(block, category, Role.SHORT)
    if len(line) <= _LONG and _is_page_matter(line, raw):
        return replace(block, role=Role.FURNITURE)
    return _prose_block(block)


def _category(line: str) -> re.Match[str] | None:
    """The one label before a title ("General / Minister of Culture Meets ..."); breadcrumbs have more."""
    found = _CATEGORY.match(line)
    if not found or found["label"].casefold() not in phrases("labels"):
        return None
    title = line[found.end() :]
    return found if len(title.split()) >= _TITLE_WORDS and not _MORE_PARTS.search(title) else None


def _is_page_matter(line: str, raw: str) -> bool:
    return bool(
        is_navigation(line, raw)
        or is_ticker(line)
        or is_day_without_year(line)
        or _SIGN_OFF.fullmatch(line)
        or _DOCUMENT_NUMBER.fullmatch(line)
        or _MAIL_FIELD.match(line)
        or _GREETING.fullmatch(line)
    )


def _prose_block(block: Block) -> Block:
    line = block.text
    if block.shape is Shape.TITLE:
        return replace(block, role=Role.SHORT)
    if line.casefold().strip(" :.") in phrases("labels"):
        return replace(block, role=Role.LABEL)
    if block.shape in (Shape.HEADLINE, Shape.HEADING):
        return replace(block, role=Role.SHORT)
    marker = _MARKER.match(line)
    if marker or block.shape is Shape.ITEM:
        return _shifted(block, marker, Role.ITEM)
    closed = _without_last_words(block)
    return closed if closed is not block or _is_prose(line) else replace(block, role=Role.SHORT)


def _is_prose(line: str) -> bool:
    """Whether a line is a paragraph of prose, by its end, its length, or a sentence that ends inside it."""
    end = line.rstrip(_CLOSERS)[-1:]
    if end in ".:;" or len(line) > _LONG:
        return True
    if end == "?":
        return bool(_SPEAKER.match(line) or _SENTENCE_INSIDE.search(line))
    return len(line) > _SOME_LENGTH and bool(_SPEAKER.match(line) or _two_sentences(line))


def _two_sentences(line: str) -> bool:
    inside = list(_SENTENCE_INSIDE.finditer(line))
    return any(len(line) - match.end() > _SOME_LENGTH // 2 and match.start() > _SOME_LENGTH // 2 for match in inside)


def _shifted(block: Block, opening: re.Match[str] | None, role: Role) -> Block:
    """The block without the marker or label that opens it."""
    length = opening.end() if opening else 0
    return replace(block, start=block.start + length, text=block.text[length:], role=role)


def _without_last_words(block: Block) -> Block:
    """The block without the sign by which an agency closes a story."""
    story, _, last = block.text.rpartition(" ")
    if not story or last.rstrip(".").casefold() not in _LAST_WORDS or story[-1] not in _SENTENCE_ENDS:
        return block
    story = story.rstrip()
    return replace(block, end=block.start + len(story), text=story)

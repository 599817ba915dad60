"""What the lines beside a line make of it: underlined headings, captions, programmes, labels with their values."""

from __future__ import annotations

import re
from itertools import pairwise

from icesco_cli.articles.lines.blocks import Block, BlockRole
from icesco_cli.articles.lines.bylines import person
from icesco_cli.articles.lines.day_lines import is_day_without_year
from icesco_cli.articles.lines.headlines import folded_words, holds_verb
from icesco_cli.lexicon.page_words import phrases
from icesco_cli.models import Shape

_ITEM_ENDS = ".,;:!?"
_NUMBER_LENGTH = 5
_CLOCK = re.compile(
    r"(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)(?: ?[–-] ?[\d:.]{4,5})?[\s:–-]"
)
_CREDIT = re.compile(r"(?:©\s*)?(?P<body>[^\W\d_][\w.& -]{1,30})/(?P<name>[^\W\d_][^/]{3,40})")
_CAPTIONED = re.compile(
    r".{12,180}\((?:[A-Z][\w./ -]{0,40} )?(?i:(?:file |archive )?(?:photos?|pictures?))(?:[:/ ]{1,2}[^()]{2,40})?\)\.?"
)
_PHOTOGRAPHED = re.compile(
    r".{12,180}(?:[.!] ?|[.!]? [/|] )(?i:(?:image|photo|picture)s?(?: (?:by|courtesy|credit|source))?): ?"
    r"[^\W\d_][^:.!?]{1,60}\.?"
)
""" "Before the talks. Photo: Ana Reis, Harbour News": what a picture shows, and who took it."""
_PICTURED = ("(PHOTO)", "(PHOTOS)")
"""What agencies put behind a headline whose story has pictures."""
_OTHER_LETTER = re.compile(r"[^\W\d_\u0000-\u024f\u1e00-\u1eff]")
_LATIN_LETTER = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_LONGEST_CAPTION = 200
_HOURS = (BlockRole.SHORT, BlockRole.ITEM)
_NUMBERED = re.compile(r"(?:No|Nr|№)[.:]{0,2} ?\d{1,4}[/-]\d{2,4}\b")
""" "No:318/21, Information of the Press Service": a ministry's number, right over a title."""


def settle_neighbours(blocks: list[Block], reading: str) -> list[Block]:
    """The blocks with the roles that they have by what stands above and below them."""
    blocks = _without_other_scripts(blocks)
    for index, (block, following) in enumerate(pairwise(blocks)):
        listed = index > 0 and blocks[index - 1].role is BlockRole.ITEM
        settled = _settled(block, following, reading, listed)
        if settled:
            blocks[index : index + 2] = settled
    return blocks


def _settled(block: Block, following: Block, reading: str, listed: bool) -> tuple[Block, Block] | None:
    """A block and the one below it, where either is more than it seems alone; `listed` where an item stands above."""
    if _CLOCK.match(block.text) and block.role in _HOURS and _goes_on(following):
        return _in_programme(block), _in_programme(following)
    if block.role is BlockRole.ITEM:
        heads = _heads(block, following, reading, listed)
        return (block._replace(role=BlockRole.SHORT, numbered=True), following) if heads else None
    if block.text[-1] == ":" and block.text[:-1].casefold() in phrases("senders") and not following.fresh:
        return _page_matter(block), _sender(following)
    if block.role in (BlockRole.SHORT, BlockRole.DAY) and _is_caption(block.text):
        return _page_matter(block), following
    if block.role is not BlockRole.SHORT:
        return None
    if _NUMBERED.match(block.text) and following.role is BlockRole.SHORT and not following.fresh:
        return (block._replace(role=BlockRole.LABEL), following) if not _NUMBERED.match(following.text) else None
    if following.role is BlockRole.RULE and not following.fresh:
        return block._replace(shape=block.shape or Shape.HEADING), following._replace(role=BlockRole.FURNITURE)
    if _is_credit(block.text):
        caption = not following.fresh and following.role is BlockRole.BODY and len(following.text) <= _LONGEST_CAPTION
        return _page_matter(block), _page_matter(following) if caption else following
    return None


def _heads(item: Block, following: Block, reading: str, listed: bool) -> bool:
    """Whether a numbered item, or one with a bullet right over its text, is a heading: it stands over prose, or right
    over its day, and ends as no sentence does. Right over prose the last item of a list stands as well."""
    dated = following.role is BlockRole.DAY and not following.fresh and item.fresh
    if not (following.role is BlockRole.BODY or dated) or item.text[-1] in _ITEM_ENDS:
        return False
    over_prose = not following.fresh and not listed
    if not over_prose and not (following.fresh and item.fresh):
        return False
    number = reading[max(item.start - _NUMBER_LENGTH, 0) : item.start].split()[-1:]
    bulleted = item.fresh and not following.fresh and item.text[0].isupper()
    return bool(number) and (number[0][0].isdigit() or bulleted)


def _is_caption(line: str) -> bool:
    """Whether a line says what a picture shows, and whose it is."""
    if _PHOTOGRAPHED.fullmatch(line):
        return True
    return line[-1] in ")." and _CAPTIONED.fullmatch(line) is not None and not line.endswith(_PICTURED)


def _is_credit(line: str) -> bool:
    """Whether a line says who took a picture: "UN Photo/Anna Kask"."""
    found = _CREDIT.fullmatch(line)
    return bool(found and person(found["name"]) == found["name"] and not holds_verb(folded_words(line)))


def _page_matter(block: Block) -> Block:
    return block._replace(role=BlockRole.FURNITURE, day=None, author=None, outlet=None)


def _sender(block: Block) -> Block:
    """The line under "From:" or "By:"."""
    name = person(block.text)
    return block._replace(role=BlockRole.BYLINE, author=name, outlet=None if name else block.text)


def _goes_on(following: Block) -> bool:
    """Whether a line below an hour of a programme goes on with it: another hour, or the next day."""
    if following.role is BlockRole.DAY or _CLOCK.match(following.text):
        return True
    return following.role is BlockRole.FURNITURE and is_day_without_year(following.text)


def _in_programme(block: Block) -> Block:
    """A line of a programme, which begins with its hour."""
    hour = block.role is not BlockRole.DAY and _CLOCK.match(block.text)
    return block._replace(role=BlockRole.ITEM) if hour else block


def _without_other_scripts(blocks: list[Block]) -> list[Block]:
    """The blocks with lines in Arabic, Cyrillic and other letters as furniture, where the story is in Latin ones."""
    if not any(block.role is BlockRole.BODY and not _is_in_other_script(block.text) for block in blocks):
        return blocks
    return [_page_matter(block) if _is_in_other_script(block.text) else block for block in blocks]


def _is_in_other_script(line: str) -> bool:
    if line.isascii():
        return False
    head = line[:_LONGEST_CAPTION]
    return len(_OTHER_LETTER.findall(head)) > len(_LATIN_LETTER.findall(head))

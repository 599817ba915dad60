"""What each paragraph is on its page: furniture, a day, a byline, a label, a title-like line, an item, or body."""

from __future__ import annotations

import re

from icesco_cli.articles.lines.blocks import Block, BlockRole, spans
from icesco_cli.articles.lines.bylines import byline, person
from icesco_cli.articles.lines.closings import closes_prose
from icesco_cli.articles.lines.day_lines import dated_title, day_line, is_day_without_year, is_desk, is_time
from icesco_cli.articles.lines.headlines import is_noun_phrase_title, unspaced
from icesco_cli.articles.lines.icons import icon_length, is_address, parted
from icesco_cli.articles.splitting.furniture import furniture_role, holds_any, is_navigation, is_ticker
from icesco_cli.articles.splitting.neighbours import settle_neighbours
from icesco_cli.lexicon.outlets import outlets
from icesco_cli.lexicon.page_words import phrases
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Document, Shape

_RULE = re.compile(r"(?:[-_=*~•·–#+]\s*){3,}")
_MARKER = re.compile(r"(?:[-*+•·■▪●◦➢–]|\(?(?:\d{1,2}|[ivx]{1,4})[.)]|\(?[a-z]\))\s+(?=\S)")
_SIGN_OFF = re.compile(
    r"(?:[A-Za-z]{1,4}(?:[./][A-Za-z]{1,6}){1,3}\.?|[a-z]{1,3}|[–-]+ {0,2}[A-Z][A-Z ]{1,12}|WAM/.{1,60}|//.{1,40}"
    r"|-?30-?)"
)
_LAST_WORDS = frozenset(("(end)", "(ends)", "(more)", "end/", "enditem", "endit", "ends"))
_AGENCY_SIGN = re.compile(r"(?P<name>[A-Z]{3,8}) : (?=\S)")
_DIGIT = re.compile(r"\d")
_HASHTAGS = re.compile(r"(?:#\w+[\s,]*)+")
_ACCOUNT = re.compile(r"@\w{2,30}(?: ?·.{0,20})?")
""" "@harbour_lima · 3h": an account of a social network."""
_CATEGORY = re.compile(r"(?P<label>[\w ]{3,30}?)\s[/|]\s(?=\w)")
_MAY_PART = ("|", "›", "»", ">", " / ")
_MORE_PARTS = re.compile(r"\s[/|>]\s")
_MAIL_FIELD = re.compile(
    r"(?:From|To|Cc|Bcc|Sent|Reply-To|Return-Path|Received|Delivered-To|Message-I[Dd]|MIME-Version|Content-[\w-]+|"
    r"List-[\w-]+|X-[\w-]+): "
)
_SUBJECT = re.compile(r"(?:Subject|Headline|Title|Topic(?=:(?:\s+\S+){6})):\s+(?:(?:Re|Fwd?):\s*)*(?=\S)", re.I)
_FEED = re.compile(r"(?:Description|Summary|Abstract|Excerpt):\s+(?=[A-Z\"'])")
""" "Description: The minister met ...": what a feed calls the text of a story."""
_FIGURES = re.compile(r"\([^()]{0,3}\d[^()=]*=[^()]*\d[^()]*\)|[A-Z]{2,4}\d\d:\d\d")
"""A rate of exchange ("($1 = 0.8990 euros)"), or an agency's code with the hour."""
_DOCUMENT_NUMBER = re.compile(
    r"[A-Z]+(?:/[A-Z\d.-]+){1,5}(?<=\d)|(?:(?:No|Nr|Ref|PR|Release|Press Release No)[.:]{0,2} ?)+[\d/. -]+", re.I
)
_RELEASE = re.compile(r"(?:No|Nr|№)[.:]{0,2} ?\d{1,4}[/-]\d{2,4}, [A-Z]")
_GREETING = re.compile(r"Dear [^.!?]{1,60}[,:!]")
_SPEAKER = re.compile(r"(?:[A-Z][A-Z .'-]{2,40}|Question|Answer|Q|A) ?\d{0,2}: ")
_LABEL = re.compile(r"[A-Z][^:]{2,80}: \S")
"""A speaker and the first words of his speech ("President of Malta Karl Zammit: Friends,")."""
_SENTENCE_INSIDE = re.compile(r"(?:[a-z)\"']|[A-Z]{3}|\d{2})[.!?] [A-Z\"']")
_DESKS = (" Desk", " Team")
_DIRECTION = re.compile(r"[.!?]\"? \([A-Z][a-z ]{3,30}\.?\)$")
"""A sentence with what those present did behind it: "I thank you. (Applause)"."""
_SENTENCE_ENDS = ".!?\"'"
_CLOSERS = "\"')]*_ "
_TEASER_ENDS = ".!?\"'…]"
_PICTURED = re.compile(r"\s{2,}(?:PHOTOS?|VIDEOS?)(?:[\s+,/]+(?:PHOTOS?|VIDEOS?))?$")
""" "Envoy opens school   VIDEO": a headline, and what its page shows besides."""
_LONGEST_PICTURED = 30
_CONTENTS = re.compile(r"[.]{5,} ?\d{1,3}(?!\S)")
""" "Envoys meet in Lima ........ 3": a table of contents."""
_WAY_ON = re.compile(r"(?P<words>[A-Z][A-Za-z]{3,8}(?: [A-Za-z]{2,8}){0,3})[\s.…>»→)\]]*$")
_LONGEST_WAY_ON = 40
_CREDIT = "©"
_CREDITED = re.compile(r"(?<=[.!?\"')]) © ?[^©.!?]{2,60}$")
""" "... opened the museum. © UNESCO/Ana Reis": whose a picture is, behind what it shows."""
_LONGEST_CREDIT = 64
_TITLE_WORDS = 5
_NEVER_SHORT = 300
"""Characters of a line that is prose whatever it says."""
_LONG = 200
_SOME_LENGTH = 60


def sort_blocks(document: Document) -> list[Block]:
    """The paragraphs of a page with their roles."""
    shapes = dict(document.shapes)
    reading, text = document.reading, document.text
    blocks = [
        _block(start, fresh, reading[start:end], text[start:end], shapes.get(start))
        for start, end, fresh in spans(document)
    ]
    return settle_neighbours(blocks, reading)


def _block(start: int, fresh: bool, line: str, raw: str, shape: Shape | None) -> Block:
    """The block of a line that begins at character `start`, with the role that its own words give it; `raw` is the line
    as the document has it."""
    icons = icon_length(line)
    if icons:
        return _behind_icons(start, fresh, line, raw, icons)
    if len(line) <= _NEVER_SHORT and not _ends_as_prose(line):
        found = day_line(line)
        if found:
            return Block(
                start, start + len(line), line, fresh, BlockRole.DAY, shape, found.day, found.author, found.outlet
            )
        sender = byline(line)
        if sender:
            return Block(start, start + len(line), line, fresh, BlockRole.BYLINE, shape, None, *sender)
        role, first, last = _short_role(line, raw, shape)
    else:
        role, first, last = _long_role(line, shape)
    if role is BlockRole.SHORT and _SUBJECT.match(line):
        shape = Shape.TITLE
    closed = role is BlockRole.BODY and last < len(line) and _CREDIT not in line[last:]
    block = Block(start + first, start + last, line[first:last], fresh, role, shape, closed=closed)
    return _dated(block) if role in (BlockRole.SHORT, BlockRole.BODY) else block


def _behind_icons(start: int, fresh: bool, line: str, raw: str, icons: int) -> Block:
    """A line that begins with the name of an icon: a day, a byline, or what is the page's, but no title."""
    found = day_line(parted(line[icons:])) if icons < len(line) else None
    if found:
        return Block(start, start + len(line), line, fresh, BlockRole.DAY, None, found.day, found.author, found.outlet)
    if person(line[icons:]) == line[icons:]:
        return Block(start, start + len(line), line, fresh, BlockRole.BYLINE, author=line[icons:])
    if icons < len(line):
        block = _block(start + icons, fresh, line[icons:], raw[icons:], None)
        if block.role is not BlockRole.SHORT:
            return block
    return Block(start, start + len(line), line, fresh, BlockRole.FURNITURE)


def _dated(block: Block) -> Block:
    """The block as a title with its day, where it is one."""
    if (
        (len(block.text) > _LONG and not block.text.isupper())
        or block.text[-1] in _SENTENCE_ENDS
        or closes_prose(block.text)
    ):
        return block
    found = dated_title(block.text)
    if found is None:
        return block
    text = block.text[found.start : found.end]
    start = block.start + found.start
    return block._replace(start=start, end=start + len(text), text=text, role=BlockRole.SHORT, day=found.day)


def _ends_as_prose(line: str) -> bool:
    return len(line) > _SOME_LENGTH and line[-1] == "." and not holds_any(line, _MAY_PART)


Sorted = tuple[BlockRole, int, int]
"""A role, and the first character and the end of what counts of the line."""


def _long_role(line: str, shape: Shape | None) -> Sorted:
    """The role of a line that is prose unless its words say otherwise."""
    if furniture_role(line) or _CONTENTS.search(line):
        return BlockRole.FURNITURE, 0, len(line)
    if is_noun_phrase_title(line) or _is_release_title(line):
        return BlockRole.SHORT, 0, len(line)
    marker = _MARKER.match(line)
    if marker or shape is Shape.ITEM:
        return BlockRole.ITEM, marker.end() if marker else 0, len(line)
    field = _FEED.match(line)
    return BlockRole.BODY, field.end() if field else 0, _end_of_story(line)


def _short_role(line: str, raw: str, shape: Shape | None) -> Sorted:
    """The role of a line that may be a title, and which of its characters are its text."""
    pictured = _PICTURED.search(line, max(len(line) - _LONGEST_PICTURED, 1))
    if pictured:
        return _short_role(line[: pictured.start()], raw[: pictured.start()], shape)
    opening = _SUBJECT.match(line)
    if opening:
        return BlockRole.SHORT, opening.end(), len(line)
    if not any(map(str.isalpha, line)):
        return BlockRole.RULE if _RULE.fullmatch(line) else BlockRole.FURNITURE, 0, len(line)
    role = furniture_role(line)
    if role:
        return role, 0, len(line)
    opening = _category(line)
    if opening:
        return BlockRole.SHORT, opening.end(), len(line)
    if len(line) <= _LONG and _is_page_matter(line, raw) and not _is_dated_title(line):
        return BlockRole.FURNITURE, 0, len(line)
    sign = _AGENCY_SIGN.match(line)
    if sign and sign["name"] in outlets():
        return BlockRole.SHORT, sign.end(), len(line)
    return _prose_role(line, shape)


def _is_dated_title(line: str) -> bool:
    """Whether a line that looks like a menu is a day and a title ("03.05.2021 | Minister meets envoy")."""
    found = dated_title(line)
    return found is not None and not is_navigation(line[found.start : found.end], line[found.start : found.end])


def _prose_role(line: str, shape: Shape | None) -> Sorted:
    """The role of a line that is none of the page's own: a title or heading, a label, an item, or a paragraph."""
    if shape is Shape.TITLE:
        return BlockRole.SHORT, 0, len(line)
    if unspaced(line).casefold().strip(" :.") in phrases("labels"):
        return BlockRole.LABEL, 0, len(line)
    if shape in (Shape.HEADLINE, Shape.HEADING):
        return BlockRole.SHORT, 0, len(line)
    marker = _MARKER.match(line)
    if marker or shape is Shape.ITEM:
        return BlockRole.ITEM, marker.end() if marker else 0, len(line)
    if is_noun_phrase_title(line) or _is_release_title(line):
        return BlockRole.SHORT, 0, len(line)
    end = _end_of_story(line)
    return BlockRole.BODY if end < len(line) or _is_prose(line) else BlockRole.SHORT, 0, end


def _is_release_title(line: str) -> bool:
    """ "No:318/21, Information of the Press Service ... on the meeting of X with Y": a ministry's, however long."""
    return _RELEASE.match(line) is not None and line[-1] not in _SENTENCE_ENDS and not _two_sentences(line)


def _category(line: str) -> re.Match[str] | None:
    """The one label before a title ("General / Minister of Culture Meets ..."); breadcrumbs have more."""
    found = _CATEGORY.match(line)
    if not found or found["label"].casefold() not in phrases("labels"):
        return None
    title = line[found.end() :]
    return found if len(title.split()) >= _TITLE_WORDS and not _MORE_PARTS.search(title) else None


def _is_page_matter(line: str, raw: str) -> bool:
    """Whether a line is the page's and no part of a story: a menu, a figure, an hour, an address, a desk, tags, a
    greeting."""
    return bool(
        is_navigation(line, raw)
        or (_DIGIT.search(line) and (is_ticker(_without_number(line)) or is_day_without_year(line)))
        or is_time(line)
        or is_address(line)
        or (line.endswith(_DESKS) and is_desk(line))
        or _HASHTAGS.fullmatch(line)
        or _ACCOUNT.fullmatch(line)
        or _SIGN_OFF.fullmatch(line)
        or _DOCUMENT_NUMBER.fullmatch(line)
        or _FIGURES.fullmatch(line)
        or _MAIL_FIELD.match(line)
        or line.partition(":")[0].rstrip().casefold() in phrases("fields")
        or (line[-1] == "," and len(line) <= _SOME_LENGTH and not (_LABEL.match(line) or _opens_list(line)))
        or _GREETING.fullmatch(line)
    )


def _opens_list(line: str) -> bool:
    """Whether a line is the subject of the numbered paragraphs behind it, as in a communique: "The Ministers,"."""
    return line.startswith(("The ", "We, the ")) and not promise_words().groups.isdisjoint(line[:-1].lower().split())


def _without_number(line: str) -> str:
    """A line without the number or the sign of a list before it."""
    marker = _MARKER.match(line)
    return line[marker.end() :] if marker else line


def _is_prose(line: str) -> bool:
    """Whether a line is a paragraph of prose, by its end, its length, or a sentence that ends inside it."""
    end = line.rstrip(_CLOSERS)[-1:]
    if line.isupper() and end.isalnum():
        return False
    if end in ".:;" or _DIRECTION.search(line) or len(line) > _LONG:
        return True
    if end == ",":
        return len(line) > _SOME_LENGTH or _LABEL.match(line) is not None or _opens_list(line)
    if end == "?":
        return bool(_SPEAKER.match(line) or _SENTENCE_INSIDE.search(line))
    return len(line) > _SOME_LENGTH and (_two_sentences(line) or closes_prose(line))


def _two_sentences(line: str) -> bool:
    inside = list(_SENTENCE_INSIDE.finditer(line))
    return any(len(line) - match.end() > _SOME_LENGTH // 2 and match.start() > _SOME_LENGTH // 2 for match in inside)


def _end_of_story(line: str) -> int:
    """Where a line ends without the sign by which an agency closes a story, or the way to the rest of it."""
    if _CREDIT in line and (credit := _CREDITED.search(line, max(len(line) - _LONGEST_CREDIT, 0))):
        return credit.start()
    story, _, last = line.rpartition(" ")
    if not story or story[-1] not in _SENTENCE_ENDS:
        return _before_way_on(line)
    word = last.rstrip(".")
    signed = word[:1] + word[-1:] == "()" and word[1:-1] in outlets()
    return len(story.rstrip()) if signed or word.casefold() in _LAST_WORDS else len(line)


def _before_way_on(line: str) -> int:
    """Where a line ends before the words that lead to the rest of its story: "... Read more »"."""
    tail = _WAY_ON.search(line, max(len(line) - _LONGEST_WAY_ON, 0))
    if tail is None or tail["words"].casefold() not in phrases("ways_on"):
        return len(line)
    story = line[: tail.start()].rstrip()
    return len(story) if story and (story[-1] in _TEASER_ENDS or len(story) > _SOME_LENGTH) else len(line)

"""Markdown: what its markup says becomes shapes and metadata, and the markup itself is blanked, sign by sign."""

from __future__ import annotations

import re

from icesco_cli.articles.lines.bylines import person
from icesco_cli.articles.lines.printed_days import find_day
from icesco_cli.models import Metadata, Shape

_FRONT = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n(?P<rows>.*?)\n\1[ \t]*(?:\r?\n|$)", re.S)
_ROW = re.compile(r"(?P<key>[\w.-]{1,40})[ \t]*[:=][ \t]*(?P<value>\S[^\n]*)")
_FIELDS = {
    "title": "title",
    "headline": "title",
    "date": "published",
    "published": "published",
    "published_at": "published",
    "publishdate": "published",
    "pubdate": "published",
    "author": "author",
    "authors": "author",
    "byline": "author",
    "outlet": "outlet",
    "publisher": "outlet",
    "site": "outlet",
    "site_name": "outlet",
    "source": "outlet",
}

_FENCE = re.compile(r"^[ \t]{0,3}(`{3,}|~{3,})[^\n]*\n(?:(?![ \t]{0,3}\1)[^\n]*\n)*(?:[ \t]{0,3}\1[^\n]*)?", re.M)
_TABLE_ROW = re.compile(r"^[ \t]*\|[^\n]*\|[ \t]*$", re.M)
_DEFINITION = re.compile(r"^[ \t]{0,3}\[(?!\^)[^\]\n]{1,80}\]:[ \t]*\S[^\n]*$", re.M)
_IMAGE = re.compile(r"!\[[^\]\n]{0,500}\](?:\([^()\n]{0,1000}\)|\[[^\]\n]{0,80}\])")
_LINK = re.compile(r"(?P<open>\[)(?P<text>[^\[\]]{1,500})(?P<close>\](?:\([^()\n]{0,1000}\)|\[[^\]\n]{0,80}\]))")
_FOOTNOTE = re.compile(r"\[\^[^\]\n]{1,40}\]:?")
_TAG = re.compile(r"</?[a-zA-Z!][^<>]{0,500}>")
_EMPHASIS = re.compile(
    r"(?P<open>(?<![\w*])\*{1,3}(?=[^\s*])|(?<![\w_])_{1,3}(?=[^\s_])|~~(?=\S)|`{1,2})"
    r"(?P<text>[^*_~`\n]{1,400}?)(?P<close>(?<=\S)(?:\*{1,3}|_{1,3}|~~|`{1,2}))(?!\w)"
)
_EMPHASISING = "*_~`"
_HEADING = re.compile(
    r"^(?P<open>[ \t]{0,3}(?P<level>#{1,6})[ \t]+)(?P<text>\S[^\n]*?)(?P<close>[ \t]*#*[ \t]*)\r?$", re.M
)
_UNDERLINED = re.compile(r"^(?P<text>[ \t]{0,3}[^\s>*+-][^\n]*)\n(?P<rule>={2,}|-{3,})[ \t]*\r?$", re.M)
_QUOTE = re.compile(r"^[ \t]{0,3}(?:>[ \t]?)+", re.M)
_ITEM = re.compile(r"^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)", re.M)
_RULE = re.compile(r"[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*")

Shapes = tuple[tuple[int, Shape], ...]


def read_markdown(text: str) -> tuple[str, Shapes, Metadata]:
    """The text with its markup blanked, of the same length; where headings and items start; and the front matter."""
    plain, metadata = _without_front_matter(text)
    for pattern in (_FENCE, _TABLE_ROW, _DEFINITION, _IMAGE, _FOOTNOTE, _TAG):
        plain = pattern.sub(_blank, plain)
    plain = without_emphasis(_LINK.sub(_unwrap, plain))
    shapes: list[tuple[int, Shape]] = []
    for heading in _HEADING.finditer(plain):
        shapes.append((heading.start("text"), Shape.TITLE if len(heading["level"]) == 1 else Shape.HEADING))
    plain = _HEADING.sub(_unwrap, plain)
    for heading in _UNDERLINED.finditer(plain):
        start = heading.start() + len(heading["text"]) - len(heading["text"].lstrip())
        shapes.append((start, Shape.TITLE if heading["rule"][0] == "=" else Shape.HEADING))
    plain = _UNDERLINED.sub(lambda m: m["text"] + "\n" + " " * (len(m[0]) - len(m["text"]) - 1), plain)
    plain = _QUOTE.sub(_blank, plain)
    headed = {start for start, _ in shapes}
    items = [item for item in _ITEM.finditer(plain) if not _is_rule(plain, item) and _begin(item) not in headed]
    shapes += [(item.end(), Shape.ITEM) for item in items]
    marked = {item.start() for item in items}
    plain = _ITEM.sub(lambda m: _blank(m) if m.start() in marked else m[0], plain)
    return plain, tuple(sorted(shapes)), metadata


def without_emphasis(text: str) -> str:
    """The text with the signs of emphasis blanked, also of one inside another: "**Dr. _Ana_ Reis**"."""
    return _EMPHASIS.sub(_unwrap, _EMPHASIS.sub(_unwrap, text)) if any(sign in text for sign in _EMPHASISING) else text


def _without_front_matter(text: str) -> tuple[str, Metadata]:
    front = _FRONT.match(text)
    if not front:
        return text, Metadata()
    return _blank(front) + text[front.end() :], _metadata(front["rows"])


def _metadata(rows: str) -> Metadata:
    found: dict[str, str] = {}
    for row in _ROW.finditer(rows):
        field = _FIELDS.get(row["key"].casefold())
        value = _value(row["value"])
        if field and value:
            found.setdefault(field, value)
    day = find_day(found.get("published", "").replace("T", " "))
    outlet = found.get("outlet")
    named = None if outlet and "://" in outlet else outlet
    return Metadata(found.get("title"), day.iso if day else None, named, person(found.get("author", "")))


def _value(written: str) -> str:
    """A value of the front matter without its quotes; the first of a list."""
    value = written.strip()
    if value.startswith("["):
        value = value.strip("[]").split(",")[0].strip()
    if value[:1] in "'\"" and value[-1:] == value[:1]:
        return value[1:-1].strip()
    return value.partition(" #")[0].strip()


def _is_rule(text: str, match: re.Match[str]) -> bool:
    end = text.find("\n", match.start())
    return bool(_RULE.fullmatch(text, match.start(), end if end >= 0 else len(text)))


def _begin(item: re.Match[str]) -> int:
    """Where the number or the bullet of an item stands."""
    return item.end() - len(item[0].lstrip())


def _blank(match: re.Match[str]) -> str:
    return "".join("\n" if character == "\n" else " " for character in match[0])


def _unwrap(match: re.Match[str]) -> str:
    return " " * len(match["open"]) + match["text"] + " " * len(match["close"])

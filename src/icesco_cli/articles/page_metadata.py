"""What the head of an HTML page says of its article: JSON-LD, meta tags, <time>, <h1> and <title>."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from icesco_cli.articles.bylines import person
from icesco_cli.articles.days import find_day
from icesco_cli.articles.mastheads import is_masthead, site_name
from icesco_cli.articles.titles import fold_line
from icesco_cli.models import Metadata
from icesco_cli.text.clean import clean

_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "title")
_DAYS = (
    "article:published_time", "article:published", "og:published_time", "datepublished", "publish_date", "publish-date",
    "published", "pubdate", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date",
    "dcterms.date", "dc.date.created", "dcterms.created", "citation_publication_date", "release_date", "date",
)  # fmt: skip
_OUTLETS = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
    "apple-mobile-web-app-title",
)
_AUTHORS = ("author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "sailthru.author", "byl")
_ARTICLE = re.compile(r"Article$|^BlogPosting$|^Report$|^PressRelease$|NewsArticle|^LiveBlogPosting$")
_ISO_DAY = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?!\d)")
_PARTS = re.compile(r"\s+[-–|:·»/]+\s+|\s*\|\s*")
_MANY_PARTS = 6


def page_metadata(tree: Any) -> Metadata:
    """The title, day, outlet and author of a page (`tree` is lxml's), each None where the page does not say it."""
    metas = _metas(tree)
    entries = list(_entries(tree))
    article = next((entry for entry in entries if _is_article(entry)), {})
    outlet = _first(metas, _OUTLETS) or _name(article.get("publisher")) or _website(entries)
    stated = _text(article.get("headline")) or _first(metas, _TITLES)
    title, tail = page_title(_h1(tree), stated, _title_tag(tree), outlet)
    return Metadata(
        title, _published(tree, metas, article), site_name(outlet) if outlet else tail, _author(metas, article)
    )


def page_title(
    h1: str | None, stated: str | None, tag: str | None, outlet: str | None
) -> tuple[str | None, str | None]:
    """The title as printed, and the site's name where the title tag ends in it."""
    long = stated or tag
    if h1 and (not long or fold_line(h1) in fold_line(long) or fold_line(long) in fold_line(h1)):
        return h1, _site_in(tag, h1)
    if not long:
        return h1, None
    title = _without_site(long, outlet)
    return title, _site_in(tag, title)


def _without_site(title: str, outlet: str | None) -> str:
    parts = list(_parts(title))
    site = fold_line(outlet or "")
    while len(parts) > 1 and _is_site(parts[-1][0], site):
        parts.pop()
    return title[: parts[-1][1]].strip()


def _is_site(part: str, site: str) -> bool:
    folded = fold_line(part)
    return bool(site and (folded in site or site in folded)) or is_masthead(part) or len(part.split()) == 1


def _parts(title: str) -> Iterator[tuple[str, int]]:
    """The parts of a title between its separators, each with its end."""
    start = 0
    for parting in list(_PARTS.finditer(title))[-_MANY_PARTS:]:
        yield title[start : parting.start()], parting.start()
        start = parting.end()
    yield title[start:], len(title)


def _site_in(tag: str | None, title: str) -> str | None:
    """The site's name behind the title in the title tag."""
    if not tag or not tag.startswith(title) or len(tag) == len(title):
        return None
    rest = _PARTS.match(tag, len(title))
    return site_name(tag[rest.end() :]) if rest else None


def _published(tree: Any, metas: dict[str, str], article: dict[str, Any]) -> str | None:
    stated = (_text(article.get("datePublished")), *(metas.get(name) for name in _DAYS), *_times(tree))
    return next((day for day in map(_day, stated) if day), None)


def _times(tree: Any) -> Iterator[str]:
    for node in tree.xpath("//*[@itemprop='datePublished']"):
        yield node.get("content") or node.get("datetime") or node.text_content()
    for node in (
        tree.xpath("//article//time[@datetime] | //main//time[@datetime]")[:1] or tree.xpath("//time[@datetime]")[:1]
    ):
        yield node.get("datetime")


def _day(written: str | None) -> str | None:
    """The day of a date as the page writes it, in the page's own time zone."""
    if not written:
        return None
    iso = _ISO_DAY.match(written)
    found = find_day(iso[1] if iso else clean(written))
    return found.iso if found else None


def _author(metas: dict[str, str], article: dict[str, Any]) -> str | None:
    for written in (_name(article.get("author")), *(metas.get(name) for name in _AUTHORS)):
        name = person(clean(written)) if written else None
        if name:
            return name
    return None


def _metas(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.iter("meta"):
        name = node.get("property") or node.get("name") or node.get("itemprop") or ""
        value = _text(node.get("content"))
        if name and value:
            found.setdefault(name.strip().casefold(), value)
    return found


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _h1(tree: Any) -> str | None:
    headings = [_text(node.text_content()) for node in tree.iter("h1")]
    named = [heading for heading in headings if heading and not is_masthead(clean(heading))]
    return named[0] if named else None


def _title_tag(tree: Any) -> str | None:
    return next((_text(node.text_content()) for node in tree.iter("title")), None)


def _entries(tree: Any) -> Iterator[dict[str, Any]]:
    """The entries of all JSON-LD of the page, with those of its graphs."""
    for node in tree.xpath("//script[@type='application/ld+json']"):
        try:
            waiting = [json.loads(node.text or "", strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            entry = waiting.pop(0)
            if isinstance(entry, list):
                waiting += entry[:50]
            elif isinstance(entry, dict):
                yield entry
                waiting += [entry[key] for key in ("@graph", "mainEntity") if key in entry]


def _is_article(entry: dict[str, Any]) -> bool:
    kinds = entry.get("@type", "")
    return any(
        isinstance(kind, str) and _ARTICLE.search(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _website(entries: list[dict[str, Any]]) -> str | None:
    return next((_name(entry) for entry in entries if entry.get("@type") in ("WebSite", "NewsMediaOrganization")), None)


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return _text(value)


def _text(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None

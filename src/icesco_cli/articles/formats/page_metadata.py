"""What the head of an HTML page says of its article: JSON-LD, meta tags, <time>, <h1> and <title>."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from icesco_cli.articles.lines.bylines import byline, person
from icesco_cli.articles.lines.mastheads import is_domain, is_masthead, masthead_name, named_outlet, site_name
from icesco_cli.articles.lines.printed_days import find_day
from icesco_cli.articles.lines.titles import fold_line
from icesco_cli.lexicon.page_words import phrases
from icesco_cli.models import Metadata
from icesco_cli.text.clean import clean

_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "title")
_DAYS = (
    "article:published_time", "article:published", "og:published_time", "datepublished", "publish_date", "publish-date",
    "published", "govuk:first-published-at",
    "pubdate", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date",
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
_FEW_WORDS = 2
_FEW_NODES = 20
_LONGEST_DATE = 80


def page_metadata(tree: Any) -> Metadata:
    """The title, day, outlet and author of a page (`tree` is lxml's), each None where the page does not say it."""
    metas = _metas(tree)
    entries = list(_entries(tree))
    article = next((entry for entry in entries if _is_article(entry)), {})
    outlet = _first(metas, _OUTLETS) or _name(article.get("publisher")) or _website(entries)
    outlet = named_outlet(outlet) if outlet and is_domain(outlet) else outlet
    stated = _text(article.get("headline")) or _first(metas, _TITLES)
    tag = title_tag(tree)
    title = page_title(_h1(tree), stated, tag, outlet)
    site = site_name(outlet) if outlet else _site_in(tag, title)
    return Metadata(title, _published(tree, metas, article), site, _author(tree, metas, article))


def page_title(h1: str | None, stated: str | None, tag: str | None, outlet: str | None) -> str | None:
    """The title as the page prints it: its first heading, or what it states elsewhere without the site's name.

    The title tag alone is no title: old sites put the same one over every page.
    """
    if h1 and (len(h1.split()) > _FEW_WORDS or not stated or fold_line(h1) in fold_line(stated)):
        return h1
    if not stated:
        return None
    title = _without_site(stated, outlet)
    folded = clean(title).casefold()
    return None if any(folded in phrases(kind) for kind in ("labels", "lines", "pieces")) else title


def _without_site(title: str, outlet: str | None) -> str:
    parts = list(_parts(title))
    site = fold_line(outlet or "")
    while len(parts) > 1 and _is_site(parts[-1][0], site):
        parts.pop()
    return title[: parts[-1][1]].strip()


def _is_site(part: str, site: str) -> bool:
    folded = fold_line(part)
    return bool(site and (folded in site or site in folded)) or is_masthead(part)


def _parts(title: str) -> Iterator[tuple[str, int]]:
    """The parts of a title between its separators, each with its end."""
    start = 0
    for parting in list(_PARTS.finditer(title))[-_MANY_PARTS:]:
        yield title[start : parting.start()], parting.start()
        start = parting.end()
    yield title[start:], len(title)


def _site_in(tag: str | None, title: str | None) -> str | None:
    """The site's name at the end of the title tag, or all of a tag that is one."""
    if not tag:
        return None
    if title and tag.startswith(title):
        rest = _PARTS.match(tag, len(title))
        name = tag[_past_labels(tag, rest.end()) :] if rest else ""
        return site_name(name) if name and not any(map(str.isdigit, name)) else None
    if title is None and is_masthead(tag):
        return masthead_name(tag[_past_labels(tag, 0) :])
    *before, (last, _) = _parts(tag)
    ends = [last, *(part for part, _ in before[::-1] if _greets(last))]
    return next((part for part in ends if len(part) < len(tag) and is_masthead(part) and not _greets(part)), None)


def _past_labels(tag: str, start: int) -> int:
    """Past the names of sections at the front of what stands behind a title: "News - Ministry of Culture"."""
    parting = _PARTS.search(tag, start)
    while parting and tag[start : parting.start()].casefold() in phrases("labels"):
        start = parting.end()
        parting = _PARTS.search(tag, start)
    return start


def _greets(part: str) -> bool:
    """ "Welcome to the official website": a part of a title tag that names nobody."""
    return not any(word[0].isupper() for word in part.split()[1:])


def _published(tree: Any, metas: dict[str, str], article: dict[str, Any]) -> str | None:
    """The day of the page as it prints it; what its head states may be that day in another time zone."""
    stated = next(filter(None, map(_day, _stated_days(tree, metas, article))), None)
    printed = next(filter(None, map(_day, _printed_days(tree))), None)
    if stated and printed and days_apart(stated, printed) > 1:
        return stated
    return printed or stated


def days_apart(one: str, other: str) -> int:
    """How many days lie between two."""
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)


def _stated_days(tree: Any, metas: dict[str, str], article: dict[str, Any]) -> Iterator[str | None]:
    yield _text(article.get("datePublished"))
    yield from (metas.get(name) for name in _DAYS)
    yield from (node.get("content") or node.get("datetime") for node in tree.xpath("//*[@itemprop='datePublished']"))


def _printed_days(tree: Any) -> Iterator[str | None]:
    """The days that the page prints beside its story, but none of the teasers of others, each an article of its own."""
    own = "[not(ancestor::article[not(.//h1)])]" if len(tree.xpath("//article[not(.//h1)]")) > 1 else ""
    times = tree.xpath(f"//article//time{own} | //main//time{own}")[:1] or tree.xpath(f"//time{own}")[:1]
    for node in [*tree.xpath("//*[@itemprop='datePublished']")[:1], *times]:
        yield node.text_content()
        yield node.get("datetime")


def _day(written: str | None) -> str | None:
    """The day of a date as the page writes it, in the page's own time zone."""
    if not written:
        return None
    iso = _ISO_DAY.match(written)
    found = find_day(iso[1] if iso else clean(written[:_LONGEST_DATE]))
    return found.iso if found else None


def _author(tree: Any, metas: dict[str, str], article: dict[str, Any]) -> str | None:
    nodes = tree.xpath("//*[@itemprop='author'] | //*[@rel='author'] | //*[contains(@class, 'author')]")[:_FEW_NODES]
    printed = (node.text_content() for node in nodes if "comment" not in (node.get("class") or ""))
    for written in (_name(article.get("author")), *(metas.get(name) for name in _AUTHORS), *printed):
        name = _person(written)
        if name:
            return name
    return None


def _person(written: str | None) -> str | None:
    line = " ".join(clean(written).split()) if written else ""
    if not line or len(line) > _LONGEST_DATE:
        return None
    named = byline(line)
    return named[0] if named else person(line)


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
    return next((heading for heading in headings if heading and _may_be_title(clean(heading))), None)


def _may_be_title(heading: str) -> bool:
    return not is_masthead(heading) and heading.casefold() not in phrases("labels")


def title_tag(tree: Any) -> str | None:
    """What the browser shows over a page (`tree` is lxml's)."""
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

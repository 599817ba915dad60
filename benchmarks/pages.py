"""The pages on which the generated articles stand: wires, releases, dailies, hard-wrapped texts, Markdown and HTML."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from html import escape
from random import Random

from benchmarks.cast import poet
from benchmarks.prose import Telling
from benchmarks.tables import words

FORMS = {"wire": 34, "release": 22, "daily": 24, "wrapped": 10, "markdown": 10}
"""The forms of text, and how often each is drawn."""


def page(form: str, tellings: Sequence[Telling], outlet: str, random: Random) -> tuple[str, str]:
    """The suffix of a file, and its text: one or several articles, the newest first."""
    newest_first = sorted(tellings, key=lambda telling: telling.day, reverse=True)
    if form == "html":
        return ".html", _html(newest_first[0], outlet, random)
    if form == "markdown":
        return ".md", _markdown(newest_first[0], outlet)
    return ".txt", _TEXTS[form](newest_first, outlet, random)


def _menu() -> list[str]:
    return [entry.strip() for entry in words("menu")]


def _long(telling: Telling) -> str:
    return f"{telling.day.day} {telling.day:%B %Y}"


def _wire(tellings: Sequence[Telling], outlet: str, random: Random) -> str:
    return "\n\n\n".join(_dispatch(telling, outlet) for telling in tellings) + "\n"


def _dispatch(telling: Telling, outlet: str) -> str:
    dateline = f"{telling.city.upper()}, {telling.day:%B} {telling.day.day}, {telling.day.year} ({outlet}) - "
    first, *rest = telling.paragraphs
    return "\n\n".join((telling.title, dateline + first, *rest))


def _release(tellings: Sequence[Telling], outlet: str, random: Random) -> str:
    head = "\n".join(_menu())
    return head + "\n\n\n" + "\n\n\n".join(_dated(telling) for telling in tellings) + "\n\nShare this page\nPrint\n"


def _dated(telling: Telling) -> str:
    return "\n\n".join("    " + text for text in (telling.title, _long(telling), *telling.paragraphs))


def _daily(tellings: Sequence[Telling], outlet: str, random: Random) -> str:
    return f"{outlet}\n\n" + "\n\n\n".join(_bylined(telling, random) for telling in tellings) + f"\n\n© {outlet}\n"


def _bylined(telling: Telling, random: Random) -> str:
    day = f"{telling.day:%B} {telling.day.day}, {telling.day.year}"
    hour = f"{random.randint(7, 22)}:{random.randint(10, 59)}"
    return "\n\n".join((telling.title, f"By {poet(random)}", f"Published: {day} {hour}", *telling.paragraphs))


def _wrapped(tellings: Sequence[Telling], outlet: str, random: Random) -> str:
    return "\n\n".join(textwrap.fill(text, 76) for text in _wire(tellings, outlet, random).split("\n\n")) + "\n"


def _markdown(telling: Telling, outlet: str) -> str:
    title = json.dumps(telling.title, ensure_ascii=False)
    head = f"---\ntitle: {title}\ndate: {telling.day}\nsource: {outlet}\n---"
    return "\n\n".join((head, f"# {telling.title}", *telling.paragraphs)) + "\n"


def _html(telling: Telling, outlet: str, random: Random) -> str:
    told = {"@type": "NewsArticle", "headline": telling.title, "datePublished": f"{telling.day}T09:00:00+00:00"}
    menu = "".join(f'<li><a href="/{number}">{name}</a></li>' for number, name in enumerate(_menu()))
    body = "\n".join(f"<p>{escape(text)}</p>" for text in telling.paragraphs)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{escape(telling.title)} | {outlet}</title>
<script type="application/ld+json">{json.dumps(told)}</script></head>
<body><nav><ul>{menu}</ul></nav>
<article><h1>{escape(telling.title)}</h1>
<p class="date">{_long(telling)}</p>
{body}
</article>
<aside><h3>Related</h3><a href="/x">{poet(random)} in pictures</a></aside>
<footer>© {outlet}</footer></body></html>
"""


_TEXTS = {"wire": _wire, "release": _release, "daily": _daily, "wrapped": _wrapped}

"""What the main text of a web page lacks, and is read all the same: days, leads, paragraphs, other posts."""

from __future__ import annotations

import pytest

from icesco_cli.articles.formats.reading import read_text
from icesco_cli.articles.splitting.whole_page import split
from tests.articles.cutting import articles

STORY = (
    "<p>Minister of Crafts Lucia Ccori received Ambassador of Malta Karl Zammit in Lima and showed him the looms of "
    "the academy, which weaves for every school of the country.</p>"
    "<p>They agreed to open a school of weaving near Cusco, and to meet again when its roof is laid.</p>"
)
HEAD = "<html><head><title>Minister receives envoy</title></head><body>"
TITLE = "<h1>Minister receives Maltese envoy</h1>"
OTHER_DAYS = [
    f"{HEAD}<div>Today is 9 May 2024</div><ul><li>Home</li><li>News</li><li>Media</li><li>Jobs</li></ul>{TITLE}{STORY}",
    f"{HEAD}{TITLE}{STORY}<div>Read also</div><ul><li>9 May 2024 <a>Minister leaves for Cusco</a></li></ul>",
    f"{HEAD}{TITLE}{STORY}<form><p>Comments were closed on</p><p>9 May 2024</p></form>",
    f'{HEAD}{TITLE}<div hidden="">9 May 2024</div>{STORY}',
]
DAYS = [
    f'{HEAD}<div class="d">3 May 2024, 14:40</div>{TITLE}<div>{STORY}</div>',
    f"{HEAD}<span>03.05.2024 17:20</span><h3>Minister receives Maltese envoy</h3><div>{STORY}</div>",
    f"{HEAD}<div><span>Press release</span>{TITLE}<div>Weavers have long asked for a school.</div></div>"
    f"<div>© Ministry of Crafts</div><div><span>3 May 2024</span> - <span>Last update:</span><span>9 May 2024</span>"
    f"</div><div>{STORY}</div>",
    f'<html><head><meta property="article:published_time" content="2024-05-02T21:30:00Z"></head><body>{TITLE}'
    f"<ul><li>03 May, 2024</li><li>01:30</li></ul><div>{STORY}</div>",
    f'{HEAD}<div><form id="f"><input name="__VIEWSTATE"><div>{TITLE}</div><div>3 May 2024</div>{STORY}</form></div>',
]
NO_LEAD = [
    "<div>Photo by the academy</div>",
    "<div>Share this page with your friends at http://www.lima.test/share, the network of the academy.</div>",
    "<ul><li>The envoy of Malta will bring two looms of his country to the academy of Lima.</li></ul>",
]
LEAD = "The Minister and the envoy of Malta had talks at the academy about a school of weaving."
CARD = "<article><time>{day} May 2024</time><h2>{title}</h2><p>{text}</p><a>Read more</a></article>"
TOLD = "A delegation of the Guild of Weavers led by Gul Bano visited the House of Crafts in Lima and met its masters."


def read(page: str) -> str:
    document = read_text(page, "x", "html")
    return "\n".join(document.reading[p.start : p.end] for article in split(document) for p in article.paragraphs)


@pytest.mark.parametrize("page", OTHER_DAYS)
def test_days_of_other_things(page: str) -> None:
    assert [article.published for article in articles(page, "html")] == [None]


@pytest.mark.parametrize("page", DAYS)
def test_days(page: str) -> None:
    found = articles(page, "html")
    assert [(article.title, article.published) for article in found] == [
        ("Minister receives Maltese envoy", "2024-05-03")
    ]


@pytest.mark.parametrize("line", NO_LEAD)
def test_no_leads(line: str) -> None:
    page = f'{HEAD}{TITLE}<div class="top">{line}</div><div class="tools">Print</div><div class="text">{STORY}</div>'
    assert "envoy of Malta" not in read(page) and "friends" not in read(page) and "Photo" not in read(page)


def test_a_lead_stands_before_the_story() -> None:
    page = (
        f'{HEAD}{TITLE}<div class="lead">{LEAD}</div><div class="tools">Print</div><div class="entry-content">{STORY}'
        f"{STORY}</div>"
    )
    assert read(page).index(LEAD) < read(page).index("Minister of Crafts")


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("<div>Share: Facebook Twitter Telegram WhatsApp and mail</div>", False),
        ("<div><ul><li>The meeting was attended by the rector of the academy.</li></ul></div>", True),
        ("<div>The meeting was attended by the rector of the academy.</div>", True),
    ],
)
def test_paragraphs_in_divisions(line: str, kept: bool) -> None:
    page = f"{HEAD}{TITLE}<div>{STORY}{line}{STORY}</div>"
    assert ("attended" in read(page)) is kept
    assert "Telegram" not in read(page)


def test_nothing_is_read_for_browsers_without_scripts() -> None:
    page = f"{HEAD}<noscript><div>Please enable scripts and reload this page.</div></noscript>{TITLE}{STORY}"
    assert "scripts" not in read(page)


def test_all_posts_of_a_list_are_read() -> None:
    cards = "".join(
        CARD.format(day=day, title=title, text=TOLD)
        for day, title in ((9, "Guild visits House of Crafts"), (7, "Weavers come again"), (2, "Masters met again"))
    )
    found = articles(f"<html><head><title>News</title></head><body><main><h1>News</h1>{cards}</main>", "html")
    assert [(article.title, article.published) for article in found] == [
        ("Guild visits House of Crafts", "2024-05-09"),
        ("Weavers come again", "2024-05-07"),
        ("Masters met again", "2024-05-02"),
    ]


def test_other_posts_are_no_part_of_an_article() -> None:
    cards = "".join(CARD.format(day=day, title="Guild visits House of Crafts", text=TOLD) for day in (9, 8))
    found = articles(f"{HEAD}{TITLE}<div>{STORY}</div><section><h3>Latest news</h3>{cards}</section>", "html")
    assert [article.title for article in found] == ["Minister receives Maltese envoy"]


@pytest.mark.parametrize(
    ("page", "outlet"),
    [
        (f"<html><head><title>Minister receives envoy</title></head><body><div>Peru</div>{TITLE}{STORY}", None),
        (f"<body><div>Home</div><div>Media</div><div>Jobs</div><div>Ministry of Crafts</div>{TITLE}{STORY}", None),
        (f"<body><div>Ministry of Crafts</div>{TITLE}{STORY}", "Ministry of Crafts"),
        (f"<title>Guild Journal - Welcome to the official website</title>{TITLE}{STORY}", "Guild Journal"),
        (
            f"<title>Minister receives Maltese envoy - News - Ministry of Crafts</title>{TITLE}{STORY}",
            "Ministry of Crafts",
        ),
        (f'<meta property="og:site_name" content="azertag.az">{TITLE}{STORY}', "AzerTAC"),
        (f'<meta property="og:site_name" content="Guild EN">{TITLE}{STORY}', "Guild"),
    ],
)
def test_outlets(page: str, outlet: str | None) -> None:
    assert [article.outlet for article in articles(page, "html")] == [outlet]


@pytest.mark.parametrize(
    ("tag", "title"),
    [
        ("Ministry of Crafts of the Republic of Peru", None),
        ("Welcome", None),
        ("KUNA : Minister receives Maltese envoy - Politics - 03/05/2024", "Minister receives Maltese envoy"),
    ],
)
def test_titles_in_the_tag(tag: str, title: str | None) -> None:
    page = f"<title>{tag}</title><body><div>Ministry of Crafts<br/>of the Republic of Peru</div>"
    page += f"<b>Minister receives Maltese envoy</b>{STORY}"
    assert read_text(page, "x", "html").metadata.title == title

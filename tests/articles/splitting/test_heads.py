"""Titles and days of pages: speeches, programmes, ministries' releases, several wires under one day."""

from __future__ import annotations

import pytest

from tests.articles.cutting import articles

STORY = (
    "The Guild of Weavers met in Lima on Monday and elected Lucia Ccori its chair for three years, and the Minister of "
    "Crafts came to greet its members.\n\nThey agreed to open a school near Cusco before the year is over.\n"
)
LONG = (
    "the meeting between the Minister of Crafts of Peru Lucia Ccori and the Minister of Heritage of Malta Karl Zammit"
)
RELEASE = f"No:14/24, Information of the Press Service Department of the Ministry of Crafts on {LONG} and {LONG}"
TITLES = [
    # near misses: lines under a title that are none of it
    (
        "Guild elects Lucia Ccori its chair\nDirector of the academy for ten years\n\n",
        "Guild elects Lucia Ccori its chair",
    ),
    ("Statement by the Guild of Weavers\n\nDirector of the academy leaves\n\n", "Statement by the Guild of Weavers"),
    ("Remarks on weaving in the Andes\nLooms and their makers\n\n", "Remarks on weaving in the Andes"),
    ("Programme of work begins in Lima\nVenue: the academy\n\n", "Programme of work begins in Lima"),
    ("Accord on looms signed\n\nbetween\n\nthe looms\n\n", "Accord on looms signed"),
    (
        "Guild elects Lucia Ccori its chair\n\nBetween two looms\n\nThe academy\n\n",
        "Guild elects Lucia Ccori its chair",
    ),
    ("JOINT COMMUNIQUE\n\nWEAVERS MEET IN LIMA\n\n", "WEAVERS MEET IN LIMA"),
    ("JOINT COMMUNIQUE\nWeavers of Peru and Malta meet in Lima\n\n", "Weavers of Peru and Malta meet in Lima"),
    ("WEAVERS OF MALTA ELECT CHAIR\nSCHOOL TO OPEN IN CUSCO\n\n", "WEAVERS OF MALTA ELECT CHAIR"),
    ("Guild elects Lucia Ccori its chair\nOn looms and their makers\n\n", "Guild elects Lucia Ccori its chair"),
    # what two parties have agreed, over several lines
    (
        "JOINT COMMUNIQUE\nTHE 3RD MEETING OF THE PERU-MALTA COMMITTEE ON CRAFTS\n\n",
        "JOINT COMMUNIQUE THE 3RD MEETING OF THE PERU-MALTA COMMITTEE ON CRAFTS",
    ),
    (
        "AGREED MINUTES\nOF THE THIRD SESSION OF THE PERU-MALTA COMMITTEE\nON LOOMS AND CRAFTS\n\n",
        "AGREED MINUTES OF THE THIRD SESSION OF THE PERU-MALTA COMMITTEE ON LOOMS AND CRAFTS",
    ),
    (
        "Minutes\nof the third session of the Peru-Malta Committee\n\n",
        "Minutes of the third session of the Peru-Malta Committee",
    ),
    # agreements
    (
        "ACCORD ON LOOMS\n\nbetween\n\nTHE GUILD OF WEAVERS (GOW)\n\nand\n\nTHE UNIVERSITY OF CUSCO\n\n",
        "ACCORD ON LOOMS between THE GUILD OF WEAVERS (GOW) and THE UNIVERSITY OF CUSCO",
    ),
    (
        "ACCORD\nBETWEEN\nTHE GOVERNMENT OF PERU\nAND\nTHE GOVERNMENT OF MALTA\nON COOPERATION IN CRAFTS\n\n",
        "ACCORD BETWEEN THE GOVERNMENT OF PERU AND THE GOVERNMENT OF MALTA ON COOPERATION IN CRAFTS",
    ),
    (
        "Protocol\nbetween the Guild of Weavers\nand the University of Cusco\non looms\n\n",
        "Protocol between the Guild of Weavers and the University of Cusco on looms",
    ),
    # speeches
    (
        "Statement by H.E. Mr. Karl Zammit\nMinister of Crafts of the Republic of Malta\nat the 3rd Congress\n\n",
        "Statement by H.E. Mr. Karl Zammit Minister of Crafts of the Republic of Malta at the 3rd Congress",
    ),
    ("Remarks by\nMs. Lucia Ccori\non the Day of Weavers\n\n", "Remarks by Ms. Lucia Ccori on the Day of Weavers"),
    # programmes
    (
        "3rd World Congress of Weavers\n1-3 May 2024, Lima\n\nPROVISIONAL PROGRAMME (as of 24 April)\n\n"
        "All day   Arrival of delegations. Hotels: Andes, Cusco\n",
        "3rd World Congress of Weavers",
    ),
    # a ministry's numbered release, however long
    (
        f"{RELEASE}\n\n04 May 2024\n\n",
        RELEASE,
    ),
]


@pytest.mark.parametrize(("head", "title"), TITLES)
def test_titles(head: str, title: str) -> None:
    assert [article.title for article in articles(head + STORY)] == [title]


@pytest.mark.parametrize(
    "line",
    [
        "I see that she nods. I thank her. (Applause)",
        "The looms are old. (Laughter)",
        "She will come again. (Pause)",
    ],
)
def test_what_those_present_do_ends_no_story(line: str) -> None:
    text = f"Statement by Lucia Ccori\nLima, 3 May 2024\n\n{STORY}\n{line}\n\n{STORY}"
    assert len(articles(text)) == 1


LONG_TITLE = (
    "KEYNOTE ADDRESS DELIVERED BY THE HONOURABLE MINISTER OF CRAFTS, CHIEF (MRS.) LUCIA CCORI, AT THE OPENING OF THE "
    "INTERNATIONAL CONGRESS ON THE FUTURE OF WEAVING AND LOOMS, LIMA, FRIDAY, 3RD MAY, 2024"
)


def test_a_title_in_capitals_may_be_long_and_close_with_its_day() -> None:
    article = articles(f"{LONG_TITLE}\n\n{STORY}")[0]
    assert (article.title, article.published) == (LONG_TITLE, "2024-05-03")


def test_a_warning_in_capitals_is_prose() -> None:
    warning = f"{LONG_TITLE.replace(',', ' IS')}."
    assert [article.title for article in articles(f"Guild elects its chair\n\n{warning}\n\n{STORY}")] == [
        "Guild elects its chair"
    ]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Jury evaluation: 22 September 2022", None),
        ("Announcement of results: 26 September 2022", None),
        ("Date of publication: 22 September 2022", "2022-09-22"),
        ("Lima: 22 September 2022", "2022-09-22"),
        ("22 September 2022, 16:08   Updated at: 16:42", "2022-09-22"),
    ],
)
def test_days_of_events_are_none_of_the_page(line: str, day: str | None) -> None:
    assert articles(f"Guild elects Lucia Ccori its chair\n{line}\n\n{STORY}")[0].published == day


def test_wires_under_one_day_have_their_own() -> None:
    first = f"General / 29 January 2025\n\nGuild elects its chair in Lima\n\nLima, January 29 (QNA) - {STORY}"
    text = f"{first}\n-----\n\nMinister receives weavers\n\nLima, January 27 (QNA) - {STORY}"
    assert [(article.published, article.published_basis) for article in articles(text)] == [
        ("2025-01-29", "stated"),
        ("2025-01-27", "from another article"),
    ]


def test_numbered_headings_of_a_newsletter_begin_stories() -> None:
    text = f"# Newsletter - May 2025\n\nIn this issue: weavers, looms\n\n## 1. Weavers meet in Lima\n\n{STORY}\n"
    assert [article.title for article in articles(f"{text}## 2. Our guests\n\n{STORY}", "md")] == [
        "1. Weavers meet in Lima",
        "2. Our guests",
    ]


@pytest.mark.parametrize(
    ("lines", "author"),
    [
        ("Peter Stano\nLead Spokesperson for Foreign Affairs", None),
        ("Peter Stano", "Peter Stano"),
        ("Posted on 3 May 2024 by PIB Delhi", None),
    ],
)
def test_authors_under_a_story(lines: str, author: str | None) -> None:
    assert articles(f"Guild elects Lucia Ccori its chair\n\n{STORY}\n{lines}\n")[0].author == author


def test_a_desk_under_the_day_is_no_headline() -> None:
    text = f"Guild elects Lucia Ccori its chair\n3 May 2024\nGuild Press Team\n\n{STORY}"
    assert [paragraph.shape for paragraph in articles(text)[0].paragraphs] == ["title", "body", "body"]


def test_who_wrote_what_a_page_links_to_wrote_no_story() -> None:
    story = "The envoy of Peru met the mayor of Lima on Monday. They spoke of the harbour for an hour."
    (article,) = articles(
        f"Envoy of Peru meets mayor\n\n3 May 2021\n\n{story}\n\nRelated articles\nA day in Lima\nBy Ana Reis"
    )
    assert article.author is None


@pytest.mark.parametrize(
    "line", ["Issue 14 of 2025 - Friday 12 May", "Issue 14 - 12 May 2025", "12 May - Issue 3/2025"]
)
def test_an_issue_dates_its_stories_by_the_year_that_it_bears(line: str) -> None:
    text = f"# The Guild's Newsletter\n\n{line}\n\n## Weavers meet in Lima\n\n{STORY}\n\n## Looms arrive\n\n{STORY}\n"
    assert {article.published for article in articles(text, "md")} == {"2025-05-12"}


def test_headings_right_under_rules_begin_the_stories_of_a_digest() -> None:
    rule = "-" * 40
    head = f"GUILD OF WEAVERS OF PERU\nWEEKLY DIGEST\n29 April - 3 May 2024\n\n{rule}\n"
    text = f"{head}WEAVERS MEET IN LIMA\n\n{STORY}\n{rule}\nLOOMS ARRIVE\n\n{STORY}\n"
    assert [(article.title, article.published) for article in articles(text)] == [
        ("WEAVERS MEET IN LIMA", "2024-05-03"),
        ("LOOMS ARRIVE", "2024-05-03"),
    ]


@pytest.mark.parametrize(
    ("line", "month"),
    [
        ("Issue 14, May 2025", "2025-05"),
        ("The Guild's newsletter - No. 14 (May 2025)", "2025-05"),
        ("Issue 14, 12 May 2025", None),
        ("Issue 14", None),
        ("May 2025 fair", None),
    ],
)
def test_an_issue_without_a_day_has_its_month(line: str, month: str | None) -> None:
    text = f"# The Guild's Newsletter\n\n{line}\n\n## Weavers meet in Lima\n\n{STORY}\n\n## Looms arrive\n\n{STORY}\n"
    assert {article.issue_month for article in articles(text, "md")} == {month}

"""Icons' names and bare fields of a page: what they are not, then what they say."""

from __future__ import annotations

import pytest

from icesco_cli.articles.formats.wrapping import join_wrapped
from icesco_cli.articles.lines.icons import icon_length, is_page_field
from tests.articles.cutting import articles

NOTHING = [
    "place in the history of the town",
    "date from the time of the khans",
    "person who spoke for the guests was",
    "event of the year in Lima, the fair of books",
    "last week he met the envoy of Peru",
    "published a book on the songs of Jinja",
    "issued on paper of the mills of Riga",
    "source of the river is not known",
    "e.g. the songs of the north",
    "Calendar of events",
]
FIELDS = [
    "calendar_today08 March 2023",
    "date_range 08.03.2023",
    "access_time3 min read",
    "schedule 10:30",
    "event 8 March 2023",
    "place LIMA",
    "personAna Reis",
    "visibility 1532",
    "date 2022-10-11 By Azernews",
    "posted by admin on March 8, 2023",
    "published: 08/03/2023 10:22",
    "category: news",
    "source: KUNA",
    "lima.mfa.gov.pe",
    "www.archive.org/songs",
    "press@archive.org",
]
STORY = "The Minister of Culture of Peru opened the archive on Monday. It holds forty thousand songs."
HEADS = [
    ("calendar_today 08 March 2023 place LIMA person Ana Reis visibility 123", "2023-03-08", "Ana Reis"),
    ("calendar_today08 March 2023\nplace LIMA", "2023-03-08", None),
    ("date 2023-03-08 By Azernews", "2023-03-08", None),
    ("date_range08 March 2023\naccess_time3 min read\npersonAna Reis", "2023-03-08", "Ana Reis"),
    ("posted by admin on March 8, 2023\ncategory: news", "2023-03-08", None),
]


@pytest.mark.parametrize("line", NOTHING)
def test_prose_goes_on(line: str) -> None:
    assert not is_page_field(line)
    assert icon_length(line) == 0


@pytest.mark.parametrize("line", FIELDS)
def test_a_field_of_the_page_does_not_go_on(line: str) -> None:
    page = f"Minister opens archive of sound in Lima\n{line}\n\n{STORY}"
    assert join_wrapped(page) == page


@pytest.mark.parametrize(("lines", "day", "author"), HEADS)
def test_the_head_of_a_page_with_icons(lines: str, day: str, author: str | None) -> None:
    (article,) = articles(f"Minister opens archive of sound in Lima\n{lines}\n\n{STORY}")
    assert (article.title, article.published) == ("Minister opens archive of sound in Lima", day)
    assert article.author == author


def test_a_trail_of_icons_is_no_title() -> None:
    trail = "Home chevron_right News chevron_right Culture"
    (article,) = articles(f"{trail}\nMinister opens archive of sound in Lima\n\n{STORY}")
    assert article.title == "Minister opens archive of sound in Lima"

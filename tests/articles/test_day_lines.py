from __future__ import annotations

import pytest

from icesco_cli.articles.day_lines import day_line, is_update

NOTHING = [
    "On 12 March 2021 the minister opened the National Archive of Sound",
    "ICESCO Celebrates World Language Day on 18 December 2020",
    "The accord of 12 May 2018 was renewed",
    "Minister opens archive",
    "Kampala",
    "By Okello Odongo",
    "Done in Amman on 2 July 2021 in two originals in English",
    "",
]
FOUND = [
    ("July 29, 2019 0", "2019-07-29", None, None),
    (" date 2020-11-04 By Azernews", "2020-11-04", None, "Azernews"),
    ("date 2021-01-12 By Laila Ismayil", "2021-01-12", "Laila Ismayil", None),
    ("Thursday 16 June 2022 - 09:41", "2022-06-16", None, None),
    ("16/05/2024 07:48 PM", "2024-05-16", None, None),
    ("Date : Nov 6, 2024   |   Updated at 21:10 GST   |   Local", "2024-11-06", None, None),
    ("13 January 2025 12:05 (UTC+04:00)", "2025-01-13", None, None),
    ("No. 19, 7 October 2024", "2024-10-07", None, None),
    ("Released: 9 February 2024 | Reading time: 2 minutes", "2024-02-09", None, None),
    ("Zeynab Tour-Ray | 21 November 2023 | Updated 14:02", "2023-11-21", "Zeynab Tour-Ray", None),
    ("Selin Karatas   | 12.03.2023 - Update : 13.03.2023", "2023-03-12", "Selin Karatas", None),
    ("May 3, 2024   2 comments", "2024-05-03", None, None),
    ("by Jane Doe March 3, 2021 0 comments", "2021-03-03", "Jane Doe", None),
    ("Posted by admin on March 3, 2021", "2021-03-03", None, None),
    ("Source: Xinhua | 2021-03-12 20:11:24 | Editor: huaxia", "2021-03-12", None, "Xinhua"),
    ("Updated: 5 May 2021 | Published: 3 May 2021", "2021-05-03", None, None),
    ("Azerbaijan Materials 2 March 2021 10:12 (UTC +04:00)", "2021-03-02", None, None),
    ("[ 05 March 2021 17:55 ]", "2021-03-05", None, None),
    ("Amman, Friday 2 July 2021", "2021-07-02", None, None),
]


@pytest.mark.parametrize("line", NOTHING)
def test_no_day_line(line: str) -> None:
    assert day_line(line) is None


@pytest.mark.parametrize(("line", "iso", "author", "outlet"), FOUND)
def test_day_lines(line: str, iso: str, author: str | None, outlet: str | None) -> None:
    found = day_line(line)
    assert found is not None
    assert (found.day.iso, found.author) == (iso, author)
    assert outlet is None or found.outlet == outlet


@pytest.mark.parametrize(
    ("line", "update"), [("Published 3 May 2021", False), ("3 May 2021", False), ("Last updated 3 May 2021", True)]
)
def test_updates(line: str, update: bool) -> None:
    assert is_update(line) is update

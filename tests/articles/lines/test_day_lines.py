from __future__ import annotations

import pytest

from icesco_cli.articles.lines.day_lines import day_line, is_update

NOTHING = [
    "On 12 March 2021 the minister opened the National Archive of Sound",
    "ICESCO Celebrates World Language Day on 18 December 2020",
    "The accord of 12 May 2018 was renewed",
    "Minister opens archive",
    "Kampala",
    "By Okello Odongo",
    "Signed in Tirana on 9 June 2020 in two copies in Albanian",
    "",
    "Registration opens on 3 May 2021",
    "Home > News > Minister opens archive  3 May 2021",
    "3 May 2021, Riga, Latvia met Malta in the final",
    "3 May 2021 will be remembered in Kampala",
    "Ministers met on 3 May 2021, and again a day later",
    "The exhibition is open until 3 May 2021",
    "Born on 17 May 1977 in the city of Riga.",
    "Deadline: 31 January 2022",
    "Founded 3 May 1982",
    "Date of birth: 17 May 1977",
    "3 May 2021   Riga   Minister Opens Museum With Press",
    "3 May 2021   Riga   Rules of the New Karst University",
    "3 May 2021 | News | Minister Visits Karst Salt University",
    "3 May 2021 · Under review: Peru, crafts, young weavers",
]
FOUND = [
    ("Kampala > Society > Culture Materials  22 February 2024 20:13 (UTC +04:00)", "2024-02-22", None, None),
    ("15.06.2023   Riga   EEAS Press Team", "2023-06-15", None, None),
    ("Agenda.ge, 24 Jan 2022 - 18:05, Riga, Latvia", "2022-01-24", None, "Agenda.ge"),
    ("April 9, 2018 3", "2018-04-09", None, None),
    (" date 2019-05-06 By Caliber", "2019-05-06", None, "Caliber"),
    ("date 2019-05-07 By Rena Suleymanli", "2019-05-07", "Rena Suleymanli", None),
    ("Monday 3 April 2023 - 17:05", "2023-04-03", None, None),
    ("21/08/2023 11:12 AM", "2023-08-21", None, None),
    ("Date : Aug 9, 2023   |   Updated at 10:30 GST   |   World", "2023-08-09", None, None),
    ("8 March 2020 18:40 (UTC+05:00)", "2020-03-08", None, None),
    ("No. 4, 2 May 2020", "2020-05-02", None, None),
    ("Released: 1 June 2020 | Reading time: 5 minutes", "2020-06-01", None, None),
    ("Tamsin Okonedo | 4 May 2020 | Updated 08:15", "2020-05-04", "Tamsin Okonedo", None),
    ("Selin Karatas   | 12.03.2023 - Update : 13.03.2023", "2023-03-12", "Selin Karatas", None),
    ("June 8, 2020   7 comments", "2020-06-08", None, None),
    ("by Jane Doe March 3, 2021 0 comments", "2021-03-03", "Jane Doe", None),
    ("Posted by admin on March 3, 2021", "2021-03-03", None, None),
    (
        "Posted by Rena Suleymanli on 3 March 2021 · 7 min read · Filed under: Peru, crafts, young weavers",
        "2021-03-03",
        "Rena Suleymanli",
        None,
    ),
    ("Source: Xinhua | 2021-03-12 20:11:24 | Editor: huaxia", "2021-03-12", None, "Xinhua"),
    ("Updated: 5 May 2021 | Published: 3 May 2021", "2021-05-03", None, None),
    ("Azerbaijan Materials 2 March 2021 10:12 (UTC +04:00)", "2021-03-02", None, None),
    ("[ 05 March 2021 17:55 ]", "2021-03-05", None, None),
    (
        "**Posted on:** 8th October, 2025 | **By:** Corporate Affairs | **Category:** Social Sciences",
        "2025-10-08",
        None,
        None,
    ),
    ("Tirana, Tuesday 9 June 2020", "2020-06-09", None, None),
    (
        "Karst Convention Interim Secretariat · News · 9 June 2020",
        "2020-06-09",
        None,
        "Karst Convention Interim Secretariat",
    ),
    ("THE HARBOUR LEDGER          Tuesday, June 9, 2020", "2020-06-09", None, "The Harbour Ledger"),
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

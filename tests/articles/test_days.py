from __future__ import annotations

import pytest

from icesco_cli.articles.days import find_day, find_day_of_year

NOTHING = [
    "",
    "January 2021",
    "in 2021 and 2022",
    "31 February 2021",
    "45/45/2021",
    "version 1.12.2021.4",
    "Room 12, March hall 2021",
    "page 3 of 118",
    "3-4 million",
    "12.05",
    "tel. 021-12-13",
]
FOUND = [
    ("July 29, 2019 0", "2019-07-29"),
    ("Thursday 16 June 2022 - 09:41", "2022-06-16"),
    ("date 2020-11-04 By Azernews", "2020-11-04"),
    ("2021-01-13T10:00:00+04:00", "2021-01-13"),
    ("23/4/2024 18:22", "2024-04-23"),
    ("02/10/2024", "2024-10-02"),
    ("9/27/2023", "2023-09-27"),
    ("27.09.2023", "2023-09-27"),
    ("Date : Nov 6, 2024", "2024-11-06"),
    ("SEPTEMBER 20, 2023", "2023-09-20"),
    ("12th March 2023", "2023-03-12"),
    ("March 3rd, 2023", "2023-03-03"),
    ("6-Nov-2024", "2024-11-06"),
    ("3rd of March, 2023", "2023-03-03"),
    ("2023. March 12.", "2023-03-12"),
    ("14.01.21 18:05", "2021-01-14"),
    ("2024/03/05", "2024-03-05"),
]


@pytest.mark.parametrize("line", NOTHING)
def test_no_day(line: str) -> None:
    assert find_day(line) is None


@pytest.mark.parametrize(("line", "iso"), FOUND)
def test_days(line: str, iso: str) -> None:
    found = find_day(line)
    assert found is not None
    assert found.iso == iso


def test_numbers_that_name_a_day_either_way_keep_both() -> None:
    found = find_day("02/10/2024")
    assert found is not None
    assert (found.iso, found.swapped) == ("2024-10-02", "2024-02-10")


def test_a_day_without_a_year_is_one_of_the_given() -> None:
    found = find_day_of_year("Oct 2", "2024")
    assert found is not None
    assert found.iso == "2024-10-02"

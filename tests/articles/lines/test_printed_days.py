from __future__ import annotations

import pytest

from icesco_cli.articles.lines.printed_days import find_day, find_day_of_year

NOTHING = [
    "",
    "January 2021",
    "in 2021 and 2022",
    "31 February 2021",
    "45/45/2021",
    "version 1.12.2021.4",
    "Room 12, March hall 2021",
    "page 4 of 90",
    "3-4 million",
    "3 / 4 of 2021",
    "12.05",
    "tel. 021-12-13",
    "KUNA 452205 Jan 24",
    "ROOM 221520 Jan 24 guests",
]
FOUND = [
    ("April 9, 2018 3", "2018-04-09"),
    ("Monday 3 April 2023 - 17:05", "2023-04-03"),
    ("date 2019-05-06 By Caliber", "2019-05-06"),
    ("2021-01-13T10:00:00+04:00", "2021-01-13"),
    ("21/8/2023 18:05", "2023-08-21"),
    ("03/11/2023", "2023-11-03"),
    ("8/21/2023", "2023-08-21"),
    ("3/11/2023 4:05:06 PM", "2023-03-11"),
    ("3/11/2023 14:05", "2023-11-03"),
    ("18:05 21 / 08 / 2023", "2023-08-21"),
    ("21.08.2023", "2023-08-21"),
    ("Date : Aug 9, 2023", "2023-08-09"),
    ("AUGUST 9, 2023", "2023-08-09"),
    ("12th March 2023", "2023-03-12"),
    ("March 3rd, 2023", "2023-03-03"),
    ("9-Aug-2023", "2023-08-09"),
    ("3rd of March, 2023", "2023-03-03"),
    ("2023. March 12.", "2023-03-12"),
    ("14.01.21 18:05", "2021-01-14"),
    ("2024/03/05", "2024-03-05"),
    ("KUNA 221520 Jan 24NNNN", "2024-01-22"),
    ("AFP 221520 GMT JAN 24", "2024-01-22"),
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
    found = find_day("03/11/2023")
    assert found is not None
    assert (found.iso, found.swapped) == ("2023-11-03", "2023-03-11")


def test_a_day_without_a_year_is_one_of_the_given() -> None:
    found = find_day_of_year("Aug 9", "2023")
    assert found is not None
    assert found.iso == "2023-08-09"

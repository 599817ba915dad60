"""Diaries, weeks and programmes: what stands under the heading of a day was on that day."""

import pytest

from tests.met import meetings, people

WEEK = (
    "The week of the Minister\n\nMonday 6 May\nMinister of Culture Ana Reis met Rector Paul Weber in Lisbon to talk "
    "about the loan of books.\n\n{}\n\nFriday 10 May\nThe Minister toured the National Museum of Kenya in Nairobi for "
    "an hour and a half."
)

NOTHING = [
    "Tuesday 7 May\nThe rain went on over the port of Lisbon and the streets were empty all day long.",
    "Tuesday 7 May\nThe Minister wrote to Mayor Nils Dahl about the loan of the books of the library.",
    "Wednesday is market day\nThe Minister read a letter from Mayor Nils Dahl about the harbour of the town.",
]
FOUND = [
    ("Tuesday 7 May\nThe Minister received Mayor Nils Dahl of Oslo at her office.", "2024-05-07", ["Dahl", "Reis"]),
    ("Tuesday, 7 May\n\nIn the evening the Minister met Mayor Nils Dahl of Oslo.", "2024-05-07", ["Dahl", "Reis"]),
    (
        "Tuesday 7 May\nIt rained over the town.\n\nAt noon the Minister met Mayor Nils Dahl of Oslo.",
        "2024-05-07",
        ["Dahl", "Reis"],
    ),
    ("Tuesday 7 May\nThe Minister met Mayor Nils Dahl of Oslo on Thursday.", "2024-05-09", ["Dahl", "Reis"]),
]


@pytest.mark.parametrize("entry", NOTHING)
def test_no_more_meetings(entry: str) -> None:
    assert [people(one) for one in meetings(WEEK.format(entry))] == [["Reis", "Weber"], ["Reis"]]


@pytest.mark.parametrize(("entry", "day", "who"), FOUND)
def test_is_on_the_day_above_it(entry: str, day: str, who: list[str]) -> None:
    first, one, last = meetings(WEEK.format(entry))
    assert (one.date, people(one)) == (day, who)
    assert (first.date, last.date) == ("2024-05-06", "2024-05-10")


@pytest.mark.parametrize(
    "heading",
    ["6 May, Monday", "6 May", "6 May 2024", "Day 1 - Monday, 6 May", "First day (6 May)", "6 May 2024 - Lisbon"],
)
def test_a_day_is_printed_in_many_ways(heading: str) -> None:
    told = f"{heading}\n\nMinister Ana Reis met Mayor Nils Dahl.\n\n8 May\n\nMinister Ana Reis met Rector Paul Weber."
    found = meetings(f"Diary of a week\n\nThe Minister has had a long week.\n\n{told}")
    assert [one.date for one in found] == ["2024-05-06", "2024-05-08"]


def test_an_hour_says_when_a_page_was_put_out() -> None:
    told = "6 May, 19:40\n\nMinister Ana Reis met Mayor Nils Dahl.\n\n8 May, 10:20\n\nMinister Ana Reis met Paul Weber."
    assert {one.date for one in meetings(f"A week\n\nThe week was long.\n\n{told}")} == {None}


def test_a_heading_of_something_else_ends_the_day() -> None:
    text = "Tuesday 7 May\nIt rained.\n\nCOMING UP\n\nThe Minister has met Mayor Nils Dahl of Oslo."
    assert meetings(WEEK.format(text))[1].date is None


def test_a_diary_that_prints_the_years() -> None:
    text = WEEK.format("Tuesday 7 May\nThe Minister met Mayor Nils Dahl of Oslo.").replace(" May\n", " May 2024\n")
    assert [one.date for one in meetings(text, None)] == ["2024-05-06", "2024-05-07", "2024-05-10"]

from __future__ import annotations

import pytest

from icesco_cli.articles.bylines import byline, is_name, person

NO_BYLINE = [
    "By the end of the year the school will open.",
    "By 2024, forty teachers will be trained",
    "by and large a good year",
    "Bystanders cheered the minister",
    "Minister opens archive",
    "Author of forty books dies",
    "Reporters Without Borders opens office",
    "",
]
BYLINES = [
    ("By Rena Suleymanli", ("Rena Suleymanli", None)),
    ("by JAAN KASK", ("Jaan Kask", None)),
    ("By our correspondent Leïla Haddad", ("Leïla Haddad", None)),
    ("By Hauwa Danjuma-Ekpo, Abuja", ("Hauwa Danjuma-Ekpo", None)),
    ("Written by Omar bin Said Al-Habsi for The Courier", ("Omar bin Said Al-Habsi", None)),
    ("By Leman Bagirli – Trend:", ("Leman Bagirli", None)),
    ("(Reporting by Sian Trevelyan in London; editing by A. Rowe)", ("Sian Trevelyan", None)),
    ("Reporting by Sian Trevelyan; Editing by Alex Rowe", ("Sian Trevelyan", None)),
    ("Author: Lucia Ccori", ("Lucia Ccori", None)),
    ("By Azernews", (None, "Azernews")),
    ("By Staff Reporter", (None, None)),
    ("Source: Xinhua", (None, "Xinhua")),
    ("Trend:", (None, "Trend")),
]
NO_PERSON = [
    "admin",
    "Public Relations Desk",
    "News Agency",
    "Press Service",
    "Ministry of Culture",
    "Foreign Affairs",
    "Sri Lanka",
    "Middle East",
    "the minister",
    "Rosa",
]


@pytest.mark.parametrize("line", NO_BYLINE)
def test_no_byline(line: str) -> None:
    assert byline(line or " ") is None


@pytest.mark.parametrize(("line", "found"), BYLINES)
def test_bylines(line: str, found: tuple[str | None, str | None]) -> None:
    assert byline(line) == found


@pytest.mark.parametrize("words", NO_PERSON)
def test_no_person(words: str) -> None:
    assert person(words) is None


@pytest.mark.parametrize("name", ["Rena Suleymanli", "Ana de la Cruz", "Nurbek Asan uulu", "J. P. Martin"])
def test_names_stand_alone(name: str) -> None:
    assert is_name(name)

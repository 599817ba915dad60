from __future__ import annotations

import pytest

from icesco_cli.articles.lines.bylines import byline, initialled, is_post, person, signed

NO_BYLINE = [
    "By the end of the year the school will open.",
    "By 2024, forty teachers will be trained",
    "by and large a good year",
    "Bystanders cheered the minister",
    "Minister opens archive",
    "Author of forty books dies",
    "(Peru) by far the oldest of them",
    "Reporters Without Borders opens office",
    "Our reporters in Lima were told of it",
    "Authors and poets meet in Riga",
    "By YOUNG SINGERS GATHERED IN RIGA",
    "",
]
BYLINES = [
    ("By Rena Suleymanli", ("Rena Suleymanli", None)),
    ("by JAAN KASK", ("Jaan Kask", None)),
    ("By Rena Suleymanli, AZERNEWS", ("Rena Suleymanli", "AZERNEWS")),
    ("By our correspondent Leïla Haddad", ("Leïla Haddad", None)),
    ("By Hauwa Danjuma-Ekpo, Abuja", ("Hauwa Danjuma-Ekpo", None)),
    ("Written by Omar bin Said Al-Habsi for The Courier", ("Omar bin Said Al-Habsi", None)),
    ("By Leman Bagirli – Trend:", ("Leman Bagirli", None)),
    ("(Reporting by Sian Trevelyan in London; editing by A. Rowe)", ("Sian Trevelyan", None)),
    ("Reporting by Sian Trevelyan; Editing by Alex Rowe", ("Sian Trevelyan", None)),
    ("Author: Lucia Ccori", ("Lucia Ccori", None)),
    ("4 min    By: Lucia Ccori, Jaan Kask", ("Lucia Ccori, Jaan Kask", None)),
    ("By Lucia Ccori, Jaan Kask, and Omar Aziz", ("Lucia Ccori, Jaan Kask, Omar Aziz", None)),
    ("By Lucia Ccori, Lima Post", ("Lucia Ccori", None)),
    ("Our reporters: Lucia Ccori, Jaan Kask", ("Lucia Ccori, Jaan Kask", None)),
    ("Live reporting by Sian Trevelyan", ("Sian Trevelyan", None)),
    ("(ANI - Courier) By Lucia Ccori", ("Lucia Ccori", None)),
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


@pytest.mark.parametrize(
    "line",
    [
        "Press Conference",
        "Baku, Azerbaijan",
        "Joint Statement",
        "Rena Suleymanli, Minister of Culture of Estonia",
        "Rena Suleymanli meets the envoy",
        "Addis Ababa",
        "12 May 2022",
        "Ana Reis, a weaver of Sfax",
    ],
)
def test_lines_that_no_author_signs(line: str) -> None:
    assert signed(line) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Rena Suleymanli", "Rena Suleymanli"),
        ("Ana de la Cruz", "Ana de la Cruz"),
        ("Nurbek Asan uulu", "Nurbek Asan uulu"),
        ("J. P. Martin", "J. P. Martin"),
        ("OKELLO ODONGO, Lima", "Okello Odongo"),
        ("Okello Odongo, staff writer", "Okello Odongo"),
        ("Okello Odongo (Kampala)", "Okello Odongo"),
        ("- Okello Odongo", "Okello Odongo"),
        ("Okello Odongo, UzA", "Okello Odongo"),
        ("Okello Odongo, Ana Reis (photo), UzA", "Okello Odongo"),
    ],
)
def test_lines_that_an_author_signs(line: str, name: str) -> None:
    assert signed(line) == name


NOT_INITIALLED = ["UAE/Culture", "WAM/Abu Dhabi Desk", "Ana Reis", "Mali/Togo talks", "and/or", "WAM/", ""]

INITIALLED = [
    ("WAM/Ana Reis", "Ana Reis"),
    ("WAM/Ana Reis/Omar aziz", "Ana Reis, Omar aziz"),
    ("Ana Reis/ Omar Aziz", "Ana Reis, Omar Aziz"),
]


@pytest.mark.parametrize("line", NOT_INITIALLED)
def test_other_lines_with_a_slash_are_no_signatures(line: str) -> None:
    assert initialled(line) is None


@pytest.mark.parametrize(("line", "names"), INITIALLED)
def test_reporters_sign_with_a_slash(line: str, names: str) -> None:
    assert initialled(line) == names


def test_a_post_alone_is_no_name() -> None:
    assert is_post("Special correspondent")
    assert is_post("AND's special correspondent")
    assert not is_post("Special correspondent in Lima")
    assert not is_post("Writers meet in Lima")

"""The tables of the calendar and of abbreviations are in order, and no word stands in two places."""

import tomllib
from importlib.resources import files

import pytest

from icesco_cli.lexicon.abbreviation_words import abbreviations
from icesco_cli.lexicon.calendar_words import broken_months, calendar_words
from icesco_cli.text.time_tokens import LETTERS


def table(name: str) -> dict[str, list[str]]:
    read = tomllib.loads(files("icesco_cli.lexicon").joinpath(name).read_text("utf-8"))
    return {section: list(words) for section, words in read.items()}


TABLES = ["calendar.toml", "abbreviations.toml"]


@pytest.mark.parametrize("name", TABLES)
def test_sections_are_sorted(name: str) -> None:
    assert [section for section, words in table(name).items() if words != sorted(words)] == []


@pytest.mark.parametrize("name", TABLES)
def test_words_are_in_lower_case(name: str) -> None:
    assert [word for words in table(name).values() for word in words if word != word.lower()] == []


def test_no_word_of_the_calendar_has_two_meanings() -> None:
    assert len(calendar_words()) == sum(len(words) for words in table("calendar.toml").values())


def test_every_kind_of_word_has_its_own_letter() -> None:
    assert LETTERS.keys() == table("calendar.toml").keys()
    assert len(set(LETTERS.values())) == len(LETTERS)


def test_broken_months_are_no_other_word() -> None:
    assert broken_months().keys() & calendar_words().keys() == set()


def test_an_abbreviation_has_one_manner() -> None:
    manners = abbreviations()
    lists = [manners.titles, manners.connecting, manners.before_number, manners.ending]
    assert sum(map(len, lists)) == len(frozenset().union(*lists))

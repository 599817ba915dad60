"""Whose an office is that names no country: that of the dateline, unless the article speaks of another."""

import pytest

from icesco_cli.articles.formats.reading import read_text
from icesco_cli.extraction import extract

AT_ODDS = "BAKU, May 14. President Nadia Rahmonova received Ambassador of Italy Luca Rossi. Italy, she said, is near."
SETTLED = [
    ("BAKU, May 14. President Nadia Rahmonova spoke.", "Azerbaijan"),
    ("BAKU, May 14. President Nadia Rahmonova said Azerbaijan would sing. Azerbaijan is near.", "Azerbaijan"),
    ("President Nadia Rahmonova said Italy would sing. Italy is near.", "Italy"),
    ("TUNIS, May 14 (TAP) -- President Nadia Rahmonova said Italy would sing. Italy and Italians are near.", "Tunisia"),
    ("ROME, May 14 (Reuters) - President Nadia Rahmonova said Italy would sing. Italians are near.", "Italy"),
]


def president_of(text: str) -> str | None:
    (findings,) = extract(read_text(text, "text.txt"))
    return next(role.of for person in findings.people if person.name == "Nadia Rahmonova" for role in person.roles)


def test_a_guest_s_country_is_not_the_host_s() -> None:
    assert president_of(AT_ODDS) is None


def test_an_agency_abroad_tells_of_nobody_at_home() -> None:
    assert president_of("ROME, May 14 (ONA) -- President Nadia Rahmonova spoke.") is None


@pytest.mark.parametrize(("text", "country"), SETTLED)
def test_the_country_spoken_of_or_written_from_is_his(text: str, country: str) -> None:
    assert president_of(text) == country


def test_a_head_of_government_is_one_of_a_country() -> None:
    text = "TUNIS, May 14 (TAP) -- Head of Government Nadia Rahmonova met Rector Luca Rossi."
    assert president_of(text) == "Tunisia"


def test_of_a_host_and_a_guest_without_countries_only_one_is_at_home() -> None:
    text = "BAKU, May 14. Prime Minister Ali Karimov received President Nadia Rahmonova. Azerbaijan thanked Italy."
    assert president_of(text) is None


def test_a_stated_guest_meets_those_at_home() -> None:
    text = "BAKU, May 14. Italian Minister Luca Rossi met with President Nadia Rahmonova. Azerbaijan is near. It is."
    assert president_of(text) == "Azerbaijan"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("RIYADH, May 14 (SPA) -- President of the Kingdom Nadia Rahmonova met guests from Italy.", "Saudi Arabia"),
        ("RIYADH, May 14 (SPA) -- In Italy and Oman, President of the Sultanate Nadia Rahmonova spoke.", "Oman"),
        ("ROME, May 14. President of the country Nadia Rahmonova spoke.", "Italy"),
        ("ROME, May 14. President of the Kingdom Nadia Rahmonova spoke.", None),
        ("ROME, May 14. President of the Kingdom of Morocco Nadia Rahmonova spoke.", "Morocco"),
    ],
)
def test_the_kingdom_is_one(text: str, country: str | None) -> None:
    assert president_of(text) == country

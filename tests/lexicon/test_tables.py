"""The tables are in order and say nothing twice, and what one table says agrees with the others."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

import pytest

from icesco_cli.lexicon import words
from icesco_cli.text.sentences import sentences

LETTERS = str.maketrans("əıøłđ", "eiold")
BOTH_COUNTRY_AND_CITY = {"Djibouti", "Luxembourg", "Vatican City"}


def plain(text: str) -> str:
    """The text as a dictionary sorts it."""
    decomposed = unicodedata.normalize("NFD", text.casefold().translate(LETTERS))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def texts(node: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every string of a table with the way to it."""
    if isinstance(node, str):
        yield path, node
    elif isinstance(node, dict):
        for key, inner in node.items():
            yield from texts(inner, f"{path}.{key}")


def blocks(name: str) -> list[tuple[str, list[str]]]:
    """The multi-line strings of a table: one entry a line, or many words a line."""
    return [(path, text.split("\n")[:-1]) for path, text in texts(words.table(name)) if "\n" in text]


def twice(entries: Iterable[str]) -> list[str]:
    return [entry for entry, count in Counter(entries).items() if count > 1]


LINED = ["bodies", "honorifics", "offices", "venues", "places"]
FILLED = ["capitals", "given_names", "heads"]
OURS = [*LINED, *FILLED, "countries", "particles"]


@pytest.mark.parametrize("name", OURS)
def test_a_table_says_where_its_facts_come_from_and_what_it_refuses(name: str) -> None:
    head = (words._FOLDER / f"{name}.toml").read_text("utf-8").split("\n\n")[0]
    assert "# From: " in head
    assert "Refused" in head


@pytest.mark.parametrize("name", OURS)
def test_apostrophes_and_spaces_are_those_of_the_reading(name: str) -> None:
    text = (words._FOLDER / f"{name}.toml").read_text("utf-8")
    assert re.findall(r"[\u2018\u2019\u02bb\u02bc\u00a0\t]|[^\n] +$|  \| | \|  ", text, re.M) == []


@pytest.mark.parametrize("name", LINED)
def test_lines_are_sorted(name: str) -> None:
    assert [path for path, lines in blocks(name) if lines != sorted(lines, key=plain)] == []


@pytest.mark.parametrize("name", FILLED)
def test_words_are_sorted(name: str) -> None:
    entries = [(path, " ".join(lines).split()) for path, lines in blocks(name)]
    assert [path for path, listed in entries if listed != sorted(listed, key=str.casefold)] == []


@pytest.mark.parametrize("name", FILLED)
def test_no_word_stands_twice_in_a_list(name: str) -> None:
    assert [path for path, lines in blocks(name) if twice(" ".join(lines).split())] == []


@pytest.mark.parametrize("name", LINED)
def test_no_form_stands_twice_in_a_table(name: str) -> None:
    lines = [line for path, found in blocks(name) for line in found]
    assert twice(form for line in lines for form in line.split(" | ")) == []


def test_codes_are_sorted() -> None:
    for rows in [words.table("countries"), words.table("bodies"), *words.table("places")["places"].values()]:
        assert list(rows) == sorted(rows, key=plain)


def test_every_name_adjective_and_people_leads_to_one_country() -> None:
    forms = [form for c in words.countries() for form in {*c.forms, *c.adjectives, *c.people}]
    assert twice(forms) == []
    assert len(words.country_by_form()) == len(forms)


def test_every_country_of_the_united_nations_is_there() -> None:
    territories = """AI AS AW AX BM CK CW EH FK FO GF GG GI GL GP GU HK IM JE KY MO MP MQ MS NC NU PF PR PS RE SH SX TC
        TK TW VA VG VI WF XK XN YT"""
    codes = {country.code for country in words.countries()}
    assert len(codes - set(territories.split())) == 193


def test_names_come_without_the_article() -> None:
    forms = [form for c in words.countries() for form in c.forms if form.startswith("the ")]
    assert forms == []


def test_every_capital_is_a_place_of_its_country() -> None:
    contested_or_shared = {"Jerusalem", "Saint-Denis", "George Town"}
    capitals = [(c.capital, c.name) for c in words.countries() if c.capital and c.capital not in contested_or_shared]
    assert [capital for capital, country in capitals if words.places()[capital].country != country] == []


def test_a_place_is_no_country_but_for_city_states() -> None:
    assert words.places().keys() & words.country_by_form().keys() == BOTH_COUNTRY_AND_CITY
    assert words.places().keys() & words.world_regions() == set()
    assert words.country_by_form().keys() & words.world_regions() == set()


def test_places_lie_in_countries_that_we_know() -> None:
    codes = {country.code for country in words.countries()} | {"XX"}
    assert [code for rows in words.table("places")["places"].values() for code in rows if code not in codes] == []


def test_no_key_leads_to_two_bodies() -> None:
    keys = [key for b in words.known_bodies() for key in {words.body_key(f) for f in (b.acronym, *b.forms) if f}]
    assert twice(keys) == []


def test_bodies_are_part_of_what_we_know() -> None:
    known = {body.name for body in words.known_bodies()} | words.country_names().keys()
    assert [body.part_of for body in words.known_bodies() if body.part_of and body.part_of not in known] == []


def test_a_head_of_bodies_is_no_head_of_events() -> None:
    assert words.body_heads().keys() & words.event_heads() == set()


def test_plurals_lead_to_offices() -> None:
    offices = words.offices()
    assert [word for word in offices.plurals.values() if word.casefold() not in offices.heads] == []


def test_given_names_are_plain_letters() -> None:
    assert [name for name in words.given_names() if not (name.isascii() and name.isalpha() and name.islower())] == []
    assert set(words.given_names().values()) == {"m", "f", "u"}


def test_given_names_are_no_common_words() -> None:
    words_of_sentences = {word.casefold() for word in words.common_capitals() | words.never_names()}
    assert words.given_names().keys() & words_of_sentences == set()
    both = {"abdel", "abdul", "ben", "dan", "ed", "ibnu", "mac"}
    assert words.given_names().keys() & words.name_particles().keys() <= both


def test_a_particle_stands_on_one_side() -> None:
    assert twice(word for side in words.table("particles").values() for word in side) == []


ABBREVIATED = [
    form
    for _, lines in blocks("honorifics")
    for line in lines
    for form in line.split(" | ")
    if form.endswith(".") and form != "HE."
]


@pytest.mark.parametrize("form", ABBREVIATED)
def test_an_abbreviated_honorific_ends_no_sentence(form: str) -> None:
    """Its table is not enough: the splitter of sentences knows the words of `abbreviations.toml`."""
    text = f"They met {form} Weber in Oslo."
    assert sentences(text, 0, len(text)) == [(0, len(text))]

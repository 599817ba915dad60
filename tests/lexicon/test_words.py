"""What the tables know, and first what they must not know."""

from __future__ import annotations

from collections.abc import Callable, Container

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.lexicon import words

NOTHING: dict[Callable[[], Container[str]], str] = {
    words.country_by_form: "congolese Congolese Dane Emirates English GB turkey us IT NO Pole Scottish",
    words.places: "Bath Reading Of nice Deal West Nizami Amazon split Mobile Islam",
    words.world_regions: "Union Asian Gulfs North",
    words.body_by_key: "Who who IDB IOC Map Congress Trend Undp congress map ministry",
    words.body_heads: "Government Palace Forum Congress Republic Chair ministry",
    words.event_heads: "Heritage Peace Training Ministry Policy",
    words.honorifics: "M. mr Bey Khan Director he St. dr Pan",
    lambda: words.offices().heads: "poet member guest host chairing executive ministers Minister",
    lambda: words.offices().prefixes: "Deputy anti post",
    lambda: words.offices().acronyms: "AG PR dg",
    words.given_names: "can culture june washington islam the minister paris ramadan bin van",
    words.name_particles: "as in at Khan an",
    words.common_capitals: "Grace May Will Said Mark Grant",
    words.never_names: "Islam Power King Marine Sabah House",
    words.venues: "city workshop ministry Palace",
}


@pytest.mark.parametrize(("read", "form"), [(read, form) for read, forms in NOTHING.items() for form in forms.split()])
def test_nothing(read: Callable[[], Container[str]], form: str) -> None:
    assert form not in read()


@pytest.mark.parametrize("text", ["Who", "Ministry of Culture", "Foreign Ministry", "National Assembly", "IDB"])
def test_no_body(text: str) -> None:
    assert words.body_key(text) not in words.body_by_key()


COUNTRIES = [
    ("Republic of Azerbaijan", "AZ"),
    ("Azeri", "AZ"),
    ("KSA", "SA"),
    ("U.S.", "US"),
    ("US", "US"),
    ("Turkey", "TR"),
    ("Türkiye", "TR"),
    ("Ivory Coast", "CI"),
    ("Ivorian", "CI"),
    ("Gambia", "GM"),
    ("Hashemite Kingdom of Jordan", "JO"),
    ("Union of the Comoros", "KM"),
    ("Niger", "NE"),
    ("Nigerien", "NE"),
    ("Nigeria", "NG"),
    ("Nigerian", "NG"),
    ("Guinea", "GN"),
    ("Guinea-Bissau", "GW"),
    ("Equatorial Guinea", "GQ"),
    ("Papua New Guinea", "PG"),
    ("Dominica", "DM"),
    ("Dominican Republic", "DO"),
    ("DRC", "CD"),
    ("Republic of the Congo", "CG"),
    ("State of Palestine", "PS"),
    ("Kosovo", "XK"),
    ("Taiwan", "TW"),
    ("Spaniards", "ES"),
    ("Holy See", "VA"),
    ("Georgia", "GE"),
    ("Sudanese", "SD"),
    ("South Sudanese", "SS"),
]


@pytest.mark.parametrize(("form", "code"), COUNTRIES)
def test_country(form: str, code: str) -> None:
    assert words.country_by_form()[form].code == code


PLACES = [
    ("Agdam", "Aghdam", "Azerbaijan", "city"),
    ("Füzuli", "Fuzuli", "Azerbaijan", "city"),
    ("Şuşa", "Shusha", "Azerbaijan", "city"),
    ("Marrakech", "Marrakesh", "Morocco", "city"),
    ("Kiev", "Kyiv", "Ukraine", "city"),
    ("Washington, D.C.", "Washington", "United States", "city"),
    ("N'Djamena", "N'Djamena", "Chad", "city"),
    ("Nur-Sultan", "Astana", "Kazakhstan", "city"),
    ("Jerusalem", "Jerusalem", None, "city"),
    ("Cappadocia", "Cappadocia", "Türkiye", "region"),
    ("Darfur", "Darfur", "Sudan", "region"),
    ("Zanzibar", "Zanzibar", "Tanzania", "island"),
    ("Petra", "Petra", "Jordan", "site"),
    ("Makkah", "Mecca", "Saudi Arabia", "city"),
    ("Al-Andalus", "Al-Andalus", "Spain", "region"),
]


@pytest.mark.parametrize(("form", "name", "country", "kind"), PLACES)
def test_place(form: str, name: str, country: str | None, kind: str) -> None:
    place = words.places()[form]
    assert (place.name, place.country, place.kind) == (name, country, kind)


@pytest.mark.parametrize("form", ["Africa", "Middle East", "Gulf", "South Caucasus", "Sahel"])
def test_world_region(form: str) -> None:
    assert form in words.world_regions()


BODIES = [
    ("ISESCO", "ICESCO", None),
    ("Islamic World Educational, Scientific, & Cultural Organisation", "ICESCO", None),
    ("the United Nations Children's Fund", "UNICEF", "United Nations"),
    ("WHO", "WHO", "United Nations"),
    ("Organization of Islamic Cooperation", "OIC", None),
    ("Organisation of the Islamic Conference", "OIC", None),
    ("Research Center for Islamic History, Art & Culture", "IRCICA", "Organisation of Islamic Cooperation"),
    ("UN Environment Program", "UNEP", "United Nations"),
    ("Türksoy", "TURKSOY", None),
    ("Commission of the African Union", "AUC", "African Union"),
]


@pytest.mark.parametrize(("text", "acronym", "part_of"), BODIES)
def test_body(text: str, acronym: str, part_of: str | None) -> None:
    body = words.body_by_key()[words.body_key(text)]
    assert (body.acronym, body.part_of) == (acronym, part_of)


FULL_NAMES = [form for body in words.known_bodies() for form in body.forms if " " in form]
SAME_KEY = [
    str.casefold,
    str.upper,
    lambda text: f"the {text.removeprefix('The ')}",
    lambda text: text.replace(",", ""),
    lambda text: text.replace(" and ", " & "),
    lambda text: text.replace("ization", "isation"),
    lambda text: text.replace("Centre", "Center"),
]


@given(st.sampled_from(FULL_NAMES), st.sampled_from(SAME_KEY))
def test_a_body_is_found_however_it_is_spelled(name: str, respell: Callable[[str], str]) -> None:
    assert words.body_key(respell(name)) == words.body_key(name)


HEADS = [
    ("Ministry", "ministry", True, False),
    ("Agency", "agency", False, False),
    ("University", "university", True, False),
    ("Office", "department", True, True),
    ("Group", "association", False, True),
    ("Centre", "institute", True, True),
]


@pytest.mark.parametrize(("word", "kind", "head_first", "is_weak"), HEADS)
def test_head_of_bodies(word: str, kind: str, head_first: bool, is_weak: bool) -> None:
    head = words.body_heads()[word]
    assert (head.kind, head.head_first, head.is_weak) == (kind, head_first, is_weak)


@pytest.mark.parametrize("word", ["Summit", "Forum", "Prize", "Census", "Project", "Law", "Congress", "Week"])
def test_head_of_events(word: str) -> None:
    assert word in words.event_heads()


HONORIFICS = [
    ("Mr.", "m", "courtesy"),
    ("H.E.", None, "diplomatic"),
    ("H.E.Mr.", "m", "courtesy"),
    ("H.E.Ms.", "f", "courtesy"),
    ("Her Excellency", "f", "diplomatic"),
    ("HRH", None, "noble"),
    ("Sheikha", "f", "noble"),
    ("Dato' Seri", "m", "noble"),
    ("Sheikh ul-Islam", "m", "religious"),
    ("Alhaji", "m", "religious"),
    ("Prof.", None, "academic"),
    ("Lt. Gen.", None, "military"),
    ("Rt. Hon.", None, "courtesy"),
]


@pytest.mark.parametrize(("form", "sex", "kind"), HONORIFICS)
def test_honorific(form: str, sex: str | None, kind: str) -> None:
    found = words.honorifics()[form]
    assert (found.sex, found.kind) == (sex, kind)


OFFICES = [
    ("minister", None, "minister", True),
    ("director general", None, "body head", True),
    ("director-general", None, "body head", True),
    ("chargé d'affaires", None, "diplomat", True),
    ("king", "m", "head of state", True),
    ("prime minister", None, "head of government", True),
    ("spokeswoman", "f", "spokesperson", True),
    ("first lady", "f", "spouse", False),
    ("goodwill ambassador", None, "diplomat", False),
    ("curator", None, "official", False),
    ("senator", None, "parliamentarian", False),
]


@pytest.mark.parametrize(("key", "sex", "kind", "leads_body"), OFFICES)
def test_office(key: str, sex: str | None, kind: str, leads_body: bool) -> None:
    office = words.offices().heads[key]
    assert (office.sex, office.kind, office.leads_body) == (sex, kind, leads_body)


@pytest.mark.parametrize(("prefix", "past"), [("deputy", False), ("vice", False), ("former", True), ("ex", True)])
def test_prefix_of_an_office(prefix: str, past: bool) -> None:
    assert words.offices().prefixes[prefix].past is past


@pytest.mark.parametrize(("letters", "office"), [("DG", "Director-General"), ("PM", "Prime Minister")])
def test_letters_of_an_office(letters: str, office: str) -> None:
    assert words.offices().acronyms[letters] == office


GIVEN = [
    ("salim", "m"),
    ("fatima", "f"),
    ("mehriban", "f"),
    ("oktay", "m"),
    ("siti", "f"),
    ("aminetou", "f"),
    ("thandeka", "f"),
    ("olusegun", "m"),
    ("andrea", "u"),
    ("xiaoping", "u"),
    ("gulnara", "f"),
    ("bjorn", "m"),
]


@pytest.mark.parametrize(("name", "sex"), GIVEN)
def test_given_name(name: str, sex: str) -> None:
    assert words.given_names()[name] == sex


@pytest.mark.parametrize(
    ("word", "side"), [("bin", "before"), ("van der", "before"), ("oglu", "after"), ("Ould", "before")]
)
def test_particle(word: str, side: str) -> None:
    assert words.name_particles()[word] == side


@pytest.mark.parametrize("word", ["Meanwhile", "Moreover", "The", "During", "Both", "Speaking"])
def test_common_capital(word: str) -> None:
    assert word in words.common_capitals()


@pytest.mark.parametrize("word", ["Islamic", "National", "Heritage", "Covid", "Ministry"])
def test_never_a_name(word: str) -> None:
    assert word in words.never_names()


@pytest.mark.parametrize("word", ["headquarters", "palace", "conference centre", "opera house"])
def test_venue(word: str) -> None:
    assert word in words.venues()

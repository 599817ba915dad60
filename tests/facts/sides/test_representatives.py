"""Whom each person and body of an article speaks for."""

import pytest

from icesco_cli.facts.sides.representatives import Representatives
from icesco_cli.models import Organisation, Party, PartyKind, Person, Role

SECRETARIAT = Organisation("General Secretariat of the Lake League")
BODIES = (
    Organisation("Lake League", acronym="LL"),
    SECRETARIAT,
    Organisation("Ministry of Water", country="Kenya"),
    Organisation("Municipality of Kisumu", country="Kenya"),
)
PEOPLE = (
    Person("Amina Otieno", roles=(Role("Minister of Water", "Kenya"),)),
    Person("Brian Odhiambo", roles=(Role("Mayor", "Kisumu"),)),
    Person("Clara Njeri", roles=(Role("Head of the LL Fisheries Sector", "LL Fisheries Sector"),)),
    Person("Dan Kip"),
    Person("Faith Wanjiru", roles=(Role("Chair", "Cabinet Office"), Role("Minister of Trade", "Kenya"))),
    Person("Eve Moraa", roles=(Role("President", "VOP31"), Role("Minister of Water", "Kenya"))),
)
NOTHING = ["Dan Kip", "Nobody At All"]
FOUND = {
    "Amina Otieno": Party(PartyKind.COUNTRY, "Kenya"),
    "Brian Odhiambo": Party(PartyKind.ORGANISATION, "Municipality of Kisumu"),
    "Faith Wanjiru": Party(PartyKind.COUNTRY, "Kenya"),
    "Eve Moraa": Party(PartyKind.COUNTRY, "Kenya"),
    "Clara Njeri": Party(PartyKind.ORGANISATION, "LL Fisheries Sector"),
}


@pytest.fixture
def representatives() -> Representatives:
    return Representatives(PEOPLE, BODIES)


@pytest.mark.parametrize("name", NOTHING)
def test_nobody_is_behind_whoever_has_no_office(representatives: Representatives, name: str) -> None:
    assert representatives.behind(name) is None
    assert representatives.side_of(Party(PartyKind.PERSON, name)) == Party(PartyKind.PERSON, name)


@pytest.mark.parametrize("name", FOUND)
def test_an_office_says_who_is_behind_its_holder(representatives: Representatives, name: str) -> None:
    assert representatives.behind(name) == FOUND[name]
    assert representatives.side_of(Party(PartyKind.PERSON, name)) == FOUND[name]


@pytest.mark.parametrize(
    ("name", "side", "expected"),
    [
        ("Dan Kip", "Kenya", False),
        ("Amina Otieno", "Lake League", False),
        ("Brian Odhiambo", "Kenya", True),
        ("Clara Njeri", "Lake League", True),
    ],
)
def test_a_part_or_a_body_of_a_country_stands_for_it(
    representatives: Representatives, name: str, side: str, expected: bool
) -> None:
    assert representatives.stands_for(name, side) is expected


def test_a_minister_has_the_ministry_that_the_article_names(representatives: Representatives) -> None:
    assert representatives.ministry("Brian Odhiambo") is None
    assert representatives.ministry("Amina Otieno") == Party(PartyKind.ORGANISATION, "Ministry of Water")


def test_a_secretariat_is_its_organisation(representatives: Representatives) -> None:
    league = Party(PartyKind.ORGANISATION, "Lake League")
    assert representatives.whole(league) == league
    assert representatives.whole(Party(PartyKind.ORGANISATION, SECRETARIAT.name)) == league

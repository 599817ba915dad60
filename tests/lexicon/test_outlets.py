"""Whose news an outlet prints, and first the outlets that print everybody's."""

from __future__ import annotations

import pytest

from icesco_cli.lexicon.outlets import home_country, outlets

NOTHING = [
    "",
    "Reporters Without Borders",
    "Trending Now",
    "SPA Magazine",
    "TASS",
    "Reuters",
    "Anadolu Agency",
    "Ministry of Culture",
    "France 24",
]
FOUND = {
    "Report": "Azerbaijan",
    "AZERTAC": "Azerbaijan",
    "WAM": "United Arab Emirates",
    "Emirates News Agency - WAM": "United Arab Emirates",
    "Saudi Press Agency (SPA)": "Saudi Arabia",
    "Kremlin": "Russia",
    "Ministry of Foreign Affairs, Republic of Benin": "Benin",
    "Uzbekistan National News Agency": "Uzbekistan",
}


@pytest.mark.parametrize("outlet", NOTHING)
def test_nothing(outlet: str) -> None:
    assert home_country(outlet) is None


@pytest.mark.parametrize(("outlet", "country"), FOUND.items())
def test_found(outlet: str, country: str) -> None:
    assert home_country(outlet) == country


def test_outlets_are_known_by_all_their_names() -> None:
    assert outlets()["AZERTAG"] == outlets()["azertac"] == "AzerTAC"

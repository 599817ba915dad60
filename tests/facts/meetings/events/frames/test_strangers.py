"""Guests of whom nobody is named yet."""

import pytest

from tests.met import met

WHO = "They are Mr. Paul Weber, Ambassador of Malta, and Ms. Kari Lunde, Ambassador of Norway."

NOTHING = [
    "President Ana Reis received several ambassadors on Monday.",
    "President Ana Reis received a delegation of teachers on Monday.",
    f"President Ana Reis received letters from several ambassadors on Monday. {WHO}",
    f"President Ana Reis received a report on the work of ministers on Monday. {WHO}",
]

FOUND = [
    f"President Ana Reis received several foreign ambassadors on Monday. {WHO}",
    f"President Ana Reis received, on Monday at the palace in Oslo, two new ambassadors. {WHO}",
    f"President Ana Reis received two ambassadors on Monday. {WHO.replace('are', 'are:')}",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_is_known_to_have_met(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize("text", FOUND)
def test_the_guests_are_named_behind(text: str) -> None:
    assert met(text) == [["Lunde", "Reis", "Weber"]]


def test_the_ceremony_is_the_reception_just_told() -> None:
    text = f"President Ana Reis received two ambassadors on Monday. {WHO} The ceremony was attended by Mayor Nils Dahl."
    assert met(text) == [["Dahl", "Lunde", "Reis", "Weber"]]

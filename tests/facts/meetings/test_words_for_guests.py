"""Words that stand for the guest or the host of whom the text told: "the visiting dignitary", "his counterpart"."""

import pytest

from tests.met import met

CAME = "Minister Kari Lunde of Norway arrived in Lisbon on Monday. "

NOTHING = [
    "Minister Joao Brito wrote to his Norwegian counterpart at his office.",
    "Minister Joao Brito praised the guests of the hotel.",
    "Minister Joao Brito told the Norwegian press of fish.",
]

FOUND = [
    "Minister Joao Brito received the visiting dignitary at his office.",
    "Minister Joao Brito received the guest at his office.",
    "Minister Joao Brito received his Norwegian counterpart at his office.",
    "Joao Brito, who serves as culture minister, received the Norwegian minister.",
    "Joao Brito, elected in May as mayor, received the Norwegian minister.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_met(text: str) -> None:
    assert met(CAME + text) == [["Lunde"]]


@pytest.mark.parametrize("text", FOUND)
def test_met(text: str) -> None:
    assert met(CAME + text) == [["Lunde"], ["Brito", "Lunde"]]


def test_a_state_dinner_for_the_visitor() -> None:
    text = "President Kari Lunde is on a state visit to Malta. President Joao Brito hosted a dinner in her honour."
    assert met(text) == [["Lunde"], ["Brito", "Lunde"]]

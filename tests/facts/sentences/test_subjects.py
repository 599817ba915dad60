"""Who does what a verb says: whoever an opening phrase thanks or receives is not."""

import pytest

from tests.promised import bound

MET = "Foreign Minister of Oman Salim Al-Harthy met Foreign Minister of Malta Joseph Zammit in Muscat on Monday. "

NOTHING = [
    "In the presence of Minister Zammit and Minister Al-Harthy, the pupils vowed to lend ten maps.",
    "Thanking Minister Zammit for his visit, the mayor showed him the port and vowed to lend ten maps.",
    "Thanking Minister Zammit, the mayor vowed to lend ten maps.",
    "The mayor thanked Minister Zammit for his visit, vowing to lend ten maps.",
    "Under the patronage of Minister Zammit, the pupils, in cooperation with their teachers, will lend ten maps.",
]

FOUND = [
    (
        "Under the patronage of Minister Zammit, the Amber Bank, in cooperation with the Karst Foundation, will lend "
        "maps.",
        ["Amber Bank"],
    ),
    (
        "Minister Zammit, chairman of the Karst Foundation, will lend maps.",
        ["Joseph Zammit", "Malta"],
    ),
    (
        "Minister Al-Harthy thanked Minister Zammit for his visit, vowing to lend ten maps.",
        ["Salim Al-Harthy", "Oman"],
    ),
    ("The port is open, said Minister Zammit, vowing to lend ten maps.", ["Joseph Zammit", "Malta"]),
    (
        "Under the accord signed by Minister Zammit and Minister Al-Harthy, the Amber Bank will lend maps.",
        ["Amber Bank"],
    ),
    ("In talks with Minister Zammit and Minister Al-Harthy, the Amber Bank vowed to lend ten maps.", ["Amber Bank"]),
    (
        "Thanking Minister Zammit for his visit, Minister Al-Harthy showed him the port and vowed to lend ten maps.",
        ["Salim Al-Harthy", "Oman"],
    ),
    ("Minister Zammit thanked Minister Al-Harthy and vowed to lend ten maps.", ["Joseph Zammit", "Malta"]),
    ("Recalling the visit, Minister Zammit praised the port and vowed to lend ten maps.", ["Joseph Zammit", "Malta"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str) -> None:
    assert [names for names in bound(MET + text) if names] == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert bound(MET + text) == [expected]

"""Whether what somebody will do has been signed, or is his own pledge."""

import pytest

from icesco_cli.models import CommitmentKind
from tests.promised import bound, promised

NOTHING = [
    "Minister Ana Reis of Oman said a school would be named after him and that Oman would lend ten maps to it.",
    "Minister Ana Reis of Oman said that a mill had been commissioned and that Oman would lend ten maps to it.",
    "Within the framework of the visit, Oman will lend ten maps.",
    "As part of the programme, Oman will lend ten maps.",
    "Based in Sur, Oman will lend ten maps to the makers of the treaty.",
]

FOUND = [
    "Within the framework of the agreement, Oman will lend ten maps.",
    "As part of the memorandum signed in May, Oman will lend ten maps.",
    "In line with the treaty, Oman will lend ten maps.",
    "Under the treaty, Oman will lend ten maps.",
    "Oman and Malta signed an annex by which Oman will lend ten maps.",
    "Oman and Malta signed an addendum, under which Malta will restore the fort, and Oman is to lend ten maps.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_pledge(text: str) -> None:
    assert promised(text)[-1].kind is CommitmentKind.PLEDGE


@pytest.mark.parametrize("text", FOUND)
def test_an_agreement(text: str) -> None:
    assert {one.kind for one in promised(text)} == {CommitmentKind.AGREEMENT}


def test_what_is_named_after_somebody_was_not_agreed() -> None:
    text = "Minister Ana Reis of Oman announced that a school named after Omar Said would be built in Sur."
    assert [one.kind for one in promised(text)] == [CommitmentKind.PLAN]


def test_what_stands_in_a_list_of_what_was_agreed_is_agreed() -> None:
    text = "Oman and Malta agreed on the following:\n\n- Oman will lend ten maps;\n\n- a school will be opened in Sur."
    assert [one.kind for one in promised(text)] == [CommitmentKind.AGREEMENT] * 2
    told = text.replace("agreed on", "discussed").replace("following:", "following on Monday.")
    assert CommitmentKind.AGREEMENT not in [one.kind for one in promised(told)]


def test_what_a_thing_will_do_under_a_treaty_binds_those_who_signed_it() -> None:
    text = "Oman and Malta signed a treaty to set up a centre. Under the treaty, the centre will train ten judges."
    assert bound(text) == [["Oman", "Malta"], ["Oman", "Malta"]]


MET = "Secretary-General Omar Said of UNESCO was received by Governor Eva Lind. "
DECIDED = [
    (f"{MET}The parties decided to hold a fair in Sur.", CommitmentKind.AGREEMENT),
    ("Governor Eva Lind decided to hold a fair in Sur.", CommitmentKind.PLAN),
    ("Secretary-General Omar Said of UNESCO decided to hold a fair in Sur.", CommitmentKind.PLAN),
    ("Oman and Malta agreed to hold a fair and to offer ten grants.", CommitmentKind.AGREEMENT),
    ("Governor Eva Lind praised the school which Oman will open in Sur in May.", CommitmentKind.PLAN),
    ("Governor Eva Lind of Oman said that Oman will open a school in Sur in May.", CommitmentKind.PLEDGE),
    ("Oman and Malta agreed to propose a fair in Sur.", CommitmentKind.PROPOSAL),
]


@pytest.mark.parametrize(("text", "kind"), DECIDED)
def test_what_two_decide_is_agreed(text: str, kind: CommitmentKind) -> None:
    assert {one.kind for one in promised(text)} == {kind}

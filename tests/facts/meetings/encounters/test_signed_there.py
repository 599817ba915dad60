"""Those who met may sign something then: that is a meeting still, and a signing alone is a ceremony."""

import pytest

from tests.met import meetings, met, people

SIGNED = "Ana Reis and Paul Weber signed an agreement on schools."
ONE = [
    (f"Minister {SIGNED}", "ceremony"),
    (f"Minister Ana Reis met Rector Paul Weber on Monday. Following the meeting, {SIGNED}", "meeting"),
    (f"Minister Ana Reis met Rector Paul Weber on Monday.\n\nAt the end of the meeting, {SIGNED}", "meeting"),
    (f"Minister Ana Reis held talks with Rector Paul Weber. {SIGNED}", "talks"),
    (f"Minister Ana Reis received Rector Paul Weber. {SIGNED}", "reception"),
]


@pytest.mark.parametrize(("text", "kind"), ONE)
def test_it_is_one_meeting_of_the_kind_it_began_as(text: str, kind: str) -> None:
    assert [one.kind for one in meetings(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Mayor Nils Dahl said that the two ministers had signed. He attended the fair.", False),
        ("The two ministers will sign an agreement. Mayor Nils Dahl attended the ceremony.", False),
        ("The two ministers signed an agreement.\n\nMayor Nils Dahl attended the ceremony.", True),
        ("They signed an agreement. The signing was attended by Mayor Nils Dahl.", True),
    ],
)
def test_who_attends_the_signing_by_those_who_met(text: str, there: bool) -> None:
    first = meetings(f"Minister Ana Reis met Minister Paul Weber in Oslo on Monday. {text}")[0]
    assert people(first) == (["Dahl", "Reis", "Weber"] if there else ["Reis", "Weber"])


def test_a_signing_on_another_day_is_another() -> None:
    text = f"Minister Ana Reis met Rector Paul Weber on Monday. On Friday, {SIGNED}"
    assert [one.kind for one in meetings(text)] == ["meeting", "ceremony"]


MET = "Minister Ana Reis met Rector Paul Weber in Oslo on Monday. "
OTHERS = "Dean Amal Khan and Judge Nils Dahl signed a memorandum."


@pytest.mark.parametrize("inside", ["At the end of the meeting, ", "During the meeting, ", "At the talks, "])
def test_others_sign_at_the_meeting(inside: str) -> None:
    assert met(MET + inside + OTHERS) == [["Dahl", "Khan", "Reis", "Weber"]]


def test_a_signing_that_is_seen_is_that_of_those_who_sign() -> None:
    seen = "Minister Ana Reis and Rector Paul Weber witnessed the signing of an accord between two banks."
    assert met(f"{seen} It was signed by Dean Amal Khan and Judge Nils Dahl.") == [["Dahl", "Khan", "Reis", "Weber"]]
    opened = "Minister Ana Reis and Rector Paul Weber attended the opening of a hall."
    assert len(met(f"{opened} An accord was signed by Dean Amal Khan and Judge Nils Dahl.")) == 2


@pytest.mark.parametrize("outside", ["Following the meeting, ", "At the end of the day, ", "Before the meeting, "])
def test_others_sign_elsewhere(outside: str) -> None:
    assert met(MET + outside + OTHERS)[0] == ["Reis", "Weber"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The visit ended with the signing of a plan between the two ports by Ana Reis and Paul Weber.", True),
        ("The visit culminated in the signing of a plan by Ana Reis and Paul Weber.", True),
        ("The visit saw the signing of a plan between Ana Reis and Paul Weber.", True),
        ("The visit ended with the signing of a plan by Ana Reis.", False),
        ("The visit ended with a call for the signing of a plan by Ana Reis and Paul Weber.", False),
        ("Much has changed since the signing of a plan by Ana Reis and Paul Weber.", False),
    ],
)
def test_a_visit_ends_with_a_signing(text: str, expected: bool) -> None:
    assert (met(text) == [["Reis", "Weber"]]) is expected


def test_each_partner_signs_apart_and_apart_from_a_fair_of_days() -> None:
    text = (
        "The Guild took part in the fair of ports, held in Oslo from 3 to 9 May. Minister Ana Reis signed a deed with "
        "Rector Paul Weber. She also signed an accord with Mayor Nils Dahl."
    )
    assert [(one.kind, people(one)) for one in meetings(text)] == [
        ("ceremony", ["Reis", "Weber"]),
        ("ceremony", ["Dahl", "Reis"]),
    ]

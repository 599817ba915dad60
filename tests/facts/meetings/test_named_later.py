"""Those of whom it is only said at first how many they are, and who are named in the next sentence."""

import pytest

from tests.met import meetings, met, people

NOTHING = [
    "Letters from five ambassadors reached Minister Joao Brito. They are friends of Ambassador Kari Lunde.",
    "Minister Joao Brito accepted five letters. They are from Ambassador Kari Lunde and Rector Paul Weber.",
    "Two ambassadors wrote to Minister Joao Brito. They were praised by Ambassador Kari Lunde and Rector Paul Weber.",
    "The Board of Governors of the Coral Bank will gather dust. President Kari Lunde will chair the sessions.",
]

FOUND = [
    (
        "President Joao Brito accepted letters of credence from two new heads of mission on Monday. They are "
        "Ambassador Kari Lunde of Norway and High Commissioner Ana Reis of India, who will live in Lima.",
        ["Brito", "Lunde", "Reis"],
    ),
    (
        "President Joao Brito received the credentials of two new ambassadors on Monday. The ambassadors are Kari "
        "Lunde of Norway and Ana Reis of India.",
        ["Brito", "Lunde", "Reis"],
    ),
    (
        "The Board of Governors of the Coral Bank will gather for its annual meeting in Oslo on 24 May. President Kari "
        "Lunde will chair the sessions.",
        ["Lunde"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_met(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_met(text: str, expected: list[str]) -> None:
    assert met(text) == [expected]


def test_where_they_live_is_not_where_they_met() -> None:
    (one,) = meetings(FOUND[0][0])
    assert (people(one), one.place) == (["Brito", "Lunde", "Reis"], None)


def test_both_heads_are_those_who_met() -> None:
    text = "Rector Joao Brito received Rector Kari Lunde on Monday. Both heads then toured the port of Oslo."
    assert met(text) == [["Brito", "Lunde"], ["Brito", "Lunde"]]


def test_it_is_the_delegation() -> None:
    text = (
        "Minister Kari Lunde visited Lima. The delegation paid a visit to the National Museum of Peru, where it was "
        "briefed by Director Paul Weber."
    )
    assert met(text) == [["Lunde", "Weber"]]


def test_them_is_the_delegation() -> None:
    text = (
        "Minister Joao Brito and his delegation arrived in Lima on Monday. Mayor Kari Lunde received them. Rector "
        "Ana Reis showed them around the campus."
    )
    assert met(text) == [["Brito"], ["Brito", "Lunde"], ["Brito", "Reis"]]


def test_the_delegation_of_a_country_behind_a_day() -> None:
    text = (
        "Speaker of Malta Joao Brito held talks with the President of the Parliament of Georgia, Kari Lunde. Later on "
        "Monday the Georgian delegation paid a visit to the Malta Institute of Law."
    )
    assert met(text) == [["Brito", "Lunde"], ["Lunde"]]


def test_they_are_not_those_of_the_meeting_before() -> None:
    text = (
        "Minister Joao Brito met Rector Paul Weber in Oslo on Monday. Ambassador Nils Dahl had sent donors to Lima. "
        "They were received by Governor Ana Reis."
    )
    assert met(text)[0] == ["Brito", "Weber"]
    assert not any({"Brito", "Reis"} <= set(who) for who in met(text))

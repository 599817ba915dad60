"""Lists that name each human being behind his country: "the ambassadors of Kenya, A, and Malta, B"."""

import pytest

from tests.met import meetings, met

NOTHING = [
    "Minister Ana Reis praised the ambassadors of Kenya, Paul Weber, and Malta, Kari Lunde.",
    "Minister Ana Reis spoke of Kenya, Malta and Rector Paul Weber.",
    "President Ana Reis accepted the credentials, Minister Paul Weber said.",
]

FOUND = [
    "The ambassadors of Kenya, Paul Weber, and Malta, Kari Lunde, met Minister Ana Reis on Monday.",
    "Minister Ana Reis met with the ambassadors of Kenya, Paul Weber, and Malta, Kari Lunde, on Monday.",
    "Minister Ana Reis received the envoys of Kenya, Paul Weber, and of Malta, Kari Lunde, on Monday.",
    "President Ana Reis accepted on Monday the credentials of the incoming ambassadors of Kenya, Paul Weber, and "
    "Malta, Kari Lunde.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_of_a_list_met(text: str) -> None:
    assert [people for people in met(text) if len(people) > 1] == []


@pytest.mark.parametrize("text", FOUND)
def test_the_countries_are_no_parties(text: str) -> None:
    [meeting] = meetings(text)
    assert sorted(party.name for party in meeting.parties) == ["Ana Reis", "Kari Lunde", "Paul Weber"]


def test_the_two_leaders_are_those_at_the_head_of_their_states() -> None:
    text = (
        "Ministers Ana Reis and Paul Weber signed a treaty in Oslo on Monday. The signing was witnessed by President "
        "Kari Lunde of Kenya and Prime Minister Nils Dahl of Malta. Earlier, the two leaders held talks."
    )
    assert met(text) == [["Dahl", "Lunde", "Reis", "Weber"], ["Dahl", "Lunde"]]


def test_who_is_in_the_country_is_not_on_a_visit_to_his_own() -> None:
    text = (
        "NAIROBI, May 8 - President William Lunde met Maltese Prime Minister Paul Weber. The signing, held at State "
        "House, was attended by Maltese Prime Minister Paul Weber, who is in the country on an official visit."
    )
    assert "Malta" not in {meeting.place for meeting in meetings(text)}


def test_those_who_sign_before_others_are_there() -> None:
    text = "President Ana Reis witnessed the signing of a treaty by Ministers Paul Weber and Kari Lunde on Monday."
    assert met(text) == [["Lunde", "Reis", "Weber"]]
    assert met(text.replace("the signing of", "the end of")) == []

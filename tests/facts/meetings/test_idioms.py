"""Ways to say that people met which lay a noun, a chance or a passive between them."""

import pytest

from tests.met import meetings, met

NOTHING = [
    "Mayor Joao Brito was called on by Ambassador Kari Lunde to resign.",
    "Mayor Joao Brito gave Ambassador Kari Lunde an account of the tour of the harbour.",
    "Ambassador Kari Lunde asked for an opportunity to meet with Mayor Joao Brito.",
    "Ambassador Kari Lunde did not have the opportunity to meet with Mayor Joao Brito.",
    "Ambassador Kari Lunde had no opportunity to meet Mayor Joao Brito.",
    "Ambassador Kari Lunde missed the chance to meet Mayor Joao Brito.",
    "Ambassador Kari Lunde extended an invitation to Mayor Joao Brito.",
    "Ambassador Kari Lunde shared a post about the dinner with Mayor Joao Brito.",
    "Mayor Joao Brito delivered a speech on Ambassador Kari Lunde.",
    "Mayor Joao Brito delivered a message of support for Ambassador Kari Lunde.",
    "Mayor Joao Brito delivered a message from Ambassador Kari Lunde to the students.",
    "Mayor Joao Brito did not deliver the letter to Ambassador Kari Lunde.",
    "Norway was asked for talks by Mayor Joao Brito, Ambassador Kari Lunde wrote.",
    "Mayor Joao Brito presented his report to the readers of Ambassador Kari Lunde on Monday.",
    "Mayor Joao Brito presents a report to Ambassador Kari Lunde every year.",
    "Mayor Joao Brito took note of the plan of Ambassador Kari Lunde and handed her a pen.",
    "Mayor Joao Brito met the deadline of the two heads, one of them being Ambassador Kari Lunde.",
    "Mayor Joao Brito saw his Kenyan colleague's letter to Ambassador Kari Lunde.",
    "Mayor Joao Brito returned from the school of Ambassador Kari Lunde.",
    "Mayor Joao Brito, heads of diplomatic missions accredited in Norway and Ambassador Kari Lunde share a hobby.",
    "The permanent mission of Norway thanked Mayor Joao Brito and Ambassador Kari Lunde.",
    "Mayor Joao Brito will draw up a plan in consultation with Ambassador Kari Lunde.",
    "Mayor Joao Brito, who is back from talks in Oslo on Monday, thanked Ambassador Kari Lunde.",
]

FOUND = [
    "Mayor Joao Brito presented his report to Ambassador Kari Lunde on Monday.",
    "Mayor Joao Brito handed a note of protest to Ambassador Kari Lunde on Monday.",
    "Mayor Joao Brito handed over the instrument of ratification to Ambassador Kari Lunde in Porto.",
    "Mayor Joao Brito and Ambassador Kari Lunde will reconvene in Porto on Friday.",
    "Mayor Joao Brito saw his Norwegian colleague Kari Lunde in Porto on Monday.",
    "Mayor Joao Brito will be seeing Ambassador Kari Lunde in Porto on Friday.",
    "Mayor Joao Brito, after consultations in Porto with Ambassador Kari Lunde, praised the plan.",
    "Mayor Joao Brito said after talks in Porto on Monday with Ambassador Kari Lunde that he was glad.",
    '"We agree," said Mayor Joao Brito as he emerged from talks with Ambassador Kari Lunde.',
    "Mayor Joao Brito went straight into talks with Ambassador Kari Lunde.",
    "Mayor Joao Brito was called on by Ambassador Kari Lunde on Monday.",
    "Ambassador Kari Lunde was received in a courtesy call by Mayor Joao Brito on Monday.",
    "A courtesy call was paid on Mayor Joao Brito on Monday by Ambassador Kari Lunde.",
    "Talks were held in Oslo on Monday by Mayor Joao Brito with Ambassador Kari Lunde.",
    "Ambassador Kari Lunde was given an audience by King Joao Brito.",
    "Mayor Joao Brito gave Ambassador Kari Lunde a tour of the harbour.",
    "Mayor Joao Brito extended a warm welcome to Ambassador Kari Lunde in Lisbon.",
    "Mayor Joao Brito shared a meal with Ambassador Kari Lunde.",
    "Mayor Joao Brito held an interaction with Ambassador Kari Lunde.",
    "Mayor Joao Brito appeared with Ambassador Kari Lunde at a joint press conference.",
    "Mayor Joao Brito walked through the old town with Ambassador Kari Lunde.",
    "Mayor Joao Brito took the opportunity to meet with Ambassador Kari Lunde.",
    "Mayor Joao Brito had a chance to talk to Ambassador Kari Lunde.",
    "Mayor Joao Brito delivered a written message from King Harald Olav to Ambassador Kari Lunde.",
    "Mayor Joao Brito handed over a letter from King Harald Olav to Ambassador Kari Lunde.",
    "A letter of the King was delivered to Ambassador Kari Lunde by Mayor Joao Brito.",
    "Mayor Joao Brito is to deliver a letter to Ambassador Kari Lunde on Friday.",
    "Mayor Joao Brito will have the opportunity to meet Ambassador Kari Lunde on Friday.",
    "This was stated by Mayor Joao Brito during his meeting with Ambassador Kari Lunde.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_did_not_meet(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize("text", FOUND)
def test_met(text: str) -> None:
    assert met(text) == [["Brito", "Lunde"]]


def test_the_heads_of_two_bodies_are_named_behind_them() -> None:
    text = "Mayor Joao Brito met on Monday with the heads of the port and the airport, Kari Lunde and Ana Reis."
    assert met(text) == [["Brito", "Lunde", "Reis"]]


def test_who_talked_in_a_city_met_there() -> None:
    text = "Mayor Joao Brito and Ambassador Kari Lunde talked {} in Porto on Monday."
    assert [one.kind for one in meetings(text.format("for an hour"))] == ["meeting"]
    assert [one.kind for one in meetings(text.format("by telephone"))] == ["call"]

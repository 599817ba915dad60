"""Those who have a part in the meeting spoken of: who speaks on the occasion, next, or of what the delegation is."""

import pytest

from tests.met import met

SIGNED = "Minister Ana Reis and Rector Paul Weber signed a treaty in Oslo on Monday.\n\n"
FORUM = "A forum on the sea was held in Oslo on Monday. Minister Ana Reis and Rector Paul Weber addressed it.\n\n"
VISIT = "Minister Ana Reis visited Delta University in Oslo on Monday and met Rector Paul Weber.\n\n"

NOTHING = [
    SIGNED + "On the occasion of the signing of the last treaty, Mayor Kari Lunde said that books unite.",
    SIGNED + "Mayor Kari Lunde represented Norway in the final.",
    SIGNED + "In a separate statement, Mayor Kari Lunde said that books unite.",
    SIGNED + "On this occasion, Mayor Kari Lunde sent a letter.",
    SIGNED + "There was no occasion on which Mayor Kari Lunde said so.",
    FORUM + "The votes for Sol Vik were followed by those for Mayor Kari Lunde.",
    FORUM + "The works of Sol Vik, followed by those of Kari Lunde, are known.",
    VISIT + "The meeting of the council was attended by Mayor Kari Lunde and Judge Nils Dahl.",
    SIGNED + "The delegation is to meet Mayor Kari Lunde.",
    SIGNED + "Mayor Kari Lunde assured that a delegation of hers would be present in Porto.",
    SIGNED + "The guests were to be heard by Mayor Kari Lunde.",
]

FOUND = [
    SIGNED + "Speaking on this occasion, Mayor Kari Lunde said that books unite.",
    SIGNED + "On the occasion, the Mayor of Oslo, Kari Lunde, said that books unite.",
    SIGNED + "In a statement to the press, Mayor Kari Lunde said that books unite.",
    SIGNED + "In her statement, Mayor Kari Lunde said that books unite.",
    SIGNED + "Mayor Kari Lunde represented the Norwegian side.",
    FORUM + "The Minister spoke first. She was followed by Mayor Kari Lunde.",
    FORUM + "Rector Weber then took the floor, followed by Mayor Kari Lunde.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_not_there(text: str) -> None:
    assert met(text)[0] == ["Reis", "Weber"]


@pytest.mark.parametrize("text", FOUND)
def test_there(text: str) -> None:
    assert met(text) == [["Lunde", "Reis", "Weber"]]


def test_as_well_as_joins_a_list() -> None:
    text = "Deans Amal Khan and Nils Dahl as well as Ambassador of Kenya to Norway Kari Lunde attended the signing."
    assert met(SIGNED + text) == [["Dahl", "Khan", "Lunde", "Reis", "Weber"]]
    assert met("Minister Ana Reis knows Oslo as well as Rector Paul Weber.") == []


def test_those_of_the_host_are_at_the_visit_of_a_body() -> None:
    text = "Minister Ana Reis visited Delta University in Oslo on Monday.\n\n"
    there = "Rector Paul Weber and Dean Amal Khan took part in the meeting."
    assert met(text + there) == [["Khan", "Reis", "Weber"]]
    assert met(text + there.replace("took part in the meeting", "attended the meeting of the council"))[0] == ["Reis"]
    assert met(text.replace("Delta University in ", "") + there)[0] == ["Reis"]


def test_who_else_is_in_a_delegation() -> None:
    text = "Kenya's Minister Ana Reis met with Malta's Minister Paul Weber in Oslo.\n\nThe Kenyan delegation {} Dean "
    text += "Amal Khan and Judge Nils Dahl.\n\nThe delegation will hold a meeting with Mayor Kari Lunde on Friday."
    assert met(text.format("also includes"))[1] == ["Dahl", "Khan", "Lunde", "Reis"]
    assert met(text.format("includes"))[1] == ["Dahl", "Khan", "Lunde"]

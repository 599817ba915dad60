"""Who was at the meeting that is spoken of: beside others, among the guests, at the microphone, by a screen."""

import pytest

from tests.met import met

OPENED = "Minister Ana Reis and Rector Paul Weber opened the Lisbon Ocean Forum on Monday. "
TOURED = "Minister Ana Reis toured the National Museum of Kenya. "

NOTHING = [
    "The forum was a joy, with few attending, the wife of Mayor Nils Dahl wrote.",
    "The mill was built with Mayor Nils Dahl attending to the roof.",
    "The speech of Mayor Nils Dahl was read out.",
    "A speech will be delivered by Mayor Nils Dahl.",
    "The books were given by Mayor Nils Dahl.",
    "The statement was made by Mayor Nils Dahl in a letter.",
    "Director Ana Reis gave information about the new concert hall. Rector Paul Weber said so.",
    "The Ambassador of Malta, Joseph Zammit, excused himself.",
    "Mayor Nils Dahl was represented by a message.",
    "A letter from Mayor Nils Dahl was read out.",
    "The forum was held under the patronage of King Harald Olav.",
    "Mayor Nils Dahl told the agency that fish was dear.",
    "Mayor Nils Dahl said in an interview that fish was dear.",
    "Mayor Nils Dahl wrote on Facebook that fish was dear.",
    "The poet Nils Dahl was remembered.",
    "The prize is named after Nils Dahl.",
    "The late Professor Nils Dahl was praised.",
    "In another development, the Senate Committee on Fish, chaired by Senator Nils Dahl, will visit Porto.",
    "Mayor Nils Dahl will speak tomorrow.",
]

FOUND = [
    (
        "Members of the mission - Kari Lunde and Nils Dahl - as well as Omar Hill attended the opening.",
        ["Dahl", "Hill", "Lunde", "Reis", "Weber"],
    ),
    ("They cut a ribbon at the forum, with Mayor Nils Dahl also attending.", ["Dahl", "Reis", "Weber"]),
    ("Alongside the Minister were Mayor Nils Dahl and Ambassador Kari Lunde.", ["Dahl", "Lunde", "Reis", "Weber"]),
    ("The keynote speech was delivered by Mayor Nils Dahl.", ["Dahl", "Reis", "Weber"]),
    ("Presentations were made by Mayor Nils Dahl and Dr. Kari Lunde.", ["Dahl", "Lunde", "Reis", "Weber"]),
    ("Mayor Nils Dahl offered to host the next forum.", ["Dahl", "Reis", "Weber"]),
    (
        "On our side, the forum was attended by Mayor Nils Dahl, while the Kenyan side was represented by Kari Lunde.",
        ["Dahl", "Lunde", "Reis", "Weber"],
    ),
    (
        "The forum was attended by Nils Dahl, on behalf of King Harald Olav, Ambassador Kari Lunde, and others.",
        ["Dahl", "Lunde", "Reis", "Weber"],
    ),
    ("The opening was attended by Mayor Nils Dahl.", ["Dahl", "Reis", "Weber"]),
    ("Also at the opening was Mayor Nils Dahl.", ["Dahl", "Reis", "Weber"]),
    ("The participants included Mayor Nils Dahl and Ambassador Kari Lunde.", ["Dahl", "Lunde", "Reis", "Weber"]),
    (
        "In attendance from Norway were Mayor Nils Dahl, who runs the port, and Ambassador Kari Lunde.",
        ["Dahl", "Lunde", "Reis", "Weber"],
    ),
    (
        "Speakers included Mayor Nils Dahl of the Port of Oslo and Ambassador Kari Lunde.",
        ["Dahl", "Lunde", "Reis", "Weber"],
    ),
    ("Mayor Nils Dahl, who was also present, agreed.", ["Dahl", "Reis", "Weber"]),
    ("Mayor Nils Dahl was among the guests.", ["Dahl", "Reis", "Weber"]),
    (
        "The forum also brought together Mayor Nils Dahl, Ambassador Kari Lunde, and a host of experts.",
        ["Dahl", "Lunde", "Reis", "Weber"],
    ),
    ("In his remarks, Mayor Nils Dahl praised the sea.", ["Dahl", "Reis", "Weber"]),
    ("Mayor Nils Dahl, for his part, said that fish was dear.", ["Dahl", "Reis", "Weber"]),
    ("Mayor Nils Dahl and Ambassador Kari Lunde stressed that fish was dear.", ["Dahl", "Lunde", "Reis", "Weber"]),
    ("Mayor Nils Dahl also took the floor.", ["Dahl", "Reis", "Weber"]),
    ("Mayor Nils Dahl, who was unable to travel, joined by videoconference.", ["Dahl", "Reis", "Weber"]),
    ("The King was represented by Mayor Nils Dahl.", ["Dahl", "Reis", "Weber"]),
    ("The Norwegian side was headed by Mayor Nils Dahl.", ["Dahl", "Reis", "Weber"]),
]

GUIDED = [
    ("Director Grace Okello informed Minister Ana Reis of the works.", ["Okello", "Reis"]),
    ("Director Grace Okello told the guests that the roof was new.", ["Okello", "Reis"]),
    ("The guests were shown the press by its owner, Grace Okello.", ["Okello", "Reis"]),
    ("The Minister listened to the explanations of Director Grace Okello.", ["Okello", "Reis"]),
    ("Director Grace Okello wrote a book.", ["Reis"]),
    ("Director Grace Okello told the daily that the roof was new.", ["Reis"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_else_was_there(text: str) -> None:
    assert met(OPENED + text)[0] == ["Reis", "Weber"]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_was_there_too(text: str, expected: list[str]) -> None:
    assert met(OPENED + text) == [expected]


@pytest.mark.parametrize(("text", "expected"), GUIDED)
def test_who_shows_and_tells_on_a_tour_is_there(text: str, expected: list[str]) -> None:
    assert met(TOURED + text) == [expected]


def test_whoever_is_beside_is_so_at_the_meeting_told_before_him() -> None:
    text = (
        "Minister Ana Reis was received by President Adeline Okou and visited the National Museum of Kenya, "
        "accompanied by Rector Paul Weber."
    )
    assert met(text) == [["Okou", "Reis"], ["Reis", "Weber"]]


SHOWN = "Minister Ana Reis was shown around the Karst Museum on Monday by its Rector, Paul Weber. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor Nils Dahl joined her for the tour.", [["Dahl", "Reis", "Weber"]]),
        ("Mayor Nils Dahl joined her for the tour of Oslo.", [["Reis", "Weber"], ["Dahl", "Reis"]]),
        ("Mayor Nils Dahl missed the tour.", [["Reis", "Weber"]]),
    ],
)
def test_who_joins_for_the_tour_is_at_that_just_told(text: str, expected: list[list[str]]) -> None:
    assert met(SHOWN + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ana Reis will be told of the Karst Museum by Rector Paul Weber.", []),
        ("Minister Ana Reis will be shown a film by Rector Paul Weber.", []),
        ("Minister Ana Reis will be shown the Karst Museum by Rector Paul Weber.", [["Reis", "Weber"]]),
    ],
)
def test_what_somebody_will_be_shown_is_a_tour_to_come(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected

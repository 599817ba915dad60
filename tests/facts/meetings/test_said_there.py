"""A meeting that is told by what was said there: "At the meeting, A thanked B"."""

import pytest

from tests.met import met

NOTHING = [
    "Minister Ana Reis thanked King Harald Olav for his support in the meeting of the council.",
    "At the meeting of the council in Oslo, Minister Ana Reis thanked King Harald Olav for his message.",
    "In a message, Minister Ana Reis told Rector Paul Weber that the library would stay open.",
    "In the book, Minister Ana Reis asked Rector Paul Weber about the sea.",
    "At a press conference, Minister Ana Reis congratulated King Harald Olav on the feast.",
    "Minister Ana Reis conveyed the greetings of King Harald Olav to Rector Paul Weber.",
    "At a press conference, Minister Ana Reis conveyed greetings to Rector Paul Weber.",
]

FOUND = [
    ("During the audience, Ambassador Paul Weber conveyed greetings to President Ana Reis.", [["Reis", "Weber"]]),
    ("At the meeting on Tuesday, Minister Ana Reis thanked Rector Paul Weber.", [["Reis", "Weber"]]),
    (
        "During the conversation, Minister Ana Reis told Rector Paul Weber that the library would close.",
        [["Reis", "Weber"]],
    ),
    ("During their meeting, Minister Ana Reis assured Rector Paul Weber of her support.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis is on a visit to Oslo. At the meeting, she thanked Rector Paul Weber.",
        [["Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber on Monday. At the meeting, she thanked King Harald Olav.",
        [["Reis", "Weber"]],
    ),
    (
        "The council held its third session in Oslo on Monday, chaired by Minister Ana Reis. During the meeting, "
        "Rector Paul Weber thanked King Harald Olav.",
        [["Reis", "Weber"]],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_is_said_to_have_been_there(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_met_as_one_spoke_to_the_other(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected

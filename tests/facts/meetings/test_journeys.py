"""The journey on which the rest was: "received B as part of her visit to Oslo"; and delegations on one."""

import pytest

from tests.met import meetings, met, people

NOTHING = [
    "Minister Ana Reis received the plan as part of her work.",
    "The delegation led by Minister Ana Reis had no luggage.",
    "The visit of a delegation led by Minister Ana Reis ended.",
]
FOUND = [
    (
        "The President of Norway, Nils Dahl, met Minister Ana Reis in Bergen on the occasion of her visit to Norway.",
        ("meeting", None, "Bergen", ["Dahl", "Reis"]),
        ("visit", None, "Norway", ["Reis"]),
    ),
    (
        "Mayor Nils Dahl received Minister Ana Reis in Bergen on Monday, as part of her official visit to Norway, in "
        "the presence of Rector Paul Weber and Dean Amal Khan.",
        ("reception", "2024-05-13", "Bergen", ["Dahl", "Khan", "Reis", "Weber"]),
        ("visit", None, "Norway", ["Reis"]),
    ),
    (
        "Minister Ana Reis visited the National Museum of Norway in Oslo on Monday as part of her official visit to "
        "Norway. She was received by Rector Paul Weber, Director of the Museum.",
        ("visit", "2024-05-13", "Oslo", ["Reis", "Weber"]),
        ("visit", None, "Norway", ["Reis"]),
    ),
    (
        "The paper was signed within the framework of the visit of a delegation led by Minister Ana Reis to Oslo. "
        "Ana Reis has met with Mayor Nils Dahl.",
        ("visit", None, "Oslo", ["Reis"]),
        ("meeting", "2024-05-14", "Oslo", ["Dahl", "Reis"]),
    ),
    (
        "A delegation of the Sea Guild has visited the National Museum of Norway in Oslo.\n\nThe delegation headed by "
        "Minister Ana Reis saw a map made in Bergen.\n\nAs part of the trip, Minister Ana Reis met with Mayor Nils "
        "Dahl.",
        ("visit", None, "Oslo", ["Reis"]),
        ("meeting", None, "Oslo", ["Dahl", "Reis"]),
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_journey(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "first", "second"), FOUND)
def test_a_journey(text: str, first: tuple[object, ...], second: tuple[object, ...]) -> None:
    assert [(one.kind, one.date, one.place, people(one)) for one in meetings(text)] == [first, second]

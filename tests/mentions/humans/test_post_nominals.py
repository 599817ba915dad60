"""Letters of honours and degrees behind a name are no part of it, and hide no office."""

import pytest

from tests.mentions.annotating import people, roles

NOTHING = [
    "Ana Reis, IT, Rector of Oran University, spoke.",
    "Ana Reis, ma, Rector of Oran University, spoke.",
    "Ana Reis, CBE News, Rector of Oran University, spoke.",
    "CBE, Rector of Oran University, spoke to Ana Reis.",
]

FOUND = [
    ("Sir Ivo Kos, KCMG, Ambassador of Mali, came.", "Ivo Kos", [("Ambassador", "Mali")]),
    ("Ana Reis, PhD, Rector of Oran University, spoke.", "Ana Reis", [("Rector", "Oran University")]),
    ("Prof. Ana Reis (Ph.D.), Rector of Oran University, spoke.", "Ana Reis", [("Rector", "Oran University")]),
    ("Ana Reis MP, Minister of Trade of Mali, spoke.", "Ana Reis", [("Minister of Trade", "Mali")]),
    ("Ana Reis, C.G.H., OBE, President of Mali, spoke.", "Ana Reis", [("President", "Mali")]),
    (
        "Invited by Ana Reis, EGH, Chief Justice of Mali, H.E. Ivo Kos, Minister of Trade of Peru, came.",
        "Ivo Kos",
        [("Minister of Trade", "Peru")],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_other_words_part_a_name_from_an_office(text: str) -> None:
    assert roles(text)["Ana Reis"] == []


@pytest.mark.parametrize(("text", "name", "held"), FOUND)
def test_letters_stand_between_a_name_and_its_office(text: str, name: str, held: list[tuple[str, str | None]]) -> None:
    assert roles(text)[name] == held
    assert set(people(text)) <= {"Ana Reis", "Ivo Kos"}

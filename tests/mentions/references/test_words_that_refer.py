"""Words that refer back are found, and common nouns, owners and modifiers are left alone."""

import pytest

from icesco_cli.mentions.finding import find_mentions
from icesco_cli.mentions.references.units import units
from icesco_cli.mentions.references.words_that_refer import find_references
from icesco_cli.models import Article, Sentence

NOTHING = [
    "A vice-president and his vice-like grip were seen.",
    "The press conference was held in the government building.",
    "A minister and some ambassadors came.",
    "The organization of conferences is dear.",
    "He saw her husband.",
    "He saw her two-day trip.",
    "An official visit was paid.",
    "An Oxfam Chair in Ethics was set up.",
    "Deputy ministers met.",
    "HE Sheikh Omar spoke.",
    "The Baltic States and the Arab countries paid.",
]

FOUND = [
    ("The two countries and both States paid.", ["The two countries", "both States"]),
    ("The Vice-Minister spoke.", ["The Vice-Minister"]),
    ("The Vice-President of Oman spoke.", ["The Vice-President of Oman"]),
    ("The Minister spoke.", ["The Minister"]),
    ("HE the Minister spoke.", ["the Minister"]),
    ("The Minister of Culture spoke.", ["The Minister of Culture"]),
    (
        "The Deputy Minister spoke to the Ambassador of Chad to Egypt.",
        ["The Deputy Minister", "the Ambassador of Chad to Egypt"],
    ),
    ("The Director General to Chad is new.", ["The Director General"]),
    ("The two parties agreed.", ["The two parties"]),
    ("The experts sang, and the experts of Oman and our experts left.", ["The experts"]),
    ("The guests were shown around.", ["The guests"]),
    ("The Mayor told him that her guest had left.", ["The Mayor", "him", "her guest"]),
    ("She paid her a two-day visit.", ["She", "her"]),
    ("She told her that they met them.", ["She", "her", "they", "them"]),
    ("The Head of State received the delegation.", ["The Head of State", "the delegation"]),
    ("The Mayor of Samarkand spoke.", ["The Mayor of Samarkand"]),
]


def references(text: str) -> list[str]:
    sentence = Sentence(0, len(text))
    mentions = find_mentions(text, Article("a1", "page.txt", 1, 1, 0, len(text)), [sentence]).mentions
    return [text[one.start : one.end] for one in find_references(units(text, sentence, mentions))]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert [one for one in references(text) if one not in ("He",)] == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert references(text) == expected

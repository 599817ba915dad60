"""Whom the words that refer back stand for: by office, sex, country and number, or nobody."""

import pytest

from icesco_cli.mentions.coreference import resolve
from icesco_cli.models import Sentence
from icesco_cli.text.sentences import sentences
from tests.mentions.annotating import annotate

NOBODY = [
    ("It rained. The Minister stayed at home.", "The Minister"),
    ("Minister of Culture Ana Reis spoke. The Ambassador left.", "The Ambassador"),
    ("Minister of Culture Ana Reis spoke. The Minister of Trade left.", "The Minister of Trade"),
    ("Ms. Ana Reis spoke. He left.", "He"),
    ("Minister Ana Reis met Rector Paul Weber. The two parties agreed.", "The two parties"),
    ("Director-General Paul Weber spoke. His Royal Highness left.", "His Royal Highness"),
]

SOMEBODY = [
    ("Minister of Culture Ana Reis spoke. The Minister left.", "The Minister", "Ana Reis"),
    ("Mr. Paul Weber met Ms. Ana Reis. She left.", "She", "Ana Reis"),
    ("Mr. Paul Weber met Mr. Nils Dahl. He left.", "He", "Paul Weber"),
    ("Mr. Paul Weber told Mr. Nils Dahl that Mayor Omar Haddad knew him.", "him", "Paul Weber"),
    ("Director Paul Weber met Ambassador Ana Reis. The Ambassador left.", "The Ambassador", "Ana Reis"),
    (
        "Secretary General Nils Dahl met Dr. Ana Reis, Secretary General of the Oslo Council. "
        "The Secretary General left.",
        "The Secretary General",
        "Nils Dahl",
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. The Minister also met with Foreign Minister of Ghana Kofi Mensah. "
        "The Minister left.",
        "The Minister left",
        "Ana Reis",
    ),
    ('Minister Nils Dahl spoke. "I met Mayor Omar Haddad," he said.', "he", "Nils Dahl"),
    (
        "President of Kenya James Mutua met Secretary of State Ana Reis. The Head of State left.",
        "The Head of State",
        "James Mutua",
    ),
    (
        "H.R.H. Prince Omar bin Zayed met Director-General Paul Weber. His Royal Highness left.",
        "His Royal Highness",
        "Omar bin Zayed",
    ),
    (
        "Mayor of Samarkand Jasur Karimov met Mayor of Oslo Nils Dahl. The Mayor of Samarkand left.",
        "The Mayor of Samarkand",
        "Jasur Karimov",
    ),
]


def meant(text: str, words: str) -> tuple[str, ...]:
    """Those for whom the last words that begin where `words` stand are meant."""
    found = annotate(text)
    cut = [Sentence(start, end) for start, end in sentences(text, 0, len(text))]
    resolved = resolve(text, cut, found.mentions, found.people, found.organisations)
    start = text.rindex(words)
    return next((one.names for one in resolved if one.start == start), ())


@pytest.mark.parametrize(("text", "words"), NOBODY)
def test_nobody(text: str, words: str) -> None:
    assert meant(text, words) == ()


@pytest.mark.parametrize(("text", "words", "name"), SOMEBODY)
def test_somebody(text: str, words: str, name: str) -> None:
    assert meant(text, words) == (name,)

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.text.clean import clean

NOTHING = [
    "",
    "The Minister met the Ambassador - twice.",
    "Gülnarə Əhmədova, São Tomé, Łódź",
    "a-b 10-12",
    "one\ntwo\n\nthree",
    'He said "yes" and it\'s done.',
    "well--known",
    "We met @anareis, and wrote to ana@reis.org.",
    "Harbour Museum @harbour_lima · 3h",
    "Follow us on Twitter @HarbourNews",
]
FOUND = [
    ("“Yes,” she said. ‘No’", "\"Yes,\" she said. 'No'"),
    ("«Bəli»", '"Bəli"'),
    ("2019–2021 — a long dash", "2019–2021 – a long dash"),
    ("non‑breaking hyphen", "non-breaking hyphen"),
    ("May\xa07,\u202f2023", "May 7, 2023"),
    ("tab\there", "tab here"),
    ("nul\x00here\x1b[0m", "nul here [0m"),
    ("one\r\ntwo\rthree\u2028four", "one \ntwo\nthree\nfour"),
    ("co\xadope\xadration is", "cooperation   is"),
    ("Al\u200bMalik, who", "AlMalik , who"),
    ("\u200eIsland\u200f.", "Island  ."),
    ("Jose\u0301 met", "José  met"),
    ("Rabat -- The", "Rabat –  The"),
    ("Dr. Ana Reis @DrAnaReis met", "Dr. Ana Reis            met"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_plain_text_stays(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(("text", "plain"), FOUND)
def test_variants_become_one(text: str, plain: str) -> None:
    assert clean(text) == plain


@given(st.text())
def test_offsets_stay(text: str) -> None:
    assert len(clean(text)) == len(text)


@given(st.text(alphabet="ab \n\xad\u200b\u0301\u0958.,\r“—"))
def test_words_without_hidden_characters_do_not_move(text: str) -> None:
    plain = clean(text)
    assert len(plain) == len(text)
    assert not set(plain) & set("\xad\u200b\r“—")


def test_takes_linear_time_on_one_long_word() -> None:
    assert len(clean("e\u0301" * 500_000)) == 1_000_000

"""Speeches printed behind dashes: what a dash opens, and what only looks so."""

import pytest

from tests.promised import promised

HEAD = "President of Oman Omar Saleh received Director-General of UNESCO Ana Reis in Muscat.\n\n"

NOTHING = [
    "Omar Saleh named three fields:\n\n- Trade.\n\nWe will open a school in Sur.",
    "Omar Saleh said:\n\n- Roads, schools and ports.\n\nOfficials will open a school in Sur.",
]

FOUND = [
    ("Omar Saleh greeted the guest and said:\n\n- Welcome to us. We will open a school in Sur.", "Omar Saleh"),
    ("Omar Saleh said:\n\n- You are welcome.\n\nWe shall not forget. We will open a school in Sur.", "Omar Saleh"),
    (
        "Omar Saleh said:\n\n- You are welcome.\n\nAna Reis thanked him and said:\n\n- I am glad. "
        "It is an honour. We will open a school in Sur.",
        "Ana Reis",
    ),
]


def test_a_programme_of_the_speaker_binds_his_own_side() -> None:
    said = "Omar Saleh said:\n\n- You are welcome. The Great Road programme envisages the printing of 140 books."
    (one,) = promised(HEAD + said)
    assert (one.kind, {party.name for party in one.by}) == ("plan", {"Omar Saleh", "Oman"})


@pytest.mark.parametrize("text", NOTHING)
def test_no_speech(text: str) -> None:
    assert not any(one.said_by for one in promised(HEAD + text))


@pytest.mark.parametrize(("text", "speaker"), FOUND)
def test_whose_speech_it_is(text: str, speaker: str) -> None:
    (one,) = promised(HEAD + text)
    assert one.said_by is not None and one.said_by.name == speaker

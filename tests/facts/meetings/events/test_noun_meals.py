"""Meals over which somebody said something to somebody, and sentences that put a plan or a time between their words."""

import pytest

from tests.met import met

NOTHING = [
    "Over lunch in Oslo, Minister Ana Reis spoke about Rector Paul Weber.",
    "Over lunch in Oslo, Minister Ana Reis read the letter of Rector Paul Weber.",
    "At a dinner in Oslo, Minister Ana Reis praised Rector Paul Weber.",
    "At a dinner in Oslo, Minister Ana Reis recalled Rector Paul Weber.",
    "Rector Paul Weber attended a dinner on behalf of Minister Ana Reis.",
    "A concert was given on behalf of Minister Ana Reis in honour of Rector Paul Weber.",
    "Over the years, Minister Ana Reis told Rector Paul Weber a lot.",
    "Minister Ana Reis sits on Mondays on the board with Rector Paul Weber.",
    "Talks are not to be held between Minister Ana Reis and Rector Paul Weber.",
]

FOUND = [
    "Over lunch in Oslo, Minister Ana Reis told Rector Paul Weber that the school would open.",
    "Over dinner in Oslo, Minister Ana Reis and Rector Paul Weber agreed on the library.",
    "Over a working breakfast in Oslo on Monday, Minister Ana Reis briefed Rector Paul Weber.",
    "At a dinner in Oslo on Monday, the Minister of Health, Ana Reis, presented Rector Paul Weber with a book.",
    "During a lunch in Oslo, Minister Ana Reis agreed with Rector Paul Weber on the fees.",
    "An official dinner was hosted on behalf of Minister Ana Reis in honor of Rector Paul Weber.",
    "A lunch was given in honour of Rector Paul Weber on behalf of Minister Ana Reis.",
    "Minister Ana Reis sat for two hours with Rector Paul Weber.",
    "Talks are to be held in Oslo on 5 June between Minister Ana Reis and Rector Paul Weber.",
    "Talks are to resume in Oslo on 5 June, with Minister Ana Reis and Rector Paul Weber in the chair.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_did_not_meet(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize("text", FOUND)
def test_met(text: str) -> None:
    assert met(text) == [["Reis", "Weber"]]

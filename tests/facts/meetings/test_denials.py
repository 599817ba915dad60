"""Meetings that are denied: "denied reports that A had met B"."""

import pytest

from tests.met import met

NOTHING = [
    "The visit of Minister Ana Reis to Malta, which was planned for 20 May, has been postponed to 5 June.",
    "The talks of Minister Ana Reis with Rector Paul Weber were rescheduled.",
    "Spokesman Nils Dahl denied reports that the Minister, Ana Reis, had met Rector Paul Weber in Porto.",
    "The ministry denied rumours that Minister Ana Reis met Rector Paul Weber in Porto.",
    "The ministry denied that Minister Ana Reis had held talks with Rector Paul Weber.",
    "Minister Ana Reis denied that she had received Rector Paul Weber.",
    "Minister Ana Reis denied having met Rector Paul Weber in Porto.",
    "Minister Ana Reis denies having visited the National Museum of Kenya.",
]

FOUND = [
    "Reports that Minister Ana Reis met Rector Paul Weber in Porto pleased the town.",
    "Minister Ana Reis, who denied the rumours, met Rector Paul Weber in Porto.",
    "Minister Ana Reis denied the rumours after she met Rector Paul Weber in Porto.",
    "The ministry denied nothing, and the Minister, Ana Reis, met Rector Paul Weber in Porto.",
    "After having met Rector Paul Weber in Porto, Minister Ana Reis flew home.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_met(text: str) -> None:
    assert not met(text)


@pytest.mark.parametrize("text", FOUND)
def test_the_two_met(text: str) -> None:
    assert met(text) == [["Reis", "Weber"]]

"""Speeches printed in full: at what they were given, and who was greeted there."""

import pytest

from tests.met import meetings, met, people

TITLE = "Speech by Ms Ana Reis, President of the Guild, at the opening of the Pacific Schooling Round Table"
GREETED = "Your Excellency the High Commissioner of Malta, Mr Nils Dahl,\n\nDear friends,\n\nI am glad to be here."

NOTHING = [
    f"Speech by Ms Ana Reis, President of the Guild, on the sea\n\nPorto, 14 May 2024\n\n{GREETED}",
    f"Speech by Ms Ana Reis at the age of ten\n\nPorto, 14 May 2024\n\n{GREETED}",
    f"Ms Ana Reis at the Pacific Schooling Round Table\n\nPorto, 14 May 2024\n\n{GREETED}",
    f"{TITLE}\n\nPorto, 14 May 2024\n\nI thank Mr Nils Dahl. He is with us in spirit, his letters are with us.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_was_there(text: str) -> None:
    assert all(len(who) < 2 for who in met(text))


def test_who_is_greeted_heard_it() -> None:
    (one,) = meetings(f"{TITLE}\n\nPorto, 14 May 2024\n\n{GREETED}")
    assert (one.kind, one.date, one.place, people(one)) == ("ceremony", "2024-05-14", "Porto", ["Dahl", "Reis"])


def test_who_is_with_us_heard_it() -> None:
    text = f"{TITLE}\n\nPorto, 14 May 2024\n\n{GREETED} Dean Kari Lunde, who is with us today, has built ten schools."
    assert met(text) == [["Dahl", "Lunde", "Reis"]]

"""What newcomers see of each step is what the steps made."""

from __future__ import annotations

from tests.follow import follow

TEXT = "Minister Ana Reis received Rector Paul Weber in Lisbon on Monday and promised to open a school. He thanked her."


def test_every_step_shows_what_it_made() -> None:
    shown = [line.strip() for line in follow(TEXT)]
    assert "[office: Minister] [name: Ana Reis] received [office: Rector] [name: Paul Weber] in" in " ".join(shown)
    assert "'her': person by its pronoun 'her', Ana Reis" in shown
    assert "'received': host, held reception of Ana Reis (host), Paul Weber (guest)" in shown
    assert "'promised': verb to, pledge of Minister Ana Reis to do 'to open a school'" in shown
    assert "held reception, 2024-05-13, Lisbon: Ana Reis (host), Paul Weber (guest); by host" in shown

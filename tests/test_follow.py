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


def test_it_shows_who_was_beside_others_and_who_was_not_there() -> None:
    text = "Minister Ana Reis met Rector Paul Weber in the presence of Eva Lund and on behalf of President Ama Owusu."
    shown = [line.strip() for line in follow(text)]
    assert shown[shown.index("beside others: facts/meetings/events/attendance.py") + 1] == "Eva Lund (attendee)"
    assert shown[shown.index("elsewhere, or not there any more: facts/meetings/events/absence.py") + 1] == "Ama Owusu"

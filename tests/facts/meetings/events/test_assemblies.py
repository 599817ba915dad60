"""Assemblies that are counted, and events that last for days, are conferences."""

import pytest

from icesco_cli.models import MeetingKind
from tests.met import meetings, people

THERE = "Minister Ana Reis and Rector Paul Weber"

NOTHING = [
    f"The 5th Committee of the Guild of Bakers opened a school in Oslo. {THERE} attended the event.",
    f"The General Assembly of the Guild of Bakers opened an office in Oslo. {THERE} attended the event.",
    f"The 5th Company of the Guild was held up in Oslo. {THERE} attended the event.",
    f"The two-hour event, held in Oslo on Monday, drew {THERE}.",
    f"The event, held in Oslo on Monday, was attended by {THERE}.",
]

FOUND = [
    f"The 14th General Assembly of the Guild of Bakers was held in Oslo on Monday with the participation of {THERE}.",
    f"The 7th General Assembly of the Guild of Bakers concluded in Oslo on Monday. It was attended by {THERE}.",
    f"The third Congress of Bakers took place in Oslo on Monday. The congress was attended by {THERE}.",
    f"The two-day event, held in Oslo on Monday, was attended by {THERE}.",
    f"The three-day event opened in Oslo on Monday. It was attended by {THERE}.",
    f"The 2nd Council of the Guild of Bakers has come to a close in Oslo on Monday. It was attended by {THERE}.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_conference(text: str) -> None:
    assert MeetingKind.CONFERENCE not in [one.kind for one in meetings(text)]


@pytest.mark.parametrize("text", FOUND)
def test_conference(text: str) -> None:
    found = [(one.kind, one.place, people(one)) for one in meetings(text)]
    assert found == [(MeetingKind.CONFERENCE, "Oslo", ["Reis", "Weber"])]


def test_an_event_held_on_a_day_is_attended_then() -> None:
    found = [(one.kind, one.date) for one in meetings(NOTHING[-1])]
    assert found == [(MeetingKind.CEREMONY, "2024-05-13")]

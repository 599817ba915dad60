"""Which encounters are no matter of the article: those long past, and journeys of private people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Person
from icesco_cli.text.calendar import is_full

_OLD = timedelta(days=31)


def is_long_past(one: Encounter, today: str | None) -> bool:
    """Whether it was in another month than the article is of (`today`), and its last day, too."""
    last = one.span and (one.span.end or one.span.begin)
    return bool(today and last and date.fromisoformat(today) - _latest(last) > _OLD)


def _latest(day: str) -> date:
    """The day, or the last of the year or about the last of the month that is named."""
    return date.fromisoformat(day if is_full(day) else f"{day}-28" if len(day) == 7 else f"{day}-12-31")


def is_history(one: Encounter, dead: set[str], today: str | None) -> bool:
    """Whether somebody who has since died took part, on no day of the article's own month."""
    return bool(one.people & dead) and (one.span is None or is_long_past(one, today))


def is_private(one: Encounter, people: Iterable[Person], told: Sequence[Encounter]) -> bool:
    """Whether somebody without any office went somewhere by himself, at the head of no delegation."""
    if one.family is not MeetingKind.VISIT or len(one.parties) != 1 or not one.people:
        return False
    if any(row.where(meeting_words()["leaders"]) for row, _ in one.rows):
        return False
    known = {person.name for person in people if person.roles}
    known |= {name for other in told if other is not one and other.stands for name in other.people}
    return not one.people & known

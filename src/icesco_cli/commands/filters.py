"""Options to conditions: what several listings understand in the same way."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from icesco_cli.commands.naming import where, whom
from icesco_cli.database.questions.facts import at_place, met_in, stated, took_part
from icesco_cli.database.questions.promised import promised_with
from icesco_cli.database.tables.conditions import Condition, any_of, is_one_of, last_of
from icesco_cli.errors import IcescoError


def in_periods(
    condition: Callable[[str | None, str | None], list[Condition]],
    year: str | None,
    month: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> list[Condition]:
    """The conditions that facts lie within a year and a month, and from one date on and up to another."""
    if not any((year, month, since, until)):
        return []
    from icesco_cli.commands.periods import period, periods

    today = date.today()
    spans: list[tuple[str | None, str | None]] = [*periods(year, month, today)]
    if since:
        spans.append((period(since, today)[0], None))
    if until:
        spans.append((None, period(until, today)[1]))
    if since and until and period(since, today)[0] > last_of(period(until, today)[1]):
        raise IcescoError(f"--since {since} is after --until {until}.")
    return [each for span in spans for each in condition(*span)]


def day(text: str | None, today: str | None = None) -> tuple[str, str]:
    """The first and the last day that a date in an option means; today's, if there is none. "Next month" counts from
    `today`, a day or a month or year that begins with it, if it is given."""
    from icesco_cli.commands.periods import period

    return period(text or "today", date.fromisoformat(f"{today}-01-01"[:10]) if today else date.today())


def meetings_with(connection: sqlite3.Connection, names: Iterable[str] | None) -> list[Condition]:
    """The meetings in which each of the named took part."""
    matches = [whom(connection, name) for name in names or ()]
    return [took_part(match.kind, match.id) for match in matches]


def meetings_at(connection: sqlite3.Connection, place: str | None) -> list[Condition]:
    """The meetings at the named place."""
    return [at_place(where(connection, place))] if place else []


def meetings_about(words: str | None) -> list[Condition]:
    """The meetings of which a sentence, or their article's title, has the words."""
    if not words:
        return []
    from icesco_cli.database.questions.fulltext import holding, titled

    return [any_of([stated("meeting", holding(words)), titled("meeting", words)])]


def meetings_in(year: str | None, month: str | None, since: str | None, until: str | None) -> list[Condition]:
    """The meetings in a year, in a month, since a date, until a date."""
    return in_periods(met_in, year, month, since, until)


def of_kind(column: str, kinds: Sequence[str] | None) -> list[Condition]:
    """The facts of any of the kinds, if some are given."""
    return [is_one_of(column, kinds)] if kinds else []


def articles_that(words: str | None) -> list[Condition]:
    """The articles that have a sentence with the words."""
    if not words:
        return []
    from icesco_cli.database.questions.articles import with_sentences
    from icesco_cli.database.questions.fulltext import holding

    return [with_sentences(holding(words))]


def promises_about(words: str | None) -> list[Condition]:
    """The commitments of which a sentence has the words."""
    if not words:
        return []
    from icesco_cli.database.questions.fulltext import holding

    return [stated("commitment", holding(words))]


def promises_with(connection: sqlite3.Connection, names: Iterable[str] | None) -> list[Condition]:
    """The commitments in which each of the named has a part, as the one who promises or to whom it is promised."""
    matches = [whom(connection, name) for name in names or ()]
    return [promised_with(connection, match) for match in matches]

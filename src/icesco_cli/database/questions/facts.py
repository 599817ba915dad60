"""Questions about meetings and commitments."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.database.questions.behalf import acting_for
from icesco_cli.database.questions.rows import Listing
from icesco_cli.database.tables.conditions import (
    PARTY_COLUMN,
    Condition,
    among,
    any_of,
    has_office,
    in_time,
    is_known,
    is_one_of,
    last_of,
    shorter,
)

SOURCES = """
        (SELECT json_group_array(json_object('article', article_id, 'source', source, 'line', line,
                'start', start, 'end', "end", 'quote', quote, 'rule', rule)) FROM
            (SELECT e.*, a.source AS source FROM evidence e JOIN articles a ON a.id = e.article_id
                WHERE e.{fact}_id = {fact}s.id ORDER BY a.source, e.start)) AS sources"""
PARTIES = """
        (SELECT json_group_array(json_object('id', id, 'name', name, 'part', part)) FROM
            (SELECT p.id AS id, p.name AS name, part FROM meeting_parties mp JOIN {table} p ON p.id = mp.{kind}_id
                WHERE mp.meeting_id = meetings.id ORDER BY position)) AS {table}"""
BODIES = """
        (SELECT json_group_array(json_object('id', id, 'name', name, 'part', part, 'acronym', acronym)) FROM
            (SELECT o.*, part FROM meeting_parties mp JOIN organisations o ON o.id = mp.organisation_id
                WHERE mp.meeting_id = meetings.id ORDER BY position)) AS organisations"""
SIDE = """
        (SELECT json_group_array(json_object('id', id, 'name', name, 'type', type, 'acronym', acronym)) FROM
            (SELECT coalesce(p.id, o.id, c.id) AS id, coalesce(p.name, o.name, c.name) AS name, acronym,
                    CASE WHEN p.id IS NOT NULL THEN 'person' WHEN o.id IS NOT NULL THEN 'organisation'
                         ELSE 'country' END AS type
                FROM commitment_parties cp LEFT JOIN people p ON p.id = cp.person_id
                LEFT JOIN organisations o ON o.id = cp.organisation_id LEFT JOIN countries c ON c.id = cp.country_id
                WHERE cp.commitment_id = commitments.id AND side = '{side}' ORDER BY position)) AS "{side}" """

FIRST_TOLD = """
        (SELECT a.source || printf(':%012d', e.start) FROM evidence e JOIN articles a ON a.id = e.article_id
            WHERE e.{fact}_id = {fact}s.id ORDER BY a.source, e.start LIMIT 1)"""
"""Where a fact is told first: the facts of one day stand in the order of the documents."""
MEETING_TOLD, COMMITMENT_TOLD = (FIRST_TOLD.format(fact=fact) for fact in ("meeting", "commitment"))

_YEAR = len("2021")
_MET, _MADE = "date || '~'", "made_on || '~'"
"""By what facts stand in the order of their days, as the indexes of them have it."""
_LONGEST = """max(0, coalesce((SELECT substr("end", 1, 4) - substr(date, 1, 4) FROM meetings WHERE "end" IS NOT NULL
        ORDER BY substr("end", 1, 4) - substr(date, 1, 4) DESC LIMIT 1), 0))"""
"""How many years the meeting that lasted longest began before that in which it ended."""

MEETINGS = Listing(
    f"""
    SELECT id, kind, status, date, "end", date_basis, place, venue,
        {PARTIES.format(table="people", kind="person")},
        {BODIES},
        {PARTIES.format(table="countries", kind="country")},
        {SOURCES.format(fact="meeting")}
    FROM meetings""",
    ("people", "organisations", "countries", "sources"),
    {
        "date": (_MET, MEETING_TOLD, "id"),
        "place": ("place", "date", MEETING_TOLD, "id"),
        "kind": ("kind", "date", MEETING_TOLD, "id"),
    },
    {_MET: "date"},
)
"""The meetings, usually by day, with their parties and the sentences that state them. What is known by its year or
month alone stands behind the days of it, either way round."""

COMMITMENTS = Listing(
    f"""
    SELECT id, kind, {SIDE.format(side="by")}, {SIDE.format(side="to")}, what, made_on, due,
        (SELECT name FROM people WHERE people.id = said_by) AS said_by, said_by AS said_by_id, made_basis, due_basis,
        {SOURCES.format(fact="commitment")}
    FROM commitments""",
    ("by", "to", "sources"),
    {
        "made_on": (_MADE, COMMITMENT_TOLD, "id"),
        "due": ("due || '~'", "made_on", COMMITMENT_TOLD, "id"),
        "kind": ("kind", "made_on", COMMITMENT_TOLD, "id"),
    },
    {_MADE: "made_on"},
)
"""The commitments, usually by the day on which they were made, with the sentences that state them. What is due some day
of a year, or a month, stands behind what is due on a day of it."""


def took_part(kind: str, identifier: str) -> Condition:
    """The meetings in which somebody took part, or whoever acts for a body or a country."""
    actors = acting_for(kind, identifier)
    return among("meetings.id", f"SELECT meeting_id FROM meeting_parties WHERE {actors.sql}", actors.values)


def with_officer(words: Sequence[str]) -> Condition:
    """The meetings in which somebody took part in the name of one of whose offices all of the words stand."""
    officer = has_office("person_id", words)
    return among("meetings.id", f"SELECT meeting_id FROM meeting_parties WHERE {officer.sql}", officer.values)


def at_place(names: Sequence[str]) -> Condition:
    """The meetings in a place or a building of one of these names, or in a country of one of them."""
    return any_of(
        [
            is_one_of("meetings.place", names),
            is_one_of("meetings.venue", names),
            Condition(
                f"meetings.place IN (SELECT name FROM places WHERE {is_one_of('country', names).sql})", tuple(names)
            ),
        ]
    )


def met_in(since: str | None, until: str | None) -> list[Condition]:
    """The meetings on a day between two days."""
    earliest = Condition(f"printf('%04d', ? - {_LONGEST})", (int(since[:_YEAR]),)) if since else None
    bounds = [*_bounds(_MET, earliest, until), *_bounds("date", earliest, until)]
    return [*in_time("meetings.date", 'meetings."end"', since, until), *bounds]


def made_in(since: str | None, until: str | None) -> list[Condition]:
    """The commitments made between two days."""
    first, year = (Condition("?", (since,)), Condition("?", (since[:_YEAR],))) if since else (None, None)
    bounds = [*_bounds(_MADE, first, until), *_bounds("made_on", year, until)]
    return [*in_time("commitments.made_on", "commitments.made_on", since, until), *bounds]


def _bounds(day: str, first: Condition | None, until: str | None) -> list[Condition]:
    """Bounds, somewhat wider than those asked for, of what an index of days holds whose order the answer may have: so
    it is read from the `first` day on to the end of the last year, and not from the first fact of the archive."""
    bounds = [is_known(day)] if first or until else []
    bounds += [Condition(f"{day} >= {first.sql}", first.values, day)] if first else []
    return bounds + ([Condition(f"{day} <= ?", (last_of(last_of(until[:_YEAR])),), day)] if until else [])


def on_side(side: str, kind: str, identifier: str) -> Condition:
    """The commitments by somebody, or to somebody (`side`)."""
    select = f"SELECT commitment_id FROM commitment_parties WHERE {PARTY_COLUMN[kind]} = ? AND side = ?"
    return among("commitments.id", select, (identifier, side))


def agreed_with(kind: str, identifier: str) -> Condition:
    """The agreements of somebody with others: what several agree, each of them promises to the others."""
    mine = on_side("by", kind, identifier)
    several = "SELECT count(*) FROM commitment_parties WHERE commitment_id = commitments.id AND side = 'by'"
    return mine._replace(sql=f"commitments.kind = 'agreement' AND {mine.sql} AND ({several}) > 1")


def said_by(person: str) -> Condition:
    """The commitments that a person uttered, whoever is bound by them."""
    return Condition("commitments.said_by = ?", (person,), finds=True)


def due_before(day: str) -> Condition:
    """The commitments whose time is over before a day; of a cut day, before its beginning."""
    return Condition(
        f"commitments.due < ? AND NOT {is_one_of('commitments.due', shorter(day)).sql}", (day, *shorter(day))
    )


def due_after(day: str) -> Condition:
    """The commitments whose time ends after a day, or after the month or year that it is."""
    return any_of([Condition("commitments.due > ?", (last_of(day),)), is_one_of("commitments.due", shorter(day))])


def open_at(day: str) -> Condition:
    """The commitments made by a day whose time was not over on it, or is not known."""
    over = due_before(day)
    return Condition(
        f"(commitments.due IS NULL OR NOT ({over.sql})) AND (commitments.made_on IS NULL OR commitments.made_on <= ?)",
        (*over.values, last_of(day)),
    )


def stated(fact: str, sentences: Condition) -> Condition:
    """The meetings or commitments (`fact` is "meeting" or "commitment") that a sentence states for which the condition
    is true."""
    select = (
        f"SELECT e.{fact}_id FROM sentences JOIN evidence e ON e.article_id = sentences.article_id"
        f" AND e.start < sentences.end AND sentences.start < e.end WHERE {sentences.sql}"
    )
    return among(f"{fact}s.id", select, sentences.values)

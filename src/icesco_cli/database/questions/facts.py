"""Questions about meetings and commitments."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.database.questions.behalf import acting_for
from icesco_cli.database.questions.rows import Listing
from icesco_cli.database.tables.conditions import (
    PARTY_COLUMN,
    Condition,
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
        "date": ("date || '~'", MEETING_TOLD, "id"),
        "place": ("place", "date", MEETING_TOLD, "id"),
        "kind": ("kind", "date", MEETING_TOLD, "id"),
    },
    {"date || '~'": "date"},
)
"""The meetings, usually by day, with their parties and the sentences that state them. What is known by its year or
month alone stands behind the days of it, either way round."""

_YEAR = len("2021")
_MADE = "made_on || '~'"
"""By what commitments stand in the order of their days, as the index of them has it."""
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
    return Condition(f"meetings.id IN (SELECT meeting_id FROM meeting_parties WHERE {actors.sql})", actors.values)


def with_officer(words: Sequence[str]) -> Condition:
    """The meetings in which somebody took part in the name of one of whose offices all of the words stand."""
    officer = has_office("person_id", words)
    return Condition(f"meetings.id IN (SELECT meeting_id FROM meeting_parties WHERE {officer.sql})", officer.values)


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
    return in_time("meetings.date", 'meetings."end"', since, until)


def made_in(since: str | None, until: str | None) -> list[Condition]:
    """The commitments made between two days.

    Nearly the same bounds are said once more of what the index of days holds, whose order the answer has: so it is read
    from the first day on to the end of the last year, and not from the first commitment of the archive.
    """
    bounds = [is_known(_MADE)] if since or until else []
    bounds += [Condition(f"{_MADE} >= ?", (since,))] if since else []
    bounds += [Condition(f"{_MADE} <= ?", (last_of(last_of(until[:_YEAR])),))] if until else []
    return [*in_time("commitments.made_on", "commitments.made_on", since, until), *bounds]


def on_side(side: str, kind: str, identifier: str) -> Condition:
    """The commitments by somebody, or to somebody (`side`)."""
    return Condition(
        f"commitments.id IN (SELECT commitment_id FROM commitment_parties WHERE {PARTY_COLUMN[kind]} = ? AND side = ?)",
        (identifier, side),
    )


def agreed_with(kind: str, identifier: str) -> Condition:
    """The agreements of somebody with others: what several agree, each of them promises to the others."""
    mine = on_side("by", kind, identifier)
    several = "SELECT count(*) FROM commitment_parties WHERE commitment_id = commitments.id AND side = 'by'"
    return Condition(f"commitments.kind = 'agreement' AND {mine.sql} AND ({several}) > 1", mine.values)


def said_by(person: str) -> Condition:
    """The commitments that a person uttered, whoever is bound by them."""
    return Condition("commitments.said_by = ?", (person,))


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
    return Condition(
        f"{fact}s.id IN (SELECT e.{fact}_id FROM sentences JOIN evidence e ON e.article_id = sentences.article_id"
        f" AND e.start < sentences.end AND sentences.start < e.end WHERE {sentences.sql})",
        sentences.values,
    )

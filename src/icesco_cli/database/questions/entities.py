"""Questions about people and organisations."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.database.questions.behalf import acting_for
from icesco_cli.database.questions.rows import Listing
from icesco_cli.database.tables.conditions import KIND_OF_TABLE, PARTY_COLUMN, Condition, among, has_office, is_one_of

PEOPLE = Listing(
    """
    SELECT id, name,
        (SELECT json_group_array(name) FROM
            (SELECT name FROM person_aliases WHERE person_id = people.id ORDER BY name)) AS aliases,
        (SELECT json_group_array(json_object('title', title, 'of', "of", 'since', since, 'until', until,
                'acronym', acronym)) FROM
            (SELECT roles.*, acronym FROM roles LEFT JOIN organisations o ON o.id = organisation_id WHERE
                person_id = people.id ORDER BY position)) AS roles,
        (SELECT json_group_array(article_id) FROM
            (SELECT article_id FROM person_articles WHERE person_id = people.id ORDER BY article_id)) AS articles
    FROM people""",
    ("aliases", "roles", "articles"),
    {
        "name": ("name", "id"),
        "articles": ("(SELECT -count(*) FROM person_articles WHERE person_id = people.id)", "name", "id"),
    },
)
"""The people, usually by name, with their other names, their offices and the articles that name them."""

ORGANISATIONS = Listing(
    """
    SELECT id, name, acronym,
        (SELECT json_group_array(name) FROM
            (SELECT name FROM organisation_aliases WHERE organisation_id = organisations.id ORDER BY name)) AS aliases,
        country,
        (SELECT json_group_array(article_id) FROM
            (SELECT article_id FROM organisation_articles
                WHERE organisation_id = organisations.id ORDER BY article_id)) AS articles
    FROM organisations""",
    ("aliases", "articles"),
    {
        "name": ("name", "id"),
        "country": ("country", "name", "id"),
        "articles": (
            "(SELECT -count(*) FROM organisation_articles WHERE organisation_id = organisations.id)", "name", "id",
        ),
    },
)  # fmt: skip
"""The organisations, usually by name, with their other names and the articles that name them."""


def met(table: str, kind: str, identifier: str) -> Condition:
    """The people or organisations (`table`) that took part in a meeting together with somebody else, or with whoever
    acts for a body or a country; those who do so themselves do not count."""
    column = PARTY_COLUMN[KIND_OF_TABLE[table]]
    actors = acting_for(kind, identifier)
    select = (
        f"SELECT {column} FROM meeting_parties WHERE ({actors.sql}) IS NOT TRUE"
        f" AND meeting_id IN (SELECT meeting_id FROM meeting_parties WHERE {actors.sql})"
    )
    return among(f"{table}.id", select, actors.values * 2)


def in_meetings(table: str, meetings: Condition) -> Condition:
    """The people or organisations (`table`) that took part in a meeting for which the condition is true."""
    column = PARTY_COLUMN[KIND_OF_TABLE[table]]
    select = f"SELECT {column} FROM meeting_parties JOIN meetings ON meetings.id = meeting_id WHERE {meetings.sql}"
    return among(f"{table}.id", select, meetings.values)


def in_office(kind: str, identifier: str) -> Condition:
    """The people who hold or held an office of a body or a country."""
    return among("people.id", f"SELECT person_id FROM roles WHERE {PARTY_COLUMN[kind]} = ?", [identifier])


def with_title(words: Sequence[str]) -> Condition:
    """The people in the name of one of whose offices all of the words stand."""
    return has_office("people.id", words)


def of_country(names: Sequence[str]) -> Condition:
    """The organisations that belong to a country of one of these names."""
    return is_one_of("organisations.country", names)

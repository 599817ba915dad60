"""Which body or country an office belongs to, so that what a body promised is found with those who lead it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from sqlite3 import Connection

from icesco_cli.text.folding import words

STATE = frozenset(("head of state", "head of government"))
"""Kinds of offices whose holders lead the country itself."""

PLACED = 'SELECT person_id, position, title, "of", organisation_id, country_id, leads FROM roles'
"""Offices as they have been placed; a condition follows."""
PLACE = "UPDATE roles SET organisation_id = ?, country_id = ?, leads = ? WHERE person_id = ? AND position = ?"

MINISTRY_NAMES = """
    SELECT id, name FROM organisations WHERE country = ?
    UNION SELECT id, a.name FROM organisations o JOIN organisation_aliases a ON a.organisation_id = id WHERE country = ?
    ORDER BY id
"""
"""Each body of a country by each of its names."""


@dataclass(frozen=True, slots=True)
class Background:
    """What linking the offices and places to their countries takes from the word tables.

    `country_forms` has the names of each country by its name, `country_of_place` the country of each place;
    `leading` gives the kind of an office that leads a body, else None; `ministerial` are the folded words of ministers
    and ministries that say nothing of the field.
    """

    country_forms: Mapping[str, Sequence[str]]
    country_of_place: Mapping[str, str]
    leading: Callable[[str], str | None]
    ministerial: frozenset[str]


def place_roles(connection: Connection, people: Iterable[str], of: Iterable[str], background: Background) -> None:
    """Settles to which body and country the offices of these people belong, and all offices of what has these names."""
    bodies = OfficeOwners(connection, background)
    for column, values in (("person_id", people), ("of", of)):
        for value in values:
            rows = connection.execute(f'{PLACED} WHERE "{column}" = ?', [value]).fetchall()
            for person, position, title, of_name, *before in rows:
                after = bodies.place(title, of_name)
                if tuple(before) != after:
                    connection.execute(PLACE, [*after, person, position])


class OfficeOwners:
    """The bodies and countries of the database, as offices name them."""

    def __init__(self, connection: Connection, background: Background) -> None:
        self._connection = connection
        self._background = background
        self._ministries: dict[str, dict[frozenset[str], str]] = {}

    def place(self, title: str, of: str | None) -> tuple[str | None, str | None, int]:
        """The ids of the body and of the country to which an office belongs, and whether its holder leads the body, or
        the country itself."""
        kind = self._background.leading(title)
        body = self._only("SELECT id FROM organisations WHERE name = ? LIMIT 2", of)
        country = None if body else self._only("SELECT id FROM countries WHERE name = ?", of)
        if not of or not country:
            return body, None, int(bool(body and kind))
        ministry = self._ministries_of(of).get(_field(title, of, self._background))
        return ministry, country, int(bool(ministry and kind) or kind in STATE)

    def _only(self, sql: str, name: str | None) -> str | None:
        found = self._connection.execute(sql, [name]).fetchall()
        return found[0][0] if len(found) == 1 else None

    def _ministries_of(self, country: str) -> Mapping[frozenset[str], str]:
        """The ministries of a country by their fields; of two for one field the first by its id."""
        if country not in self._ministries:
            found: dict[frozenset[str], str] = {}
            for id_, name in self._connection.execute(MINISTRY_NAMES, [country] * 2):
                if self._background.ministerial.intersection(words(name)):
                    found.setdefault(_field(name, country, self._background), id_)
            self._ministries[country] = found
        return self._ministries[country]


def _field(name: str, country: str, background: Background) -> frozenset[str]:
    """What a minister or a ministry is for: the words of its name without its country's."""
    forms = background.country_forms.get(country, [country])
    return frozenset(words(name)) - background.ministerial - {word for form in forms for word in words(form)}

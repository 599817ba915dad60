"""The offices that other articles of a page say of people of whom an article itself says none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from icesco_cli.models import Person
from icesco_cli.text.name_parts import take_apart
from icesco_cli.text.names import compatible

_MOST_BEARERS = 40
"""Of one family name, so many people of a page are compared; more are those of a list of names."""


class OfficesBeside:
    """Who holds an office in any article of a page."""

    def __init__(self, articles: Sequence[Iterable[Person]]) -> None:
        self._holders: dict[str, list[Person]] = defaultdict(list)
        for person in (person for people in articles for person in people if len(articles) > 1 and person.roles):
            for word in take_apart(person.name).family:
                self._holders[word].append(person)

    def added(self, people: Iterable[Person]) -> tuple[Person, ...]:
        """The people, those without an office with what the page says elsewhere of the one human so called."""
        return tuple(person if person.roles else self._add(person) for person in people)

    def _add(self, person: Person) -> Person:
        bearers = (
            one for word in take_apart(person.name).family for one in self._holders.get(word, ())[:_MOST_BEARERS]
        )
        called = [one for one in bearers if compatible(person.name, one.name)]
        if not called or not all(compatible(called[0].name, one.name) for one in called):
            return person
        return replace(person, roles=called[0].roles)

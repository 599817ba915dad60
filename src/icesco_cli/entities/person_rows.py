"""The row of a human: the fullest name, every other form, each office with the days between which it is attested."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from icesco_cli.entities.humans import LocalPerson, Office
from icesco_cli.entities.office_names import OfficeName, read_office_name
from icesco_cli.models import Person, Role
from icesco_cli.text.name_parts import take_apart


def person_row(human: Sequence[LocalPerson]) -> Person:
    """The row, without its id."""
    forms = Counter(local.name for local in human)
    name = max(forms, key=lambda form: (*_fullness(form), forms[form], form))
    aliases = {alias for local in human for alias in (*local.person.aliases, local.name)} - {name}
    articles = tuple(sorted({local.article for local in human}))
    return Person(name, tuple(sorted(aliases)), _roles(human), articles)


def _fullness(form: str) -> tuple[int, ...]:
    words = take_apart(form).words
    full = sum(len(word) > 1 for word in words)
    return full, len(words), not form.isupper(), len(form.split())


def _roles(human: Sequence[LocalPerson]) -> tuple[Role, ...]:
    """One role for each office: the title most often said, the first and the last day on which it was."""
    held: dict[tuple[str, OfficeName], list[tuple[Office, str | None]]] = defaultdict(list)
    for local in human:
        for office in local.roles:
            held[office.of, read_office_name(office.title)].append((office, local.day))
    return tuple(sorted(map(_role, held.values()), key=lambda role: (role.since or "~", role.title, role.of or "")))


def _role(held: Sequence[tuple[Office, str | None]]) -> Role:
    titles = Counter(office.title for office, _ in held)
    title = max(titles, key=lambda title: (titles[title], len(title), title))
    of = min(office.name or "" for office, _ in held) or None
    days = [day for _, day in held if day]
    return Role(title, of, min(days, default=None), max(days, default=None))

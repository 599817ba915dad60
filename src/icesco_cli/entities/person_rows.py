"""The row of a human: the fullest name, every other form, each office with the days between which it is attested."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from icesco_cli.entities.humans import HeldOffice, SaidPerson
from icesco_cli.entities.letter_case import in_mixed_case, shouts
from icesco_cli.entities.office_names import OfficeName, read_office_name
from icesco_cli.models import Person, Role
from icesco_cli.text.name_parts import take_apart

_FAR_MORE = 3
"""How many times as often a short title must be said to be the usual one: others' words may have made it longer."""


def person_row(human: Sequence[SaidPerson]) -> Person:
    """The row, without its id and its articles."""
    forms = Counter[str]()
    for one in human:
        forms[one.what.name] += one.times
    name = in_mixed_case(max(forms, key=lambda form: (*_fullness(form), forms[form], form)))
    aliases = {alias for one in human for alias in (*one.what.person.aliases, one.what.name)} - {name}
    return Person(name, tuple(sorted(aliases)), _roles(human))


def _fullness(form: str) -> tuple[int, ...]:
    words = take_apart(form).words
    full = sum(len(word) > 1 for word in words)
    return full, len(words), not shouts(form), len(form.split())


def _roles(human: Sequence[SaidPerson]) -> tuple[Role, ...]:
    """One role for each office: the title most often said, the first and the last day on which it was.

    An office of nobody knows what is the one of that title of which it is known, where there is one; one that is told
    in short ("Minister") is the one longer office that begins so ("Minister of Culture").
    """
    held: dict[tuple[str, OfficeName], list[tuple[HeldOffice, SaidPerson]]] = defaultdict(list)
    for one in human:
        for office in one.what.roles:
            held[office.of, read_office_name(office.title)].append((office, one))
    _give_owners(held)
    _fill_in(held)
    return tuple(sorted(map(_role, held.values()), key=lambda role: (role.since or "~", role.title, role.of or "")))


def _give_owners(held: dict[tuple[str, OfficeName], list[tuple[HeldOffice, SaidPerson]]]) -> None:
    owned: dict[OfficeName, list[tuple[str, OfficeName]]] = defaultdict(list)
    for of, name in held:
        if of:
            owned[name].append((of, name))
    for name, owners in owned.items():
        if len(owners) == 1 and ("", name) in held:
            held[owners[0]] += held.pop(("", name))


def _fill_in(held: dict[tuple[str, OfficeName], list[tuple[HeldOffice, SaidPerson]]]) -> None:
    """Adds what is told in short to the only longer office of the same rank and owner, the shortest last."""
    for of, name in sorted(held, key=lambda office: -len(office[1].words)):
        longer = [(other, full) for other, full in held if other == of and _says_more(full, name)]
        if len(longer) == 1:
            held[longer[0]] += held.pop((of, name))


def _says_more(full: OfficeName, short: OfficeName) -> bool:
    return full.ranks == short.ranks and short.words < full.words


def _role(held: Sequence[tuple[HeldOffice, SaidPerson]]) -> Role:
    titles = Counter[str]()
    for office, one in held:
        titles[office.title] += one.times
    of = min((office.name for office, _ in held if office.name), default=None)
    since = min((one.since for _, one in held if one.since), default=None)
    until = max((one.until for _, one in held if one.until), default=None)
    return Role(_usual_title(titles), of, since, until)


def _usual_title(titles: Counter[str]) -> str:
    """The title that says most; a shorter one that still says of what, where that is said far more often."""
    said = Counter[int]()
    for title, times in titles.items():
        said[_length(title)] += times
    fullest = max(said)
    usual = max(said, key=lambda length: (said[length], length))
    length = usual if usual > 1 and said[usual] > _FAR_MORE * said[fullest] else fullest
    return max((one for one in titles if _length(one) == length), key=lambda one: (titles[one], len(one), one))


def _length(title: str) -> int:
    return len(read_office_name(title).words)

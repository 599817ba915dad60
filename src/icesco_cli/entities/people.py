"""Same human? One row for each person of all articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, combinations

from icesco_cli.entities.clusters import Clusters, blocks, only, unique_ids
from icesco_cli.entities.humans import (
    LinkedHuman,
    LocalPerson,
    SaidPerson,
    could_be,
    fits,
    full_title,
    fullness,
    share_office,
    telling_offices,
)
from icesco_cli.entities.keys import Keys, numbers
from icesco_cli.entities.office_names import OfficeName
from icesco_cli.entities.person_rows import person_row
from icesco_cli.models import Person
from icesco_cli.text.folding import slug
from icesco_cli.text.name_parts import PersonName, take_apart
from icesco_cli.text.names import sound

Where = str | OfficeName
"""What a family name alone shares with whoever bears it: a body or country served, a document, an office."""


def people_of(said: Sequence[SaidPerson]) -> list[tuple[list[SaidPerson], Person]]:
    """What is said of each human, and his or her row without its articles.

    Full names first, by name alone; then those that only one office makes one; then the bare family names.
    """
    ordered = sorted(said, key=lambda one: (one.first, one.what.name))
    full = [one for one in ordered if take_apart(one.what.name).is_full]
    families = blocks([take_apart(one.what.name).family for one in full])
    humans = _by_office([human for family in families for human in _by_name([full[item] for item in family])])
    rest = _join_family_names(humans, [one for one in ordered if not take_apart(one.what.name).is_full])
    bearers = {word for human in humans for word in human.family_names}
    return _rows([human.said for human in humans] + _unsettled(rest, bearers))


def person_alike(local: LocalPerson) -> LocalPerson:
    """What all articles say alike that name somebody in this way. Which article it is matters to a bare family name
    alone, and what day it has to none."""
    person = Person(local.name, local.person.aliases)
    if take_apart(local.name).is_full or local.offices:
        return LocalPerson("", "", None, person, local.roles)
    return LocalPerson(local.article, local.source, None, person, local.roles)


def person_keys(local: LocalPerson) -> Keys:
    """The keys shared with those who may be the same human, and with those whose rows would get the same id.

    A family name; two words of the name, or its sound, and the office that may make one of two names; for a name
    without a full given name any word of the names of those who serve the same body or country.
    """
    name = take_apart(local.name)
    shared: list[object] = [*(("family", word) for word in name.family), ("id", slug(local.name))]
    if not name.is_full:
        return Keys(numbers(shared), numbers((word, office.of) for office in local.offices for word in name.family))
    words = sorted({word for word in name.words if len(word) > 1})
    titles = [(office.of, *sorted(full_title(office.title))) for office in local.roles]
    alike = {what for of, *title in titles for what in (of, tuple(title)) if what}
    shared += [(*form, what) for form in (*combinations(words, 2), (sound(local.name),)) for what in alike]
    return Keys(numbers(shared), offers=numbers((word, office.of) for office in local.offices for word in words))


def _rows(humans: Sequence[list[SaidPerson]]) -> list[tuple[list[SaidPerson], Person]]:
    rows = [person_row(human) for human in humans]
    ids = unique_ids([slug(row.name) for row in rows], lambda at: min((one.first, one.what.name) for one in humans[at]))
    return [(human, replace(row, id=id_)) for human, row, id_ in zip(humans, rows, ids, strict=True)]


# -- full names ----------------------------------------------------------------------------------------------------


def _by_name(block: Sequence[SaidPerson]) -> list[LinkedHuman]:
    """Humans by name alone. Each form, the fullest first, joins the one human whom it fits.

    A form that fits several is shared out by office, and what no office settles is a human of its own.
    """
    forms: dict[PersonName, list[SaidPerson]] = defaultdict(list)
    for one in block:
        forms[take_apart(one.what.name)].append(one)
    humans: list[LinkedHuman] = []
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for parts in sorted(forms, key=fullness):
        said = forms[parts]
        keys = [(word, parts.given[0][0]) for word in parts.family]
        near = dict.fromkeys(chain.from_iterable(index[key] for key in keys))
        fitting = [item for item in near if fits(said[0].what.name, humans[item])]
        rest = _shared_out(said, fitting, humans)
        if len(fitting) == 1:
            for key in keys:
                index[key].append(fitting[0])
        if rest:
            for key in keys:
                index[key].append(len(humans))
            humans.append(LinkedHuman(rest))
    return humans


def _shared_out(said: Iterable[SaidPerson], fitting: Sequence[int], humans: Sequence[LinkedHuman]) -> list[SaidPerson]:
    """Gives each to the one human that fits, by office where several do; returns those that none got."""
    rest: list[SaidPerson] = []
    for one in said:
        human = only(fitting) if len(fitting) == 1 else only(i for i in fitting if share_office(one.what, humans[i]))
        (rest.append if human is None else humans[human].add)(one)
    return rest


# -- one office ----------------------------------------------------------------------------------------------------


def _by_office(humans: Sequence[LinkedHuman]) -> list[LinkedHuman]:
    """Humans by name, once two that only each other's office makes one have been joined."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for item, human in enumerate(humans):
        for key in _word_pairs(human):
            index[key].append(item)
    partner = [only(_holders_alike(item, humans, index)) for item in range(len(humans))]
    clusters = Clusters(len(humans))
    for item, other in enumerate(partner):
        if other is not None and partner[other] == item:
            clusters.join(item, other)
    return [LinkedHuman([one for item in group for one in humans[item].said]) for group in clusters.groups()]


def _word_pairs(human: LinkedHuman) -> Iterator[tuple[str, ...]]:
    """Any two words of the name of one who holds an office, or its sound: two forms of one name share that much."""
    if human.all_titles:
        yield from combinations(sorted(human.words), 2)
        yield from {(sound(form),) for form in human.forms}


def _holders_alike(item: int, humans: Sequence[LinkedHuman], index: Mapping[tuple[str, ...], list[int]]) -> set[int]:
    """Who else held an office of this human's under a name that may then be his or hers."""
    human = humans[item]
    near = {other for key in _word_pairs(human) for other in index[key] if other != item}
    return {
        other
        for other in near
        if human.held_by(humans[other]) and all(could_be(form, human) for form in humans[other].forms)
    }


# -- family names alone --------------------------------------------------------------------------------------------


def _join_family_names(humans: Sequence[LinkedHuman], said: Sequence[SaidPerson]) -> list[SaidPerson]:
    """Gives each without a full given name to the one human whom it means; returns those that none got."""
    asked = {where for one in said for where in _wheres(one.what)}
    index: dict[tuple[str, Where], list[int]] = defaultdict(list)
    for item, human in enumerate(humans):
        for where in (human.titles.keys() | {source for source, _ in human.near} | human.telling_offices) & asked:
            for word in human.words:
                index[word, where].append(item)
    decided = [(one, _bearer(one.what, humans, index)) for one in said]
    for one, bearer in decided:
        if bearer is not None:
            humans[bearer].add(one)
    return [one for one, bearer in decided if bearer is None]


def _wheres(local: LocalPerson) -> list[Where]:
    """Where to look for the human: among those who serve the same bodies or countries, or else in the same document and
    among those of the same office."""
    return [office.of for office in local.offices] or [local.source, *_loose_offices(local)]


def _loose_offices(local: LocalPerson) -> set[OfficeName]:
    return telling_offices(role.title for role in local.roles)


def _bearer(
    local: LocalPerson, humans: Sequence[LinkedHuman], index: Mapping[tuple[str, Where], list[int]]
) -> int | None:
    """The one human of that family name in another article of the same document, or else in an office of the same title
    ("Director-General AlMalik"); where it is said whose office it is, the one who serves the same body, of several the
    one in that very office. An office also explains a name that is no family name."""
    keys = ((word, where) for word in take_apart(local.name).family for where in _wheres(local))
    near = dict.fromkeys(item for key in keys for item in index.get(key, ()))
    fitting = [item for item in near if fits(local.name, humans[item])]
    if not local.offices:
        bearing = [item for item in fitting if not humans[item].family_names.isdisjoint(take_apart(local.name).family)]
        here = [item for item in bearing if local.source in {source for source, _ in humans[item].near}]
        there = [item for item in bearing if not _loose_offices(local).isdisjoint(humans[item].telling_offices)]
        return only(item for item in here or there if (local.source, local.article) not in humans[item].near)
    serving = [item for item in fitting if share_office(local, humans[item])]
    if len(serving) == 1:
        return serving[0]
    holders = [item for item in near if humans[item].held(local.offices)]
    return only(item for item in holders if item in serving or (not serving and could_be(local.name, humans[item])))


def _unsettled(said: Sequence[SaidPerson], bearers: set[str]) -> list[list[SaidPerson]]:
    """Humans known by a family name alone: one for each body or office; without office one for each document, or,
    where the name is nobody's family name (`bearers`), one for all."""
    offices: dict[PersonName, set[object]] = defaultdict(set)
    for one in said:
        offices[take_apart(one.what.name)].update(office.identity for office in one.what.offices)
    keys: list[list[object]] = []
    for local in (one.what for one in said):
        form = take_apart(local.name)
        held: list[object] = [(form, office.identity) for office in local.offices]
        famous = bearers.isdisjoint(form.family) and len(offices[form]) < 2
        keys.append([*held, *[(form,)] * famous] or [(form, local.source)])
    return [[said[item] for item in group] for group in blocks(keys)]

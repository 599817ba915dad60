"""All articles linked at once, in memory, by the functions of `entities`: what `relinking`, which looks only at what
changed, must come out as. The program itself never runs this."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

from icesco_cli.entities.clusters import blocks
from icesco_cli.entities.commitments import commitment_keys, commitment_row, commitment_rules
from icesco_cli.entities.directory import Bodies, Directory, RowsOfArticles, served, telling, whole
from icesco_cli.entities.humans import LocalPerson
from icesco_cli.entities.keys import Keys
from icesco_cli.entities.leading import JoiningRules
from icesco_cli.entities.locals import local_bodies, local_commitments, local_meetings, local_people, owned_names
from icesco_cli.entities.meeting_rows import meeting_row
from icesco_cli.entities.meetings import meeting_keys, meeting_rules
from icesco_cli.entities.organisations import LocalBody, Owners, body_alike, organisations_of
from icesco_cli.entities.party_keys import PartyKey, ServedParties, country_key, party_key
from icesco_cli.entities.people import people_of, person_alike
from icesco_cli.entities.reprints import LocalText, reprint_keys, reprint_rules
from icesco_cli.entities.row_evidence import with_ids
from icesco_cli.entities.sayings import Said
from icesco_cli.models import Article, Commitment, Findings, Meeting, Organisation, PartyKind, Person

One = TypeVar("One")
Row = TypeVar("Row", Person, Organisation, Meeting, Commitment)
Whole = TypeVar("Whole", Person, Organisation)
Local = TypeVar("Local", LocalPerson, LocalBody)


@dataclass(frozen=True, slots=True)
class Linked:
    """The rows of all documents: one per human, body, encounter and undertaking, each with its id set."""

    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    same_as: dict[str, str] = field(default_factory=dict)
    """The id of a reprinted article, and the id of the article that it reprints."""


def link(findings: Iterable[Findings], prints: Mapping[str, Sequence[int]] | None = None) -> Linked:
    """One row for each human, body, encounter and undertaking of all articles, whatever their order.

    `prints` are the `reprints.fingerprints` of articles by their ids; without them no reprint is known.
    """
    told = sorted((whole(article) for article in findings), key=lambda found: found.article.id)
    owners = _owners(told)
    organisations = _link_organisations([local for found in told for local in local_bodies(found, owners)])
    bodies = Bodies(told, organisations, _telling_bodies(organisations))
    locals_ = [local for found in told for local in local_people(found, bodies)]
    people = _link_people(locals_)
    directory = Directory(bodies, told, people)
    serves = _sides(locals_, people, organisations.values())
    same_as = reprints((found.article for found in told), prints or {})
    met = [one for found in told for one in local_meetings(found, directory, serves)]
    promised = [one for found in told for one in local_commitments(found, directory, serves)]
    encounters = led(met, [meeting_keys(one, same_as) for one in met], meeting_rules())
    undertakings = led(promised, [commitment_keys(one) for one in promised], commitment_rules())
    return Linked(
        people=_by_id(people.values()),
        organisations=_by_id(organisations.values()),
        meetings=_by_id(with_ids("m", [*map(meeting_row, encounters)])),
        commitments=_by_id(with_ids("c", [*map(commitment_row, undertakings)])),
        same_as=same_as,
    )


def reprints(articles: Iterable[Article], prints: Mapping[str, Sequence[int]]) -> dict[str, str]:
    """The article that each reprint repeats, by the ids of both."""
    texts = [LocalText(article, frozenset(prints.get(article.id, ()))) for article in articles]
    groups = led(texts, [*map(reprint_keys, texts)], reprint_rules())
    return {text.article.id: group[0].article.id for group in groups for text in group[1:]}


def led(locals_: Sequence[One], keys: Sequence[Keys], rules: JoiningRules[One]) -> list[list[One]]:
    """What is told of one thing, the leader's own first: every telling is shown every leader before it whose keys it
    meets."""
    groups: list[_Group[One]] = []
    for numbers in _tellings(locals_, keys, rules):
        told = [locals_[number] for number in numbers]
        near = [group for group in groups if _meet(keys[numbers[0]], group.keys) and rules.fits(told[0], group.leader)]
        chosen = rules.choose(told, near)
        if isinstance(chosen, _Group):
            chosen.told.append(told)
        else:
            groups.append(_Group([told], keys[numbers[0]]))
    return [[one for told in group.told for one in told] for group in groups]


@dataclass(frozen=True, slots=True)
class _Group(Generic[One]):
    told: list[list[One]]
    keys: Keys

    @property
    def leader(self) -> One:
        return self.told[0][0]

    def tellings(self) -> list[list[One]]:
        return self.told


def _tellings(locals_: Sequence[One], keys: Sequence[Keys], rules: JoiningRules[One]) -> list[list[int]]:
    """The numbers of locals that say the same, in the order of the rules."""
    ordered = sorted(range(len(locals_)), key=lambda number: rules.place(locals_[number]))
    groups = blocks([keys[number].equal for number in ordered])
    return [[ordered[item] for item in group] for group in groups]


def _meet(one: Keys, before: Keys) -> bool:
    return bool(one.shared & before.shared or one.asks & before.offers)


def _by_id(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(row for _, row in sorted({row.id or "": row for row in rows}.items()))


def _owners(told: Iterable[Findings]) -> Owners:
    """Whose bodies of each name are, as any article says."""
    owners: dict[str, set[str]] = defaultdict(set)
    for name in (name for found in told for name in owned_names(found)):
        owners[name.core].add(name.owner)
    return lambda core: owners.get(core, set())


def _link_organisations(locals_: Sequence[LocalBody]) -> dict[tuple[str, str], Organisation]:
    """The row of each body, by the article and the name that the article gives it."""
    linked = organisations_of(_said_alike(locals_, body_alike, set()))
    rows = {said.what: row for group, row in linked for said in group}
    named = {(local.article, local.body.name): rows[body_alike(local)] for local in locals_}
    return _with_articles(named)


def _link_people(locals_: Sequence[LocalPerson]) -> dict[tuple[str, str], Person]:
    """The row of each person, by the article and the name that the article gives him or her."""
    asked = {local.source for local in map(person_alike, locals_)}
    linked = people_of(_said_alike(locals_, person_alike, asked))
    rows = {said.what: row for group, row in linked for said in group}
    named = {(local.article, local.name): rows[person_alike(local)] for local in locals_}
    return _with_articles(named)


def _with_articles(named: Mapping[tuple[str, str], Whole]) -> dict[tuple[str, str], Whole]:
    articles: dict[str | None, set[str]] = defaultdict(set)
    for (article, _), row in named.items():
        articles[row.id].add(article)
    return {name: replace(row, articles=tuple(sorted(articles[row.id]))) for name, row in named.items()}


def _said_alike(locals_: Iterable[Local], alike: Callable[[Local], Local], asked: set[str]) -> list[Said[Local]]:
    """What `alike` makes equal, with where it is said; `asked` are the documents of which `near` is to tell."""
    groups: dict[Local, list[Local]] = defaultdict(list)
    for local in locals_:
        groups[alike(local)].append(local)
    return [_said(what, group, asked) for what, group in groups.items()]


def _said(what: Local, group: Sequence[Local], asked: set[str]) -> Said[Local]:
    days = [local.day for local in group if local.day]
    near = frozenset((local.source, local.article) for local in group if local.source in asked)
    first = min(local.article for local in group)
    return Said(what, len(group), first, min(days, default=None), max(days, default=None), near)


def _telling_bodies(rows: RowsOfArticles) -> dict[object, Organisation]:
    """The rows of bodies whose names tell them from all others."""
    ids: dict[object, dict[str | None, Organisation]] = defaultdict(dict)
    for (_, name), row in rows.items():
        ids[telling(name)][row.id] = row
    return {what: next(iter(found.values())) for what, found in ids.items() if what and len(found) == 1}


def _sides(
    locals_: Iterable[LocalPerson], people: Mapping[tuple[str, str], Person], bodies: Iterable[Organisation]
) -> ServedParties:
    """The bodies and countries that each person serves, and the country of each body."""
    found: dict[PartyKey, set[PartyKey]] = defaultdict(set)
    for body in bodies:
        if body.country:
            found[party_key(PartyKind.ORGANISATION, body.id)].add(country_key(body.country))
    named: dict[PartyKey, Counter[PartyKey]] = defaultdict(Counter)
    for local in locals_:
        person = party_key(PartyKind.PERSON, people[local.article, local.name].id)
        named[person].update(office.of for office in local.offices)
    for person, times in named.items():
        direct = served(times)
        found[person] = direct.union(*(found.get(of, set()) for of in direct))
    return {one: frozenset(of) for one, of in found.items()}

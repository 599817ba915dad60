"""Same body? One row for each organisation of all articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from icesco_cli.entities.body_names import BodyName, read_body_name
from icesco_cli.entities.clusters import Clusters, digest, only, unique_ids
from icesco_cli.entities.keys import Keys, number, numbers
from icesco_cli.entities.sayings import Said
from icesco_cli.entities.surroundings import Surroundings
from icesco_cli.lexicon.words import body_by_key, body_key, country_names
from icesco_cli.models import Organisation
from icesco_cli.text.folding import slug

Owners = Callable[[str], Collection[str]]
"""Looks up whose bodies of a name are (`BodyName.core`), as far as articles say it with the name."""


@dataclass(frozen=True, slots=True)
class OwnedName:
    """A body's name, taken apart, and whose body an article says with it that it is."""

    core: str
    owner: str


@dataclass(frozen=True, slots=True)
class LocalBody:
    """A body as one article names it; `source` is the article's document. `day`, which every local has, is None: no
    decision on bodies asks for it."""

    article: str
    source: str
    body: Organisation
    house: str | None = None
    """The known body that publishes the article."""
    supposed: str | None = None
    """Whose it must be, where the name does not say so: of those whose bodies of that name others speak of, the only
    one that the article speaks of."""
    home: str | None = None
    """The country inside which alone the name is one, where nobody is known whose it is."""
    day: str | None = None

    @property
    def name(self) -> BodyName:
        """The name taken apart."""
        return _name(self.body.name, self.body.acronym, self.body.country, self.house)

    @property
    def other_names(self) -> frozenset[str]:
        """The acronym and the telling aliases, folded: another article may name the body by them alone."""
        return _other_names((*self.body.aliases, *([self.body.acronym] if self.body.acronym else [])))

    @property
    def identity(self) -> tuple[str, str, str]:
        """What makes the body one: its name, its owner, and where nobody knows that, what may stand for him: a country
        or a document. The last two are empty where the name says enough."""
        name = self.name
        owner = name.owner or self.supposed or ""
        is_told_apart = name.known or owner or not (name.everywhere or name.nationwide)
        return name.core, owner, "" if is_told_apart else self.home or f"?{self.source}"

    @property
    def id_apart(self) -> str | None:
        """The id of a body that only a country or a document tells from others of its name."""
        stands_for_owner = self.identity[2]
        return f"{slug(self.body.name)}-{digest(stands_for_owner)}" if stands_for_owner else None

    @property
    def is_bare(self) -> bool:
        """Whether the name alone says who it is, and that in no way that every reader would know."""
        return not (self.name.known or any(self.identity[1:]))


SaidBody = Said[LocalBody]


def owned_name(body: Organisation, house: str | None) -> OwnedName | None:
    """The name of a body and its owner, where an article gives it one; `house` is who publishes the article."""
    name = _name(body.name, body.acronym, body.country, house)
    return OwnedName(name.core, name.owner) if name.owner else None


def local_body(article: str, source: str, body: Organisation, around: Surroundings, owners: Owners) -> LocalBody:
    """A body as an article names it, with what its surroundings say of it.

    A name that does not say its owner takes the only one that the article speaks of; where the article speaks of no
    country, the only country there is.
    """
    name = _name(body.name, body.acronym, body.country, around.house)
    supposed = _supposed(name, around, owners)
    is_settled = len(around.countries) == 1 if name.everywhere else name.nationwide
    is_owned = name.known or name.owner or supposed
    home = around.home if is_settled and not is_owned else None
    return LocalBody(article, source, body, around.house if name.is_part else None, supposed, home)


def organisations_of(said: Sequence[SaidBody]) -> list[tuple[list[SaidBody], Organisation]]:
    """For each body what is said of it, and its row without its articles."""
    nodes: dict[tuple[str, str, str], list[SaidBody]] = defaultdict(list)
    for one in sorted(said, key=lambda one: (one.first, one.what.body.name)):
        nodes[one.what.identity].append(one)
    groups = _joined_by_other_names([*nodes.values()])
    rows = [_row(group) for group in groups]
    wanted = map(_wanted_id, groups, rows)
    ids = unique_ids([*wanted], lambda at: min((one.first, one.what.body.name) for one in groups[at]))
    return [(group, replace(row, id=id_)) for group, row, id_ in zip(groups, rows, ids, strict=True)]


def body_alike(local: LocalBody) -> LocalBody:
    """The local without what no decision asks for, so that all articles that speak of a body in one way say the
    same."""
    of_document = local.identity[2].startswith("?")
    return replace(local, article="", source=local.source if of_document else "", body=replace(local.body, articles=()))


def body_keys(local: LocalBody) -> Keys:
    """The keys shared with those that are the same body, and with those whose rows would get the same id; a name that
    may be another's acronym or alias asks for whoever bears it, and one that may have an owner for those."""
    ids = [("id", local.id_apart or slug(local.body.name))]
    borne = numbers([("borne", local.name.core)]) if local.is_bare else frozenset[int]()
    owned = frozenset([owner_key(local.name.core)]) if _may_be_owned(local.name) else frozenset[int]()
    bears = numbers(("borne", other) for other in local.other_names)
    return Keys(numbers([local.identity], ids), borne | owned, bears)


def owner_key(core: str) -> int:
    """The key for which a local asks whose body depends on who owns bodies of that name."""
    return number(("owner", core))


@lru_cache(maxsize=1 << 13)
def _name(name: str, acronym: str | None, country: str | None, house: str | None) -> BodyName:
    """The name taken apart. An acronym makes it a known body where the two share words; a department is the house's."""
    own = read_body_name(name)
    known = body_by_key().get(body_key(acronym)) if acronym and not own.known else None
    if known and len(set(own.core.split()) & set(body_key(known.name).split())) > 1:
        return read_body_name(known.name)
    return own if own.owner or own.known else replace(own, owner=country or (house if own.is_part else None))


@lru_cache(maxsize=1 << 13)
def _other_names(forms: tuple[str, ...]) -> frozenset[str]:
    names = [read_body_name(form) for form in forms]
    return frozenset(name.core for form, name in zip(forms, names, strict=True) if name.telling or _is_acronym(form))


# -- one body ------------------------------------------------------------------------------------------------------


def _supposed(name: BodyName, around: Surroundings, owners: Owners) -> str | None:
    """Whose body an article leads one to suppose that it is."""
    if not _may_be_owned(name):
        return None
    known = {*owners(name.core)}
    fitting = known & (around.countries | around.bodies)
    if not name.everywhere and not around.countries:
        fitting |= known & country_names().keys()
    return next(iter(fitting)) if len(fitting) == 1 else None


def _may_be_owned(name: BodyName) -> bool:
    return not (name.known or name.owner) and " " in name.core


def _joined_by_other_names(nodes: Sequence[list[SaidBody]]) -> list[list[SaidBody]]:
    """The bodies, once those named only by an acronym or alias have joined the one body that bears it."""
    bearers: dict[str, set[int]] = defaultdict(set)
    for index, node in enumerate(nodes):
        for one in node:
            for other in one.what.other_names:
                bearers[other].add(index)
    clusters = Clusters(len(nodes))
    for index, node in enumerate(nodes):
        bearer = only(bearers[node[0].what.name.core] - {index})
        if bearer is not None and node[0].what.is_bare:
            clusters.join(index, bearer)
    return [[one for index in group for one in nodes[index]] for group in clusters.groups()]


def _wanted_id(group: Sequence[SaidBody], row: Organisation) -> str:
    """The id that a body gets unless several want it."""
    apart = (one.what.id_apart for one in group)
    return next(filter(None, apart), None) or slug(row.name)


def _is_acronym(form: str) -> bool:
    return 2 < len(form) <= 10 and " " not in form and sum(map(str.isupper, form)) > len(form) / 2


# -- one row -------------------------------------------------------------------------------------------------------


def _row(group: Sequence[SaidBody]) -> Organisation:
    """The row of a body: its fullest name, and every other form."""
    forms, acronyms = Counter[str](), Counter[str]()
    for one in group:
        forms[one.what.body.name] += one.times
        if one.what.body.acronym:
            acronyms[one.what.body.acronym] += one.times
    names = [one.what.name for one in group]
    known = next((name.known for name in names if name.known), None)
    country = next((name.owner for name in names if name.owner in country_names()), None)
    name = max(forms, key=lambda form: (_fullness(form, known), forms[form], form))
    if country and not known and read_body_name(name).everywhere and not read_body_name(name).owner:
        name = f"{name} of {country}"
    aliases = {alias for one in group for alias in (*one.what.body.aliases, one.what.body.name)} - {name}
    acronym = max(acronyms, key=lambda form: (acronyms[form], form), default=_known_acronym(known))
    return Organisation(name, acronym, tuple(sorted(aliases)), country)


def _known_acronym(known: str | None) -> str | None:
    return body_by_key()[body_key(known)].acronym if known else None


def _fullness(form: str, known: str | None) -> tuple[object, ...]:
    """What makes a form the better name: the body's own name, its owner in it, more words, no shouting."""
    own_name = known is not None and body_key(form) == body_key(known)
    return own_name, read_body_name(form).owner is not None, len(form.split()), not form.isupper()

"""Same body? One row for each organisation of all articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from icesco_cli.entities.body_names import BodyName, read_body_name
from icesco_cli.entities.clusters import Clusters, blocks, only, unique_ids
from icesco_cli.entities.keys import Keys, numbers
from icesco_cli.entities.sayings import Said
from icesco_cli.lexicon.words import body_by_key, body_key, country_names
from icesco_cli.models import Organisation
from icesco_cli.text.folding import slug


@dataclass(frozen=True, slots=True)
class LocalBody:
    """A body as one article names it; `source` is the article's document. `day`, which every local has, is None: no
    decision on bodies asks for it."""

    article: str
    source: str
    body: Organisation
    countries: frozenset[str] = frozenset()
    """The countries that the article speaks of."""
    bodies: frozenset[str] = frozenset()
    """The known bodies that it names."""
    home: str | None = None
    """The country that it speaks of most."""
    house: str | None = None
    """The known body that publishes it."""
    day: str | None = None

    @property
    def name(self) -> BodyName:
        """The name taken apart."""
        return _name(self.body.name, self.body.acronym, self.body.country, self.house)

    @property
    def other_names(self) -> frozenset[str]:
        """The acronym and the telling aliases, folded: another article may name the body by them alone."""
        return _other_names((*self.body.aliases, *([self.body.acronym] if self.body.acronym else [])))


SaidBody = Said[LocalBody]


def organisations_of(said: Sequence[SaidBody]) -> list[tuple[list[SaidBody], Organisation]]:
    """For each body what is said of it, and its row without its articles."""
    groups: list[list[SaidBody]] = []
    for block in blocks([{one.what.name.core, *one.what.other_names} for one in said]):
        groups += _bodies([said[item] for item in block])
    rows = [_row(group) for group in groups]
    ids = unique_ids(
        [slug(row.name) for row in rows], lambda at: min((one.first, one.what.body.name) for one in groups[at])
    )
    return [(group, replace(row, id=id_)) for group, row, id_ in zip(groups, rows, ids, strict=True)]


def body_alike(local: LocalBody) -> LocalBody:
    """The local without what no decision asks for, so that all articles that speak of a body in one way say the
    same."""
    name, body = local.name, replace(local.body, articles=())
    if name.known or name.owner:
        return LocalBody("", "", body, house=local.house if name.is_part else None)
    settled = local.home and (not name.everywhere or len(local.countries) == 1)
    source = "" if settled or not (name.everywhere or name.nationwide) else local.source
    if " " not in name.core and not name.everywhere:
        return LocalBody("", source, body, home=local.home if name.nationwide else None)
    home = local.home if name.everywhere or name.nationwide else None
    return LocalBody("", source, body, local.countries, local.bodies, home)


def body_keys(local: LocalBody) -> Keys:
    """The keys shared with those that may be the same body, and with those whose rows would get the same id."""
    return Keys(numbers([local.name.core, *local.other_names], [("id", slug(local.body.name))]))


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


def _bodies(block: Sequence[SaidBody]) -> list[list[SaidBody]]:
    """What is said in a block, body by body."""
    owners: dict[str, set[str]] = defaultdict(set)
    for local in (one.what for one in block):
        if local.name.owner:
            owners[local.name.core].add(local.name.owner)
    nodes: dict[tuple[str, ...], list[SaidBody]] = defaultdict(list)
    for one in sorted(block, key=lambda one: (one.first, one.what.body.name)):
        nodes[_identity(one.what, owners[one.what.name.core])].append(one)
    return _joined_by_other_names(list(nodes.values()))


def _identity(local: LocalBody, owners: set[str]) -> tuple[str, ...]:
    """What makes the body one: its name and its owner, or else what may stand for the owner: a country, a document.

    `owners` are those that other articles give with the name. A name that does not say its owner takes the only one
    that the article speaks of; where the article speaks of no country, the only country there is.
    """
    name = local.name
    if name.known or name.owner:
        return name.core, name.owner or ""
    fitting = owners & (local.countries | local.bodies)
    if not name.everywhere and not local.countries:
        fitting |= owners & country_names().keys()
    if len(fitting) == 1 and " " in name.core:
        return name.core, *fitting
    if name.everywhere:
        return name.core, "", local.home if local.home and len(local.countries) == 1 else f"?{local.source}"
    return (name.core, "", local.home or f"?{local.source}") if name.nationwide else (name.core, "")


def _joined_by_other_names(nodes: Sequence[list[SaidBody]]) -> list[list[SaidBody]]:
    """The bodies, once those named only by an acronym or alias have joined the one body that bears it."""
    bearers: dict[str, set[int]] = defaultdict(set)
    for index, node in enumerate(nodes):
        for one in node:
            for other in one.what.other_names:
                bearers[other].add(index)
    clusters = Clusters(len(nodes))
    for index, node in enumerate(nodes):
        name = node[0].what.name
        bearer = only(bearers[name.core] - {index})
        if bearer is not None and not (name.known or name.owner or name.everywhere or name.nationwide):
            clusters.join(index, bearer)
    return [[one for index in group for one in nodes[index]] for group in clusters.groups()]


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

"""Same body? One row for each organisation of all articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from icesco_cli.entities.body_names import BodyName, read_body_name
from icesco_cli.entities.clusters import Clusters, blocks, only, slug, unique_ids
from icesco_cli.entities.keys import Keys, numbers
from icesco_cli.lexicon.words import body_by_key, body_key, country_names
from icesco_cli.models import Organisation


@dataclass(frozen=True, slots=True)
class LocalBody:
    """A body as one article names it; `source` is the article's document."""

    article: str
    source: str
    body: Organisation
    countries: frozenset[str] = frozenset()
    """The countries that the article speaks of."""
    bodies: frozenset[str] = frozenset()
    """The known bodies that it names."""
    home: str | None = None
    """The country that it speaks of most."""

    @property
    def name(self) -> BodyName:
        """The name taken apart."""
        return _name(self.body.name, self.body.acronym, self.body.country)

    @property
    def other_names(self) -> frozenset[str]:
        """The acronym and the telling aliases, folded: another article may name the body by them alone."""
        return _other_names((*self.body.aliases, *([self.body.acronym] if self.body.acronym else [])))


def link_organisations(locals_: Sequence[LocalBody]) -> dict[tuple[str, str], Organisation]:
    """The row of each body, by the article and the name that the article gives it."""
    groups: list[list[LocalBody]] = []
    for block in blocks([{local.name.core, *local.other_names} for local in locals_]):
        groups += _bodies([locals_[item] for item in block])
    rows = [_row(group) for group in groups]
    ids = unique_ids(
        [slug(row.name) for row in rows], lambda at: min((local.article, local.body.name) for local in groups[at])
    )
    return {
        (local.article, local.body.name): replace(row, id=id_)
        for group, row, id_ in zip(groups, rows, ids, strict=True)
        for local in group
    }


def body_keys(local: LocalBody) -> Keys:
    """What finds the bodies of its block, and those that would want its id."""
    return Keys(numbers([local.name.core, *local.other_names], [("id", slug(local.body.name))]))


@lru_cache(maxsize=1 << 16)
def _name(name: str, acronym: str | None, country: str | None) -> BodyName:
    """The name taken apart. An acronym makes it a known body where the two share words."""
    own = read_body_name(name)
    known = body_by_key().get(body_key(acronym)) if acronym and not own.known else None
    if known and len(set(own.core.split()) & set(body_key(known.name).split())) > 1:
        return read_body_name(known.name)
    return own if own.owner or own.known else replace(own, owner=country)


@lru_cache(maxsize=1 << 16)
def _other_names(forms: tuple[str, ...]) -> frozenset[str]:
    names = [read_body_name(form) for form in forms]
    return frozenset(name.core for form, name in zip(forms, names, strict=True) if name.telling or _is_acronym(form))


# -- one body ------------------------------------------------------------------------------------------------------


def _bodies(block: Sequence[LocalBody]) -> list[list[LocalBody]]:
    """The locals of a block, body by body."""
    owners: dict[str, set[str]] = defaultdict(set)
    for local in block:
        if local.name.owner:
            owners[local.name.core].add(local.name.owner)
    nodes: dict[tuple[str, ...], list[LocalBody]] = defaultdict(list)
    for local in sorted(block, key=lambda local: (local.article, local.body.name)):
        nodes[_identity(local, owners[local.name.core])].append(local)
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


def _joined_by_other_names(nodes: Sequence[list[LocalBody]]) -> list[list[LocalBody]]:
    """The bodies, once those named only by an acronym or alias have joined the one body that bears it."""
    bearers: dict[str, set[int]] = defaultdict(set)
    for index, node in enumerate(nodes):
        for local in node:
            for other in local.other_names:
                bearers[other].add(index)
    clusters = Clusters(len(nodes))
    for index, node in enumerate(nodes):
        name = node[0].name
        bearer = only(bearers[name.core] - {index})
        if bearer is not None and not (name.known or name.owner or name.everywhere or name.nationwide):
            clusters.join(index, bearer)
    return [[local for index in group for local in nodes[index]] for group in clusters.groups()]


def _is_acronym(form: str) -> bool:
    return 2 < len(form) <= 10 and " " not in form and sum(map(str.isupper, form)) > len(form) / 2


# -- one row -------------------------------------------------------------------------------------------------------


def _row(group: Sequence[LocalBody]) -> Organisation:
    """The row of a body: its fullest name, and every other form."""
    forms = Counter(local.body.name for local in group)
    known = next((name for name in (local.name.known for local in group) if name), None)
    country = next((owner for owner in (local.name.owner for local in group) if owner in country_names()), None)
    name = max(forms, key=lambda form: (_fullness(form, known), forms[form], form))
    if country and not known and read_body_name(name).everywhere and not read_body_name(name).owner:
        name = f"{name} of {country}"
    aliases = {alias for local in group for alias in (*local.body.aliases, local.body.name)} - {name}
    acronyms = Counter(local.body.acronym for local in group if local.body.acronym)
    acronym = max(acronyms, key=lambda form: (acronyms[form], form), default=_known_acronym(known))
    articles = tuple(sorted({local.article for local in group}))
    return Organisation(name, acronym, tuple(sorted(aliases)), country, articles)


def _known_acronym(known: str | None) -> str | None:
    return body_by_key()[body_key(known)].acronym if known else None


def _fullness(form: str, known: str | None) -> tuple[object, ...]:
    """What makes a form the better name: the body's own name, its owner in it, more words, no shouting."""
    own_name = known is not None and body_key(form) == body_key(known)
    return own_name, read_body_name(form).owner is not None, len(form.split()), not form.isupper()

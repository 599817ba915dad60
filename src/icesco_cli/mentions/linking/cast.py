"""From the names in an article's lines to its people and bodies: who is one human, which forms are one body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.lexicon.outlets import home_country
from icesco_cli.mentions.bodies.acronyms import acronym_after
from icesco_cli.mentions.humans.holders import Holder, holders
from icesco_cli.mentions.humans.names import Name
from icesco_cli.mentions.humans.people import Human, Humans
from icesco_cli.mentions.humans.recalling import lay_known
from icesco_cli.mentions.lines import ReadLine
from icesco_cli.mentions.linking.bodies import BodyForm, Group, group_bodies
from icesco_cli.mentions.linking.body_forms import body_form
from icesco_cli.mentions.linking.employers import employers_of
from icesco_cli.mentions.linking.home import country_of, home_of
from icesco_cli.mentions.linking.implied import Land, lay_implied
from icesco_cli.mentions.linking.ministries import field_key
from icesco_cli.mentions.linking.namings import Held, Naming
from icesco_cli.mentions.linking.publishers import house_of, presided, publisher_of, sender_of
from icesco_cli.mentions.linking.tenures import Tenures
from icesco_cli.mentions.words.tokens import Annotation, Label, Line, text_of
from icesco_cli.mentions.words.vocabulary import WEAK
from icesco_cli.models import Article, Organisation, Person, Role

Stated = list[list[tuple[Holder, Human | None, tuple[Role, ...]]]]
"""The namings of each line, with the roles that the line states."""
Position = tuple[int, int]
"""Where a body's annotation begins: line and first token."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Whom and what an article names: by line each name with its offices, and the names of people and bodies."""

    held: list[list[tuple[Holder, str | None, tuple[Role, ...]]]]
    bodies: dict[Position, Organisation]
    people: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    past_roles: dict[str, tuple[Role, ...]]
    """The offices that people held once, by their names."""


def cast_of(reading: str, article: Article, lines: Sequence[ReadLine]) -> Cast:
    """Put the names of all lines together."""
    humans = Humans(_name_forms(reading, lines))
    for read in lines:
        read.names = lay_known(reading, read.line, read.names, humans)
    held = [
        [
            Naming(holder, _human(reading, read.line, holder.name, humans))
            for holder in holders(read.line, read.names, read.posts)
        ]
        for read in lines
    ]
    bare = [read.line for read in lines]
    teller = home_country(article.outlet) if article.outlet else None
    home = cache(partial(home_of, bare, article.dateline_place, sender_of(article.outlet), teller))
    publisher = publisher_of(article.outlet)
    land = employers_of(lines, held, {}, home, None, None).of
    lay_implied(bare, held, home, land, publisher.field if publisher else None)
    bodies = _bodies(reading, article, bare, _minister_countries(held, land), home)
    owners = employers_of(lines, held, bodies, home, house_of(article.outlet), presided(article.outlet))
    tenures = Tenures(reading, owners)
    stated = [
        [(holder, human, tenures.roles(number, at)) for at, (holder, human) in enumerate(row)]
        for number, row in enumerate(held)
    ]
    people = _people(humans, stated)
    named = [[(h, people[human].name if human else None, roles) for h, human, roles in row] for row in stated]
    past = _past_roles(held, tenures, people)
    return Cast(named, bodies, tuple(people.values()), tuple(dict.fromkeys(bodies.values())), past)


# -- people -----------------------------------------------------------------------------------------------------


def _name_forms(reading: str, lines: Sequence[ReadLine]) -> Iterator[tuple[str, str | None]]:
    for read in lines:
        for name in read.names:
            yield text_of(reading, read.line, name.first, name.last), _sex(name)


def _sex(name: Name) -> str | None:
    """The sex that a name's honorifics say."""
    return next((c.honorific.sex for c in name.honorifics if c.honorific and c.honorific.sex), None)


def _human(reading: str, line: Line, name: Name, humans: Humans) -> Human | None:
    sex = _sex(name)
    return humans.find(text_of(reading, line, name.first, name.last), {sex} if sex else set())


def _people(humans: Humans, stated: Stated) -> dict[Human, Person]:
    """The article's people, by their human."""
    roles: dict[Human | None, dict[Role, None]] = defaultdict(dict)
    for row in stated:
        for _, human, offices in row:
            roles[human].update(dict.fromkeys(offices))
    return {human: _person(human, roles[human]) for human in humans.all}


def _person(human: Human, roles: dict[Role, None]) -> Person:
    name = human.name
    aliases = tuple(form for form in dict.fromkeys(human.forms) if form != name)
    return Person(name, aliases, tuple(_without_bare(roles)))


def _past_roles(held: Held, tenures: Tenures, people: dict[Human, Person]) -> dict[str, tuple[Role, ...]]:
    found: dict[str, dict[Role, None]] = {}
    for number, row in enumerate(held):
        for at, (holder, human) in enumerate(row):
            if human and any(post.past for post in holder.posts):
                roles = found.setdefault(people[human].name, {})
                roles.update(dict.fromkeys(tenures.past_roles(number, at)))
    return {name: tuple(_without_bare(roles)) for name, roles in found.items()}


def _without_bare(roles: Collection[Role]) -> Iterator[Role]:
    """The roles but for short forms of others ("Minister" beside "Minister of Culture", or beside that of Mali) and for
    those in capitals that come again ("FIRST LADY")."""
    owned = {role.title.casefold() for role in roles if role.of}
    written = {(role.title.casefold(), role.of) for role in roles if not role.title.isupper()}
    for role in (one for one in roles if one.of or one.title.casefold() not in owned):
        folded = role.title.casefold()
        words = set(folded.split())
        again = role.title.isupper() and (folded, role.of) in written
        if not again and not any(words < set(other.title.casefold().split()) for other in roles):
            yield role


# -- bodies -----------------------------------------------------------------------------------------------------


def _bodies(
    reading: str, article: Article, lines: Sequence[Line], countries: dict[str, str], home: Callable[[], str | None]
) -> dict[Position, Organisation]:
    forms = {
        (number, annotation.first): body_form(reading, line, annotation)
        for number, line in enumerate(lines)
        for annotation in _annotations(line)
    }
    publisher = publisher_of(article.outlet)
    if publisher:
        forms[len(lines), 0] = publisher
    groups = group_bodies(list(forms.values()), countries, home)
    bodies = {group: _organisation(group) for group in groups.values()}
    return {place: bodies[groups[form]] for place, form in forms.items()}


def _annotations(line: Line) -> Iterator[Annotation]:
    """The bodies of a line, and the well-known ones inside the names of others."""
    for annotation in line.annotations():
        if annotation.label is Label.BODY:
            yield annotation
        inside = () if _is_chamber(line, annotation) else annotation.inside
        if annotation.label is Label.BODY or _is_sitting(line, annotation):
            yield from (inner for inner in inside if _is_part_named(line, annotation, inner))
        elif annotation.label is Label.EVENT:
            yield from (inner for inner in inside if _is_holder_of(line, annotation, inner))


def _is_part_named(line: Line, whole: Annotation, inner: Annotation) -> bool:
    """Whether a body inside the name of another, or of an event that is the body itself at work, is named in its own
    right."""
    sits = whole.label is Label.EVENT and _is_holder_of(line, whole, inner)
    return inner.first > whole.first and (sits or _is_named(line, inner))


def _is_chamber(line: Line, body: Annotation) -> bool:
    """ "the Legislative Chamber of the Oliy Majlis": the parliament only tells which chamber it is."""
    return body.head is not None and line.lower[body.head] in name_grammar().houses_of_parliament


def _is_sitting(line: Line, annotation: Annotation) -> bool:
    """ "Session of the OIC Council of Foreign Ministers": an event that is the body itself at work."""
    return annotation.head is not None and line.lower[annotation.head] in name_contexts().sittings


def _is_holder_of(line: Line, event: Annotation, body: Annotation) -> bool:
    """ "the Global Forum of the Alliance of Civilizations": whose an event is, at the end of its name."""
    before = body.first - 2 if line.lower[body.first - 1] == "the" else body.first - 1
    known = body.entry is not None or acronym_after(line, body.last) is not None
    strong = body.head is not None and not line.flags[body.head] & WEAK
    return body.label is Label.BODY and body.last == event.last and line.lower[before] == "of" and (known or strong)


def _is_named(line: Line, inner: Annotation) -> bool:
    """Whether a body inside another's name is named in its own right: it is well known, or its acronym follows."""
    if inner.label is not Label.BODY:
        return False
    if inner.entry or acronym_after(line, inner.last) is not None:
        return True
    return inner.head is not None and _is_whole(line, inner.first, inner.head)


def _is_whole(line: Line, first: int, head: int) -> bool:
    """ "Institute of Physics of the Academy of Sciences of Mali": the larger body, which many others belong to."""
    owns = line.lower[head] in name_contexts().owning
    before = first - 2 if line.lower[first - 1] == "the" else first - 1
    return owns and line.lower[before] in ("of", "under")


def _minister_countries(held: Held, land: Land) -> dict[str, str]:
    """The country of the minister of each field, where ministers of only one country are named, or those who are named
    without their country are of one: theirs is the ministry that is named without it."""
    stated: dict[str, set[str]] = {}
    unstated: dict[str, set[str]] = {}
    for number, row in enumerate(held):
        for at, (holder, _) in enumerate(row):
            for post in (post for post in holder.posts if post.office.kind == "minister"):
                country = country_of(post.of) if isinstance(post.of, Annotation) else None
                implied = None if country else land(number, at, post)
                if country:
                    stated.setdefault(field_key(post.title), set()).add(country)
                elif implied:
                    unstated.setdefault(field_key(post.title), set()).add(implied)
    return {**_alone(stated), **_alone(unstated)}


def _alone(found: Mapping[str, Collection[str]]) -> dict[str, str]:
    return {field: next(iter(countries)) for field, countries in found.items() if len(countries) == 1}


def _organisation(group: Group) -> Organisation:
    name, acronym = group.name, group.acronym
    printed: list[BodyForm] = group.forms
    aliases = dict.fromkeys(text for form in printed for text in (form.text, form.acronym, acronym) if text)
    aliases.pop(name, None)
    return Organisation(name, acronym, tuple(aliases), group.country)

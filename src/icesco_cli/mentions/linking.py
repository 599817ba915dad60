"""From the names in an article's lines to its people and bodies: who is one human, which forms are one body."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from icesco_cli.lexicon.words import Body, Country, Honorific, Place
from icesco_cli.mentions.bodies import BodyForm, Group, entry_of, group_bodies
from icesco_cli.mentions.lines import ReadLine
from icesco_cli.mentions.ministries import ministry_field
from icesco_cli.mentions.names import Name
from icesco_cli.mentions.offices import Post
from icesco_cli.mentions.organisations import Headed, acronym_after
from icesco_cli.mentions.people import Human, Humans
from icesco_cli.mentions.recalling import lay_known
from icesco_cli.mentions.roles import Holder, holders
from icesco_cli.mentions.tokens import Chunk, Label, Line
from icesco_cli.models import Article, Organisation, Person, Role

_MAJORITY = 0.55


class Offices:
    """What an office is of, by name."""

    def __init__(
        self, reading: str, lines: list[ReadLine], groups: dict[tuple[int, int], Group], home: str | None
    ) -> None:
        self.reading, self.lines, self.groups, self.home = reading, lines, groups, home

    def role(self, number: int, post: Post) -> Role:
        return Role(post.title, self._of(number, post))

    def _of(self, number: int, post: Post) -> str | None:
        if isinstance(post.of, str):
            return self._short(number, post.of)
        if post.of is None:
            return self.home if post.office.kind in ("minister", "head of state", "head of government") else None
        if post.of.label is Label.BODY:
            group = self.groups.get((number, post.of.first))
            return group.name if group else None
        if isinstance(post.of.value, Country):
            return post.of.value.name
        return text_of(self.reading, self.lines[number].line, post.of.first, post.of.last)

    def _short(self, number: int, word: str) -> str | None:
        """The body last named that "the Museum" can stand for."""
        for (line, _), group in sorted(self.groups.items(), reverse=True):
            if line <= number and word.lower() in group.name.lower().split():
                return group.name
        return None


@dataclass(slots=True)
class Cast:
    """Who and what an article names: per line its holders with their humans, and the body behind each body's chunk."""

    holders: list[list[tuple[Holder, Human | None]]]
    groups: dict[tuple[int, int], Group]
    """By line and first token of a body's chunk."""
    people: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    offices: Offices

    def role(self, number: int, post: Post) -> Role:
        """The role that an office of line `number` states."""
        return self.offices.role(number, post)


def text_of(reading: str, line: Line, first: int, last: int) -> str:
    """Tokens `first` to `last` as printed, white space normalised."""
    return " ".join(reading[line.starts[first] : line.ends[last - 1]].split())


def cast_of(reading: str, article: Article, lines: list[ReadLine]) -> Cast:
    """Put the names of all lines together."""
    humans = Humans(_name_forms(reading, lines))
    for read in lines:
        read.names = lay_known(reading, read.line, read.names, humans)
    held = [
        [(holder, _human(reading, read.line, holder, humans)) for holder in holders(read.line, read.names, read.posts)]
        for read in lines
    ]
    home = _home(lines)
    forms = {key: form for key, form in _body_forms(reading, lines)}
    groups = group_bodies(list(forms.values()), _minister_countries(held), home)
    by_place = {key: groups[form] for key, form in forms.items()}
    roles = Offices(reading, lines, by_place, home)
    people = _people(humans, held, roles)
    return Cast(held, by_place, people, _organisations(by_place), roles)


def _name_forms(reading: str, lines: list[ReadLine]) -> Iterator[tuple[str, str | None]]:
    for read in lines:
        for name in read.names:
            yield text_of(reading, read.line, name.first, name.last), sex_of(name)


def sex_of(name: Name) -> str | None:
    """The sex that a name's honorifics say."""
    return next((c.value.sex for c in name.honorifics if isinstance(c.value, Honorific) and c.value.sex), None)


def _human(reading: str, line: Line, holder: Holder, humans: Humans) -> Human | None:
    sex = sex_of(holder.name)
    return humans.find(text_of(reading, line, holder.name.first, holder.name.last), {sex} if sex else set())


# -- bodies -----------------------------------------------------------------------------------------------------


def _body_forms(reading: str, lines: list[ReadLine]) -> Iterator[tuple[tuple[int, int], BodyForm]]:
    for number, read in enumerate(lines):
        for chunk in read.line.chunks():
            if chunk.label is Label.BODY:
                yield (number, chunk.first), _body_form(reading, read.line, chunk)
                if isinstance(chunk.value, Headed):
                    for inner in chunk.value.inside:
                        if inner.label is Label.BODY and inner.first > chunk.first:
                            yield (number, inner.first), _body_form(reading, read.line, inner)


def _body_form(reading: str, line: Line, chunk: Chunk) -> BodyForm:
    text = text_of(reading, line, chunk.first, chunk.last)
    acronym = None if _ends_in_body(chunk) else acronym_after(line, chunk.last)
    entry = chunk.value if isinstance(chunk.value, Body) else entry_of(text)
    country = _owner(line, chunk)
    if isinstance(chunk.value, Headed) and entry is None:
        field = ministry_field(reading, line, chunk)
        if field:
            return BodyForm(text, acronym, None, field.country or country, field.key, field.title)
    return BodyForm(text, acronym, entry, None if entry else country)


def _ends_in_body(chunk: Chunk) -> bool:
    """Whether the acronym after the chunk is that of a body inside its name."""
    inside = chunk.value.inside if isinstance(chunk.value, Headed) else ()
    return any(inner.label is Label.BODY and inner.last == chunk.last for inner in inside)


def _owner(line: Line, chunk: Chunk) -> str | None:
    """The country that owns the body by a possessive: "Mali's Ministry of Culture"."""
    before = line.at[chunk.first - 2] if chunk.first > 1 and line.word(chunk.first - 1) == "'s" else None
    if before and before.label is Label.COUNTRY and isinstance(before.value, Country):
        return before.value.name
    return None


def _organisations(groups: dict[tuple[int, int], Group]) -> tuple[Organisation, ...]:
    distinct = {id(group): group for group in groups.values()}
    return tuple(_organisation(group) for group in distinct.values())


def _organisation(group: Group) -> Organisation:
    name, acronym = group.name, group.acronym
    aliases = dict.fromkeys(
        alias for form in group.forms for alias in (form.text, form.acronym) if alias and alias != name
    )
    if acronym and acronym != name:
        aliases.setdefault(acronym)
    return Organisation(name, acronym, tuple(aliases), group.country)


# -- countries --------------------------------------------------------------------------------------------------


def _home(lines: list[ReadLine]) -> str | None:
    """The one country that the article speaks of more than of all others together."""
    counts: Counter[str] = Counter()
    for read in lines:
        counts.update(country for chunk in _named(read.line) if (country := country_of(chunk)))
    best = counts.most_common(1)
    return best[0][0] if best and best[0][1] > _MAJORITY * counts.total() else None


def _named(line: Line) -> Iterator[Chunk]:
    """Every chunk of a line, and the chunks inside the names of bodies."""
    for chunk in line.chunks():
        yield chunk
        if isinstance(chunk.value, Headed):
            yield from chunk.value.inside


def country_of(chunk: Chunk) -> str | None:
    """The country that a chunk names, or in which the place lies that it names."""
    if isinstance(chunk.value, Country):
        return chunk.value.name
    return chunk.value.country if isinstance(chunk.value, Place) else None


def _minister_countries(held: list[list[tuple[Holder, Human | None]]]) -> dict[str, str]:
    """The country of the minister of each field, where ministers of only one country are named."""
    found: dict[str, set[str]] = {}
    for row in held:
        for holder, _ in row:
            for post in holder.posts:
                if post.office.kind == "minister" and isinstance(post.of, Chunk) and country_of(post.of):
                    found.setdefault(_post_field(post), set()).add(country_of(post.of) or "")
    return {field: countries.pop() for field, countries in found.items() if len(countries) == 1}


def _post_field(post: Post) -> str:
    from icesco_cli.mentions.ministries import field_key

    return field_key(post.title)


# -- people -----------------------------------------------------------------------------------------------------


def _people(humans: Humans, held: list[list[tuple[Holder, Human | None]]], roles: Offices) -> tuple[Person, ...]:
    found: dict[int, dict[Role, None]] = {}
    for number, row in enumerate(held):
        for holder, human in row:
            if human:
                for post in holder.posts:
                    if not post.past:
                        found.setdefault(id(human), {})[roles.role(number, post)] = None
    return tuple(
        Person(
            human.name, tuple(f for f in dict.fromkeys(human.forms) if f != human.name), tuple(found.get(id(human), ()))
        )
        for human in humans.all
    )

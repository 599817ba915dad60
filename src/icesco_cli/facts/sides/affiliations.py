"""The body or country behind an office that is told without it: "Rector A", "his Egyptian counterpart B"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sides.ministries import side_of_minister
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.outlets import home_country
from icesco_cli.lexicon.posts import posts
from icesco_cli.lexicon.words import body_heads, offices
from icesco_cli.models import PARTY_KINDS, Form, Mention, Organisation, Party, PartyKind, Person, Topic

_AFFILIATING = function_words("affiliating")
_LINK = 4
"""How many words may stand between a name and the body of whoever has it."""
_LEADING, _DELEGATIONS = meeting_words()["leaders"], meeting_words()["delegations"]
_SENT = 40
"""Characters before a body in which "a high-level delegation from" begins."""
_NEAR = 2
"""How many sentences before the one that introduces somebody may name his body."""
_APPOSED = 45
"""Characters between "Egyptian" and the name in "his Egyptian counterpart, the veteran diplomat A"."""


def affiliations(
    rows: Sequence[Row], people: Iterable[Person], bodies: Iterable[Organisation], outlet: str | None = None
) -> Mapping[str, Party]:
    """By the name of each person whose office is told without a body or a country: whom the text around the first
    mention settles, or the body that prints the article, where it calls him "the DG". Nobody of whom the text leaves
    several to choose from."""
    named = {body.name: body for body in bodies}
    known = tuple(people)
    untitled = [person.name for person in known if not person.roles]
    led = {role.of: person.name for person in known for role in person.roles if role.of and _leads(role.title)}
    namings = _namings(rows)
    found: dict[str, Party] = {}
    for person in known:
        if any(role.of for role in person.roles):
            continue
        party = _of_title(person, named) or _affiliation(rows, namings.get(person.name, ()), person, named, led)
        party = party or _of_house(rows, person, named, outlet, untitled) or _of_state(person, outlet)
        if party := party or side_of_minister(person, known, named.values()):
            found[person.name] = party
    return found


def _namings(rows: Sequence[Row]) -> Mapping[str, Sequence[tuple[int, Mention]]]:
    """By the name of each person: where it stands in full or in short, and in which of the rows."""
    found: dict[str, list[tuple[int, Mention]]] = defaultdict(list)
    for at, row in enumerate(rows):
        for one in row.mentions:
            if one.form is Form.NAME and one.topic is Topic.PERSON and len(one.names) == 1:
                found[one.names[0]].append((at, one))
    return found


def _of_title(person: Person, bodies: Mapping[str, Organisation]) -> Party | None:
    """The body of the article that the title itself names: "Director of the UNESCO Regional Office for the Nile"."""
    held = (role.title for role in person.roles)
    titles = [title for title in held if _leads(title) or (_head(title) and _is_own(title))]
    found = [name for name in bodies if any(f" of {name}" in t or f" of the {name}" in t for t in titles)]
    return Party(PartyKind.ORGANISATION, max(found, key=len)) if found else None


def _of_house(
    rows: Sequence[Row],
    person: Person,
    bodies: Mapping[str, Organisation],
    outlet: str | None,
    untitled: Sequence[str],
) -> Party | None:
    """The body that prints the article, where "the DG" or "the Secretary-General" in it stands for the person: by its
    own reading, or because nobody else of the article is without an office."""
    called = (outlet, outlet.split()[0]) if outlet else ()
    house = next((b.name for b in bodies.values() if any(c in (b.name, b.acronym, *b.aliases) for c in called)), None)
    names = {(person.name,), *([()] if untitled == [person.name] else [])}
    if house is None:
        return None
    heads = any(_is_called_head(row, m) for row in rows for m in row.mentions if m.names in names)
    return Party(PartyKind.ORGANISATION, house) if heads else None


def _of_state(person: Person, outlet: str | None) -> Party | None:
    """The country whose government or news agency prints the article, for a minister told without a country."""
    country = home_country(outlet) if outlet else None
    titles = [role.title.lower().split() for role in person.roles]
    words = {word for title in titles for word in (*title, *map("-".join, pairwise(title)))}
    return Party(PartyKind.COUNTRY, country) if country and not words.isdisjoint(posts()["ministerial"]) else None


def _is_called_head(row: Row, mention: Mention) -> bool:
    """Whether the mention is the office of the head of an organisation, by itself: "the Director-General"."""
    if mention.form is not Form.OFFICE:
        return False
    start = row.sentence.start
    words = row.text[mention.start - start : mention.end - start].lower().removeprefix("the ")
    return words.replace(" ", "-") in posts()["chiefs"]


def _affiliation(
    rows: Sequence[Row],
    namings: Sequence[tuple[int, Mention]],
    person: Person,
    bodies: Mapping[str, Organisation],
    led: Mapping[str, str],
) -> Party | None:
    """Whom the text around the first of the `namings` that states an office settles, or around the first of all."""
    if not namings:
        return None
    at, mention = next((one for one in namings if one[1].roles), namings[0])
    row, near = rows[at], rows[max(0, at - _NEAR) : at + 1]
    beside = None if person.roles else _beside(row, mention)
    return _country(row, mention) or beside or _sender(row, mention) or _body(near, mention, person, bodies, led)


def _country(row: Row, mention: Mention) -> Party | None:
    """The country of "his Egyptian counterpart A", and of "Foreign Minister A of Egypt"."""
    start = row.sentence.start
    behind = row.text[mention.end - start :]
    for other in row.mentions:
        if other.topic is not Topic.COUNTRY or not other.names:
            continue
        between = row.text[other.end - start : mention.start - start]
        apposed = other.form is Form.ADJECTIVE and 0 < len(between) < _APPOSED and _is_peer(between)
        if apposed or (mention.roles and behind.startswith(" of ") and 0 <= other.start - mention.end - 4 <= 4):
            return Party(PartyKind.COUNTRY, other.names[0])
    return None


def _beside(row: Row, mention: Mention) -> Party | None:
    """The body of "A of the Zamzam Bank", "A (Zamzam Bank)", "A, representing the Zamzam Bank" and "the Bank's A"."""
    start = row.sentence.start
    for body in _named(row):
        link = row.text[mention.end - start : body.start - start].replace(",", " ").split()
        behind = 0 < len(link) <= _LINK and "-".join(link).removesuffix("-the") in _AFFILIATING
        owner = row.text[body.end - start : mention.outer_start - start].replace("’", "'") == "'s "
        if (behind and mention.end < body.start) or (owner and body.end < mention.outer_start):
            return Party(PartyKind.ORGANISATION, body.names[0])
    return None


def _sender(row: Row, mention: Mention) -> Party | None:
    """Whose delegation somebody leads: "a delegation of the Zamzam Bank headed by | A |", "an Omani mission led by"."""
    if _LEADING.isdisjoint(row.words):
        return None
    start = row.sentence.start
    for side in reversed([one for one in row.mentions if one.outer_end < mention.outer_start]):
        link = row.text[side.outer_end - start : mention.outer_start - start].replace(",", " ").lower().split()
        before = row.text[max(0, side.outer_start - start - _SENT) : side.outer_start - start].lower().split()
        sent = not _DELEGATIONS.isdisjoint([*before[-_LINK:], *link[:1]])
        led = link[-1:] == ["by"] and link[-2:-1] != [] and link[-2] in _LEADING and len(link) <= _LINK - 1
        if sent and led and side.topic in PARTY_KINDS and side.topic is not Topic.PERSON and len(side.names) == 1:
            return Party(PARTY_KINDS[side.topic], side.names[0])
    return None


def _is_peer(between: str) -> bool:
    """Whether the words between an adjective and a name say that the person is of the country."""
    words = between.replace(",", " ").lower().split()
    return bool(words) and words[0] in posts()["peer"] and "and" not in words


def _body(
    rows: Sequence[Row], mention: Mention, person: Person, bodies: Mapping[str, Organisation], led: Mapping[str, str]
) -> Party | None:
    """The only body near that can have such an office: in the sentence before the name, else in those before it."""
    title = person.roles[0].title if person.roles else ""
    if _is_unit(title):
        return _only(_wholes(_inside(rows[-1], mention))) or _only(_wholes(_named(rows[-1])))
    if not _leads(title) or (" for " in title and not _kinds(title)):
        return None
    before = (m for m in _named(rows[-1]) if m.end <= mention.start and not _is_anothers(rows[-1], m))
    earlier = (m for row in rows[:-1] for m in _named(row) if not _is_anothers(row, m))
    for group in (before, earlier):
        fits = [m for m in group if _fits(title, m.names[0]) and led.get(m.names[0], person.name) == person.name]
        if fits:
            return _only(fits[-1:] if group is before and _is_its(rows[-1], mention) else fits)
    return _only_fitting(title, person, bodies, led)


def _is_its(row: Row, mention: Mention) -> bool:
    """Whether the office is that of the body named last: "a delegation of A headed by | its Rector, B"."""
    start = row.sentence.start
    words = row.text[max(0, mention.outer_start - start - 4) : mention.start - start]
    return "its " in words


def _only_fitting(
    title: str, person: Person, bodies: Mapping[str, Organisation], led: Mapping[str, str]
) -> Party | None:
    """The only body of the article that can have the office, where few can, and nobody else heads: "Rector" and one
    university."""
    fits = [name for name in bodies if _fits(title, name)] if _kinds(title) else []
    fits = [name for name in fits if led.get(name, person.name) == person.name]
    return Party(PartyKind.ORGANISATION, fits[0]) if len(fits) == 1 else None


def _named(row: Row) -> Iterator[Mention]:
    return (m for m in row.mentions if m.topic is Topic.ORGANISATION and len(m.names) == 1)


def _inside(row: Row, mention: Mention) -> Iterator[Mention]:
    return (m for m in _named(row) if mention.outer_start <= m.start and m.end <= mention.outer_end)


def _wholes(found: Iterable[Mention]) -> Iterator[Mention]:
    """Those that are no part of a body themselves."""
    return (m for m in found if not _is_unit(m.names[0]))


def _is_anothers(row: Row, body: Mention) -> bool:
    """Whether the body only says who somebody else is: "A, Director of ICESCO"."""
    people = (m for m in row.mentions if m.topic is Topic.PERSON)
    return any(m.outer_start <= body.start and body.end <= m.outer_end for m in people)


def _only(found: Iterable[Mention]) -> Party | None:
    names = {mention.names[0] for mention in found}
    return Party(PartyKind.ORGANISATION, names.pop()) if len(names) == 1 else None


def _is_unit(title: str) -> bool:
    """Whether it is the office of a part of a body: "Head of the Sector of Science"."""
    words = title.lower().split()
    return any(word in posts()["units"] for word in words)


def _is_own(title: str) -> bool:
    """Whether the office is that of a body of its own: no sector of another, or one that only stands under it."""
    return not _is_unit(title) or " under the " in title


def _leads(title: str) -> bool:
    """Whether the office is one at the head of a body, or the deputy of one."""
    return bool(_head(title)) and _head(title) not in posts()["apart"]


def _head(title: str) -> str:
    """The word of the office in a title: "chairman" of "First Deputy Chairman"."""
    words = title.lower().replace("vice-", "vice ").split(" of ")[0].split(" for ")[0].split()
    ends = (" ".join(words[first:]) for first in range(len(words)))
    return next((end for end in ends if end in offices().heads and offices().heads[end].kind == "body head"), "")


def _kinds(title: str) -> frozenset[str]:
    """The kinds of bodies that have such an office; none where any may."""
    head = _head(title).split(" ")[-1]
    return frozenset(kind for kind in ("university", "assembly") if head in posts()[kind])


def _fits(title: str, body: str) -> bool:
    """Whether the body can have the office: a university its rector, a museum the "Museum Director"."""
    nouns = [word for word in title.split() if word in body_heads()]
    words = body.replace(",", " ").split()
    if nouns:
        return any(noun in words for noun in nouns)
    kinds, own = _kinds(title), {body_heads()[word].kind for word in words if word in body_heads()}
    return not own.isdisjoint(kinds) if kinds else "ministry" not in own and not _is_unit(body)

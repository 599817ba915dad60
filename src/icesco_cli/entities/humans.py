"""A person as one article names him or her, and a human put together from such."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from icesco_cli.entities.office_names import OfficeName, read_office_name, same_office
from icesco_cli.entities.party_keys import NOBODY, PartyKey
from icesco_cli.entities.sayings import Said
from icesco_cli.models import Person
from icesco_cli.text.folding import words
from icesco_cli.text.name_parts import PersonName, take_apart
from icesco_cli.text.names import compatible, compatible_in_office, sound


@dataclass(frozen=True, slots=True)
class HeldOffice:
    """An office `title` of the body or country `of`; `name` is how `of` is shown."""

    title: str
    of: PartyKey = NOBODY
    name: str | None = None
    of_body: bool = False
    """Whether `of` is a body, so that the name and it alone tell who is meant; a country has too many offices."""

    @property
    def identity(self) -> tuple[PartyKey, OfficeName | None]:
        """What two offices must share so that a family name with it is one human."""
        return self.of, None if self.of_body else read_office_name(self.title)


@dataclass(frozen=True, slots=True)
class LocalPerson:
    """A person of one article. `day` is the article's, `source` its document."""

    article: str
    source: str
    day: str | None
    person: Person
    roles: tuple[HeldOffice, ...] = ()

    @property
    def offices(self) -> tuple[HeldOffice, ...]:
        """The roles of a known body or country: those that tell who is meant."""
        return tuple(role for role in self.roles if role.of)

    @property
    def name(self) -> str:
        """The fullest form in the article."""
        return self.person.name


SaidPerson = Said[LocalPerson]


class LinkedHuman:
    """What is said of one human, and what is known of him or her by it."""

    def __init__(self, said: Iterable[SaidPerson]) -> None:
        self.said: list[SaidPerson] = []
        self.forms: dict[str, None] = {}
        self.near: set[tuple[str, str]] = set()
        """The documents, with the articles, in which he or she is named, of those of which that is asked."""
        self.titles: dict[PartyKey, set[str]] = defaultdict(set)
        """The titles of offices by the body or country."""
        self.loose_titles: set[str] = set()
        """The titles of offices of nobody knows what."""
        for one in said:
            self.add(one)

    def add(self, one: SaidPerson) -> None:
        """Adds a saying."""
        self.said.append(one)
        self.forms[one.what.name] = None
        self.near |= one.near
        for office in one.what.roles:
            if office.of:
                self.titles[office.of].add(office.title)
            else:
                self.loose_titles.add(office.title)

    @property
    def all_titles(self) -> set[str]:
        """The titles of all offices."""
        return self.loose_titles.union(*self.titles.values())

    @property
    def telling_offices(self) -> set[OfficeName]:
        """The offices of all the titles of two words or more."""
        return telling_offices(self.all_titles)

    @property
    def words(self) -> set[str]:
        """The words of every form met, without initials."""
        return {word for form in self.forms for word in take_apart(form).words if len(word) > 1}

    @property
    def family_names(self) -> set[str]:
        """The parts of the family names in every form met."""
        return {word for form in self.forms for word in take_apart(form).family}

    def held(self, offices: Sequence[HeldOffice]) -> bool:
        """Whether one of the offices is one that this human held."""
        return any(same_office(office.title, title) for office in offices for title in self.titles.get(office.of, ()))

    def held_by(self, other: LinkedHuman) -> bool:
        """Whether the two held one office, or offices of the same full title of which one does not say whose it is."""
        shared = self.titles.keys() & other.titles.keys()
        if any(same_office(a, b) for of in shared for a in self.titles[of] for b in other.titles[of]):
            return True
        return not _full(self.loose_titles).isdisjoint(_full(other.all_titles)) or not _full(
            other.loose_titles
        ).isdisjoint(_full(self.all_titles))


def _full(titles: Iterable[str]) -> set[OfficeName]:
    """The titles that say more than a kind of office: "Foreign Minister", but not "Director"."""
    return {name for name in map(read_office_name, titles) if len(name.words) > 1}


def telling_offices(titles: Iterable[str]) -> set[OfficeName]:
    """The offices of titles of two words or more, which tell of a family name who is meant: "Director-General" and
    "Foreign Minister", but not "Director"."""
    return {read_office_name(title) for title in titles if len(words(title)) > 1}


def full_title(title: str) -> frozenset[str]:
    """The words of a title that says more than a kind of office, else none."""
    return frozenset().union(*(name.words for name in _full([title])))


def fits(name: str, human: LinkedHuman) -> bool:
    """Whether the name could be this human's: compatible with every form met."""
    return all(compatible(name, form) for form in human.forms)


def could_be(name: str, human: LinkedHuman) -> bool:
    """Whether the name could be this human's, if both hold one office."""
    return all(compatible_in_office(name, form) or sound(name) == sound(form) for form in human.forms)


def share_office(local: LocalPerson, human: LinkedHuman) -> bool:
    """Whether both serve one body, or hold one office of a country."""
    return any(office.of_body and office.of in human.titles for office in local.offices) or human.held(local.offices)


def fullness(name: PersonName) -> tuple[object, ...]:
    """Sorts names: the fullest first."""
    full = sum(len(word) > 1 for word in name.words)
    return -full, -len(name.words), -len(name.family), name.words, sorted(name.fathers)

"""What an article has said so far: who was named where and as what, which bodies and which countries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from icesco_cli.lexicon.words import country_names, polities
from icesco_cli.mentions.references.offices_meant import sexes, words_of
from icesco_cli.models import Form, Mention, Organisation, Person, Topic

_OPENING = 2
"""How many units open a sentence: "The | Kazakh guest"."""
_REACH = 4
"""How many sentences back a pronoun looks for its person, and how many sightings back the state of the nearest."""


class Sighting(NamedTuple):
    """A person named or meant: in the sentence of an index, at a unit of it, as its subject, inside a quotation."""

    sentence: int
    name: str
    is_subject: bool
    is_quoted: bool
    unit: int


class Discourse:
    """What has been said up to a unit of a sentence."""

    def __init__(
        self,
        people: Sequence[Person],
        organisations: Sequence[Organisation],
        mentions: Sequence[Mention],
        home: str | None,
    ) -> None:
        self.home = home
        """The country of the dateline's city."""
        self.people = {person.name: person for person in people}
        self.sex = sexes(people, mentions)
        self.seen: list[Sighting] = []
        """In the order of the text."""
        self.bodies: list[str] = []
        self.countries: list[str] = []
        self.nation: tuple[str, ...] = ()
        """The country whose people open the sentence, where it has named nobody: "The Kazakh guest said", "The Minister
        of Trade of Kazakhstan said"."""
        self.traveller: str | None = None
        """Whose journey was told of last."""
        self._organisations = {body.name: body for body in organisations}
        self._sentence = self._unit = self._opened = 0
        """The sentence and the unit that are told, and the unit at which its clause began."""
        self._quoted = False

    def begin(self, sentence: int, quoted: bool) -> None:
        """Go on to the sentence of an index, which begins inside a quotation where it is `quoted`."""
        self._sentence, self._quoted, self._opened, self.nation = sentence, quoted, 0, ()

    def go_on(self, unit: int, opens_clause: bool, is_mark: bool) -> None:
        """Go on to a unit of the sentence, which may open a clause, or be a quotation mark."""
        self._unit, self._opened = unit, unit if opens_clause else self._opened
        self._quoted ^= is_mark

    def note(self, mention: Mention, is_subject: bool) -> None:
        """Keep whom a mention names."""
        for name in mention.names:
            if mention.topic is Topic.PERSON:
                self.note_person(name, is_subject)
            elif mention.topic is Topic.ORGANISATION:
                self.bodies.append(name)
            elif mention.topic is Topic.COUNTRY:
                self.countries.append(name)
                opens = self._unit < _OPENING and mention.form is Form.ADJECTIVE
                self.nation = (name,) if opens else self.nation

    def note_person(self, name: str, is_subject: bool) -> None:
        """Keep that a person was named or meant here."""
        self.nation = ()
        self.seen.append(Sighting(self._sentence, name, is_subject, self._quoted, self._unit))

    def note_journey(self, whose: str | None) -> None:
        """Keep who is on the journey of which the sentence tells, if any: of a sex, by name, or its subject ("")."""
        if whose is None:
            return
        here = [one.name for one in self.seen if one.sentence == self._sentence and one.is_subject]
        owner = self.person_of(whose) if whose in ("m", "f") else (whose,) if whose else ()
        self.traveller = next(iter((*owner, *here)), self.traveller)

    def person_of(self, sex: str, is_object: bool = False) -> tuple[str, ...]:
        """The person for whom a pronoun stands; as an object never the subject of its own clause."""
        near = [one for one in self.seen if self._sentence - one.sentence <= _REACH and self._may_be(one, sex)]
        acting = self.acting() if is_object else set()
        near = [one for one in near if one.name not in acting]
        chosen = min(near, key=lambda one: (self._farness(one), -one.sentence), default=None)
        return (chosen.name,) if chosen else ()

    def _may_be(self, one: Sighting, sex: str) -> bool:
        return self.sex.get(one.name) in (sex, None)

    def _acts(self, one: Sighting) -> bool:
        """Whether somebody seen in this sentence is the subject of the clause that is told."""
        return one.is_subject and one.unit >= self._opened

    def acting(self) -> set[str]:
        """Who acts in the clause that is told."""
        return {one.name for one in self.seen if one.sentence == self._sentence and self._acts(one)}

    def _farness(self, one: Sighting) -> int:
        """How far a person is from a pronoun: in sentences, and one more for no subject and for a sex unknown, two for
        somebody of whom a quotation speaks that has ended."""
        ended = one.is_quoted and not self._quoted
        return self._sentence - one.sentence + (not one.is_subject) + (self.sex.get(one.name) is None) + 2 * ended

    def foremost(self, names: set[str]) -> str | None:
        """Who of several was the subject most often, the first named before the others: "His Highness"."""
        seen = [one for one in self.seen if one.name in names]
        subjects = [one.name for one in seen if one.is_subject]
        return max(dict.fromkeys(one.name for one in seen), key=subjects.count, default=None)

    def last_named(self, names: set[str]) -> str | None:
        """Who of several was named last, outside a quotation that has ended if any was; of two in one sentence, its
        subject."""
        seen = [one for one in self.seen if one.name in names]
        seen = [one for one in seen if self._quoted or not one.is_quoted] or seen
        last = [one for one in seen if one.sentence == seen[-1].sentence]
        subjects = [one for one in last if one.is_subject]
        return (subjects or last)[-1].name if last else None

    def was_subject(self, name: str) -> bool:
        """Whether a person was a subject before."""
        return any(one.name == name and one.is_subject for one in self.seen)

    def body_called(self, head: str, adjectives: Sequence[str]) -> tuple[str, ...]:
        """The body last named whose name has the head word, and the country where one is said."""
        head = head.replace("isation", "ization")
        for name in reversed(self.bodies):
            of = self.country_of(name)
            if head in words_of(name) and (not adjectives or of in adjectives or any(a in name for a in adjectives)):
                return (name,)
        return ()

    def country_called(self, head: str) -> tuple[str, ...]:
        """ "the country": the one named last; "the Kingdom": the one named last that calls itself so."""
        if head in {"country", "nation"}:
            return tuple(self.countries[-1:])
        so_called = polities().get(head, frozenset())
        named = [self.home] if self.home in so_called else [name for name in self.countries if name in so_called]
        return tuple(name for name in named[-1:] if name)

    def country_visited(self) -> tuple[str, ...]:
        """ "A, who is visiting | the country": the one named last that is not A's own; or else that of the dateline, or
        of whoever was named before A."""
        own, *others = [self._states_of(one.name) for one in reversed(self.seen[-_REACH:])] or [()]
        if self.countries and self.countries[-1] not in own:
            return (self.countries[-1],)
        known = (self.home, *reversed(self.countries), *(state for states in others for state in states))
        return tuple(name for name in known if name and name not in own)[:1]

    def _states_of(self, person: str) -> tuple[str, ...]:
        """The countries for which a person speaks."""
        return tuple(role.of for role in self.people[person].roles if role.of in country_names())

    def country_of(self, body: str | None) -> str | None:
        """The country to which a body belongs."""
        organisation = self._organisations.get(body or "")
        return organisation.country if organisation else None

    def state_of_owner(self, sex: str | None) -> tuple[str, ...]:
        """The country of whoever "his" or "her" stands for: "his country", "her President"."""
        person = self.person_of(sex) if sex else ()
        states = self._states_of(person[0]) if person else ()
        return self.nation or states[:1] or self.state_of_nearest(sex)

    def state_of_nearest(self, sex: str | None) -> tuple[str, ...]:
        """The country of whoever was named last and speaks for one."""
        for one in reversed(self.seen[-_REACH:]):
            states = self._states_of(one.name)
            if states and self.sex.get(one.name, sex) == sex:
                return states[:1]
        return ()

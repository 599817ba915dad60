"""Whom a person or a group speaks for: the body or the country behind an office, the two sides of a meeting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from icesco_cli.facts.sentences.branches import organisation_of, whole_of
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sentences.grammar import group_after
from icesco_cli.facts.sentences.joint_texts import is_joint, signatories
from icesco_cli.facts.sentences.namesakes import body_printing, has_noun
from icesco_cli.facts.sentences.standing import is_of_body, leads, stands_for
from icesco_cli.facts.sentences.subjects import first_subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.outlets import home_country
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.lexicon.words import body_heads, offices
from icesco_cli.models import Form, Mention, Organisation, Part, Party, PartyKind, Person, Shape, Topic
from icesco_cli.text.folding import fold

_TOPICS = {Topic.ORGANISATION: PartyKind.ORGANISATION, Topic.COUNTRY: PartyKind.COUNTRY}
_KINDS = {**_TOPICS, Topic.PERSON: PartyKind.PERSON}
_SMALL = function_words("field_words")
_MAJORITY = 0.5
_MORE = 4
"""How many times as often as a third country the second of two is named."""


class Sides:
    """Who stands for whom in one article."""

    def __init__(
        self,
        people: Iterable[Person],
        organisations: Iterable[Organisation],
        affiliated: Mapping[str, Party] = MappingProxyType({}),
    ) -> None:
        self._people = {person.name: person for person in people}
        self._bodies = {body.name: body for body in organisations}
        self._affiliated = affiliated
        self._behind: dict[str, Party | None] = {}
        self._pairs: list[tuple[Party, ...]] = []
        self._heard: list[str] = []
        self._couple: tuple[int, tuple[str, ...]] = (-1, ())
        self.joint = False
        """Whether the article is the joint text of two countries."""
        self._pair: tuple[Party, ...] | None = None
        self._countries: Counter[str] = Counter()
        self.together: tuple[Party, ...] = ()
        """The people who were last named as one subject: "A and B stressed that ..." """
        self.subject: Party | None = None
        """Who was last the subject of a sentence."""
        self.state: Party | None = None
        """The country whose government or news agency publishes the article."""
        self.house: Party | None = None
        """The body that publishes the article and says "we" in it."""

    @property
    def bodies(self) -> Iterable[str]:
        """The names of the article's bodies."""
        return self._bodies.keys()

    def body_named(self, name: str | None) -> Party | None:
        """The body of the article that has the name, acronym or alias."""
        if body := body_printing(name, self._bodies.values()) if name else None:
            return Party(PartyKind.ORGANISATION, body)
        country = home_country(name) if name and name.startswith("President of ") else None
        return Party(PartyKind.COUNTRY, country) if country else None

    def hear(self, row: Row) -> None:
        """Keep the bodies that a sentence names, and those of "cooperation between A and B" and "signed by A and B":
        they are the two sides until others are named so."""
        if row.sentence.shape in (Shape.TITLE, Shape.HEADLINE):
            self.joint = self.joint or is_joint(row)
            self._pair = self._pair or (signatories(row) if self.joint else None)
        self._heard += [n for m in row.mentions if m.topic is Topic.ORGANISATION for n in m.names]
        for at, chunk in enumerate(row.chunks[:-1]):
            if chunk.word == "between" or (chunk.word == "by" and _is_signed(row, at)):
                pair = self._bodies_at(row, group_after(row.chunks, at + 1, 4))
                if len(pair) > 1:
                    self._pairs.append(pair)

    def set_out(self, outlet: str | None, mentions: Iterable[Mention]) -> None:
        """Take note of who publishes the article, and of how often its mentions speak of each country or for it."""
        self.house = self.body_named(outlet)
        state = home_country(outlet) if outlet else None
        self.state = Party(PartyKind.COUNTRY, state) if state else None
        for mention in mentions:
            for name in mention.names if mention.form is not Form.PRONOUN else ():
                side = self.behind(name) if mention.topic is Topic.PERSON else None
                if mention.topic is Topic.COUNTRY or (side and side.kind is PartyKind.COUNTRY):
                    self._countries[side.name if side else name] += 1

    def _two_countries(self) -> tuple[Party, ...]:
        """The two countries that a joint statement speaks of, or an article that hardly names a third."""
        named = self._countries.most_common(3)
        two = len(named) == 2 or (len(named) > 2 and named[1][1] > _MORE * named[2][1])
        found = tuple(Party(PartyKind.COUNTRY, name) for name, _ in named[:2])
        return found if len(found) == 2 and (self.joint or two) else ()

    def see(self, row: Row) -> None:
        """Keep whom a sentence names as its one subject: several people, or a pair of bodies."""
        group = first_subject(row.chunks, len(row.chunks))
        self._note_subject(row, group)
        self._note_couple(row)
        named = [m.names[0] for at in group if (m := row.chunks[at].mention) and m.names and row.chunks[at].is_person]
        if len(set(named)) > 1:
            self.together = tuple(Party(PartyKind.PERSON, name) for name in dict.fromkeys(named))
        pair = self._bodies_at(row, group)
        if len(pair) > 1 and len(pair) == len(group):
            self._pairs.append(pair)

    def _note_couple(self, row: Row) -> None:
        people = [c.mention.names[0] for c in row.chunks if c.is_person and c.mention and len(c.mention.names) == 1]
        if people:
            self._couple = (row.sentence.paragraph, tuple(dict.fromkeys(people)))

    def couple(self, paragraph: int) -> tuple[Party, ...]:
        """Whom the two people speak for that the sentence before, in the same paragraph, names: who "they" are."""
        place, people = self._couple
        two = place == paragraph and len(people) == 2
        return self.of_several([Party(PartyKind.PERSON, name) for name in people]) if two else ()

    def _note_subject(self, row: Row, group: Sequence[int]) -> None:
        mentions = [m for at in group if (m := row.chunks[at].mention) and m.names and m.topic in _KINDS]
        if len(mentions) == 1:
            self.subject = Party(_KINDS[mentions[0].topic], mentions[0].names[0])

    def _bodies_at(self, row: Row, group: Sequence[int]) -> tuple[Party, ...]:
        mentions = [m for at in group if (m := row.chunks[at].mention) and m.topic in _TOPICS and m.names]
        return unique(Party(_TOPICS[mention.topic], mention.names[0]) for mention in mentions)

    def body_called(self, noun: str) -> Party | None:
        """The body last named in whose name the common noun stands, or the only one named later: "the university"."""
        named = [name for name in reversed(self._heard) if has_noun(name, noun)]
        later = [name for name in self._bodies if has_noun(name, noun)]
        found = named or (later if len(later) == 1 else [])
        return Party(PartyKind.ORGANISATION, found[0]) if found else None

    def of_subject(self) -> Party | None:
        """The country for which the last subject speaks, or which it is."""
        side = (
            self.behind(self.subject.name) if self.subject and self.subject.kind is PartyKind.PERSON else self.subject
        )
        return side if side and side.kind is PartyKind.COUNTRY else None

    def home(self) -> Party | None:
        """The country of which the article speaks more often than of all others together, else that which prints it."""
        named = self._countries.most_common(1)
        most = [name for name, times in named if times > _MAJORITY * self._countries.total()]
        return Party(PartyKind.COUNTRY, most[0]) if most else self.state

    def holders(self, plural: str) -> tuple[Party, ...]:
        """Whom "the two mayors" speak for: the only two of the article who have that office."""
        found = self._in_office(plural)
        sides = self.of_several(found) if len(found) == 2 else ()
        return sides if all(side.kind is not PartyKind.PERSON for side in sides) else ()

    def _in_office(self, plural: str) -> list[Party]:
        office = offices().plurals.get(plural, "").casefold()
        people = self._people.values() if office else ()
        found = (p.name for p in people if any(office in role.title.casefold() for role in p.roles))
        return [Party(PartyKind.PERSON, name) for name in found]

    def all_in_office(self, plural: str) -> tuple[Party, ...]:
        """The countries and bodies of all "ministers" of the article, where these are of more than two."""
        sides = tuple(side for side in self.of_several(self._in_office(plural)) if side.kind is not PartyKind.PERSON)
        return sides if len(sides) > 2 else ()

    def behind(self, name: str) -> Party | None:
        """The body or country that the person of that name speaks for."""
        if name not in self._behind:
            self._behind[name] = self._find_behind(name)
        return self._behind[name]

    def stands_for(self, name: str, side: str) -> bool:
        """Whether the person of that name speaks for the body or country, for a body of that country, or for a part of
        that body: "head of the ICESCO Education Sector"."""
        behind = self.behind(name)
        if behind is None:
            return False
        acronym = self._bodies[side].acronym if side in self._bodies else None
        return side in (behind.name, self._country(behind)) or (acronym is not None and acronym in behind.name.split())

    def _find_behind(self, name: str) -> Party | None:
        person = self._people.get(name)
        roles = [role for role in person.roles if is_of_body(role)] if person else []
        leading = [role for role in roles if leads(role.title)] or roles
        side = stands_for(leading[0]) if leading else self._affiliated.get(name) or self._town(person)
        return replace(side, name=whole_of(side.name, self._bodies.values())) if side else None

    def _town(self, person: Person | None) -> Party | None:
        """The municipality of a mayor, where the article names it."""
        towns = {role.of for role in person.roles if role.of} if person else set()
        for body in self._bodies.values():
            words = set(body.name.replace(",", " ").split())
            kinds = {body_heads()[word].kind for word in words if word in body_heads()}
            if "municipality" in kinds and not towns.isdisjoint(words):
                return Party(PartyKind.ORGANISATION, body.name)
        return None

    def of_meeting(self, parties: Iterable[Party], everybody: bool = False) -> tuple[Party, ...]:
        """The sides of a meeting: the pair of bodies last named together, where its people stand for them, else the
        body or country behind each of its people; the bodies themselves where nobody is named."""
        if self._pair:
            return self._pair
        met = tuple(party for party in parties if everybody or party.part is not Part.ATTENDEE) or self.together
        sides = self.of_several(met)
        if everybody:
            return sides
        if self.joint and (two := self._two_countries()):
            return two
        for pair in reversed(self._pairs):
            if self._are(pair, sides[:2]):
                return tuple(map(self._whole, pair))
        countries = tuple(side for side in sides if side.kind is PartyKind.COUNTRY)
        if len(sides) < 2 or all(side.kind is PartyKind.PERSON for side in sides):
            return self._two_countries() or sides
        return countries if len(countries) == 2 else sides

    def _are(self, pair: Sequence[Party], sides: Sequence[Party]) -> bool:
        """Whether a pair of bodies are the two sides, of which one may be a person of whom nothing is known."""
        known = [side for side in sides if side.kind is not PartyKind.PERSON] if len(sides) > 1 else []
        return len(sides) < 2 or (bool(known) and all(any(self._same(side, one) for one in pair) for side in known))

    def _whole(self, party: Party) -> Party:
        """The organisation of a General Secretariat, where the article names it."""
        return self.organisation_of(party) or party if "General Secretariat" in party.name else party

    def organisation_of(self, party: Party) -> Party | None:
        """The organisation that acts through a secretariat, where the article names it."""
        name = organisation_of(party.name, self._bodies.values()) if party.kind is PartyKind.ORGANISATION else None
        return Party(PartyKind.ORGANISATION, name) if name else None

    def of_several(self, parties: Sequence[Party]) -> tuple[Party, ...]:
        """Whom several speak for: people of one country for their ministries, others for their bodies and countries."""
        people = [party for party in parties if party.kind is PartyKind.PERSON]
        sides = unique(self._side(party) for party in parties)
        countries = {self._country(side) for side in sides}
        if len(people) > 1 and len(countries) == 1 and None not in countries:
            ministries = {person.name: ministry for person in people if (ministry := self.ministry(person.name))}
            sides = unique(ministries.get(party.name) or self._side(party) for party in parties)
        sides = self._levelled(sides)
        if sum(side.kind is not PartyKind.PERSON for side in sides) > 1:
            return tuple(side for side in sides if side.kind is not PartyKind.PERSON)
        return sides

    def _levelled(self, sides: tuple[Party, ...]) -> tuple[Party, ...]:
        """The sides, a ministry for its country where another country is the other side: both speak for their own."""
        countries = {side.name for side in sides if side.kind is PartyKind.COUNTRY}
        if len(countries) != 1 or len(sides) != 2:
            return sides
        others = [side.name for side in (*self._two_countries(), self.home()) if side and side.name not in countries]
        return unique(self._ruled(side, others) for side in sides)

    def _ruled(self, side: Party, others: Sequence[str]) -> Party:
        """The country of a ministry, the other of which the article speaks where it does not say whose it is; else the
        side itself."""
        if "Ministry" not in side.name.split():
            return side
        country = self._country(side) or next(iter(others), None)
        return Party(PartyKind.COUNTRY, country) if country else side

    def _side(self, party: Party) -> Party:
        return (self.behind(party.name) or party) if party.kind is PartyKind.PERSON else party

    def ministry(self, name: str) -> Party | None:
        """The ministry of a minister, where the article names it."""
        for role in self._people[name].roles if name in self._people else ():
            field = set(fold(role.title).split()) - _SMALL
            for body in self._bodies.values():
                words = set(fold(body.name).split())
                if field and "minister" in fold(role.title) and "ministry" in words and field <= words:
                    return Party(PartyKind.ORGANISATION, body.name)
        return None

    def _country(self, side: Party) -> str | None:
        if side.kind is PartyKind.COUNTRY:
            return side.name
        body = self._bodies.get(side.name)
        return body.country if body else None

    def _same(self, side: Party, other: Party) -> bool:
        if side.name == other.name:
            return True
        countries = {self._country(side), self._country(other)}
        return {side.kind, other.kind} == {PartyKind.COUNTRY, PartyKind.ORGANISATION} and len(countries) == 1


def _is_signed(row: Row, at: int) -> bool:
    """Whether "by" at `at` names those who signed: "signed on Monday by A and B", but not "chaired by A and B"."""
    return any(chunk.word in promise_words().signing_verbs for chunk in row.chunks[max(0, at - 4) : at])


def unique(parties: Iterable[Party]) -> tuple[Party, ...]:
    """The parties, each once and without its part."""
    return tuple({(p.kind, p.name): Party(p.kind, p.name) for p in parties}.values())

"""The sides of what an article tells: whom its last subject, its two ministers or a meeting's people speak for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sentences.groups import group_after
from icesco_cli.facts.sentences.subjects import first_subject, is_listed
from icesco_cli.facts.sides.assemblies import assembly, convener
from icesco_cli.facts.sides.joint_texts import contracting, is_joint, signatories
from icesco_cli.facts.sides.namesakes import has_noun
from icesco_cli.facts.sides.representatives import Representatives, unique
from icesco_cli.lexicon.outlets import home_country, outlets
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.lexicon.words import places as known_places
from icesco_cli.models import (
    PARTY_KINDS,
    SIDE_KINDS,
    Form,
    Mention,
    Part,
    Party,
    PartyKind,
    Shape,
    Topic,
)

_MEDIA = frozenset(["agency", "network", "press"])
"""What news media call themselves."""
_JOINING = frozenset(["between", "by"])
_PAIR = 2
_MAJORITY = 0.5
"""Share of all namings beyond which a country is the one of the article."""
_MORE = 4
"""How many times as often as a third country the second of two is named."""


class Sides:
    """The sides of one article, as far as it has been heard."""

    def __init__(self, representatives: Representatives) -> None:
        self.representatives = representatives
        self._pairs: list[tuple[Party, ...]] = []
        self._heard: list[str] = []
        self._called: dict[str, str] = {}
        """The body last introduced by a common noun: "the Italian firm | A"."""
        self._couple: tuple[int, tuple[str, ...]] = (-1, ())
        self.listed: dict[int, tuple[Party, ...]] = {}
        """By number: the bodies of the last sentence that names so many, from three on."""
        self.assembled: tuple[Party, ...] = ()
        """Whose the people are, of more than two, who were last told of together: "the ministers of A, B and C"."""
        self.convener: Party | None = None
        """The body of several countries of whose session the article spoke last: "the summit of A"."""
        self.joint = False
        """Whether the article is the joint text of two countries."""
        self.contract = False
        """Whether the article is the text of an agreement itself, which says how it calls its parties."""
        self._pair: tuple[Party, ...] | None = None
        self._countries: Counter[str] = Counter()
        self.together: tuple[Party, ...] = ()
        """The people who were last named as one subject: "A and B stressed that ..." """
        self.subject: Party | None = None
        """Who was last the subject of a sentence."""
        self.state: Party | None = None
        """The country whose government or news agency publishes the article."""
        self._printer: str | None = None
        """Who publishes it, by the name on the page, which the text may not have."""
        self.house: Party | None = None
        """The body that publishes the article and says "we" in it: no news agency."""

    def hear(self, row: Row) -> None:
        """Keep the bodies that a sentence names, and those of "cooperation between A and B" and "signed by A and B":
        they are the two sides until others are named so."""
        if row.sentence.shape in (Shape.TITLE, Shape.HEADLINE):
            self.joint = self.joint or is_joint(row)
            self._pair = self._pair or (signatories(row) if self.joint else None)
        if parties := contracting(row):
            self.contract, self._pair = True, parties
        self.assembled = assembly(row) or self.assembled
        if named := convener(row, self.representatives.international):
            self.convener = Party(PartyKind.ORGANISATION, named)
        self._called |= _introduced(row)
        heard = [n for m in row.mentions if m.topic is Topic.ORGANISATION for n in m.names]
        self._heard += heard
        several = unique(Party(PartyKind.ORGANISATION, name) for name in heard)
        if len(several) > _PAIR:
            self.listed[len(several)] = several
        for at in row.where(_JOINING):
            if row.chunks[at].word == "between" or _is_signed(row, at):
                pair = self._bodies_at(row, group_after(row.chunks, at + 1, 4))
                if len(pair) > 1:
                    self._pairs.append(pair)

    def set_out(self, outlet: str | None, mentions: Iterable[Mention]) -> None:
        """Take note of who publishes the article, and of how often its mentions speak of each country or for it."""
        agency = outlet is not None and outlet in outlets()
        self.house = None if agency else self.representatives.body_named(outlet)
        self._printer = None if agency else outlet
        state = home_country(outlet) if outlet else None
        self.state = Party(PartyKind.COUNTRY, state) if state else None
        for mention in mentions:
            for name in mention.names if mention.form is not Form.PRONOUN else ():
                side = self.representatives.behind(name) if mention.topic is Topic.PERSON else None
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
        group = [] if group and is_listed(row.chunks, group[0]) else group
        self._note_subject(row, group)
        self._note_couple(row)
        named = [name for at in group if row.chunks[at].is_person and (name := row.chunks[at].name)]
        if len(set(named)) > 1:
            self.together = tuple(Party(PartyKind.PERSON, name) for name in dict.fromkeys(named))
        pair = self._bodies_at(row, group)
        if len(pair) > 1 and len(pair) == len(group):
            self._pairs.append(pair)

    def _note_couple(self, row: Row) -> None:
        people = [name for at in row.people for name in row.chunks[at].names if len(row.chunks[at].names) == 1]
        if people:
            self._couple = (row.sentence.paragraph, tuple(dict.fromkeys(people)))

    def couple(self, paragraph: int) -> tuple[Party, ...]:
        """Whom the two people speak for that the sentence before, in the same paragraph, names: who "they" are."""
        place, people = self._couple
        two = place == paragraph and len(people) == 2
        return self.of_several([Party(PartyKind.PERSON, name) for name in people]) if two else ()

    def _note_subject(self, row: Row, group: Sequence[int]) -> None:
        mentions = [m for at in group if (m := row.chunks[at].mention) and m.names and m.topic in PARTY_KINDS]
        if len(mentions) == 1:
            self.subject = Party(PARTY_KINDS[mentions[0].topic], mentions[0].names[0])

    def _bodies_at(self, row: Row, group: Sequence[int]) -> tuple[Party, ...]:
        mentions = [m for at in group if (m := row.chunks[at].mention) and m.topic in SIDE_KINDS and m.names]
        return unique(Party(SIDE_KINDS[mention.topic], mention.names[0]) for mention in mentions)

    def body_called(self, noun: str, places: Sequence[str] = ()) -> Party | None:
        """The body last named in whose name the common noun stands, or the only one named later: "the university"; of
        several in different `places`, the one there: "the Lima chamber", "the Omani university"."""
        named = [name for name in reversed(self._heard) if has_noun(name, noun) and self._is_in(name, places)]
        later = [name for name in self.representatives.bodies if has_noun(name, noun) and self._is_in(name, places)]
        introduced = [self._called[noun]] if noun in self._called else []
        found = named or (later if len(later) == 1 else introduced)
        return Party(PartyKind.ORGANISATION, found[0]) if found else None

    def house_named(self) -> Party | None:
        """The body that publishes the article, once the text has named it."""
        return self.house if self.house and self.house.name in self._heard else None

    def printer_called(self, noun: str) -> Party | None:
        """The body that publishes the article, where the text calls it by a common noun alone: "the Bank"."""
        own = self._printer is not None and self.house is None and noun not in _MEDIA and has_noun(self._printer, noun)
        return Party(PartyKind.ORGANISATION, self._printer) if self._printer and own else None

    def _is_in(self, body: str, places: Sequence[str]) -> bool:
        """Whether a body has its place in its name, or is one of that country, where places are told: "the Lisbon
        museum" may be the National Museum of Portugal, "the Portuguese museum" the Lisbon Museum."""
        if not places or any(place in body for place in places):
            return True
        own = {self.representatives.country_of(Party(PartyKind.ORGANISATION, body)), *_lands(body.split())} - {None}
        return not own.isdisjoint({*places, *_lands(places)}) or any(land in body for land in _lands(places))

    def of_subject(self) -> Party | None:
        """The country for which the last subject speaks, or which it is."""
        side = self.representatives.side_of(self.subject) if self.subject else None
        return side if side and side.kind is PartyKind.COUNTRY else None

    def home(self) -> Party | None:
        """The country of which the article speaks more often than of all others together, else that which prints it."""
        named = self._countries.most_common(1)
        most = [name for name, times in named if times > _MAJORITY * self._countries.total()]
        return Party(PartyKind.COUNTRY, most[0]) if most else self.state

    def holders(self, plural: str) -> tuple[Party, ...]:
        """Whom "the two mayors" speak for: the only two of the article who have that office."""
        found = self.representatives.in_office(plural)
        sides = self.of_several(found) if len(found) == 2 else ()
        return sides if all(side.kind is not PartyKind.PERSON for side in sides) else ()

    def all_in_office(self, plural: str) -> tuple[Party, ...]:
        """The countries and bodies of all "ministers" of the article, where these are of more than two."""
        found = self.of_several(self.representatives.in_office(plural))
        sides = tuple(side for side in found if side.kind is not PartyKind.PERSON)
        return sides if len(sides) > 2 else ()

    def of_meeting(self, parties: Iterable[Party], everybody: bool = False) -> tuple[Party, ...]:
        """The sides of a meeting: the pair of bodies last named together, where its people stand for them, else the
        body or country behind each of its people; the bodies themselves where nobody is named."""
        if self._pair:
            return self._pair
        there = tuple(parties)
        active = tuple(party for party in there if everybody or party.part is not Part.ATTENDEE)
        met = active or self.together or there
        sides = self.of_several(met)
        if everybody:
            return sides
        if self.joint and (two := self._two_countries()):
            return two
        for pair in reversed(self._pairs):
            if self._are(pair, sides[:2]):
                return tuple(map(self.representatives.whole, pair))
        countries = tuple(side for side in sides if side.kind is PartyKind.COUNTRY)
        if len(sides) < 2 or all(side.kind is PartyKind.PERSON for side in sides):
            return self._two_countries() or sides
        unsaid = any(side.kind is PartyKind.PERSON for side in sides)
        if unsaid and len(sides) == 2 and (two := self._two_countries()) and self._act_for(two, sides):
            return two
        return countries if len(countries) == 2 and not unsaid else sides

    def _act_for(self, two: Sequence[Party], sides: Sequence[Party]) -> bool:
        """Whether all whose sides are known are one of two countries or a ministry of theirs."""
        known = [side for side in sides if side.kind is not PartyKind.PERSON]
        ruling = all(side.kind is PartyKind.COUNTRY or "Ministry" in side.name.split() for side in known)
        return ruling and {self.representatives.country_of(side) for side in known} <= {party.name for party in two}

    def _are(self, pair: Sequence[Party], sides: Sequence[Party]) -> bool:
        """Whether a pair of bodies are the two sides, of which one may be a person of whom nothing is known."""
        if len(sides) < 2:
            return True
        known, same = [s for s in sides if s.kind is not PartyKind.PERSON], self.representatives.are_one_side
        return bool(known) and all(any(same(side, one) for one in pair) for side in known)

    def of_several(self, parties: Sequence[Party]) -> tuple[Party, ...]:
        """Whom several speak for: bodies and countries where two are known, else those themselves of whom none is."""
        sides = self._levelled(self.representatives.of_several(parties))
        known = self._levelled(tuple(side for side in sides if side.kind is not PartyKind.PERSON))
        if len(known) < 2:
            return sides
        return (*known, *self._unsaid([side for side in sides if side not in known], known))

    def _unsaid(self, people: Sequence[Party], known: Sequence[Party]) -> tuple[Party, ...]:
        """For whom the one minister stands, among those of several countries, whose country the article does not say:
        the country of which it speaks most, or nobody but himself."""
        ministers = [one for one in people if self.representatives.is_minister(one.name)]
        if len(ministers) != 1 or any(side.kind is not PartyKind.COUNTRY for side in known):
            return ()
        home = self.home()
        own = home or ministers[0]
        return () if own in known else (own,)

    def _levelled(self, sides: tuple[Party, ...]) -> tuple[Party, ...]:
        """The sides, a ministry for its country where another country is the other side: both speak for their own."""
        countries = {side.name for side in sides if side.kind is PartyKind.COUNTRY}
        if len(countries) != 1 or len(sides) != 2:
            return sides
        others = [side.name for side in (*self._two_countries(), self.home()) if side and side.name not in countries]
        return unique(self._ruled(side, others) for side in sides)

    def _ruled(self, side: Party, others: Sequence[str]) -> Party:
        """The country of a ministry or a minister, the other of which the article speaks where it does not say whose it
        is; else the side itself."""
        minister = side.kind is PartyKind.PERSON and self.representatives.is_minister(side.name)
        if "Ministry" not in side.name.split() and not minister:
            return side
        country = self.representatives.country_of(side) or next(iter(others), None)
        return Party(PartyKind.COUNTRY, country) if country else side


def _lands(names: Iterable[str]) -> set[str]:
    """The countries of the places among the names."""
    known = (known_places()[name] for name in names if name in known_places())
    return {place.country for place in known if place.country}


def _is_signed(row: Row, at: int) -> bool:
    """Whether "by" at `at` names those who signed: "signed on Monday by A and B", but not "chaired by A and B"."""
    return any(chunk.word in promise_words().signing_verbs for chunk in row.chunks[max(0, at - 4) : at])


def _introduced(row: Row) -> dict[str, str]:
    """The bodies that a common noun introduces, by that noun: "the Italian | firm | A"."""
    if row.words.isdisjoint(promise_words().agents):
        return {}
    named = ((at, chunk.mention) for at, chunk in enumerate(row.chunks) if at and chunk.is_organisation)
    by_name = ((row.chunks[at - 1], m.names[0]) for at, m in named if m and m.names and m.form is Form.NAME)
    return {noun.word: name for noun, name in by_name if noun.word in promise_words().agents and not noun.solid}

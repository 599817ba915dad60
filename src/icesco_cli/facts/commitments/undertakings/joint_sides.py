"""Who "both sides", "the two mayors" and "the ministers" are where an article tells what several undertake."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.undertakings.told import Told
from icesco_cli.facts.sides.namesakes import has_noun, namesakes
from icesco_cli.facts.sides.sides import Sides
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Part, Party, PartyKind

_MEMBERS = frozenset(["countries", "states"])
_BODIES = frozenset(f"{noun}s" for noun in promise_words().agents) | {"companies", "ministries", "universities"}
"""Several bodies, of which the countries of their people are none: "both museums"."""
_UNITED = frozenset(["agencies", "entities", "institutions", "organisations", "organizations", "partners"])
_NUMBERS = {"three": 3, "four": 4, "five": 5, "six": 6}
_COUNCILS = promise_words().collegial - {"cabinet"}


class JointSides:
    """The sides of the meeting of which the text speaks (`met` are its parties) and of what was agreed before."""

    def __init__(self, sides: Sides, met: tuple[Party, ...], told: Told) -> None:
        self._sides = sides
        self._met = met
        self._agreed = told.agreed

    def both(self) -> tuple[Party, ...]:
        """Both sides: those of the agreement told last, where they met, else those of the meeting; the body itself at
        whose session several countries met."""
        if self._are_many(self.everybody()) and self._sides.convener:
            return (self._sides.convener,)
        sides = self._sides.of_meeting(self._met)
        names = {party.name for party in (*sides, *self._met)}
        agreed = all(party.name in names for party in self._agreed) or _are_people(sides)
        return self._agreed if self._agreed and agreed else sides

    def everybody(self) -> tuple[Party, ...]:
        """The sides of all who met, onlookers as well."""
        return self._sides.of_meeting(self._met, everybody=True)

    def all_called(self, plural: str) -> tuple[Party, ...]:
        """Both sides; of "the ministers" who agree among more than two, their council or all of them."""
        sides = self.both()
        if plural in _MEMBERS and self._sides.convener and len(sides) != 2:
            return (self._sides.convener,)
        if _are_people(sides) and (two := self.two_called(plural)):
            return tuple(two)
        if plural in _BODIES and not _are_bodies(sides):
            sides = self._agreed if _are_bodies(self._agreed) else tuple(self.two_called(plural)) or sides
        pair = len(sides) == 2 and not set(sides) < set(self._sides.assembled)
        return sides if pair else self._council(plural) or self._assembled(plural) or self._members(plural) or sides

    def _members(self, plural: str) -> tuple[Party, ...]:
        """The body of which the article has told that its ministers or leaders met, where it names none of these."""
        convener = self._sides.convener if plural in promise_words().groups else None
        return (convener,) if convener else ()

    def _assembled(self, plural: str) -> tuple[Party, ...]:
        """The countries and bodies of several who act together; the body itself whose members these countries are."""
        found = self._sides.assembled or self._sides.all_in_office(plural)
        return (self._sides.convener,) if self._sides.convener and self._are_many(found) else found

    def _are_many(self, sides: Sequence[Party]) -> bool:
        """Whether several countries are among the sides, more than the two of a bilateral meeting."""
        return sum(side.kind is PartyKind.COUNTRY for side in sides) > 2

    def _council(self, plural: str) -> tuple[Party, ...]:
        """The one body of the article in which people of that office decide: "the Council of Foreign | Ministers"."""
        named = (name for name in self._sides.representatives.bodies if has_noun(name, plural))
        found = [name for name in named if not _COUNCILS.isdisjoint(name.casefold().split())]
        return (Party(PartyKind.ORGANISATION, found[0]),) if len(found) == 1 else ()

    def counted(self, text: str) -> tuple[Party, ...]:
        """ "The three institutions": the bodies of the last sentence that names so many, and no more."""
        number, plural = (_NUMBERS.get(word) for word in text.split()[1:2]), text.split()[-1]
        bodies = plural in _BODIES or plural in _UNITED
        return next((self._sides.listed.get(count, ()) for count in number if count and bodies), ())

    def two_called(self, plural: str) -> Sequence[Party]:
        """Whom "the two mayors", "both universities" stand for: the only two of the article who are called so."""
        return self._sides.holders(plural) or namesakes(self._sides.representatives.bodies, plural)

    def peer_of(self, party: Party | None) -> tuple[Party, ...]:
        """The other of the two who met: "her counterpart", where she is `party`."""
        people = [one for one in self._met if one.kind is PartyKind.PERSON and one.part is not Part.ATTENDEE]
        others = [one for one in people if party is not None and one.name != party.name]
        return tuple(others) if len(people) == 2 and len(others) == 1 else ()

    def signatories(self) -> tuple[Party, ...]:
        """Those for whom the people who met sign; none where fewer than two met."""
        met = self._sides.of_several(self._met)
        return met if len(met) > 1 else ()

    def secretariat(self) -> Sequence[Party]:
        """The one body that met somebody: whose "Secretariat" is told of at a meeting with a minister."""
        sides = self._sides.of_several([party for party in self._met if party.kind is PartyKind.PERSON])
        bodies = tuple(side for side in sides if side.kind is PartyKind.ORGANISATION)
        return bodies if len(bodies) == 1 else ()


def _are_people(sides: Sequence[Party]) -> bool:
    """Whether all sides are people of whom the article does not say for whom they act."""
    return all(side.kind is PartyKind.PERSON for side in sides)


def _are_bodies(sides: Sequence[Party]) -> bool:
    """Whether there are sides, and all are bodies."""
    return bool(sides) and all(side.kind is PartyKind.ORGANISATION for side in sides)

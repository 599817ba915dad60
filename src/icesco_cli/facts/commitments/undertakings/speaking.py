"""For whom the speaker of a sentence speaks: himself, his ministry, the body or the country behind him."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sides.namesakes import is_called, is_department
from icesco_cli.facts.sides.representatives import unique
from icesco_cli.facts.sides.sides import Sides
from icesco_cli.facts.speeches.speech import Speech
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Party, PartyKind


class Speaking:
    """Whom the words "we", "I", "my ministry" and "the university" bind in one sentence."""

    def __init__(self, sides: Sides, row: Row, speech: Speech) -> None:
        self._sides = sides
        self._row = row
        self._speech = speech

    def we(self, alone: bool = False) -> tuple[Party, ...]:
        """The side of whoever speaks; the speaker where that is none, or where he speaks for himself (`alone`)."""
        speaker = self._speech.speaker
        if speaker is None and self._speech.side:
            return (self._speech.side,)
        if speaker is None:
            return (self._sides.house,) if self._sides.house and not self._speech.quotes else ()
        found = self.behind(Party(PartyKind.PERSON, speaker))
        if alone:
            return found[:1]
        house = self._sides.house if len(found) == 1 and self._speech.is_all_of(self._row) else None
        return (*found, house) if house else found

    def behind(self, party: Party) -> tuple[Party, ...]:
        """A party, and the one behind it as well: for whom a person speaks, whose a secretariat is."""
        known = self._sides.representatives
        side = known.behind(party.name) if party.kind is PartyKind.PERSON else known.organisation_of(party)
        return unique([party, side]) if side else (party,)

    def body_told_short(self, text: str) -> Sequence[Party]:
        """The speaker's own body, or that of the page in its own news, which have named it: "the Bank"."""
        noun = text.split(" ")[-1]
        house = self._sides.house_named() if not (self._speech.speaker or self._speech.side) else None
        return self.own_body(noun) or ((house,) if house and text == f"the {noun}" and is_called(house, noun) else ())

    def own_body(self, noun: str) -> Sequence[Party]:
        """The body of the speaker that the noun calls: "the university" in a rector's words, "the Ministry" in those of
        a minister whose ministry the article names."""
        side = self._sides.representatives.behind(self._speech.speaker) if self._speech.speaker else self._speech.side
        if noun in promise_words().lands:
            return self.own_land(side or self._sides.house)
        whole = side is not None and side.kind is PartyKind.ORGANISATION and not is_department(side.name)
        own = whole and noun in promise_words().generic
        if own or is_called(side, noun):
            return self.we()[-1:]
        if ministry := self._ministry(noun):
            return (ministry,)
        speaker = self._speech.speaker if noun == "ministry" else None
        return self.we()[-1:] if speaker and self._sides.representatives.is_minister(speaker) else ()

    def government(self) -> Sequence[Party]:
        """The country whose government a speaker means: that of his own side, else that of which the article speaks
        most, if he speaks for no country."""
        side = self._sides.representatives.behind(self._speech.speaker) if self._speech.speaker else None
        if side is not None and side.kind is PartyKind.COUNTRY:
            return (side,)
        home = self.own_land(side) or (self._sides.home(),)
        return tuple(one for one in home if one is not None)

    def own_land(self, side: Party | None) -> Sequence[Party]:
        """The country of the body that speaks or prints the page: "our country" in the words of a ministry."""
        if side is None or side.kind is PartyKind.COUNTRY:
            return ()
        land = self._sides.representatives.country_of(side)
        return (Party(PartyKind.COUNTRY, land),) if land else ()

    def my_ministry(self, noun: str) -> Sequence[Party]:
        """A speaker and his ministry: "my ministry", where the article names it."""
        speaker, ministry = self._speech.speaker, self._ministry(noun)
        return (Party(PartyKind.PERSON, speaker), ministry) if speaker and ministry else ()

    def _ministry(self, noun: str) -> Party | None:
        speaker = self._speech.speaker
        return self._sides.representatives.ministry(speaker) if speaker and noun == "ministry" else None

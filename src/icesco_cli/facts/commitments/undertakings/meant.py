"""For which parties of the article the words of a sentence stand: "the university", "they", "our experts"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_parties import as_whom, ruled_from
from icesco_cli.facts.commitments.clauses.doers import doers, is_it, is_peer, is_unknown, stands_alone
from icesco_cli.facts.commitments.clauses.owners import can_be_subject, owner_of
from icesco_cli.facts.commitments.undertakings.group_words import (
    are_the_two,
    land_behind,
    leader_of_mission,
    named_behind,
    plural_at,
)
from icesco_cli.facts.commitments.undertakings.joint_sides import JointSides
from icesco_cli.facts.commitments.undertakings.speaking import Speaking
from icesco_cli.facts.commitments.undertakings.told import Told
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import is_number
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.facts.sides.assemblies import assembled
from icesco_cli.facts.sides.namesakes import is_called
from icesco_cli.facts.sides.representatives import unique
from icesco_cli.facts.sides.sides import Sides
from icesco_cli.facts.speeches.sides_speaking import side_of_office
from icesco_cli.facts.speeches.speech import Speech
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import PARTY_KINDS, Form, Party, PartyKind, Topic

_SPEAKER = function_words("speakers")
_OWNERS = function_words("possessives") - _SPEAKER
_EMBASSIES = frozenset(["consulate", "embassy"])
_PEERS = function_words("peers")
_TWO = frozenset(["2", "both", "two"])
_REACH = 60
"""Chunks back to the subject for which a later noun of the sentence stands."""


class Meant:
    """The parties for which the words of one sentence stand.

    `agreeing` says whether it is read for what several agreed, `both` whether that is a thing of both.
    """

    def __init__(self, sides: Sides, row: Row, speech: Speech, met: tuple[Party, ...], told: Told) -> None:
        self.agreeing = self.both = False
        self.speaking = Speaking(sides, row, speech)
        self.joint = JointSides(sides, met, told)
        self._sides = sides
        self._row = row
        self._speech = speech
        self._met = met
        self._told, self._senders = told.near, told.senders

    def named(self, who: Sequence[int], row: Row) -> tuple[Party, ...]:
        """The parties for which chunks of a row stand, each once."""
        who = named_behind(row.chunks, who)
        found = [self._of_chunk(row, index) for index in who]
        if sum(row.chunks[index].is_person for index in who) > 1 and all(found):
            each = (self._as_one(row, index, parties) for index, parties in zip(who, found, strict=True))
            return self._sides.of_several(unique(party for parties in each for party in parties))
        return unique(party for parties in found for party in parties)

    def _as_one(self, row: Row, at: int, parties: Sequence[Party]) -> Sequence[Party]:
        """Those who stand for one of several: a person, or his country; of "the two sides" both."""
        if row.chunks[at].is_group:
            return parties
        name = row.chunks[at].name
        land = land_behind(row.chunks, at) if name and not self._sides.representatives.behind(name) else None
        return (Party(PartyKind.COUNTRY, land),) if land else parties[:1]

    def _of_chunk(self, row: Row, index: int) -> Sequence[Party]:
        """The parties that one chunk binds: of a person, himself and whom he speaks for."""
        chunk = row.chunks[index]
        mention, text = chunk.mention, row.text_of(chunk)
        if mention is None:
            return self._of_noun(row, index)
        if chunk.is_place and mention.topic is Topic.PLACE:
            return ruled_from(mention) or self._of_teller()
        if not mention.names and (sent := self._senders.of(text.removeprefix("the "))):
            return sent
        if mention.form is Form.BODY and (own := self.speaking.body_told_short(text)):
            return own
        if mention.names and mention.topic in PARTY_KINDS:
            kind = PARTY_KINDS[mention.topic]
            return [party for name in mention.names for party in self.speaking.behind(Party(kind, name))]
        if text.split(" ")[0] in _SPEAKER:
            if (whom := as_whom(row.chunks, index)) is not None:
                return self._of_chunk(row, whom)
            return self._together(text) or self.speaking.we(alone=text == "i")
        if mention.form is Form.GROUP and (several := assembled(row, index)):
            return several
        if mention.form is Form.GROUP and text.split()[-1] in _PEERS:
            return self._peer()
        if text == "the delegation" and self._speech.speaker:
            body = self._sides.body_called("delegation")  # "the Delegation of the European Union"
            return (body,) if body else self.speaking.we()
        if text == "the group" and self._speech.speaker and not self._told:
            return self.speaking.we()
        if mention.form is Form.GROUP:
            everybody = not promise_words().everybody.isdisjoint(text.split())
            if everybody:
                return self.joint.everybody()
            if text == "they" and (tellers := self._tellers(row, index)):
                return tellers
            near = self._sides.couple(row.sentence.paragraph) if text == "they" or are_the_two(row, index) else ()
            if text == "they" and self._speech.speaker and not self.agreeing and index > 1:
                return self._own_told() or self.speaking.we()
            told = near or self._two_called(row, index, text) or self.joint.all_called(plural_at(row, index))
            return told or (self._sides.couple(row.sentence.paragraph) if "two" in text.split() else ())
        if mention.form is Form.OFFICE:
            side = side_of_office(row, mention) or self._chief_of(text) or self._sides.body_called(text.split()[-1])
            return (side,) if side else ()
        return self._it(row, index) if text == "it" else ()

    def _chief_of(self, office: str) -> Party | None:
        """The country or body of whoever was told of last, whose head the office is: "her President"."""
        party = self._sides.subject if office.split()[0] in _OWNERS else None
        return self.speaking.behind(party)[-1] if party else None

    def _tellers(self, row: Row, pronoun: int) -> Sequence[Party]:
        """Those who say what they will do: "ICESCO and the Bank said that | they | will", "the ministry said | it |
        will"."""
        chunks, said = row.chunks, pronoun - 1 - (pronoun > 0 and row.chunks[pronoun - 1].word == "that")
        who = doers(chunks, said) if said > 0 and chunks[said].word in promise_words().speech else ()
        bodies = len(who) > 1 and all(chunks[at].names and not chunks[at].is_person for at in who)
        noun = len(who) == 1 and is_it(chunks[pronoun]) and not chunks[who[0]].mention
        return self.named(who, row) if bodies or noun else ()

    def _own_told(self) -> Sequence[Party]:
        """The speaker's own ministry, where it was bound right before: "his ministry will pay, and they will"."""
        ministry = self.speaking.own_body("ministry")
        return ministry if ministry and self._told == tuple(ministry) else ()

    def _two_called(self, row: Row, index: int, text: str) -> Sequence[Party]:
        """Whom "the two mayors", "both universities", "the three museums" stand for."""
        if _TWO.isdisjoint(text.split()):
            return self.joint.counted(text)
        after = row.chunks[index + 1].word if index + 1 < len(row.chunks) else ""
        return self.joint.two_called(after if text.split()[-1] in _TWO else text.split()[-1])

    def _together(self, text: str) -> Sequence[Party]:
        """The sides of the meeting at which a speaker says "we agreed", if he was there."""
        there = any(party.name == self._speech.speaker for party in self._met)
        return self.joint.both() if text == "we" and there and self.agreeing and self.both else ()

    def _of_noun(self, row: Row, at: int) -> Sequence[Party]:
        """ "the university", "our experts", "a team of A": the body named so, or the owner of those who are sent."""
        before = [chunk.word for chunk in row.chunks[max(0, at - 4) : at]]
        if row.chunks[at].word == "both":
            return self.joint.both()
        if is_peer(row.chunks, at):
            return self._peer()
        for meant in (self._of_owner, self._of_body_called, self._of_actors):
            if (found := meant(row, at, before)) is not None:
                return found
        return ()

    def _peer(self) -> Sequence[Party]:
        """The other of two who met, and whom he speaks for: "her counterpart"."""
        found = self.joint.peer_of(self._sides.subject)
        return [party for one in found for party in self.speaking.behind(Party(one.kind, one.name))]

    def _of_owner(self, row: Row, at: int, before: Sequence[str]) -> Sequence[Party] | None:
        """The speaker, or whose the noun is: "our experts", "a team of A"; None where it has no owner."""
        chunks, words = row.chunks, promise_words()
        if chunks[at].word in words.governments and not _SPEAKER.isdisjoint(before[-1:]):
            return self.speaking.own_body(chunks[at].word) or self.speaking.we()[-1:]
        if chunks[at].word in _SPEAKER or not _SPEAKER.isdisjoint(before):
            return self.speaking.my_ministry(chunks[at].word) or self.speaking.we()
        if chunks[at].word in words.groups and (several := assembled(row, at)):
            return several
        if chunks[at - 1].is_adjective and (body := self._there(chunks, at)):
            return (body,)
        if owner := owner_of(chunks, at) or leader_of_mission(row, at):
            return [one for one in self.named(owner, row) if one.kind is not PartyKind.PERSON or owner[0] < at + 2]
        if chunks[at].word in words.realms:
            return self._of_teller()
        if chunks[at].word in words.sessions and before[-1:] == ["the"] and self.agreeing and self._sides.convener:
            return (self._sides.convener,)
        if chunks[at].word in words.lands and before[-1:] == ["the"]:
            return self._own_land(row, at)
        if chunks[at].word in words.governments and self._speech.speaker:
            return self.speaking.own_body(chunks[at].word) or self.speaking.government() or self.speaking.we()[-1:]
        return None

    def _of_body_called(self, row: Row, at: int, before: Sequence[str]) -> Sequence[Party] | None:
        """The bodies that the article calls so: "the university", "both museums"; None where it calls none so."""
        chunks, words = row.chunks, promise_words()
        if is_unknown(chunks, at) and chunks[at - 1].solid and at > 1:
            return self.speaking.own_body(chunks[at].word) if before[-1:] == ["general"] else ()
        if before[-1:] == ["each"]:
            return (self.joint.both() or self._told) if chunks[at].word in words.pairs else ()
        if own := self.speaking.own_body(chunks[at].word):
            return own
        if body := self._there(chunks, at):
            return (body,)
        told_short = chunks[at].word in words.agents and before[-1:] == ["the"]
        if told_short and (printer := self._sides.printer_called(chunks[at].word)):
            return (printer,)
        if chunks[at].word in _EMBASSIES and self._speech.speaker:
            side = self.speaking.we()[-1:]
            return (side and self.speaking.own_land(side[0])) or side
        if chunks[at].word in words.groups:
            two = not _TWO.isdisjoint(before)
            if not two and any(map(is_number, chunks[max(0, at - 2) : at])) and self._sides.assembled:
                return self._sides.assembled  # "the five delegations"
            return (self.joint.two_called(chunks[at].word) if two else ()) or self.joint.all_called(chunks[at].word)
        return None

    def _there(self, chunks: Sequence[Chunk], at: int) -> Party | None:
        """The body that a common noun calls, in the place or the country before it: "the Lisbon museum"."""
        where = at and (chunks[at - 1].is_adjective or chunks[at - 1].is_place)
        called = chunks[at].word in promise_words().agents
        return self._sides.body_called(chunks[at].word, chunks[at - 1].names if where else ()) if called else None

    def _of_actors(self, row: Row, at: int, before: Sequence[str]) -> Sequence[Party] | None:
        """The side of those who act, as the text has named it last: "the ministry", "its engineers", "experts"."""
        chunks, words = row.chunks, promise_words()
        if "its" in before and (before_it := self._before(row, at)):
            return before_it
        if not _OWNERS.isdisjoint(before) and (party := self._sides.subject):
            return self.speaking.behind(party)
        if chunks[at].word not in words.actors and chunks[at].word not in words.agents:
            return None
        if chunks[at].word in words.governments:
            side = self._sides.of_subject() or self._sides.home()
            return (side,) if side else ()
        if chunks[at].word == "secretariat" and (secretariat := self.joint.secretariat()):
            return secretariat
        if chunks[at].word in words.actors and not chunks[at].solid:
            if before[-1:] == ["the"] and (sent := self._senders.of(chunks[at].word)):
                return sent
            own = self.speaking.we() if self._speech.speaker and "the" in before else ()  # "the first 30 trainers"
            others = own and {one.name for one in own}.isdisjoint(one.name for one in self._told)
            return self._before(row, at) or (() if others else self._told) or own or self.joint.both()
        return self._before_as(row, at) or self._told_as(chunks[at])

    def _own_land(self, row: Row, at: int) -> Sequence[Party]:
        """The country for which whoever says it speaks, unless another is named in the clause before: "A said the
        country will"."""
        side = self.speaking.we()[-1:] if self._speech.speaker else ()
        told = next((back for back in range(at, -1, -1) if row.chunks[back].word in promise_words().speech), at)
        other = any(chunk.is_country or chunk.is_adjective for chunk in row.chunks[told:at])
        return () if other or not side or side[0].kind is not PartyKind.COUNTRY else side

    def _before_as(self, row: Row, at: int) -> Sequence[Party]:
        """The body or country named before a noun in the sentence, if the noun can be it: "The Library" is no bank, and
        "the library" no country."""
        found, noun = self._before(row, at), row.chunks[at]
        bodies = [party for party in found if party.kind is PartyKind.ORGANISATION]
        words = promise_words()
        if noun.word in words.generic or not (bodies or noun.word in words.agents - words.missions):
            return found
        can_be = any(is_called(party, noun.word) for party in bodies) if noun.solid else bodies
        return found if can_be else ()

    def _told_as(self, noun: Chunk) -> Sequence[Party]:
        """Those bound before, where the noun can stand for the one body or country among them: "The Commission" is no
        other body that was told of before."""
        sides = [party for party in self._told if party.kind is not PartyKind.PERSON]
        other = noun.solid if len(sides) == 1 else True
        return self._told if len(sides) == 1 and (not other or is_called(sides[0], noun.word)) else ()

    def _it(self, row: Row, at: int) -> Sequence[Party]:
        """The body or country that "it" stands for: the one before it in the sentence, or the subject before it."""
        subject = self._sides.subject
        last = (subject,) if subject and subject.kind is not PartyKind.PERSON else ()
        return self._tellers(row, at) or self._before(row, at) or self._told or last

    def before_its(self, at: int) -> tuple[Party, ...]:
        """The body whose thing opens at `at`, where a clause before it in the sentence tells of that: "the Centre has
        opened and | its first congress"."""
        found = self._before(self._row, at) if self._row.chunks[at].word == "its" else ()
        return tuple(one for one in found if one.kind is PartyKind.ORGANISATION)

    def _before(self, row: Row, at: int) -> Sequence[Party]:
        """The body, country or capital that was named last as a subject before `at` in the sentence."""
        for back in range(at - 1, max(-1, at - _REACH), -1):
            chunk = row.chunks[back]
            if not chunk.mention or chunk.is_person or not can_be_subject(row.chunks, back):
                continue
            if found := self._of_chunk(row, back):
                return found
        return ()

    def _of_teller(self) -> tuple[Party, ...]:
        """The side of whoever says what a town or a region will do, if anybody does."""
        return self.speaking.we() if self._speech.speaker else self.teller()

    def teller(self) -> tuple[Party, ...]:
        """The body or country that says it: "..., the Ministry of Culture said"."""
        chunks = self._row.chunks
        for at, chunk in enumerate(chunks):
            if chunk.word in promise_words().speech and (group := subject(chunks, at)):
                return self.named([one for one in group if stands_alone(chunks[one])], self._row)
        return ()

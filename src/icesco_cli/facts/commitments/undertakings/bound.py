"""Who is bound by a promise: from the words of its sentence to the parties of the article."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_parties import as_whom, gathered, ruled_from
from icesco_cli.facts.commitments.clauses.doers import LED, is_it, is_unknown, stands_alone
from icesco_cli.facts.commitments.clauses.owners import can_be_subject, owner_of, possessor
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.undertakings.behalf import on_behalf_of
from icesco_cli.facts.commitments.undertakings.joint_sides import JointSides
from icesco_cli.facts.commitments.undertakings.speaking import Speaking
from icesco_cli.facts.commitments.undertakings.told import Told, may_be_joint
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.groups import by_group, group_after
from icesco_cli.facts.sentences.namesakes import is_called
from icesco_cli.facts.sentences.parties import Sides
from icesco_cli.facts.sentences.representatives import unique
from icesco_cli.facts.sentences.sides_speaking import side_of_office
from icesco_cli.facts.sentences.speech import Speech
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import PARTY_KINDS, CommitmentKind, Form, Party, PartyKind, Topic

_SPEAKER = function_words("speakers")
_OWNERS = function_words("possessives") - _SPEAKER
_EMBASSIES = frozenset(["consulate", "embassy"])
_TWO = frozenset(["2", "both", "two"])
_REACH = 60
"""Chunks back to the subject for which a later noun of the sentence stands."""


class Bound:
    """Who is bound by the promises of one sentence."""

    def __init__(self, sides: Sides, row: Row, speech: Speech, encounter: Encounter | None, told: Told) -> None:
        self._sides = sides
        self._row = row
        self._speech = speech
        self._speaking = Speaking(sides, row, speech)
        self._met = tuple(encounter.parties.values()) if encounter else ()
        self._met_here = encounter is not None and any(told is row for told, _ in encounter.rows)
        self._agreeing = self._both = False
        self._told, self._agreed = told.near, told.agreed
        self._joint = JointSides(sides, self._met, told)

    def by(self, promise: Promise) -> tuple[Party, ...]:
        """The parties that the promise binds; none where the article does not say."""
        row = promise.intro or self._row
        self._agreeing = promise.kind is CommitmentKind.AGREEMENT
        self._both = self._row.chunks[promise.at].word in promise_words().agreeing or self._is_shared(promise)
        named = gathered(row, promise.doers) or self._named(on_behalf_of(row.chunks, promise) or promise.doers, row)
        partners = self._named(promise.partners, self._row) if promise.kind is CommitmentKind.AGREEMENT else ()
        if named and not partners and self._met_here and self._agrees(promise):
            return (self._joint.both() if len(self._met) > 1 else ()) or named
        if named or partners:
            return unique([*named, *partners])
        if promise.rule == "session":
            return self._of_session(promise)
        if promise.rule == "venture":
            return self._agreed or self._told
        if promise.rule == "signed listed" and (signed := self._joint.signatories()):
            return signed
        if promise.joint:
            if promise.rule == "provision" and self._speech.is_all_of(self._row) and not self._agreed:
                return self._speaking.we()  # of a programme of the speaker's own
            return self._joint.both() or self._told or self._speaking.we()
        active = promise.rule.startswith("verb") and promise.intro is None
        return () if promise.doers or active else self._unnamed(promise)

    def _agrees(self, promise: Promise) -> bool:
        """Whether one met another and agreed: "A held talks with B and agreed to", not "B, who agreed to"."""
        chunks = self._row.chunks
        shared = "and" in [chunk.word for chunk in chunks[max(0, promise.at - 2) : promise.at]]
        return shared and chunks[promise.at].word in promise_words().agreeing and len(promise.doers) == 1

    def is_own(self, promise: Promise, by: Sequence[Party]) -> bool:
        """Whether the promise is that of those who note it, or nobody only notes it: "A noted A's readiness"."""
        return not promise.holders or any(party in by for party in self._named(promise.holders, self._row))

    def of_chunks(self, who: Sequence[int]) -> tuple[Party, ...]:
        """The parties that chunks of the sentence bind."""
        return self._named(who, self._row)

    def _named(self, doers: Sequence[int], row: Row) -> tuple[Party, ...]:
        found = [self._of_chunk(row, index) for index in doers]
        if sum(row.chunks[index].is_person for index in doers) > 1 and all(found):
            return self._sides.of_several(unique(parties[0] for parties in found))
        return unique(party for parties in found for party in parties)

    def _of_chunk(self, row: Row, index: int) -> Sequence[Party]:
        """The parties that one chunk binds: of a person, himself and whom he speaks for."""
        chunk = row.chunks[index]
        mention, text = chunk.mention, row.text_of(chunk)
        if mention is None:
            return self._of_noun(row, index)
        if chunk.is_place and mention.topic is Topic.PLACE:
            return ruled_from(mention) or self._of_teller()
        if mention.form is Form.BODY and (own := self._speaking.own_body(text.split(" ")[-1])):
            return own
        if mention.names and mention.topic in PARTY_KINDS:
            kind = PARTY_KINDS[mention.topic]
            return [party for name in mention.names for party in self._speaking.behind(Party(kind, name))]
        if text.split(" ")[0] in _SPEAKER:
            if (whom := as_whom(row.chunks, index)) is not None:
                return self._of_chunk(row, whom)
            return self._together(text) or self._speaking.we(alone=text == "i")
        if mention.form is Form.GROUP:
            everybody = not promise_words().everybody.isdisjoint(text.split())
            if everybody:
                return self._joint.everybody()
            near = self._sides.couple(row.sentence.paragraph) if text == "they" else ()
            if text == "they" and self._speech.speaker and not self._agreeing and index > 1:
                return self._own_told() or self._speaking.we()
            told = near or self._two_called(row, index, text) or self._joint.all_called(_plural_at(row, index))
            return told or (self._sides.couple(row.sentence.paragraph) if "two" in text.split() else ())
        if mention.form is Form.OFFICE:
            side = side_of_office(row, mention) or self._sides.body_called(text.split()[-1])
            return (side,) if side else ()
        return self._it(row, index) if text == "it" else ()

    def _own_told(self) -> Sequence[Party]:
        """The speaker's own ministry, where it was bound right before: "his ministry will pay, and they will"."""
        ministry = self._speaking.own_body("ministry")
        return ministry if ministry and self._told == tuple(ministry) else ()

    def _two_called(self, row: Row, index: int, text: str) -> Sequence[Party]:
        """Whom "the two mayors", "both universities" stand for: the only two of the article who are called so."""
        if _TWO.isdisjoint(text.split()):
            return ()
        after = row.chunks[index + 1].word if index + 1 < len(row.chunks) else ""
        return self._joint.two_called(after if text.split()[-1] in _TWO else text.split()[-1])

    def _together(self, text: str) -> Sequence[Party]:
        """The sides of the meeting at which a speaker says "we agreed", if he was there."""
        there = any(party.name == self._speech.speaker for party in self._met)
        return self._joint.both() if text == "we" and there and self._agreeing and self._both else ()

    def _is_shared(self, promise: Promise) -> bool:
        """Whether what is undertaken is a thing of both: "we decided to set up a joint fund"."""
        chunks = self._row.chunks[promise.limb.first : promise.limb.last + 1]
        return any(chunk.word in promise_words().mutual for chunk in chunks)

    def _of_noun(self, row: Row, at: int) -> Sequence[Party]:
        """ "the university", "our experts", "a team of A": the body named so, or the owner of those who are sent."""
        chunks, words = row.chunks, promise_words()
        before = [chunk.word for chunk in chunks[max(0, at - 4) : at]]
        if chunks[at].word in _SPEAKER or not _SPEAKER.isdisjoint(before):
            return self._speaking.my_ministry(chunks[at].word) or self._speaking.we()
        if owner := owner_of(chunks, at) or self._leader(row, at):
            return [one for one in self._named(owner, row) if one.kind is not PartyKind.PERSON or owner[0] < at + 2]
        if chunks[at].word in words.realms:
            return self._of_teller()
        if chunks[at].word in words.governments and self._speech.speaker:
            return self._speaking.own_body(chunks[at].word) or self._speaking.we()[-1:]
        if is_unknown(chunks, at) and chunks[at - 1].solid and at > 1:
            return self._speaking.own_body(chunks[at].word) if before[-1:] == ["general"] else ()
        if before[-1:] == ["each"]:
            return (self._joint.both() or self._told) if chunks[at].word in words.pairs else ()
        if own := self._speaking.own_body(chunks[at].word):
            return own
        if chunks[at].word in words.agents and (body := self._sides.body_called(chunks[at].word)):
            return (body,)
        if chunks[at].word in _EMBASSIES and self._speech.speaker:
            return self._speaking.we()[-1:]
        if chunks[at].word in words.groups:
            two = not _TWO.isdisjoint(before)
            return (self._joint.two_called(chunks[at].word) if two else ()) or self._joint.all_called(chunks[at].word)
        if "its" in before and (before_it := self._before(row, at)):
            return before_it
        if not _OWNERS.isdisjoint(before) and (party := self._sides.subject):
            return self._speaking.behind(party)
        if chunks[at].word not in words.actors and chunks[at].word not in words.agents:
            return ()
        if chunks[at].word in words.governments:
            side = self._sides.of_subject() or self._sides.home()
            return (side,) if side else ()
        if chunks[at].word == "secretariat" and (secretariat := self._joint.secretariat()):
            return secretariat
        if chunks[at].word in words.actors and not chunks[at].solid:
            return self._before(row, at) or self._told or self._joint.both()
        return self._before_as(row, at) or self._told_as(chunks[at])

    def _leader(self, row: Row, at: int) -> list[int]:
        """Whoever leads a mission, whose side sends it: "a technical mission | led by A, Head of B"."""
        sent = row.chunks[at].word in promise_words().missions and at + 1 < len(row.chunks)
        return by_group(row.chunks, at + 1)[:1] if sent and row.chunks[at + 1].word in LED else []

    def _before_as(self, row: Row, at: int) -> Sequence[Party]:
        """The body or country named before a noun in the sentence, if the noun can be it: "The Library" is no bank."""
        found = self._before(row, at)
        bodies = [party for party in found if party.kind is PartyKind.ORGANISATION]
        other = row.chunks[at].solid and row.chunks[at].word not in promise_words().generic
        return () if other and bodies and not any(is_called(party, row.chunks[at].word) for party in bodies) else found

    def _told_as(self, noun: Chunk) -> Sequence[Party]:
        """Those bound before, where the noun can stand for the one body or country among them: "The Commission" is no
        other body that was told of before."""
        sides = [party for party in self._told if party.kind is not PartyKind.PERSON]
        other = noun.solid and sides[0].kind is PartyKind.ORGANISATION if len(sides) == 1 else True
        return self._told if len(sides) == 1 and (not other or is_called(sides[0], noun.word)) else ()

    def _it(self, row: Row, at: int) -> Sequence[Party]:
        """The body or country that "it" stands for: the one before it in the sentence, or the subject before it."""
        subject = self._sides.subject
        last = (subject,) if subject and subject.kind is not PartyKind.PERSON else ()
        return self._before(row, at) or self._told or last

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
        return self._speaking.we() if self._speech.speaker else self._teller()

    def _of_session(self, promise: Promise) -> tuple[Party, ...]:
        """Who will hold the next session: the body whose it is, else the two sides that met."""
        owner = group_after(self._row.chunks, promise.subject + 1) if promise.subject is not None else []
        owner = [at for at in owner if at < promise.at and self._is_body(at)]
        return self._named(owner, self._row) or (self._joint.both() if len(self._met) > 1 else ())

    def _is_body(self, at: int) -> bool:
        mention = self._row.chunks[at].mention
        return mention is not None and bool(mention.names) and mention.topic is Topic.ORGANISATION

    def _unnamed(self, promise: Promise) -> tuple[Party, ...]:
        """Whoever is bound where the sentence is passive: both sides, the speaker's, or those bound last."""
        if self._is_joint(promise) and (sides := self._joint.both()):
            return sides
        if promise.subject is not None and (owner := possessor(self._row.chunks, promise.subject)):
            return self._named(owner, self._row)
        own_words = self._speech.covers(self._row.chunks[promise.at].start)
        if self._speech.speaker and (promise.reported or own_words):
            return unique(self._speaking.behind(Party(PartyKind.PERSON, self._speech.speaker)))
        if own_words and self._speech.side:
            return (self._speech.side,)
        if promise.reported and (teller := self._teller()):
            return teller
        if is_it(self._row.chunks[0]) and self._row.chunks[2:3] and self._row.chunks[2].word in promise_words().speech:
            return ()
        joint = self._joint.both() if self._met and may_be_joint(promise) else ()
        return (
            self._under()
            or self._told
            or joint
            or (self._of_house() if promise.kind is not CommitmentKind.PROPOSAL else ())
        )

    def _of_house(self) -> tuple[Party, ...]:
        """The body that prints the article, where it tells of what will be done and nobody speaks."""
        return (self._sides.house,) if self._sides.house and self._speech.speaker is None else ()

    def _under(self) -> tuple[Party, ...]:
        """The bodies and countries of "Under a plan of A," and "Under the agreement between A and B," at the head."""
        chunks = self._row.chunks
        if chunks[0].word not in {"under", "according"}:
            return ()
        comma = next((at for at, chunk in enumerate(chunks) if chunk.word == ","), 0)
        return self._named([at for at in range(comma) if chunks[at].is_party and not chunks[at].is_person], self._row)

    def _teller(self) -> tuple[Party, ...]:
        """The body or country that says it: "..., the Ministry of Culture said"."""
        chunks = self._row.chunks
        for at, chunk in enumerate(chunks):
            if chunk.word in promise_words().speech and (group := subject(chunks, at)):
                return self._named([one for one in group if stands_alone(chunks[one])], self._row)
        return ()

    def _is_joint(self, promise: Promise) -> bool:
        """Whether what is to be formed is both sides' ("a joint committee will be formed")."""
        if promise.subject is None:
            return False
        before = [chunk.word for chunk in self._row.chunks[max(0, promise.subject - 3) : promise.subject]]
        if self._row.chunks[promise.limb.verb].word in promise_words().signing_verbs:
            return True
        sent = self._speech.speaker and self._row.chunks[promise.limb.verb].word in {"dispatched", "sent"}
        return "joint" in before or (self._row.chunks[promise.subject].word in promise_words().actors and not sent)


def _plural_at(row: Row, at: int) -> str:
    """What several are called at `at`; of "they", those before it in the sentence: "the Ministers, by which they"."""
    text = row.text_of(row.chunks[at])
    before = (row.chunks[back] for back in range(at - 1, -1, -1) if text == "they")
    groups = (row.text_of(one) for one in before if one.mention is not None and one.mention.form is Form.GROUP)
    return next(groups, text).split()[-1]

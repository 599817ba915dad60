"""Who is bound by a promise: from the words of its sentence to the parties of the article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from icesco_cli.facts.commitments.clauses.clause_parties import bodies_within, gathered
from icesco_cli.facts.commitments.clauses.doers import is_it, is_team
from icesco_cli.facts.commitments.clauses.owners import owner_of, possessor
from icesco_cli.facts.commitments.promises.modal_kinds import under_document
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.promises.signings import start_provided
from icesco_cli.facts.commitments.undertakings.behalf import on_behalf_of
from icesco_cli.facts.commitments.undertakings.meant import Meant
from icesco_cli.facts.commitments.undertakings.told import Told, may_be_joint
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sentences.groups import group_after
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.facts.sides.representatives import unique
from icesco_cli.facts.sides.sides import Sides
from icesco_cli.facts.speeches.speech import Speech
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind, Party, PartyKind, Topic

_CONGRESSES = function_words("congresses")


class Bound:
    """Who is bound by the promises of one sentence.

    Whoever is named binds himself, and a person as well the body or the country for which he speaks. "We" and "our
    experts" are the speaker's side, "our country" is that side's country, "the Ministry" the body so called. "The
    sides" are the two of the meeting: bodies where their heads met, countries where ministers did. The ministers of
    several countries bind these, and the body itself at whose session they sit. Where nobody is named, what is told
    is the speaker's, what was agreed is both sides', and the rest theirs who were bound right before.
    """

    def __init__(self, sides: Sides, row: Row, speech: Speech, encounter: Encounter | None, told: Told) -> None:
        self._sides = sides
        self._row = row
        self._speech = speech
        self._met = tuple(encounter.parties.values()) if encounter else ()
        self._met_here = encounter is not None and any(told is row for told, _ in encounter.rows)
        self._told, self._agreed = told.near, told.agreed
        self._meant = Meant(sides, row, speech, self._met, told)
        self._speaking, self._joint = self._meant.speaking, self._meant.joint

    def by(self, promise: Promise) -> tuple[Party, ...]:
        """The parties that the promise binds; none where the article does not say."""
        row = promise.intro or self._row
        self._meant.agreeing = promise.kind is CommitmentKind.AGREEMENT
        self._meant.both = self._row.chunks[promise.at].word in promise_words().agreeing or self._is_shared(promise)
        named = gathered(row, promise.doers) or self._meant.named(
            on_behalf_of(row.chunks, promise) or promise.doers, row
        )
        if self._is_sent_under(promise):
            named = tuple(one for one in named if one in self._agreed) or self._agreed or named
        partners = self._meant.named(promise.partners, self._row) if promise.kind is CommitmentKind.AGREEMENT else ()
        if named and not partners and self._met_here and self._agrees(promise):
            return (self._joint.both() if len(self._met) > 1 else ()) or named
        if len(partners) > 1 and self._are_unnamed(promise.doers, row):
            return partners  # "The two sides signed an accord between A and B"
        both = dict.fromkeys((*promise.doers, *promise.partners))
        if named and partners and promise.intro is None and self._are_people(both):
            return self._meant.named([*both], row)
        if named or partners:
            return unique([*named, *partners])
        if promise.rule == "session":
            return self._of_session(promise)
        if promise.rule == "venture":
            return self._agreed or self._told
        if promise.rule == "provision of it" and self._told:
            return self._told  # those who signed it
        if promise.rule == "signed listed" and (signed := self._joint.signatories()):
            return signed
        if promise.joint and self._sides.convener and _is_of_session(promise):
            return (self._sides.convener,)  # "the conference decided to"
        if promise.joint:
            if promise.rule == "provision" and self._speech.is_all_of(self._row) and not self._agreed:
                return self._speaking.we()  # of a programme of the speaker's own
            return self._jointly(promise)
        if promise.rule == "invitation":
            return self._of_carrier(promise) or self._tellers()
        if promise.rule == "modal" and under_document(self._row.chunks, promise.at):
            return self._agreed  # "Under the accord, the centre will train ten judges"
        active = promise.rule.startswith("verb") and promise.intro is None
        return () if promise.doers or active else self._unnamed(promise)

    def _is_sent_under(self, promise: Promise) -> bool:
        """Whether people go for those who have signed, as they do: "an accord under which | ten Omani cooks | will"."""
        chunks, at = self._row.chunks, promise.doers_here[-1] if promise.doers_here else 0
        if promise.rule != "modal" or not start_provided(chunks, promise.at):
            return False
        sent = at > 0 and chunks[at].mention is None and is_team(chunks, at)
        return sent and (chunks[at - 1].is_adjective or not owner_of(chunks, at))

    def _agrees(self, promise: Promise) -> bool:
        """Whether one met another and agreed: "A held talks with B and agreed to", not "B, who agreed to"."""
        chunks = self._row.chunks
        shared = "and" in [chunk.word for chunk in chunks[max(0, promise.at - 2) : promise.at]]
        return shared and chunks[promise.at].word in promise_words().agreeing and len(promise.doers) == 1

    def _jointly(self, promise: Promise) -> tuple[Party, ...]:
        """Those whom it binds that nobody named has agreed: both sides, or the one that is to do what was decided, "It
        was decided that A would"."""
        to_do = bodies_within(self._row.chunks, promise.limb) if promise.rule == "impersonal" else ()
        doer = self._meant.named(to_do, self._row)
        agreed = self._row.chunks[promise.at].word in promise_words().agreeing
        return (not agreed and doer) or self._joint.both() or doer or self._told or self._speaking.we()

    def _of_carrier(self, promise: Promise) -> tuple[Party, ...]:
        """The country of whoever conveys the invitation of an office of which no more is said: "The Ambassador of A
        conveyed an invitation from the Minister"."""
        carriers = self._meant.named(subject(self._row.chunks, promise.limb.verb), self._row)
        lands = (self._sides.representatives.country_of(one) for one in carriers)
        return unique(Party(PartyKind.COUNTRY, land) for land in lands if land)

    def is_own(self, promise: Promise, by: Sequence[Party]) -> bool:
        """Whether the promise is that of those who note it or of their ministry, or nobody only notes it: "A noted A's
        readiness"."""
        if not promise.holders:
            return True
        noting = self._meant.named(promise.holders, self._row)
        ministries = (self._sides.representatives.ministry(party.name) for party in noting)
        return any(party in by for party in (*noting, *ministries))

    def of_chunks(self, who: Sequence[int]) -> tuple[Party, ...]:
        """The parties that chunks of the sentence bind."""
        return self._meant.named(who, self._row)

    def _is_shared(self, promise: Promise) -> bool:
        """Whether what is undertaken is a thing of both: "we decided to set up a joint fund"."""
        chunks = self._row.chunks[promise.limb.first : promise.limb.last + 1]
        return any(chunk.word in promise_words().mutual for chunk in chunks)

    def _of_session(self, promise: Promise) -> tuple[Party, ...]:
        """Who will hold the next session: the body whose it is, else whoever tells of a congress, else the two sides
        that met, else whoever tells of it."""
        owner = group_after(self._row.chunks, promise.subject + 1) if promise.subject is not None else []
        owner = [at for at in owner if at < promise.at and self._is_body(at)]
        named = self._meant.named(owner, self._row) or self._meant.before_its(promise.limb.first)
        tellers = self._tellers() if promise.reported else ()
        if tellers and promise.subject is not None and self._row.chunks[promise.subject].word in _CONGRESSES:
            return named or tellers
        both = self._joint.both() if len(self._met) > 1 else ()
        return named or both or tellers

    def _are_people(self, who: Iterable[int]) -> bool:
        """Whether all of those who agree are people: then their sides do."""
        return all(self._row.chunks[at].is_person for at in who)

    def _are_unnamed(self, who: Sequence[int], row: Row) -> bool:
        """Whether only "the two sides" are said to do it."""
        return bool(who) and all(row.chunks[at].is_group and not row.chunks[at].names for at in who)

    def _is_body(self, at: int) -> bool:
        mention = self._row.chunks[at].mention
        return mention is not None and bool(mention.names) and mention.topic is Topic.ORGANISATION

    def _unnamed(self, promise: Promise) -> tuple[Party, ...]:
        """Whoever is bound where the sentence is passive: both sides, the speaker's, or those bound last."""
        if self._is_joint(promise) and (sides := self._joint.both()):
            return sides
        own_words = self._speech.covers(self._row.chunks[promise.at].start)
        if parent := self._parent(promise.subject):
            return (parent,)
        owner = possessor(self._row.chunks, promise.subject) if promise.subject is not None else []
        if owner and (own_words or not self._speech.covers(self._row.chunks[owner[0]].start)):
            return self._meant.named(owner, self._row)  # not that of a title: 'an "Evening of Oman" will be held'
        if (promise.reported or own_words) and (tellers := self._tellers()):
            return tellers
        if own_words and self._speech.side:
            return (self._speech.side,)
        if promise.reported and (teller := self._meant.teller()):
            return teller
        if promise.rule == "modal ready":
            return ()  # nobody says that it will be
        joint = self._joint.both() if self._met and may_be_joint(promise) else ()
        if is_it(self._row.chunks[0]) and any(c.word in promise_words().speech for c in self._row.chunks[2:4]):
            under_way = self._row.chunks[promise.at + 1].word == "being"  # "It was also noted that works are being"
            return () if under_way else joint
        return (
            self._under()
            or self._told
            or joint
            or (self._of_house() if promise.kind is not CommitmentKind.PROPOSAL else ())
        )

    def _parent(self, subject: int | None) -> Party | None:
        """The organisation of which the body is an office that is undertaken: "the ICESCO Regional Office will be
        opened"."""
        body = self._row.chunks[subject] if subject is not None else None
        name = body.name if body and body.is_organisation else None
        return self._sides.representatives.parent_of(name) if name else None

    def _tellers(self) -> tuple[Party, ...]:
        """The side of whoever speaks, or he himself where that is none."""
        speaker = self._speech.speaker
        return self._speaking.behind(Party(PartyKind.PERSON, speaker))[-1:] if speaker else ()

    def _of_house(self) -> tuple[Party, ...]:
        """The body that prints the article, where it tells of what will be done and nobody speaks."""
        return (self._sides.house,) if self._sides.house and self._speech.speaker is None else ()

    def _under(self) -> tuple[Party, ...]:
        """The bodies and countries of "Under a plan of A," and "Under the agreement between A and B," at the head."""
        chunks = self._row.chunks
        if chunks[0].word not in {"under", "according"}:
            return ()
        comma = next((at for at, chunk in enumerate(chunks) if chunk.word == ","), 0)
        return self._meant.named(
            [at for at in range(comma) if chunks[at].is_party and not chunks[at].is_person], self._row
        )

    def _is_joint(self, promise: Promise) -> bool:
        """Whether what is to be formed is both sides' ("a joint committee will be formed")."""
        if promise.subject is None:
            return False
        before = [chunk.word for chunk in self._row.chunks[max(0, promise.subject - 3) : promise.subject]]
        if self._row.chunks[promise.limb.verb].word in promise_words().signing_verbs:
            return True
        sent = self._speech.speaker and self._row.chunks[promise.limb.verb].word in {"dispatched", "sent"}
        return "joint" in before or (self._row.chunks[promise.subject].word in promise_words().actors and not sent)


def _is_of_session(promise: Promise) -> bool:
    """Whether a session is said to agree on it, in its sentence or before its list: "The meeting agreed to:"."""
    opening = promise.intro.words if promise.intro and promise.rule == "item" else frozenset[str]()
    return promise.rule.startswith("verb") or not opening.isdisjoint(promise_words().sessions)

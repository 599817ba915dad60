"""From promises to undertakings: each told once, with who is bound, to whom, since when and until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from icesco_cli.facts.commitments.clauses.doers import is_peer
from icesco_cli.facts.commitments.clauses.organisers import organisers_told
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.undertakings.addressees import towards
from icesco_cli.facts.commitments.undertakings.bound import Bound
from icesco_cli.facts.commitments.undertakings.deadlines import Settle, due_of
from icesco_cli.facts.commitments.undertakings.elaborations import elaborates, is_aim
from icesco_cli.facts.commitments.undertakings.senders import Senders
from icesco_cli.facts.commitments.undertakings.terms import is_provided, is_said, stems
from icesco_cli.facts.commitments.undertakings.told import Told
from icesco_cli.facts.commitments.undertakings.undertaking import Undertaking, merge, repeats, undertaking_of
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sides.sides import Sides
from icesco_cli.facts.speeches.speech import Speech
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind, Party, PartyKind, Span

_NEAR = 1
"""Paragraphs over which what was just told is still spoken of."""
_PAPERS = frozenset(["document", "documents"])
_ATTENDING = frozenset(["attend", "attending", "join", "participate", "take"])
_GOING = stems("actively attend attending join participate part take")
_OPENING = 10
"""How many words of a sentence open it."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A promise as a sentence has it: who speaks there, the encounter of which the text speaks, the day on which it was
    said, and how its times are settled."""

    promise: Promise
    row: Row
    speech: Speech
    encounter: Encounter | None
    made: Span | None
    due: Settle

    @property
    def may_wait(self) -> bool:
        """Whether nobody is named or says what will be held, so that a sentence behind may name the organiser."""
        passive = self.promise.rule in ("modal passive", "to be passive")
        return passive and self.speech.speaker is None and not self.promise.reported


class Undertakings:
    """The undertakings of one article, in the order in which they are told."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides
        self._told: list[Undertaking] = []
        self._waiting: Heard | None = None
        self.senders = Senders()
        """Who has sent the missions of which the article has told."""

    @property
    def told(self) -> list[Undertaking]:
        """The undertakings; of what only a title tells, that of parties who undertake nothing else."""
        bound = {name for one in self._told if not one.is_title for party in one.by for name in self._names(party)}
        return [one for one in self._told if not one.is_title or (one.by and bound.isdisjoint(p.name for p in one.by))]

    def _names(self, party: Party) -> set[str]:
        """The name of a party, and that of its country, by which a title calls it: "Oman, Malta sign pact"."""
        country = self._sides.representatives.country_of(party)
        return {party.name, country} if country else {party.name}

    def add(self, heard: Heard) -> None:
        """Put a promise to the undertaking that it repeats, or open a new one; drop it where nobody binds himself."""
        promise, row = heard.promise, heard.row
        last = self._told_near(row)
        if last is not None and elaborates(promise, row, last):
            last.due = last.due or due_of(promise, row, heard.due)
            last.rows.append((row, f"promise: {promise.rule}"))
            return
        if promise.rule == "of it" or self._is_of_another(promise, row) or (last and is_aim(promise, row, last)):
            return
        bound = Bound(self._sides, row, heard.speech, heard.encounter, self._bound_before(row))
        by = bound.by(promise)
        if not bound.is_own(promise, by):
            return
        if by or (_is_named(promise, row) and not _is_law(row)):
            self._tell(heard, by)
        elif heard.may_wait:
            self._waiting = heard

    def name_organisers(self, row: Row, speech: Speech) -> None:
        """Bind those of whom a sentence says that they organise what was just told without them."""
        heard, self._waiting = self._waiting, None
        if heard is None or row.sentence.paragraph - heard.row.sentence.paragraph > _NEAR:
            return
        if who := organisers_told(row):
            self._tell(heard, Bound(self._sides, row, speech, None, Told()).of_chunks(who))
        elif row.sentence.paragraph == heard.row.sentence.paragraph:
            self._waiting = heard

    def _tell(self, heard: Heard, by: tuple[Party, ...]) -> None:
        """Put the undertaking of a promise, which binds `by`, to the one that it repeats, or else behind the others."""
        promise, row, speech = heard.promise, heard.row, heard.speech
        if promise.rule == "signed listed" and self._told and self._told[-1].opens_list:
            self._told.pop()
        found = undertaking_of(promise, row, by, heard.due)
        found.kind = self._kind(promise, found, row, told=speech.speaker is None)
        found.guessed = promise.joint and not promise.partners
        found.due = found.due or self._due_of_event(found, row)
        told = None if found.said_by and is_said(promise, row) else speech.speaker
        found.said_by, found.made, found.encounter = told or found.said_by, heard.made, heard.encounter
        speaker = (Party(PartyKind.PERSON, found.said_by),) if found.said_by else ()
        found.to = towards(promise, row, (*by, *speaker), heard.encounter, self._sides)
        known = self._signed_for(promise, row, by) or next((o for o in self._told if repeats(o, found, promise)), None)
        if known is None and (signed := self._signed_before(promise, row)):
            signed.by = by if signed.guessed and len(by) > 1 else signed.by
            signed.rows += found.rows
            signed.made = signed.made or heard.made
        elif known is None:
            self._told.append(found)
        else:
            merge(known, found)

    def _kind(self, promise: Promise, found: Undertaking, row: Row, told: bool) -> CommitmentKind:
        """The kind of a promise, which the text has `told` itself or quotes.

        A passive one, a plan by itself, goes on with the pledge of the same parties right before it: "A will restore
        the mosque. Courses will be held there". What one alone decides is a plan.
        """
        decided = promise.rule.startswith("verb") and row.chunks[promise.at].word in promise_words().alone
        decided = decided or promise.rule == "provision"
        if promise.kind is CommitmentKind.AGREEMENT and decided and self._is_one(found.by):
            return promise.kind if self._sit(promise, row) else CommitmentKind.PLAN
        if self._sides.contract or (told and self._is_of_agreement(promise, found, row)):
            return CommitmentKind.AGREEMENT
        last = self._told[-1] if self._told else None
        goes_on = promise.rule == "modal passive" and last is not None and last.by == found.by
        if not goes_on or last is None or row.sentence.paragraph != last.last_row.sentence.paragraph:
            return promise.kind
        return last.kind if last.kind is CommitmentKind.PLEDGE else promise.kind

    def _is_one(self, by: Sequence[Party]) -> bool:
        """Whether one person, country or body is bound, a person with his own side, and no council, whose members
        decide together."""
        words = {word.casefold() for party in by for word in party.name.split()}
        sides = (self._sides.representatives.behind(party.name) for party in by if party.kind is PartyKind.PERSON)
        alone = len(by) == 1 or all(side in by for side in sides)
        return bool(by) and alone and not _are_several(by) and words.isdisjoint(promise_words().collegial)

    def _is_of_agreement(self, promise: Promise, found: Undertaking, row: Row) -> bool:
        """Whether those who have just signed a document will do it by that: "A and B signed a letter. A will send"."""
        if (
            promise.rule not in ("modal", "modal passive")
            or promise.kind is not CommitmentKind.PLEDGE
            or promise.reported
            or not found.by
        ):
            return False
        signed = (one for one in reversed(self._told) if one.is_signing)
        near = (one for one in signed if one.last_row.sentence.paragraph == row.sentence.paragraph)
        return any(_are_several(one.by) and set(found.by) <= set(one.by) for one in near)

    def _sit(self, promise: Promise, row: Row) -> bool:
        """Whether those decide together who sit at the session of a body, which is not named itself: "the leaders"."""
        chunks = (promise.intro or row).chunks
        return self._sides.convener is not None and not any(chunks[at].names for at in promise.doers)

    def _due_of_event(self, found: Undertaking, row: Row) -> Span | None:
        """When an event is, of which was told right before: "invited A to the fair in June. A will attend the fair"."""
        last = self._told_near(row)
        attending = found.what.split(" ", 1)[0] in _ATTENDING and " the " in found.what
        event = found.stems - _GOING
        return last.due if attending and last is not None and event and event <= last.stems else None

    def _signed_for(self, promise: Promise, row: Row, by: Sequence[Party]) -> Undertaking | None:
        """The signature of a document, told last without what it is for, where the promise stands under it: in its
        sentence, or behind it and binding somebody who signed."""
        last = self._told_near(row)
        if last is None or not last.is_bare or not is_provided(promise, row):
            return None
        signed = {name for party in last.by for name in self._names(party)}
        others = signed and by and signed.isdisjoint(name for party in by for name in self._names(party))
        return None if others and row is not last.last_row else last

    def _told_near(self, row: Row) -> Undertaking | None:
        """What was told last, be it for the first time or again, where that was in the paragraph of `row` or the one
        before."""
        last = max(reversed(self._told), key=lambda one: one.last_row.sentence.start, default=None)
        return last if last is not None and row.sentence.paragraph - last.last_row.sentence.paragraph <= _NEAR else None

    def _is_of_another(self, promise: Promise, row: Row) -> bool:
        """Whether "it provides for" speaks of anything but the document whose signature was told last."""
        last = self._told_near(row)
        same = last is not None and (last.is_signing or last.last_row is row)
        return promise.rule == "provision of it" and not same

    def _signed_before(self, promise: Promise, row: Row) -> Undertaking | None:
        """The only signing told so far, where a sentence says who signed that document for its sides."""
        if promise.rule != "signed again" or not promise.doers:
            return None
        signings = [
            one
            for one in self._told
            if (one.kind is CommitmentKind.AGREEMENT and one.is_signing) or _tells_signature(one)
        ]
        nouns = promise_words().document_nouns
        again = {chunk.word for chunk in row.chunks[promise.limb.first : promise.at + 1]} & nouns
        if len(signings) != 1:
            return self._agreed_before(row) if not signings and again <= _PAPERS else None
        named = _PAPERS.union(*(told.words for told, _ in signings[0].rows))
        return signings[0] if again & named else None

    def _agreed_before(self, row: Row) -> Undertaking | None:
        """What was agreed right before "the document" was signed: "A and B agreed to extend the road. The relevant
        document was signed by"."""
        first = row.sentence.paragraph - _NEAR
        near = (one for one in reversed(self._told) if one.last_row.sentence.paragraph >= first)
        return next((one for one in near if one.kind is CommitmentKind.AGREEMENT), None)

    def _bound_before(self, row: Row) -> Told:
        """Who was bound by what was told last, in this paragraph or the one before, and by the last agreement."""
        agreements = (
            one.by for one in reversed(self._told) if one.kind is CommitmentKind.AGREEMENT and _are_several(one.by)
        )
        last = self._told_near(row)
        return Told(last.by if last else (), next(agreements, ()), self.senders)


def _tells_signature(one: Undertaking) -> bool:
    """Whether its sentence says as well that a document was signed: "a deed was signed under which A will"."""
    words = promise_words()
    told = (row.words for row, rule in one.rows if rule.startswith(("promise: modal", "promise: to")))
    return any(not told.isdisjoint(words.signing_verbs) and not told.isdisjoint(words.document_nouns) for told in told)


def _are_several(by: Sequence[Party]) -> bool:
    """Whether parties are two sides, and not a person with the body or country behind him."""
    people = sum(party.kind is PartyKind.PERSON for party in by)
    return len(by) - people > 1 or people > 1


def _is_law(row: Row) -> bool:
    """Whether a law is quoted: "Under Article 14 of the Law on Museums, the director shall"."""
    return any(chunk.word in promise_words().laws for chunk in row.chunks[:_OPENING])


def _is_named(promise: Promise, row: Row) -> bool:
    """Whether the sentence names who is bound, though the article tells no more of him: no "doctors will"."""
    chunks, agents = (promise.intro or row).chunks, promise_words().agents
    known = (at for at in promise.doers if at == 0 or chunks[at - 1].word not in {"a", "an"})
    return any(
        chunks[at].mention or chunks[at].solid or chunks[at].word in agents or is_peer(chunks, at) for at in known
    )

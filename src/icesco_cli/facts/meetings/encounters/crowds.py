"""Those who are meant by "the two ministers", "the guests", "the delegation", "they" and "we", as far as meetings
go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.leaders import leading
from icesco_cli.facts.meetings.encounters.crowd_words import (
    are_of_a_body,
    are_visitors,
    is_compatriot,
    is_delegation,
    is_led,
    is_of_a_series,
    is_of_leader,
    is_open,
    is_own_delegation,
    is_spelt_out,
    named,
)
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.meetings.encounters.told_delegations import Delegations
from icesco_cli.facts.meetings.encounters.when import is_sequel
from icesco_cli.facts.meetings.events.absence import remembered
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sides.sides import Sides
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Form, MeetingKind, Mention, Part, PartyKind, Person, Topic

_OWNERS = function_words("owners")
_TWO = meeting_words()["two"]
_LEADER = "leader"
_INVITATION = frozenset(["invitation"])
_UNDER = frozenset(["deputy", "former", "vice"])
_RULED = frozenset(["government", "state"])
_ALONE = 2
"""Words of "the delegation" and "the guests", unlike "the Kenyan guests"."""
_LATELY = 8
"""How many encounters back the visit is looked for on which the guests are."""
_FARTHEST = 200
"""How many chunks before a plural word those whom it means are looked for: no sentence is longer."""


class Crowds:
    """The people behind plural words, as the article has told so far."""

    def __init__(self, people: Sequence[Person], sides: Sides, told: Sequence[Encounter]) -> None:
        self._told = told
        self._titles = {person.name: " ".join(role.title.lower() for role in person.roles) for person in people}
        self._bodies = {one.name: tuple((role.of or "").lower() for role in one.roles) for one in people}
        self._sides = sides
        self._delegations = Delegations(sides.representatives)
        self._heard: dict[str, None] = {}
        """The people of whom the article has told, in its order, but for those who were elsewhere."""
        self._inviting: dict[str, None] = {}
        """Those at whose invitation somebody came."""
        self._last: list[str] = []
        """The people whom the sentence before names."""
        self._acting: Sequence[str] | None = ()
        """Those behind the delegation, or the visitors, whom the sentence before names first; None where several act
        first of whom nobody is named."""

    def settle(self, row: Row, current: Encounter | None, speaker: str | None) -> Row:
        """The row with each plural word standing for the people it means; `speaker` is whoever says "I" and "we"."""
        mentioned = [at for at, chunk in enumerate(row.chunks) if chunk.mention]
        if not any(is_open(row, row.chunks[at]) or is_compatriot(row.chunks, at) for at in mentioned):
            return row
        chunks, gone = list(row.chunks), remembered(row)
        for at in mentioned:
            chunk = chunks[at]
            if is_spelt_out(chunks, at):
                continue
            if is_open(row, chunk) and chunk.mention:
                near = [one for one in chunks[max(0, at - _FARTHEST) : at] if not _is_away(one, gone)]
                names = self._whom(row, near, chunk, current, speaker)
                sender = None if names else self._sender(row, near, chunk)
                if names:
                    chunks[at] = chunk._replace(mention=_people(chunk.mention, names))
                elif sender:
                    named_so = replace(chunk.mention, names=sender.names, topic=sender.topic)
                    chunks[at] = chunk._replace(mention=named_so)
            elif is_compatriot(chunks, at) and chunk.mention:
                names = self._of_side(chunk.mention.names[0], current)
                if len(names) == 1:
                    holder = replace(_people(chunk.mention, names), form=Form.OFFICE)
                    chunks[at] = chunk._replace(mention=holder, word="")
        return replace(row, chunks=tuple(chunks))

    def _whom(
        self, row: Row, before: Sequence[Chunk], chunk: Chunk, current: Encounter | None, speaker: str | None
    ) -> Sequence[str]:
        """Whom the plural words of a chunk mean, of those named `before` it, in the encounter spoken of, or in a
        delegation; nobody where that is not settled."""
        words, last = row.words_of(chunk), row.words_of(chunk)[-1]
        if is_of_a_series(before, words):
            return []
        if last in {"i", "we"}:
            return [speaker] if speaker else []
        if words == ["it"]:
            return self._it(row, before)
        if last == "they":
            return self._they(row, before, current)
        if last == "them" and (came := self._delegations.last) and came in (self._last, _arrived(current)):
            return came  # "A and his delegation came. B received them"
        if are_of_a_body(words):
            return []
        if leading(words) in meeting_words()["crowd"]:
            return _everybody(current) if is_sequel(row) else []
        if last in meeting_words()["corporate"]:
            return []
        if "heads" in words:  # but not "a dinner in honour of the heads of delegations"
            return [] if before and before[-1].word == "of" else self._fitting(words, named(before), current)
        if last == "delegations" and not _TWO & set(words):
            return []
        if last in meeting_words()["delegations"]:
            known = [] if is_led(before) else self._delegation(words, chunk.mention, current)
            if is_of_leader(before):
                return known if set(before[-2].names) & set(known) else []
            return known or ([] if chunk.mention and chunk.mention.names else _arrived(current))
        if last in meeting_words()["visitors"]:
            return self._visitors(words, current)
        return self._fitting(words, named(before), current)

    def _visitors(self, words: Sequence[str], current: Encounter | None) -> Sequence[str]:
        """Those of the delegation named last, or who else came; where it is not said from where, "the guests" may be
        all who met."""
        alone = len(words) <= _ALONE
        came = self._delegations.last or (_came(current, self._told) if alone else _arrived(current))
        if not words[-1].endswith("s"):
            return came[:1]
        return came or (_everybody(current) if alone else [])

    def _it(self, row: Row, before: Sequence[Chunk]) -> Sequence[str]:
        """Whom "it" means: the delegation that was named before it, in this sentence or as its sender's in the last, as
        the guest also: "A received it"."""
        if self._means_delegation(row, before):
            return self._delegations.last or named(one for one in before if is_delegation(row, one))
        return []

    def _means_delegation(self, row: Row, before: Sequence[Chunk]) -> bool:
        opens = not any(one.is_party for one in before) or "host" in meeting_words().frames_of(before[-1].word)
        return (self._delegations.is_sent and opens) or any(is_delegation(row, one) for one in before)

    def _sender(self, row: Row, before: Sequence[Chunk], chunk: Chunk) -> Mention | None:
        """The body or country whose delegation is meant of which nobody is named: "a delegation of A came. The
        delegation met B", "a delegation of A came to Oslo, where it met B"."""
        words = row.words_of(chunk)
        own = len(words) == _ALONE and words[0] == "the" and words[-1] in meeting_words()["delegations"]
        meant = own or (words == ["it"] and self._means_delegation(row, before))
        return self._delegations.sender if meant and not self._delegations.last else None

    def _they(self, row: Row, before: Sequence[Chunk], current: Encounter | None) -> Sequence[str]:
        """Whom "they" means: the one named before with his delegation, those with whom the sentence before opens, the
        two who fit, or the delegation named last."""
        if len(visitor := named(before)) == 1 and any(is_delegation(row, one) for one in before):
            return visitor
        if crowd := next((one for one in reversed(before) if are_visitors(row, one)), None):
            return named([crowd])  # "the visitors went on to Oslo, where they met A"
        opens = all(chunk.time or chunk.word == "," for chunk in before)
        if opens and self._acting is None:
            return []  # "The pupils sang. They met A"
        acting = (self._acting if opens else None) or ()
        others = current and self._last and set(self._last).isdisjoint(_everybody(current))
        told = None if others else current  # "A group with C went to Oslo. They met B", after a meeting of A and B
        return acting or self._fitting(["they"], named(before), told) or self._delegations.last

    def _delegation(self, words: Sequence[str], mention: Mention | None, current: Encounter | None) -> Sequence[str]:
        names = mention.names if mention else ()
        known = self._delegations.of(names[0]) if names else self._delegations.last
        if not known and names and words[0] not in _OWNERS:
            known = self._delegations.with_company(self._of_side(names[0], current))
            self._delegations.last = known or self._delegations.last
        return known

    def _of_side(self, side: str, current: Encounter | None) -> list[str]:
        """Who leads the delegation of a body or country of which only that is said: whoever stands for it of those who
        led the last, of those who met, or whom the article named first."""
        for names in (self._delegations.last, _principals(current), list(self._heard)):
            own = [name for name in names if self._is_of(name, side)]
            if own:
                return own[:1] if names == list(self._heard) else own
        return []

    def _is_of(self, name: str, side: str) -> bool:
        """Whether somebody speaks for a body or a country, or his office or its body says so: "Head of the Archives of
        Kenya"."""
        if self._sides.representatives.stands_for(name, side):
            return True
        ending = f" {side.lower()}"
        return any(said.endswith(ending) for said in (self._titles.get(name, ""), *self._bodies.get(name, ())))

    def _fitting(self, words: Sequence[str], named: Sequence[str], current: Encounter | None) -> Sequence[str]:
        """The two named in this sentence, those of the encounter, or those named last as one subject; an office says
        which of them: "the two ministers"."""
        together = [party.name for party in self._sides.together]
        office = _LEADER if _RULED & set(words) else leading(words).removesuffix("s")
        two = bool(_TWO & set(words))
        several = [named, _principals(current), _everybody(current), together, self._last if two else []]
        if office == _LEADER:
            heads = [[name for name in names if self._is_head(name)] for names in several]
            foremost = self._foremost(meeting_words()["heads"], two)
            several = [*heads, foremost, *(names for names, of in zip(several, heads, strict=True) if not of)]
        elif office in meeting_words()["heads"]:
            several.append(self._foremost(frozenset([office]), two))
        held = [[name for name in names if office in self._titles.get(name, "").split()] for names in several]
        if two and office != _LEADER:
            held.append(self._in_office(office))
        fitting = (names for names in (*held, *several) if len(names) == 2 or (len(names) > 1 and not two))
        return next(fitting, [])

    def _in_office(self, office: str) -> list[str]:
        """The only two holders of an office of whom the article has told so far."""
        holders = [name for name in {**self._heard, **self._inviting} if self._holds(name, frozenset([office]))]
        return holders if len(holders) == 2 else []

    def _foremost(self, offices: frozenset[str], two: bool) -> Sequence[str]:
        """The heads of a state of whom the article has told so far, where they are two; the first of them, where it is
        said that they are."""
        named = dict.fromkeys([*self._heard, *self._inviting])
        heads = (name for name in named if self._is_head(name) and self._holds(name, offices))
        found = [name for name in heads if self._is_of_a_state(name)]
        return found[:2] if two or len(found) == 2 else []

    def _is_of_a_state(self, name: str) -> bool:
        """Whether somebody is the head of a country, be it one that is not named, and not of a company."""
        behind = self._sides.representatives.behind(name)
        return behind is None or behind.kind is PartyKind.COUNTRY

    def _is_head(self, name: str) -> bool:
        return self._holds(name, meeting_words()["heads"]) and not self._holds(name, _UNDER)

    def _holds(self, name: str, offices: frozenset[str]) -> bool:
        return not offices.isdisjoint(self._titles.get(name, "").split())

    def hear(self, row: Row) -> None:
        """Keep who leads the delegations of a sentence."""
        self._delegations.hear(row, self._heard)

    def note(self, row: Row, away: frozenset[str]) -> None:
        """Keep the people of a sentence, but for those who are said to be `away`."""
        first = next((row.chunks[at] for at in row.people), None)
        self._acting = _acting(row, first) if first else ()
        self._last = named(row.chunks[at] for at in row.people)
        self._heard |= dict.fromkeys(name for name in self._last if name not in away)
        for at in row.where(_INVITATION):
            hosts = row.chunks[at + 1 : at + 3] if at and row.chunks[at - 1].word in {"the", "an"} else ()
            self._inviting |= dict.fromkeys(named(hosts))

    def pair(self) -> list[str]:
        """The two of whom alone the article has told: whom "The meeting took place in Oslo on Monday" means."""
        return list(self._heard) if len(self._heard) == 2 else []


def _acting(row: Row, first: Chunk) -> Sequence[str] | None:
    """Those of the delegation, or the visitors, who stand first in a sentence, and nobody else; None for several of
    whom nobody is named: "the participants"."""
    if is_own_delegation(row, first) or are_visitors(row, first):
        return first.names
    return None if first.is_group and not first.names else ()


def _is_away(chunk: Chunk, gone: set[str]) -> bool:
    """Whether those for whom a chunk stands are of the past: "toured the tomb of | A"."""
    return bool(gone) and chunk.is_person and bool(chunk.names) and gone.issuperset(chunk.names)


def _people(mention: Mention, names: Sequence[str]) -> Mention:
    return replace(mention, names=tuple(names), topic=Topic.PERSON)


def _came(current: Encounter | None, told: Sequence[Encounter]) -> list[str]:
    """The guests of the encounter spoken of, who came on the visit that it is, or those of its people of whose visit
    the article has told."""
    everybody = _everybody(current)
    if current and current.family is MeetingKind.VISIT:
        return _arrived(current) or everybody[:1]
    visits = (one.people for one in reversed(told[-_LATELY:]) if one.family is MeetingKind.VISIT)
    visitors = next((people for people in visits if not people.isdisjoint(everybody)), set())
    return _arrived(current) or [name for name in everybody if name in visitors]


def _arrived(current: Encounter | None) -> list[str]:
    """Those who are guests of the encounter spoken of."""
    return current.guests if current else []


def _principals(current: Encounter | None) -> list[str]:
    return [name for name, part in _parties(current) if part is not Part.ATTENDEE]


def _everybody(current: Encounter | None) -> list[str]:
    return [name for name, _ in _parties(current)]


def _parties(current: Encounter | None) -> list[tuple[str, Part]]:
    parties = current.parties.values() if current else ()
    return [(party.name, party.part) for party in parties if party.kind is PartyKind.PERSON]

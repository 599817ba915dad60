"""The delegations of which an article has told: who belongs to each, and who led the last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from icesco_cli.facts.meetings.clauses.delegations import composes, consisting
from icesco_cli.facts.meetings.clauses.nouns import nouns
from icesco_cli.facts.meetings.encounters.crowd_words import is_delegation, is_open, named
from icesco_cli.facts.meetings.events.attendance import behind_side
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import is_leadership
from icesco_cli.facts.sentences.groups import group_after
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.facts.sides.representatives import Representatives
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import SIDE_KINDS, Form, MeetingKind, Mention

_ACCOMPANIED = "accompanied"
_AMONG = "Among "
_ARE = frozenset(["are", "is"])
_ITS_MEMBERS = ["its", "members"]
_LEADING = meeting_words()["leaders"] | {"leadership"}
_OWNERS = function_words("owners")
_LAST = ""
"""Stands for the body of the delegation named last."""
_OFFICE = 4
"""Chunks of an office before the first member that is named."""
_SENT_BY = frozenset(["from", "of", "representing"])
_PHRASE = 6
"""Chunks of a phrase beside a delegation, with an office or a body."""


class Delegations:
    """Who belongs to the delegation of each body or country, as far as the article has told."""

    def __init__(self, representatives: Representatives) -> None:
        self._representatives = representatives
        self._members: dict[str, list[str]] = {}
        """By body or country, or by _LAST."""
        self._company: dict[str, Sequence[str]] = {}
        """Those who accompany somebody on the way."""
        self.is_sent = False
        """Whether the sentence before says who leads a delegation or opens with one, and `_leads` whether this does."""
        self._leads = False
        self.sender: Mention | None = None
        """Whose the delegation told of last is, where nobody of it is named."""

    @property
    def last(self) -> list[str]:
        """Those of the delegation named last."""
        return self._members.get(_LAST, [])

    @last.setter
    def last(self, names: list[str]) -> None:
        self._members[_LAST] = names

    def of(self, body: str) -> list[str]:
        """Those of the delegation of a body or country."""
        return self._members.get(body, [])

    def hear(self, row: Row, heard: Iterable[str]) -> None:
        """Keep who leads the delegations of a sentence: "a delegation of A led by B", "B and his delegation"; `heard`
        are the people of whom the article told before."""
        chunks = row.chunks
        first = next((chunk for chunk in chunks if chunk.mention), None)
        self.is_sent, self._leads = self._leads, first is not None and is_delegation(row, first)
        if first and (sender := _sender(row)):
            self.sender = sender
            self._leads = self._leads or sender == first.mention
        members, opens = named(chunks[at] for at in consisting(row)), bool(chunks) and is_open(row, chunks[0])
        if opens and chunks[0].mention:
            self._compose(chunks[0].mention, row, heard)
        elif members:
            self._lead(_LAST, members)
        self._enlarge(row)
        for at in sorted([*row.where(_LEADING | {_ACCOMPANIED}), *row.people]):
            chunk, ahead = chunks[at], chunks[at + 1].word if at + 1 < len(chunks) else ""
            if chunk.word in _LEADING and (ahead == "by" or is_leadership(chunks, at)):
                body, leaders = _body_before(row, at), _leaders(row, at)
                everybody = list(dict.fromkeys([*leaders, *members])) if opens else leaders
                everybody = members if set(leaders) < set(members) else everybody
                recalled = any(chunk.word == "had" for chunk in chunks[at:]) or _is_of_a_body(row, at)
                self._lead(body, everybody, recalled=recalled)
            elif chunk.word == _ACCOMPANIED:
                self._accompany(row, at)
            elif chunk.is_person and chunk.mention and _is_own(row, _behind_and(chunks[at + 1 : at + 1 + _PHRASE])):
                self._lead(self._behind(chunk.mention.names), chunk.mention.names[:1])

    def _accompany(self, row: Row, at: int) -> None:
        """ "A was | accompanied by B and C": they are of the delegation that A leads; but for those who were only at a
        meeting with him."""
        chunks = row.chunks
        behind = chunks[at + 1].word if at + 1 < len(chunks) else ""
        doers = subject(chunks, at) if behind == "by" else []
        leaders = named(chunks[one] for one in doers)
        if doers and not leaders and row.words_of(chunks[doers[0]])[-1] in meeting_words()["visitors"]:
            leaders = self.last  # "The guests were accompanied by B"
        if len(leaders) != 1 or any(noun.family is not MeetingKind.VISIT for noun in nouns(chunks)):
            return
        self._company[leaders[0]] = named(chunks[one] for one in group_after(chunks, at + 2))
        for body, members in self._members.items():
            self._members[body] = self.with_company(members)

    def with_company(self, names: Sequence[str]) -> list[str]:
        """A leader, and those who accompany him."""
        company = self._company.get(names[0], ()) if len(names) == 1 else ()
        return list(dict.fromkeys([*names, *company]))

    def _compose(self, mention: Mention, row: Row, heard: Iterable[str]) -> None:
        """ "The delegation of A was comprised of B and C": these; "also included", and whoever stands for A."""
        chunks = row.chunks
        at = next((at for at in range(1, min(len(chunks), _PHRASE)) if composes(chunks, at)), None)
        names = named(chunks[one] for one in group_after(chunks, behind_side(chunks, at + 1), 4)) if at else []
        if names:
            body = mention.names[0] if mention.form is Form.BODY and mention.names else _LAST
            others = at is not None and chunks[at - 1].word == "also"
            leaders = self.of(body) or (self._standing_for(body, heard) if others else [])
            self._members[body] = list(dict.fromkeys([*leaders, *names]))
            self.last = self.of(body)
            self._leads = True

    def _enlarge(self, row: Row) -> None:
        """ "Among its members are A and B", "Its members include A": they are of the delegation told of last."""
        chunks = row.chunks
        first = 1 if row.text.startswith(_AMONG) else 0
        if not self.last or [chunk.word for chunk in chunks[first : first + 2]] != _ITS_MEMBERS:
            return
        verb = chunks[first + 2] if first + 2 < len(chunks) else None
        if verb and (verb.word in _ARE or verb.word in meeting_words()["composing"]):
            more = named(chunks[at] for at in group_after(chunks, first + 3, _OFFICE))
            self.last = list(dict.fromkeys([*self.last, *more]))

    def _standing_for(self, body: str, heard: Iterable[str]) -> list[str]:
        """The first of those told of before who stands for a body or country."""
        return [name for name in heard if self._representatives.stands_for(name, body)][:1]

    def _behind(self, names: Sequence[str]) -> str:
        party = self._representatives.behind(names[0]) if names else None
        return party.name if party else _LAST

    def _lead(self, body: str, names: Sequence[str], *, recalled: bool = False) -> None:
        """Keep the leaders; those of a delegation only recalled ("led by A had visited B") are not "the delegation"."""
        if names and not (recalled and body == _LAST):
            self._members[body] = self.with_company(names)
        self._leads = self._leads or bool(names and not recalled)
        if names and not recalled:
            self.last = self.with_company(names)


def _sender(row: Row) -> Mention | None:
    """Whose the first delegation of a sentence is: that of A in "a delegation of A", "a group of experts from A"."""
    chunks = row.chunks
    for at in row.where(meeting_words()["delegations"]):
        behind = list(takewhile(_is_within, chunks[at + 1 : at + _PHRASE]))
        side = chunks[at + 1 + len(behind)] if at + 1 + len(behind) < len(chunks) else None
        if behind and behind[0].word in _SENT_BY and side and side.mention and side.mention.topic in SIDE_KINDS:
            return side.mention if side.names else None
    return None


def _is_within(chunk: Chunk) -> bool:
    return chunk.word.isalpha() and not chunk.mention


def _body_before(row: Row, at: int) -> str:
    """The body or country of the delegation before "led by": "a delegation of A, led by"."""
    for chunk in reversed(row.chunks[max(0, at - _PHRASE) : at]):
        if chunk.name and chunk.mention and chunk.mention.topic in SIDE_KINDS:
            return chunk.name
    return _LAST


def _is_of_a_body(row: Row, at: int) -> bool:
    """ "the works of the Guild, | headed by A": whether a body, and no delegation of it, is what the word at `at` says
    is led."""
    before = row.chunks[max(0, at - _PHRASE) : at - (at > 1 and row.chunks[at - 1].word == ",")]
    if not before or not before[-1].is_organisation or before[-1].name is None:
        return False
    return meeting_words()["delegations"].isdisjoint(row.between(before[0].start, before[-1].end).lower().split())


def _leaders(row: Row, at: int) -> Sequence[str]:
    """Who leads behind the word at `at`: A in "led by A and his deputy", A and B in "the two delegations, led by A and
    B"."""
    before = row.chunks[at - 1 - (at > 1 and row.chunks[at - 1].word == ",")] if at else row.chunks[at]
    several = {"both", "two"} & set(row.words_of(before)) and row.words_of(before)[-1] in meeting_words()["led"]
    return (
        named(row.chunks[one] for one in group_after(row.chunks, at + 2, 4))
        if several
        else _first_named(row.chunks[at + 2 : at + _PHRASE])
    )


def _first_named(chunks: Iterable[Chunk]) -> Sequence[str]:
    return next((chunk.names[:1] for chunk in chunks if chunk.is_person and chunk.names), ())


def _behind_and(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """What follows "and" or ", and"."""
    words = [chunk.word for chunk in chunks[:2]]
    if words[:1] == ["and"]:
        return chunks[1:]
    return chunks[2:] if words == [",", "and"] else ()


def _is_own(row: Row, chunks: Sequence[Chunk]) -> bool:
    """Whether "his accompanying delegation" begins the chunks."""
    if not chunks:
        return False
    if chunks[0].mention:
        words = row.words_of(chunks[0])
        return words[0] in _OWNERS and bool(set(words) & meeting_words()["delegations"])
    return chunks[0].word in _OWNERS and any(chunk.word in meeting_words()["delegations"] for chunk in chunks)

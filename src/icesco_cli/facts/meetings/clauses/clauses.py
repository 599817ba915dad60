"""A clause: a verb, who does it, and the phrases behind it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from icesco_cli.facts.meetings.clauses.clause_ends import DETERMINERS, LONGEST, clause_end
from icesco_cli.facts.meetings.clauses.delegations import (
    composed,
    delegates,
    is_led,
    is_of_peers,
    speaks_for,
    spelt_out,
)
from icesco_cli.facts.meetings.clauses.nouns import is_verb
from icesco_cli.facts.meetings.clauses.phrases import Phrase, phrases
from icesco_cli.facts.meetings.clauses.verb_tense import first_of_list, is_participle
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import BARE, MeetingVerb, meeting_words

_BE = function_words("forms_of_be")
_MORE = frozenset(["also", "and", "as", "separately"])
"""Words before a preposition that is said again: "with A and, separately, with B"."""
_PARTING = frozenset(["and", ";"])
_FARTHEST = 120
"""How many chunks around a verb its phrases are looked for: no sentence is longer."""
_ONE_OF = frozenset(["among", "one"])
_PURPOSE = 16
"""Chunks between a verb and the infinitive of its purpose: "met B at the port to discuss"."""
_WHOM = 6
"""Chunks between "whom" and the verb, with its subject."""


@dataclass(frozen=True)
class Clause:
    """The clause around the verb in chunks `first` to `last`, both included.

    What else is in it is looked for when a rule asks for it, for most verbs are given up before, and then kept; so it
    has no slots.
    """

    parse: Parse
    verb: MeetingVerb
    first: int
    last: int

    @property
    def row(self) -> Row:
        """The sentence."""
        return self.parse.row

    @property
    def chunks(self) -> tuple[Chunk, ...]:
        """The chunks of the sentence."""
        return self.parse.row.chunks

    @cached_property
    def end(self) -> int:
        """One past its last chunk."""
        return clause_end(self.chunks, self.last)

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """The phrases behind the verb, in the clause."""
        behind = (one for one in self.later if one.first < self.end)
        return tuple(_without(one, self.verb, self.last) for one in behind)

    @cached_property
    def before(self) -> tuple[Phrase, ...]:
        """The phrases before the verb, in the sentence."""
        return tuple(one for one in self.parse.near(self.first) if one.first < self.first)

    @cached_property
    def later(self) -> tuple[Phrase, ...]:
        """All phrases behind the verb, in the sentence."""
        return tuple(one for one in self.parse.near(self.first) if one.first > self.last)

    @cached_property
    def doers(self) -> list[int]:
        """The subject; the leader of a delegation stands for it where nobody else is named."""
        if self._is_infinitive:
            return []
        doers = subject(self.chunks, self._governor)
        if members := delegates(self.row, self.first, self.before):
            return [*(at for at in doers if self.chunks[at].is_person and at < min(members)), *members]
        if any(self.chunks[at].is_person and self.chunks[at].names for at in doers):
            return doers
        return [*doers, *(at for one in self.before if is_led(one) for at in one.members)]

    @property
    def _governor(self) -> int:
        """The verb whose subject is meant: that of "met" in "A met B to discuss the port"."""
        first = first_of_list(self.chunks, self.first)
        if not first or self.chunks[first - 1].word != "to":
            return first
        for at in range(first - 2, max(0, first - _PURPOSE), -1):
            if self.chunks[at].word in meeting_words().verbs and is_verb(self.chunks, at):
                return at
            if self._opens_anew(at):
                break
        return first

    def _opens_anew(self, at: int) -> bool:
        """Whether others act behind the chunk at `at`: "A rang B | and they agreed to meet"."""
        ahead = self.chunks[at + 1 : at + 3]
        opens = self.chunks[at].word in _PARTING and len(ahead) > 1
        return opens and ahead[0].is_party and ahead[1].word.endswith("ed")

    @property
    def is_purpose(self) -> bool:
        """Whether it only says what another verb of meeting was for: "A and B met to discuss the port", no "the
        meeting at the port, which A and B are due to discuss"."""
        between = self.chunks[self._governor : self.first]
        return self._governor != first_of_list(self.chunks, self.first) and all(one.word not in _BE for one in between)

    @property
    def _is_infinitive(self) -> bool:
        """Whether "to be" before the verb stands for what is to happen to a thing: "a forum, to be hosted by"."""
        before = [chunk.word for chunk in self.chunks[max(0, self.first - 3) : self.first]]
        return before[-2:] == ["to", "be"] and before[0] == ","

    @cached_property
    def is_passive(self) -> bool:
        """Whether the verb is a participle of the passive: "was received", "a deal initialled in Oslo by"."""
        if not is_participle(self.chunks[self.first].word) or self.chunks[max(0, self.first - 1)].word == "to":
            return False
        before = [chunk.word for chunk in self.chunks[max(0, self.first - 3) : self.first]]
        if any(word in _BE for word in before):
            return True
        return not self._has_object and bool(self.behind("by")) and not self.behind(BARE)

    @property
    def _has_object(self) -> bool:
        """Whether a noun phrase follows the verb at once: "welcomed the conduct of talks by"."""
        ahead = self.chunks[self.last + 1 : self.last + 2]
        return bool(ahead) and ahead[0].word in DETERMINERS

    @property
    def included(self) -> list[int]:
        """ "met several ministers, including A and B": A and B; "met her counterpart from Malta, A": A."""
        later = (one for one in self.later if one.preposition == "including" or is_of_peers(one))
        members = [at for one in later for at in one.members]
        found = [at for at in members if self.chunks[at].is_person]
        return found or self.composed or spelt_out(self.chunks, self.last)

    @property
    def composed(self) -> list[int]:
        """Those of whom the delegation behind the verb consists."""
        return composed(self.row, self.last)

    def behind(self, *prepositions: str) -> list[int]:
        """The first group that stands behind one of the prepositions, and the leaders named in it."""
        found = next((one for one in self.phrases if one.preposition in prepositions and not self._is_aside(one)), None)
        if found is None:
            return self._whose(*prepositions) or whom_before(self.chunks, self.first, *prepositions)
        more = [at for one in self.later if _goes_on(found, one) for at in one.members]
        return [*found.members, *more, *self._leaders(found)]

    def _whose(self, *prepositions: str) -> list[int]:
        """ "the Guild, | whose president A | he met": A, behind whom stands at once who met him."""
        near = range(max(0, self.first - _WHOM), self.first - 1) if BARE in prepositions else ()
        pairs = ((at, self.chunks[at]) for at in near if self.chunks[at + 1].is_person)
        return [at for at, one in pairs if one.is_person and self.row.text_of(one).startswith("whose ")]

    def _is_aside(self, one: Phrase) -> bool:
        """Whether "by" goes with another participle: "toured the port accompanied by A"; or somebody is only told of:
        "visited Oslo, whose mayor, A, is ill"."""
        if one.preposition == BARE and self.row.text_of(self.chunks[one.first]).startswith("whose "):
            return True
        return one.preposition == "by" and is_participle(one.noun) and one.noun != self.chunks[self.first].word

    def _leaders(self, one: Phrase) -> list[int]:
        """ "a delegation of A led by B": B."""
        if any(self.chunks[at].is_person for at in one.members):
            return []
        leading = (other for other in self.phrases if other.first > one.first and (is_led(other) or speaks_for(other)))
        return [at for other in leading for at in other.members]

    @property
    def deputies(self) -> list[int]:
        """ "A, represented by B, and C, represented by D, signed": B and D."""
        return [
            at for one in self.before if one.noun == "represented" and one.preposition == "by" for at in one.members
        ]

    @property
    def led(self) -> list[int]:
        """The leaders named behind the verb."""
        return [at for one in self.phrases if is_led(one) for at in one.members]

    def words(self, reach: int = LONGEST) -> set[str]:
        """The words behind the verb, in the clause."""
        return {chunk.word for chunk in self.chunks[self.last + 1 : min(self.end, self.last + 1 + reach)]}


def whom_before(chunks: Sequence[Chunk], at: int, *prepositions: str) -> list[int]:
    """Of whom a relative clause before the chunk at `at` tells behind one of the prepositions: A in "A, whom B | met",
    "A, with whom B had | talks" and "A was among the guests whom B | received"."""
    for relative in range(at - 1, max(0, at - _WHOM), -1):
        if chunks[relative].word == "whom":
            governed = chunks[relative - 1].word == "with"
            back = relative - governed
            named = [one for one in (back - 1, back - 2) if one >= 0 and chunks[one].names]
            found = [one for one in named if chunks[one].is_person][:1] or _one_among(chunks, back)
            return found if ("with" if governed else BARE) in prepositions else []
    return []


def _one_among(chunks: Sequence[Chunk], relative: int) -> list[int]:
    """Who is one of those of whom a relative clause tells: A in "A was among the guests | whom B received"."""
    for at in range(relative - 1, max(1, relative - _WHOM), -1):
        if chunks[at].word in _ONE_OF and chunks[at - 1].word in _BE:
            return subject(chunks, at - 1)
    return []


def _goes_on(one: Phrase, other: Phrase) -> bool:
    """Whether a later phrase is one more of the same kind: "by A, and by B"."""
    return other.first > one.first and other.preposition == one.preposition and other.noun in _MORE


class Parse:
    """A row with its phrases, found once for all of its verbs."""

    def __init__(self, row: Row, speaker: str | None = None) -> None:
        self.row = row
        self.speaker = speaker
        """The name of whoever speaks in the sentence."""

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """All phrases of the row."""
        return phrases(self.row.chunks)

    @cached_property
    def _firsts(self) -> list[int]:
        return [one.first for one in self.phrases]

    def near(self, at: int) -> tuple[Phrase, ...]:
        """The phrases around the chunk `at`, so far as any rule looks."""
        return self.phrases[bisect_left(self._firsts, at - _FARTHEST) : bisect_left(self._firsts, at + _FARTHEST)]

    def after(self, at: int) -> tuple[Phrase, ...]:
        """The phrases behind the chunk `at`, to the end of its clause."""
        end = clause_end(self.row.chunks, at)
        return tuple(one for one in self.near(at) if at < one.first < end)

    def clause(self, first: int, verb: MeetingVerb) -> Clause:
        """The clause of the verb that begins at `first`."""
        return Clause(self, verb, first, first + len(verb.particle))


def _without(one: Phrase, verb: MeetingVerb, last: int) -> Phrase:
    """The phrase right behind a particle ("swore in A") as an object."""
    return replace(one, preposition=BARE) if verb.particle and one.first == last + 1 else one

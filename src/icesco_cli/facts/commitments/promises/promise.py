"""The noun of the rules of promise: one undertaking as one sentence states it."""

from __future__ import annotations

from dataclasses import dataclass

from icesco_cli.facts.commitments.clauses.limbs import Limb
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.models import CommitmentKind


@dataclass(frozen=True, slots=True)
class Promise:
    """One undertaking. All numbers are indices of chunks.

    `at` is the word of promise; `doers` are the parties that bind themselves, or the noun that acts for one ("the
    team"); none where the sentence names nobody: it is passive, or goes on a list. `limb` is what is to be done.
    """

    at: int
    kind: CommitmentKind
    rule: str
    doers: tuple[int, ...]
    limb: Limb
    partners: tuple[int, ...] = ()
    """Those who agree with the doers: "agreed with B to"."""
    to: tuple[int, ...] = ()
    """Those to whom it is promised, where the verb says so: "promised B that"."""
    holders: tuple[int, ...] = ()
    """Those who only note it: it is theirs where their side is bound."""
    intro: Row | None = None
    """The row in which `doers` stand, where it is another: that which introduces a list."""
    reported: bool = False
    """Whether it stands in a clause that tells what somebody said: then an unnamed doer is the speaker's side."""
    subject: int | None = None
    """The head of the subject, where that is the thing undertaken and not who does it: "the fair is to be held"."""
    definite: bool = False
    """Whether that head is one known from before: "the fair", "its first class"."""
    joint: bool = False
    """Whether all sides of the meeting bind themselves: "it was agreed to"."""

    @property
    def doers_here(self) -> tuple[int, ...]:
        """The doers, where they stand in the sentence of the promise itself."""
        return () if self.intro else self.doers

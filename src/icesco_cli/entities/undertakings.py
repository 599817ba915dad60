"""A commitment as one article states it, and whether two statements can be of one undertaking."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from icesco_cli.entities.party_keys import PartyKey
from icesco_cli.entities.wordings import Wording
from icesco_cli.models import Commitment
from icesco_cli.text.calendar import is_full

REPEATED = 366
"""Days between two statements in the same words that can still be of one undertaking."""
RETOLD = 31
"""Days between two statements that can be of one undertaking though one of them says less."""
SAME_NEWS = 7
"""Days between two statements that share only the amount and what it is for."""
TELLING_AMOUNT = 10
"""From here on an amount is hardly shared by chance."""
MONEY = 1000
"""From here on one content word beside the amount is enough, for the amount alone is hardly of anything else."""


@dataclass(frozen=True, slots=True)
class LocalCommitment:
    """An undertaking of one article, its parties with the ids and names of their rows.

    `day` is the article's own. `by` are those who bind themselves, `behind` they and whom they serve, for one article
    says what the Minister promised and another what the country did; `to` those to whom it is promised, and their
    country.
    """

    article: str
    day: str | None
    commitment: Commitment
    wording: Wording
    """What is to be done, taken apart."""
    by: frozenset[PartyKey] = frozenset()
    behind: frozenset[PartyKey] = frozenset()
    to: frozenset[PartyKey] = frozenset()
    number: int = 0
    """Which of the article's commitments it is."""

    @property
    def said(self) -> str | None:
        """The day on which it was said, or else the article's."""
        made = self.commitment.made_on
        return made if is_full(made) else self.day


def one_undertaking(local: LocalCommitment, other: LocalCommitment) -> bool:
    """Whether both are of one undertaking. `other` is the fuller statement."""
    if not (local.by <= other.behind or other.by <= local.behind) or not _terms_agree(local, other):
        return False
    a, b = local.wording, other.wording
    if a.names and b.names and not a.names & b.names:
        return False
    return same_words(local, other) or _says_less(local, other, a, b) or _same_amount(local, other, a, b)


def same_words(local: LocalCommitment, other: LocalCommitment) -> bool:
    """Whether both say the same, but for small words, within a year."""
    a, b = local.wording, other.wording
    same = a.content == b.content and a.amounts == b.amounts and a.verb == b.verb
    return same and len(a.content) > 1 and _within(local, other, REPEATED)


def _terms_agree(local: LocalCommitment, other: LocalCommitment) -> bool:
    """Whether they do not name different days for it, or different others to whom it is promised."""
    a, b = local.commitment.due or "", other.commitment.due or ""
    agree = a.startswith(b) or b.startswith(a)
    return agree and (not local.to or not other.to or not local.to.isdisjoint(other.to))


def _says_less(local: LocalCommitment, other: LocalCommitment, a: Wording, b: Wording) -> bool:
    """Whether all that `local` says is in `other`, and it is enough to tell it by."""
    enough = len(a.content) + len(a.amounts) > 2 and 2 * len(a.content) >= len(b.content)
    part = a.content <= b.content and a.amounts <= b.amounts and _verbs_agree(a, b)
    return enough and part and local.article != other.article and _within(local, other, RETOLD)


def _same_amount(local: LocalCommitment, other: LocalCommitment, a: Wording, b: Wording) -> bool:
    """Whether both name one telling amount for one thing, told as one news. One article says it twice, in a headline
    and below, only where it is to do the same with as many of the same."""
    amounts = {amount for amount in a.amounts & b.amounts if amount >= TELLING_AMOUNT}
    if not amounts or not local.said or not other.said:
        return False
    as_many = any(amount in amounts for amount, _ in a.counted & b.counted)
    if local.article == other.article and not (as_many and a.verb and a.verb == b.verb):
        return False
    surely = max(amounts) >= MONEY or as_many
    return len(a.content & b.content) > (not surely) and _within(local, other, SAME_NEWS)


def _verbs_agree(a: Wording, b: Wording) -> bool:
    return not a.verb or not b.verb or a.verb == b.verb


def _within(local: LocalCommitment, other: LocalCommitment, days: int) -> bool:
    """Whether not more than `days` lie between them, as far as is known."""
    if not local.said or not other.said:
        return True
    return abs((date.fromisoformat(local.said) - date.fromisoformat(other.said)).days) <= days

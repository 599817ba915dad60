"""The speeches of a reception that is printed word by word behind dashes, as presidents' offices print them: "A greeted
the guests and said:", "- Welcome. ...", "We remember it well. ..."

A speech goes on through the paragraphs in which somebody says "I", "we" or "you".
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.speeches.speech import Speech, all_of, brings_speech, says_we
from icesco_cli.models import Shape

_ADDRESSING = frozenset(["you", "your"])


def with_speeches(rows: Sequence[Row], told: Sequence[Speech]) -> list[Speech]:
    """The speech of each row, as `told` has it, or as the speech has it in which the row stands."""
    found = list(told)
    speaker: str | None = None
    for _, group in groupby(range(len(rows)), key=lambda at: rows[at].sentence.paragraph):
        places = list(group)
        first, before = places[0], places[0] - 1
        spoken = any(_is_spoken(rows[at]) for at in places)
        if spoken and before >= 0 and rows[first].sentence.shape is Shape.ITEM and brings_speech(rows[before]):
            speaker = told[before].speaker
        elif not spoken or brings_speech(rows[places[-1]]) or rows[first].sentence.shape is not Shape.BODY:
            speaker = None
        for at in places if speaker else ():
            found[at] = Speech(speaker, all_of(rows[at]))
    return found


def _is_spoken(row: Row) -> bool:
    """Whether a sentence speaks of its speaker or to its hearers."""
    return says_we(row) or not _ADDRESSING.isdisjoint(row.said)

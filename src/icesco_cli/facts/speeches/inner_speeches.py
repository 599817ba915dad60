"""Speeches printed inside a story: a heading "Speech of President A", and what A said word by word below it.

A speech goes on until the next heading, but only through paragraphs before the last one that says "I" or "we": the
story may go on below in the reporter's words."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sentences.groups import group_after
from icesco_cli.facts.speeches.speech import Speech, all_of, says_we
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Shape

_HEADINGS = frozenset([Shape.HEADING, Shape.HEADLINE])
_SPOKEN = frozenset([Shape.BODY, Shape.ITEM])
_LONGEST = 8
"""Chunks of the longest heading that says whose speech follows."""


def with_inner_speeches(rows: Sequence[Row], told: Sequence[Speech]) -> list[Speech]:
    """The speech of each row, as `told` has it, or that of the speaker whose words a heading announces."""
    found = list(told)
    for at, row in enumerate(rows):
        if row.sentence.shape in _HEADINGS and (speaker := _announced(row)):
            for index in range(at + 1, _end(rows, at + 1)):
                if not found[index].quotes:
                    found[index] = Speech(speaker, all_of(rows[index]))
    return found


def _announced(row: Row) -> str | None:
    """The person whose speech a heading announces: "Speech of President A", "Remarks by A"."""
    chunks = row.chunks
    if not 2 < len(chunks) <= _LONGEST:
        return None
    at = next((i for i in range(2) if chunks[i].word in promise_words().speeches), None)
    if at is None or chunks[at + 1].word not in {"by", "of"}:
        return None
    people = (chunks[one] for one in group_after(chunks, at + 2, 3) if chunks[one].is_person)
    return next((chunk.name for chunk in people if chunk.name), None)


def _end(rows: Sequence[Row], first: int) -> int:
    """One past the last row of the speech that begins at `first`."""
    last = next((at for at in range(first, len(rows)) if rows[at].sentence.shape not in _SPOKEN), len(rows))
    own = [at for at in range(first, last) if says_we(rows[at])]
    if not own:
        return first
    paragraph = rows[own[-1]].sentence.paragraph
    return next((at for at in range(own[-1], last) if rows[at].sentence.paragraph > paragraph), last)

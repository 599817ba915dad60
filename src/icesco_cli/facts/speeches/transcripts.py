"""The turns of a conversation that is printed word by word: "President A: Welcome. ..." and "B: Thank you. ...".

Two such labels at least make a transcript. A turn goes on until the next label; the last one only through paragraphs
that say "I" or "we", for the reporter may close the page in his own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.speeches.speech import Speech, all_of, says_we
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Form, Shape

_FEWEST = 2
"""Speakers who make a transcript: one alone only speaks."""
_LABEL = 5
"""So many chunks may stand before the colon of "Question from Al Jazeera:"."""


def with_turns(rows: Sequence[Row], told: Sequence[Speech]) -> list[Speech]:
    """The speech of each row, as `told` has it, or as its turn says where the article is a transcript."""
    speakers = _speakers(rows)
    if len(speakers) < _FEWEST or not any(says_we(rows[at]) for at in _turns(rows, speakers)):
        return list(told)
    found, last = list(told), max(speakers)
    speaker, said = None, False
    for at in range(min(speakers), len(rows)):
        if at in speakers or _is_label(rows, at):
            speaker, said = speakers.get(at), True
        elif at > last and _opens(rows, at):
            said = said and _is_own(rows, at)
        if said and rows[at].sentence.shape in (Shape.BODY, Shape.ITEM):
            found[at] = Speech(speaker, all_of(rows[at]))
    return found


def _speakers(rows: Sequence[Row]) -> dict[int, str]:
    """Whose turn opens at which row: by the full name, and from then on by its initials ("AK:")."""
    found: dict[int, str] = {}
    initials: dict[str, str] = {}
    for at in range(len(rows)):
        if name := _named(rows, at):
            found[at] = name
            initials.setdefault("".join(word[0] for word in name.split()).upper(), name)
        elif initials and (short := rows[at].text.split(":", 1)[0]) in initials and _opens(rows, at):
            found[at] = initials[short]
    return found


def _turns(rows: Sequence[Row], speakers: dict[int, str]) -> Iterator[int]:
    """The sentences from the first label to the end of the paragraph that the last one opens."""
    end = rows[max(speakers)].sentence.paragraph
    return (at for at in range(min(speakers), len(rows)) if rows[at].sentence.paragraph <= end)


def _named(rows: Sequence[Row], at: int) -> str | None:
    """The person with whose name and a colon a sentence opens its paragraph."""
    row = rows[at]
    if len(row.chunks) < 3 or row.chunks[1].word != ":" or row.sentence.shape is not Shape.BODY:
        return None
    mention = row.chunks[0].mention
    if mention is None or not row.chunks[0].is_person or mention.form is not Form.NAME or not _opens(rows, at):
        return None
    return mention.names[0] if len(mention.names) == 1 and not row.text.split(":")[0].isupper() else None


def _is_label(rows: Sequence[Row], at: int) -> bool:
    """Whether a paragraph opens with the label of somebody of whom the article knows no name: "Question:"."""
    words = [chunk.word for chunk in rows[at].chunks[: _LABEL + 1]]
    if ":" not in words or not _opens(rows, at) or len(rows[at].chunks) == words.index(":") + 1:
        return False
    return promise_words().speech.isdisjoint(words[: words.index(":")])


def _is_own(rows: Sequence[Row], at: int) -> bool:
    """Whether the paragraph that opens at a sentence says "I" or "we"."""
    paragraph = rows[at].sentence.paragraph
    here = takewhile(lambda row: row.sentence.paragraph == paragraph, islice(rows, at, None))
    return any(says_we(row) for row in here)


def _opens(rows: Sequence[Row], at: int) -> bool:
    return at == 0 or rows[at - 1].sentence.paragraph != rows[at].sentence.paragraph

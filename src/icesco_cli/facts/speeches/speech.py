"""Who says it: quotations, and the speaker behind each sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.groups import group_after
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.facts.speeches.sides_speaking import side_speaking
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Party, Shape

_TITLE_ROWS = 4
"""Rows at the head of a page among which its title is."""
_TELLING = promise_words().speech | {"according", ":"}
_BRINGING = 6
"""Chunks from the verb of speech to the colon: "said, in her address:"."""
_COLON = frozenset([":"])
_FIRST = function_words("speakers")
_QUOTE = re.compile(r'["“”„«»]')
_CLOSING = frozenset("”»")
_DASHES = function_words("dashes")
_RESUMED = re.compile(r"[.!]\s?[-–—](?:\s|$)")
"""A dash behind the teller's full stop, with which the words go on."""
_LABEL = re.compile(r"\s*[A-Z][A-Z.'’-]+(?:\s[A-Z][A-Z.'’-]+){0,6}\s?(?:\([^)]*\)\s*)?:|[A-Z][\w .'’-]{0,60}:\s*[\"“]?")


@dataclass(frozen=True, slots=True)
class Speech:
    """Who speaks in a sentence, where anybody does. `speaker` is a person's name in the article; `quotes` are the
    stretches of it, in characters of the document, that are the speaker's own words."""

    speaker: str | None = None
    quotes: tuple[tuple[int, int], ...] = ()
    asked: bool = False
    """Whether it is the question of an interviewer, who binds nobody."""
    side: Party | None = None
    """The body or country whose words they are, where no person says them."""

    def covers(self, offset: int) -> bool:
        """Whether the character at `offset` is inside the speaker's own words."""
        return any(start <= offset < end for start, end in self.quotes)

    def is_all_of(self, row: Row) -> bool:
        """Whether the sentence ends in the speaker's own words and has no quotation marks, as one of a transcript."""
        return bool(self.quotes) and self.quotes[-1][1] >= row.sentence.end and '"' not in row.text


def all_of(row: Row) -> tuple[tuple[int, int], ...]:
    """All of a sentence, as the one stretch of the speaker's own words."""
    return ((row.sentence.start, row.sentence.end),)


def quotations(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The quotations between `start` and `end` (one paragraph) of the document's `text`, quotation marks included.

    Curly marks say themselves which way they face; straight ones take turns. One that is never closed runs to the end,
    as it does in a speech of several paragraphs, unless it stands inside a line: then it is a slip.
    """
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for mark in _QUOTE.finditer(text, start, end):
        closing = mark[0] in _CLOSING or (mark[0] == '"' and opened is not None)
        if closing and opened is not None:
            found.append((opened, mark.end()))
            opened = None
        elif not closing:
            opened = mark.start()
    if opened is not None and not text[start:opened].strip():
        found.append((opened, end))
    return found


def speeches(text: str, paragraphs: Sequence[tuple[int, int]], rows: Sequence[Row]) -> list[Speech]:
    """The speech of each row, in their order. `paragraphs` are the paragraphs' first and last characters by index."""
    found: list[Speech] = []
    orator, transcript = _orator(rows), sum(_is_label(row.text) for row in rows) > 1
    for index, row in enumerate(rows):
        speech = _speech(text, paragraphs[row.sentence.paragraph], row)
        if (
            index
            and not _is_label(row.text)
            and not _is_opened_before(row, speech)
            and found[-1].is_all_of(rows[index - 1])
            and (transcript or _together(rows[index - 1], row))
        ):
            speech = Speech(found[-1].speaker, all_of(row))
        if (
            index
            and not speech.quotes
            and (_goes_on(rows, index, found[-1]) or _goes_on_dashed(rows, index, found[-1]))
        ):
            speech = Speech(found[-1].speaker, all_of(row))
        if orator and not speech.quotes and row.sentence.shape in (Shape.BODY, Shape.ITEM):
            speech = Speech(speech.speaker or orator, all_of(row))
        found.append(speech)
    _carry(found, rows)
    return found


def _orator(rows: Sequence[Row]) -> str | None:
    """The person whose speech the article is, as its title says: "Speech by A at ...", "Remarks of A"."""
    titles = (row for row in rows[:_TITLE_ROWS] if row.sentence.shape in (Shape.TITLE, Shape.HEADLINE))
    for row in titles:
        for at in range(len(row.chunks) - 2):
            if row.chunks[at].word in promise_words().speeches and row.chunks[at + 1].word in {"by", "of"}:
                return _person(row.chunks, group_after(row.chunks, at + 2), Speech())
    return None


def _goes_on(rows: Sequence[Row], index: int, before: Speech) -> bool:
    """Whether a sentence without quotation marks is quoted: it follows "A said:" as a paragraph of its own, or goes on
    with what stands behind it, in the first person where that is another paragraph."""
    row, last = rows[index], rows[index - 1]
    if before.speaker is None or row.sentence.shape is not Shape.BODY or _says_unquoted(row):
        return False
    if brings_speech(last) and not before.quotes and not _together(last, row):
        return True
    if _says_unquoted(last) and _together(last, row):
        return True
    whole = before.quotes == all_of(last)
    block = whole and not _QUOTE.search(last.text) and not _is_label(last.text)
    return block and (_together(last, row) or says_we(row))


def _goes_on_dashed(rows: Sequence[Row], index: int, before: Speech) -> bool:
    """Whether a sentence goes on with the words that a dash parts from the teller: '..., - said A. - | We will"."""
    row, last = rows[index], rows[index - 1]
    if before.speaker is None or not before.quotes or not _together(last, row) or _QUOTE.search(last.text):
        return False
    dashed = row.text[:1] in _DASHES or _RESUMED.search(last.text)
    whole = before.quotes == all_of(last)
    return whole or bool(dashed and before.quotes[0][0] == last.sentence.start)


def _says_unquoted(row: Row) -> bool:
    """ "The Minister said: We will open a school", whose words may go on in the next sentence."""
    verbs = promise_words().speech
    told = (at for at in row.where(_COLON) if 0 < at < len(row.chunks) - 2 and row.chunks[at - 1].word in verbs)
    return not _QUOTE.search(row.text) and any(told)


def says_we(row: Row) -> bool:
    """Whether a sentence speaks in the first person: "I", "we", "our"."""
    return not _FIRST.isdisjoint(row.said)


def brings_speech(row: Row) -> bool:
    """Whether a sentence ends in a colon behind a verb of speech: "The Minister, Mr. A, said:"."""
    last = [chunk.word for chunk in row.chunks[-_BRINGING:]]
    return row.text.rstrip().endswith(":") and any(word in promise_words().speech for word in last)


def _together(before: Row, row: Row) -> bool:
    return before.sentence.paragraph == row.sentence.paragraph


def _is_opened_before(row: Row, speech: Speech) -> bool:
    """Whether a sentence goes on with a quotation whose mark stands in an earlier one: no label brings it."""
    return bool(speech.quotes) and speech.quotes[0][0] == row.sentence.start and not _QUOTE.match(row.text)


def _speech(text: str, paragraph: tuple[int, int], row: Row) -> Speech:
    start, end = row.sentence.start, row.sentence.end
    labelled = _label(row, paragraph)
    if labelled is not None:
        return Speech(labelled[0], ((labelled[1], end),))
    quotes = tuple((max(s, start), min(e, end)) for s, e in quotations(text, *paragraph) if s < end and e > start)
    speaker = _speaker(row, Speech(None, quotes))
    side = side_speaking(row, quotes) if quotes and speaker is None else None
    return _dashed(row, quotes) or Speech(speaker, quotes, side=side)


def _dashed(row: Row, quotes: Sequence[tuple[int, int]]) -> Speech | None:
    """The words before ", - said A", which only a dash parts from the teller."""
    chunks, verbs = row.chunks, promise_words().speech
    for at in row.where(_DASHES) if not quotes else ():
        if 0 < at < len(chunks) - 2 and chunks[at - 1].word == "," and chunks[at + 1].word in verbs:
            name = _person(chunks, group_after(chunks, at + 2, 2), Speech())
            return Speech(name, ((row.sentence.start, chunks[at].start),)) if name else None
    return None


def _label(row: Row, paragraph: tuple[int, int]) -> tuple[str | None, int] | None:
    """The speaker of "SECRETARY FORD: ..." or of a headline "Ford: We will ...", and where the words begin."""
    headline = row.sentence.shape in (Shape.HEADLINE, Shape.HEADING, Shape.TITLE)
    if row.sentence.start != paragraph[0]:
        return None
    label = _LABEL.match(row.text)
    if label is None or not (headline or label[0].rstrip(' :"“').isupper()):
        return None
    named = [m for m in row.mentions if m.start < row.sentence.start + label.end() and m.topic.value == "person"]
    if not named and headline:
        return None
    return (named[-1].names[0] if named and named[-1].names else None), row.sentence.start + label.end()


def _speaker(row: Row, speech: Speech) -> str | None:
    """The subject of the verb of speech that stands outside the quotations."""
    verbs = promise_words().speech
    for at in row.where(_TELLING):
        chunk = row.chunks[at]
        if chunk.word in verbs and not speech.covers(chunk.start):
            name = _person(row.chunks, subject(row.chunks, at), speech) or _inverted(row.chunks, at, speech)
            if name:
                return name
        if chunk.word == "according" and not speech.covers(chunk.start):
            return _person(row.chunks, group_after(row.chunks, at + 1), speech)
        if chunk.word == ":" and speech.quotes and at and _opens_quote(row.chunks, at + 1, speech):
            return _person(row.chunks, [at - 1], speech)
    return None


def _opens_quote(chunks: Sequence[Chunk], at: int, speech: Speech) -> bool:
    """Whether a quotation opens at `at`: 'President A: | "We will open it"'."""
    return at < len(chunks) and any(start == chunks[at].start for start, _ in speech.quotes)


def _person(chunks: Sequence[Chunk], group: Sequence[int], speech: Speech) -> str | None:
    people = (chunks[at] for at in group if chunks[at].is_person and not speech.covers(chunks[at].start))
    return next((chunk.name for chunk in people if chunk.name), None)


def _inverted(chunks: Sequence[Chunk], verb: int, speech: Speech) -> str | None:
    """The speaker of `"...," said X` and `..., said X`: whoever follows the verb behind a quotation or a comma."""
    if verb == 0 or not (chunks[verb - 1].word == "," or speech.covers(chunks[verb - 1].start)):
        return None
    return _person(chunks, group_after(chunks, verb + 1, 2), speech)


def _carry(found: list[Speech], rows: Sequence[Row]) -> None:
    """Give a quoted sentence that names no speaker the one who speaks beside it: first after it, then before it."""
    for step in (-1, 1):
        order = range(len(found) - 2, -1, -1) if step == -1 else range(1, len(found))
        for at in order:
            beside = at - step
            if found[at].quotes and not _is_known(found[at]) and _same_voice(found, rows, at, beside):
                found[at] = replace(found[at], speaker=found[beside].speaker, side=found[beside].side)


def _same_voice(found: Sequence[Speech], rows: Sequence[Row], at: int, beside: int) -> bool:
    near = rows[beside].sentence.paragraph - rows[at].sentence.paragraph
    if near == 0:
        return _is_known(found[beside]) and (beside < at or _begins_quoted(found[beside], rows[beside]))
    if near == -1 and _is_label(rows[at].text):
        return False
    return near == -1 and _is_known(found[beside]) and found[at].quotes[0][0] == rows[at].sentence.start


def _is_known(speech: Speech) -> bool:
    """Whether the speaker is known, or the side whose words they are."""
    return bool(speech.speaker or speech.side)


def _begins_quoted(speech: Speech, row: Row) -> bool:
    """Whether a sentence begins inside a quotation: "... We will wait," A said."""
    return bool(speech.quotes) and speech.quotes[0][0] == row.sentence.start


def _is_label(text: str) -> bool:
    return bool(_LABEL.match(text)) and text.split(":")[0].isupper()

"""The words of a promise: its undertaking as a phrase that can be read alone."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_bounds import end_of_clause
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.undertakings.gaps import Gap, gap_of, subject_first
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import is_number
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words

_OPENERS = function_words("openers")
_BEFORE_OBJECTS = function_words("before_objects")
_PREPOSITIONS = function_words("prepositions")
_DETERMINERS = function_words("indefinite")
_HEARERS = function_words("hearers")
_RELATIVES = function_words("relatives") | function_words("whose")
_UNFINISHED = function_words("unfinished") | function_words("articles") | {","}
_KEPT = frozenset(["invitation", "participation", "signed listed", "verb whom", "verb team"])
"""What is asked of others, participation and listed documents are told with their word: "instructed the team to"."""
_SIGNED = frozenset(["signed bare", "signed again"])
_NAMED = 2
"""With fewer words, the name of a document says nothing by itself: "the protocol"."""
_HEADLESS = 12
"""How many words whoever stands behind "which" may have."""
_NAMING = frozenset([",", "(", ")", "of", "the", "and", "dg", "-"])
_EDGES = ' ,;:"–-'
_MARKS = '"“”'
_TAG = 6
"""Chunks of what is added behind the last comma."""


def what(promise: Promise, row: Row) -> str:
    """The undertaking in the words of the sentence, without the words that only open it or that lead to what is not
    its own, on one line."""
    chunks = row.chunks
    first = _first(promise, row)
    last = promise.limb.last
    while promise.rule.startswith("signed") and last > first and chunks[last].time:
        last -= 1
    last = _last(chunks, max(first, promise.limb.verb), _before_headless(chunks, max(first, promise.limb.verb), last))
    if promise.rule in _SIGNED and last - first < _NAMED and promise.at > last:
        return _joined(row, chunks[first], chunks[end_of_clause(chunks, promise.at)])
    if chunks[last].word == "there" and first == last:
        return "be there"
    gap = gap_of(promise, row)
    if gap is not None and first <= gap.after <= last:
        return _filled(row, chunks[first], gap, chunks[last])
    opened = subject_first(promise, chunks, last)
    return _joined(row, chunks[first if opened is None else opened], chunks[last])


def _filled(row: Row, first: Chunk, gap: Gap, last: Chunk) -> str:
    """The undertaking with the thing that its sentence names elsewhere: "submit it [the report] to the Council"."""
    chunks = row.chunks
    thing = " ".join(row.between(chunks[gap.first].start, chunks[gap.last].end).split())
    before = " ".join(row.between(first.start, chunks[gap.after].end).split())
    behind = " ".join(row.between(chunks[gap.after].end, last.end).split())
    return _balanced(f"{before} [{thing}] {behind}".strip(_EDGES))


def without_filling(words: str) -> str:
    """An undertaking in its own words alone, without the thing put in for its "it"."""
    before, _, behind = words.partition(" [")
    return before + behind.partition("]")[2] if behind else words


def _joined(row: Row, first: Chunk, last: Chunk) -> str:
    text = " ".join(row.between(first.start, last.end).split())
    return _balanced(text.strip(_EDGES))


def _first(promise: Promise, row: Row) -> int:
    chunks, limb = row.chunks, promise.limb
    first = limb.first
    if first == promise.at and first < limb.last and _only_says(chunks[first].word) and promise.rule not in _KEPT:
        first = _over_place(chunks, first + 1)
    while first < min(limb.verb, limb.last) and _only_opens(chunks[first]):
        first += 1
    while first < limb.last and (_is_idle(chunks, first) or _is_hearer(row, first)):
        first += 1
    return first


def _is_idle(chunks: Sequence[Chunk], first: int) -> bool:
    """Whether a phrase cannot begin with the chunk: "at | increasing", "of | 12 documents"."""
    word = chunks[first].word
    if word == "providing" or chunks[first - 1].word == "providing":
        return chunks[first + 1].word == "for" or word == "for"
    return word in {"of", "'s"} or (word in _PREPOSITIONS and chunks[first + 1].word in doing().gerunds)


def _is_hearer(row: Row, at: int) -> bool:
    """Whether the chunk is who hears a promise: "promised | them | new houses", "promised | Malta | a school"."""
    chunk, start = row.chunks[at], row.sentence.start
    given = row.chunks[at + 1].word in _DETERMINERS or is_number(row.chunks[at + 1])
    if chunk.is_party and row.chunks[at - 1].word in promise_words().verbs and given:
        return True
    return chunk.mention is not None and row.text[chunk.start - start : chunk.end - start].lower() in _HEARERS


def _only_says(word: str) -> bool:
    """Whether a word of promise is no doing itself: "promised | a reply", but "allocates 3 million"."""
    words = doing()
    done = word in words.verbs or word in words.gerunds or word in words.participles
    return not done or word in promise_words().speech


def _only_opens(chunk: Chunk) -> bool:
    """Whether the chunk only leads to the undertaking: "to", "will", "on Friday", "also"."""
    return chunk.time is not None or chunk.word in _OPENERS or chunk.word in {"where", "which"}


def _over_place(chunks: Sequence[Chunk], at: int) -> int:
    """The object behind a verb, a place, a time and "on": "agreed in Oslo on Monday on | a programme"."""
    while at + 1 < len(chunks) and (chunks[at].time or chunks[at].word in _BEFORE_OBJECTS):
        at += 2 if chunks[at].word in {"in", "at"} else 1
    return at


def _last(chunks: Sequence[Chunk], verb: int, last: int) -> int:
    """The last chunk that says something: before "and", "of the" and "the first edition of which" at the end."""
    while last > verb and _is_unfinished(chunks, verb, last):
        opens = chunks[last].word in _RELATIVES
        comma = next((at for at in range(last - 1, max(verb, last - _TAG), -1) if chunks[at].word == ","), last)
        last = (comma if opens else last) - 1
    return last


def _before_headless(chunks: Sequence[Chunk], verb: int, last: int) -> int:
    """The "which" of a relative clause whose verb was cut off: "two accords during the visit which | Mr. A, B's Head,
    paid"."""
    for at in range(last, max(verb, last - _HEADLESS), -1):
        if chunks[at].word in _RELATIVES:
            return at
        if not (chunks[at].mention or chunks[at].word in _NAMING):
            return last
    return last


def _is_unfinished(chunks: Sequence[Chunk], verb: int, last: int) -> bool:
    """Whether the phrase cannot end with the chunk at `last`; a preposition may, right behind its verb: "carry on"."""
    word, before = chunks[last].word, chunks[last - 1].word
    if word == "behind":
        return False
    if word in _PREPOSITIONS:
        return last > verb + 1 and before not in function_words("adverbs")
    return (
        word in _UNFINISHED or word in _RELATIVES or (before in {"and", "but"} and word in function_words("pronouns"))
    )


def _balanced(text: str) -> str:
    """The text without the quotation mark whose partner was left outside."""
    return text if sum(map(text.count, _MARKS)) % 2 == 0 else "".join(c for c in text if c not in _MARKS)

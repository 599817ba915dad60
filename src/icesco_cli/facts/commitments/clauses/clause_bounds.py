"""The clauses of a sentence: where one begins and ends.

All functions look at a row of chunks and at an index in it, and answer with indices of chunks.
"""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import is_number
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words

_ENDS = frozenset([".", ";", '"', "!", "?", ":"])
_STARTS = frozenset([";", '"', ":", "(", ")", "that", "whether", "."])
_AUXILIARIES = function_words("auxiliaries")
_FINITE = function_words("finite")
_FUTURE = function_words("future")
_SHARED = function_words("perfects") | _FUTURE
"""Behind a comma, these go on with the subject of the clause before."""
_SAYING = function_words("saying") | function_words("contrasts")
_DETERMINERS = function_words("determiners")
_NOUN_BEFORE = function_words("prepositions") | _DETERMINERS
_PREPOSITIONS = function_words("prepositions")
_WHICH = frozenset(["which", "whom"])
_PRESENT = function_words("present")
_NO_TELLER = function_words("subordinators") | {"to"}
_OBJECTS = _DETERMINERS | {"that", "this", "these"}
CLOSERS = frozenset([".", ";", ":", '"'])
"""The marks behind which no complement of a verb stands."""
_DASHES = function_words("dashes")
_SOURCES = function_words("sources")
_PAST = frozenset(["had", "has", "have", "was", "were"])
_REACH = 60
"""Chunks of the longest clause that is read as one."""
_SHORTEST = 5
"""Letters of the shortest verb in -ed."""
_TURN = 5
"""Chunks of an aside that is too long to be only "for its part"."""
_TELLER = 16
"""How many words name whoever tells something, behind a comma."""
_STATING = _PAST | _FUTURE | {"are", "is"}
_NO_SUBJECT = _ENDS | {",", "and", "to", "that", "which", "who", "whose", "where", "what", "if", "as"}
_SUBJECT = 8
"""Chunks of the subject of a clause behind ", and"."""
_CLAUSE = 20
"""Chunks of a clause before the joiner that ends it."""


def end_of_clause(chunks: Sequence[Chunk], verb: int, longest: int = _REACH) -> int:
    """The last chunk of the clause of the verb at `verb`: before the end of the sentence, a semicolon, a quotation
    mark, a saying behind a comma ("..., the minister said") or the next clause ("... and the bank will")."""
    limit = min(len(chunks), verb + longest)
    for at in range(verb + 1, limit):
        if chunks[at].word in _ENDS and not _is_inside(chunks, at):
            return at - 1
        if chunks[at].word in _DASHES and _is_signed(chunks, at):
            return at - 1
        if chunks[at].word in {",", "and", "but", "–"} and _opens_clause(chunks, at):
            return at - 1
    return limit - 1


def _is_signed(chunks: Sequence[Chunk], dash: int) -> bool:
    """Whether only whoever says it stands behind the dash, as in a headline: "A will open a school - Minister B"."""
    return dash + 1 < len(chunks) and chunks[dash + 1].is_person and dash + 3 >= len(chunks)


def _is_inside(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a full stop stands inside a word or behind an abbreviation: "RM4.76", "St. Petersburg"."""
    if chunks[at].word != "." or at + 1 >= len(chunks) or chunks[at + 1].word == '"':
        return False
    return chunks[at - 1].solid or chunks[at + 1].start == chunks[at].end


def _opens_clause(chunks: Sequence[Chunk], joiner: int) -> bool:
    """Whether a clause begins behind the comma or "and" at `joiner`."""
    at = joiner + 1
    if chunks[joiner].word != "and" and at < len(chunks) and chunks[at].word in {"and", "but"}:
        at += 1
    if at >= len(chunks):
        return False
    word = chunks[at].word
    if at > joiner + 1 and chunks[at - 1].word == "and" and _has_finite(chunks, at):
        return True
    if word == "of" and chunks[at + 1 : at + 2] and chunks[at + 1].word == "which":
        return True  # "announced 90 million, of which 35 will be paid in June"
    if at > joiner + 1 and chunks[at - 1].word == "but":
        return word != "also"
    if chunks[joiner].word == "and" or at > joiner + 1:
        return word in {"that", "then"} or _is_finite(chunks, at) or (
            _has_subject(chunks, at) and not _shares_verb(chunks, joiner)
        )  # fmt: skip
    if word in _SHARED:
        return word not in function_words("adverbs")
    return (
        word in _SAYING
        or word in promise_words().speech
        or word == "reads"
        or _has_subject(chunks, at)
        or _is_teller(chunks, joiner)
    )


def _has_finite(chunks: Sequence[Chunk], first: int) -> bool:
    """Whether a clause of its own begins at `first`: ", and | talks with the Bank are on", ", and | a team will"."""
    for chunk in chunks[first : first + _SUBJECT]:
        if chunk.word in _STATING:
            return True
        if chunk.word in _NO_SUBJECT:
            return False
    return False


def _shares_verb(chunks: Sequence[Chunk], joiner: int) -> bool:
    """Whether "and" joins two subjects of one relative clause: "a forum that A and B will hold"."""
    return joiner > 1 and chunks[joiner - 1].is_party and chunks[joiner - 2].word in function_words("relative_openers")


def _is_teller(chunks: Sequence[Chunk], comma: int) -> bool:
    """Whether somebody is behind the comma who tells what stands before it, with nothing after: "..., the federation
    said on Monday", "..., the ambassador, Mr. A, told reporters"."""
    commas = 0
    for at in range(comma + 2, min(len(chunks), comma + _TELLER)):
        word = chunks[at].word
        if is_source(chunks, at) or word == "reads":
            return True
        if word in promise_words().speech:
            return commas == 0 or (chunks[at - 1].word == "," and not _is_inverted(chunks, at))
        if word == "and" and _joins_nouns(chunks, comma, at):
            continue
        if word in _ENDS or word in _NO_TELLER or word in _AUXILIARIES or word in promise_words().modals:
            return False
        commas += word == ","
    return False


def is_source(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an outlet tells something here: "Karst News reports", "AZERTAC writes", unlike "denied reports"."""
    return chunks[at].word in _SOURCES and (chunks[at - 1].solid or chunks[at - 1].mention is not None)


def _joins_nouns(chunks: Sequence[Chunk], comma: int, joiner: int) -> bool:
    """Whether "and" stands inside the name of whoever tells it, or joins two who do: ", the press | and | public
    relations office told", ", A | and | B said"."""
    if joiner + 1 >= len(chunks):
        return False
    if joiner == comma + 2 and chunks[joiner - 1].is_person and chunks[joiner + 1].is_person:
        return True
    if chunks[comma + 1].word != "the":
        return False
    named = chunks[joiner + 1].word.isalpha() and chunks[joiner + 1].word not in _DETERMINERS
    return named and not any(chunk.mention or chunk.word.endswith("ed") for chunk in chunks[comma + 2 : joiner])


def _is_inverted(chunks: Sequence[Chunk], speech: int) -> bool:
    """Whether whoever speaks stands behind the verb of speech: "..., said the minister"."""
    return speech + 1 < len(chunks) and (chunks[speech + 1].is_party or chunks[speech + 1].word in _DETERMINERS)


def _has_subject(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a party stands at `at`, and behind it its verb: "..., Mr. A said", "and the bank will"."""
    if not chunks[at].is_party:
        return False
    at += 1
    while at < len(chunks) and (chunks[at].time or chunks[at].word.endswith("ly")):
        at += 1
    return at < len(chunks) and (chunks[at].word in _FINITE or _is_finite(chunks, at))


def _is_finite(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the chunk is a finite verb: an auxiliary, a verb of speech or promise, a past one before its object."""
    word, words = chunks[at].word, promise_words()
    if word in _AUXILIARIES or word in words.modals or word in words.speech or word in _PRESENT:
        return True
    if word == "set" and chunks[at - 1].word == "and" and chunks[at + 1 : at + 2] and chunks[at + 1].word == "up":
        return False  # "will open a school and | set up a fund" is an infinitive as well
    if word in words.verbs and word not in words.nominal and not word.endswith("ing"):
        return chunks[at - 1].word != "and" or word not in doing().verbs  # "will lend maps and | invite ten pupils"
    if at + 1 >= len(chunks) or not word.endswith("ed") or len(word) < _SHORTEST:
        return False
    return _is_object(chunks[at + 1]) or f"{word}-{chunks[at + 1].word}" in function_words("turning")


def _is_object(chunk: Chunk) -> bool:
    return is_number(chunk) or chunk.word in _OBJECTS or chunk.mention is not None


def start_of_clause(chunks: Sequence[Chunk], at: int) -> int:
    """The first chunk of the clause in which `at` stands: behind "that", a mark, a verb of speech, or the "and" that
    parts it from a clause with a verb of its own."""
    words = promise_words()
    for back in range(at - 1, max(-1, at - _REACH), -1):
        word = chunks[back].word
        if word in _STARTS or (word in words.speech and not is_noun(chunks, back)):
            return back + 1
        if word == "," and not _is_aside(chunks, back, at):
            return back + 1
        if word in _WHICH and chunks[back - 1].word in _PREPOSITIONS and back + 1 < at:
            return back + 1  # "a memorandum by which | both museums undertake to"
        if word == "and" and chunks[max(0, back - 2)].word == "between":
            continue
        if word == "and" and any(chunks[i].word in words.modals for i in range(max(0, back - _CLAUSE), back)):
            return back + 1
        if word == "and" and _is_past_before(chunks, back):
            return back + 1
    return max(0, at - _REACH + 1)


def _is_past_before(chunks: Sequence[Chunk], joiner: int) -> bool:
    """Whether what stands before "and" tells what was done: "ten schools were built and | ten will be"."""
    for at in range(joiner - 1, max(-1, joiner - _CLAUSE), -1):
        if chunks[at].word in _STARTS or chunks[at].word == ",":
            return False
        if chunks[at].word in _PAST:
            return chunks[at + 1].word != "being"
    return False


def is_noun(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word that may be a verb of speech is a noun or a name here: "an exchange of notes"."""
    return chunks[at].solid or (at > 0 and chunks[at - 1].word in _NOUN_BEFORE)


def _is_aside(chunks: Sequence[Chunk], comma: int, at: int) -> bool:
    """Whether the comma closes an aside that stands right before `at`, or opens one: its subject stands before it."""
    return comma == at - 1 or over_aside(chunks, at - 1) < comma < at - 1


def over_aside(chunks: Sequence[Chunk], at: int) -> int:
    """The chunk before the aside that the comma at `at` closes: "A, accompanied by B, | signed" leads back to A."""
    if at < 2 or chunks[at].word != ",":
        return at
    asides = function_words("asides")
    for back in range(at - 2, max(0, at - _REACH), -1):
        word = chunks[back].word
        if word in _ENDS:
            return at
        if word == "," and (chunks[back + 1].word in asides or _is_for_its_part(chunks, back + 1, at)):
            return back - 1
    return at


def _is_for_its_part(chunks: Sequence[Chunk], first: int, last: int) -> bool:
    """Whether an aside from `first` to `last` only turns to somebody: "for its part", "in turn"."""
    return last - first < _TURN and chunks[first].word in {"for", "in"} and chunks[last - 1].word in {"part", "turn"}

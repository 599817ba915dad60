"""The little grammar that the rules need: who does it, to whom, and who stands beside them.

All functions look at a row of chunks and at an index in it, and answer with indices of chunks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from icesco_cli.facts.chunks import Chunk
from icesco_cli.lexicon.function_words import function_words

PREPOSITIONS = function_words("prepositions")
_BE = function_words("forms_of_be")
_JOINERS = function_words("joiners")
_JOINING = function_words("joining")
_FILLERS = function_words("fillers")
_CLAUSE_MARKS = function_words("clause_marks")
_DELEGATES = function_words("delegates")
_LIST_STOPS = function_words("list_stops")
_FINITE = function_words("finite")
_OBJECT_STOPS = function_words("object_stops")
_OBJECT_PASSED = function_words("object_passed")


def is_passive(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether the participle at `verb` is a passive one: "was received", "received by", "to be held"."""
    before = [chunk.word for chunk in chunks[max(0, verb - 4) : verb]]
    return any(word in _BE for word in before[-3:])


def subject(chunks: Sequence[Chunk], verb: int) -> list[int]:
    """The parties that do what the verb says: the noun phrase before it, with all that is joined to it by "and".

    Skipped on the way left are auxiliaries, adverbs, times, and what stands between commas; a phrase behind a
    preposition is no subject. Empty where there is none.
    """
    at = verb - 1
    while at >= 0:
        chunk = chunks[at]
        if chunk.is_party:
            group = _joined_before(chunks, at)
            if not governed(chunks, group[0]):
                return group
            at = _past_preposition(chunks, group[0]) - 1
            if at >= 0 and chunks[at].word in _DELEGATES:
                return group
            continue
        if chunk.word in _CLAUSE_MARKS and chunk.word != ")":
            return []
        at -= 1
    return []


def governed(chunks: Sequence[Chunk], at: int) -> str:
    """The preposition that governs the phrase at `at`, or an empty string."""
    back = at - 1
    while back >= 0 and at - back <= 4 and (chunks[back].word in _FILLERS or _is_adjective(chunks[back])):
        back -= 1
    return chunks[back].word if back >= 0 and chunks[back].word in PREPOSITIONS else ""


def _is_adjective(chunk: Chunk) -> bool:
    return chunk.mention is not None and bool(chunk.word)


def _past_preposition(chunks: Sequence[Chunk], at: int) -> int:
    back = at - 1
    while back >= 0 and chunks[back].word not in PREPOSITIONS:
        back -= 1
    return back


def _joined_before(chunks: Sequence[Chunk], last: int) -> list[int]:
    """The group of parties that ends at `last`: A, B and C."""
    group = [last]
    at = last
    while True:
        before = _party_before(chunks, at)
        if before is None:
            return group
        group.insert(0, before)
        at = before


def _party_before(chunks: Sequence[Chunk], at: int) -> int | None:
    back = at - 1
    joined = False
    while back >= 0 and (chunks[back].word in _JOINERS or chunks[back].word in _FILLERS):
        joined = joined or chunks[back].word in _JOINING
        back -= 1
    if not joined or back < 0 or not chunks[back].is_party:
        return None
    if at - back == 2 and chunks[at - 1].word == "with":
        return None
    return back


def group_after(chunks: Sequence[Chunk], start: int, reach: int = 6) -> list[int]:
    """The group of parties that begins at `start` or a few small words after it: A; B, and C.

    `reach` is how many words may stand before the first party. Empty where none begins there.
    """
    at = start
    while at < len(chunks) and at - start < reach and not chunks[at].is_party:
        chunk = chunks[at]
        if chunk.word in _CLAUSE_MARKS or chunk.word == "," or chunk.word in {"and", "that", "who", "which"}:
            return []
        at += 1
    if at >= len(chunks) or not chunks[at].is_party:
        return []
    return _joined_after(chunks, at)


def _joined_after(chunks: Sequence[Chunk], first: int) -> list[int]:
    group = [first]
    while (after := _party_after(chunks, group[-1])) is not None:
        group.append(after)
    return group


def _party_after(chunks: Sequence[Chunk], at: int) -> int | None:
    """The next member of a list, over joiners and members that are nobody known ("the Mayors of the two Districts;")."""
    ahead = at + 1
    if ahead >= len(chunks) or not _joins(chunks, ahead):
        return None
    unknown = 0
    while ahead < len(chunks) and unknown < 8:
        chunk = chunks[ahead]
        if chunk.is_party:
            return None if _starts_clause(chunks, ahead) else ahead
        if chunk.time or chunk.is_place or chunk.word in _LIST_STOPS:
            return None
        unknown += chunk.word not in _JOINERS and chunk.word not in _FILLERS
        ahead += 1
    return None


def _joins(chunks: Sequence[Chunk], at: int) -> bool:
    word = chunks[at].word
    return word in {",", ";", "and", "&", "plus", "alongside", "/"} or (
        word in {"as", "along", "together"} and at + 1 < len(chunks) and chunks[at + 1].word in {"well", "with"}
    )


def _starts_clause(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the party at `at` is the subject of a new clause: "..., and Mr. B said"."""
    ahead = at + 1
    if chunks[at].mention and chunks[at].mention.form.value == "pronoun":
        return True
    return ahead < len(chunks) and chunks[ahead].word in _FINITE


def object_group(chunks: Sequence[Chunk], verb: int, prepositions: frozenset[str], bare: bool = True) -> list[int]:
    """The parties that the verb is done to, or with through one of `prepositions`: "met today in Oslo with A and B".

    Times, places and adverbs between them are skipped, no clause is left. `bare`: whether a phrase with no preposition
    counts.
    """
    at = verb + 1
    limit = min(len(chunks), verb + 16)
    while at < limit:
        chunk = chunks[at]
        if chunk.is_party:
            behind = governed(chunks, at)
            if behind in prepositions or (bare and not behind):
                return _joined_after(chunks, at)
            if not chunk.is_place:
                return []
        elif chunk.word in _OBJECT_STOPS or (chunk.word in PREPOSITIONS and not _passable(chunks, at, prepositions)):
            return []
        at += 1
    return []


def _passable(chunks: Sequence[Chunk], at: int, prepositions: frozenset[str]) -> bool:
    return chunks[at].word in prepositions or chunks[at].word in _OBJECT_PASSED


def by_group(chunks: Sequence[Chunk], verb: int) -> list[int]:
    """The parties behind "by" after a passive verb: "was received in Oslo on Monday by A and B"."""
    for at in range(verb + 1, min(len(chunks), verb + 24)):
        word = chunks[at].word
        if word == "by" and at + 1 < len(chunks) and not chunks[at + 1].time:
            return group_after(chunks, at + 1, 8)
        if word in {";", ".", "who", "which"}:
            return []
    return []


def find_phrase(
    chunks: Sequence[Chunk], by_first: Mapping[str, tuple[tuple[str, ...], ...]]
) -> list[tuple[int, int, tuple[str, ...]]]:
    """Where phrases of a table stand: (first chunk, one past the last, the phrase), longest first at one place."""
    found: list[tuple[int, int, tuple[str, ...]]] = []
    for at, chunk in enumerate(chunks):
        for phrase in sorted(by_first.get(chunk.word, ()), key=len, reverse=True):
            if tuple(c.word for c in chunks[at : at + len(phrase)]) == phrase:
                found.append((at, at + len(phrase), phrase))
                break
    return found

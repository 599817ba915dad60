"""Documents that stand as items of a list: "These documents were signed:", "Agreement between A and B on trade"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.limbs import Limb
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.groups import by_group, group_after
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind, Shape

_PREPOSITIONS = function_words("prepositions")
_FINITE = function_words("auxiliaries")
_HEADINGS = frozenset([Shape.HEADING, Shape.HEADLINE])
_DASHES = function_words("dashes")
_KIND = 6
"""How many words say what kind of document it is: "joint action plan", "memorandum of understanding"."""
_OPENING = 6
"""Chunks of "the first students of which"."""
_REACH = 60
"""Chunks between a document's name and its "signed by"."""


def opens_documents(row: Row) -> bool:
    """Whether a row opens a list of what was signed: "Ten documents were signed:", a heading "List of documents"."""
    colon = row.text.rstrip().endswith(":")
    if not colon and row.sentence.shape not in _HEADINGS:
        return False
    words, told = promise_words(), row.words
    signed = not told.isdisjoint(words.signing_verbs)
    return not told.isdisjoint(words.document_nouns) and (signed or (not colon and "list" in told))


def listed_document(row: Row) -> list[Promise]:
    """The document that an item of such a list names; it binds those between whom it is, else those
    who signed it, else both sides."""
    chunks = row.chunks
    first = next((at for at, chunk in enumerate(chunks) if len(chunk.word) > 1 and chunk.word.isalpha()), 0)
    noun = _kind_of(chunks, first)
    if noun is None:
        return []
    end = _end(chunks, noun)
    aside = next((at for at in range(noun, end) if _is_aside(chunks, at)), end)
    if any(chunk.word in _FINITE for chunk in chunks[noun:aside]):
        return []
    between = next((at for at in range(noun, end) if chunks[at].word == "between"), None)
    who = group_after(chunks, between + 1, 4) if between is not None else _signatories(chunks, noun)
    named = len(who) > 1 and not any(chunks[at].is_person for at in who) if between is not None else bool(who)
    limb = Limb(first, first, end - 1)
    return [
        Promise(noun, CommitmentKind.AGREEMENT, "signed listed", tuple(who) if named else (), limb, joint=not named)
    ]


def _kind_of(chunks: Sequence[Chunk], first: int) -> int | None:
    """The noun that opens an item with the kind of a document: "Joint action | plan", "Decision" on anything."""
    words = promise_words()
    for at in range(first, min(len(chunks), first + _KIND)):
        if chunks[at].word in words.document_nouns or chunks[at].word in words.resolutions:
            return at
        if chunks[at].word in _PREPOSITIONS or not (chunks[at].word.isalpha() or "-" in chunks[at].word[1:]):
            return None
    return None


def _end(chunks: Sequence[Chunk], noun: int) -> int:
    """One past the name of the document: before the dash or the comma behind which it is said who signed it."""
    signing = promise_words().signing_verbs
    for at in range(noun, len(chunks) - 1):
        mark = chunks[at].word in _DASHES or chunks[at].word in {",", ".", ";", "("}
        if mark and chunks[at + 1].word in signing:
            return at
    last = len(chunks)
    while last > noun + 1 and chunks[last - 1].word in {".", ";", ",", '"'}:
        last -= 1
    return last


def _is_aside(chunks: Sequence[Chunk], comma: int) -> bool:
    """Whether a relative clause opens behind the comma: "a degree programme, | the first students of which will"."""
    opening = {chunk.word for chunk in chunks[comma + 1 : comma + _OPENING]}
    return chunks[comma].word == "," and "which" in opening


def _signatories(chunks: Sequence[Chunk], noun: int) -> list[int]:
    """Those by whom it was signed, as the words behind its name say."""
    signing = promise_words().signing_verbs
    verb = next((at for at in range(noun, min(len(chunks), noun + _REACH)) if chunks[at].word in signing), None)
    return by_group(chunks, verb) if verb is not None else []

"""What somebody binds himself by who says that he will: a pledge, what was agreed, or what the verb before it says."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.doers import is_it
from icesco_cli.facts.commitments.clauses.governing import closing_verb, governor
from icesco_cli.facts.commitments.promises.signings import start_provided
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind

_UNDER = frozenset(["accordance", "according", "pursuant", "under", "virtue"])
_PART = frozenset(["based", "basis", "framework", "line", "part"])
"""In an opening phrase these bring an accord as well, "As part of the treaty", and oftener a visit or a programme."""
_OPENING = 12
"""Chunks of "Under the agreement" with its parties."""
_CLAUSE = 40
"""Chunks between "stipulates that" and the modal of its clause, or of the one behind "and that"."""
_DOCUMENT = 6
"""Chunks of "the agreement signed on Monday stipulates"."""


def kind_under(chunks: Sequence[Chunk], at: int) -> CommitmentKind:
    """The kind that the verb gives which brings the clause: "announced that", "agreed that"; a pledge otherwise."""
    if start_provided(chunks, at) or _is_stipulated(chunks, at):
        return CommitmentKind.AGREEMENT
    back = governor(chunks, at) or closing_verb(chunks, at)
    if back is None:
        return CommitmentKind.AGREEMENT if under_document(chunks, at) else CommitmentKind.PLEDGE
    if chunks[at - 1].word == "and" and chunks[back + 1].word == "to":
        return CommitmentKind.PLEDGE  # "said that A had decided to open it and | would"
    if chunks[back].word == "named" and chunks[back + 1].word == "after":
        return CommitmentKind.PLEDGE  # "announced that a school named after A | would"
    entry = promise_words().verbs.get(chunks[back].word)
    return entry.kind if entry and entry.complements != {"team"} else CommitmentKind.PLEDGE


def _is_stipulated(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a document says it: "the agreement stipulates that A | will"."""
    words, before = promise_words(), range(max(1, at - _CLAUSE), at)
    that = next((i for i in before if chunks[i].word == "that" and chunks[i - 1].word in words.provisions), 0)
    return any(chunk.word in words.document_nouns for chunk in chunks[max(0, that - _DOCUMENT) : max(0, that - 1)])


def under_document(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the sentence begins with "Under the agreement", "As part of the treaty" or "Under it": what A does there
    has been signed."""
    start = next((back + 1 for back in range(at - 1, -1, -1) if chunks[back].word == ";"), 0)
    opening = [chunk.word for chunk in chunks[start : min(at, start + _OPENING)]]
    if _UNDER.isdisjoint(opening[:2]):
        phrase = opening[: opening.index(",")] if "," in opening else []
        return not _PART.isdisjoint(phrase[:3]) and not promise_words().pacts.isdisjoint(phrase[3:])
    return is_it(chunks[start + 1]) or not promise_words().document_nouns.isdisjoint(opening)

"""Letters that invite and promise: who sends one, and who has it."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.doers import doers
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.groups import group_after
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Form, Topic

_FAR = 16
"""How many words before what a letter says the letter may stand."""
_SUBJECT = 5
"""Chunks between the "which" of a letter and the verb of its clause."""
_NEAR = 8
"""Chunks between a letter and who sends or gets it: "a handwritten message for the King from A"."""


def letter_before(chunks: Sequence[Chunk], at: int) -> int | None:
    """The noun of the letter that says what stands at `at`: "a message from A, | inviting"."""
    for back in range(at - 1, max(-1, at - _FAR), -1):
        if chunks[back].word in promise_words().letters:
            return back
        if chunks[back].word in {".", ";", '"', "and", "that"}:
            return None
    return None


def sender(chunks: Sequence[Chunk], letter: int) -> tuple[int, ...]:
    """Whose letter it is: "a message from A"."""
    ahead = range(letter + 1, min(len(chunks) - 1, letter + _NEAR))
    start = next((at for at in ahead if chunks[at].word in {"from", "by"}), None)
    return tuple(group_after(chunks, start + 1, 4)) if start is not None else ()


def writer(chunks: Sequence[Chunk], at: int) -> tuple[int, ...]:
    """Who sends the letter in which the verb at `at` has a pronoun for its subject: "a message from | A |, in which he
    promises", "in which the latter invites"; nobody where it is another's."""
    which = next((i for i in range(at - 1, max(0, at - _SUBJECT), -1) if chunks[i].word == "which"), 0)
    if not which or chunks[which - 1].word != "in" or not _is_he(chunks[which + 1 : at]):
        return ()
    letter = letter_before(chunks, which - 1)
    return sender(chunks, letter) if letter is not None else ()


def _is_he(subject: Sequence[Chunk]) -> bool:
    """Whether a subject is a pronoun of a person, or "the latter"."""
    if [chunk.word for chunk in subject[:2]] == ["the", "latter"]:
        return True
    mention = subject[0].mention if subject else None
    return mention is not None and mention.form is Form.PRONOUN and mention.topic is Topic.PERSON


def receiver(chunks: Sequence[Chunk], letter: int) -> tuple[int, ...]:
    """Who has the letter: the subject of "received", whoever is handed it, or stands behind "to"."""
    words = promise_words()
    for back in range(letter - 1, max(-1, letter - _NEAR), -1):
        if chunks[back].word in words.receiving:
            return doers(chunks, back)
        if chunks[back].word in words.invitation_verbs:
            handed = group_after(chunks, back + 1, 2)
            return tuple(handed) if handed and handed[0] < letter else _behind_to(chunks, letter)
    return _behind_to(chunks, letter)


def _behind_to(chunks: Sequence[Chunk], letter: int) -> tuple[int, ...]:
    ahead = range(letter + 1, min(len(chunks) - 1, letter + _FAR))
    to = next((at for at in ahead if chunks[at].word == "to" and chunks[at + 1].is_party), None)
    return (to + 1,) if to is not None else ()

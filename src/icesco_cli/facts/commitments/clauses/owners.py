"""Whose a noun is ("A's experts", "the A mission", "a team from A"), and who may be a subject."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.doers import acts_for
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import governed
from icesco_cli.facts.sentences.groups import group_after
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Topic

_BREAKS = function_words("phrase_breaks")
_ARTICLES = function_words("articles")
_POSSESSIVES = function_words("possessives")
_MEMBERS = 4
"""Chunks of who belongs to a team, up to whoever sends it."""
_BEFORE = 6
"""Chunks between an owner and what is owned: "A's newly trained young experts"."""


def owner_of(chunks: Sequence[Chunk], at: int) -> list[int]:
    """The party before or behind a noun: "A's experts", "the A mission", "a team from A"."""
    for back in range(at - 1, max(-1, at - _BEFORE), -1):
        mention = chunks[back].mention
        if mention and mention.names and mention.topic in (Topic.ORGANISATION, Topic.COUNTRY):
            return [back]
        if mention and mention.topic is Topic.PLACE and chunks[back - 1].word == "'s":
            continue  # "the university's Oslo branch"
        if (not chunks[back].word.isalpha() and chunks[back].word != "'s") or chunks[back].word in _ARTICLES:
            break
        if chunks[back].word in function_words("prepositions") or chunks[back].word == "and":
            break
    behind = at + 1 < len(chunks) and chunks[at + 1].word in {"of", "from"}
    return (group_after(chunks, at + 2, 2) or _senders(chunks, at + 2)) if behind else []


def _senders(chunks: Sequence[Chunk], at: int) -> list[int]:
    """The party from which the people at `at` come: "a team of | five engineers from A"."""
    ahead = range(at + 1, min(len(chunks) - 1, at + _MEMBERS))
    sent = next((i for i in ahead if chunks[i].word == "from"), None)
    named = [] if sent is None else group_after(chunks, sent + 1, 2)
    return named or ([sent + 1] if sent is not None and chunks[sent + 1].is_organisation else [])


def is_possessor(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a genitive stands behind the party at `at`."""
    return at + 1 < len(chunks) and chunks[at + 1].word == "'s"


def can_be_subject(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the party at `at` may be the subject of a clause: no preposition governs it ("as A said" is a clause),
    it owns nothing, and nobody only tells it something ("informed the Council that it will")."""
    if at + 1 < len(chunks) and chunks[at + 1].word in promise_words().speech:
        return True
    told = chunks[at - 1 - (at > 1 and chunks[at - 1].word == "the")].word if at else ""
    if told in doing().gerunds or told in doing().verbs:
        return False
    return told not in promise_words().telling and not governed(chunks, at) and not is_possessor(chunks, at)


def possessor(chunks: Sequence[Chunk], at: int) -> list[int]:
    """The owner of a thing that something is done to; an adjective says whose it is only of people and bodies: "a
    Japanese team", but not "a Japanese garden"."""
    words, owner = promise_words(), owner_of(chunks, at)
    acting = chunks[at].word in words.actors or chunks[at].word in words.agents
    return [index for index in owner if acting or not chunks[index].word]


def holder_of(chunks: Sequence[Chunk], noun: int) -> tuple[int, ...]:
    """The party of "Jordan's readiness", "my offer", "the Kazakh offer" and "the readiness of Jordan", "the offer
    by Jordan"."""
    for back in range(noun - 1, max(-1, noun - 5), -1):
        mention = chunks[back].mention
        if mention and _is_genitive(chunks, back) and (mention.topic is not Topic.PLACE or acts_for(chunks, back)):
            return (back,)
        if chunks[back].word in {"my", "our"}:
            return (back,)
        if chunks[back].word in _POSSESSIVES:
            return (back - 2,) if back > 1 and chunks[back - 1].word == "for" and chunks[back - 2].is_party else ()
        if chunks[back].word in _BREAKS:
            break
    of = noun + 1 < len(chunks) and chunks[noun + 1].word in {"by", "of"}
    return tuple(group_after(chunks, noun + 2, 2)) if of else ()


def _is_genitive(chunks: Sequence[Chunk], at: int) -> bool:
    after = chunks[at + 1].word if at + 1 < len(chunks) else ""
    return after in {"'s", "'"} or chunks[at].is_adjective

"""The bodies and countries of whose undertaking a clause tells: "assured him that | A and B | will"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.doers import doers
from icesco_cli.facts.commitments.clauses.limbs import Limb
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.groups import by_group
from icesco_cli.lexicon.capitals import capitals
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import PARTY_KINDS, Form, Mention, Party, PartyKind, Topic

_SHORTEST, _ASIDE = 5, 24
"""How many words such a sentence has, and how many of them "we" may have behind it that say who speaks."""


def subject_within(chunks: Sequence[Chunk], limb: Limb) -> tuple[int | None, tuple[int, ...]]:
    """The modal of the clause of a limb, None where it has none, and who is its subject: "that | A and B | will"."""
    start = limb.first + 1
    modal = next((at for at in range(start, limb.verb) if chunks[at].word in promise_words().modals), None)
    return modal, tuple(start + at for at in doers(chunks[start:], modal - start)) if modal is not None else ()


def bodies_within(chunks: Sequence[Chunk], limb: Limb) -> tuple[int, ...]:
    """The bodies and countries that act in the clause of a limb: "that | A and B | will", "that the congress of the
    League will be hosted by | A"."""
    by = tuple(by_group(chunks[: limb.last + 1], limb.verb)) if chunks[limb.verb - 1].word == "be" else ()
    named = by or subject_within(chunks, limb)[1]
    return named if all(is_body(chunks[at]) for at in named) else ()


def is_body(chunk: Chunk) -> bool:
    """Whether the chunk is a body, a country or a capital, named or told short ("the Ministry")."""
    mention = chunk.mention
    if mention is None or mention.form in (Form.PRONOUN, Form.GROUP):
        return False
    return mention.topic is not Topic.PERSON and bool(mention.names)


def ruled_from(place: Mention) -> tuple[Party, ...]:
    """The country whose capital a place is: "Seoul will", "work with Seoul"; nobody of any other place."""
    return tuple(Party(PartyKind.COUNTRY, capitals()[name]) for name in place.names if name in capitals())


def as_whom(chunks: Sequence[Chunk], at: int) -> int | None:
    """The body or country for which "we" at `at` speaks, as the words around it say: "we at A", "as A, we"."""
    back = at - 1 - (chunks[at - 1].word == ",")
    as_it = [back] if back > 0 and chunks[back - 1].word == "as" else []
    in_it = [at + 2] if at + 2 < len(chunks) and chunks[at + 1].word in {"as", "at", "in"} else []
    found = (one for one in (*in_it, *as_it) if chunks[one].is_party and not chunks[one].is_person)
    return next((one for one in found if (m := chunks[one].mention) and m.names and m.form is Form.NAME), None)


def gathered(row: Row, doers: Sequence[int]) -> tuple[Party, ...]:
    """Those who speak in "We, the Ministers of the Member States of A, ..." and "We, the Presidents of B and C, ...",
    where the `doers` stand in its aside: the bodies that it names, else the countries."""
    chunks = row.chunks
    if len(chunks) < _SHORTEST or chunks[1].word != "," or row.text_of(chunks[0]) != "we":
        return ()
    commas = (at for at in range(2, min(len(chunks) - 1, _ASIDE)) if chunks[at].word == ",")
    closed = next((at for at in commas if not chunks[at + 1].is_party), 0)
    if not doers or max(doers) > closed:
        return ()
    inside = [m for m in row.mentions if chunks[1].start < m.start < chunks[closed].start and m.names]
    named = [m for m in inside if m.topic is Topic.ORGANISATION] or [m for m in inside if m.topic is Topic.COUNTRY]
    return tuple(Party(PARTY_KINDS[m.topic], m.names[0]) for m in named)

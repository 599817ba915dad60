"""Delegations: who leads them, who speaks for them, of whom they consist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set

from icesco_cli.facts.meetings.clauses.phrases import Phrase
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import governed
from icesco_cli.facts.sentences.groups import group_after, people
from icesco_cli.lexicon.meeting_words import meeting_words

_BESIDE = frozenset(["accompanying"])
_NAMING = frozenset(["namely", "notably"])
_ASIDE = 12
"""Chunks between a delegation and "consisting of", with whose it is."""
_BEFORE_BODY = 7
"""Chunks between "with" and a body: "with a group of senior officials of"."""
_OF = frozenset(["from", "of"])
_SENT = meeting_words()["delegations"] | meeting_words()["staff"]
_REACH = 40
"""How far from its verb a delegation is spelt out."""


def of_delegations(phrases: Iterable[Phrase]) -> Iterator[Phrase]:
    """The phrases that say whose a delegation is: "a delegation of the Guild"."""
    return _sent_by(phrases, meeting_words()["delegations"])


def staff_of(phrases: Iterable[Phrase], near: Set[str]) -> Sequence[int]:
    """For whom people act who are among the words `near`: "representatives of the Guild"."""
    return next((one.members for one in _sent_by(phrases, meeting_words()["staff"]) if one.noun in near), ())


def sent_with(chunks: Sequence[Chunk], one: Phrase) -> list[int]:
    """The body behind "held talks with a delegation of", "a meeting with the management of", or those named there."""
    before = {chunk.word for chunk in chunks[max(0, one.first - _BEFORE_BODY) : one.first]}
    acting = one.preposition in _OF and one.noun in _SENT and "with" in before
    bodies = [at for at in one.members if chunks[at].is_organisation] if acting else []
    return [*bodies[:1], *people(chunks, one.members)] if bodies else []


def _sent_by(phrases: Iterable[Phrase], nouns: frozenset[str]) -> Iterator[Phrase]:
    return (one for one in phrases if one.preposition in _OF and one.noun in nouns)


def is_of_peers(phrase: Phrase) -> bool:
    """Whether it names somebody behind his country: "with her counterpart from Malta, A"."""
    return phrase.preposition == "from" and phrase.noun.startswith("counterpart")


def is_of_bonds(one: Phrase) -> bool:
    """Whether parties are named only for what binds them: "held a session, praising the ties between A and B"."""
    return one.preposition == "between" and one.noun in meeting_words()["bonds"]


def is_led(phrase: Phrase) -> bool:
    """Whether it names the leader of a delegation: "led by A", "under the leadership of A"."""
    leads = phrase.preposition == "of" and phrase.noun == "leadership"
    return leads or (phrase.preposition == "by" and phrase.noun in meeting_words()["leaders"])


def speaks_for(phrase: Phrase) -> bool:
    """Whether it names who was there for a body: "the Academy, represented by its president, A"."""
    return phrase.preposition == "by" and phrase.noun == "represented"


def composes(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word says of whom a delegation consists: "comprised", the "up" of "made up of"."""
    word = chunks[at].word
    of = [chunk.word for chunk in chunks[at + 1 : at + 2]] == ["of"]
    return word in meeting_words()["composing"] and (of or word != "up")


def composed(row: Row, verb: int) -> list[int]:
    """ "received a delegation that included A", "met a group composed of A and B": A and B."""
    chunks = row.chunks
    for at in range(verb + 1, min(len(chunks), verb + _REACH)):
        listed = chunks[at].word == ":" or composes(chunks, at)
        if listed and _is_of_a_delegation(row, verb + 1, at):
            return people(chunks, group_after(chunks, at + 1, 4))
        if chunks[at].word in {".", ";"}:
            break
    return []


def _is_of_a_delegation(row: Row, first: int, at: int) -> bool:
    """Whether a delegation is named from the chunk `first` on and before `at`."""
    between = row.between(row.chunks[first].start, row.chunks[at].start).lower().split()
    return not meeting_words()["delegations"].isdisjoint(word.strip(",") for word in between)


def spelt_out(chunks: Sequence[Chunk], verb: int) -> list[int]:
    """ "attended by several officials of ICESCO, namely A and B": A and B."""
    ahead = range(verb + 1, min(len(chunks), verb + _REACH))
    at = next((at for at in ahead if chunks[at].word in _NAMING), None)
    return people(chunks, group_after(chunks, at + 1, 4)) if at else []


def consisting(row: Row) -> list[int]:
    """ "A mission of the Centre, consisting of A and B", "Led by A, the delegation, which comprised B": A and B."""
    chunks = row.chunks
    for at in (at for at in row.where(meeting_words()["composing"]) if composes(chunks, at)):
        first = max(0, at - _ASIDE)
        if at and _is_of_a_delegation(row, first, at):
            members = people(chunks, _listed(chunks, at))
            return [*_leaders(row, first, at), *members] if members else []
    return []


def _listed(chunks: Sequence[Chunk], verb: int) -> list[int]:
    """The parties behind "comprised" or "composed of"; none in "included a film of A"."""
    of = [chunk.word for chunk in chunks[verb + 1 : verb + 2]] == ["of"]
    listed = group_after(chunks, verb + 1 + of, 4)
    own = bool(listed) and (of or governed(chunks, listed[0]) in {"", chunks[verb].word})
    return listed if own else []


def _leaders(row: Row, first: int, last: int) -> list[int]:
    """Who is said, between two chunks, to lead a delegation."""
    leading = (at for at in row.where(meeting_words()["leaders"]) if first <= at < last)
    by = next((at + 1 for at in leading if at + 1 < last and row.chunks[at + 1].word == "by"), None)
    return people(row.chunks, group_after(row.chunks, by + 1, 4))[:1] if by else []


def delegates(row: Row, verb: int, before: Iterable[Phrase]) -> list[int]:
    """ "A delegation of A led by B and including C, met", "Led by B, the delegation, which included C, met": B and C;
    `before` are the phrases before the verb."""
    chunks, words, start = row.chunks, meeting_words(), max(0, verb - _REACH)
    at = next((at for at in row.where(words["composing"]) if start <= at < verb and composes(chunks, at)), None)
    said = {chunk.word for chunk in chunks[start:at]} if at else set()
    if not at or not _is_of_a_delegation(row, start, at) or said & words.verbs.keys() - words["leaders"] - _BESIDE:
        return []
    led = [one for phrase in before if is_led(phrase) for one in phrase.members]
    listed = _listed(chunks, at)
    if listed and listed[-1] + 2 < verb and chunks[listed[-1] + 1].word == "and":
        listed = [*listed, listed[-1] + 2]
    return people(chunks, dict.fromkeys([*_beside(chunks, start, at), *led, *listed]))


def _beside(chunks: Sequence[Chunk], first: int, last: int) -> list[int]:
    """ "A, | with a delegation that included B, met C": A."""
    opens = (at for at in range(last - 1, max(first, 1), -1) if chunks[at].word == "with")
    at = next(opens, 0)
    return [at - 2] if at and chunks[at - 1].word == "," and chunks[at - 2].is_person else []

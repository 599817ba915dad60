"""Promises that a noun makes: "his country's readiness to", "a decision to", "his word that"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.commitments.clauses.clause_bounds import end_of_clause
from icesco_cli.facts.commitments.clauses.complements import behind_words
from icesco_cli.facts.commitments.clauses.doers import doers, is_it
from icesco_cli.facts.commitments.clauses.doubts import is_question, is_unreal
from icesco_cli.facts.commitments.clauses.letters import writer
from icesco_cli.facts.commitments.clauses.limbs import Limb
from icesco_cli.facts.commitments.clauses.owners import holder_of
from icesco_cli.facts.commitments.clauses.readers import READERS
from icesco_cli.facts.commitments.promises.noun_holders import holder_verb
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import is_passive
from icesco_cli.facts.sentences.groups import by_group, group_after
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_entries import PromiseNoun
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind

_OPENERS = function_words("phrase_breaks")
_BETWEEN = function_words("perfects") | promise_words().reached
_BEHIND = {
    "to": frozenset(["to"]),
    "deed": frozenset(["to"]),
    "that": frozenset(["that"]),
    "thing": frozenset(["on"]),
    "gift": frozenset(["of"]),
    "act": frozenset(["for", "of", "on"]),
}
_BE = function_words("forms_of_be")
_CLAUSES = function_words("relatives") | {"that", "where", "when", "if"}
_SAID_OF = frozenset(["has", "have", "is", "was", "were"])
_DETERMINERS = function_words("determiners")
_PAPERS = promise_words().document_nouns | {"proposal"}
_WELCOMING = function_words("welcoming")
_IN = frozenset(["at", "in"])
_REACH = 8
"""Chunks between a verb and the noun of promise that is its object, with owner and adjectives."""
_NEAR = 5
"""Chunks between a noun of promise and whose it is."""
_FAR = 16
"""How many words behind a proposal its verb may stand: "the proposal to open ten schools was put forward by"."""
_SUBJECT = 18
"""Chunks between "that" and the modal of its clause."""


def noun_promises(row: Row, at: int) -> list[Promise]:
    """The promises of the noun of promise at `at`."""
    chunks = row.chunks
    entry = promise_words().nouns[chunks[at].word]
    if is_question(row) or _is_undone(chunks, at) or _is_thanked(chunks, at):
        return []
    found = _complement(chunks, at, entry)
    if not found:
        return []
    holder = holder_verb(chunks, at, entry)
    who = holder_of(chunks, at) or (_doers_of(chunks, holder) if holder is not None else ())
    if holder is not None and is_unreal(chunks, holder):
        return []
    found = found if holder is not None else [_without_predicate(chunks, limb) for limb in found]
    if holder is None and entry.owned and not (who and (_is_it_is(row, at) or _is_welcomed(chunks, at, entry))):
        return _expressed(chunks, at, entry, found, who)
    if holder is None and not who:
        return _reached(chunks, at, entry, found)
    joint = entry.kind is CommitmentKind.AGREEMENT and not who
    noted = doers(chunks, holder) if holder is not None and chunks[holder].word in promise_words().noting else ()
    to = tuple(group_after(chunks, holder + 2, 4)) if holder is not None and chunks[holder + 1].word == "to" else ()
    return [
        Promise(at, entry.kind, "noun", who, limb, _between(chunks, at), to, noted, reported=True, joint=joint)
        for limb in found
    ]


def _doers_of(chunks: Sequence[Chunk], verb: int) -> tuple[int, ...]:
    return writer(chunks, verb) or doers(chunks, verb)


def _complement(chunks: Sequence[Chunk], at: int, entry: PromiseNoun) -> list[Limb]:
    """The limbs behind the noun, over its owner and the verb between: "an agreement was reached to"."""
    start = at
    if at + 1 < len(chunks) and chunks[at + 1].word in {"by", "of"}:
        owner = group_after(chunks, at + 2, 2)
        start = owner[-1] if owner else _short_owner(chunks, at + 2) or at
    if entry.kind is CommitmentKind.PROPOSAL:
        start = _over_doer(chunks, start)
    if "that" in entry.complements and (said := _over_hearer(chunks, at)):
        return _that(chunks, said)
    for name in ("that", "to", "deed", "doing", "act", "thing", "gift"):
        if name in entry.complements and (found := _near(chunks, start, name)):
            return found
    return []


def _over_doer(chunks: Sequence[Chunk], at: int) -> int:
    """The last chunk of whoever is to do what is proposed: "a proposal | for the museum | to join"."""
    if at + 2 >= len(chunks) or chunks[at + 1].word != "for":
        return at
    ahead = range(at + 3, min(len(chunks), at + _REACH))
    end = next((i for i in ahead if chunks[i].word == "to" or chunks[i].word in _CLAUSES), 0)
    return end - 1 if end and chunks[end].word == "to" else at


def _over_hearer(chunks: Sequence[Chunk], at: int) -> int | None:
    """The last chunk of whoever hears it: "gave its word to the people of Oran | that"."""
    if at + 2 >= len(chunks) or chunks[at + 1].word != "to" or not _opens_phrase(chunks[at + 2]):
        return None
    ahead = range(at + 3, min(len(chunks), at + _REACH))
    return next((i - 1 for i in ahead if chunks[i].word == "that"), None)


def _opens_phrase(chunk: Chunk) -> bool:
    return chunk.mention is not None or chunk.word in _DETERMINERS


def _short_owner(chunks: Sequence[Chunk], at: int) -> int | None:
    """The body that is told short behind "of": "the readiness of the | Secretariat | to"."""
    short = at + 1 < len(chunks) and chunks[at].word == "the" and chunks[at + 1].word in promise_words().agents
    return at + 1 if short else None


def _near(chunks: Sequence[Chunk], start: int, name: str) -> list[Limb]:
    """The complement right behind the noun, or behind "was reached" and the like."""
    ahead = _over_between(chunks, start)
    ahead = behind_words(chunks, (_over_sides(chunks, ahead) if ahead > start else ahead) + 1) - 1
    opener = chunks[ahead + 1].word if ahead + 1 < len(chunks) else ""
    if opener not in _BEHIND.get(name, frozenset([opener])):
        return []
    if chunks[ahead].word in _PAPERS and [chunk.word for chunk in chunks[ahead + 1 : ahead + 3]] == ["to", "be"]:
        return []  # "a plan | to be carried out"
    ahead += name in {"act", "gift"} and opener == "of"
    found = READERS[name](chunks, ahead) if name != "that" else _that(chunks, ahead)
    return [_behind(chunks, limb, ahead) if ahead > start else limb for limb in found]


def _over_between(chunks: Sequence[Chunk], start: int) -> int:
    """The last chunk of those that say that, when and where it was reached: "was reached in Oslo on Monday | on"."""
    ahead = start
    while ahead + 1 < len(chunks):
        behind = chunks[ahead + 2] if chunks[ahead + 1].word in _IN and ahead + 2 < len(chunks) else None
        if behind is not None and (behind.word == "principle" or (ahead > start and behind.is_place)):
            ahead += 2
        elif _is_between(chunks[ahead + 1]):
            ahead += 1
        else:
            break
    return ahead


def _behind(chunks: Sequence[Chunk], limb: Limb, at: int) -> Limb:
    """The limb without the word at `at` that only brings it: "was | reached on | the restoration of"."""
    first = at + 1 + (chunks[at + 1].word == "on")
    return Limb(first, first, limb.last) if limb.first == limb.verb == at and first < limb.last else limb


def _over_sides(chunks: Sequence[Chunk], at: int) -> int:
    """The last chunk of those between whom it was reached: "was reached | between A and B | on"."""
    between = at + 2 < len(chunks) and chunks[at + 1].word == "between"
    sides = group_after(chunks, at + 2, 4) if between else []
    return sides[-1] if sides else at


def _is_between(chunk: Chunk) -> bool:
    """Whether a word may stand between a noun of promise and its complement."""
    return chunk.time is not None or chunk.word in _BETWEEN


def _that(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    modals = promise_words().modals
    for verb in range(at + 2, min(len(chunks) - 1, at + _SUBJECT)):
        if chunks[verb].word in modals:
            return [Limb(at + 1, verb + 1, end_of_clause(chunks, verb))]
        if chunks[verb].word in {".", ";"}:
            return []
    return []


def _is_undone(chunks: Sequence[Chunk], noun: int) -> bool:
    """Whether somebody keeps, breaks or refuses what the noun says, or seconds the bid that another made."""
    words, around = promise_words(), {chunk.word for chunk in chunks[max(0, noun - _REACH) : noun]}
    seconded = chunks[noun].word in words.candidacies and not words.seconding.isdisjoint(around)
    return seconded or not words.undone.isdisjoint(around) or not function_words("negations").isdisjoint(around)


def _is_thanked(chunks: Sequence[Chunk], noun: int) -> bool:
    """Whether somebody gives thanks or praise for it: "expressed gratitude for A's decision to"."""
    for at in range(noun - 1, max(0, noun - _NEAR), -1):
        if chunks[at].word in _OPENERS:
            return False
        if chunks[at].word == "for":
            return any(chunk.word in promise_words().thanks for chunk in chunks[max(0, at - _REACH) : at])
    return False


def _reached(chunks: Sequence[Chunk], at: int, entry: PromiseNoun, found: Sequence[Limb]) -> list[Promise]:
    """ "An agreement was reached to", "a decision was taken by the Board to": the sides, or those behind "by"."""
    words = promise_words()
    verb = next((i for i in range(at + 1, min(len(chunks), at + 5)) if chunks[i].word in words.reached), 0)
    if not verb and entry.kind is CommitmentKind.PROPOSAL:
        verb = next((i for i in range(at + 1, min(len(chunks), at + _FAR)) if chunks[i].word in words.settling), 0)
    between = verb and verb + 1 < len(chunks) and chunks[verb + 1].word == "between"
    sides = group_after(chunks, verb + 2, 4) if between else by_group(chunks, verb) if verb else []
    who = tuple(sides)
    if not verb or not is_passive(chunks, verb) or entry.owned or (entry.kind is CommitmentKind.PROPOSAL and not who):
        return []
    joint = entry.kind is CommitmentKind.AGREEMENT
    return [Promise(at, entry.kind, "noun reached", who, _before(chunks, limb, verb), joint=joint) for limb in found]


def _is_welcomed(chunks: Sequence[Chunk], at: int, entry: PromiseNoun) -> bool:
    """ "welcomed the pledge of A to", which A has given; a readiness that is welcomed says no more than praise."""
    before = {chunk.word for chunk in chunks[max(0, at - _NEAR) : at]}
    return "that" in entry.complements and not _WELCOMING.isdisjoint(before)


def _is_it_is(row: Row, at: int) -> bool:
    """ "It is the intention of A to open a school"."""
    chunks = row.chunks[max(0, at - 3) : at]
    return len(chunks) == 3 and is_it(chunks[0]) and chunks[1].word == "is" and chunks[2].word in _DETERMINERS


def _expressed(
    chunks: Sequence[Chunk], at: int, entry: PromiseNoun, found: Sequence[Limb], owner: tuple[int, ...]
) -> list[Promise]:
    """ "Readiness to host the fair was expressed by A", "A's readiness to host it was voiced by B": A."""
    ahead = range(at + 1, min(len(chunks), at + _FAR))
    verb = next((i for i in ahead if chunks[i].word in promise_words().holding and is_passive(chunks, i)), None)
    who = owner or (tuple(by_group(chunks, verb)) if verb else ())
    if verb is None or not who:
        return []
    return [Promise(at, entry.kind, "noun", who, _before(chunks, limb, verb), reported=True) for limb in found]


def _without_predicate(chunks: Sequence[Chunk], limb: Limb) -> Limb:
    """The limb before what is said of it: "A's plan to open ten schools | was welcomed by B"."""
    for at in range(limb.verb + 1, limb.last):
        if chunks[at].word in _CLAUSES:
            break
        if chunks[at].word in _SAID_OF:
            return replace(limb, last=at - 1)
    return limb


def _before(chunks: Sequence[Chunk], limb: Limb, verb: int) -> Limb:
    """The limb without the passive verb behind it: "the proposal to open schools | was put forward by"."""
    be = max((at for at in range(limb.verb, verb) if chunks[at].word in _BE), default=verb - 1)
    return replace(limb, last=be - 1) if limb.verb < be - 1 < limb.last else limb


def _between(chunks: Sequence[Chunk], at: int) -> tuple[int, ...]:
    """ "an agreement with B to", "an agreement between A and B on"."""
    for ahead in range(at + 1, min(len(chunks), at + 4)):
        if chunks[ahead].word in {"with", "between"}:
            return tuple(group_after(chunks, ahead + 1, 4))
    return ()

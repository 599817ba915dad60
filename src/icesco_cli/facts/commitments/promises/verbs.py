"""Promises that a verb makes: "A agreed to open", "A proposed that", "it was agreed to open"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.commitments.clauses.clause_parties import is_body, subject_within
from icesco_cli.facts.commitments.clauses.doers import (
    defines,
    head_before,
    is_definite,
    is_recounted,
)
from icesco_cli.facts.commitments.clauses.doubts import is_conditional, is_programme, is_question, is_unreal, is_wished
from icesco_cli.facts.commitments.clauses.governing import is_told
from icesco_cli.facts.commitments.clauses.letters import letter_before, receiver, sender, writer
from icesco_cli.facts.commitments.clauses.limbs import Limb, limbs
from icesco_cli.facts.commitments.clauses.readers import READERS
from icesco_cli.facts.commitments.clauses.relatives import is_told_in_passing
from icesco_cli.facts.commitments.clauses.verbs_of_doing import any_doing_at
from icesco_cli.facts.commitments.promises.modal_kinds import under_document
from icesco_cli.facts.commitments.promises.passives import passive_promises
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.promises.verb_doubts import (
    frames,
    is_joined,
    is_listed,
    is_matter,
    is_past_plan,
    is_reduced,
    is_remembered,
    is_tallied,
    is_verb,
)
from icesco_cli.facts.commitments.promises.verb_parties import (
    doers_of,
    is_receiver,
    may_order,
    others,
    partners,
    within,
)
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import is_passive
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_entries import PromiseVerb
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind, Form, Shape

_NOUN_BEFORE = (
    function_words("determined") | function_words("negations") | {"a", "an", "any", "every", "for", "joint", "newly"}
)
_PREPOSITIONS = function_words("prepositions")
_NEEDS_DOER = frozenset(["thing", "money", "object", "team"])
_OBJECT = 7
"""How many words of its object are looked at behind a verb."""
_CLEFT = 8
"""Chunks between "what A proposes" and its "is"."""


def verb_promises(row: Row, at: int) -> list[Promise]:
    """The promises of the verb of promise at `at`."""
    chunks = row.chunks
    if at and (chunks[at - 1].word in _NOUN_BEFORE or _is_in_name(row, at)):
        return []
    if at and chunks[at].word.endswith("ing") and chunks[at - 1].word in _PREPOSITIONS and not frames(chunks, at):
        return []
    if is_matter(chunks, at) or is_listed(chunks, at):
        return []
    if is_passive(chunks, at) and not chunks[at].word.endswith("ing") and not is_joined(chunks, at):
        return passive_promises(row, at)
    if is_unreal(chunks, at) or is_wished(chunks, at) or is_question(row) or not is_verb(chunks, at):
        return []
    if is_past_plan(chunks, at) or is_tallied(chunks, at) or is_reduced(chunks, at):
        return []
    return _personal(row, at)


def _is_in_name(row: Row, at: int) -> bool:
    """Whether a gerund is part of a name: "the International | Pledging | Conference"."""
    inside = all(chunk.solid for chunk in row.chunks[at - 1 : at + 2])
    return inside and row.chunks[at].word.endswith("ing") and row.sentence.shape is Shape.BODY


def _personal(row: Row, at: int) -> list[Promise]:
    """The promises of the verb at `at` whose subject binds himself: by the first of its complements that stands behind
    it."""
    chunks = row.chunks
    entry = promise_words().verbs[chunks[at].word]
    if invited := _invited_in_letter(chunks, at, entry):
        return invited
    who = writer(chunks, at) or doers_of(chunks, at, entry)
    told_of = bool(who) and _only_defines(chunks, who[0], at)
    if who and (told_of or is_conditional(chunks, who[0]) or is_remembered(chunks, who, at)):
        return []
    if found := _cleft(chunks, at):
        return [Promise(at, entry.kind, "verb cleft", who, limb, reported=is_told(chunks, at)) for limb in found]
    for name, read in READERS.items():
        if name in entry.complements and not is_receiver(chunks, at, entry, name) and (found := read(chunks, at)):
            if (name in _NEEDS_DOER and not who) or (name == "act" and not may_order(chunks, who, at)):
                return []
            if entry.kind is CommitmentKind.PLAN and is_programme(chunks, who, found[0].verb):
                return []
            rule, told = f"verb {name}", is_told(chunks, at)
            who = others(chunks, name, found[0]) or within(chunks, entry, found[0], name) or who
            with_whom, joint = partners(chunks, at), not who and _is_of_session(chunks, at, entry)
            found = [_without_doer(chunks, entry, name, limb) for limb in found]
            return [
                Promise(at, _kind(chunks, at, who, limb), rule, who, limb, with_whom, reported=told, joint=joint)
                for limb in found
            ]
    return []


def _only_defines(chunks: Sequence[Chunk], who: int, at: int) -> bool:
    """ "the forum that A plans to hold is old": whether the verb at `at` is one of a clause that tells nothing new."""
    return defines(chunks, who) and not (is_recounted(chunks, who) or is_told_in_passing(chunks, who, at))


def _invited_in_letter(chunks: Sequence[Chunk], at: int, entry: PromiseVerb) -> list[Promise]:
    """ "A received a message from B, inviting him to": the proposal of B to A."""
    inviting = chunks[at].word.endswith("ing") and entry.kind is CommitmentKind.PROPOSAL and "whom" in entry.complements
    letter = letter_before(chunks, at) if inviting else None
    who = sender(chunks, letter) if letter is not None else ()
    if letter is None or not who:
        return []
    to = receiver(chunks, letter)
    return [Promise(at, entry.kind, "verb whom", who, limb, to=to) for limb in READERS["whom"](chunks, at)]


def _is_of_session(chunks: Sequence[Chunk], at: int, entry: PromiseVerb) -> bool:
    """Whether a meeting agrees for those who hold it: "the conference decided to"."""
    head = head_before(chunks, at)
    if head is None or entry.kind is not CommitmentKind.AGREEMENT:
        return False
    return chunks[head].word in promise_words().sessions and is_definite(chunks, head)


def _words(chunks: Sequence[Chunk], verb: int) -> list[str]:
    return [chunk.word for chunk in chunks[verb + 1 : verb + _OBJECT]]


def _without_doer(chunks: Sequence[Chunk], entry: PromiseVerb, name: str, limb: Limb) -> Limb:
    """The limb from its modal on, where those who pledge it are its subject: "promised that | she | would come"."""
    if name != "that" or entry.kind is not CommitmentKind.PLEDGE or chunks[limb.verb - 1].word == "be":
        return limb
    modal, named = subject_within(chunks, limb)
    ours = named and all(_is_named(chunks[at]) for at in named)
    return replace(limb, first=modal) if modal is not None and ours else limb


def _is_named(chunk: Chunk) -> bool:
    """Whether the chunk is whoever binds himself: a body, a country or a pronoun for either or for a person."""
    return is_body(chunk) or (chunk.mention is not None and chunk.mention.form in (Form.PRONOUN, Form.GROUP))


def _kind(chunks: Sequence[Chunk], at: int, who: Sequence[int], limb: Limb) -> CommitmentKind:
    """The kind that the verb at `at` gives; to invite or to propose is a proposal, whoever agreed on it, but not to
    offer grants; money that is announced is pledged, and what several undertake under a document is agreed."""
    words = promise_words()
    entry = words.verbs[chunks[at].word]
    inner = words.verbs.get(chunks[limb.verb].word)
    given = not (words.money | words.gifts).isdisjoint(_words(chunks, limb.verb))
    if given and entry.complements == {"thing", "doing"}:
        return CommitmentKind.PLEDGE
    several = len(who) != 1 or not is_body(chunks[who[0]])
    if entry.kind is CommitmentKind.PLEDGE and several and under_document(chunks, at):
        return CommitmentKind.AGREEMENT
    put_forward = inner is not None and inner.kind is CommitmentKind.PROPOSAL and chunks[limb.verb].word != "offer"
    return CommitmentKind.PROPOSAL if put_forward else entry.kind


def _cleft(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """ "What we hope to achieve next is to open a school": the undertaking behind "is"."""
    if not any(chunk.word == "what" for chunk in chunks[max(0, at - 4) : at]):
        return []
    be = next((i for i in range(at + 1, min(len(chunks) - 2, at + _CLEFT)) if chunks[i].word == "is"), None)
    if be is None or "do" not in {chunk.word for chunk in chunks[at:be]}:
        return []
    opener = be + 1 if chunks[be + 1].word == "to" else be
    done = any_doing_at(chunks, opener + 1)
    return limbs(chunks, done, opener) if done is not None else []

"""Promises that a verb makes: "A agreed to open", "A proposed that", "it was agreed to open"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.commitments.clauses.clause_bounds import is_told
from icesco_cli.facts.commitments.clauses.clause_parties import bodies_within, is_body, subject_within
from icesco_cli.facts.commitments.clauses.doers import (
    acts_for,
    defines,
    doers,
    head_before,
    is_definite,
    is_possessed,
    is_recounted,
    is_speaker,
    is_unknown,
)
from icesco_cli.facts.commitments.clauses.doubts import is_conditional, is_programme, is_question, is_unreal, is_wished
from icesco_cli.facts.commitments.clauses.letters import letter_before, receiver, sender
from icesco_cli.facts.commitments.clauses.limbs import Limb, any_doing_at, limbs
from icesco_cli.facts.commitments.clauses.readers import READERS
from icesco_cli.facts.commitments.promises.passives import passive_promises
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import governed, group_after, is_passive
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_entries import PromiseVerb
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind, Form

_NOUN_BEFORE = (
    function_words("determined") | function_words("negations") | {"a", "an", "any", "every", "for", "joint", "newly"}
)
_PREPOSITIONS = function_words("prepositions")
_ADVERBS = function_words("adverbs")
_BEFORE_VERBS = function_words("auxiliaries") | function_words("relatives") | {"and", "to"}
_NEEDS_DOER = frozenset(["thing", "money", "object", "team"])
_FRAMING = function_words("framing")
_DECIDED = frozenset(["doing", "to"])
_SAID = frozenset([CommitmentKind.PLEDGE, CommitmentKind.PROPOSAL])
_OBJECT = 7
"""How many words of its object are looked at behind a verb."""
_PERFECT = frozenset(["had"])


def verb_promises(row: Row, at: int) -> list[Promise]:
    """The promises of the verb of promise at `at`."""
    chunks = row.chunks
    if at and chunks[at - 1].word in _NOUN_BEFORE:
        return []
    if at and chunks[at].word.endswith("ing") and chunks[at - 1].word in _PREPOSITIONS and not _frames(chunks, at):
        return []
    if is_passive(chunks, at) and not chunks[at].word.endswith("ing"):
        return passive_promises(row, at)
    if is_unreal(chunks, at) or is_wished(chunks, at) or is_question(row) or not _is_verb(chunks, at):
        return []
    if _is_past_plan(chunks, at) or _is_tallied(chunks, at) or _is_reduced(chunks, at):
        return []
    return _personal(row, at)


def _frames(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether somebody opens or closes a talk with it: "closed the session by | proposing to"."""
    said = chunks[at - 1].word == "by" and promise_words().verbs[chunks[at].word].kind in _SAID
    return said and any(chunk.word in _FRAMING for chunk in chunks[max(0, at - _OBJECT) : at])


def _personal(row: Row, at: int) -> list[Promise]:
    chunks = row.chunks
    entry = promise_words().verbs[chunks[at].word]
    if invited := _invited_in_letter(chunks, at, entry):
        return invited
    who = _who(chunks, at, entry)
    told_of = bool(who) and defines(chunks, who[0]) and not is_recounted(chunks, who[0])
    if who and (told_of or is_conditional(chunks, who[0]) or _is_remembered(chunks, who, at)):
        return []
    if found := _cleft(chunks, at):
        return [Promise(at, entry.kind, "verb cleft", who, limb, reported=is_told(chunks, at)) for limb in found]
    for name, read in READERS.items():
        if name in entry.complements and not _is_receiver(chunks, at, entry, name) and (found := read(chunks, at)):
            if (name in _NEEDS_DOER and not who) or (name == "act" and not _may_order(chunks, who, at)):
                return []
            if entry.kind is CommitmentKind.PLAN and is_programme(chunks, who, found[0].verb):
                return []
            rule, told = f"verb {name}", is_told(chunks, at)
            who = _others(chunks, name, found[0]) or _within(chunks, entry, found[0], name) or who
            with_whom, joint = _partners(chunks, at), not who and _is_of_session(chunks, at, entry)
            found = [_without_doer(chunks, entry, name, limb) for limb in found]
            return [
                Promise(at, _kind(chunks, entry, limb), rule, who, limb, with_whom, reported=told, joint=joint)
                for limb in found
            ]
    return []


def _invited_in_letter(chunks: Sequence[Chunk], at: int, entry: PromiseVerb) -> list[Promise]:
    """ "A received a message from B, inviting him to": the proposal of B to A."""
    inviting = chunks[at].word.endswith("ing") and entry.kind is CommitmentKind.PROPOSAL and "whom" in entry.complements
    letter = letter_before(chunks, at) if inviting else None
    who = sender(chunks, letter) if letter is not None else ()
    if letter is None or not who:
        return []
    to = receiver(chunks, letter)
    return [Promise(at, entry.kind, "verb whom", who, limb, to=to) for limb in READERS["whom"](chunks, at)]


def _who(chunks: Sequence[Chunk], at: int, entry: PromiseVerb) -> tuple[int, ...]:
    """Who does it; where somebody tells it of both sides, they: "A said the two sides met and agreed to"."""
    who = doers(chunks, at)
    if entry.kind is not CommitmentKind.AGREEMENT or len(who) != 1 or not chunks[who[0]].is_person:
        return who
    told = (i for i in range(at - 2, who[0], -1) if chunks[i].word in promise_words().speech)
    first = next(told, at) + 1
    first += first < at and chunks[first].word == "that"
    mention = chunks[first].mention if first < at else None
    return (first,) if mention is not None and mention.form is Form.GROUP else who


def _is_receiver(chunks: Sequence[Chunk], at: int, entry: PromiseVerb, name: str) -> bool:
    """Whether what stands behind the verb is who gets something: "offered | to the pavilion | a copy"."""
    return (
        name == "thing"
        and entry.kind is CommitmentKind.PROPOSAL
        and chunks[at + 1 : at + 2] != ()
        and chunks[at + 1].word == "to"
    )


def _may_order(chunks: Sequence[Chunk], who: Sequence[int], at: int) -> bool:
    """Whether what somebody orders is done for him: no court or company undertakes what it orders of others."""
    if chunks[at].word not in promise_words().alone or promise_words().verbs[chunks[at].word].complements & _DECIDED:
        return True
    ruling = bool(who) and all(chunks[one].is_person or chunks[one].is_place for one in who)
    return ruling and chunks[at + 1].word != "to"


def _is_of_session(chunks: Sequence[Chunk], at: int, entry: PromiseVerb) -> bool:
    """Whether a meeting agrees for those who hold it: "the conference decided to"."""
    head = head_before(chunks, at)
    if head is None or entry.kind is not CommitmentKind.AGREEMENT:
        return False
    return chunks[head].word in promise_words().sessions and is_definite(chunks, head)


def _words(chunks: Sequence[Chunk], verb: int) -> list[str]:
    return [chunk.word for chunk in chunks[verb + 1 : verb + _OBJECT]]


def _others(chunks: Sequence[Chunk], name: str, limb: Limb) -> tuple[int, ...]:
    """Whose undertaking a verb tells of: "assured of the Bank's support", "announced the launch by the Bank of"."""
    if name == "help":
        return _helper(chunks, limb)
    if name == "object" and (owner := _owner_of_help(chunks, limb)):
        return owner
    if name != "thing":
        return ()
    acts = promise_words().acts | doing().gerunds.keys()
    by = (at for at in range(limb.verb + 2, min(limb.last, limb.verb + 6)) if chunks[at].word == "by")
    return next((tuple(group_after(chunks, at + 1, 2)) for at in by if chunks[at - 1].word in acts), ())


def _within(chunks: Sequence[Chunk], entry: PromiseVerb, limb: Limb, name: str) -> tuple[int, ...]:
    """The body or country of whose undertaking a clause tells, and not of the teller's: "assured him that Oman will".

    What several agree binds all of them, unless the clause names several as well.
    """
    if name != "that" or entry.kind is CommitmentKind.PROPOSAL:
        return ()
    named = bodies_within(chunks, limb)
    return named if len(named) > (entry.kind is CommitmentKind.AGREEMENT) else ()


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


def _kind(chunks: Sequence[Chunk], entry: PromiseVerb, limb: Limb) -> CommitmentKind:
    """The kind that the verb gives; to invite or to propose is a proposal, whoever agreed on it, and money that is
    announced is pledged."""
    inner = promise_words().verbs.get(chunks[limb.verb].word)
    if entry.complements == {"thing", "doing"} and not promise_words().money.isdisjoint(_words(chunks, limb.verb)):
        return CommitmentKind.PLEDGE
    return inner.kind if inner and inner.kind is CommitmentKind.PROPOSAL else entry.kind


def _cleft(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """ "What we hope to achieve next is to open a school": the undertaking behind "is"."""
    if not any(chunk.word == "what" for chunk in chunks[max(0, at - 4) : at]):
        return []
    be = next((i for i in range(at + 1, min(len(chunks) - 2, at + 8)) if chunks[i].word == "is"), None)
    if be is None or "do" not in {chunk.word for chunk in chunks[at:be]}:
        return []
    opener = be + 1 if chunks[be + 1].word == "to" else be
    done = any_doing_at(chunks, opener + 1)
    return limbs(chunks, done, opener) if done is not None else []


def _helper(chunks: Sequence[Chunk], limb: Limb) -> tuple[int, ...]:
    """Who will help: "of the Ministry's support", "of the full cooperation of the Ministry"."""
    for at in range(max(0, limb.first - 1), min(len(chunks) - 1, limb.first + 8)):
        if chunks[at].is_party and chunks[at + 1].word == "'s":
            mention = chunks[at].mention
            return (at,) if mention and mention.names and not chunks[at].is_person else ()
        if chunks[at].word == "of" and at > limb.first:
            return tuple(group_after(chunks, at + 1, 2))
    return ()


def _owner_of_help(chunks: Sequence[Chunk], limb: Limb) -> tuple[int, ...]:
    """Whose help somebody promises: "pledged A's technical assistance"."""
    at = limb.verb + 1
    owned = at + 2 < len(chunks) and chunks[at].is_party and not chunks[at].is_person and chunks[at + 1].word == "'s"
    helped = any(chunk.word in promise_words().help for chunk in chunks[at + 2 : at + 6])
    return (at,) if owned and helped else ()


def _is_past_plan(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the past perfect tells of it as of something gone by: "had planned to call on"; a report may say "had
    pledged" of what still holds."""
    perfect = any(chunk.word in _PERFECT for chunk in chunks[max(0, at - 3) : at])
    if not perfect:
        return False
    return promise_words().verbs[chunks[at].word].kind is CommitmentKind.PLAN or not is_told(chunks, at - 1)


def _is_tallied(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether it sums up what was given until now: "has committed loans of 9 million since 1995", "to date"."""
    if not any(chunk.word in {"has", "have"} for chunk in chunks[max(0, at - 3) : at]):
        return False
    return any(chunk.word in {"since", "date"} or _is_since(chunk) for chunk in chunks)


def _is_since(chunk: Chunk) -> bool:
    return chunk.time is not None and dict(chunk.time.values).get("bound") == "since"


def _is_reduced(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the participle only says more of the noun before it: "a group tasked with", "a centre designated by", "a
    school named after"."""
    team = "team" in promise_words().verbs[chunks[at].word].complements
    return team and at + 1 < len(chunks) and chunks[at + 1].word in {"after", "with", "by", "as"}


def _is_remembered(chunks: Sequence[Chunk], who: Sequence[int], at: int) -> bool:
    """Whether speakers tell of a pledge that they made before: "I promised a road"."""
    past = chunks[at].word.endswith("ed") and promise_words().verbs[chunks[at].word].kind is CommitmentKind.PLEDGE
    aux = any(chunk.word in {"have", "has", "is", "are"} for chunk in chunks[max(0, at - 2) : at])
    return past and not aux and is_speaker(chunks[who[0]])


def _is_verb(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word that may be a noun ("plan", "pledges") or only goes with one ("aimed at") is a verb here."""
    if chunks[at].word not in promise_words().nominal or (
        at and chunks[at].word.endswith("ing") and _frames(chunks, at)
    ):
        return True
    back = at - 1
    while back >= 0 and (chunks[back].word in _ADVERBS or chunks[back].word.endswith("ly") or chunks[back].time):
        back -= 1
    if back > 0 and chunks[back].word == ",":
        return bool(subject(chunks, at))
    if chunks[at].word == "aimed" and governed(chunks, max(back, 0)):
        return False  # "the work of the agency | aimed at opening"
    if back >= 0 and (chunks[back].is_party or chunks[back].word in _BEFORE_VERBS):
        return True
    if back >= 0 and (acts_for(chunks, back) or chunks[back].is_place or chunks[back].word in {"me", "us"}):
        return True
    return back > 0 and is_unknown(chunks, back) and not is_possessed(chunks, back)


def _partners(chunks: Sequence[Chunk], at: int) -> tuple[int, ...]:
    """ "agreed with B to", "agreed to organise, with B, ..."."""
    for ahead in range(at + 1, min(len(chunks), at + 7)):
        if chunks[ahead].word == "with":
            begun = "to" in [chunk.word for chunk in chunks[at + 1 : ahead - 1]]
            return () if begun and chunks[ahead - 1].word != "," else tuple(group_after(chunks, ahead + 1, 2))
    return ()

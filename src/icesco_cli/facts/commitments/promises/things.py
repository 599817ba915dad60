"""Promises whose subject is what is undertaken: "the next round will take place", "the project will build", "it will
open in May"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.commitments.clauses.clause_bounds import end_of_clause, start_of_clause
from icesco_cli.facts.commitments.clauses.doers import head_before, is_definite, is_it
from icesco_cli.facts.commitments.clauses.governing import is_told
from icesco_cli.facts.commitments.clauses.limbs import Limb, with_subject
from icesco_cli.facts.commitments.clauses.organisers import offered_by
from icesco_cli.facts.commitments.clauses.verbs_of_doing import doing_at, is_adverb, skip_fillers
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.promises.signings import start_provided
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import is_number
from icesco_cli.facts.sentences.groups import by_group
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind

_ARTICLES = function_words("articles")
_NEW = frozenset(["'s", "a", "an", "another", "its", "the"])
_ADJECTIVES = 4
"""Chunks between an article and its noun."""
_BEGINNING = frozenset(["begin", "commence", "resume", "start"])
_OPENING = frozenset(["open", "reopen"])
"""What opens something is no thing that opens."""
_NUMBERED = 4
"""Chunks between what says which session is meant and the session: "its first general assembly"."""
_ROMAN = re.compile(r"(?=[ivx]{2})x{0,3}(?:ix|iv|v?i{0,3})")
_SAID = 8
"""Chunks between who says so and "it": "said in a statement on Monday that it"."""
_WORK = frozenset(["work", "works"])
_OWN_WAY = frozenset(["activities", "activity", "doors", "operation", "operations", "work"])
"""What a thing that only goes its way opens and begins of its own: "will begin its | work"."""
_GETTING = frozenset(["get", "have", "receive"])
_GIVEN = frozenset(["a", "an", "free", "new"])
_ALL = frozenset(["all", "each", "every"])
_PLACED = frozenset(["at", "home", "in", "on", "with"])
_IDLE = function_words("prepositions") | {".", ","}


def of_it(chunks: Sequence[Chunk], at: int, verb: int) -> list[Promise]:
    """What the thing undertaken will do, said behind it: "and it will open in May", "its first class is to begin"."""
    head = head_before(chunks, at)
    if head is None or chunks[head].is_person:
        return []
    limb, definite = Limb(at, verb, end_of_clause(chunks, verb)), is_definite(chunks, head)
    if provided := start_provided(chunks, at):
        whole = with_subject(provided, limb)
        return [Promise(at, CommitmentKind.AGREEMENT, "modal passive", (), whole, subject=head, joint=True)]
    if _is_work_begun(chunks, head, limb) or _is_one_of_them(chunks, head, limb):
        whole, told = with_subject(start_of_clause(chunks, at), limb), is_told(chunks, at)
        plan = CommitmentKind.PLAN
        return [Promise(at, plan, "to be passive", (), whole, subject=head, reported=told, definite=definite)]
    return [Promise(at, CommitmentKind.PLAN, "of it", (), limb, subject=head, definite=definite)]


def _is_work_begun(chunks: Sequence[Chunk], head: int, limb: Limb) -> bool:
    """Whether it says when a work begins, "construction is to begin in 2026", or somebody tells of a new thing that it
    will, "said that a second round would start in May": which is a step by itself."""
    words = promise_words()
    begun = chunks[limb.verb].word in _BEGINNING and chunks[head].word in words.acts | _WORK
    if not begun and chunks[limb.verb].word in _BEGINNING | _OPENING and is_told(chunks, limb.first):
        new = {chunk.word for chunk in chunks[max(0, head - _ADJECTIVES) : head]} & _NEW
        begun = bool(new) and chunks[head].word in words.things | words.programmes | words.sessions | words.agents
    return begun and any(chunk.time for chunk in chunks[limb.verb : limb.last + 1])


def _is_one_of_them(chunks: Sequence[Chunk], head: int, limb: Limb) -> bool:
    """Whether it says when one of several things opens: "the first | of them | is scheduled to open in autumn"."""
    counted = chunks[head].word in meeting_words()["ordinals"] and chunks[head + 1].word == "of"
    return counted and any(chunk.time for chunk in chunks[limb.verb : limb.last + 1])


def unfolds(chunks: Sequence[Chunk], who: Sequence[int], verb: int) -> bool:
    """Whether a thing only goes its way: "it will open in May", "the school will operate on gas"."""
    phrase = {"-".join(chunk.word for chunk in chunks[verb : verb + words]) for words in (1, 2)}
    if promise_words().unfolding.isdisjoint(phrase):
        return False
    if not who or is_it(chunks[who[0]]):
        return not who or not _is_own(chunks, who[0], verb)
    idle = _is_idle(chunks, verb + 1)
    goes_on = [chunk.word for chunk in chunks[verb - 2 : verb]] == ["continue", "to"]
    head = chunks[who[0]]
    if not idle or goes_on or head.mention:
        return False
    words = promise_words()
    named = head.solid and head.word not in words.programmes
    return head.word in words.ventures or (not named and head.word not in words.actors)


def _is_idle(chunks: Sequence[Chunk], behind: int) -> bool:
    """Whether no object stands behind a verb: "will open | in May", "will reopen | soon", "will open | its doors"."""
    own = [chunk.word for chunk in chunks[behind : behind + 2]]
    if behind >= len(chunks) or chunks[behind].time or (own[0] == "its" and own[-1] in _OWN_WAY):
        return True
    return chunks[behind].word in _IDLE or is_adverb(chunks[behind].word)


def _is_own(chunks: Sequence[Chunk], it: int, verb: int) -> bool:
    """Whether "it" is the body that says so, which does it to something: "The bank said that it will open a school"."""
    if chunks[verb].word in _OPENING and chunks[it - 1].word != "which" and not _is_idle(chunks, verb + 1):
        return True
    if verb + 1 >= len(chunks) or not (chunks[verb + 1].word in _ARTICLES or is_number(chunks[verb + 1])):
        return False
    said = next((at for at in range(it - 1, max(0, it - _SAID), -1) if chunks[at].word in promise_words().speech), 0)
    tellers = subject(chunks, said) if said else []
    return bool(tellers) and not any(chunks[at].is_person for at in tellers)


def ready_promises(chunks: Sequence[Chunk], at: int, verb: int) -> list[Promise]:
    """ "The road will be ready by June", "the first report will be out in May": what whoever says so will have done by
    then."""
    state, head = skip_fillers(chunks, verb + 1), head_before(chunks, at)
    if state >= len(chunks) - 1 or chunks[verb].word != "be" or not _is_there(chunks, state):
        return []
    last = end_of_clause(chunks, state)
    timed = any(chunk.time for chunk in chunks[state : last + 1])
    if not timed or head is None or chunks[head].mention or chunks[head].word in promise_words().abstract:
        return []
    limb = Limb(start_of_clause(chunks, at), state, last)
    return [replace(_foretold(chunks, at, limb, head), definite=is_definite(chunks, head))]


def given_promises(chunks: Sequence[Chunk], at: int, verb: int) -> list[Promise]:
    """ "Every pupil will have a tablet", "all classes will get a free morning": what whoever says so will give them."""
    head = head_before(chunks, at) if verb + 1 < len(chunks) and chunks[verb].word in _GETTING else None
    if head is None or chunks[head].mention or _ALL.isdisjoint(chunk.word for chunk in chunks[max(0, head - 2) : head]):
        return []
    behind = [chunk.word for chunk in chunks[verb + 1 : verb + 1 + _ADJECTIVES]]
    if not (behind[0] in _GIVEN or is_number(chunks[verb + 1])) or not promise_words().vain.isdisjoint(behind):
        return []
    return [_foretold(chunks, at, Limb(start_of_clause(chunks, at), verb, end_of_clause(chunks, verb)), head)]


def _foretold(chunks: Sequence[Chunk], at: int, limb: Limb, head: int) -> Promise:
    """What whoever says so will see to: what will become of the thing at `head`."""
    return Promise(at, CommitmentKind.PLEDGE, "modal ready", (), limb, subject=head, reported=is_told(chunks, at))


def _is_there(chunks: Sequence[Chunk], state: int) -> bool:
    """Whether a thing is finished or in its place: "ready", "out", "back with their owners"."""
    word, after = chunks[state].word, chunks[state + 1].word
    return (word in promise_words().there and after != "of") or (word == "back" and after in _PLACED)


def session_promises(chunks: Sequence[Chunk], at: int, verb: int) -> list[Promise]:
    """ "The next round will take place in Oran": what the sides, or the body whose it is, will hold."""
    head = head_before(chunks, at) if _takes_place(chunks, verb) else None
    if head is None or not is_next(chunks, head):
        return []
    limb, told = Limb(start_of_clause(chunks, at), verb, end_of_clause(chunks, verb)), is_told(chunks, at)
    return [Promise(at, CommitmentKind.PLAN, "session", offered_by(chunks, verb), limb, subject=head, reported=told)]


def hosted_promises(chunks: Sequence[Chunk], at: int, verb: int) -> list[Promise]:
    """ "A training will take place in Tbilisi in spring, hosted by A": what A will put on."""
    head = head_before(chunks, at) if _takes_place(chunks, verb) else None
    if head is None:
        return []
    last = end_of_clause(chunks, verb)
    hosted = next((i for i in range(verb + 2, last) if chunks[i].word in meeting_words()["organised"]), None)
    who = tuple(by_group(chunks, hosted)) if hosted is not None else ()
    limb = Limb(start_of_clause(chunks, at), verb, last)
    return [Promise(at, CommitmentKind.PLAN, "modal passive", who, limb, subject=head)] if who else []


def _takes_place(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether the verb is "take place"."""
    return [chunk.word for chunk in chunks[verb : verb + 2]] == ["take", "place"]


def venture_promises(chunks: Sequence[Chunk], at: int, verb: int) -> list[Promise]:
    """What the sides of a meeting will do through a thing of both: "the first joint event will celebrate", "the project
    will build"."""
    head = head_before(chunks, at)
    done = doing_at(chunks, verb)
    if head is None or done is None:
        return []
    if chunks[head].word in promise_words().ventures and is_definite(chunks, head):
        acting = chunks[done].word not in promise_words().effects
        limb = Limb(at, done, end_of_clause(chunks, done))
        return [Promise(at, CommitmentKind.PLAN, "venture", (), limb, joint=True)] if acting else []
    if "joint" not in {chunk.word for chunk in chunks[max(0, head - 2) : head]}:
        return []
    first = start_of_clause(chunks, at)
    return [Promise(at, CommitmentKind.PLAN, "modal", (), Limb(first, done, end_of_clause(chunks, done)), joint=True)]


def is_next(chunks: Sequence[Chunk], head: int) -> bool:
    """Whether a noun is a session that is to come: "the next round", "the third session of the next Forum", "the ninth
    meeting of the Council", "its first congress"."""
    if chunks[head].word not in promise_words().sessions:
        return False
    before = {chunk.word for chunk in chunks[max(0, head - _NUMBERED) : head]}
    if not before.isdisjoint(promise_words().coming):
        return True
    owned = "its" in before or chunks[head].solid or [chunk.word for chunk in chunks[head + 1 : head + 2]] == ["of"]
    return owned and (not before.isdisjoint(meeting_words()["ordinals"]) or any(map(_ROMAN.fullmatch, before)))

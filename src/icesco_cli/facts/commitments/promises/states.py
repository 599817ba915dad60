"""Promises that a form of "to be" makes: "A is ready to", "A is to open", "A is in the process of opening"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_bounds import end_of_clause, start_of_clause
from icesco_cli.facts.commitments.clauses.complements import behind_words, gerund, infinitive
from icesco_cli.facts.commitments.clauses.doers import (
    clause_doers,
    defines,
    head_before,
    in_relative,
    is_definite,
    is_it,
)
from icesco_cli.facts.commitments.clauses.doubts import is_conditional, is_denied, is_hoped, is_programme, is_question
from icesco_cli.facts.commitments.clauses.governing import is_told
from icesco_cli.facts.commitments.clauses.limbs import Limb, end_of_passive, limbs
from icesco_cli.facts.commitments.clauses.objects import act, any_object, thing
from icesco_cli.facts.commitments.clauses.organisers import offered_by, organisers_before
from icesco_cli.facts.commitments.clauses.verbs_of_doing import participle_at, skip_fillers
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.promises.signings import start_provided
from icesco_cli.facts.commitments.promises.things import is_next, of_it, unfolds
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import is_number
from icesco_cli.facts.sentences.groups import by_group
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind

_DELIBERATED, _WRITING = function_words("deliberated"), function_words("writing")
_EDITIONS = frozenset(["edition", "round", "session"])
_AHEAD = frozenset(["date", "days", "month", "season"])
_OBJECT, _GIFT = 5, 16
"""How many words behind its verb a sum may stand, and whoever it is given to."""
_PRESENT = frozenset(["are", "is"])
_PAST = frozenset(["was", "were"])
_BE = function_words("beings")
_SELVES = function_words("reflexives")
_DECLARED = frozenset(["declared", "declares", "pronounced", "said", "says"])
"""Before "itself", these say what somebody is: "declared itself | ready to"."""
_JOURNEYS = frozenset(["been", "being"])
"""Behind one of these, "to" leads to a place: "I have been to many places"."""
_MAKING = frozenset(["planning", "preparing"])
"""Behind one of these, any object is what will be there: "is planning a new wing"."""
_RELATIVE = function_words("asides_of_whom")
_TIMED = frozenset(["for", "in", "on", "to"])
_PROCESS = ("in", "the", "process", "of")
StateLimbs = tuple[CommitmentKind, list[Limb]]


def state_promises(row: Row, at: int) -> list[Promise]:
    """The promises of the form of "to be", "to stand" or "to remain" at `at`, or of the "itself" of "declared itself
    ready"."""
    chunks = row.chunks
    if chunks[at].word in _SELVES and (not at or chunks[at - 1].word not in _DECLARED):
        return []
    ahead = skip_fillers(chunks, at + 1)
    if ahead >= len(chunks) - 1 or is_denied(chunks, at) or in_relative(chunks, at) or is_question(row):
        return []
    if chunks[ahead].word == "being":
        return _of_thing(row, at, ahead) if is_told(chunks, at) and not is_hoped(chunks, at) else []
    kind, found = _state(chunks, at, ahead)
    found = found or _journey(chunks, at, ahead)
    if not found and not is_hoped(chunks, at):
        return _of_session(chunks, at, ahead)
    if is_hoped(chunks, at):
        return []
    if chunks[at].word in _PAST and not is_told(chunks, at):
        return []
    who = clause_doers(chunks, at)
    if (not who or not chunks[who[0]].mention) and unfolds(chunks, who, found[0].verb):
        return of_it(chunks, at, found[0].verb)
    if not who or (chunks[found[0].verb - 1].word == "be" and not chunks[who[0]].mention):
        return _of_thing(row, at, ahead)
    if is_it(chunks[who[0]]) and chunks[ahead].word in promise_words().impersonal:
        return []
    if chunks[found[0].verb].word in doing().gerunds and defines(chunks, who[0]) and _is_of_noun(chunks, who[0]):
        return []  # "the round table that A is holding in May"
    vague = all(limb.verb == limb.last for limb in found)
    if vague or is_conditional(chunks, who[0]) or is_programme(chunks, who, found[0].verb):
        return []
    kind = CommitmentKind.AGREEMENT if start_provided(chunks, at) else kind
    return [Promise(at, kind, "to be", who, limb, reported=is_told(chunks, at)) for limb in found]


def _is_of_noun(chunks: Sequence[Chunk], who: int) -> bool:
    """Whether "which" stands before the subject at `who`: no saying brings its clause."""
    return any(chunk.word == "which" for chunk in chunks[max(0, who - 2) : who])


def _state(chunks: Sequence[Chunk], at: int, ahead: int) -> StateLimbs:
    """The kind and the limbs of what stands at `ahead`, behind the form of "to be" at `at`."""
    words, word = promise_words(), chunks[ahead].word
    if word == "working" and chunks[at].word == "been" and _lasts(chunks, ahead):
        return CommitmentKind.PLAN, []
    if word in words.states:
        found = _right_behind(chunks, ahead) or gerund(chunks, ahead) or _timed(chunks, ahead)
        if word == "working":
            return CommitmentKind.PLAN, found or act(chunks, ahead) or thing(chunks, ahead) or infinitive(chunks, ahead)
        return words.states[word], found or (any_object(chunks, ahead) if word in _MAKING else [])
    if word == "to" and chunks[at].word not in _JOURNEYS:
        return CommitmentKind.PLAN, infinitive(chunks, ahead - 1)
    if tuple(chunk.word for chunk in chunks[ahead : ahead + 4]) == _PROCESS:
        return CommitmentKind.PLAN, gerund(chunks, ahead + 3) or [
            Limb(ahead + 3, ahead + 4, end_of_clause(chunks, ahead))
        ]
    if word in words.verbs and word.endswith("ing") and (found := thing(chunks, ahead)):
        return words.verbs[word].kind, found
    if word in _WRITING:
        return CommitmentKind.PLAN, any_object(chunks, ahead)
    if word in doing().gerunds and chunks[at].word not in _PAST and _is_ahead(chunks, ahead):
        return CommitmentKind.PLAN, [Limb(ahead, ahead, end_of_clause(chunks, ahead))]
    if chunks[at].word in _PRESENT and _is_sum_given(chunks, ahead):
        return CommitmentKind.PLEDGE, [Limb(ahead, ahead, end_of_clause(chunks, ahead))]
    return CommitmentKind.PLAN, []


def _lasts(chunks: Sequence[Chunk], state: int) -> bool:
    """Whether it has gone on for long: "has been working for more than 50 years to"."""
    to = next((at for at in range(state, len(chunks)) if chunks[at].word == "to"), state)
    return any(chunk.time for chunk in chunks[state:to])


def _journey(chunks: Sequence[Chunk], be: int, ahead: int) -> list[Limb]:
    """ "A mission is to visit the sites", "a team is scheduled to travel": what those who are sent will do."""
    head = head_before(chunks, be)
    if head is None or chunks[head].word not in promise_words().missions:
        return []
    to = skip_fillers(chunks, ahead + (chunks[ahead].word in promise_words().states))
    verb = skip_fillers(chunks, to + 1)
    goes = verb < len(chunks) and chunks[to].word == "to" and chunks[verb].word in doing().going
    return limbs(chunks, verb, to) if goes else []


def progress_promises(row: Row, at: int) -> list[Promise]:
    """ "Work is underway to open a school", "preparations are ongoing for the opening": whoever says so."""
    chunks = row.chunks
    start = at - 1 if chunks[at].word == "way" and at and chunks[at - 1].word == "under" else at
    be = start - 1
    if is_question(row) or be < 1 or chunks[be].word not in _BE or (chunks[at].word == "way" and start == at):
        return []
    head = head_before(chunks, be)
    if head is None or chunks[head].word not in promise_words().endeavours or is_denied(chunks, be):
        return []
    found = _right_behind(chunks, at) or gerund(chunks, at) or act(chunks, at)
    return [Promise(at, CommitmentKind.PLAN, "progress", (), limb, reported=is_told(chunks, be)) for limb in found]


def _right_behind(chunks: Sequence[Chunk], state: int) -> list[Limb]:
    """An infinitive, with at most a saying between: "is ready, he said, to", "is due on Friday to"."""
    to = behind_words(chunks, state + 1)
    return infinitive(chunks, to - 1) if to < len(chunks) and chunks[to].word in {"to", "not"} else []


def _timed(chunks: Sequence[Chunk], state: int) -> list[Limb]:
    """ "the opening is planned for May", "the road is due for completion in May": the time behind "planned" and the
    like."""
    passed = _TIMED | promise_words().acts
    for ahead in range(state + 1, min(len(chunks), state + 5)):
        if chunks[ahead].time:
            return [Limb(state, ahead, end_of_clause(chunks, state))]
        if chunks[ahead].word not in passed and not chunks[ahead].is_place:
            return []
    return []


def _is_ahead(chunks: Sequence[Chunk], gerund_at: int) -> bool:
    """Whether the clause names a time to come: "is opening an embassy next month"."""
    for chunk in chunks[gerund_at : end_of_clause(chunks, gerund_at) + 1]:
        if chunk.word in _RELATIVE:
            return False  # "is attending the fair, | which opened on 3 May"
        values = dict(chunk.time.values) if chunk.time else {}
        if values.get("relative") == 1 or values.get("shift") == 1 or values.get("bound") == "by":
            return True
        if chunk.time and chunk.time.rule in _AHEAD and "year" not in values and values.get("relative") != -1:
            return True
    return False


def _is_sum_given(chunks: Sequence[Chunk], gerund_at: int) -> bool:
    """Whether so much is being given: "is sending 20 ambulances to Malta", "is providing an additional $5 million"."""
    words, deed = promise_words(), doing().gerunds.get(chunks[gerund_at].word)
    behind = chunks[gerund_at + 1 : gerund_at + _OBJECT]
    given = any(map(is_number, behind)) or any(chunk.word in words.things for chunk in behind)
    if not given or deed not in words.giving | words.handing | words.sending:
        return False
    to = next((i for i in range(gerund_at, min(len(chunks) - 1, gerund_at + _GIFT)) if chunks[i].word == "to"), None)
    given = to is not None and any(chunk.is_party for chunk in chunks[to + 1 : to + 3])
    return given or is_told(chunks, gerund_at) or any(chunk.word in words.money for chunk in behind)


def _is_act(chunks: Sequence[Chunk], be: int, head: int) -> bool:
    """Whether the head of a subject is an act, or an event of which somebody tells: "said that a film week is"."""
    words = promise_words()
    return chunks[head].word in words.acts or (
        chunks[head].word in words.programmes | _EDITIONS and (is_told(chunks, be) or chunks[0].word == '"')
    )


def _of_session(chunks: Sequence[Chunk], be: int, state: int) -> list[Promise]:
    """ "The next round is scheduled to take place in Oran": what the sides, or the body whose it is, will hold."""
    place = [chunk.word for chunk in chunks[state + 1 : state + 4]] == ["to", "take", "place"]
    if not place or chunks[state].word not in promise_words().states or chunks[be].word not in _PRESENT:
        return []
    head = head_before(chunks, be)
    if head is None or not is_next(chunks, head):
        return []
    limb = Limb(start_of_clause(chunks, be), state + 2, end_of_clause(chunks, state))
    return [Promise(be, CommitmentKind.PLAN, "session", offered_by(chunks, state), limb, subject=head)]


def _of_thing(row: Row, at: int, state: int) -> list[Promise]:
    """ "The mosque is to be restored by May", "the opening is planned for May": nobody is named who does it."""
    chunks, words = row.chunks, promise_words()
    head = head_before(chunks, at)
    to = next((i for i in range(state, min(len(chunks) - 2, state + 4)) if chunks[i].word == "to"), None)
    done = participle_at(chunks, to + 2) if to is not None and chunks[to + 1].word == "be" else None
    if chunks[state].word == "being":
        done = participle_at(chunks, state + 1)
    if done is not None and chunks[done].word in _DELIBERATED:
        return []
    act_behind = [c.word for c in chunks[state + 1 : state + 2]] == ["for"] and chunks[state + 2].word in words.acts
    acted = head is not None and (act_behind or _is_act(chunks, at, head)) and bool(_timed(chunks, state))
    if head is None or not (acted or (done is not None and chunks[head].word not in words.contests)):
        return []
    first = start_of_clause(chunks, at)
    limb = Limb(first, done if done is not None else at, end_of_passive(chunks, at))
    definite = is_definite(chunks, head)
    told = is_told(chunks, at)
    who = (tuple(by_group(chunks, done)) if done is not None else ()) or organisers_before(chunks, at)
    rule = "session" if is_next(chunks, head) else "to be passive"
    return [Promise(at, CommitmentKind.PLAN, rule, who, limb, subject=head, definite=definite, reported=told)]

"""Promises that a modal makes: "A will open", "A would open, he said"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.commitments.clauses.complements import infinitive
from icesco_cli.facts.commitments.clauses.doers import (
    clause_doers,
    defines,
    doers,
    is_it,
    is_team,
)
from icesco_cli.facts.commitments.clauses.doubts import (
    is_conditional,
    is_denied,
    is_duration,
    is_empty,
    is_first_time,
    is_hoped,
    is_inward,
    is_prayer,
    is_programme,
    is_question,
    is_supposed,
    is_unsettled,
)
from icesco_cli.facts.commitments.clauses.governing import governor, is_told
from icesco_cli.facts.commitments.clauses.limbs import Limb, limbs, second_limbs
from icesco_cli.facts.commitments.clauses.relatives import is_told_in_passing
from icesco_cli.facts.commitments.clauses.verbs_of_doing import (
    any_doing_at,
    is_had_done,
    skip_fillers,
    verb_behind_aside,
)
from icesco_cli.facts.commitments.promises.modal_kinds import kind_under
from icesco_cli.facts.commitments.promises.modal_passives import passive
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.promises.proposals import proposal_promises
from icesco_cli.facts.commitments.promises.signings import start_provided
from icesco_cli.facts.commitments.promises.things import (
    given_promises,
    hosted_promises,
    of_it,
    ready_promises,
    session_promises,
    unfolds,
    venture_promises,
)
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind, Form, Topic

_OWNING = function_words("possessives") | {"free", "good", "the"}
"""Behind one of these, "will" is a noun: "the will of the people"."""
_SPEAKERS, _PUPILS = function_words("speakers"), function_words("pupils")
_ALL = frozenset(["all", "each"])
"""Behind a modal, these only say whom it is all about: "the mosques will all be restored"."""
_NEAR = 6
"""Chunks of a short object behind a verb."""
_CHARGED = (("responsible", "for"), ("charge", "of"))
_BEING = ("represented", "there", *(word for word, _ in _CHARGED))
"""What somebody will be, and so undertakes: "will be represented at", "I'll be there", "will be in charge of"."""


def modal_promises(row: Row, at: int) -> list[Promise]:
    """The promises of the modal at `at`: with a party as subject, or passive with none."""
    chunks = row.chunks
    if is_question(row) or is_denied(chunks, at) or is_hoped(chunks, at) or is_prayer(chunks, at):
        return []
    if is_first_time(chunks, at):
        return []
    if chunks[at].word == "will" and at and (chunks[at - 1].word in _OWNING or chunks[at - 1].word.endswith("'s")):
        return []
    found = [one for one in _found(row, at) if not is_inward(chunks, one.limb.verb + 1, one.limb.last)]
    return [one for one in found if not is_empty(chunks, one.doers_here, one.limb.verb, one.limb.last)]


def _found(row: Row, at: int) -> list[Promise]:
    """The promises of the modal at `at`, by what follows it: an active verb, "be" with a participle, or "be ready
    to"."""
    chunks = row.chunks
    if chunks[at].word in promise_words().proposing_modals:
        return proposal_promises(row, at)
    if chunks[at].word == "would" and (not _is_reported(chunks, at) or _is_remembered(row, at)):
        return []
    verb = skip_fillers(chunks, at + 1 + (chunks[at + 1 : at + 2] != () and chunks[at + 1].word in _ALL))
    verb = verb_behind_aside(chunks, verb)
    if verb < len(chunks) and is_duration(chunks, verb):
        return []
    if ready := _ready(row, at, verb):
        return ready
    if given := given_promises(chunks, at, verb):
        return given
    if verb < len(chunks) and chunks[verb].word in {"be", "have"}:
        if finished := ready_promises(chunks, at, verb):
            return finished
        done = _lasting(chunks, verb)
        return passive(row, at, verb) if done is None else _active(row, at, done)
    return _active(row, at, verb)


def _is_reported(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "would" stands in what somebody has said, or a document: "said that A would", "a deed under which A
    would"."""
    return (is_told(chunks, at) or start_provided(chunks, at) > 0) and not is_supposed(chunks, at)


def _ready(row: Row, at: int, verb: int) -> list[Promise]:
    """ "A will be ready to finance it", "would be glad to host": the undertaking behind what A will be."""
    chunks = row.chunks
    state = skip_fillers(chunks, verb + 1)
    if state >= len(chunks) or chunks[verb].word != "be" or chunks[state].word not in promise_words().disposed:
        return []
    who = clause_doers(chunks, at)
    if not who or is_conditional(chunks, who[0]) or defines(chunks, who[0]):
        return []
    return [
        Promise(at, CommitmentKind.PLEDGE, "modal", who, limb, reported=is_told(chunks, at))
        for limb in infinitive(chunks, state)
    ]


def _is_remembered(row: Row, at: int) -> bool:
    """Whether speakers tell of what they said before: "I told them then that we would rebuild it"."""
    back = governor(row.chunks, at)
    who = subject(row.chunks, back) if back is not None else []
    return bool(who) and row.text_of(row.chunks[who[0]]) in _SPEAKERS


def _lasting(chunks: Sequence[Chunk], verb: int) -> int | None:
    """The verb of "will be sending" and "will have trained"; the "represented" of "will be represented"; the "be" of
    "will be by your side"."""
    if _stands_by(chunks, verb) or is_had_done(chunks, verb):
        return verb
    done = skip_fillers(chunks, verb + 1)
    word = chunks[done].word if done < len(chunks) else ""
    if chunks[verb].word == "have":
        return done if word in doing().participles and word != "been" else None
    done += word == "in"
    if tuple(chunk.word for chunk in chunks[done : done + 2]) in _CHARGED:
        return done
    if word == "there" and chunks[done - 2].word in {"will", "'ll"}:
        return done
    return done if word in doing().gerunds or word == "represented" else None


def _stands_by(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether somebody will stay at another's side: "will always be by A's side", "will remain by the side of A"."""
    at = skip_fillers(chunks, verb + 1)
    if chunks[verb].word not in {"be", "remain"} or at >= len(chunks) or chunks[at].word not in {"at", "by"}:
        return False
    whose = chunks[at + 1].mention if at + 1 < len(chunks) else None
    named = whose is not None and whose.form is Form.BODY and whose.topic is Topic.COUNTRY
    return named or any(chunk.word == "side" for chunk in chunks[at + 1 : at + _NEAR])


def _active(row: Row, at: int, verb: int) -> list[Promise]:
    """The promises of the verb at `verb` behind the modal at `at`: "A | will | open"; none where that is a
    question, a condition or a day's programme, or only says which thing is meant."""
    chunks = row.chunks
    if found := session_promises(chunks, at, verb) or hosted_promises(chunks, at, verb):
        return found
    if at > 1 and chunks[at - 1].is_place and chunks[at - 2].word == "which" and not chunks[at - 1].is_party:
        return []  # "COP29, which Baku will host": whoever names an event says where it will be
    provided = start_provided(chunks, at)
    who = tuple(provided + i for i in doers(chunks[provided:], at - provided)) if provided else ()
    who = who or clause_doers(chunks, at)
    if unfolds(chunks, who, verb):
        return of_it(chunks, at, verb)
    if not who:
        return venture_promises(chunks, at, verb)
    in_passing = defines(chunks, who[0]) and not provided
    if (
        is_unsettled(chunks, who[0])
        or is_conditional(chunks, who[0])
        or (in_passing and not is_told_in_passing(chunks, who[0], verb))
        or (is_it(chunks[who[0]]) and is_supposed(chunks, at))
        or (is_programme(chunks, who, verb) and not _are_sides(chunks, at, who))
    ):
        return []
    done = _doing(chunks, who, verb)
    kind = CommitmentKind.PLAN if in_passing else kind_under(chunks, at)
    if done is None:
        second = second_limbs(chunks, verb) if not chunks[who[0]].is_person else []
        return [Promise(at, kind, "modal", who, limb, reported=is_told(chunks, at)) for limb in second]
    kind = CommitmentKind.PLEDGE if kind is CommitmentKind.PLAN and _is_gift(chunks, done) else kind
    kind = CommitmentKind.PLAN if kind is CommitmentKind.PLEDGE and _is_staged(chunks, at, done) else kind
    parts = _without_aside(chunks, limbs(chunks, done, at))
    return [Promise(at, kind, "modal", who, limb, reported=is_told(chunks, at)) for limb in parts]


def _without_aside(chunks: Sequence[Chunk], found: list[Limb]) -> list[Limb]:
    """The limbs, the first from its verb on where an aside parts that from the modal: "will, with A, | open"."""
    if not found or chunks[found[0].verb - 1].word != ",":
        return found
    return [replace(found[0], first=found[0].verb), *found[1:]]


def _are_sides(chunks: Sequence[Chunk], at: int, who: Sequence[int]) -> bool:
    """Whether a text binds its sides: "the Parties shall hold consultations once a year"."""
    return chunks[at].word == "shall" and chunks[who[0]].is_group


def _is_gift(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether what is announced is given: "announced that A would contribute 2 million", "allocate scholarships"."""
    words = promise_words()
    given = any(chunk.word in words.money for chunk in chunks[verb + 1 : verb + 1 + _NEAR])
    return given and chunks[verb].word in words.giving


def _is_staged(chunks: Sequence[Chunk], at: int, verb: int) -> bool:
    """Whether it is a step of somebody's own programme, of which nobody is assured: "will host the summit"."""
    words, back = promise_words(), governor(chunks, at)
    assured = back is not None and chunks[back].word in words.verbs
    behind = {chunk.word for chunk in chunks[verb + 1 : verb + _NEAR]}
    return not assured and chunks[verb].word in words.staging and behind.isdisjoint(_PUPILS)


def _doing(chunks: Sequence[Chunk], who: Sequence[int], verb: int) -> int | None:
    """The verb where it is an undertaking of its subject."""
    if verb >= len(chunks):
        return None
    word, words = chunks[verb].word, doing()
    if _stands_by(chunks, verb):
        return verb
    if word in words.gerunds or word in words.participles or word in _BEING:
        charged = any(word == state for state, _ in _CHARGED)
        if charged and (chunks[who[0]].is_country or chunks[who[0]].is_person):
            return None  # "Oman will be responsible for the war"
        return verb if word != "there" or chunks[who[0]].mention else None
    if not chunks[who[0]].mention and (word in words.awaited or word == "include"):
        return None
    team = not chunks[who[0]].mention and (is_team(chunks, who[0]) or chunks[who[0]].word in promise_words().missions)
    if team and chunks[who[0]].word in promise_words().missions and _attends(chunks, verb):
        return verb
    comes = word in words.going and chunks[verb + 1 : verb + 2] and chunks[verb + 1].word != "from"
    return verb if team and comes else any_doing_at(chunks, verb)


def _attends(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether somebody tells that those who are sent will be there: "said a delegation would take part in it"."""
    words = [chunk.word for chunk in chunks[verb : verb + 2]]
    return (words[0] == "participate" or words == ["take", "part"]) and is_told(chunks, verb)

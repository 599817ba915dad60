"""Who does what a verb says: the subject of its clause."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.asides import before_aside
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS, acts, governed, is_him, is_object, is_past, opens_gerund
from icesco_cli.facts.sentences.inverted import behind_being
from icesco_cli.facts.sentences.joined import joined_before, party_before
from icesco_cli.facts.sentences.relatives import antecedent, behind_and
from icesco_cli.facts.sentences.ungoverned import free
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.lexicon.words import offices
from icesco_cli.models import Form

_FORMS_OF_BE = function_words("forms_of_be")
_JOINERS = function_words("joiners")
_JOINING = function_words("joining")
_FILLERS = function_words("fillers")
_TEMPORAL = frozenset(["after", "before", "since", "until"])
"""Prepositions that are conjunctions before a subject and its verb: "after A met B"."""
_SOURCES = function_words("sources")
_STOPS = function_words("clause_marks") - {")"}
_PHRASE_STOPS = _STOPS | {","}
_OPENING_PHRASES = PREPOSITIONS - {"as"} | {"according"}
"""With these, a phrase opens that is no subject."""
_CLAUSES = function_words("clause_openers")
_SAYING = frozenset(["said", "says"])
"""Behind these a clause may begin without "that": "A said a similar fair will be held"."""
_ARTICLES = function_words("articles")
_BESIDE_WHOM = frozenset(["by", "under"])
_MODIFIED = 4
"""Chunks back from a noun to its preposition: "by | several senior officials"."""
_ASIDE = 14
"""Chunks of an aside that describes a human being, with his offices."""
_TOLD = 8
"""Chunks between who tells it and the gerund of what he did."""
_WHILE = frozenset(["when", "while"])
_FARTHEST = 200
"""How many chunks before its verb a subject is looked for: no sentence is longer."""
_BEFORE_GERUNDS = function_words("before_gerunds")
_DELEGATES = function_words("delegates")
_OF_DELEGATES = _DELEGATES | _FILLERS | {"of", "the", "accompanying"}
_ACTING = _DELEGATES | offices().plurals.keys()


def subject(chunks: Sequence[Chunk], verb: int) -> list[int]:
    """The parties that do what the verb at `verb` says, as indices of chunks; empty where the clause names none.

    Looked for to the left: a phrase that a preposition governs is no subject, unless it stands behind "members of" and
    the like; "who" leads to the phrase before it; and behind "and" the verb shares the subject of the verb before.
    """
    gerund = verb - 1 if verb and chunks[verb - 1].word == "having" else verb
    if chunks[gerund].word.endswith("ing") and (
        not gerund or chunks[gerund - 1].word in _BEFORE_GERUNDS or _is_behind_opening(chunks, gerund)
    ):
        return _subject_of_gerund(chunks, gerund)
    goes_on = chunks[gerund].word.endswith("ing") and chunks[gerund - 1].word == ","
    at = before_aside(chunks, verb - 1)
    while at >= 0 and at > verb - _FARTHEST:
        word = chunks[at].word
        if acts(chunks, at) and not is_him(chunks, at):
            if _opens_clause(chunks, at, verb):
                return [_before_as(chunks, at)]
            group = joined_before(chunks, at)
            if at == verb - 1 and governed(chunks, group[0]) in _TEMPORAL:
                return group
            if opens_gerund(chunks, group[0] - 1) or (goes_on and _is_object_of_past(chunks, group[0])):
                at = group[0] - 2  # "Thanking B, the mayor vowed", "A, thanking B, vowed", "A thanked B, vowing"
                continue
            if acting := free(chunks, group):
                return _described(chunks, acting) or acting
            if _are_parted(chunks, group):
                return group[-1:]
            at = _preposition_before(chunks, group[0]) - 1
            at -= 2 if [chunk.word for chunk in chunks[max(0, at - 1) : at + 1]] == ["of", "state"] else 0
            if at >= 0 and chunks[at].word in _ACTING and not _is_under(chunks, at):
                return [*_beside(chunks, at), *group]
            continue
        if word in _STOPS or (word in _SAYING and chunks[at + 1].word in _ARTICLES and at + 1 < verb):
            return []
        if word in _CLAUSES:
            return antecedent(chunks, at)
        if word in {"and", "but", "then"}:
            if _is_stranger(chunks, at + 1, verb):
                return []
            return behind_and(chunks, at) or first_subject(chunks, at)
        at = _open_bracket(chunks, at) if word == ")" else at - 1
    return []


def _is_object_of_past(chunks: Sequence[Chunk], at: int) -> bool:
    """ "A thanked | B", unlike the one who speaks in "said | B"."""
    return is_object(chunks, at) and chunks[at - 1].word not in promise_words().speech


def _subject_of_gerund(chunks: Sequence[Chunk], gerund: int) -> list[int]:
    """ "Receiving B, | A said", "A, | while receiving B": behind the clause of the gerund, or before it."""
    if found := behind_being(chunks, gerund) or _subject_behind(chunks, gerund) or _teller(chunks, gerund):
        return found
    return first_subject(chunks, gerund - 1) if gerund > 1 else []


def _is_behind_opening(chunks: Sequence[Chunk], gerund: int) -> bool:
    """Whether only a time stands before a gerund: "On Monday, receiving B, A said"."""
    return gerund == 2 and chunks[0].time is not None and chunks[1].word == ","


def _teller(chunks: Sequence[Chunk], gerund: int) -> list[int]:
    """ "Kenya will join, A said here on Monday when | meeting B": A, who tells it."""
    if chunks[gerund - 1].word not in _WHILE:
        return []
    for at in range(gerund - 2, max(0, gerund - _TOLD), -1):
        if chunks[at].word in promise_words().speech:
            behind = chunks[at].word in _SAYING and chunks[at + 1].is_person
            teller = [at + 1] if behind else subject(chunks, at)
            return [one for one in teller if chunks[one].is_person]
        if chunks[at].word in _STOPS:
            break
    return []


def _is_under(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the noun at `at` only says under or beside whom somebody else acts: "A, under the leadership of B, |
    will", "A, accompanied by senior officials of B, | met", "A, in the presence of the management of B, | met"."""
    back = at - 1
    while back > at - _MODIFIED and chunks[back].word.isalpha() and chunks[back].word not in PREPOSITIONS:
        back -= 1
    present = back > 0 and chunks[back].word == "of" and chunks[back - 1].word in meeting_words()["company"]
    return present or (back >= 0 and chunks[back].word in _BESIDE_WHOM)


def _is_stranger(chunks: Sequence[Chunk], at: int, verb: int) -> bool:
    """Whether a name of which nothing is known is the subject of the verb: "A went to Oslo, and Sisi paid a visit"."""
    return at == verb - 1 and chunks[at].solid and chunks[at].mention is None and chunks[at].word.isalpha()


def _opens_clause(chunks: Sequence[Chunk], at: int, verb: int) -> bool:
    """Whether "as" before the party right before the verb opens a clause: "agreed on the port, as A concluded"."""
    back = at - 1
    while back >= 0 and chunks[back].word in _FILLERS:
        back -= 1
    return at == verb - 1 and back > 0 and chunks[back].word == "as" and chunks[back - 1].word != "well"


def _before_as(chunks: Sequence[Chunk], at: int) -> int:
    """The human being for whom a pronoun behind "as" stands: A in "said A as he received B"."""
    mention = chunks[at].mention
    pronoun = mention is not None and mention.form is Form.PRONOUN
    return at - 2 if pronoun and chunks[at - 1].word == "as" and chunks[at - 2].is_person else at


def _are_parted(chunks: Sequence[Chunk], group: Sequence[int]) -> bool:
    """Whether a comma alone stands between two: "Invited by A, | B | promised"."""
    return len(group) == 2 and "and" not in {chunk.word for chunk in chunks[group[0] : group[1]]}


def _described(chunks: Sequence[Chunk], group: Sequence[int]) -> list[int]:
    """The human being whom the aside that ends with a body describes: "A, chairman of the committee of B, met", unlike
    "Under the patronage of A, B, with C, met"."""
    last = group[-1]
    closed = last + 1 < len(chunks) and chunks[last + 1].word == ","
    if not closed or chunks[group[0] - 1].word == "," or any(chunks[at].is_person for at in group):
        return []
    for back in range(group[0] - 1, max(0, group[0] - _ASIDE), -1):
        if chunks[back].word == ",":
            return [back - 1] if acts(chunks, back - 1) and chunks[back - 1].is_person else []
        if chunks[back].is_person and not chunks[back].word:
            break
    return []


def _subject_behind(chunks: Sequence[Chunk], gerund: int) -> list[int]:
    """The subject of "After touring the museum, A and B praised ...": the first parties behind the comma."""
    for at in range(gerund + 1, len(chunks) - 1):
        if chunks[at].word == "," and acts(chunks, at + 1):
            return _joined_after(chunks, at + 1, len(chunks))
    return []


def first_subject(chunks: Sequence[Chunk], before: int) -> list[int]:
    """The first parties in the clause before `before` that no preposition governs, or whose delegation opens it."""
    start = _clause_start(chunks, before)
    for at in range(start, before):
        if not (chunks[at].mention and acts(chunks, at)) or is_object(chunks, at):
            continue
        if not governed(chunks, at) or _is_sender(chunks, start, at):
            return _joined_after(chunks, at, before)
    return []


def _is_sender(chunks: Sequence[Chunk], start: int, at: int) -> bool:
    """Whether a clause opens with those who act for the party at `at`: "A delegation of | A | arrived and met"."""
    noun = _preposition_before(chunks, at) - 1
    if noun < start or chunks[at].is_person or chunks[noun].word not in _DELEGATES:
        return False
    before = (chunk.word for chunk in chunks[start:noun])
    return not governed(chunks, noun) and not any(is_past(word) or word in _FORMS_OF_BE for word in before)


def is_listed(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a party goes on with a list that a preposition inside a phrase governs: "support within A, | B and C"."""
    first, commas = at, 0
    while first > 1 and chunks[first - 1].word in {",", "and"} and chunks[first - 2].mention is not None:
        commas += chunks[first - 1].word == ","
        first -= 2
    if not commas or not governed(chunks, first):
        return False
    opens = next((back + 1 for back in range(first - 1, -1, -1) if chunks[back].word in _PHRASE_STOPS), 0)
    return chunks[opens].word not in _OPENING_PHRASES


def _clause_start(chunks: Sequence[Chunk], before: int) -> int:
    """Where the clause begins, over what stands in brackets: "A received B (of Oslo) and met C"."""
    farthest = max(0, before - _FARTHEST)
    closed = 0
    for at in range(before - 1, farthest - 1, -1):
        word = chunks[at].word
        if word == ")":
            closed += 1
        elif word in _STOPS:
            if word != "(" or not closed:
                return at + 1
            closed -= 1
        elif _is_told_clause(chunks, at, before):
            return at + 1
    return farthest


def _is_told_clause(chunks: Sequence[Chunk], at: int, before: int) -> bool:
    """Whether what a body tells begins behind the chunk at `at`: "X reports that | A", "The ministry said | A", or
    what somebody recalls of one meeting and the next: "A recalled that | B visited Oslo and met C"; who tells that
    others will do something may go on himself: "A said that B will lend the maps and thanked C"."""
    said = at - 1 if chunks[at].word == "that" else at
    if said < 1 or at + 1 >= before:
        return False
    if said < at and chunks[at + 1].is_person and _met_twice(chunks, at, before):
        return True
    if not chunks[said - 1].is_organisation:
        return False
    told = chunks[said].word in promise_words().speech or chunks[said].word in _SOURCES
    return told and chunks[at + 1].is_person


def _met_twice(chunks: Sequence[Chunk], that: int, joiner: int) -> bool:
    """Whether a verb of meeting stands in the past on both sides of what joins them: "visited Oslo | and met"."""
    verbs = meeting_words().verbs
    ahead = chunks[joiner + 1].word if joiner + 1 < len(chunks) else ""
    behind = (chunk.word for chunk in chunks[that + 2 : joiner])
    return ahead in verbs and is_past(ahead) and any(word in verbs and is_past(word) for word in behind)


def _joined_after(chunks: Sequence[Chunk], first: int, before: int) -> list[int]:
    group = [first]
    for at in range(first + 1, before):
        if chunks[at].mention and acts(chunks, at) and party_before(chunks, at) == group[-1]:
            group.append(at)
    return group


def _beside(chunks: Sequence[Chunk], at: int) -> list[int]:
    """The parties that "and" joins to the delegation at `at`: "A and the accompanying delegation of B", "A, B (online),
    and | delegates from C"."""
    at -= chunks[at].word not in _OF_DELEGATES
    while at >= 0 and chunks[at].word in _OF_DELEGATES:
        at -= 1
    while at >= 0 and chunks[at].word in _JOINERS:
        at -= 1
    joined = at + 1 < len(chunks) and chunks[at + 1].word in _JOINING
    at = _open_bracket(chunks, at) if at >= 0 and chunks[at].word == ")" else at
    return joined_before(chunks, at) if at >= 0 and joined and acts(chunks, at) else []


def _open_bracket(chunks: Sequence[Chunk], at: int) -> int:
    while at >= 0 and chunks[at].word != "(":
        at -= 1
    return at - 1


def _preposition_before(chunks: Sequence[Chunk], at: int) -> int:
    back = at - 1
    while back >= 0 and chunks[back].word not in PREPOSITIONS:
        back -= 1
    return back

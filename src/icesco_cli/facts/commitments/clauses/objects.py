"""The objects of a word of promise that are undertakings: "a contribution of", "the exchange of experts", "a reply"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.commitments.clauses.clause_bounds import CLOSERS, end_of_clause
from icesco_cli.facts.commitments.clauses.complements import gerund, is_gerund
from icesco_cli.facts.commitments.clauses.limbs import Limb, limbs
from icesco_cli.facts.commitments.clauses.that_clauses import NO_VERBS
from icesco_cli.facts.commitments.clauses.verbs_of_doing import behind_aside, doing_at, skip_fillers
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import is_number
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind, Form

_PREPOSITIONS = function_words("prepositions")
_PURPOSES = frozenset(["charged", "tasked", "that", "to", "which"])
_REFLEXIVES = function_words("reflexives")
_AUXILIARIES = function_words("auxiliaries")
_DETERMINERS = function_words("determiners")
_HEARERS = function_words("hearers")
_VALUES = function_words("values")
_ON = frozenset(["on", "upon"])
_LISTING = frozenset([",", "and", "as"])
"""Before "the", these go on with a list: "as well as the"."""
_ROUTINE = frozenset(["budget"])
"""What is approved year by year."""
_HOLDING = frozenset(["aims", "comprises", "contains", "covers", "envisages", "foresees", "includes", "provides"])
"""Behind a noun and "that", these say what is in it: "a plan that includes"."""
_PURPOSE = 16
"""Chunks between a verb and the purpose of the team that it forms."""
_HEARER = 7
"""How many words name whoever is promised something: "promised the artists of Oran | that"."""
_VALUE = 30
"""Chunks of a value on which several agree before they agree on something else."""
_ADJECTIVES = 4
"""Words of several things without an article, with their adjectives."""
_NOUN = 9
"""Chunks of an object up to its noun."""


def thing(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """A noun phrase of undertaking, or a sum: "a contribution of", "three rooms", "$ 3 million"."""
    words = promise_words()
    return _phrase(chunks, at, words.things | words.money) or _joint_thing(chunks, at)


def _joint_thing(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """What several agree on for all of them: "agreed on a joint call for proposals", but not "on a joint position"."""
    entry, ahead = promise_words().verbs.get(chunks[at].word), _object_at(chunks, at)
    if entry is None or entry.kind is not CommitmentKind.AGREEMENT or ahead is None:
        return []
    if [chunk.word for chunk in chunks[ahead : ahead + 2]] != ["a", "joint"]:
        return []
    noun = next((i for i in range(ahead + 2, len(chunks) - 1) if _ends_phrase(chunks[i + 1])), None)
    named = noun is not None and noun < ahead + 2 + _ADJECTIVES and chunks[noun].word not in promise_words().stances
    return [Limb(at, at, end_of_clause(chunks, ahead))] if named else []


def premises(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """Rooms or land that somebody is offered: "offered the main hall of the museum"."""
    return _phrase(chunks, at, promise_words().premises)


def act(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """The act of doing something: "the establishment of a school", "on the exchange of experts"; also what is agreed on
    behind a value: "agreed on the need for trust | and on opening a school"."""
    start = at + 1 if at + 1 < len(chunks) and chunks[at + 1].word == "for" else at
    found, opens = _phrase(chunks, start, promise_words().deeds), _object_at(chunks, start)
    acts = [replace(limb, first=opens, verb=opens) for limb in found if opens is not None and limb.last > opens]
    if not acts and (joined := _over_value(chunks, at)) is not None:
        return gerund(chunks, joined) or act(chunks, joined)
    return [part for limb in acts for one in _and_on(chunks, limb) for part in listed_acts(chunks, one)]


def _over_value(chunks: Sequence[Chunk], at: int) -> int | None:
    """The "and" behind a value on which several agree before they agree on something else; None where none is."""
    if at + 1 >= len(chunks) or chunks[at + 1].word not in _ON:
        return None
    last = end_of_clause(chunks, at)
    joined = range(at + 2, min(last, at + _VALUE))
    found = (i for i in joined if chunks[i].word == "and" and chunks[i + 1].word in _ON)
    valued = any(chunk.word in _VALUES for chunk in chunks[at + 2 : at + _ADJECTIVES + 1])
    return next(found, None) if valued else None


def _and_on(chunks: Sequence[Chunk], limb: Limb) -> list[Limb]:
    """The limb, parted where "and on" brings another: "on the creation of a chair | and on training teachers", "| and
    on the exchange of judges"."""
    for at in range(limb.verb + 2, limb.last - 1):
        if chunks[at].word != "and" or chunks[at + 1].word not in _ON:
            continue
        if behind := limbs(chunks, at + 2, at + 1) if is_gerund(chunks, at + 2) else act(chunks, at):
            return [replace(limb, last=at - 1 - (chunks[at - 1].word == ",")), *behind]
    return [limb]


def listed_acts(chunks: Sequence[Chunk], limb: Limb) -> list[Limb]:
    """The limb, parted before each act of a list with commas: "the creation of a chair, | the training of judges, as
    well as | the granting of prizes"; two that only "and" joins are one."""
    starts = [at for at in range(limb.verb + 2, limb.last - 1) if _opens_act(chunks, at)]
    if not any(chunks[at - 1].word == "," for at in starts):
        return [limb]
    ends = [_before_joiners(chunks, at) for at in starts]
    firsts = [limb, *(Limb(at, at, limb.last) for at in starts)]
    return [replace(one, last=end) for one, end in zip(firsts, [*ends, limb.last], strict=True)]


def _opens_act(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an act stands at `at` behind a joiner: ", | the creation of", "as well as | the joint training of", ",
    and | holding a forum"."""
    if chunks[at - 1].word not in _LISTING:
        return False
    if chunks[at].word in doing().gerunds:
        return chunks[at + 1].word in _DETERMINERS
    if chunks[at].word != "the":
        return False
    of = next((i for i in range(at + 2, min(len(chunks), at + _ADJECTIVES)) if chunks[i].word == "of"), None)
    return of is not None and (chunks[of - 1].word in promise_words().deeds or chunks[of - 1].word in doing().gerunds)


def _before_joiners(chunks: Sequence[Chunk], at: int) -> int:
    """The last chunk before ", and" and "as well as"."""
    while chunks[at - 1].word in _LISTING or chunks[at - 1].word == "well":
        at -= 1
    return at - 1


def money(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """A sum, a loan, a grant: what a bank approves."""
    return _phrase(chunks, at, promise_words().money - _ROUTINE)


def team(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """A team or committee that is to do something: "a joint committee to draft", "two coordinators who will"."""
    words = promise_words()
    found = _phrase(chunks, at, words.actors | {"coordinator", "coordinators", "envoy", "liaison"})
    ahead = (chunk.word for chunk in chunks[at + 2 : at + _PURPOSE])
    purpose = next((word for word in ahead if word in _PURPOSES or word in words.verbs), "") if found else ""
    return found if purpose in _PURPOSES else []


def _phrase(chunks: Sequence[Chunk], at: int, heads: frozenset[str]) -> list[Limb]:
    """The limb whose object is a noun phrase headed by one of `heads`, or by a gerund before "of", behind the word at
    `at`."""
    ahead = _object_at(chunks, at)
    if ahead is None:
        return []
    for noun in range(ahead, min(len(chunks), ahead + _NOUN)):
        word = chunks[noun].word
        if word in promise_words().modals or word in _AUXILIARIES:
            return []
        making = word in doing().gerunds and chunks[noun + 1 : noun + 2] and chunks[noun + 1].word == "of"
        if (word in heads or making) and not _has_complement(chunks, noun):
            return [Limb(at, at, end_of_clause(chunks, noun))]
        if word == "," and noun > ahead and _is_adjective(chunks[noun - 1]):
            continue  # "a new five-year, 20 million dollar programme"
        if word in CLOSERS or word in _PREPOSITIONS or word in {",", "that", "which", "who"}:
            return []
        if (time := chunks[noun].time) is not None and time.rule != "duration":
            return []
    return []


def _is_adjective(chunk: Chunk) -> bool:
    """Whether the chunk before a comma only describes what stands behind that: "five-year", "state-of-the-art"."""
    return chunk.time is not None or "-" in chunk.word[1:-1]


def _has_complement(chunks: Sequence[Chunk], noun: int) -> bool:
    """Whether it is a noun of promise with its own undertaking behind it: "announced plans to build"."""
    entry = promise_words().nouns.get(chunks[noun].word)
    after = chunks[noun + 1].word if noun + 1 < len(chunks) else ""
    if after == "that" and chunks[noun + 2 : noun + 3] and chunks[noun + 2].word in _HOLDING:
        return False
    return entry is not None and (
        after in {"to", "that"} or (after in {"for", "of", "on"} and bool(gerund(chunks, noun)))
    )


def _object_at(chunks: Sequence[Chunk], at: int) -> int | None:
    """Where the object of the verb at `at` begins, behind "on" and "to" as well; None where another word follows."""
    ahead = skip_fillers(chunks, at + 1)
    if ahead < len(chunks) and (chunks[ahead].word in _REFLEXIVES or _is_hearer(chunks, ahead)):
        ahead += 1
    ahead = _over_place(chunks, behind_aside(chunks, ahead))
    if ahead < len(chunks) and chunks[ahead].word in {"to", "on", "upon"}:
        ahead += chunks[ahead].word != "to" or doing_at(chunks, ahead + 1) is None
    if ahead >= len(chunks) or chunks[ahead].word in CLOSERS or chunks[ahead].word in _PREPOSITIONS:
        return None
    return None if chunks[ahead].word in {",", "that", "to", "and"} else ahead


def _is_hearer(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the chunk is a pronoun before another object: "promised them | new houses"."""
    mention = chunks[at].mention
    pronoun = chunks[at].word in _HEARERS or (mention is not None and mention.form is Form.PRONOUN)
    return pronoun and at + 1 < len(chunks) and chunks[at + 1].word.isalpha() and chunks[at + 1].word not in NO_VERBS


def _over_place(chunks: Sequence[Chunk], at: int) -> int:
    """The chunk behind a place and a time: "agreed in Oslo on Monday | on a programme"."""
    while at + 1 < len(chunks) and (chunks[at].time or (chunks[at].word in {"in", "at"} and chunks[at + 1].is_place)):
        at += 1 if chunks[at].time else 2
    return at


def _is_counted(chunk: Chunk) -> bool:
    return chunk.word in _DETERMINERS or is_number(chunk)


def _is_several(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether several things stand there without an article: "solar panels for", "files on five sites"."""
    for ahead in range(at, min(len(chunks) - 1, at + _ADJECTIVES)):
        word = chunks[ahead].word
        if not word.replace("-", "").isalpha() or word in NO_VERBS or word in _DETERMINERS:
            return False
        if word.endswith("s") and _ends_phrase(chunks[ahead + 1]):
            return word not in promise_words().abstract
    return False


def _ends_phrase(chunk: Chunk) -> bool:
    return chunk.time is not None or chunk.word in _PREPOSITIONS or chunk.word in CLOSERS or chunk.word == ","


def any_object(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """Any noun phrase: "promised a reply", "promised the Rector ten books", "pledged solar panels". A party alone is no
    undertaking."""
    ahead = skip_fillers(chunks, at + 1)
    if ahead + 2 >= len(chunks) or any(chunk.word == "that" for chunk in chunks[ahead + 1 : ahead + _HEARER]):
        return []
    named = chunks[ahead].is_party and chunks[ahead + 1].word == ","  # "promised the Rector, A, | ten books"
    ahead += 2 if named else chunks[ahead].is_party and _is_counted(chunks[ahead + 1])
    word, after = chunks[ahead].word, chunks[ahead + 1]
    if after.word in promise_words().guests and chunks[ahead + 2 : ahead + 3] and chunks[ahead + 2].word == "that":
        return []
    if any(chunk.word in promise_words().courtesies for chunk in chunks[ahead : ahead + _ADJECTIVES]):
        return []
    counted = _is_counted(chunks[ahead]) and word not in {"all", "their"}
    if (counted and (after.word[:1].isalpha() or after.mention)) or _is_several(chunks, ahead):
        return [Limb(at, at, end_of_clause(chunks, ahead))]
    return thing(chunks, at) or _phrase(chunks, at, promise_words().shared)

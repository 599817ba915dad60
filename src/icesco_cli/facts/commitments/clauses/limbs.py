"""The limbs of an undertaking: "agreed to set up a centre, to name a director, and to meet again" has three."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from icesco_cli.facts.commitments.clauses.clause_bounds import end_of_clause
from icesco_cli.facts.commitments.clauses.verbs_of_doing import any_doing_at, doing_at, skip_fillers
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import is_number
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words

_DETERMINERS = function_words("determiners")
_BARE = function_words("infinitive_openers")
_SAME_PAST = frozenset(["cut", "put", "set"])
"""Behind a told "would", these are pasts of the teller's: "said it would help, and | put forward a proposal"."""
_FINISHING = function_words("finishing")
_JOINERS = frozenset(["and", ","])
_NO_OBJECTS = frozenset([",", ".", ";", "and", "of", "or"])
_PARTICLES = frozenset(["back", "down", "off", "out", "over", "up"])
_AS_WELL_AS = frozenset(["as", "well"])
_LONGEST = 80
"""Chunks of the longest list of what is to be done."""


@dataclass(frozen=True, slots=True)
class Limb:
    """Chunks `first` to `last`, both included; `verb` is the chunk of its verb (or noun) of doing. What is to be done
    begins at `first`, or behind it where that is "to", "will" or another word that only opens it."""

    first: int
    verb: int
    last: int


def with_subject(first: int, limb: Limb) -> Limb:
    """The limb from its subject on: what is to be done to what."""
    return Limb(first, limb.verb, limb.last) if first < limb.verb else limb


def end_of_passive(chunks: Sequence[Chunk], verb: int) -> int:
    """The last chunk of a passive clause, with the "and will be" that says when it is done: "is being built and will be
    opened"."""
    last = end_of_clause(chunks, verb)
    follows = [chunk.word for chunk in chunks[last + 1 : last + 5]]
    shared = len(follows) > 3 and follows[0] == "and" and follows[1] in _BARE and follows[2] == "be"
    return end_of_clause(chunks, last + 3) if shared and follows[3] in _FINISHING else last


def limbs(chunks: Sequence[Chunk], verb: int, opener: int) -> list[Limb]:
    """The limbs that begin with the verb of doing at `verb`, behind the opener ("to", "will", "on") at `opener`.

    A further limb begins where "and" or a comma stands before the same opener, or before another infinitive of doing.
    There are none where the sentence breaks off before the verb.
    """
    if verb >= len(chunks):
        return []
    starts = [(opener, verb)]
    last = end_of_clause(chunks, verb, _LONGEST)
    for at in range(verb + 1, last):
        begun = _further(chunks, at, starts)
        if begun is not None and starts[-1][1] < begun[1] < last and begun[0] >= at:
            starts.append(begun)
    ends = [_before_joiner(chunks, start) for start, _ in starts[1:]] + [last]
    return [Limb(start, done, max(end, done)) for (start, done), end in zip(starts, ends, strict=True)]


def second_limbs(chunks: Sequence[Chunk], verb: int) -> list[Limb]:
    """The limbs behind an "and", of a clause whose first verb undertakes nothing: "will attend the fair | and send its
    orchestra"."""
    for at in range(verb + 1, end_of_clause(chunks, verb, _LONGEST)):
        begun = doing_at(chunks, skip_fillers(chunks, at + 1)) if chunks[at].word == "and" else None
        if begun is not None and _is_verb(chunks, begun):
            return [replace(limb, first=max(limb.first, begun)) for limb in limbs(chunks, begun, at)]
    return []


def _further(chunks: Sequence[Chunk], at: int, starts: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The opener and the verb of a limb that begins behind the chunk at `at`, which joins it to the one before."""
    ahead = _behind_joiner(chunks, at)
    if ahead is None:
        return None
    opener, verb = starts[0]
    if at == starts[-1][1] + 1 and chunks[at].word == "and" and _is_transitive(chunks, at):
        return None
    if chunks[ahead].word and chunks[ahead].word == chunks[opener].word:
        if chunks[verb].word in promise_words().joining and _has_purpose(chunks, verb, at):
            return None
        begun = _same_form(chunks, skip_fillers(chunks, ahead + 1), verb)
        return (ahead, begun) if begun is not None else None
    if chunks[opener].word not in _BARE or _has_purpose(chunks, starts[-1][1], at):
        return None
    begun = doing_at(chunks, skip_fillers(chunks, ahead))
    if begun is None:
        return None
    up = [chunk.word for chunk in chunks[begun + 1 : begun + 2]] == ["up"]
    parted = not up or "," in {chunks[at].word, chunks[at - 1].word}
    if parted and chunks[opener].word == "would" and chunks[begun].word in _SAME_PAST:
        return None
    first = ahead - (chunks[ahead - 1].word in _JOINERS)
    return (first, begun) if _is_verb(chunks, begun) or _is_parted_verb(chunks, verb, begun) else None


def _is_parted_verb(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Whether what could be a noun is a verb before some things, for "and" joins it behind the only comma: "translate
    fifty works | , and host writers in Sfax", unlike "hold fairs, shows, and support programmes"."""
    commas = [index for index in range(verb, at) if chunks[index].word == ","]
    things = chunks[at + 1].word if at + 1 < len(chunks) else ""
    return commas == [at - 2] and chunks[at - 1].word == "and" and things.split("-")[0].endswith("s")


def _behind_joiner(chunks: Sequence[Chunk], at: int) -> int | None:
    """The chunk behind "and", a comma, or "as well as" that begins at `at`, with a comma before it or without."""
    first = at + (chunks[at].word == ",")
    well = [chunk.word for chunk in chunks[first : first + 3]] == ["as", "well", "as"]
    if not well and chunks[at].word not in _JOINERS:
        return None
    behind = first + 3 if well else first + (chunks[first].word == "and") if first > at else at + 1
    return behind if behind < len(chunks) else None


def _is_transitive(chunks: Sequence[Chunk], joiner: int) -> bool:
    """Whether the two verbs around the "and" at `joiner` share one object: "build and equip | six classrooms"."""
    behind = chunks[joiner + 2] if joiner + 2 < len(chunks) else None
    deed = chunks[joiner - 1].word not in doing().going and chunks[joiner + 1].word in doing().verbs
    return deed and behind is not None and (behind.word in _DETERMINERS or behind.word.isalnum())


def _same_form(chunks: Sequence[Chunk], at: int, verb: int) -> int | None:
    """`at`, where a gerund stands there as at `verb`, or an infinitive as there."""
    gerunds = doing().gerunds
    if chunks[verb].word in gerunds and chunks[verb - 1].word != "continue":
        return at if at < len(chunks) and chunks[at].word in gerunds else None
    return any_doing_at(chunks, at)


def _before_joiner(chunks: Sequence[Chunk], start: int) -> int:
    """The last chunk before the "and" or the comma at `start`, or before the opener there."""
    at = start if chunks[start].word in _JOINERS else start - 1
    while at > 0 and (chunks[at].word in _JOINERS or chunks[at].word in _AS_WELL_AS):
        at -= 1
    return at


def _has_purpose(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Whether a "to ..." stands in the limb so far: what "and" joins belongs to it ("to inspect and repair")."""
    return any(chunks[index].word == "to" and _is_deed_behind(chunks, index + 1) for index in range(verb + 1, at - 1))


def _is_deed_behind(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb stands at `at`, any verb behind an adverb there: "to | repair", "to | further synergize"."""
    verb = skip_fillers(chunks, at)
    return chunks[at].word in doing().verbs or (verb > at and any_doing_at(chunks, verb) is not None)


def _is_verb(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an infinitive that could be a noun ("support", "plan") is a verb here: an object stands behind it."""
    if at + 1 >= len(chunks):
        return False
    after = chunks[at + 1 + (chunks[at + 1].word in _PARTICLES and at + 2 < len(chunks))]
    if after.word in _DETERMINERS or after.mention or is_number(after):
        return True
    return chunks[at].word not in doing().doubtful and after.word not in _NO_OBJECTS

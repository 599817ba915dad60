"""The limbs of an undertaking: "agreed to set up a centre, to name a director, and to meet again" has three."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from icesco_cli.facts.commitments.clauses.clause_bounds import end_of_clause, start_of_clause
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import is_number
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words

_ADVERBS = function_words("adverbs")
_DETERMINERS = function_words("determiners")
_NO_VERBS = function_words("prepositions") | _DETERMINERS | function_words("auxiliaries") | function_words("relatives")
_BARE = function_words("infinitive_openers")
_SAME_PAST = frozenset(["cut", "put", "set"])
"""Behind a told "would", these are pasts of the teller's: "said it would help, and | put forward a proposal"."""
_FINISHING = function_words("finishing")
_JOINERS = frozenset(["and", ","])
_NO_OBJECTS = frozenset([",", ".", ";", "and", "of", "or"])
_ASIDE_OPENERS = function_words("prepositions") | {"however", "jointly", "therefore", "thus", "together"}
_ASIDE_MARKS = frozenset(['"', "(", ":", ";", "that", "which", "who"])
_KNOWN = function_words("possessives") | {"all", "the", "these"}
_PARTICLES = frozenset(["back", "down", "off", "out", "over", "up"])
_NO_NOUNS = _NO_VERBS | {"and", "newly", "recently"}
_ENDING = frozenset([",", ".", ";", '"', "and", "that", "to", "which", "who"])
_VOWELS = frozenset("aeiouy")
_AS_WELL_AS = frozenset(["as", "well"])
_OBJECT = 10
"""How many words behind "have" may stand what is done to its object."""
_ASIDE, _SHORT = 20, 12
"""How many words an aside may have behind a modal, and elsewhere."""
_LONGEST = 80
"""Chunks of the longest list of what is to be done."""
_FAIR = 7
"""Chunks of the name of a fair."""
_VISITOR = 8
"""Chunks of the clause before a fair in which a human being is named who only visits it."""


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


def skip_fillers(chunks: Sequence[Chunk], at: int) -> int:
    """The next chunk that is no adverb and no time: "will also continue to support" leads to "support", "would in turn
    open" to "open"."""
    while at < len(chunks):
        if chunks[at].word == "in" and [chunk.word for chunk in chunks[at + 1 : at + 2]] == ["turn"]:
            at += 1
        elif not is_adverb(chunks[at].word) and chunks[at].time is None and not _continues(chunks, at):
            break
        at += 1
    return at


def verb_behind_aside(chunks: Sequence[Chunk], comma: int) -> int:
    """The verb behind the aside that the comma at `comma` opens: "will, in cooperation with A, | open"; `comma` where
    none opens, or no verb follows."""
    if not _opens_aside(chunks, comma):
        return comma
    for at in range(comma + 2, min(len(chunks), comma + _ASIDE)):
        closed = skip_fillers(chunks, at + 1) if chunks[at].word == "," else len(chunks)
        if closed < len(chunks) and (chunks[closed].word == "be" or doing_at(chunks, closed) is not None):
            return closed
        if chunks[at].word in _ASIDE_MARKS:
            break
    return comma


def behind_aside(chunks: Sequence[Chunk], comma: int) -> int:
    """The chunk behind the short aside that the comma at `comma` opens: "agreed, in principle, | on"; else `comma`."""
    if not _opens_aside(chunks, comma):
        return comma
    ahead = range(comma + 2, min(len(chunks), comma + _SHORT))
    return next((at + 1 for at in ahead if chunks[at].word == ","), comma)


def _opens_aside(chunks: Sequence[Chunk], comma: int) -> bool:
    if comma + 1 >= len(chunks) or chunks[comma].word != ",":
        return False
    return chunks[comma + 1].time is not None or chunks[comma + 1].word in _ASIDE_OPENERS


def is_adverb(word: str) -> bool:
    """Whether the word is an adverb: one of the table, or one in -ly that is no verb ("supply")."""
    return word in _ADVERBS or (word.endswith("ly") and word not in doing().verbs and word not in doing().refused)


def _continues(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the chunk belongs to "continue to" before another verb, or is "continue" before a gerund."""
    word = chunks[at].word
    if word == "to":
        return at > 0 and chunks[at - 1].word == "continue"
    after = chunks[at + 1].word if at + 1 < len(chunks) else ""
    return word == "continue" and (after == "to" or after in doing().gerunds)


def doing_at(chunks: Sequence[Chunk], at: int) -> int | None:
    """`at`, where an infinitive of doing stands there (or a gerund behind "continue"); else None."""
    if at >= len(chunks):
        return None
    words, word = doing(), chunks[at].word
    phrase = f"{word}-{chunks[at + 1].word}" if at + 1 < len(chunks) else word
    if phrase in words.loose:
        deed = phrase == "take-part" and (_is_deed(chunks, at + 3) or _is_fair(chunks, at + 3))
        deed = deed or (phrase == "take-over" and _is_burden(chunks, at + 2))
        return at if deed or (phrase == "work-out" and _is_object(chunks, at + 2)) else None
    if word == "do":
        return at if any(chunk.word in promise_words().efforts for chunk in chunks[at + 1 : at + 3]) else None
    if word in words.verbs or phrase in words.bound_to:
        return at
    return at if at and chunks[at - 1].word == "continue" and word in words.gerunds else None


def _is_deed(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an act stands there, in which whoever takes part does something: "in the | reconstruction of"."""
    return any(chunk.word in promise_words().deeds for chunk in chunks[at : at + 2])


def _is_fair(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a fair stands there, at which a country or a company shows what it has: "in the | Oran Book Fair"."""
    named = any(chunk.word in promise_words().fairs for chunk in chunks[at : at + _FAIR])
    return named and not any(chunk.is_person for chunk in chunks[max(start_of_clause(chunks, at), at - _VISITOR) : at])


def _is_object(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an object stands there: "work out | a programme", but not "work out well"."""
    return at < len(chunks) and (chunks[at].word in _DETERMINERS or chunks[at].mention is not None)


def _is_burden(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether what is taken over is something to be done or paid, and no office: "the | costs", "the presidency"."""
    return any(chunk.word in promise_words().burdens for chunk in chunks[at : at + 4])


def any_doing_at(chunks: Sequence[Chunk], at: int) -> int | None:
    """`at`, where any infinitive stands there but those that the table refuses: enough where a party is the subject."""
    if doing_at(chunks, at) is not None or is_had_done(chunks, at):
        return at
    word = chunks[at].word if at < len(chunks) else ""
    if not word.removeprefix("co-").isalpha() or len(word) < 3 or word in doing().verbs:
        return None
    return None if word in doing().refused or word in _NO_VERBS or _is_inflected(word) else at


def _is_inflected(word: str) -> bool:
    """Whether it is a gerund or a past: "opening", "opened", but not "ring", "feed"."""
    stem = word.removesuffix("ing").removesuffix("ed")
    return stem != word and not word.endswith("eed") and not _VOWELS.isdisjoint(stem)


def is_had_done(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether somebody lets others do it: "have the book translated", "get their files digitised"."""
    if at + 3 >= len(chunks) or chunks[at].word not in {"get", "have"}:
        return False
    if chunks[at + 1].word not in _KNOWN and not (chunks[at + 1].mention and chunks[at + 2].word == "'s"):
        return False
    for done in range(at + 3, min(len(chunks), at + _OBJECT)):
        word, before = chunks[done].word, chunks[done - 1]
        if word in doing().participles:
            return before.mention is not None or (before.word.isalpha() and before.word not in _NO_NOUNS)
        if word in _ENDING:
            return False
    return False


def participle_at(chunks: Sequence[Chunk], at: int) -> int | None:
    """The participle of doing at `at` or behind adverbs there: "will then be gradually opened"."""
    at = skip_fillers(chunks, at)
    return at if at < len(chunks) and chunks[at].word in doing().participles else None


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
    up = begun is not None and chunks[begun + 1 : begun + 2] and chunks[begun + 1].word == "up"
    parted = not up or "," in {chunks[at].word, chunks[at - 1].word}
    told = parted and chunks[opener].word == "would" and begun is not None and chunks[begun].word in _SAME_PAST
    first = ahead - (chunks[ahead - 1].word in _JOINERS)
    return (first, begun) if begun is not None and _is_verb(chunks, begun) and not told else None


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

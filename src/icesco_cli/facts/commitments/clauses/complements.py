"""What may stand behind a word of promise and be the undertaking: "to open", "on opening", "that ...", "a loan"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.commitments.clauses.clause_bounds import CLOSERS, end_of_clause
from icesco_cli.facts.commitments.clauses.limbs import (
    Limb,
    any_doing_at,
    behind_aside,
    doing_at,
    limbs,
    participle_at,
    skip_fillers,
)
from icesco_cli.facts.commitments.clauses.that_clauses import NO_VERBS, is_guest
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import is_number
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Form

_PREPOSITIONS = function_words("prepositions")
_PURPOSES = frozenset(["charged", "tasked", "that", "to", "which"])
_REFLEXIVES = function_words("reflexives")
_AUXILIARIES = function_words("auxiliaries")
_DETERMINERS = function_words("determiners")
_ASIDE = 8
"""Chunks within which a few words between commas close."""
_VALUES = function_words("values")
_SUBORDINATE = function_words("subordinators")
_HEARERS = function_words("hearers")
_AHEAD = 12
"""Chunks between a verb and its infinitive: "agreed on the sidelines of the forum to"."""
_FAR = 20
"""Chunks between them where an aside stands there: "decided in its third session, held in Oslo on 4 May, to"."""
_PURPOSE = 16
"""Chunks between a verb and the purpose of the team that it forms."""
_HEARER = 7
"""How many words name whoever is promised something: "promised the artists of Oran | that"."""
_NOUN = 9
"""Chunks of an object up to its noun."""


def infinitive(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """An infinitive of doing, with a few words before it: "agreed on the sidelines of the forum to"; none where a
    gerund comes first: "agreed on forming a committee to"."""
    if chunks[at + 1 : at + 2] and chunks[at + 1].word in {"on", "upon"} and gerund(chunks, at):
        return []
    given = "object" in _complements(chunks[at].word)
    for ahead in range(at + 1, min(len(chunks) - 1, at + _FAR)):
        word = chunks[ahead].word
        if ahead >= at + _AHEAD and (word != "to" or chunks[ahead - 1].word != ","):
            continue
        if given and word in promise_words().money:
            return []
        if word == "to":
            found = _infinitive_at(chunks, ahead)
            if found is not None:
                return _refusal(chunks, limbs(chunks, found, ahead))
            if not chunks[ahead + 1].is_party and not is_guest(chunks, ahead + 1):
                return []
        if word in CLOSERS or (word in _SUBORDINATE and not _joins_parties(chunks, ahead)) or word in _VALUES:
            return []
    return []


def _joins_parties(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "and" joins two who agree or two places: "agreed with A | and | B to"."""
    ahead = chunks[at + 1 : at + 2]
    return (
        chunks[at].word == "and" and chunks[at - 1].mention is not None and bool(ahead) and ahead[0].mention is not None
    )


def _complements(word: str) -> frozenset[str]:
    """What a verb of promise takes."""
    entry = promise_words().verbs.get(word)
    return entry.complements if entry else frozenset()


def _refusal(chunks: Sequence[Chunk], found: list[Limb]) -> list[Limb]:
    """The limbs, the first with the "not" before its "to": "decided not to go"."""
    first = found[0].first
    return [replace(found[0], first=first - 1), *found[1:]] if chunks[first - 1].word in {"not", "never"} else found


def deed(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """An infinitive of the table, right behind the word: "committed to open", but not "committed to peace"."""
    to = skip_fillers(chunks, at + 1)
    if to < len(chunks) and chunks[to].word in _REFLEXIVES:
        to += 1
    to = _over_words(chunks, _over_body(chunks, to))
    if to >= len(chunks) or chunks[to].word != "to":
        return []
    at = skip_fillers(chunks, to + 1)
    verb = at if at < len(chunks) and chunks[at].word in doing().awaited else doing_at(chunks, at)
    return limbs(chunks, verb, to) if verb is not None else []


def _over_words(chunks: Sequence[Chunk], at: int) -> int:
    """The chunk behind adverbs and behind a few words between commas: "commit myself here, before all of you, | to"."""
    at = skip_fillers(chunks, at + (at < len(chunks) and chunks[at].word in {"here", "today"}))
    if at >= len(chunks) or chunks[at].word != ",":
        return at
    closed = next((i for i in range(at + 1, min(len(chunks), at + _ASIDE)) if chunks[i].word == ","), at - 1)
    return closed + 1


def _over_body(chunks: Sequence[Chunk], at: int) -> int:
    """The chunk behind a body: "committed | his ministry | to recruit"."""
    if at < len(chunks) and chunks[at].is_party and not chunks[at].is_person:
        return at + 1
    owned = at + 2 < len(chunks) and chunks[at].word in {"her", "his", "its", "the", "their"}
    return at + 2 if owned and chunks[at + 1].word in promise_words().agents | promise_words().lands else at


def _infinitive_at(chunks: Sequence[Chunk], to: int) -> int | None:
    verb = skip_fillers(chunks, to + 1)
    if verb < len(chunks) and chunks[verb].word == "be":
        return participle_at(chunks, verb + 1)
    return any_doing_at(chunks, verb)


def gerund(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """A gerund of doing behind "on", "upon", "to", "at" or "of", or right behind the verb."""
    ahead = skip_fillers(chunks, at + 1)
    ahead = _over_body(chunks, ahead + (ahead < len(chunks) and chunks[ahead].word in _REFLEXIVES))
    ahead += ahead < len(chunks) and chunks[ahead].is_party
    if ahead < len(chunks) and chunks[ahead].word in _PREPOSITIONS:
        ahead = skip_fillers(chunks, ahead + 1)
    return limbs(chunks, ahead, ahead - 1) if _is_gerund(chunks, ahead) else []


def _is_gerund(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a gerund of doing stands there, alone or with its particle: "standing by"."""
    after = chunks[at + 1].word if at + 1 < len(chunks) else ""
    known = at < len(chunks) and {chunks[at].word, f"{chunks[at].word}-{after}"} & doing().gerunds.keys()
    return bool(known) or (at + 1 < len(chunks) and _has_object(chunks, at))


def _has_object(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether any other gerund has an object behind it: "committed to | airlifting 5,000 tents", but not "committed to
    lasting peace"."""
    word, ahead = chunks[at].word, chunks[at + 1]
    if not word.endswith("ing") or not word.isalpha() or word in doing().refused_gerunds:
        return False
    led = chunks[at - 1].word in {"on", "to", "upon"}
    return led and (is_number(ahead) or ahead.word in _DETERMINERS or (ahead.is_party and not ahead.is_adjective))


def thing(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """A noun phrase of undertaking, or a sum: "a contribution of", "three rooms", "$ 3 million"."""
    words = promise_words()
    return _phrase(chunks, at, words.things | words.money)


def premises(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """Rooms or land that somebody is offered: "offered the main hall of the museum"."""
    return _phrase(chunks, at, promise_words().premises)


def act(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """The act of doing something: "the establishment of a school", "on the exchange of experts"."""
    start = at + 1 if at + 1 < len(chunks) and chunks[at + 1].word == "for" else at
    found, opens = _phrase(chunks, start, promise_words().deeds), _object_at(chunks, start)
    acts = [replace(limb, first=opens, verb=opens) for limb in found if opens is not None and limb.last > opens]
    return [part for limb in acts for part in _and_on(chunks, limb)]


def _and_on(chunks: Sequence[Chunk], limb: Limb) -> list[Limb]:
    """The limb, parted where "and on" brings a gerund: "on the creation of a chair | and on training teachers"."""
    for at in range(limb.verb + 2, limb.last - 1):
        if chunks[at].word == "and" and chunks[at + 1].word in {"on", "upon"} and _is_gerund(chunks, at + 2):
            return [replace(limb, last=at - 1), *limbs(chunks, at + 2, at + 1)]
    return [limb]


def money(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """A sum, a loan, a grant: what a bank approves."""
    return _phrase(chunks, at, promise_words().money)


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
        if word in CLOSERS or word in _PREPOSITIONS or word in {",", "that", "which", "who"}:
            return []
        if (time := chunks[noun].time) is not None and time.rule != "duration":
            return []
    return []


def _has_complement(chunks: Sequence[Chunk], noun: int) -> bool:
    """Whether it is a noun of promise with its own undertaking behind it: "announced plans to build"."""
    entry = promise_words().nouns.get(chunks[noun].word)
    after = chunks[noun + 1].word if noun + 1 < len(chunks) else ""
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


def any_object(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """Any noun phrase: "promised a reply", "promised the Rector ten books". A party alone is no undertaking."""
    ahead = skip_fillers(chunks, at + 1)
    if ahead + 2 >= len(chunks) or any(chunk.word == "that" for chunk in chunks[ahead + 1 : ahead + _HEARER]):
        return []
    named = chunks[ahead].is_party and chunks[ahead + 1].word == ","  # "promised the Rector, A, | ten books"
    ahead += 2 if named else chunks[ahead].is_party and _is_counted(chunks[ahead + 1])
    word, after = chunks[ahead].word, chunks[ahead + 1]
    if after.word in promise_words().guests and chunks[ahead + 2 : ahead + 3] and chunks[ahead + 2].word == "that":
        return []
    counted = _is_counted(chunks[ahead]) and word not in {"all", "their"}
    if counted and (after.word.isalpha() or after.mention):
        return [Limb(at, at, end_of_clause(chunks, ahead))]
    return thing(chunks, at) or _phrase(chunks, at, promise_words().shared)

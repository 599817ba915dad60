"""The verbs behind a word of promise that are the undertaking: "to open", "on opening"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.commitments.clauses.clause_bounds import CLOSERS, end_of_clause
from icesco_cli.facts.commitments.clauses.limbs import Limb, limbs
from icesco_cli.facts.commitments.clauses.that_clauses import is_guest
from icesco_cli.facts.commitments.clauses.verbs_of_doing import any_doing_at, doing_at, participle_at, skip_fillers
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import is_number
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words

_PREPOSITIONS = function_words("prepositions")
_REFLEXIVES = function_words("reflexives")
_DETERMINERS = function_words("determiners")
_BRINGING = frozenset(["on", "to"])
_ASIDE = 12
"""Chunks within which a few words between commas close."""
_VALUES = function_words("values")
_SUBORDINATE = function_words("subordinators")
_AHEAD = 12
"""Chunks between a verb and its infinitive: "agreed on the sidelines of the forum to"."""
_SPAN = 2
"""Chunks between "from" and "to"."""
_FAR = 20
"""Chunks between them where an aside stands there: "decided in its third session, held in Oslo on 4 May, to"."""


def infinitive(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """An infinitive of doing, with a few words before it: "agreed on the sidelines of the forum to"; none where a
    gerund comes first: "agreed on forming a committee to"."""
    on = bool(chunks[at + 1 : at + 2]) and chunks[at + 1].word in {"on", "upon"}
    if on and gerund(chunks, at):
        return []
    given = "object" in _complements(chunks[at].word)
    for ahead in range(at + 1, min(len(chunks) - 1, at + _FAR)):
        word = chunks[ahead].word
        if ahead >= at + _AHEAD and (word != "to" or chunks[ahead - 1].word != ","):
            continue
        if given and word in promise_words().money:
            return []
        if word == "to" and any(chunk.word == "from" for chunk in chunks[ahead - _SPAN : ahead]):
            continue  # "eight deals in fields from energy | to | media"
        if word == "to":
            if on and chunks[ahead - 1].word == "," and chunks[ahead + 1].word == "be":
                return []  # "agreed on a course, | to be held in Oran"
            found = _infinitive_at(chunks, ahead)
            if found is not None:
                return _refusal(chunks, limbs(chunks, found, ahead))
            if not chunks[ahead + 1].is_party and not is_guest(chunks, ahead + 1):
                return _further(chunks, ahead + 1)
        if word in CLOSERS or (word in _SUBORDINATE and not _joins_parties(chunks, ahead)) or word in _VALUES:
            return []
    return []


def _further(chunks: Sequence[Chunk], verb: int) -> list[Limb]:
    """The infinitives behind one that undertakes nothing: "agreed to discuss trade | and to open a school"."""
    if chunks[verb].word not in doing().refused:
        return []
    joined = range(verb + 2, end_of_clause(chunks, verb) - 1)
    openers = (at + 1 for at in joined if chunks[at].word == "and" and chunks[at + 1].word == "to")
    found = ((to, done) for to in openers if (done := _infinitive_at(chunks, to)) is not None)
    return next((limbs(chunks, done, to) for to, done in found), [])


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
    to = behind_words(chunks, _over_body(chunks, to))
    if to >= len(chunks) or chunks[to].word != "to":
        return []
    at = skip_fillers(chunks, to + 1)
    verb = at if at < len(chunks) and chunks[at].word in doing().awaited else doing_at(chunks, at)
    return limbs(chunks, verb, to) if verb is not None else []


def behind_words(chunks: Sequence[Chunk], at: int) -> int:
    """The chunk behind adverbs and behind a few words between commas: "commit myself here, before all of you, | to",
    "ready, as the host country, | to"."""
    at = skip_fillers(chunks, at + (at < len(chunks) and chunks[at].word in {"here", "today"}))
    if at >= len(chunks) or chunks[at].word != ",":
        return at
    ahead = range(at + 2, min(len(chunks) - 1, at + _ASIDE))
    closed = next((i for i in ahead if chunks[i].word == "," or chunks[i].word in CLOSERS), at)
    closes = closed > at and chunks[closed].word == "," and chunks[closed + 1].word in _BRINGING
    return closed + 1 if closes else at


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
    ahead = behind_words(chunks, ahead)
    ahead += ahead < len(chunks) and chunks[ahead].is_party
    if ahead < len(chunks) and chunks[ahead].word in _PREPOSITIONS:
        ahead = skip_fillers(chunks, ahead + 1)
    return limbs(chunks, ahead, ahead - 1) if is_gerund(chunks, ahead) else []


def is_gerund(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a gerund of doing stands there, alone or with its particle: "standing by"."""
    after = chunks[at + 1].word if at + 1 < len(chunks) else ""
    known = at < len(chunks) and {chunks[at].word, f"{chunks[at].word}-{after}"} & doing().gerunds.keys()
    return bool(known) or (at + 1 < len(chunks) and _has_object(chunks, at))


def _has_object(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether any other gerund has an object behind it: "committed to | airlifting 5,000 tents", but not "committed to
    lasting peace"."""
    word, ahead = chunks[at].word, chunks[at + 1]
    if not word.endswith("ing") or not word.isalpha() or word in doing().refused_gerunds | _PREPOSITIONS:
        return False
    led = chunks[at - 1].word in {"on", "to", "upon"}
    return led and (is_number(ahead) or ahead.word in _DETERMINERS or (ahead.is_party and not ahead.is_adjective))

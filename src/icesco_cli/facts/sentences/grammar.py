"""The little grammar that the rules need: what governs a party, whether it acts, and whether a verb is passive.

All functions look at a row of chunks and at an index in it, and answer with indices of chunks.
"""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.linking_words import linking_words
from icesco_cli.lexicon.meeting_words import Phrases, meeting_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Form

PREPOSITIONS = function_words("prepositions")
_ADVERBS = function_words("adverbs")
_BE = function_words("forms_of_be")
_FILLERS = function_words("fillers")
_INSTANCES = function_words("instances")
"""What says that some of a list are named: "notably", "among others"."""
_LASTING = function_words("lasting")
_OWNERSHIP = frozenset(["'s", "'"])
_PASTS = function_words("irregular_pasts")
_PEERS = function_words("peers")
_NUMERALS = frozenset(linking_words().numbers)
_ONWARD = (("from", "now", "on"), ("from", "then", "on"))
"""Words that end in a preposition and govern nothing."""
_GOVERNED = 6
"""How many words may stand between a preposition and what it governs."""
_BESIDE = frozenset(["accompanying", "escorting", "joining"])
_DELEGATION = 10
"""Chunks between a delegation and "under the leadership of"."""
_TAGGING = frozenset([",", '"'])
"""Marks behind which it may be said at last who speaks."""


def is_passive(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether the participle at `verb` is a passive one: "was received", "received by", "to be held"."""
    before = [chunk.word for chunk in chunks[max(0, verb - 4) : verb]]
    return any(word in _BE for word in before[-3:])


def is_past(word: str) -> bool:
    """Whether the form is one of the past: "opened", "met"."""
    return word.endswith("ed") or word in _PASTS


def is_number(chunk: Chunk) -> bool:
    """Whether the chunk counts what follows, in figures or as a word."""
    return chunk.word[:1].isdigit() or chunk.word in _NUMERALS


def acts(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the chunk stands for a party by itself, and not for the owner of what follows ("ICESCO's vision")."""
    chunk = chunks[at]
    if chunk.mention is None or not chunk.is_party:
        return False
    if at + 1 >= len(chunks):
        return True
    ahead = chunks[at + 1]
    return ahead.word not in _OWNERSHIP and not (ahead.is_person and not ahead.word and _describes(chunk))


def _describes(chunk: Chunk) -> bool:
    """Whether a party right before a person's name only says who he is: "ICESCO Director-General A", "the ministers A
    and B"."""
    return chunk.mention is not None and (not chunk.is_person or (chunk.is_group and not chunk.names))


def governed(chunks: Sequence[Chunk], at: int) -> str:
    """The preposition that governs the phrase at `at`, or an empty string: "with | his Omani counterpart, A"."""
    back = at - 1
    if chunks[at].is_person:
        back -= back > 0 and chunks[back].word == "," and chunks[back - 1].word in _PEERS
        back -= back >= 0 and chunks[back].word in _PEERS
    while back >= 0 and at - back <= _GOVERNED and (chunks[back].word in _FILLERS or chunks[back].is_adjective):
        back -= 1
    if back > 1 and (chunks[back - 2].word, chunks[back - 1].word, chunks[back].word) in _ONWARD:
        return ""
    return chunks[back].word if back >= 0 and chunks[back].word in PREPOSITIONS else ""


def is_inverted(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb of speech stands here between a comma and whoever speaks: "..., argues Professor A"."""
    spoken = 0 < at < len(chunks) - 1 and chunks[at - 1].word in _TAGGING and chunks[at].word in promise_words().speech
    return spoken and chunks[at + 1].is_party


def is_of_next(chunks: Sequence[Chunk], at: int) -> bool:
    """ "the ambassadors of Kenya, A, and | Malta, B": the country of whom a list names next."""
    if not chunks[at].is_country or at < 2 or at + 2 >= len(chunks) or chunks[at + 1].word != ",":
        return False
    before = at - 1 - (chunks[at - 1].word == "and")
    person = chunks[at + 2]
    listed = chunks[before].word == "," and chunks[before - 1].is_person
    named = person.mention if listed and person.is_person else None
    return named is not None and named.form is Form.NAME and all(role.of == chunks[at].name for role in named.roles)


def is_leadership(chunks: Sequence[Chunk], at: int) -> bool:
    """ "a delegation under the leadership of A": at "leadership"."""
    ahead = chunks[at + 1].word if at + 1 < len(chunks) else ""
    before = {chunk.word for chunk in chunks[max(0, at - _DELEGATION) : at]}
    return chunks[at].word == "leadership" and ahead == "of" and not before.isdisjoint(meeting_words()["delegations"])


def find_phrase(row: Row, phrases: Phrases) -> list[tuple[int, int]]:
    """Where phrases of a table stand: (first chunk, one past the last); at one place the longest that fits."""
    chunks = row.chunks
    found: list[tuple[int, int]] = []
    for at in row.where(phrases.by_first.keys()) if not phrases.longest.isdisjoint(row.words) else ():
        for phrase in phrases.by_first[chunks[at].word]:
            if end := _end_of(chunks, at, phrase):
                found.append((at, end))
                break
    return found


def _end_of(chunks: Sequence[Chunk], at: int, phrase: Sequence[str]) -> int:
    """One past the last chunk of a phrase that begins at `at`, 0 where it is none; before its last word it may be said
    that some stand for all: "in the presence, notably, of", "attended in particular by"."""
    *first, last = phrase
    if [chunk.word for chunk in chunks[at : at + len(first)]] != first:
        return 0
    end = at + len(first)
    if first and end < len(chunks) and chunks[end].word != last:
        end = _past_instance(chunks, end)
    return end + 1 if end < len(chunks) and chunks[end].word == last else 0


def _past_instance(chunks: Sequence[Chunk], start: int) -> int:
    """Past "notably" or ", among others," at `start`."""
    comma = chunks[start].word == ","
    first = start + comma
    words = [chunk.word for chunk in chunks[first : first + 2]]
    long = next((n for n in (1, 2) if "-".join(words[:n]) in _INSTANCES), 0)
    return first + long + comma if long else start


def is_adverbial(chunk: Chunk) -> bool:
    """Whether it only says how or when: "jointly", "also", "on Monday"."""
    return chunk.time is not None or chunk.word.endswith("ly") or chunk.word in _ADVERBS


def goes_on_until(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb says until when something lasts that has begun: "which | runs | until Friday", "will | continue |
    until 16 May"."""
    time = chunks[at + 1].time if chunks[at].word in _LASTING and at + 1 < len(chunks) else None
    return time is not None and dict(time.values).get("bound") == "until"


def opens_gerund(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a gerund opens the sentence or an aside at `at`: "Thanking B, A said", "A, | thanking B, said"."""
    opens = at == 0 or (at > 0 and chunks[at - 1].word == ",")
    return opens and chunks[at].word.isalpha() and chunks[at].word.endswith("ing")


def is_object(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb stands right before the party, which is its object: "thanked A and invited", "Thanking A,"."""
    word = chunks[at - 1].word if at else ""
    return opens_gerund(chunks, at - 1) or (at > 1 and word.isalpha() and is_past(word))


def is_him(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a pronoun is the object of the verb before it: "wished | him | success", "the delegation accompanying |
    him", but not "said | he"."""
    mention, before = chunks[at].mention, chunks[at - 1].word if at else ""
    pronoun = mention is not None and mention.form is Form.PRONOUN
    return pronoun and before not in promise_words().speech and (is_past(before) or before in _BESIDE)

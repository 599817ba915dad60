"""The parties that a list joins to the one behind it: A and B before C in "A, B and C"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import acts, governed, is_of_next, is_past
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.mention_words import name_contexts
from icesco_cli.models import Form, Topic

_BRACKET = 8
"""Chunks within which a bracket behind a name opens."""
_ARTICLES = function_words("articles")
_COMPLEMENTS = function_words("complements")
_DASHES = function_words("dashes")
_FILLERS = function_words("fillers")
_HOME = frozenset(["from", "in", "of"])
_HUMAN = meeting_words()["human"] | name_contexts().nouns
_JOINERS = function_words("joiners")
_JOINING = function_words("joining")
_STEPPED_OVER = _JOINERS | _FILLERS
_MODIFIERS = function_words("modifiers") | meeting_words()["officers"]
_SITUATING = function_words("place_prepositions")
_COMPLEMENT = 6
"""Chunks back over one complement of a member of a list, or the nouns before him."""


def joined_before(chunks: Sequence[Chunk], last: int) -> list[int]:
    """The group of parties that ends at `last`: A, B and C."""
    group = [last]
    while (before := party_before(chunks, group[0])) is not None:
        group.insert(0, before)
    return group


def _refers(chunk: Chunk) -> bool:
    """Whether it is a group or a pronoun, with which no list goes on behind a comma: "signed by A and B, the two
    countries will", "must please A, and the two officials agreed"."""
    return chunk.mention is not None and chunk.mention.form in (Form.GROUP, Form.PRONOUN)


def party_before(chunks: Sequence[Chunk], at: int) -> int | None:
    """The member of a list before the one at `at`, over joiners and what describes it; None where none is joined."""
    back = at - 1
    if back > 0 and _refers(chunks[at]) and "," in (chunks[back].word, chunks[back - 1].word):
        return None
    back = _before_side(chunks, back)
    if back >= 0 and chunks[at].is_person:
        back = _before_noun(chunks, back) if chunks[back].word in _HUMAN else _before_modifiers(chunks, back)
    elif back >= 0:
        back = _before_owner(chunks, back)
    joined = False
    while back >= 0 and (chunks[back].word in _STEPPED_OVER or _closes(chunks, back)):
        joined = joined or chunks[back].word in _JOINING
        back -= 1
        noun = _before_home(chunks, back) if chunks[at].is_person else back
        if noun >= 0 and chunks[noun].word.removesuffix("s") in _HUMAN and chunks[back + 1].word == ",":
            back = _before_noun(chunks, noun)
        if back > 1 and chunks[back].word == ")":
            back = next((at for at in range(back - 1, max(0, back - _BRACKET), -1) if chunks[at].word == "("), 0) - 1
    if joined and back > 2 and is_of_next(chunks, back):
        back -= 2 + (chunks[back - 1].word == "and" and chunks[back - 2].word == ",")
    if joined and _opens_with_a_place(chunks, back):
        back -= 2
    if joined and 1 < back < 4 and chunks[back].is_place and chunks[back - 1].word in _SITUATING:
        back -= 2  # "The Museum in Oran and A signed": a place says where the first of them is
    if not joined or back < 0 or not acts(chunks, back) or _is_object_before_clause(chunks, back):
        return None
    if at - back == 2 and chunks[at - 1].word == "with":
        return None
    if chunks[back + 1].word == "," and _refers(chunks[back]) and governed(chunks, back):
        return None  # "Under it, | A and B will"
    return _with_complement(chunks, back)


def _is_object_before_clause(chunks: Sequence[Chunk], back: int) -> bool:
    """Whether the party is what a verb has done something to, and ", and" begins with a subject of its own: "met A, and
    B visited"."""
    apart = [chunk.word for chunk in chunks[back + 1 : back + 3]] == [",", "and"]
    return apart and back > 0 and is_past(chunks[back - 1].word)


def _closes(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an owner stands here, or a dash that closes an aside in a list: "members - A and B | - as well as C"."""
    return chunks[at].word.endswith("'s") or (chunks[at].word in _DASHES and chunks[at + 1].word in _JOINERS)


def _before_owner(chunks: Sequence[Chunk], back: int) -> int:
    """The joiner before the country whose body a member of a list is: "Oman's A and | Malta's | B signed"; behind a
    comma, a clause begins as often."""
    owned = chunks[back].word == "'s" and back > 1 and chunks[back - 1].is_place
    return back - 2 if owned and chunks[back - 2].word in _JOINING and chunks[back - 3].word != "," else back


def _before_side(chunks: Sequence[Chunk], back: int) -> int:
    """Before the words that say whose side a member of a list is on: "A and, | from the Kenyan side, | B"."""
    at = back - 1 if back > 0 and chunks[back].word == "," else back
    mention = chunks[at].mention if at > 1 else None
    if mention is None or mention.form is not Form.BODY or mention.topic is Topic.PERSON:
        return back
    return at - 2 if chunks[at - 1].word in {"from", "on"} and chunks[at - 2].word in _JOINING else back


def _opens_with_a_place(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place says where the body is that opens a list behind a comma: "On Monday, A in Oslo, B and C held"."""
    listed = at > 2 and chunks[at].is_place and chunks[at - 1].word in _SITUATING and chunks[at - 3].word == ","
    body = chunks[at - 2].mention if listed and chunks[at + 1].word == "," else None
    return body is not None and body.topic is Topic.ORGANISATION and acts(chunks, at - 2)


def _with_complement(chunks: Sequence[Chunk], last: int) -> int:
    """The person to whom the phrases that end at `last` belong: "A, Coordinator a.i. of the UN in Oslo, and B"."""
    at = last
    for _ in range(3):
        if chunks[at].is_person or not (governed(chunks, at) in _COMPLEMENTS or _is_side(chunks, at)):
            break
        before = next((back for back in range(at - 1, max(-1, at - _COMPLEMENT), -1) if acts(chunks, back)), -1)
        if before < 0 or is_past(chunks[before + 1].word):
            return last  # "A met | members of B, C and D"
        at = before
    return at if chunks[at].is_person and at != last else last


def _before_home(chunks: Sequence[Chunk], last: int) -> int:
    """The noun of which the words that end at `last` say whence it is: "A and her | counterparts from Kenya and Malta,
    B and C"; else `last`."""
    at = last
    while at > 1 and (chunks[at].is_place or (at < last and chunks[at].word in _JOINING)):
        at -= 1
    return at - 1 if at < last and chunks[at].word in _HOME else last


def _is_side(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether it says whose side somebody is on: "A from the Kenyan side"."""
    mention = chunks[at].mention
    return mention is not None and mention.form is Form.BODY and governed(chunks, at) == "from"


def _before_modifiers(chunks: Sequence[Chunk], last: int) -> int:
    """The joiner before the words that describe a member of a list: "A, Oslo's newly elected Mayor B and C"."""
    for back in range(last, max(-1, last - 5), -1):
        chunk = chunks[back]
        if chunk.word == "'s" and back > 1 and chunks[back - 1].mention and chunks[back - 2].word in _JOINING:
            return back - 2
        if chunk.word not in _MODIFIERS and (back == last or chunk.word not in _ARTICLES):
            return back if back < last and chunk.word in _JOINING else last
    return last


def _before_noun(chunks: Sequence[Chunk], last: int) -> int:
    """The joiner before a noun phrase for a human being that ends at `last`: "A and her Foreign Ministry counterpart,
    B", "A and the well-known composer B"."""
    for back in range(last - 1, max(-1, last - _COMPLEMENT), -1):
        if chunks[back].word in _JOINING:
            return back
        if chunks[back].is_person or not (chunks[back].mention or chunks[back].word.replace("-", "").isalpha()):
            return last
    return last

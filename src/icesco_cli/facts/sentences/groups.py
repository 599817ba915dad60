"""Lists of parties, read from their first member on: "A; B, and C of the Council"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS, acts, governed, is_inverted, is_of_next, is_past
from icesco_cli.facts.sentences.list_members import behind_behalf, behind_complement, behind_relative, joins
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Form

_BE = function_words("forms_of_be")
_JOINERS = function_words("joiners")
_FILLERS = function_words("fillers")
_ASIDE = 10
"""How many unknown words an aside in a list may have."""
_RELATIVES = function_words("asides_of_whom")
_CLAUSE_MARKS = function_words("clause_marks")
_HELD = (*(f"{be} held" for be in sorted(_BE)), "took place", "will be held", "will take place")
"""What no human being does: "a meeting of A and B | was held"."""
_DELEGATES = function_words("delegates")
_BEHIND_VERB = frozenset(["a", "an", "with"])
_DETERMINED = function_words("determined")
_LIST_STOPS = function_words("list_stops")
_MODIFIERS = function_words("modifiers")
_FINITE = function_words("finite")
_TELLERS = function_words("tellers")
_PLURAL = function_words("plural")
_BY = 24
"""Chunks between a passive verb and its "by", with day and place."""
_NOW = function_words("now")
_OFFICE = 8
"""Chunks of the office before who is named behind "by"."""
_FIRST = 6
"""Chunks before the first party of a group: "the newly appointed Minister of Trade, A"."""


def group_after(chunks: Sequence[Chunk], start: int, reach: int = _FIRST) -> list[int]:
    """The group of parties that begins at `start` or a few small words after it: A; B, and C.

    `reach` is how many words may stand before the first party. Empty where none begins there.
    """
    at = start
    while at < len(chunks) and at - start < reach and not acts(chunks, at):
        chunk = chunks[at]
        if at > start and _names_peer(chunks, at):
            return joined_after(chunks, at + 1)
        if chunk.word in _CLAUSE_MARKS or chunk.word == "," or chunk.word in {"and", "that", "who", "which"}:
            return []
        at += 1
    if at >= len(chunks) or not acts(chunks, at):
        return []
    return joined_after(chunks, at)


def _names_peer(chunks: Sequence[Chunk], comma: int) -> bool:
    """ "alongside her Kenyan colleague | , A"."""
    peer = chunks[comma].word == "," and chunks[comma - 1].word in meeting_words()["opposite"]
    return peer and comma + 1 < len(chunks) and chunks[comma + 1].is_person and acts(chunks, comma + 1)


def joined_after(chunks: Sequence[Chunk], first: int) -> list[int]:
    """The group of parties that begins with the one at `first`: A, B and C."""
    group = [first]
    while (after := _party_after(chunks, group[-1])) is not None:
        if len(group) == 1 and opens_sentence(chunks, after):
            break
        group.append(after)
    return group


def opens_sentence(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a party that ", and" joins to one other does something itself: "visited A, and | B sang"."""
    apart = [chunk.word for chunk in chunks[at - 2 : at]] == [",", "and"]
    return apart and at + 1 < len(chunks) and is_past(chunks[at + 1].word)


def _party_after(chunks: Sequence[Chunk], at: int) -> int | None:
    """The next member of a list, over joiners and members that are nobody known ("the Mayors of the two
    Districts;")."""
    ahead = behind_complement(chunks, behind_behalf(chunks, at))
    if ahead >= len(chunks) or not joins(chunks, ahead):
        return None
    unknown = 0
    if chunks[ahead].word == "," and ahead + 1 < len(chunks) and chunks[ahead + 1].word in _RELATIVES:
        ahead = behind_relative(chunks, ahead + 1)
    while ahead < len(chunks) and unknown < _ASIDE:
        chunk = chunks[ahead]
        if _side_named(chunks, ahead) or is_of_next(chunks, ahead):
            ahead += 2
            continue
        if chunk.is_party and chunks[ahead - 1].word != "of" and acts(chunks, ahead):
            return None if _starts_clause(chunks, ahead) and governed(chunks, at) != "between" else ahead
        if _spells_out(chunks, at, ahead):
            ahead, unknown = ahead + 1, 0
            continue
        if not chunk.is_party and _ends_list(chunks, ahead, unknown):
            return None
        unknown += chunk.is_party or (chunk.word not in _JOINERS and chunk.word not in _FILLERS)
        ahead += 1
    return None


def _spells_out(chunks: Sequence[Chunk], at: int, colon: int) -> bool:
    """ "A, B and | representatives of several bodies | : C and D": those who are meant follow."""
    if chunks[colon].word != ":" or colon + 1 >= len(chunks) or not chunks[colon + 1].is_person:
        return False
    return chunks[colon - 1].is_group or any(
        chunk.word in _DELEGATES and chunk.word.endswith("s") for chunk in chunks[at + 1 : colon]
    )


def _ends_list(chunks: Sequence[Chunk], at: int, unknown: int) -> bool:
    """Whether a list ends before the chunk at `at`, behind so many `unknown` words of a member that is nobody known."""
    chunk, before = chunks[at], chunks[at - 1].word
    if not unknown and (_leaves(chunk.word) or (chunk.is_place and not chunk.word)):
        return True
    if chunk.time or chunk.word in _LIST_STOPS or (chunk.word.endswith("ed") and chunk.word not in _MODIFIERS):
        return True
    if chunk.word == "with" and before in {",", "as"}:
        return True
    if before == "and":
        return _acts_again(chunks, at)
    if before == "," and chunk.word in _NOW:
        return at + 1 < len(chunks) and chunks[at + 1].word.endswith("ing")  # "A, currently visiting Oslo"
    return before == "," and (_tells(chunks, at) or is_inverted(chunks, at))


def _tells(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb of meeting stands here and its object follows: "The Minister, A, receives the Mayor, B", "A,
    receiving B, said"; unlike "A, visiting Minister B, and C"."""
    words, ahead = meeting_words(), chunks[at + 1] if at + 1 < len(chunks) else None
    if chunks[at].word not in words.verbs or ahead is None:
        return False
    if chunks[at].word.endswith("ing"):
        return ahead.is_person and chunks[at].word not in _MODIFIERS
    return bool(ahead.mention or ahead.word in _DETERMINED) or chunks[at].word not in {
        *words.nouns,
        *words["also_nouns"],
    }


def _acts_again(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb of meeting goes on with what somebody does: "will meet A and | hold a meeting with B"."""
    chunk, ahead = chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None
    if ahead is None or chunk.solid or chunk.word.endswith("ing") or chunk.word not in meeting_words().verbs:
        return False
    if ahead.mention or ahead.word in _DETERMINED or ahead.word in meeting_words().noun_starts:
        return True
    noun = chunk.word in meeting_words().nouns or chunk.word in meeting_words()["also_nouns"]
    return not noun and ahead.word in _BEHIND_VERB


def _side_named(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the list goes on with those of another side: "...; and, from B, Mr. C"."""
    return chunks[at].word == "from" and at + 2 < len(chunks) and chunks[at + 1].is_party and chunks[at + 2].word == ","


def _leaves(word: str) -> bool:
    """Whether a preposition leads out of a list: any but those inside its members ("the Mayors of", "along with")."""
    return word in PREPOSITIONS and word not in {"of", "as", "with", "alongside"}


def _starts_clause(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the party at `at` is the subject of a new clause: "..., and Mr. B said", "..., A news agency reports";
    no human being "was held"."""
    ahead = at + 1
    mention = chunks[at].mention
    if mention is not None and mention.form is Form.PRONOUN:
        return True
    following = " ".join(chunk.word for chunk in chunks[ahead : ahead + 3])
    if following.startswith(_HELD) or _are_several(chunks, at):
        return False
    while chunks[at].is_organisation and ahead < len(chunks) and chunks[ahead].word in _TELLERS:
        ahead += 1
    return ahead < len(chunks) and chunks[ahead].word in _FINITE


def _are_several(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the verb behind one human being is a plural, so that he is the last of several: "led by A and B were"."""
    mention, plural = chunks[at].mention, at + 1 < len(chunks) and chunks[at + 1].word in _PLURAL
    joined = at > 0 and chunks[at - 1].word == "and"
    return bool(plural and joined and mention and mention.form is Form.NAME and chunks[at].is_person)


def by_group(chunks: Sequence[Chunk], verb: int) -> list[int]:
    """The parties behind "by" after a passive verb: "was received in Oslo on Monday by A and B"."""
    for at in range(verb + 1, min(len(chunks), verb + _BY)):
        word = chunks[at].word
        if word == "by" and at + 1 < len(chunks) and not chunks[at + 1].time:
            return group_after(chunks, at + 1, _OFFICE)
        if word in {";", ".", "who", "which"}:
            return []
    return []


def people(chunks: Sequence[Chunk], group: Iterable[int]) -> list[int]:
    """The chunks of a group that stand for people."""
    return [at for at in group if chunks[at].is_person]


def named(chunks: Sequence[Chunk], group: Iterable[int]) -> list[int]:
    """The chunks of a group that stand for people who are settled."""
    return [at for at in group if chunks[at].is_person and (mention := chunks[at].mention) and mention.names]


def has_group(chunks: Sequence[Chunk], group: Iterable[int]) -> bool:
    """Whether a group of chunks speaks of parties known from before: "the two sides", "they"."""
    return any(chunks[at].is_group and not chunks[at].names for at in group)

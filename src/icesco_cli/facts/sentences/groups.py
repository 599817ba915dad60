"""Lists of parties, read from their first member on: "A; B, and C of the Council"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS, acts, governed, is_inverted, is_of_next, is_past
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Form

_BE = function_words("forms_of_be")
_DASHES = function_words("dashes")
_JOINERS = function_words("joiners")
_FILLERS = function_words("fillers")
_BELONGING = function_words("belonging")
_ASIDE = 10
"""How many unknown words an aside in a list may have."""
_BRACKET = 8
"""Chunks within which a bracket behind a name closes."""
_RELATIVES = function_words("asides_of_whom")
_CLAUSE_MARKS = function_words("clause_marks")
_HELD = (*(f"{be} held" for be in sorted(_BE)), "took place", "will be held", "will take place")
"""What no human being does: "a meeting of A and B | was held"."""
_BEHIND_VERB = frozenset(["a", "an", "with"])
_DETERMINED = function_words("determined")
_LIST_STOPS = function_words("list_stops")
_MODIFIERS = function_words("modifiers")
_FINITE = function_words("finite")
_COMPLEMENT = 10
"""Chunks of what a member of a list is of: "A of the Council for the Ports of the North"."""
_RELATIVE = 20
"""Chunks of a relative clause inside a list."""
_MEMBER_ENDS = frozenset([",", ".", ";", "and"])
_FIELDS = frozenset(["for", "on"])
_IS = frozenset(["is", "was"])
_PLURAL = frozenset(["are", "have", "were"])
_BY = 24
"""Chunks between a passive verb and its "by", with day and place."""
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
    ahead = _behind_complement(chunks, _behind_behalf(chunks, at))
    if ahead >= len(chunks) or not _joins(chunks, ahead):
        return None
    unknown = 0
    if chunks[ahead].word == "," and ahead + 1 < len(chunks) and chunks[ahead + 1].word in _RELATIVES:
        ahead = _behind_relative(chunks, ahead + 1)
    while ahead < len(chunks) and unknown < _ASIDE:
        chunk = chunks[ahead]
        if _side_named(chunks, ahead) or is_of_next(chunks, ahead):
            ahead += 2
            continue
        if chunk.is_party and chunks[ahead - 1].word != "of" and acts(chunks, ahead):
            return None if _starts_clause(chunks, ahead) and governed(chunks, at) != "between" else ahead
        if not chunk.is_party and _ends_list(chunks, ahead, unknown):
            return None
        unknown += chunk.is_party or (chunk.word not in _JOINERS and chunk.word not in _FILLERS)
        ahead += 1
    return None


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
    return before == "," and (_tells(chunks, at) or is_inverted(chunks, at))


def _behind_behalf(chunks: Sequence[Chunk], at: int) -> int:
    """The last chunk of what follows a member of a list: "A, on behalf of ICESCO, and B", "A, on behalf of C, and B",
    "on behalf of the mayor"."""
    aside = at + 1 < len(chunks) and chunks[at + 1].word == ","
    start = at + 1 + aside
    words = [chunk.word for chunk in chunks[start : start + 3]]
    body = start + 1 if words[:1] == ["for"] else start + 3
    behalf = words == ["on", "behalf", "of"]
    if not (behalf or words[:1] == ["for"]) or body >= len(chunks):
        return at
    if chunks[body].is_person:
        return body if behalf and aside and [chunk.word for chunk in chunks[body + 1 : body + 2]] == [","] else at
    if chunks[body].mention:
        return body
    common = behalf and chunks[body].word in _DETERMINED and body + 1 < len(chunks) and chunks[body + 1].word.isalpha()
    return body + 1 if common else at


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


def _behind_complement(chunks: Sequence[Chunk], at: int) -> int:
    """One past the member at `at` with its complement: "A of the Council", "A of the port of Oslo", "A (Kenya)", "the
    chairman of the board of directors | , A"."""
    if at + 1 < len(chunks) and chunks[at + 1].word == "(":
        closed = (ahead for ahead in range(at + 2, min(len(chunks), at + _BRACKET)) if chunks[ahead].word == ")")
        return next(closed, at) + 1
    if ends := _behind_field(chunks, at):
        return ends
    of = at + 1
    if of + 1 < len(chunks) and chunks[of].word == "," and chunks[of + 1].word == "from":
        of += 1
    if not chunks[at].is_person or of >= len(chunks) or chunks[of].word not in _BELONGING:
        return at + 1
    for ahead in range(of + 1, min(len(chunks) - 1, at + _COMPLEMENT)):
        chunk = chunks[ahead]
        if chunk.mention and not chunk.word:
            ends = not chunk.is_person and _joins(chunks, ahead + 1)
            return ahead + 1 if ends else at + 1
        if not chunk.word.isalpha():
            return ahead if not chunks[at].names and _is_apposed(chunks, ahead) else at + 1
    return at + 1


def _is_apposed(chunks: Sequence[Chunk], comma: int) -> bool:
    """Whether a list goes on with a name, or ends there: "the chairman of the board | , A, and B", no "| , A said"."""
    behind = chunks[comma + 2].word if comma + 2 < len(chunks) else "."
    return chunks[comma].word == "," and chunks[comma + 1].is_person and behind in _MEMBER_ENDS


def _behind_field(chunks: Sequence[Chunk], at: int) -> int | None:
    """The comma behind the field of somebody's office, where the list goes on with "and": "A, envoy of Kenya | for
    trade and customs, and B"."""
    mention, first = chunks[at].mention, at + 2
    if mention is None or not mention.roles or first >= len(chunks) or chunks[at + 1].word not in _FIELDS:
        return None
    for ahead in range(first, min(len(chunks) - 1, at + 8)):
        if chunks[ahead].word == ",":
            return ahead if chunks[ahead + 1].word == "and" else None
        if chunks[ahead].mention or chunks[ahead].time or not chunks[ahead].word.isalpha():
            break
    return None


def _behind_relative(chunks: Sequence[Chunk], who: int) -> int:
    """The comma before "and" that closes an aside: "A, who runs the centre, and B"; else where the aside begins."""
    for at in range(who + 1, min(len(chunks) - 1, who + _RELATIVE)):
        named = chunks[at + 1].is_person and chunks[who + 1].word in _IS
        if (chunks[at].word == "," and (chunks[at + 1].word == "and" or named)) or chunks[at].word == ";":
            return at
        if chunks[at].word in {".", ":"} or (chunks[at].word == "," and _goes_on(chunks[at + 1].word)):
            break  # "A, who is in Oslo, met with B, and C"
    return who


def _goes_on(word: str) -> bool:
    """Whether the verb behind an aside is one that the subject before it has."""
    return word in _FINITE or word in function_words("irregular_pasts") or word in meeting_words().verbs


def _side_named(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the list goes on with those of another side: "...; and, from B, Mr. C"."""
    return chunks[at].word == "from" and at + 2 < len(chunks) and chunks[at + 1].is_party and chunks[at + 2].word == ","


def _leaves(word: str) -> bool:
    """Whether a preposition leads out of a list: any but those inside its members ("the Mayors of", "along with")."""
    return word in PREPOSITIONS and word not in {"of", "as", "with", "alongside"}


def _joins(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a list goes on here; "her counterparts from Kenya and Malta - A and B" does so behind a dash."""
    word = chunks[at].word
    if word in _DASHES and at + 2 < len(chunks):
        return chunks[at - 1].is_place and chunks[at + 1].is_person and chunks[at + 2].word in _MEMBER_ENDS
    return word in {",", ";", "and", "&", "plus", "alongside", "/"} or (
        word in {"as", "along", "together"} and at + 1 < len(chunks) and chunks[at + 1].word in {"well", "with"}
    )


def _starts_clause(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the party at `at` is the subject of a new clause: "..., and Mr. B said"; no human being "was held"."""
    ahead = at + 1
    mention = chunks[at].mention
    if mention is not None and mention.form is Form.PRONOUN:
        return True
    following = " ".join(chunk.word for chunk in chunks[ahead : ahead + 3])
    if following.startswith(_HELD) or _are_several(chunks, at):
        return False
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
    return any(m and m.form is Form.GROUP and not m.names for m in (chunks[at].mention for at in group))

"""Who receives what is given to a thing of his: "supply the library of A with", "support for the work of A"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words

_FURNISHING = function_words("furnishing")
_PREPOSITIONS = function_words("prepositions")
_OTHER_LINKS = _PREPOSITIONS - {"of"}
_PEOPLES = function_words("peoples")
_OBJECT = 8
"""How many words the object of a verb may have."""
_HELP = 6
"""How many words before "of" the help may stand: "support for the many good works | of A"."""


def deed_at(chunks: Sequence[Chunk], at: int) -> str:
    """The verb at `at`, of "supporting" as well as of "support"."""
    return doing().gerunds.get(chunks[at].word, chunks[at].word)


def is_furnished(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Whether the party at `at` is given what stands behind "with": "present A with a copy", "supply A's library with",
    "equip the school of A with"."""
    deed = deed_at(chunks, verb)
    if deed not in _FURNISHING or not verb < at <= verb + _OBJECT:
        return False
    if chunks[at + 1 : at + 2] == () or any(c.word in _OTHER_LINKS for c in chunks[verb + 1 : at]):
        return False
    owned = chunks[at + 1].word == "'s" and any(c.word == "with" for c in chunks[at + 2 : at + _HELP])
    direct = all(chunk.word != "of" for chunk in chunks[verb + 1 : at])
    return owned or (chunks[at + 1].word == "with" and (direct or deed != "present"))


def is_backed(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Whether the party at `at` has what is helped: "provide full support for the activities of A"."""
    of = at - 1 - (chunks[at - 1].word == "the")
    if chunks[of].word != "of" or chunks[of - 1].mention:
        return False
    link = next((i for i in range(of - 1, max(verb, of - _HELP), -1) if chunks[i].word in _PREPOSITIONS), verb)
    return link > verb and chunks[link].word == "for" and chunks[link - 1].word in promise_words().help


def start_of_side(chunks: Sequence[Chunk], at: int) -> int:
    """Where whoever is named at `at` begins: the people of the country ("stand by | the people of A"), else `at`."""
    if at > 2 and chunks[at].is_country and chunks[at - 1].word == "of" and chunks[at - 2].word in _PEOPLES:
        return at - 2 - (chunks[at - 3].word == "the")
    return at

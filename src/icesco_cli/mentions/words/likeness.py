"""Whether a single word looks like a human's given name or family name, or like a verb of headlines."""

from __future__ import annotations

import re
from functools import lru_cache

from icesco_cli.lexicon.mention_words import name_contexts
from icesco_cli.lexicon.page_words import headline_words
from icesco_cli.lexicon.words import given_names
from icesco_cli.text.folding import fold

_JOINED = re.compile(r"(?:Al|El|Ma?c|De|Di|Du|La|Le|Van|Fitz)[A-Z][a-z]")
_PREFIXES = ("al-", "el-", "ben-", "bin-", "ibn-", "ould-", "o'", "abdul", "abdel", "abu-")


@lru_cache(maxsize=1 << 14)
def is_given(word: str) -> bool:
    """Whether the table knows the word (or its first part before a hyphen) as a given name."""
    names = given_names()
    if word.lower() in name_contexts().titles_as_names:
        return True
    plain = fold(word)
    return plain in names or plain.split(" ")[0] in names


@lru_cache(maxsize=1 << 14)
def is_surname(word: str) -> bool:
    """Whether the word ends, or begins, as family names do."""
    if not word[0].isupper() and not word.startswith(("al-", "el-")):
        return False
    plain = fold(word).replace(" ", "")
    endings = name_contexts().endings
    return (
        any(len(plain) >= endings.get(plain[-size:], 99) for size in range(2, 7))
        or word.lower().startswith(_PREFIXES)
        or bool(_JOINED.match(word))
    )


@lru_cache(maxsize=1 << 12)
def is_headline_verb(word: str) -> bool:
    """Whether a lower-case word is a verb as headlines use them, and nobody's given name: "arrives", "explore"."""
    if word in headline_words("verbs"):
        return not is_given(word)
    speech = name_contexts().speech
    return word.endswith("s") and not speech.isdisjoint((f"{word[:-1]}d", f"{word[:-1]}ed", f"{word[:-2]}ed"))


@lru_cache(maxsize=1 << 12)
def is_plain_verb(word: str) -> bool:
    """Whether a lower-case word is what several do in a headline: "Reis, Malian minister discuss ties"."""
    verbs = headline_words("verbs")
    return f"{word}s" in verbs or f"{word}es" in verbs

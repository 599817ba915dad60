"""Who wrote an article, and who sends it: the lines in its head and foot that say so."""

from __future__ import annotations

import re

from icesco_cli.lexicon.furniture import phrases

_BY = re.compile(
    r"(?:(?:written|story|text|reported|posted|published|prepared|compiled|submitted|words)\s+)?"
    r"(?:by|author|reporter|correspondent)\b\s*:?\s*(?P<rest>\S.*)",
    re.I,
)
_CREDIT = re.compile(r"[(\[]?\s*(?:reporting|writing)\s+by\s+(?P<rest>\S.*)", re.I)
_SOURCE = re.compile(r"source\s*:\s*(?P<rest>\S.{0,60})", re.I)
_OUR_MAN = re.compile(r"^(?:(?:our|the|special|staff|senior|chief)\s+)*(?:correspondent|reporter|writer)s?,?\s+", re.I)
_NAME_ENDS = re.compile(r"\s*(?:[,;|/()\[\]–]|\s-\s|\s(?:in|for|of|at|with|from|on|additional)\s|\s\d|\s{3}|\.$)")
_NAME_WORD = re.compile(r"(?:[^\W\d_][\w'.-]*)$")
_SMALL_WORDS = {"and", "bin", "bint", "ben", "ibn", "al", "el", "de", "da", "do", "dos", "del", "di", "van", "von", "der",
                "la", "le", "ould", "mint", "ag", "uulu", "kyzy", "qizi", "oglu", "ogly", "binti", "e", "y"}
_LONGEST_BYLINE = 160


def byline(line: str) -> tuple[str | None, str | None] | None:
    """(author, outlet) of a line that is a byline, a credit or a source, or None if it is none."""
    if len(line) > _LONGEST_BYLINE:
        return None
    source = _SOURCE.fullmatch(line)
    if source:
        return None, source["rest"].strip(" .")
    found = _BY.fullmatch(line)
    if found:
        return _sender(found["rest"])
    credit = _CREDIT.match(line)
    return (person(credit["rest"]), None) if credit else None


def _sender(words: str) -> tuple[str | None, str | None] | None:
    name = person(words)
    if name:
        return name, None
    plain = _name_part(words)
    return (None, plain) if plain and len(plain.split()) <= 4 and plain[:1].isupper() else None


def person(words: str) -> str | None:
    """The personal name that the words after "By" begin with; None for a desk, an outlet or anything else."""
    name = _name_part(words)
    parts = name.split()
    if not 2 <= len(parts) <= 7 or not all(map(_is_name_word, parts)) or parts[0].casefold() in _SMALL_WORDS:
        return None
    if sum(part[:1].isupper() for part in parts) < 2 or _is_desk(parts):
        return None
    return name.title() if name.isupper() else name


def _name_part(words: str) -> str:
    words = _OUR_MAN.sub("", words.strip())
    end = _NAME_ENDS.search(words)
    return (words[: end.start()] if end else words).strip()


def _is_name_word(word: str) -> bool:
    return bool(_NAME_WORD.match(word)) and (word[:1].isupper() or word.casefold() in _SMALL_WORDS)


def _is_desk(parts: list[str]) -> bool:
    words = {part.casefold().strip(".") for part in parts}
    return bool(words & (phrases("desks") | phrases("mastheads")))

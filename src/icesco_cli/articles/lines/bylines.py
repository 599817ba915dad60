"""Who wrote an article, and who sends it: the lines in its head and foot that say so."""

from __future__ import annotations

import re

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.outlets import outlets
from icesco_cli.lexicon.page_words import phrases
from icesco_cli.lexicon.words import country_by_form, given_names, name_particles, never_names, places, world_regions
from icesco_cli.text.folding import fold

_BY = re.compile(
    r"(?:\d+ min(?:ute)?s?(?: read)?[\s|·•-]+|\([^()]{2,40}\) ?)?"
    r"(?P<done>(?:written|story|text|reported|posted|published|prepared|compiled|submitted|issued|words)\s+)?"
    r"(?:by|author|byline|reporter|correspondent"
    r"|(?:story|text|words|(?:our )?(?:authors|correspondents|reporters))(?=\s*:))\b\s*:?\s*(?P<rest>\S.*)",
    re.I,
)
_KIND = re.compile(
    r"(?:an? )?(?:special |exclusive )?(?:report|interview|analysis|opinion|column|commentary|essay|feature|review) by "
    r"(?P<rest>\S.*)|from (?P<sent>\S.* in \S+)|(?P<reporting>\S.{3,40}?),? report(?:s|ing) from \S.*",
    re.I,
)
_KIND_WORDS = (" by ", " reports from", " reporting from", "From ")
_CREDIT = re.compile(r"[(\[]?\s*(?:live\s+)?(?:reporting|writing)\s+by\s+(?P<rest>\S.*)", re.I)
_SOURCE = re.compile(r"source\s*:\s*(?P<rest>[^\s|][^|]{0,60})", re.I)
_OUR_MAN = re.compile(r"^(?:(?:our|the|special|staff|senior|chief)\s+)*(?:correspondent|reporter|writer)s?,?\s+", re.I)
_POST = re.compile(
    r"(?:\w[\w.]{1,20}'s )?(?:(?:our|the|special|staff|senior|chief|own)\s+)*"
    r"(?:author|correspondent|reporter|writer)s?",
    re.I,
)
_SIGNED = re.compile(
    r"[–(-]?\s*(?P<name>[^\W\d_][^,/|()\d–]{3,40}?)\s*(?:(?:,|\s-|[/|(–]|\sin\s)\s*(?P<rest>[^,|]{2,60}?)\)?|\))?"
)
_PHOTOGRAPHER = re.compile(r",\s+[^,|()\d]{4,40} \(photos?\)(?=,|$)")
_LETTERS = 3
_NAME_ENDS = re.compile(r"\s*(?:[,;|/()\[\]–]|\s-\s|\s(?:in|for|of|at|with|from|on|additional)\s|\s\d|\s{3}|\.$)")
_LISTED = re.compile(r",\s+(?:and\s+)?")
_NAME_WORD = re.compile(r"(?:[^\W\d_][\w'.-]*)$")
_FULL_NAME = re.compile(r"[^\W\d_a-z][\w'-]+(?: [^\W\d_][\w'.-]*){1,3}")
_LONGEST_BYLINE = 160
_MOST_WORDS = 7
_FEW_WORDS = 4


def byline(line: str) -> tuple[str | None, str | None] | None:
    """(author, outlet) of a line that is a byline, a credit or a source, or None if it is none."""
    if len(line) > _LONGEST_BYLINE:
        return None
    if line[-1] == ":" and line[:-1] in outlets():
        return None, line[:-1]
    source = _SOURCE.fullmatch(line)
    if source:
        return None, source["rest"].strip(" .")
    found = _BY.fullmatch(line)
    if found:
        return _sender(found["rest"]) or (_body(found["rest"]) if found["done"] else None)
    credit = _CREDIT.match(line)
    if credit:
        return person(credit["rest"]), None
    writer, sign, post = line.partition(" | ")
    if sign and is_post(post) and person(writer) == writer:
        return writer, None
    kind = _KIND.fullmatch(line) if any(word in line for word in _KIND_WORDS) else None
    name = person(kind["rest"] or kind["sent"] or kind["reporting"]) if kind else None
    return (name, None) if name else None


def signed(line: str) -> str | None:
    """The name on a line that holds nothing but it and what stands beside an author's: a place, a desk, a paper."""
    found = _SIGNED.fullmatch(_PHOTOGRAPHER.sub("", line))
    name = person(found["name"]) if found else None
    if not found or name is None or name.casefold() != found["name"].casefold():
        return None
    rest = (found["rest"] or "").strip(" ()").removeprefix("in ")
    known = not rest or rest in places() or rest in outlets() or rest.casefold().startswith("special to ")
    return name if known or is_post(rest) or _is_desk(rest.split()) else None


def initialled(line: str) -> str | None:
    """The names on a line by which an agency's reporters sign: "WAM/Ana Reis/Omar aziz", "Ana Reis/ Omar Aziz"."""
    first, *rest = (part.strip() for part in line.split("/"))
    if not rest or len(line) > _LONGEST_BYLINE:
        return None
    names = rest if first in outlets() else [first, *rest]
    whole = all(_FULL_NAME.fullmatch(name) and is_given_name(name.split()[0]) for name in names)
    return ", ".join(names) if whole else None


def is_post(line: str) -> bool:
    """Whether a line says only what its author is: "Special correspondent"."""
    return len(line) < _LONGEST_BYLINE and _POST.fullmatch(line) is not None


def _body(words: str) -> tuple[None, str] | None:
    """The body that prepared a text ("Compiled by the Embassy of Malta")."""
    name = words.removeprefix("the ")
    return (None, name) if name[:1].isupper() and len(name.split()) <= _MOST_WORDS else None


def _sender(words: str) -> tuple[str | None, str | None] | None:
    name = person(words)
    if name:
        paper = words.rpartition(", ")[2].strip()
        return _with_others(name, words), paper if paper in outlets() else None  # "By Ana Reis, AZERNEWS"
    plain = _name_part(words)
    if all(word.casefold() in phrases("desks") for word in plain.split()):
        return None, None
    return (None, plain) if plain and len(plain.split()) <= _FEW_WORDS and plain[:1].isupper() else None


def _with_others(first: str, words: str) -> str:
    """The names of a list of authors: "Ana Reis, Omar Aziz and Mart Kask" behind the first, and no office or paper."""
    parts = [part.strip() for part in _LISTED.split(words)]
    others = [part for part in parts[1:] if person(part) == part and is_given_name(part.split()[0])]
    return ", ".join([first, *others]) if len(others) == len(parts) - 1 else first


def person(words: str) -> str | None:
    """The personal name that the words after "By" begin with; None for a desk, an outlet or anything else."""
    name = _name_part(words)
    parts = name.split()
    if not 2 <= len(parts) <= _MOST_WORDS or not all(map(_is_name_word, parts)) or not parts[0][:1].isupper():
        return None
    if parts[0].casefold() == "the":
        return None  # "THE HARBOUR LEDGER"
    if sum(part[:1].isupper() for part in parts) < 2 or _is_desk(parts) or _is_elsewhere(name, parts):
        return None
    if _is_letters(parts[0]) and not name.isupper():
        return None
    if name.isupper() and not function_words("prepositions").isdisjoint(name.casefold().split()):
        return None  # "YOUNG SINGERS GATHERED IN LIMA"
    return name.title() if name.isupper() else name


def _is_letters(word: str) -> bool:
    """ "PIB Delhi": an agency by its letters, and where it is."""
    return len(word) == _LETTERS and word.isupper() and word.isalpha() and fold(word) not in given_names()


def is_given_name(word: str) -> bool:
    """Whether a word is a given name, or its initial."""
    return fold(word) in given_names() or (len(word) == 2 and word[1] == ".")


def _name_part(words: str) -> str:
    words = _OUR_MAN.sub("", words.strip())
    end = _NAME_ENDS.search(words)
    return (words[: end.start()] if end else words).strip()


def _is_name_word(word: str) -> bool:
    return bool(_NAME_WORD.match(word)) and (word[:1].isupper() or word in name_particles() or word == "and")


def _is_desk(parts: list[str]) -> bool:
    words = {part.casefold().strip(".") for part in parts}
    return bool(words & (phrases("desks") | phrases("mastheads")))


def _is_elsewhere(name: str, parts: list[str]) -> bool:
    """Whether the words name a place, or hold a word that no personal name has."""
    known = name in places() or name in country_by_form() or name in world_regions()
    return known or any((part.title() if part.isupper() else part) in never_names() for part in parts)

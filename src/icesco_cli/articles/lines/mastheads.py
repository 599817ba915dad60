"""Names of outlets and of bodies that stand alone on a line, as mastheads do."""

from __future__ import annotations

import re
from functools import cache

from icesco_cli.articles.lines.headlines import folded_words, holds_verb, opens_as_title
from icesco_cli.lexicon.outlets import outlets
from icesco_cli.lexicon.page_words import headline_words, phrases
from icesco_cli.lexicon.words import body_by_key, body_heads, country_names, event_heads, known_bodies

NAMES = re.compile(r"[|·•]|\s{2,}|\s[-–/]\s")
_SITE_TAIL = re.compile(
    r"\s+(?:[-–—|:]\s*(?:en|eng|english|in english|home|homepage|official (?:web)?site)|(?-i:EN|En))$", re.I
)
_OFFICIAL = re.compile(r"[-–—|:] official (?:web[ -]?)?site$", re.I)
_DOMAIN = re.compile(r"\.(?:az|com|gov|kz|net|org|tr|uz)$")
_PIECES = re.compile(r"\s*[-–()]\s*")
_TAILS = ("en", "eng", "english", "home", "homepage", "site")
_SMALL = frozenset(("at", "to", "of", "the", "and", "for", "de", "d'", "&", "on", "in", "-"))
_ELSEWHERE = frozenset(("at", "from", "in", "on", "to", "with"))
_SITE_HEAD = re.compile(
    r"(?:(?:the )?official web[ -]?site of|welcome to(?: the (?:official )?(?:web[ -]?)?site of)?) (?:the )?(?=\S)",
    re.I,
)
_MOST_WORDS = 14
_MOST_WORDS_OF_PAPER = 5
_HEAD_WORDS = 5
_LONGEST_COUNTRY = 5


def site_name(name: str) -> str:
    """A site's name without its language and other tails ("ICESCO - En")."""
    name = name.strip()
    return _SITE_TAIL.sub("", name) if name.casefold().endswith(_TAILS) else name


def is_domain(name: str) -> bool:
    """Whether a name is nothing but the address of a site: "azertag.az"."""
    return " " not in name and name.islower() and _DOMAIN.search(name) is not None


def named_outlet(name: str) -> str:
    """The outlet's full name where the table of outlets knows it by this name, its site's or one of its parts."""
    bare = _bare(name)
    known = outlets()
    found = known.get(bare) or known.get(bare.casefold()) or known.get(_DOMAIN.sub("", bare.casefold()))
    signs = [piece for piece in _PIECES.split(bare) if piece.isupper() and piece in known]
    return found or next((known[sign] for sign in signs), bare)


def _bare(name: str) -> str:
    """A name without the signs around it; an acronym in brackets behind it stays whole."""
    bare = name.strip(" ()[]/.,:-–")
    return f"{bare})" if bare.count("(") > bare.count(")") else bare


def is_masthead(line: str) -> bool:
    """Whether a line is the name of an outlet, a body or a country, and says nothing of a story."""
    if _is_country(line) or line in outlets() or _SITE_HEAD.match(line) or _OFFICIAL.search(line):
        return True
    words = folded_words(line)
    if holds_verb(words) or opens_as_title(words):
        return False
    pieces = NAMES.split(site_name(line))
    return not any(map(ends_as_event, pieces)) and any(map(_names_sender, pieces))


def _is_country(line: str) -> bool:
    """ "Republic of Malta", "REPUBLIC OF MALTA"."""
    return line in country_names() or (line.isupper() and masthead_name(line) in country_names())


def masthead_name(line: str) -> str:
    """The name in a masthead, with capitals only where words begin."""
    pieces = NAMES.split(_SITE_HEAD.sub("", site_name(line)))
    pieces = [piece for piece in pieces if piece.strip().casefold() not in phrases("labels")] or pieces
    name = next(iter([*filter(_holds_head, pieces), *filter(_names_sender, pieces), *pieces])).strip()
    if not name.isupper() or len(name.split()) < 2:
        return name
    first, *rest = name.split()
    return " ".join((_recased(first), *(word.lower() if word.lower() in _SMALL else _recased(word) for word in rest)))


def _recased(word: str) -> str:
    """A word that is all in capitals with the first alone; an acronym as it is: "(KIMRO)", "UNESCO"."""
    return word if word.startswith("(") or word in body_by_key() else word.capitalize()


def _names_sender(piece: str) -> bool:
    words = [bare for word in piece.split() if (bare := word.strip(",.:;|/()"))]
    if not words or len(words) > _MOST_WORDS:
        return False
    if not all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in words):
        return False
    if heads_body(piece) or piece.strip().casefold().removeprefix("the ") in _known_names():
        return True
    folded = [word.casefold() for word in words]
    if any(word in headline_words("links") for word in folded) or _is_event_of(folded):
        return False
    if len(words) <= _MOST_WORDS_OF_PAPER and any(word in phrases("mastheads") for word in folded):
        return True
    return _ends_as_body([word.title() for word in words])


def _is_event_of(words: list[str]) -> bool:
    """ "9th Congress of Island Archives": whether the noun that folded words are of is an event's."""
    of = words.index("of") if "of" in words[: _HEAD_WORDS + 1] else 0
    return of > 0 and words[of - 1].title() in event_heads()


def is_known_name(words: str) -> bool:
    """Whether words are a name or an acronym of a body that the table knows."""
    return words.casefold() in _known_names()


@cache
def _known_names() -> frozenset[str]:
    """The names and acronyms of the bodies that the table knows, in lower case."""
    return frozenset(form.casefold() for body in known_bodies() for form in (body.acronym, *body.forms) if form)


def heads_body(line: str) -> bool:
    """Whether a line begins as the name of a body does: "Ministry of ...", "Permanent Mission of ..."."""
    words = _without_country(line).casefold().split()
    of = next((i for i, word in enumerate(words[: _HEAD_WORDS + 1]) if word in ("of", "for")), 0)
    if not 0 < of < len(words) - 1 or not _ELSEWHERE.isdisjoint(words[:of]):
        return False
    return words[of - 1].title() in body_heads() or words[of - 1] in phrases("sender_heads")


def holds_body(piece: str) -> bool:
    """Whether a piece of a line is a name with the noun of a body in it: "Karst University in Sfax"."""
    words = piece.split()
    named = all(word[0].isupper() or word in _SMALL for word in words)
    return named and any((head := body_heads().get(word)) and not head.is_weak for word in words[1:])


def _without_country(line: str) -> str:
    """ "Republic of Malta Ministry of Crafts": the line without the country's name that opens it."""
    words = line.split()
    sizes = range(min(len(words) - 1, _LONGEST_COUNTRY), 0, -1)
    known = next((size for size in sizes if " ".join(words[:size]) in country_names()), 0)
    return " ".join(words[known:])


def ends_as_event(piece: str) -> bool:
    """Whether a piece of a line ends in the noun of an event, and in none that heads bodies: "Daily Press Briefing"."""
    last = piece.rpartition(" ")[2].strip(",.:;|/()").casefold()
    return last in headline_words("openers") and last.title() not in body_heads()


def _holds_head(piece: str) -> bool:
    """Whether a piece of two words or more has the noun of a body: "Gallery" alone is part of a menu."""
    words = piece.split()
    return len(words) > 1 and any(word.title() in body_heads() for word in words)


def _ends_as_body(words: list[str]) -> bool:
    last = body_heads().get(words[-1])
    return last is not None and not last.is_weak and len(words) <= _MOST_WORDS_OF_PAPER

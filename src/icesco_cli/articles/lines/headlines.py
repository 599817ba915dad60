"""How much a line speaks as headlines do, by its own words: its verbs, the nouns that open releases, its length.

Each sign is worth a few points; `titles` weighs them with where the line stands and with what the story says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from icesco_cli.articles.lines.bylines import person
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.page_words import headline_phrases, headline_words
from icesco_cli.lexicon.words import body_by_key, country_by_form, offices

_PAST = re.compile(r" [a-z]{3,}ed(?= |$)")
_SECOND_SENTENCE = re.compile(r"[a-z]{3}[.!] [A-Z][a-z].*[.!]$")
_SPACED = re.compile(r"\b(?:[A-Z] ){4,30}[A-Z]\b")
_EDGES = " \"'()[]{}.,:;!?–-*_|/"
_LENGTHS = (3, 5, 8)
_OPENER_REACH = 2
_LONGEST_TITLE = 220
_OPENING = 48
"""Characters within which a title without a verb has its noun."""
_LINES_KEPT = 512
_SHORTEST_PLURAL = 4
_LONGEST_OFFICE = 3


@lru_cache(_LINES_KEPT)
def folded_words(line: str) -> tuple[str, ...]:
    """The words of a line in lower case, without the signs around them."""
    return tuple(word for raw in unspaced(line).casefold().split() if (word := raw.strip(_EDGES)))


@lru_cache(_LINES_KEPT)
def headline_points(line: str) -> int:
    """What the words of a line say for its being a headline: 3 or more for most, 0 or less for names and slogans."""
    words = folded_words(line)
    points = sum(len(words) >= length for length in _LENGTHS) - (len(words) < 2)
    points += 2 * tells(line) + 2 * opens_as_title(words)
    points += any(word in headline_words("links") for word in words[1:])
    points -= 3 * is_signature(line) + 3 * is_foreign(words) + 2 * line[0].islower()
    points -= 4 * is_office(line) + 5 * (_SECOND_SENTENCE.search(line) is not None)
    return points


def holds_verb(words: Sequence[str]) -> bool:
    """Whether folded words, behind the first, hold a verb as headlines use them."""
    verbs = headline_words("verbs")
    return any(word in verbs for word in words[1:])


def tells(line: str) -> bool:
    """Whether a line tells something as headlines do: with a verb of theirs, a word in -ed in small letters, or what is
    still to come ("Rector to Visit Oran")."""
    words = folded_words(line)
    return holds_verb(words) or _PAST.search(line) is not None or _is_to_come(words) or _do_many(line, words)


def _is_to_come(words: Sequence[str]) -> bool:
    """Whether "to" and the plain form of a verb of headlines stand behind the first words."""
    verbs = headline_words("verbs")
    ahead = (word for before, word in pairwise(words[1:]) if before == "to")
    return any(f"{word}s" in verbs or f"{word}es" in verbs for word in ahead)


def _are_joined(line: str, words: Sequence[str], verb: int) -> bool:
    """Whether the last of several countries or bodies stands right before a verb: "Peru, UNESCO | review"."""
    before = line[: line.casefold().find(f" {words[verb]}")]
    last = before.rpartition(" ")[2]
    known = last in country_by_form() or last in body_by_key()
    return known and ("and" in words[:verb] or "," in before[: -len(last)])


def _do_many(line: str, words: Sequence[str]) -> bool:
    """Whether several do what is a noun elsewhere: "Experts from Peru visit old city", "Peru, UNESCO Review Plans"."""
    plain = headline_words("plain_verbs")
    if plain.isdisjoint(words):
        return False
    for index in range(1, len(words) - 1):
        if words[index] in plain and words[index + 1] not in headline_words("after_nouns"):
            many = any(_is_plural(word) for word in words[:index]) or _are_joined(line, words, index)
            return many and not words[index - 1].endswith(("'s", "s'"))
    return False


def _is_plural(word: str) -> bool:
    return len(word) > _SHORTEST_PLURAL and word.endswith("s") and not word.endswith(("ss", "'s", "us", "is"))


def opens_as_title(words: Sequence[str]) -> bool:
    """Whether folded words open with the noun of an event and its preposition: "Joint statement by", "X's visit to"."""
    openers, prepositions = headline_words("openers"), headline_words("prepositions")
    for index, word in enumerate(words):
        if word in prepositions and index and words[index - 1] in openers:
            return index - 1 <= _OPENER_REACH or words[index - 2].endswith(("'s", "s'"))
    return False


def names_event(words: Sequence[str]) -> bool:
    """Whether folded words hold the noun of an event that releases report: "Department Press Briefing"."""
    openers = headline_words("openers")
    return len(words) > 1 and any(word in openers for word in words)


def unspaced(line: str) -> str:
    """A line whose letters are set apart ("N E W S L E T T E R  No. 7") as it is read; any other as it is."""
    return _SPACED.sub(lambda found: found[0].replace(" ", ""), line) if _SPACED.search(line) else line


def names_collection(words: Sequence[str]) -> bool:
    """Whether folded words name a page of several stories: "Desk Digest", "Weekly Bulletin", "Bulletin No. 7"."""
    if any(word in headline_words("collections") for word in words):
        return not holds_verb(words)
    if not any(word in headline_words("serials") for word in words):
        return False
    return any(word in headline_words("periods") or word.isdigit() for word in words) and not holds_verb(words)


def is_noun_phrase_title(line: str) -> bool:
    """Whether a line that ends in a full stop is a title without a verb: "Visit by the President of Peru."."""
    if len(line) > _LONGEST_TITLE or headline_words("openers").isdisjoint(line[:_OPENING].casefold().split()):
        return False
    words = folded_words(line)
    verbs = function_words("auxiliaries") | function_words("irregular_pasts")
    return opens_as_title(words) and not (holds_verb(words) or any(word in verbs for word in words))


def is_signature(line: str) -> bool:
    """Whether a line is a personal name, or a name and an office: "Anna Kask, Head of the Press Office"."""
    name, _, rest = line.partition(",")
    found = person(name)
    if not found or found.casefold() != name.strip().casefold() or _is_by_acronyms(name):
        return False
    if names_event(folded_words(name)):
        return False
    if tells(rest.strip() or line):
        return False
    if any(word in function_words("prepositions") or word in headline_words("verbs") for word in folded_words(name)):
        return False
    return not rest.strip() or any(word in offices().heads for word in folded_words(rest))


def is_office(line: str) -> bool:
    """Whether a line says an office and nothing of what its holder does: "Former Ambassador to Oman"."""
    alone = ":" not in line and "'s " not in line
    return opens_as_office(line) and alone and len(_unprefixed(line)) < _LENGTHS[-1] and not tells(line)


def opens_as_office(line: str) -> bool:
    """Whether the first words of a line are an office."""
    words = _unprefixed(line)
    return any(" ".join(words[:length]) in offices().heads for length in range(1, _LONGEST_OFFICE + 1))


def _unprefixed(line: str) -> list[str]:
    return [word for word in folded_words(line) if word not in offices().prefixes]


def _is_by_acronyms(name: str) -> bool:
    """Whether letters known for a body or an office stand in what could be a name: "ICESCO DG, Minister Discuss"."""
    return any(word in body_by_key() or word in offices().acronyms for word in name.split() if word.isupper())


def is_foreign(words: Sequence[str]) -> bool:
    """Whether folded words are of another language that writes with Latin letters."""
    foreign = headline_words("foreign")
    return sum(word in foreign for word in words) > 1 and not holds_verb(words)


def asks(line: str) -> bool:
    """Whether a line is a question, or a short heading that opens as one: "How they got there"."""
    words = folded_words(line)
    return line[-1] == "?" or (len(words) < _LENGTHS[-1] and words[0] in headline_words("questions"))


def heads_section(line: str) -> bool:
    """Whether a line is a heading inside one story: "Background", "About the Council"."""
    folded = line.casefold().strip(_EDGES)
    return folded.startswith("about ") or folded in headline_phrases("sections")

"""Words that refer back, found: "the Minister", "ICESCO DG", "his country", "the two parties", "he".

Whom they stand for is settled in `coreference`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.reference_words import reference_words
from icesco_cli.lexicon.words import venues
from icesco_cli.mentions.references.complements import complement, is_small_field
from icesco_cli.mentions.references.units import SOLID, Unit
from icesco_cli.models import Form, Mention, Topic

_AFTER_HER = function_words("prepositions") | function_words("clause_openers") | {"and", "but", "to"}
_AFTER_OBJECT = _AFTER_HER | {"a", "all", "an", "every", "the"}
_BEHIND_SUBJECT = (
    _AFTER_HER | function_words("adverbs") | function_words("finite") | function_words("irregular_pasts") | {"who"}
)
_VENUE = 7
"""Words of a building's name."""
_INDEFINITE = function_words("indefinite")
_HELD = ("office", "leader")
_EXCELLENCIES = frozenset({"H.E.", "HE"})
"""Before an office these make it definite, as an article does: "HE Minister of Trade stressed"."""
_LANDS = frozenset({"countries", "nations", "states"})
_OURS = frozenset({"founding", "member", "observer", "participating"})
_GROUP_OPENERS = reference_words().openers
_FORMS = {
    "office": Form.OFFICE,
    "leader": Form.OFFICE,
    "excellency": Form.OFFICE,
    "body": Form.BODY,
    "group": Form.GROUP,
}


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that refer back: characters `start` to `end`. `head` is the noun or pronoun in lower case; `owner` the
    possessive before it ("his"); `names` the bodies and countries beside it ("the Azerbaijani President"); `portfolio`
    the words that say which one ("Minister of Culture": culture)."""

    start: int
    end: int
    form: Form
    head: str
    refers: str
    owner: str = ""
    names: tuple[Mention, ...] = ()
    portfolio: tuple[str, ...] = ()


def find_references(row: Sequence[Unit]) -> list[Reference]:
    """The references among the units of one sentence, in order."""
    words = reference_words()
    found: list[Reference] = []
    for index, unit in enumerate(row):
        if unit.word in words.heads and not (
            _heads_on(row, index) or _is_predicate(row, index) or _opens_venue(row, index)
        ):
            reference = _noun(row, index)
        elif unit.word in words.pronouns and not _is_no_pronoun(row, index):
            reference = Reference(unit.start, unit.end, Form.PRONOUN, unit.word, words.pronouns[unit.word])
        else:
            continue
        if reference and found and reference.start == found[-1].start and found[-1].refers == "leader":
            found[-1] = reference  # "the Head" of "the Head of our state"
        elif reference and not (found and reference.start < found[-1].end):
            found.append(reference)
    return found


def _is_no_pronoun(row: Sequence[Unit], index: int) -> bool:
    """Whether "i" is a letter, "HE" His Excellency, or "her" an owner: "her office", "her two-day visit", unlike "told
    her that", "paid her a visit"."""
    unit = row[index]
    if unit.text in _EXCELLENCIES:
        return True
    if unit.word != "her":
        return unit.text == "i"
    ahead = row[index + 1] if index + 1 < len(row) else None
    if ahead is None:
        return False
    is_word = ahead.word.replace("-", "").isalpha() and ahead.word not in _AFTER_OBJECT
    return ahead.mention is not None or is_word


def _heads_on(row: Sequence[Unit], index: int) -> bool:
    """Whether the noun only goes before another: "the press conference", "the official visit", "the two parties"; or
    is a
    common one: "the organization of conferences"."""
    if index + 1 >= len(row):
        return False
    words, after, text = reference_words(), row[index + 1], row[index].text
    if after.word in words.heads or after.word in words.followed:
        return True
    if row[index].word in words.any_office and after.text.islower() and not _acts(after):
        return True  # "the Kenyan official position"
    if row[index].word in words.ranks and (
        _heads_behind(row, index + 1) or (after.word.endswith("s") and after.word[:-1] in words.heads)
    ):
        return True  # "the deputy foreign minister", "the deputy heads of government"
    ahead = row[index + 2] if index + 2 < len(row) else None
    named = ahead is not None and (ahead.mention or ahead.word == "the" or is_small_field(ahead))
    return after.word == "of" and text.islower() and not named


def _acts(unit: Unit) -> bool:
    """Whether a word behind a noun is a verb, or the first of another phrase."""
    return unit.word in _BEHIND_SUBJECT or unit.word.endswith(("ed", "ly"))


def _heads_behind(row: Sequence[Unit], index: int) -> bool:
    """Whether a modifier and then a head noun stand there: the "foreign minister" of "the deputy foreign minister"."""
    words, ahead = reference_words(), row[index + 1 : index + 3]
    modifies = row[index].word in words.modifiers or bool(SOLID.match(row[index].text))
    return modifies and any(unit.word in words.heads for unit in ahead)


def _is_predicate(row: Sequence[Unit], index: int) -> bool:
    """Whether the noun says what somebody is: "was the guest of the Mayor"."""
    ahead = row[index + 1].word if index + 1 < len(row) else ""
    return row[index].word in reference_words().crowds and ahead == "of"


def _opens_venue(row: Sequence[Unit], index: int) -> bool:
    """Whether an office is part of a building's name: "the King Faisal Convention Center", "the Prince Henry Hall"."""
    last = index
    while last + 1 < min(len(row), index + _VENUE) and _portfolio(row[last + 1]):
        last += 1
    building = row[last].word in venues() or f"{row[last - 1].word} {row[last].word}" in venues()
    return last > index and row[index].text[0].isupper() and building


def _noun(row: Sequence[Unit], index: int) -> Reference | None:
    for phrase, refers in reference_words().heads[row[index].word]:
        first = index - len(phrase) + 1
        if first >= 0 and tuple(unit.word for unit in row[first : index + 1]) == phrase:
            return _definite(row, first, index, " ".join(phrase), refers)
    return None


def _definite(row: Sequence[Unit], first: int, last: int, head: str, refers: str) -> Reference | None:
    """The reference around a head noun, where what stands before it makes it definite."""
    if refers == "excellency" and row[last].text.isupper():
        return _initialled(row, last, head)
    words, start = reference_words(), _modified(row, first)
    if not _is_definite(row, range(start, first), last, head, refers):
        return None
    opener = row[start - 1].word if start else ""
    end, after = complement(row, last)
    before = row[start:first]
    begin = row[start - 1] if opener in words.determiners else row[start]
    return Reference(
        begin.start,
        row[end].end,
        _FORMS[refers],
        head,
        refers,
        opener if opener in words.owners else "",
        tuple(unit.mention for unit in (*before, *after) if unit.mention),
        tuple(unit.word for unit in (*before, *after) if _tells_which(unit)),
    )


def _is_definite(row: Sequence[Unit], modifiers: range, last: int, head: str, refers: str) -> bool:
    """Whether a head noun that ends at `last` is definite: by a determiner, by a body or country among its modifiers,
    by its capitals."""
    words, start = reference_words(), modifiers.start
    opener = row[start - 1].word if start else ""
    bare_group = refers == "group" and modifiers.stop == 0 and row[last].text[0].isupper()
    several = head in words.crowds and head.endswith("s")
    of_country = several and any(_has_article(row[at].mention) for at in modifiers)
    if refers == "group" and opener not in _group_openers(head) and not (bare_group or of_country):
        return False
    if head in _LANDS and any(_is_of_the_world(row[at]) for at in modifiers):
        return False
    if head in words.anybody and (bare_group or (last + 1 < len(row) and row[last + 1].word == "of")):
        return False
    if refers == "body" and opener in words.owners and head not in words.ownable:
        return False
    if refers in _HELD and not _INDEFINITE.isdisjoint((opener, row[start].word)):
        return False  # "an ICESCO chair", "A Kenyan minister"
    if refers in _HELD and row[max(0, start - 1)].text in _EXCELLENCIES:
        return True
    if head in words.any_office:
        return opener in words.determiners or any(_has_article(row[at].mention) for at in modifiers)
    if opener in words.determiners or bare_group or any(row[at].mention for at in modifiers):
        return True
    opens = start == 0 or opener in (",", "and")
    acronym = row[last].text.isupper() and len(row[last].text) > 1
    return acronym or (refers in _HELD and opens and _is_titled(row, start, last))


def _has_article(mention: Mention | None) -> bool:
    """Whether "the" stands in the phrase of a name, before it."""
    return mention is not None and mention.start - mention.outer_start == len("the ")


def _tells_which(unit: Unit) -> bool:
    """Whether a word says which of several offices is meant: a capitalised one, a rank, or a field in small letters."""
    return not unit.mention and bool(
        SOLID.match(unit.text) or unit.word in reference_words().ranks or is_small_field(unit)
    )


def _initialled(row: Sequence[Unit], last: int, head: str) -> Reference | None:
    """ "HRH stressed": the initials of a title that no name follows."""
    follows = row[last + 1] if last + 1 < len(row) else None
    alone = follows is not None and follows.text.islower() and follows.word not in reference_words().determiners
    return Reference(row[last].start, row[last].end, Form.OFFICE, head, "excellency") if alone else None


def _is_titled(row: Sequence[Unit], start: int, last: int) -> bool:
    """Whether an office in capitals opens a sentence or a clause, and no name follows: "Foreign Minister thanked"."""
    follows = row[last + 1] if last + 1 < len(row) else None
    capitals = all(unit.mention is None and unit.text[:1].isupper() for unit in row[start : last + 1])
    if not capitals or follows is None or not (follows.text.isalpha() and follows.text.islower()):
        return False
    return start == 0 or (follows.word not in _AFTER_HER and follows.word not in reference_words().owners)


def _group_openers(head: str) -> frozenset[str]:
    """What makes a plural definite; guests and hosts may have an owner: "her host"."""
    words = reference_words()
    return _GROUP_OPENERS | words.owners if head in words.crowds else _GROUP_OPENERS


def _modified(row: Sequence[Unit], first: int) -> int:
    """Where the modifiers before a head noun begin: adjectives of the table, capitalised words, bodies and
    countries."""
    words = reference_words()
    at = first
    while at and first - at < 6:
        unit = row[at - 1]
        if unit.mention:
            fits = unit.mention.topic in (Topic.ORGANISATION, Topic.COUNTRY)
        else:
            fits = unit.word in words.modifiers or unit.word == "'s" or _portfolio(unit)
        if not fits:
            break
        at -= 1
        if unit.mention and unit.mention.outer_start < unit.mention.start:
            break  # its article opens the phrase: "Later | the Georgian delegation"
    return at


def _is_of_the_world(unit: Unit) -> bool:
    """ "the | Turkic | States", who are the same everywhere, unlike "the Member States" and "the Two States"."""
    return _portfolio(unit) and unit.word not in reference_words().modifiers | _OURS


def _portfolio(unit: Unit) -> bool:
    words = reference_words()
    apart = unit.word in words.determiners or unit.word in words.pronouns or unit.text in _EXCELLENCIES
    return bool(SOLID.match(unit.text)) and not apart

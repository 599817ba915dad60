"""Whether an office, a title or a sex is the one that a reference says."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from icesco_cli.lexicon.reference_words import reference_words
from icesco_cli.lexicon.words import given_names, honorifics, offices
from icesco_cli.mentions.references.words_that_refer import Reference
from icesco_cli.models import Mention, Person
from icesco_cli.text.folding import fold


def is_royal(mention: Mention) -> bool:
    """Whether the honorific is that of a ruling house: "H.R.H. Prince A"."""
    said = (mention.honorific or "").casefold().replace(".", "").split()
    return not reference_words().royal.isdisjoint(said)


def sexes(people: Iterable[Person], mentions: Iterable[Mention]) -> dict[str, str]:
    """m or f for each person whose honorific or given name says it."""
    found: dict[str, str] = {}
    for person in people:
        sex = given_names().get(fold(person.name.split()[0]))
        if sex in ("m", "f"):
            found[person.name] = sex
    for mention in mentions:
        told = honorifics().get(mention.honorific or "")
        if told and told.sex:
            found |= dict.fromkeys(mention.names, told.sex)
    return found


def bears_it(person: Person, reference: Reference) -> bool:
    """Whether a bare office is somebody's family name: "Imam will visit Oslo", of Yusuf Abdul Imam."""
    alone = reference.refers == "office" and reference.end - reference.start == len(reference.head)
    return alone and person.name.casefold().endswith(f" {reference.head}")


@lru_cache(maxsize=1 << 12)
def words_of(text: str) -> frozenset[str]:
    """The words of a title or a name in lower case, spelt one way."""
    return frozenset(text.casefold().replace("-", " ").replace("isation", "ization").replace(",", " ").split())


def _served(title: str) -> frozenset[str]:
    """The words of whom the holder of an office serves: "Special Representative of the | President"."""
    own, _, other = title.replace(" to the ", " of the ").partition(" of the ")
    return words_of(other) - words_of(own)


def _own(title: str) -> str:
    """A title without whoever its holder serves: "Special Representative | of the President of Oman"."""
    before, served, behind = title.partition(" of the ")
    before, served, behind = (before, served, behind) if served else title.partition(" to the ")
    return before if behind.split(" ")[0].casefold() in reference_words().served else title


def same_office(title: str, reference: Reference) -> bool:
    """Whether an office is the one referred to: the same head noun of the same rank, and the portfolio that is said;
    "the Moroccan official" holds any."""
    words = reference_words()
    if reference.head in words.any_office:
        return bool(reference.names)
    held = words_of(_own(title))
    spelt = " ".join((reference.head, "of", *reference.portfolio))
    meant = words.synonyms.get(reference.head) or words.synonyms.get(spelt)
    if meant and title.casefold() != reference.head:
        return any(
            words_of(office) <= held and held & words.ranks == words_of(office) & words.ranks for office in meant
        )
    if reference.refers == "leader":
        return bool(held & reference_words().leading)
    head = words_of(offices().acronyms.get(reference.head.upper(), reference.head))
    said = head | set(reference.portfolio)
    if not head <= held - _served(title):
        return False
    return said - words.ranks <= held and said & words.ranks == held & words.ranks

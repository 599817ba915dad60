"""Names to humans: every form of a name in one article joins the one human whom it fits, or stands alone.

Full names are put together first, the longest leading; then a short form ("Soares Lima", "Hasanov", "Noura") joins a
fuller one where exactly one fits. Where two fit, the short form stands for nobody.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import given_names
from icesco_cli.mentions.words.likeness import is_given
from icesco_cli.text.name_parts import GLUED, PersonName, opens_with_father, take_apart
from icesco_cli.text.names import compatible, compatible_in_office

_MOST_NEAR = 40
"""How many bearers of a word are compared: more than any honest article has, and a bound for the others."""
_NO_FIT = 9
_SERVANT = re.compile(r"^abdul?")
_SHORTEST = 4
"""Letters of a family name that stands without the word for a servant."""


@dataclass(slots=True, eq=False)
class Human:
    """One human of the article, under all forms of the name, in the order in which they are met; equal to no other,
    however alike their names."""

    forms: list[str]
    parts: PersonName
    sexes: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        """The fullest form, taken apart where it is only met glued ("AliHasanov") or shouted ("HILL")."""
        name = max(self.forms, key=_fullness)
        if " " in name:
            return name
        return name.title() if name.isupper() else GLUED.sub(" ", name)

    def whole_forms(self) -> list[str]:
        """The forms that are no mere beginning of another: "Omar bin Ali" of "Omar bin Ali Lari" has no family name."""
        return [form for form in self.forms if not any(other.startswith(f"{form} ") for other in self.forms)]


def _fullness(form: str) -> tuple[int, int, int]:
    words = take_apart(form).words
    return len([word for word in words if len(word) > 1]), -len(GLUED.findall(form)), len(words)


class Humans:
    """The humans of an article, and whom each form of a name stands for."""

    def __init__(self, forms: Iterable[tuple[str, str | None]]) -> None:
        """`forms`: each form with the sex that its honorific says, in the order of the article."""
        self.all: list[Human] = []
        self._by_form: dict[str, Human] = {}
        self._unsettled: set[str] = set()
        self._by_word: dict[str, list[Human]] = defaultdict(list)
        sexes: dict[str, set[str]] = defaultdict(set)
        for form, sex in forms:
            sexes[form] |= {sex} if sex else set()
        self._gather(sexes)
        order = {form: index for index, form in enumerate(sexes)}
        self.all.sort(key=lambda human: min(order[form] for form in human.forms if form in order))

    def _gather(self, sexes: dict[str, set[str]]) -> None:
        """The full names first, the longest leading; then the short forms that nobody fits, or that fit one human."""
        sizes = {form: len(take_apart(form).words) for form in sexes}
        for form in sorted((form for form in sexes if sizes[form] > 1), key=lambda form: -sizes[form]):
            self._add_full(form, sexes[form])
        for form in sexes:
            if form not in self._by_form and not self._fitting(form, sexes[form]):
                self._add(form, sexes[form])

    def find(self, form: str, sexes: set[str] | None = None) -> Human | None:
        """The human whom a form of a name stands for; None where none fits, or more than one."""
        if form not in self._by_form and form not in self._unsettled:
            found = self._fitting(form, sexes or set())
            if len(found) == 1:
                self._join(found[0], form, sexes or set())
            elif not sexes:
                self._unsettled.add(form)
        return self._by_form.get(form)

    def knows(self, word: str) -> bool:
        """Whether a word, as printed, is part of somebody's name."""
        return any(part in self._by_word for part in take_apart(word).words)

    def is_family(self, word: str) -> bool:
        """Whether a word, as printed, is somebody's family name."""
        parts = take_apart(word).words
        return any(part in human.parts.family for part in parts for human in self._by_word.get(part, ()))

    def _add_full(self, form: str, sexes: set[str]) -> None:
        near = self._near(form)
        for same in (compatible, compatible_in_office, _is_end_of):
            found = [human for human in near if any(same(form, other) for other in human.forms)]
            if len(found) == 1 and not _contradict(found[0].sexes, sexes):
                self._join(found[0], form, sexes)
                return
        called = [human for human in near if sexes and human.sexes == sexes and _ends_alike(form, human.parts)]
        if len(called) == 1:
            self._join(called[0], form, sexes)
        else:
            self._add(form, sexes)

    def _add(self, form: str, sexes: set[str]) -> None:
        self.all.append(Human([], take_apart(form)))
        self._join(self.all[-1], form, sexes)

    def _join(self, human: Human, form: str, sexes: set[str]) -> None:
        human.forms.append(form)
        human.sexes |= sexes
        self._by_form[form] = human
        for word in _keys(form):
            bearers = self._by_word[word]
            if human not in bearers[-_MOST_NEAR:]:
                bearers.append(human)

    def _near(self, form: str) -> list[Human]:
        return list(dict.fromkeys(human for word in _keys(form) for human in self._by_word.get(word, ())[:_MOST_NEAR]))

    def _fitting(self, form: str, sexes: set[str]) -> list[Human]:
        """Everybody whom a short form fits best: by the end of the name, by a word inside it, by its beginning."""
        ranks: dict[int, list[Human]] = defaultdict(list)
        for human in self._near(form):
            rank = min(_rank(form, other) for other in human.whole_forms())
            if rank < _NO_FIT and not _contradict(human.sexes | _sex_of(human), sexes):
                ranks[rank].append(human)
        return ranks[min(ranks)] if ranks else []


def _keys(form: str) -> set[str]:
    name = take_apart(form)
    return {*name.words, "".join(name.words), *_served(name)}


def _served(name: PersonName) -> set[str]:
    """ "Momen" of "Yusuf Abdul Momen": the family name without the word for a servant, as South Asian papers have
    it."""
    tails = (_SERVANT.split(part, maxsplit=1)[1:] for part in name.family if name.given)
    return {tail for found in tails for tail in found if len(tail) >= _SHORTEST}


def _rank(form: str, other: str) -> int:
    """How a short form fits a fuller one: 0 it is the family name, 1 a word inside, 2 the beginning, 9 not at all."""
    words, full = take_apart(form).words, take_apart(other)
    key = "".join(words)
    if key == "".join(full.words) or key in full.family:
        return 0
    if any(key == "".join(full.words[index:]) for index in range(1, len(full.words))):
        return 0
    told = opens_with_father(form)
    inside = [word for index, word in enumerate(full.given) if index and (told or index not in full.fathers)]
    if len(words) == 1 and ((key in inside and len(key) > 1) or key in _served(full)):
        return 1
    return 2 if full.words[: len(words)] == words else _NO_FIT


def _is_end_of(a: str, b: str) -> bool:
    """Whether one name is the family names of the other: "Soares Lima" of "Ana Rita Soares Lima".

    One that begins with a given name could be the father's: "Hamad Alami" beside "Noura Hamad Alami"; one that begins
    with "Ould" or "bin" leaves out the given name.
    """
    (short_form, short), (_, long) = sorted(
        ((a, take_apart(a)), (b, take_apart(b))), key=lambda pair: len(pair[1].words)
    )
    start = len(long.words) - len(short.words)
    if start < 1 or long.words[start:] != short.words:
        return False
    if opens_with_father(short_form):
        return start in long.fathers
    if start in long.fathers:
        return False
    return start > 1 or long.words[0] in _honours() or not is_given(short_form.split()[0])


@cache
def _honours() -> frozenset[str]:
    """Words before a given name that some count as part of it: "Sayed Jamal Ahsan" is "Jamal Ahsan", too."""
    return frozenset(word for name in name_grammar().honours for word in take_apart(name).words)


def _ends_alike(form: str, longer: PersonName) -> bool:
    """ "Ms. Rita Lima" after "Ms. Ana Rita Lima": the first of three names left out, the honorific the same."""
    words = take_apart(form).words
    return len(words) == 2 and longer.words[1:] == words and 1 not in longer.fathers


def _contradict(known: set[str], stated: set[str]) -> bool:
    return len(known | stated) > 1


def _sex_of(human: Human) -> set[str]:
    """The sex that the given name says, where no honorific does."""
    if human.sexes or not human.parts.given:
        return set()
    sex = given_names().get(human.parts.given[0])
    return {sex} if sex in ("m", "f") else set()

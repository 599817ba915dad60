"""Names to humans: every form of a name in one article joins the one human whom it fits, or stands alone.

Full names are put together first, the longest leading; then a short form ("Figueiredo Pinto", "Karimov", "Latifa") joins
a fuller one where exactly one fits. Where two fit, the short form stands for nobody.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from icesco_cli.lexicon.words import given_names
from icesco_cli.mentions.likeness import is_given
from icesco_cli.text.folding import fold
from icesco_cli.text.name_parts import PersonName, take_apart
from icesco_cli.text.names import compatible, compatible_in_office

_GLUED = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})")


@dataclass(slots=True)
class Human:
    """One human of the article, under all forms of the name, in the order in which they are met."""

    forms: list[str]
    parts: PersonName
    sexes: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        """The fullest form, taken apart where it is only met glued ("VasifEyvazzade") or shouted ("HILL")."""
        name = max(self.forms, key=lambda form: (_fullness(form), -self.forms.index(form)))
        name = _GLUED.sub(" ", name) if " " not in name else name
        return name.title() if name.isupper() and " " not in name else name


def _fullness(form: str) -> tuple[int, int, int]:
    words = take_apart(form).words
    return len([word for word in words if len(word) > 1]), -len(_GLUED.findall(form)), len(words)


class Humans:
    """The humans of an article, and whom each form of a name stands for."""

    def __init__(self, forms: Iterable[tuple[str, str | None]]) -> None:
        """`forms`: each form with the sex that its honorific says, in the order of the article."""
        self.all: list[Human] = []
        self._by_form: dict[str, Human | None] = {}
        self._by_word: dict[str, list[Human]] = defaultdict(list)
        sexes: dict[str, set[str]] = defaultdict(set)
        for form, sex in forms:
            sexes[form].update([sex] * (sex is not None))  # type: ignore[list-item]
        full = [form for form in sexes if len(take_apart(form).words) > 1]
        for form in sorted(full, key=lambda form: -len(take_apart(form).words)):
            self._add_full(form, sexes[form])
        for form in sexes:
            if form not in self._by_form and self.find(form, sexes[form]) is None and not self._fits_several(form):
                self._add(form, sexes[form])
        order = {form: index for index, form in enumerate(sexes)}
        self.all.sort(key=lambda human: min(order[form] for form in human.forms if form in order))

    def find(self, form: str, sexes: set[str] | None = None) -> Human | None:
        """The human whom a form of a name stands for; None where none fits, or more than one."""
        if form not in self._by_form:
            found = self._fitting(form, sexes or set())
            if len(found) != 1:
                return None
            self._join(found[0], form, sexes or set())
        return self._by_form[form]

    def knows(self, word: str) -> bool:
        """Whether a word, as printed, is part of somebody's name."""
        return fold(word).replace(" ", "") in self._by_word

    def _fits_several(self, form: str) -> bool:
        return len(self._fitting(form, set())) > 1

    def _add_full(self, form: str, sexes: set[str]) -> None:
        for same in (compatible, compatible_in_office, _is_end_of):
            found = [human for human in self.all if any(same(form, other) for other in human.forms)]
            if len(found) == 1 and not _contradict(found[0].sexes, sexes):
                self._join(found[0], form, sexes)
                return
        self._add(form, sexes)

    def _add(self, form: str, sexes: set[str]) -> None:
        human = Human([form], take_apart(form), set(sexes))
        self.all.append(human)
        self._by_form[form] = human
        self._index(human, form)

    def _join(self, human: Human, form: str, sexes: set[str]) -> None:
        human.forms.append(form)
        human.sexes |= sexes
        self._by_form[form] = human
        self._index(human, form)

    def _index(self, human: Human, form: str) -> None:
        for word in {
            *fold(form).split(),
            *fold(_GLUED.sub(" ", form)).split(),
            *(fold(w).replace(" ", "") for w in form.split()),
        }:
            if human not in self._by_word[word]:
                self._by_word[word].append(human)

    def _fitting(self, form: str, sexes: set[str]) -> list[Human]:
        """Everybody whom a short form fits best: by the end of the name, by a word inside it, by its beginning."""
        words = take_apart(form).words
        key = "".join(words)
        ranks: dict[int, list[Human]] = defaultdict(list)
        for human in self._near(form):
            rank = min((_rank(key, words, other) for other in human.forms), default=9)
            if rank < 9 and not _contradict(human.sexes | _sex_of(human), sexes):
                ranks[rank].append(human)
        return ranks[min(ranks)] if ranks else []

    def _near(self, form: str) -> list[Human]:
        found: dict[int, Human] = {}
        for word in (*fold(form).split(), fold(form).replace(" ", "")):
            for human in self._by_word.get(word, ()):
                found[id(human)] = human
        return list(found.values())


def _rank(key: str, words: tuple[str, ...], other: str) -> int:
    """How a short form fits a fuller one: 0 it is the family name, 1 a word inside, 2 the beginning, 9 not at all."""
    full = take_apart(other)
    if key == "".join(full.words):
        return 0
    if any(key == "".join(full.words[index:]) for index in range(1, len(full.words))) or key in full.family:
        return 0
    inside = [word for index, word in enumerate(full.given) if index and index not in full.fathers]
    if len(words) == 1 and key in inside and len(key) > 1:
        return 1
    if full.words[: len(words)] == words and len(full.words) > len(words):
        return 2
    return 9


def _is_end_of(a: str, b: str) -> bool:
    """Whether one name is the family names of the other: "Soares Lima" of "Ana Rita Soares Lima"."""
    short, long = sorted((take_apart(a), take_apart(b)), key=lambda name: len(name.words))
    size = len(short.words)
    start = len(long.words) - size
    if not 2 <= size < len(long.words) or start in long.fathers:
        return False
    return long.words[start:] == short.words and not is_given(short.words[0])


def _contradict(known: set[str], stated: set[str]) -> bool:
    return len(known | stated) > 1


def _sex_of(human: Human) -> set[str]:
    """The sex that the given name says, where no honorific does."""
    if human.sexes or not human.parts.given:
        return set()
    sex = given_names().get(human.parts.given[0])
    return {sex} if sex in ("m", "f") else set()

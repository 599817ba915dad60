"""Whose an office is by the bodies and countries that stand near it: "its director", "whose rector"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from icesco_cli.lexicon.office_titles import employers
from icesco_cli.mentions.bodies.acronyms import annotated_before
from icesco_cli.mentions.humans.holders import Holder
from icesco_cli.mentions.lines import ReadLine
from icesco_cli.mentions.linking.body_kinds import body_kind
from icesco_cli.mentions.linking.namings import Held
from icesco_cli.mentions.words.tokens import Annotation, Label, Line, Post
from icesco_cli.mentions.words.vocabulary import HEAD
from icesco_cli.models import Organisation

REACH = 80
"""How many tokens of a line are looked through on either side: more than any honest sentence has."""
_DELEGATION = "delegation"
_NEAR = 2
"""How many lines before its own a body is looked for that has an office."""


@dataclass(frozen=True, slots=True)
class NearBodies:
    """`held` are each line's names with their offices, and whose name each is; `bodies` the body behind each body's
    annotation, by line and first token."""

    lines: Sequence[ReadLine]
    held: Held
    bodies: Mapping[tuple[int, int], Organisation]

    def last_country(self, number: int, first: int, last: int) -> str | None:
        """The country named last at tokens `first` to `last` of a line."""
        annotations = self.annotations(number, first, last)
        return next((annotation.country.name for annotation in reversed(annotations) if annotation.country), None)

    def its(self, number: int, holder: Holder) -> str | None:
        """Whichever body or country stands right before "led by its", or the one named before the name in its line, or
        else in the line before; nobody's where one is named by its kind alone: "its" may be the Foundation's."""
        line = self.lines[number].line
        by = holder.first - 1
        if line.lower[by] == "by" and (led := annotated_before(line, by - 1)):
            return self.owner(number, led)
        if any(_is_kind_alone(line, at) for at in range(max(holder.first - REACH, 1), holder.first)):
            return None
        here = self._owners(number, holder.first - REACH, holder.first)
        return only(here or (self._owners(number - 1, 0, REACH) if number else []))

    def whose(self, number: int, post: Post) -> str | None:
        """ "the Karst Chamber, whose chairman, X": the body or country right before."""
        before = annotated_before(self.lines[number].line, post.first)
        return self.owner(number, before) if before else None

    def _owners(self, number: int, first: int, last: int) -> list[str]:
        owners = (self.owner(number, annotation) for annotation in self.annotations(number, first, last))
        return [owner for owner in owners if owner]

    def owner(self, number: int, annotation: Annotation) -> str | None:
        """The name that the article gives to the body or country of an annotation; None where it is of neither."""
        if annotation.label is Label.COUNTRY and annotation.country:
            return annotation.country.name
        body = self.bodies.get((number, annotation.first)) if annotation.label is Label.BODY else None
        return body.name if body else None

    def known(self, number: int, holder: Holder) -> str | None:
        """The one international body named in the line: its departments are named in short."""
        others = {id(post.of) for other, _ in self.held[number] if other is not holder for post in other.posts}
        near = self.annotations(number, holder.first - REACH, holder.last + REACH)
        bodies = (annotation.entry for annotation in near if id(annotation) not in others)
        return only(body.name for body in bodies if body and body.part_of is None)

    def body(self, number: int, holder: Holder, post: Post) -> str | None:
        """The one body of a kind that such an office leads, in the line or in those right before it."""
        kinds = employers().get(post.office.form.casefold().split("-")[-1].split()[-1], frozenset())
        for line in range(number, max(number - _NEAR, 0) - 1, -1):
            first = holder.first - REACH if line == number else 0
            near = self.annotations(line, first, holder.first if line == number else REACH)
            found = [
                self.owner(line, annotation) for annotation in near if body_kind(self.lines[line], annotation) in kinds
            ]
            if any(found):
                return only(name for name in found if name)
        return None

    def annotations(self, number: int, first: int, last: int) -> list[Annotation]:
        """The annotations at tokens `first` to `last` of a line, each once."""
        return self.lines[number].line.inside(max(first, 0), max(last, 0))


def _is_kind_alone(line: Line, at: int) -> bool:
    """ "the Foundation", but not "the delegation", which is nobody's employer."""
    named = line.at[at] is not None or line.lower[at] == _DELEGATION
    return bool(line.flags[at] & HEAD) and not named and line.lower[at - 1] == "the"


def only(names: Iterable[str]) -> str | None:
    """The one name of all; None where there are several, or none."""
    distinct = set(names)
    return distinct.pop() if len(distinct) == 1 else None

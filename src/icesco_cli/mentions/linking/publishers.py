"""The body that publishes a page, where it is one that acts: a ministry or a museum, not a newspaper."""

from __future__ import annotations

from functools import lru_cache

from icesco_cli.lexicon.outlets import outlets
from icesco_cli.lexicon.words import body_heads
from icesco_cli.mentions.bodies.headed import lay_headed
from icesco_cli.mentions.linking.bodies import BodyForm, entry_of
from icesco_cli.mentions.linking.body_forms import body_form
from icesco_cli.mentions.words.lexing import lines_of
from icesco_cli.mentions.words.phrases import lay_phrases
from icesco_cli.mentions.words.tokens import Annotation, Label, Line

_PRESIDED = frozenset({"association", "bank", "club", "committee", "company", "court", "foundation", "institute"})
_PAGES = frozenset({"newsroom", "pressroom", "website"})
"""What stands behind a body's name on its own pages: "Council of Europe Newsroom"."""
_ACTING = frozenset({"ministry", "department", "embassy", "municipality"})
_TELLING = (_PRESIDED - {"club", "company"}).union(
    ("archive", "assembly", "gallery", "library", "museum", "observatory", "organisation", "university")
)
"""The kinds of bodies that tell on their own pages what they do; media tell what others do."""
_NEWS = frozenset({"media", "news", "press"})
_BEHIND = frozenset({"(", ",", "-", "at", "in"})
"""What may stand behind the whole name of a body: where it is, or its acronym."""


@lru_cache(maxsize=1 << 10)
def publisher_of(outlet: str | None) -> BodyForm | None:
    """The outlet as a body of the article; None where it is none that acts."""
    if not outlet:
        return None
    line = _read(outlet)
    annotation = line.at[0]
    if annotation is None or annotation.label is not Label.BODY:
        return None
    house = _is_house(outlet, line, annotation) if annotation.entry else _is_own(outlet, line, annotation)
    return body_form(outlet, line, annotation) if house or _is_acting(line, annotation) else None


def _is_house(outlet: str, line: Line, body: Annotation) -> bool:
    """ "Council of Europe Newsroom": whether the outlet is an international body that every reader knows."""
    whole = body.entry is not None and body.entry.part_of is None and outlet not in outlets()
    return whole and _PAGES.issuperset(line.lower[body.last : line.size])


def _is_own(outlet: str, line: Line, body: Annotation) -> bool:
    """ "Karst University", "Museum of the Lake, Sfax": whether the outlet is a body that is no paper and no agency."""
    head = body_heads().get(line.words[body.head]) if body.head is not None else None
    telling = head is not None and not head.is_weak and head.kind in _TELLING and _NEWS.isdisjoint(line.lower)
    whole = body.last >= line.size or line.lower[body.last] in _BEHIND
    return telling and whole and outlet not in outlets()


def _is_acting(line: Line, body: Annotation) -> bool:
    head = body_heads().get(line.words[body.head]) if body.head is not None else None
    return head is not None and head.kind in _ACTING


@lru_cache(maxsize=1 << 10)
def sender_of(outlet: str | None) -> str | None:
    """The country whose ministry, department or embassy the outlet is."""
    line = _read(outlet) if outlet else None
    annotation = line.at[0] if line else None
    if line is None or annotation is None or annotation.label is not Label.BODY or not _is_acting(line, annotation):
        return None
    return next((inner.country.name for inner in annotation.inside if inner.country), None)


@lru_cache(maxsize=1 << 10)
def presided(outlet: str | None) -> str | None:
    """The outlet, where it is a body with a president of its own: a bank, a court, a federation."""
    if not outlet or outlet in outlets():
        return None
    line = _read(outlet)
    annotation = line.at[line.size - 1]
    if annotation is None or annotation.label is not Label.BODY or annotation.head is None:
        return None
    head = body_heads().get(line.words[annotation.head])
    return outlet if head and head.kind in _PRESIDED else None


def _read(outlet: str) -> Line:
    line = lines_of(outlet, [(0, len(outlet))])[0]
    lay_phrases(line)
    lay_headed(line)
    return line


def house_of(outlet: str | None) -> str | None:
    """The international body that publishes a page, and whose departments it names in short."""
    body = entry_of(outlet) if outlet and outlet not in outlets() else None
    return body.name if body and body.part_of is None else None

"""Bodies that a common noun beside them makes known: "JSC Nur", "Zarya, a bank in Oran"."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.mentions.words.likeness import is_given
from icesco_cli.mentions.words.stretches import is_kind, is_part
from icesco_cli.mentions.words.tokens import LANDS, Annotation, Headed, Label, Line
from icesco_cli.mentions.words.vocabulary import EVENT, FIELD, HEAD, HOLLOW, KIND, NEVER, PARTICLE, VENUE

_LONGEST = 4
_LONGEST_PHRASE = 6


def lay_described(line: Line) -> None:
    """Lay an annotation over each body that the noun beside it makes one."""
    contexts, grammar = name_contexts(), name_grammar()
    telling = contexts.legal_forms | contexts.closing_forms | contexts.forms | {'"'}
    told = [index for index in range(line.size) if line.flags[index] & KIND or line.words[index] in telling]
    for index in told:
        if line.words[index] in contexts.legal_forms:
            _lay_legal(line, index)
        elif line.words[index] in contexts.closing_forms:
            _lay_closed(line, index)
        elif line.lower[index] == '"' and line.lower[index + 1] in contexts.undertakings:
            _free_title(line, index)
        elif is_kind(line, index) and line.lower[index + 1] in grammar.after_kind:
            _lay_apposed(line, index)


def _free_title(line: Line, quote: int) -> None:
    """ "the "School for Every Village" project": the title of an undertaking is no body."""
    annotation = line.at[quote - 1] if quote else None
    if annotation and annotation.label is Label.BODY and annotation.head is not None:
        line.put(Annotation(Label.EVENT, annotation.first, annotation.last, annotation.value))


def _lay_legal(line: Line, form: int) -> None:
    """ "JSC Zarya": the name goes on after the form, and may end in a country."""
    last = form + 1
    while last - form <= _LONGEST and _is_bare(line, last):
        last += 1
    if last > form + 1 and line.label(last) in LANDS:
        last += 1
    if last > form + 1 and line.at[form] is None:
        line.put(Annotation(Label.BODY, form, last, Headed(form)))


def _lay_closed(line: Line, form: int) -> None:
    """ "Karst Werke AG": the name goes before the form."""
    first = form
    while form - first < _LONGEST and first > 0 and _is_bare(line, first - 1):
        linked = line.flags[first - 2] & PARTICLE and not line.capital[first - 2] and _is_bare(line, first - 3)
        first -= 2 if linked and first > 2 else 1
    if first < form and line.at[form] is None and not line.words[form - 1].isupper():
        line.put(Annotation(Label.BODY, first, form + 1, Headed(form)))


def _lay_apposed(line: Line, kind: int) -> None:
    """ "Zarya, a company in Oran,": a name and what it is, between commas."""
    article = kind - 1
    while kind - article < _LONGEST_PHRASE and article > 1 and line.lower[article] not in ("a", "an"):
        if line.lower[article] in (",", ".", ";", "(", "of", "by"):
            return
        article -= 1
    last = first = article - 1
    if line.lower[article] not in ("a", "an") or line.lower[last] != ",":
        return
    seat = line.at[last - 1]
    if seat and seat.label in LANDS:
        first = seat.first
    bare = first
    while last - first < _LONGEST and first > 0 and _is_own(line, first - 1):
        first -= 1
    own = any(_is_bare(line, index) or line.label(index) is Label.EVENT for index in range(first, bare))
    placed = first > 0 and line.lower[first - 1] in name_grammar().placed
    human = is_given(line.words[first]) and not line.flags[first] & FIELD and bare == article - 1
    if own and not placed and not human and line.label(first - 1) is not Label.HONORIFIC:
        line.put(Annotation(Label.BODY, first, last, Headed(last - 1)))


def _is_own(line: Line, index: int) -> bool:
    """Whether the word belongs to a name of which the tables know nothing, or that they take for an event's."""
    return is_part(line, index) and line.label(index) in (None, Label.EVENT)


def _is_bare(line: Line, index: int) -> bool:
    """Whether a capitalised word stands there of which no table knows that it is something else."""
    if not is_part(line, index) or line.at[index] is not None or line.titled:
        return False
    return not line.flags[index] & (FIELD | NEVER | HEAD | EVENT | VENUE | HOLLOW)

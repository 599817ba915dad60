"""Bodies of places and offices of bodies, often written small: "the akimat of Astana", "UNESCO's office in Doha"."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.lexicon.words import country_by_form
from icesco_cli.mentions.words.stretches import after_article
from icesco_cli.mentions.words.tokens import LANDS, Annotation, Headed, Label, Line
from icesco_cli.mentions.words.vocabulary import COMMON

_OFFICE = "office"
_POWER = ("executive", "power")
_FIRST = frozenset({_OFFICE, _POWER[1]})
_SEATING = frozenset({"for", "in", "to"})
_BASED = "-based"
_LONGEST_MATTER = 9


def lay_local(line: Line) -> None:
    """Lay an annotation over each local authority and each office of a well-known body."""
    authorities = name_grammar().authorities
    if not name_grammar().together.isdisjoint(line.lower):
        _lay_commissions(line)
    if _FIRST.isdisjoint(line.lower) and authorities.isdisjoint(line.lower):
        return
    for index, word in enumerate(line.lower[: line.size]):
        if word == _OFFICE and not line.capital[index]:
            _lay_office(line, index)
        elif word in authorities and not line.capital[index]:
            _lay_authority(line, index)
        elif word == _POWER[1] and line.lower[index - 1] == _POWER[0] and line.capital[index]:
            _lay_power(line, index)


def _lay_commissions(line: Line) -> None:
    """ "the Malta-Tonga joint commission on cultural cooperation", written small."""
    grammar = name_grammar()
    for index, word in enumerate(line.lower[: line.size]):
        if word not in grammar.together or line.capital[index] or line.at[index] is not None:
            continue
        first = index
        while first > 0 and line.lower[first - 1] in grammar.mutual and not line.capital[first - 1]:
            first -= 1
        if first < index and _are_two_countries(line.words[first - 1]):
            line.put(Annotation(Label.BODY, first - 1, _end_of_matter(line, index + 1), Headed(index)))


def _are_two_countries(word: str) -> bool:
    one, hyphen, other = word.partition("-")
    return bool(hyphen) and one in country_by_form() and other in country_by_form()


def _end_of_matter(line: Line, index: int) -> int:
    """Where the words end that say on what a commission is: "on trade and economic cooperation"."""
    if line.lower[index] not in ("for", "on"):
        return index
    for last in range(index + 1, index + _LONGEST_MATTER):
        if line.lower[last] in name_grammar().matters:
            return last + 1
        if line.capital[last] or not (line.lower[last].isalpha() or line.lower[last] == ","):
            return index
    return index


def _lay_office(line: Line, head: int) -> None:
    """ "UNESCO's Doha-based office for the Gulf and Yemen", "the UNESCO regional office": one of several offices; but
    "the UNICEF office in Oman" is UNICEF there."""
    first = head
    if line.lower[first - 1] in name_grammar().local or line.lower[first - 1].endswith(_BASED):
        first -= 1
    qualified = first < head
    owner = line.at[first - 2] if line.lower[first - 1] == "'s" else line.at[first - 1]
    if owner is None or owner.entry is None or first < 1:
        return
    last = _end_of_seat(line, head + 1)
    if qualified or (last > head + 1 and line.lower[head + 1] == "for"):
        line.put(Annotation(Label.BODY, owner.first, last, Headed(head, (owner,))))


def _end_of_seat(line: Line, index: int) -> int:
    """Where the place ends of which an office is: "for the Gulf and Yemen"."""
    if line.lower[index] not in _SEATING:
        return index
    seat = line.at[after_article(line, index + 1)]
    if seat is None or seat.label not in LANDS:
        return index
    second = line.at[after_article(line, seat.last + 1)] if line.lower[seat.last] == "and" else None
    listed = second is not None and second.label in LANDS and line.lower[index] == "for"
    return second.last if second and listed else seat.last


def _lay_authority(line: Line, head: int) -> None:
    """ "the akimat of Astana", "Almaty region akimat": the authority of a place."""
    behind = line.at[after_article(line, head + 2)] if line.lower[head + 1] == "of" else None
    if behind and behind.label is Label.PLACE:
        last = _past_noun(line, behind.last)
        line.put(Annotation(Label.BODY, head, last, Headed(head, (behind,))))
        return
    noun = head - 1 if line.lower[head - 1] in name_contexts().places else head
    before = line.at[noun - 1] if noun else None
    if before and before.label is Label.PLACE and before.last == noun:
        line.put(Annotation(Label.BODY, before.first, head + 1, Headed(head, (before,))))


def _lay_power(line: Line, head: int) -> None:
    """ "Karst District Executive Power", "the Executive Power of Karst City", of a place that no table need know."""
    first = head - 1
    if line.lower[first - 1] in name_contexts().divisions and line.capital[first - 1]:
        first -= 1
    before = line.at[first - 1] if first else None
    unknown = before is None and not line.flags[first - 1] & COMMON
    named = line.capital[first - 1] and first > 0 and (unknown or (before is not None and before.label is Label.PLACE))
    if named:
        first = before.first if before else first - 1
    behind = line.at[head + 2] if line.lower[head + 1] == "of" and not named else None
    if behind and behind.label is Label.PLACE:
        line.put(Annotation(Label.BODY, head - 1, _past_noun(line, behind.last), Headed(head, (behind,))))
    elif named:
        line.put(Annotation(Label.BODY, first, head + 1, Headed(head)))
    elif line.lower[head + 1] == "of" and line.capital[head + 2] and line.at[head + 2] is None:
        line.put(Annotation(Label.BODY, head - 1, _past_noun(line, head + 3), Headed(head)))


def _past_noun(line: Line, last: int) -> int:
    """Past "region" or "City" behind the name of a place."""
    contexts, word = name_contexts(), line.lower[last]
    return last + 1 if word in contexts.places or word in contexts.divisions else last

"""Bodies and events by their head noun: "Baku State University", "Ministry of Culture and Sport of Spain".

Heads are read from the last to the first of a line, so that a body inside a longer name is there when it is met:
"Executive Council of the Organization of Islamic Cooperation".
"""

from __future__ import annotations

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.lexicon.words import body_heads
from icesco_cli.mentions.bodies.acronyms import past_spelt
from icesco_cli.mentions.bodies.left_edges import left_end
from icesco_cli.mentions.bodies.right_edges import EVERYWHERE, LONGEST, right_end
from icesco_cli.mentions.bodies.stages import arranges, has_hall, is_made_body, is_stage
from icesco_cli.mentions.words.likeness import is_given
from icesco_cli.mentions.words.stretches import after_article, is_field, is_part
from icesco_cli.mentions.words.tokens import OWNERS, Annotation, Headed, Label, Line
from icesco_cli.mentions.words.vocabulary import (
    EVENT,
    FIELD,
    HEAD,
    HOLLOW,
    NATIONAL,
    NEVER,
    OPENER,
    PARTICLE,
    UNIT,
    WEAK,
)

_GENERAL = "General"
"""Consulate General, Secretariat General."""
_SEATS = frozenset({Label.COUNTRY, Label.PLACE})
_MOST_OWN = 3
_DELEGATION = "delegation"
_ENTITLING = function_words("entitling")
_NEAR = 8
_NUMBERING = frozenset({"no", "№"})
_SITTING = frozenset({"assembly", "association", "committee", "court", "ministry", "organisation"})
"""The kinds of heads in whose bodies countries sit and speak."""


def lay_headed(line: Line) -> None:
    """Lay an annotation over each body and event that a head noun names."""
    for head in reversed(line.capitals()):
        if line.flags[head] & (HEAD | EVENT) and _is_open(line, head):
            annotation = _headed(line, head)
            if annotation:
                line.put(annotation)


def _is_open(line: Line, head: int) -> bool:
    """Whether a name may be read from the head: not in a headline all in capitals, where it cannot be told from its
    neighbours, and not inside what is known, unless that is only the end of a longer name."""
    annotation = line.at[head]
    if line.flags[head + 1] & HEAD and line.capital[head + 1] and line.at[head + 1] is None and not line.titled:
        return False
    if line.lower[head] in name_contexts().family_names and is_given(line.words[head - 1]):
        return False
    if annotation is None:
        return not (line.titled and line.words[head].isupper())
    before = annotation.first - 1
    known = annotation.label is Label.BODY and annotation.last == head + 1 and before >= 0
    if known and _goes_on(line, head):
        return True
    if known and line.label(before) is Label.PLACE and is_part(line, before):
        return _is_longer(line, annotation)
    if not known or not is_part(line, before) or line.at[before] is not None:
        return False
    return bool(line.flags[before] & (FIELD | PARTICLE)) or _is_longer(line, annotation)


def _goes_on(line: Line, head: int) -> bool:
    """ "the Arctic Council | of Librarians": a known name that a field closes is the beginning of another's."""
    start = after_article(line, head + 2)
    field = line.at[start] is None and is_field(line, start)
    return field and line.lower[head + 1] in ("for", "of")


def _is_longer(line: Line, known: Annotation) -> bool:
    """ "the Karst Palace Museum": a known name behind "the" and an unknown word is the end of another's."""
    before = known.first - 1
    unknown = not line.flags[before] and not is_given(line.words[before]) and not line.words[before].isupper()
    return unknown and known.last - known.first > 1 and line.lower[before - 1] == "the" and not line.titled


def _headed(line: Line, head: int) -> Annotation | None:
    """The body or event that the head noun at `head` names, from its left to its right end; None where it names
    none."""
    first = left_end(line, head)
    last = head + 2 if line.flags[head] & HEAD and line.words[head + 1] == _GENERAL else head + 1
    if first == head and line.flags[head] & OPENER and not line.titled:
        last = _names_after(line, head)
    last += has_hall(line, head)
    last = _past_number(line, right_end(line, head, last))
    if _has_seat(line, head):
        last = _with_seat(line, last)
    last = past_spelt(line, first, last)
    if not _is_name(line, first, head, last) or _is_field_of_another(line, head, first, last):
        return None
    if _is_sent(line, head, last) or _is_epithet(line, first):
        return None
    is_body = bool(line.flags[head] & HEAD) or is_made_body(line, head) or arranges(line, first, head)
    if _is_to_be(line, first, last) if is_body else _is_field_of_head(line, first, head):
        return None
    own = line.at[head]
    inside = tuple(c for c in line.inside(first, last) if c is not own and c.label in OWNERS)
    label = Label.BODY if is_body and not is_stage(line, first, head, last) else Label.EVENT
    return Annotation(label, first, last, Headed(head, inside))


def _has_seat(line: Line, head: int) -> bool:
    """Whether a country right behind may close the name: "at the Council Jordan voted" are two."""
    noun = body_heads().get(line.words[head])
    return noun is None or noun.kind not in _SITTING


def _with_seat(line: Line, last: int) -> int:
    """ "Iqbal Academy Pakistan", "State University Omar Said Jakarta": the country or city that closes a name without a
    preposition, after at most three words of its own."""
    end = last
    while end - last < _MOST_OWN and is_part(line, end) and line.at[end] is None and not line.flags[end]:
        end += 1
    seat = line.at[end]
    if (
        _is_bare_title(line, last)
        or seat is None
        or seat.label not in _SEATS
        or seat.first != end
        or line.lower[last - 1] == ","
    ):
        return last
    closes = not line.capital[seat.last] and line.lower[seat.last] != "'s"
    return seat.last if closes else last


def _is_bare_title(line: Line, last: int) -> bool:
    """Whether a headline tells nothing of a seat: only missions have theirs there ("British Embassy Lima")."""
    return line.titled and line.lower[last - 1] not in name_grammar().missions


def _is_sent(line: Line, head: int, last: int) -> bool:
    """ "Delegation of Oran University Visits Sfax": those whom a body sends; only the European Union has delegations
    that are bodies."""
    of = line.lower[head] == _DELEGATION and line.lower[head + 1] == "of" and line.lower[head - 1] != "permanent"
    return of and "union" not in line.lower[head:last]


def _is_epithet(line: Line, first: int) -> bool:
    """ "declared Sfax the "Financial Center of the South"": what a place is called from now on."""
    quoted = line.lower[first - 1] == '"' and line.lower[first - 2] in ("as", "the")
    return quoted and not _ENTITLING.isdisjoint(line.lower[max(first - _NEAR, 0) : first])


def _past_number(line: Line, last: int) -> int:
    """Past the number that closes the name of a school or a hospital: "Lyceum | No. 6"."""
    if line.lower[last] not in _NUMBERING:
        return last
    number = last + 1 + (line.lower[last + 1] == ".")
    return number + 1 if line.words[number].isdecimal() else last


def _names_after(line: Line, head: int) -> int:
    """Where a name ends whose head comes first: "Radio Sahel", "Universiti Malaya"."""
    last = head + 1
    while last - head < LONGEST and is_part(line, last):
        last += 1
    return last


def _is_field_of_another(line: Line, head: int, first: int, last: int) -> bool:
    """ "Minister of Trade and New Technologies": the field of an office or a ministry is no body."""
    owner = first - 2
    if line.lower[first - 1] == "with":
        return line.lower[owner] in ("relations", "work") and line.capital[owner]
    if line.lower[first - 1] == "for" and line.label(owner) is Label.OFFICE and line.flags[head] & WEAK:
        return True
    if line.lower[first - 1] == "of" and _is_minister(line, owner) and line.flags[head] & (WEAK | FIELD):
        return True
    fields = FIELD | HEAD | NEVER if line.flags[head] & FIELD else FIELD
    return (
        line.lower[first - 1] in EVERYWHERE
        and owner >= 0
        and bool(line.flags[head] & (WEAK | FIELD))
        and (line.label(owner) is Label.OFFICE or bool(line.flags[owner] & HEAD))
        and all(
            line.flags[index] & fields or not line.capital[index] for index in range(first, last) if not line.at[index]
        )
    )


def _is_minister(line: Line, index: int) -> bool:
    """ "Minister of Transport and Logistic Services": a minister is of a field, and of no body."""
    annotation = line.at[index] if index >= 0 else None
    return annotation is not None and annotation.office is not None and annotation.office.form == "Minister"


def _is_field_of_head(line: Line, first: int, head: int) -> bool:
    """ "Faculty of Law": what would open an event's name is only the field of a body."""
    return first == head and line.lower[first - 1] == "of" and bool(line.flags[first - 2] & HEAD)


def _is_to_be(line: Line, first: int, last: int) -> bool:
    """ "set up a Regional Centre for Robotics in": one of a kind, or one that is still to be founded."""
    before = line.lower[first - 1]
    if before in ("a", "an"):
        return not line.lower[last][:1].isalpha() or line.lower[last] in name_grammar().after_name
    return before in name_contexts().founding


def _is_name(line: Line, first: int, head: int, last: int) -> bool:
    """Whether the words beside the head make it the name of one body: "Joint Committee" and "the Ministry" do not."""
    if line.words[last - 1].isdecimal() and line.lower[last - 2] in (".", *_NUMBERING):
        return True  # "Lyceum No. 6"
    others = [i for i in range(first, last) if i != head and line.capital[i] and not line.flags[i] & HOLLOW]
    if not others or (first == head and _rules(line, head)):
        return False
    if not line.capital[last - 1] and line.lower[last - 1].endswith("s"):
        return True
    if all(line.label(index) is Label.ADJECTIVE for index in others):
        return bool(line.flags[head] & NATIONAL) or is_made_body(line, head)
    if line.lower[head] in name_contexts().houses and line.lower[head + 1] == "of":
        return last > head + 1 and not (_is_home(line, head + 2, last) or _is_built(line, head))
    if len(others) > 1 or not line.flags[head] & WEAK:
        return True
    if line.lower[head + 1] == "for" and first == head and line.lower[head] in name_contexts().founded:
        return not line.titled and is_field(line, last - 1)
    if is_made_body(line, head) and first < head:
        return True
    if line.lower[head - 1] in ("'s", "'"):
        return first < head and not line.flags[head] & UNIT
    if line.lower[head] in name_grammar().led and first < head and _is_led(line, first):
        return True
    return not line.titled and others[0] == head - 1 and _names_alone(line, head)


def _rules(line: Line, head: int) -> bool:
    """ "Board of Directors", "Secretariat of the Karst Council": what rules a body, unlike "Board of Education" and
    "Secretariat of the Convention on Water"."""
    if line.lower[head] not in name_contexts().ruling:
        return False
    if line.label(after_article(line, head + 2)) is Label.EVENT:
        return False
    field = line.lower[head + 1] == "of" and is_field(line, head + 2) and line.at[head + 2] is None
    return not field or line.lower[head + 2] in name_grammar().governors


def _is_led(line: Line, first: int) -> bool:
    """ "Director of the Heritage Center"."""
    return line.lower[first - 2 : first] == ["of", "the"] and line.label(first - 3) is Label.OFFICE


def _is_home(line: Line, first: int, last: int) -> bool:
    """ "House of Karim Sabir": a human's, by a given name or by words that no table knows."""
    unknown = [line.at[index] is None and not line.flags[index] for index in range(first, last)]
    return is_given(line.words[first]) or (len(unknown) > 1 and all(unknown))


def _is_built(line: Line, head: int) -> bool:
    """ "the restoration of the | House of Mirrors": a building, by what happens to it."""
    before = head - 1 - (line.lower[head - 1] == "the")
    return line.lower[before] == "of" and line.lower[before - 1] in name_contexts().undergone


def _names_alone(line: Line, head: int) -> bool:
    """Whether a weak head and the one word before it are a name: "Acme Group", "Archive Service", "Karst Times"."""
    if is_made_body(line, head):
        return True
    unknown = not line.flags[head - 1] and line.at[head - 1] is None
    if line.lower[head] in name_contexts().papers:
        return unknown or line.label(head - 1) in (Label.COUNTRY, Label.PLACE)
    return unknown and line.lower[head] in name_contexts().companies

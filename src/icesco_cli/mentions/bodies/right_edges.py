"""Where the name of a body ends, read rightwards from its head noun."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.lexicon.words import body_heads, offices
from icesco_cli.mentions.words.likeness import is_given
from icesco_cli.mentions.words.stretches import after_article, field_end, is_field, is_part, past_accredited, run_end
from icesco_cli.mentions.words.tokens import LANDS, Annotation, Label, Line
from icesco_cli.mentions.words.vocabulary import (
    COMMON,
    EVENT,
    FIELD,
    FIRST,
    HEAD,
    NEVER,
    PARTICLE,
    SPEECH,
    UNIT,
    WEAK,
    name_like_months,
)

EVERYWHERE = frozenset({"of", "for", "on"})
"""The prepositions that go on with any body's name."""
LONGEST = 30
"""The most tokens that are read to one side of a head."""
_AT_ONCE = 3
""" "Museum of the | Sahel": how far behind its head the first complement of a name begins at most."""
NAMED = LANDS | {Label.BODY}
_LEARNED = frozenset({"association", "institute", "university"})


def right_end(line: Line, head: int, last: int) -> int:
    """Where the name of a body ends, read rightwards from its head; `last` is what is known to belong to it."""
    while last - head < LONGEST and (end := _complement(line, head, last)) is not None:
        last = end
    return last


def _complement(line: Line, head: int, last: int) -> int | None:
    """The end of the prepositional phrase that begins at `last`, where it belongs to the name."""
    preposition = line.lower[last]
    if preposition == "of" and last == head + 1 and _needs_modifier(line, head):
        return None
    if preposition == "on" and line.titled and not _may_be_on(line, head):
        return None
    if preposition == "for" and (line.lower[head] in name_grammar().undivided or _is_of_under_secretary(line, head)):
        return None
    start = after_article(line, last + 1)
    if line.lower[start] in name_grammar().realms and line.lower[start + 1] != "of":
        return None
    if preposition == "for" and line.lower[start].startswith("non-") and line.lower[start + 1] == "speakers":
        return start + 2  # "Centre of Swahili | for non-native speakers"
    if not line.capital[start] or (preposition == "on" and _is_month(line, start)):
        return None  # "at the Academy | on May 13"
    if preposition in EVERYWHERE:
        end = _object(line, head, start, preposition)
        return None if end and preposition == "on" and _is_street(line, end - 1) else end
    if preposition in ("without", "beyond"):
        return start + 1 if line.flags[start] & (FIELD | NEVER) or _are_bounds(line, start) else None
    if preposition == "in" and last > head + 1 and line.flags[start] & FIELD and line.at[start] is None:
        return field_end(line, start) if _teaches(line, head) or _is_for_some(line, head, start) else None
    named = last > head + 1 or (head > 0 and line.capital[head - 1])
    if preposition == "in" and named and line.label(start) is Label.REGION and _teaches(line, head):
        return _seat(line, start)
    if preposition == "in" and line.lower[head] == "university" and line.label(head - 1) is Label.ADJECTIVE:
        return _seat(line, start)
    if preposition == "to" and last == head + 1 and _are_to_do(line, head, start):
        return field_end(line, start + 1)
    if preposition == "to" and line.lower[last - 1] in name_grammar().helping and last > head + 1:
        some = line.label(start) in (None, Label.BODY) and not is_given(line.words[start])
        return _object(line, head, start, "for") if some else None  # "Agency for Aid | to Refugees"
    if preposition in ("in", "to"):
        seat = _seat(line, start) if line.lower[head] in name_grammar().missions else None
        return past_accredited(line, seat) if seat and preposition == "to" else seat
    if preposition in ("under", "against"):
        return _superior(line, start)
    return None


def _may_be_on(line: Line, head: int) -> bool:
    """ "Committee on Labour", in a headline as well; not "Statement by the Secretariat | on the Attack in Mali"."""
    return line.lower[head] in name_grammar().on_matters or bool(line.flags[head] & EVENT)


def _are_to_do(line: Line, head: int, verb: int) -> bool:
    """ "Commission to | Preserve Monuments": a verb with a capital behind "to", and what that is done to."""
    plain = line.at[verb] is None and not is_given(line.words[verb]) and verb == head + 2
    return plain and line.capital[verb + 1] and not line.titled and line.lower[head] in name_grammar().overseeing


def _are_bounds(line: Line, index: int) -> bool:
    """ "Teachers without | Frontiers": a plural that nothing else is known of."""
    return line.lower[index].endswith("s") and line.at[index] is None and not is_given(line.words[index])


def _is_street(line: Line, index: int) -> bool:
    """ "the Museum | on Karst Street": where a body is, unlike "the Centre for Research on March Island"."""
    return line.lower[index] in name_contexts().streets


def _is_month(line: Line, index: int) -> bool:
    """Whether a month stands before its day or days: "on May 13", "on June 13-14", unlike "on March Island"."""
    return line.lower[index] in name_like_months() and line.lower[index + 1][:1].isdigit()


def _is_of_under_secretary(line: Line, head: int) -> bool:
    """ "Undersecretary of the Ministry for Political Affairs": what the holder is for, and not the ministry."""
    before = "".join(line.lower[max(head - 4, 0) : head]).replace("-", "")
    return before.endswith("undersecretaryofthe") and "foreign" not in line.lower[head : head + 3]


def _teaches(line: Line, head: int) -> bool:
    """ "Centre for Education in Islamic Finance": whether a body of that kind can have a field behind "in"."""
    noun = body_heads().get(line.words[head])
    return noun is not None and noun.kind in _LEARNED


def _is_for_some(line: Line, head: int, start: int) -> bool:
    """ "Fund for Women | in Science": whether those whom a body is for are told by one field more, and by no place."""
    return line.lower[head + 1] == "for" and not any(line.at[start : run_end(line, start) + 1])


def _needs_modifier(line: Line, head: int) -> bool:
    """ "Capital of Culture" is no company, "Horn Capital of Asmara" could be one; "House of Wisdom" is a body."""
    if not line.flags[head] & WEAK or line.flags[head] & FIRST:
        return False
    modified = is_part(line, head - 1) or line.lower[head - 1] in ("'", "'s")
    return line.lower[head] not in name_contexts().houses and not modified


def _goes_on(line: Line, index: int) -> bool:
    """Whether what follows a country or place still belongs to the name, and is no human's: "of the Niger Basin"."""
    if line.flags[index] & (FIELD | HEAD | NEVER):
        return True
    if line.lower[index] == "and" and line.label(index - 1) is Label.REGION:
        return bool(line.flags[index + 1] & FIELD)
    after = index + 1 if line.flags[index] & PARTICLE else index
    return is_part(line, after) and not line.capital[after + 1]


def _object(line: Line, head: int, start: int, preposition: str) -> int | None:
    """The end of what stands behind a preposition in the name of a body, from token `start`: "of | the Prime Minister",
    "for | Culture and Sport", "of | Norway"; None where it is no part of the name."""
    annotation = line.at[start]
    if line.lower[head] in name_grammar().dedicated and annotation is None and not is_field(line, start):
        return None
    if annotation and annotation.label is Label.OFFICE:
        return _superior(line, start) if preposition == "of" else None
    if (
        annotation
        and annotation.label is Label.ADJECTIVE
        and not line.flags[head] & WEAK
        and (end := _people_end(line, head, annotation))
    ):
        return end
    if annotation and annotation.label is Label.BODY:
        if line.flags[head] & UNIT or annotation.first != start or annotation.last - head > LONGEST:
            return None
        return end_of_bodies(line, start) if preposition == "for" else annotation.last
    if annotation and start > head + _AT_ONCE and _has_body(line, annotation):
        return None
    if annotation and annotation.label in LANDS and not _goes_on(line, annotation.last):
        several = preposition == "for" or (line.flags[head] & UNIT and annotation.label is Label.REGION)
        return _end_of_places(line, annotation) if several else annotation.last
    end = field_end(line, start)
    if end == start + 1 and _owns_field(line, start):
        end = field_end(line, start + 2)
    return end if end > start else None


def _has_body(line: Line, owner: Annotation) -> bool:
    """ "Department of Sport of | Mali's Ministry of Youth"; but "Bank of Mali's Press Department" is the bank's."""
    return line.lower[owner.last] == "'s" and line.label(owner.last + 1) is Label.BODY


def _owns_field(line: Line, owner: int) -> bool:
    """ "Museum of the Prophet's Biography": whether the one word behind the preposition has what the body is of; "the
    Ministry of Trade's Press Department" is the ministry's."""
    field = owner + 2
    if line.lower[owner + 1] not in ("'s", "'") or line.flags[owner] & (FIELD | HEAD):
        return False
    return line.capital[field] and line.at[field] is None and not line.flags[field] & (EVENT | HEAD)


def _end_of_places(line: Line, first: Annotation) -> int:
    """Where the countries end for which a body is: "Office for the Gulf States and Yemen"."""
    last = first.last
    if line.lower[last] not in ("and", "&"):
        return last
    beyond = line.at[after_article(line, last + 1)]
    return beyond.last if beyond and beyond.label in LANDS and not _goes_on(line, beyond.last) else last


def _people_end(line: Line, head: int, adjective: Annotation) -> int | None:
    """ "Federation of Moroccan publishers": where the small words end that say whose union it is."""
    noun = body_heads().get(line.words[head])
    last = adjective.last
    if noun is None or noun.kind != "association" or noun.is_weak or line.capital[last]:
        return None
    for end in (last, last + 1):
        if line.flags[end] & (COMMON | SPEECH) or not line.lower[end].isalpha():
            return None
        if line.lower[end].endswith("s"):
            return end + 1
    return None


def end_of_bodies(line: Line, start: int) -> int:
    """Where a list of bodies ends that begins at `start`: "UNESCO and ICESCO"; `start` where none does."""
    annotation = _body_at(line, start)
    end = annotation.last if annotation else start
    while annotation and line.lower[end] in ("and", ",") and (annotation := _body_at(line, end + 1)):
        end = annotation.last
    return end + 1 if line.lower[end] == "affairs" and end > start else end


def _body_at(line: Line, index: int) -> Annotation | None:
    annotation = line.at[index] if index < line.size else None
    return annotation if annotation and annotation.label is Label.BODY and annotation.first == index else None


def _seat(line: Line, start: int) -> int | None:
    annotation = line.at[start]
    return annotation.last if annotation and annotation.label in NAMED and annotation.first == start else None


def _superior(line: Line, start: int) -> int | None:
    """ "under the President of Azerbaijan", "Office of the Prime Minister", "under the Cabinet of Ministers"."""
    annotation = line.at[start]
    if annotation is None:
        end = field_end(line, start)
        return end if end > start else None
    if line.lower[start] in offices().prefixes and (office := line.at[annotation.last]) and office.office:
        annotation = office  # "Deputy | Prime Minister"
    if annotation.label is Label.OFFICE and line.lower[annotation.last] == "of":
        after = annotation.last + 2 if line.lower[annotation.last + 1] == "the" else annotation.last + 1
        return _seat(line, after) or annotation.last if after < line.size else annotation.last
    return annotation.last

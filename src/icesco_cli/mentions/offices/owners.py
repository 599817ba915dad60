"""The country, place, region or body that an office is of, or is sent to: "of Mali", "of the Press Department"."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_contexts, name_grammar
from icesco_cli.mentions.bodies.acronyms import past_acronym
from icesco_cli.mentions.offices.posts import PostReading, printed
from icesco_cli.mentions.words.likeness import is_given
from icesco_cli.mentions.words.stretches import (
    after_article,
    field_end,
    is_field,
    one_more_field,
    past_accredited,
    run_end,
)
from icesco_cli.mentions.words.tokens import LANDS, Annotation, Label, Line
from icesco_cli.mentions.words.vocabulary import FIELD, HEAD, UNIT

_SENT = ("Ambassador", "Charg", "High Commissioner", "Consul")
_CONSUL = "Consul"
_WITHIN, _APPOSING = frozenset({"at", "within"}), frozenset({",", ";", ")"})


def read_owner(reading: PostReading, annotation: Annotation, preposition: str) -> bool:
    """Read what stands behind a preposition of the office; False where it does not belong to it."""
    line, end = reading.line, _annotation_end(reading.line, annotation)
    if (
        annotation.label is Label.BODY
        and line.flags[end] & FIELD
        and not line.flags[end] & HEAD
        and is_field(line, end)
    ):
        return _read_field_of_body(reading, annotation)
    settled = _settle(reading, annotation, preposition, end)
    if settled is None:
        return False
    reading.last, reading.complete = max(settled, _past_organ(line, annotation)), True
    _read_on(reading, annotation, settled)
    return True


def _annotation_end(line: Line, annotation: Annotation) -> int:
    """Where it ends with the noun that says of which kind it is: "Sughd province", "the UNESCO Office"."""
    end = _past_place_noun(line, annotation)
    more = (
        line.capital[end] and line.at[end] is None and (line.flags[end] & HEAD or _is_division(line, annotation, end))
    )
    return end + 1 if more else end


def _settle(reading: PostReading, annotation: Annotation, preposition: str, end: int) -> int | None:
    """Give the office its owner or its field; where that ends, None where it is neither."""
    body = annotation.label is Label.BODY
    if body and reading.of is None and (end > annotation.last or _is_unit(reading.line, annotation)):
        return _take_unit(reading, annotation, end)
    if preposition == "of" and _is_larger(reading, annotation):
        return end
    if preposition == "of" and reading.office.kind == "religious" and annotation.label in LANDS:
        reading.own(annotation)
        return _past_more_lands(reading.line, end)
    if preposition == "of" or body:
        return end if _own(reading, annotation, preposition) else None
    if preposition == "in" and annotation.label is Label.COUNTRY and reading.office.kind == "minister":
        reading.own(annotation)
        return end
    if preposition in ("to", "in") and annotation.label in LANDS:
        _send(reading, annotation, preposition)
        return _send_further(reading, end) if preposition == "to" else _past_places(reading.line, end)
    return None if preposition == "at" else _take_region(reading, annotation, end)


def _take_unit(reading: PostReading, unit: Annotation, end: int) -> int:
    """ "of the Press Department", "of the UNESCO Office": a part of a body, which may open with whose it is."""
    reading.unit = unit if end == unit.last else None
    reading.take(end)
    opening = (c for c in unit.inside[-1:] if c.first == unit.first and c.entry)
    reading.of = next(opening, None)
    return end


def _own(reading: PostReading, annotation: Annotation, preposition: str) -> bool:
    """Let the office be of the country or body, or let one that is of a country already be at the body, and one that is
    of a body be for another, or for its part: "KARST Director of the Press Centre"; "director of the Press Centre | at
    KARST, X" is of the centre."""
    sent = reading.office.kind == "diplomat" and preposition != "of"
    national = isinstance(reading.of, Annotation) and reading.of.label is Label.ADJECTIVE
    if not isinstance(reading.of, Annotation) or (national and not sent):
        reading.own(annotation)
        return True
    if preposition in _WITHIN and annotation.label is reading.of.label is Label.BODY:
        return reading.line.capital[annotation.last] or reading.line.lower[annotation.last] in _APPOSING
    part = preposition == "of" and reading.of.label is Label.BODY
    if (sent and national) or (annotation.label is Label.BODY and (part or preposition in ("for", "to"))):
        return reading.take(annotation.last)
    return False


def _send(reading: PostReading, land: Annotation, preposition: str) -> None:
    """ "to Morocco", "in Baku": where one is sent, if it is not the seat of the body just named."""
    if _is_seat(reading, preposition):
        return
    country = land.label is Label.COUNTRY
    if country or reading.office.form.startswith(_CONSUL):
        sent = preposition == "to" or (country and reading.office.form.startswith(_SENT))
        reading.title.append(f"{'to' if sent else 'in'} {_land(reading.line, land)}")


def _take_region(reading: PostReading, region: Annotation, end: int) -> int:
    """ "Regional Director for Europe and the CIS"."""
    line = reading.line
    if region.label is Label.REGION:
        end = one_more_field(line, end) or _one_more_region(line, end) or _past_crisis(line, end)
    reading.take(end)
    return end


def _read_on(reading: PostReading, annotation: Annotation, end: int) -> None:
    """Go past what may follow a body: its part, a second body, an acronym, whom it is named after."""
    line, body = reading.line, annotation.label is Label.BODY
    part = line.at[annotation.last] if body and reading.of is annotation else None
    if part and part.label is Label.BODY and part.first == annotation.last:
        reading.own(part)
        reading.last = end = part.last
    if body and reading.of is annotation:
        reading.last = _past_second_body(line, reading.last)
    reading.last += past_acronym(line, end) - end
    if line.lower[end] == "named" and line.lower[end + 1] == "after":
        _read_dedicated(reading, annotation, end)


def _read_dedicated(reading: PostReading, body: Annotation, end: int) -> None:
    """ "of the Karst University named after X": the name goes on to whom the body is named after."""
    reading.last = run_end(reading.line, end + 2)
    if reading.of is body and body.label is Label.BODY and body.last == end:
        dedicated = Annotation(Label.BODY, body.first, reading.last, body.value)
        reading.line.put(dedicated)
        reading.own(dedicated)


def _land(line: Line, annotation: Annotation) -> str:
    """A country as it is called for short where the text has its long form: "to the Kingdom of Morocco"."""
    long = "of" in line.lower[annotation.first : annotation.last]
    return annotation.country.name if long and annotation.country else printed(line, annotation.first, annotation.last)


def _read_field_of_body(reading: PostReading, body: Annotation) -> bool:
    """ "Minister of State for National Assembly Affairs": a field that opens with the name of a body."""
    line, end = reading.line, field_end(reading.line, body.last)
    if end == body.last:
        return False
    line.at[body.first : body.last] = [None] * (body.last - body.first)
    return reading.take(end)


def _one_more_region(line: Line, end: int) -> int | None:
    """ "Regional Director for Europe and the CIS": the end of a second region, or of a body of countries."""
    more = line.at[after_article(line, end + 1)] if line.lower[end] == "and" else None
    if more is None or more.label not in (Label.REGION, Label.BODY):
        return None
    return more.last if more.label is Label.REGION or line.capital[more.last] else None


def _past_crisis(line: Line, end: int) -> int:
    """ "Envoy for the South Caucasus and the crisis in Georgia": past what else somebody is sent for."""
    where = end + 4
    told = line.lower[end : end + 2] == ["and", "the"] and line.lower[end + 2] in name_grammar().troubles
    land = line.at[where] if told and line.lower[end + 3] in ("in", "of") else None
    return land.last if land and land.label in LANDS else end


def _past_second_body(line: Line, end: int) -> int:
    """ "President of the Karst Council and the Sfax Museum, Dr. X": the end of a second body, before the holder."""
    second = line.at[after_article(line, end + 1)] if line.lower[end] == "and" else None
    if second is None or second.label is not Label.BODY:
        return end
    holder = second.last + 1 if line.lower[second.last] == "," else second.last
    titled = line.label(holder) is Label.HONORIFIC
    named = line.capital[holder] and line.at[holder] is None and is_given(line.words[holder]) and holder == second.last
    return second.last if titled or named else end


def _is_seat(reading: PostReading, preposition: str) -> bool:
    """ "director of the Karst Centre in Mali": where the body is that was named right before."""
    body = reading.of
    return (
        preposition == "in" and isinstance(body, Annotation) and body.label is Label.BODY and body.last == reading.last
    )


def _is_larger(reading: PostReading, owner: Annotation) -> bool:
    """ "Chair of the Senate of the Republic of Mali": whose the body is that was named right before."""
    body = reading.of
    inside = isinstance(body, Annotation) and body.label is Label.BODY and body.last == reading.last
    return inside and owner.label in (Label.COUNTRY, Label.BODY)


def _past_organ(line: Line, body: Annotation) -> int:
    """ "director of the UNESCO regional office for Maghreb": the end of the body with its office and where that is."""
    organ = body.last + (line.lower[body.last] in name_grammar().local)
    if body.label is not Label.BODY or line.lower[organ] not in name_grammar().organs or line.capital[organ]:
        return body.last
    seat = line.at[after_article(line, organ + 2)] if line.lower[organ + 1] in ("in", "for") else None
    return seat.last if seat and seat.label in LANDS else organ + 1


def _past_places(line: Line, end: int) -> int:
    """ "in Lima, Cusco and Puno districts": the end of the list of places that goes on at `end`."""
    closed, last = False, end
    while not closed and line.lower[last] in (",", "and"):
        closed = line.lower[last] == "and"
        place = line.at[last + 1]
        if place is None or place.label not in LANDS:
            return end
        last = _past_place_noun(line, place)
    return last if closed else end


def _past_more_lands(line: Line, end: int) -> int:
    """ "Archbishop of Lima and Peru X": the end of the list of places that goes on at `end`, before a name."""
    last = _past_places(line, end)
    return last if line.capital[last] and line.at[last] is None else end


def _send_further(reading: PostReading, end: int) -> int:
    """ "Ambassador of Mali to Italy, Malta and San Marino X": where the list ends to whom one is sent."""
    line, last = reading.line, past_accredited(reading.line, end)
    if last > end:
        reading.title[-1] += f"{'' if line.lower[end] == ',' else ' '}{printed(line, end, last)}"
    return last


def _past_place_noun(line: Line, annotation: Annotation) -> int:
    """ "Governor of Sughd province": the end of the annotation with the noun that says which kind of place it is."""
    noun = annotation.last + (line.lower[annotation.last] in name_grammar().district_kinds)
    owned = line.lower[noun + 1] == "'s"
    follows = annotation.label in LANDS and line.lower[noun] in name_contexts().places and not owned
    return noun + 1 if follows and not line.capital[noun] else annotation.last


def _is_division(line: Line, annotation: Annotation, index: int) -> bool:
    """ "Sughd Province"."""
    return annotation.label is Label.PLACE and line.lower[index] in name_contexts().divisions


def _is_unit(line: Line, annotation: Annotation) -> bool:
    """Whether the body is part of a larger one: "the Press Department", but not "the State Security Service"."""
    unit = annotation.entry is None and any(line.flags[i] & UNIT for i in range(annotation.first, annotation.last))
    owned = any(inner.first == annotation.first and inner.label is Label.COUNTRY for inner in annotation.inside)
    return unit and not owned and line.lower[annotation.first] not in name_grammar().sovereign

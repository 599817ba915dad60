"""Where an event was: the place and the building that its sentence gives it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.agreement import TOLD
from icesco_cli.facts.meetings.events import Event
from icesco_cli.facts.meetings.noun_owners import opener_of
from icesco_cli.facts.meetings.nouns import noun_at, nouns_between
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.facts.sentences.tense import noun_status, status
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.words import country_names, places, venues
from icesco_cli.models import Form, Kind, Mention, Part, Topic

_DETERMINED = function_words("determiners")
_IN = function_words("place_prepositions")
_AT = function_words("venue_prepositions")
_AUXILIARIES = function_words("auxiliaries")
_PASSED = frozenset(["to", "of", "in", "at"])
_ENDS = function_words("venue_ends")
_ADVERBS = function_words("adverbs")
_ARTICLES = frozenset(["a", "an", "the"])
_JOURNEYS = ("hold", "leave", "travel")
"""Rules of verbs that say how far somebody went."""
_GOING = ("visit", "tour")
_TITLED = ("ceremony", "conference")
_OWNERS = function_words("owners")
_TITLE = 6
_REACH = 60


def settle_whereabouts(row: Row, event: Event, others: Sequence[Event] = ()) -> Event:
    """The event with the place and the venue that stand nearest to it; `others` are the sentence's other events."""
    seen, visited = _object(row, event), _visited(event)
    own = visited and (event.rule == "remarks" or (seen and " " not in seen))
    venue = visited if own else seen or _venue(row, event) or visited
    place = _place(row, event, [other.at for other in others if _goes_elsewhere(event, other)])
    if event.kind == "visit" and event.goal in country_names() and place not in (None, event.goal):
        place = event.goal if event.rule in _JOURNEYS else place
    return replace(event, place=place or _titled(row, event), venue=venue)


def _visited(event: Event) -> str | None:
    """The body that is visited, which is a building, too."""
    hosts = {party.name for party in event.parties if party.part is Part.HOST and party.kind is Kind.ORGANISATION}
    return event.goal if event.goal in hosts else None


def _object(row: Row, event: Event) -> str | None:
    """The building that is visited, toured or opened: "visited a vocational school", "toured the house of A"."""
    if event.kind not in _GOING and event.rule != "open":
        return None
    chunks, start = row.chunks, event.last + 1
    while start < len(chunks) and (chunks[start].word in _PASSED or _is_adverb(chunks[start])):
        start += 1
    if start >= len(chunks):
        return None
    name = start + (chunks[start].word == "the")
    seen = _venue_at(row, start, "at", meeting_words()["seen_sites"])
    named = chunks[start].word == "the" and name < len(chunks) and _is_name(chunks[name])
    return seen or (_named(chunks, row, name) if named else None)


def _is_adverb(chunk: Chunk) -> bool:
    return chunk.time is not None or chunk.word.endswith("ly") or chunk.word in _ADVERBS


def _titled(row: Row, event: Event) -> str | None:
    """The place in the title of the event at which they were: "the Oslo Peace Conference"."""
    for noun in nouns_between(row.chunks, event.at - _REACH, event.last + _REACH):
        if noun_status(row.chunks, noun.first, noun.last) != event.status or _is_of_what_is_said(
            row.chunks, event, noun.first
        ):
            continue
        there = event.at <= noun.first <= event.last or opener_of(row.chunks, noun) in meeting_words()["margins"]
        title = noun.first - 1
        while title >= 0 and noun.first - title < _TITLE and (row.chunks[title].solid or row.chunks[title].mention):
            title -= 1
        name = _text(row, title + 1, title + 1)
        if there and noun.kind in _TITLED and title + 1 < noun.first and name in places():
            return places()[name].name
    return None


def _text(row: Row, first: int, last: int) -> str:
    return row.between(row.chunks[first].start, row.chunks[last].end)


def _goes_elsewhere(event: Event, other: Event) -> bool:
    """Whether another event of the sentence has places of its own: another visit, or what is still planned."""
    return other.at > event.last and (other.status != event.status or other.rule in _JOURNEYS or other.rule == "visit")


def _place(row: Row, event: Event, rivals: Sequence[int]) -> str | None:
    """The nearest place behind "in", "at" or "to"; a city before a country."""
    chunks = row.chunks
    near = range(max(0, event.at - _REACH), min(len(chunks), event.at + _REACH))
    named = [
        (at, chunks[at].mention)
        for at in near
        if chunks[at].is_place and _stated(chunks, at) and not _is_of_the_document(chunks, event, at)
    ]
    named = [one for one in named if not _is_of_another(chunks, event, one[0])]
    named = [one for one in named if not _is_of_what_is_said(chunks, event, one[0])]
    named = [one for one in named if not any(rival < one[0] for rival in rivals)]
    cities = [(at, mention) for at, mention in named if mention and mention.topic is Topic.PLACE]
    cities = [(at, mention) for at, mention in cities if mention.names and not _is_sight(mention.names[0])] or (
        cities if event.kind in _GOING else []
    )
    nearest = min(cities or named, key=lambda pair: _distance(pair[0], event.at), default=None)
    return nearest[1].names[0] if nearest and nearest[1] and nearest[1].names else None


def _is_of_the_document(chunks: Sequence[Chunk], event: Event, at: int) -> bool:
    """Whether the place belongs to what is signed: "signed a letter of intent for a centre in Oran"."""
    return event.rule == "sign" and any(chunk.word in {"to", "for"} for chunk in chunks[event.at + 1 : at])


def _is_sight(name: str) -> bool:
    """Whether it is a site in a city, and no city or region itself."""
    return name in places() and places()[name].kind == "site"


def _is_of_another(chunks: Sequence[Chunk], event: Event, at: int) -> bool:
    """Whether the place is that of a meeting only spoken of: "met to prepare for the summit in Oslo"."""
    between = nouns_between(chunks, event.last + 1, at)
    return any(noun_status(chunks, noun.first, noun.last) != event.status for noun in between)


def _is_of_what_is_said(chunks: Sequence[Chunk], event: Event, at: int) -> bool:
    """Whether the place is that of what was said or is to be done: "said that the fair in Oslo", "to build a school
    in Oslo"."""
    between = range(event.last + 1, at)
    return event.rule == TOLD or any(_opens_content(chunks, i) for i in between)


def _opens_content(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether what is said or meant to be done begins here: "that" behind a verb, an infinitive."""
    word, ahead = chunks[at].word, chunks[at + 1]
    if word == "that":
        return chunks[at - 1].word not in PREPOSITIONS and not chunks[at - 1].mention
    if word != "to" or ahead.mention or ahead.solid or not ahead.word.isalpha() or noun_at(chunks, at + 1):
        return False
    verb = chunks[at + 2].word if ahead.word == "be" and at + 2 < len(chunks) else ahead.word
    if verb in meeting_words().verbs:
        return status(chunks, at + 1) is None
    return verb not in _DETERMINED and verb not in meeting_words()["happened"]


def _distance(at: int, trigger: int) -> int:
    """Chunks between the two; what follows the trigger counts as nearer than what precedes it."""
    return (at - trigger) * 2 if at > trigger else (trigger - at) * 2 + 1


def _stated(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether something is said to be at the place, and not only to concern it: "the situation in Oslo"."""
    mention = chunks[at].mention
    if mention is None or mention.form is not Form.NAME:
        return False
    if mention.topic is Topic.PLACE and _is_host(chunks, at):
        return True
    for back in range(at - 1, max(-1, at - 6), -1):
        word = chunks[back].word
        if word == "from":
            return [chunk.word for chunk in chunks[at + 1 : at + 3]] == [",", "where"]
        if word in PREPOSITIONS and word not in _IN and word != "of":
            return False
        if word == "to" and back < at - 1 and not _is_definite(chunks[back + 1]):
            return False
        if word in _IN:
            return back == 0 or chunks[back - 1].word not in meeting_words()["matters"]
        if _goes(word):
            return True
        if chunks[back].mention and not chunks[back].is_place:
            return False
    return False


def _is_host(chunks: Sequence[Chunk], at: int) -> bool:
    """ "Oslo hosted the forum"."""
    ahead = [chunk.word for chunk in chunks[at + 1 : at + 4] if chunk.word not in _AUXILIARIES]
    before = chunks[at - 1].word if at else ""
    return bool(ahead) and ahead[0] in meeting_words()["hosting"] and before not in PREPOSITIONS


def _is_definite(chunk: Chunk) -> bool:
    """Whether a noun phrase begins here, and no infinitive: "to the city of Oslo", unlike "to rebuild Oslo"."""
    return bool(chunk.mention) or chunk.word in _DETERMINED


def _goes(word: str) -> bool:
    """Whether a verb takes the place for its object: "visited Oslo"."""
    return any(verb.frame == "visit" for verb in meeting_words().verbs.get(word, ()))


def _venue(row: Row, event: Event) -> str | None:
    """The nearest building behind "at": "at the Presidential Palace", "at the headquarters of the Ministry", "at his
    office"."""
    chunks = row.chunks
    near = range(max(0, event.at - _REACH), min(len(chunks) - 1, event.at + _REACH))
    opening = _AT if event.kind in _GOING else _AT - {"to"}
    behind = (at for at in near if chunks[at].word in opening and _determined(row, at + 1))
    nearest = sorted(behind, key=lambda at: _distance(at, event.at))
    for find in (_venue_at, _named_at, _office_at):
        if found := next((text for at in nearest if (text := find(row, at + 1, chunks[at].word))), None):
            return found
    return None


def _office_at(row: Row, start: int, _preposition: str) -> str | None:
    """ "in her office", "at the Minister's office"."""
    for at in range(start, min(len(row.chunks), start + 4)):
        words = _text(row, start, at).split()
        if words[-1] == "office":
            owned = words[0].lower() in _OWNERS or (at and row.chunks[at - 1].word == "'s")
            return _without_article(" ".join(words)) if owned else None
    return None


def _named_at(row: Row, start: int, preposition: str) -> str | None:
    """ "at the Kasbah", "at the Tomb of the Unknown Soldier": what bears a name, and is no event."""
    chunks, last = row.chunks, start + (row.chunks[start].word == "the")
    inside = preposition == "at" or (preposition == "in" and start > 1 and chunks[start - 2].word == "office")
    if not inside or last >= len(chunks) or not _is_name(chunks[last]):
        return None
    return _named(chunks, row, last)


def _is_name(chunk: Chunk) -> bool:
    return chunk.solid and chunk.word.replace("-", "").isalpha()


def _named(chunks: Sequence[Chunk], row: Row, first: int) -> str | None:
    """The name that begins at `first`, where it is that of no event."""
    last = first
    while last + 1 < len(chunks) and (chunks[last + 1].solid or _goes_on(chunks, last)):
        last += 1
    event = any(noun_at(chunks, at) or chunks[at].word in meeting_words()["fixtures"] for at in range(first, last + 1))
    return None if event else _text(row, first, last)


def _goes_on(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "of" or "of the" stands inside a name: "Tomb | of the Unknown Soldier"."""
    ahead = [chunk.word for chunk in chunks[at + 1 : at + 3]]
    joined = next((n for n in (1, 2) if ahead[:n] in (["of"], ["of", "the"], ["the"])), 0)
    if not joined or (ahead[0] == "the" and chunks[at].word != "of"):
        return False
    behind = at + 1 + (2 if ahead == ["of", "the"] else 1)
    return behind < len(chunks) and chunks[behind].solid


def _determined(row: Row, at: int) -> bool:
    """Whether a definite phrase begins at `at`: "the Palace", "his office", "Dolma Hall"."""
    chunk = row.chunks[at]
    return bool(chunk.mention) or chunk.word in _DETERMINED or row.text[chunk.start - row.sentence.start].isupper()


def _venue_at(row: Row, start: int, preposition: str, more: frozenset[str] = frozenset()) -> str | None:
    """The building that begins at `start`; `more` are further nouns that name one there."""
    chunks = row.chunks
    buildings = venues() | more | (meeting_words()["sites"] if preposition == "at" else frozenset())
    for at in range(start, min(len(chunks), start + 7)):
        chunk = chunks[at]
        if chunk.word in buildings or (chunk.mention and _is_site(row, chunk.mention)):
            end = _venue_end(chunks, at)
            return _without_article(_text(row, start, end))
        if chunk.time or chunk.word in _ENDS or chunk.is_person:
            return None
        if preposition in {"in", "to"} and chunk.is_place:
            return None
    return None


def _is_site(row: Row, mention: Mention) -> bool:
    name = row.between(mention.start, mention.end).casefold()
    sites = meeting_words()["sites"] | venues()
    return mention.topic is Topic.ORGANISATION and not sites.isdisjoint(name.split())


def _venue_end(chunks: Sequence[Chunk], at: int) -> int:
    """Where "headquarters of the Ministry of X" ends: a party behind "of" belongs to it."""
    ahead = at + 1
    while ahead < len(chunks) and chunks[ahead].word in {"of", "the"}:
        ahead += 1
    if ahead > at + 1 and ahead < len(chunks) and chunks[ahead].is_party and chunks[at + 1].word == "of":
        return ahead
    while chunks[at].solid and at + 1 < len(chunks) and (chunks[at + 1].solid or _goes_on(chunks, at)):
        at += 1 if chunks[at + 1].solid else 2 + (chunks[at + 2].word == "the")
    return at


def _without_article(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.lower() in _ARTICLES and rest else text

"""In which building an event was: the one that its sentence names behind "at", or that was visited or opened."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.meetings.clauses.nouns import noun_at
from icesco_cli.facts.meetings.events.building_names import name_end, printed
from icesco_cli.facts.meetings.events.events import TOLD, Event
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import PREPOSITIONS, is_adverbial
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.words import venues
from icesco_cli.models import MeetingKind, Mention, Part, PartyKind, Topic

_DETERMINED = function_words("determiners")
_AT = function_words("venue_prepositions")
_PASSED = frozenset(["around", "to", "of", "in", "at", "through"])
_ENDS = function_words("venue_ends")
_ARTICLES = frozenset(["a", "an", "the"])
_OWNERS = function_words("owners")
_HOSTING = meeting_words()["hosting"] | meeting_words()["witnessing"]
_BESIDE = frozenset(["near", "outside"])
_HALLS = frozenset(["auditorium", "ballroom", "hall", "theater", "theatre"])
_SITES = meeting_words()["sites"] | venues()
_JOINING = frozenset(["and", "before", "but", "during", "for", "or", "that", "when", "where", "which", "while", "who"])
_OPENING = 12
"""Chunks of a building that is the subject, with its city."""
_REACH = 60
"""Chunks around the verb in which a building may be its own."""
_CREDIT = 6
"""Chunks of a credit: ", Report was told"."""
_OWNED = 5
"""Chunks from a body to its building: "the Institute's new main building"."""
_NAME = 7
"""Chunks from the article to the noun of a building: "the new Karst City Conference Centre"."""


def building_of(row: Row, event: Event) -> str | None:
    """The building in which the event was."""
    seen, visited = _object(row, event), _visited(event)
    if seen and event.rule == "open" and (hall := _hall(row, event)):
        return hall
    own = visited and (event.rule == "remarks" or (seen and " " not in seen))
    return visited if own else seen or _venue(row, event) or visited or _hosting(row, event) or _of_host(event)


def _hall(row: Row, event: Event) -> str | None:
    """ "inaugurated the Centre at | the Blue Hall of the University": where people sit while something else opens."""
    beside = any(chunk.word in _BESIDE for chunk in row.chunks[event.last :])
    found = None if beside else _venue(row, event)
    return None if found is None or _HALLS.isdisjoint(found.casefold().replace(",", "").split()) else found


def _hosting(row: Row, event: Event) -> str | None:
    """The building with which the sentence opens: "The headquarters of A, in Oslo, witnessed a meeting"."""
    chunks = row.chunks
    verb = next((at for at in range(1, min(event.at + 1, _OPENING)) if chunks[at].word in _HOSTING), None)
    if verb is None or not verb or chunks[0].is_person:
        return None
    return _venue_at(row, 0, "at")


def _of_host(event: Event) -> str | None:
    """The body that is the host, where it is a building, too: "The University hosted a delegation of A", "The museum
    opened an exhibition"."""
    hosts = [party for party in event.parties if party.part is Part.HOST] if event.rule in {"host", "open"} else []
    body = hosts[0].name if len(hosts) == 1 and hosts[0].kind is PartyKind.ORGANISATION else ""
    return None if _SITES.isdisjoint(body.casefold().split()) else body


def _visited(event: Event) -> str | None:
    """The body that is visited, which is a building, too."""
    hosts = {party.name for party in event.parties if party.part is Part.HOST and party.kind is PartyKind.ORGANISATION}
    return event.goal if event.goal in hosts else None


def _object(row: Row, event: Event) -> str | None:
    """The building that is visited, toured or opened: "visited a vocational school", "toured the house of A"."""
    if event.family is not MeetingKind.VISIT and event.rule != "open":
        return None
    chunks, start = row.chunks, event.last + 1
    while start < len(chunks) and (
        chunks[start].word in _PASSED or is_adverbial(chunks[start]) or _is_place_before(chunks, start)
    ):
        start += 1
    if start >= len(chunks):
        return None
    name = start + (chunks[start].word == "the")
    seen = _venue_at(row, start, "at", meeting_words()["seen_sites"])
    named = chunks[start].word == "the" and name < len(chunks) and _is_name(chunks[name])
    return seen or (_named(chunks, row, name) if named else None)


def _is_place_before(chunks: Sequence[Chunk], at: int) -> bool:
    """ "inaugurated in | Oslo | the new library"."""
    return chunks[at].is_place and at + 1 < len(chunks) and chunks[at + 1].word in _ARTICLES


def _venue(row: Row, event: Event) -> str | None:
    """The nearest building behind "at": "at the Presidential Palace", "at the headquarters of the Ministry", "at his
    office", "on the premises of the Ministry"; none where it is only told of: "informed A of the school at X"."""
    if event.rule == TOLD and event.kind is not MeetingKind.TOUR:
        return None
    chunks = row.chunks
    aside = any(chunk.word == "who" for chunk in chunks[max(0, event.at - 2) : event.at])
    near = range(event.at if aside else max(0, event.at - _REACH), min(len(chunks) - 1, event.at + _REACH))
    opening = _AT if event.family is MeetingKind.VISIT else _AT - {"to"}
    behind = (at for at in near if chunks[at].word in opening or _is_on_grounds(chunks, at))
    behind = (at for at in behind if _determined(row, at + 1))
    behind = (at for at in behind if not (_is_of_what_is_to_be_done(chunks, event, at) or _is_credit(chunks, at)))
    behind = (at for at in behind if not _is_in_title(row, event, at))
    if event.family is not MeetingKind.VISIT:
        behind = (at for at in behind if not (at and chunks[at - 1].word in meeting_words()["kept_there"]))
    nearest = sorted(behind, key=lambda at: distance(at, event.at))
    for find in (_venue_at, _named_at, _office_at):
        if found := next((text for at in nearest if (text := find(row, at + 1, chunks[at].word))), None):
            return found
    return None


def _is_on_grounds(chunks: Sequence[Chunk], at: int) -> bool:
    """ "on | the campus of the University"."""
    ahead = [chunk.word for chunk in chunks[at : at + 4]]
    return ahead[:2] == ["on", "the"] and ahead[3:] == ["of"] and ahead[2] in meeting_words()["grounds"]


def _is_of_what_is_to_be_done(chunks: Sequence[Chunk], event: Event, at: int) -> bool:
    """ "agreed to open a corner in the National Library", "on ways to set up a chair at the University"."""
    comma = next((back for back in range(at - 1, event.last, -1) if chunks[back].word == ","), None)
    if comma is not None and (comma == at - 1 or chunks[comma + 1].time):
        return False  # "signed an agreement to set up a chair, on Monday, at the University"
    for to in range(event.last + 1, at - 1):
        before, behind = chunks[to - 1].word, chunks[to + 1]
        content = chunks[to].word == "to" and before.isalpha() and before not in meeting_words().verbs
        bare = behind.word.isalpha() and not behind.solid and not behind.mention and behind.word not in _DETERMINED
        if content and bare and not noun_at(chunks, to + 1):
            return True
    return False


def _is_in_title(row: Row, event: Event, at: int) -> bool:
    """Whether a quotation opens or closes between the event and the chunk: "the class "Letters at School" was held"."""
    first, last = sorted((at, event.at))
    return row.between(row.chunks[first].end, row.chunks[last].start).count('"') % 2 == 1


def _is_credit(chunks: Sequence[Chunk], at: int) -> bool:
    """ "Report informs, referring | to the Ministry", ", Report was told | in the Parliament"."""
    words = [chunk.word for chunk in chunks[max(0, at - _CREDIT) : at]]
    told = words[-1:] == ["told"] and "," in words
    return told or words[-1:] in (["reference"], ["referring"])


def _office_at(row: Row, start: int, _preposition: str) -> str | None:
    """ "in her office", "at the Minister's office"."""
    for at in range(start, min(len(row.chunks), start + 4)):
        words = printed(row, start, at).split()
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
    last = name_end(chunks, first)
    through = last + 1
    while through < len(chunks) and _qualifies(chunks[through]):
        through += 1
    event = any(
        noun_at(chunks, at) or chunks[at].word in meeting_words()["fixtures"]
        for at in range(first, min(len(chunks), through + 1))
    )
    return None if event or _is_cut(chunks, last) else printed(row, first, last)


def _qualifies(chunk: Chunk) -> bool:
    """Whether a word may stand between a name and the event that bears it: "the Kenya-Malta | business forum"."""
    plain = chunk.word.isalpha() and not (chunk.mention or chunk.solid)
    return plain and not (chunk.word in PREPOSITIONS or chunk.word in _JOINING)


def _is_cut(chunks: Sequence[Chunk], last: int) -> bool:
    """Whether a full stop inside the sentence follows: what stands before it is short for something, as "Dr." is."""
    return last + 2 < len(chunks) and chunks[last + 1].word == "."


def _determined(row: Row, at: int) -> bool:
    """Whether a definite phrase begins at `at`: "the Palace", "his office", "Dolma Hall"."""
    chunk = row.chunks[at]
    return bool(chunk.mention) or chunk.word in _DETERMINED or row.text[chunk.start - row.sentence.start].isupper()


def _venue_at(row: Row, start: int, preposition: str, more: frozenset[str] = frozenset()) -> str | None:
    """The building that begins at `start`; `more` are further nouns that name one there."""
    chunks = row.chunks
    buildings = venues() | more | (meeting_words()["sites"] if preposition == "at" else frozenset())
    for at in range(start, min(len(chunks), start + _NAME)):
        chunk = chunks[at]
        office = preposition == "at" and (_is_office_of(chunks, at) or (at == start and _is_office(row, chunk)))
        if office or chunk.word in buildings or (chunk.mention and _is_site(row, chunk.mention)):
            head = at + (chunk.word in buildings and at + 1 < len(chunks) and chunks[at + 1].word in buildings)
            head = _owned(chunks, at, buildings) or head
            return _without_article(printed(row, start, _venue_end(chunks, head)))  # "the university | museum"
        if at + 1 < len(chunks) and f"{chunk.word} {chunks[at + 1].word}" in buildings:
            return _without_article(printed(row, start, _venue_end(chunks, at + 1)))
        if chunk.time or chunk.word in _ENDS or chunk.is_person or _is_of_something(chunks, at):
            return None
        if preposition in {"in", "to"} and chunk.is_place:
            return None
    return None


def _owned(chunks: Sequence[Chunk], at: int, buildings: frozenset[str]) -> int:
    """Where the building stands that belongs to the body at `at`: "at the Institute's main | building"."""
    for head in range(at + 2, min(len(chunks), at + _OWNED)) if chunks[at + 1 : at + 2] else ():
        if chunks[at + 1].word != "'s" or not chunks[head].word.isalpha() or chunks[head].mention:
            break
        if chunks[head].word in buildings:
            return head
    return 0


def _is_of_something(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether what a building is said to own stands before it: "the invitation | of the Ministry"."""
    return chunks[at].word == "of" and chunks[at - 1].word not in meeting_words()["building_parts"]


def _is_office_of(chunks: Sequence[Chunk], at: int) -> bool:
    """ "the office of the Guild", unlike "his office"."""
    return [chunk.word for chunk in chunks[at : at + 2]] == ["office", "of"]


def _is_office(row: Row, chunk: Chunk) -> bool:
    """ "the Presidential Office", "the Prime Minister's Office in Lima"."""
    words = row.between(chunk.start, chunk.end).split() if chunk.mention and not chunk.is_person else []
    return "Office" in words[1:]


def _is_site(row: Row, mention: Mention) -> bool:
    words = row.between(mention.start, mention.end).casefold().split()
    room = words[0] in _OWNERS and words[-1] == "office"  # "in his office at the Secretariat"
    return mention.topic is Topic.ORGANISATION and not room and not _SITES.isdisjoint(words)


def _venue_end(chunks: Sequence[Chunk], at: int) -> int:
    """Where "headquarters of the Ministry of X" ends: a party behind "of" belongs to it, and so does the building in
    "garden of the museum"."""
    ahead = at + 1
    while ahead < len(chunks) and chunks[ahead].word in {"of", "the"}:
        ahead += 1
    if ahead > at + 1 and ahead < len(chunks) and chunks[ahead].is_party and chunks[at + 1].word == "of":
        return ahead
    if ahead > at + 1 and ahead < len(chunks) and chunks[ahead].solid and not chunks[ahead].mention:
        return name_end(chunks, ahead)
    if ahead == at + 3 and ahead < len(chunks) and chunks[ahead].word in venues():
        return ahead
    return name_end(chunks, at) if chunks[at].solid else at


def _without_article(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.lower() in _ARTICLES and rest else text


def distance(at: int, trigger: int) -> int:
    """Chunks between the two; what follows the trigger counts as nearer than what precedes it."""
    return (at - trigger) * 2 if at > trigger else (trigger - at) * 2 + 1

"""What one sentence says of a meeting: an `Event`. Several events make an encounter (see `encounters`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from icesco_cli.facts.chunks import Chunk, Row
from icesco_cli.facts.grammar import find_phrase, governed, group_after
from icesco_cli.lexicon.fact_words import meeting_words
from icesco_cli.models import Form, Kind, Part, Party, TimeExpression, Topic

_TOPICS = {Topic.PERSON: Kind.PERSON, Topic.ORGANISATION: Kind.ORGANISATION, Topic.COUNTRY: Kind.COUNTRY}


@dataclass(frozen=True, slots=True)
class Event:
    """One trigger of a meeting in one sentence.

    `at` is the index of the trigger's chunk. `known` says that the words only speak of a meeting told before ("the
    meeting was attended by ..."): such an event adds to an encounter and makes none. `groups` says that the parties of
    the encounter spoken of are meant ("the two sides"). `earlier` marks a meeting before the one that is told.
    """

    at: int
    kind: str
    rule: str
    parties: tuple[Party, ...] = ()
    status: str = "held"
    known: bool = False
    groups: bool = False
    earlier: bool = False
    fresh: bool = False
    """Whether it is told as a new one ("a dinner"), though its host was met before."""
    happened: bool = False
    """Whether it is said to take place, so that it is a meeting even if nobody was named yet."""
    times: tuple[TimeExpression, ...] = ()
    place: str | None = None
    venue: str | None = None

    @property
    def people(self) -> frozenset[str]:
        """The names of the people in it."""
        return frozenset(party.name for party in self.parties if party.kind is Kind.PERSON)


def parties(chunks: Sequence[Chunk], group: Iterable[int], part: Part) -> tuple[Party, ...]:
    """The parties behind a group of chunks, each with its part."""
    found: dict[tuple[Kind, str], Party] = {}
    for at in group:
        mention = chunks[at].mention
        if mention and mention.topic in _TOPICS:
            for name in mention.names:
                found.setdefault((_TOPICS[mention.topic], name), Party(_TOPICS[mention.topic], name, part))
    return tuple(found.values())


def has_group(chunks: Sequence[Chunk], group: Iterable[int]) -> bool:
    """Whether a group of chunks speaks of parties known from before: "the two sides", "they"."""
    return any(m and m.form is Form.GROUP and not m.names for m in (chunks[at].mention for at in group))


def join(*several: Sequence[Party]) -> tuple[Party, ...]:
    """All parties, each once, with the part that is said first."""
    found: dict[tuple[Kind, str], Party] = {}
    for listed in several:
        for party in listed:
            found.setdefault((party.kind, party.name), party)
    return tuple(found.values())


def status(chunks: Sequence[Chunk], verb: int) -> str | None:
    """held, planned, or None where the words deny it: what the words before a verb of meeting make of it."""
    words = meeting_words()
    before = [chunk.word for chunk in chunks[max(0, verb - 8) : verb]]
    near = [chunk.word for chunk in chunks[max(0, verb - 4) : verb]]
    if words.never & set(near):
        return None
    last_comma = max((at for at, word in enumerate(before) if word in {",", ";"}), default=-1)
    planned = words.planned & set(before[last_comma + 1 :]) or "to" in before[-2:]
    return "planned" if planned else "held"


def is_earlier(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether the verb stands in the past perfect: "had met"."""
    return any(chunk.word == "had" for chunk in chunks[max(0, verb - 3) : verb])


def attendees(row: Row) -> tuple[Party, ...]:
    """Those named after "in the presence of", "accompanied by", "brought together" and the like, and the hosts named
    after "hosted by" and the like; each part ends where the list ends."""
    words = meeting_words()
    found: list[Party] = []
    for by_first, part in ((words.attendee, Part.ATTENDEE), (words.host, Part.HOST)):
        for _, after, _phrase in find_phrase(row.chunks, by_first):
            found += parties(row.chunks, group_after(row.chunks, after, 10), part)
    return tuple(found)


def absent(row: Row) -> frozenset[str]:
    """The names of those whom the sentence says or lets see to be elsewhere: patrons, the represented, the remembered."""
    found: set[str] = set()
    for _, after, _phrase in find_phrase(row.chunks, meeting_words().absent):
        group = group_after(row.chunks, after, 9)[:1]
        found |= {party.name for party in parties(row.chunks, group, Part.PARTICIPANT) if party.kind is Kind.PERSON}
    return frozenset(found | _represented(row))


def _represented(row: Row) -> set[str]:
    """ "A was represented by B": A was not there."""
    chunks = row.chunks
    found: set[str] = set()
    for at in range(2, len(chunks)):
        if chunks[at].word == "represented" and chunks[at - 1].word in {"was", "were", "is", "been"}:
            for back in range(at - 2, max(-1, at - 6), -1):
                mention = chunks[back].mention
                if mention and chunks[back].is_person:
                    found |= set(mention.names)
                    break
    return found


def led(row: Row) -> tuple[Party, ...]:
    """The heads of delegations: "led by A", "headed by B"."""
    found: list[Party] = []
    for at, chunk in enumerate(row.chunks[:-1]):
        if chunk.word in {"led", "headed", "chaired"} and row.chunks[at + 1].word == "by":
            found += parties(row.chunks, group_after(row.chunks, at + 2, 8)[:1], Part.PARTICIPANT)
    return tuple(found)


def only_people(event: Event, names: frozenset[str]) -> Event:
    """The event without the people of `names`."""
    return replace(event, parties=tuple(p for p in event.parties if p.kind is not Kind.PERSON or p.name not in names))


def bodies_of(chunks: Sequence[Chunk], group: Iterable[int]) -> bool:
    """Whether a group of chunks names at least one body, country or person."""
    return any(chunks[at].is_party for at in group)


def behind(chunks: Sequence[Chunk], at: int) -> str:
    """The preposition before the phrase at `at`."""
    return governed(chunks, at)

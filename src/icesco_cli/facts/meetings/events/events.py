"""What one sentence says of a meeting: an `Event`. Several events make an encounter (see `encounters`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.models import PARTY_KINDS, MeetingKind, Part, Party, PartyKind, Status

NOUN = "noun of meeting"
"""The rule of events that a noun names, and no verb."""
IT = "it was held"
"""The rule of events that only say of something before that it was held."""
LISTED = "list of those present"
"""The rule of events that only say who was there."""
RECEIVED = "received by"
"""The rule of events in which a host received a guest."""
OF_TWO = (MeetingKind.CALL, MeetingKind.MEETING, MeetingKind.TALKS)
"""The kinds at which two speak with each other."""
STAGED = (MeetingKind.CEREMONY, MeetingKind.CONFERENCE)
"""The kinds of what is held before many."""
ADDRESSED = "address"
"""The rule of events of which the title of a speech tells."""
WAYS = frozenset(["leave", "travel"])
"""The frames of verbs of going, and the rules of their events."""
STAYS = WAYS | {"hold", NOUN}
"""The rules of visits that are more than seeing something."""
SPOKE, TOLD = "speak there", "tell"
"""The rules of events that only say that somebody spoke: a meeting of two has no room for him."""


@dataclass(frozen=True, slots=True)
class Event:
    """One trigger of a meeting in one sentence.

    `at` is the index of the trigger's chunk, `last` the last chunk of its words. `kind` is None where the words name
    none ("also present was A"). `known` says that the words only speak of a meeting told before ("the meeting was
    attended by ..."): such an event adds to an encounter and makes none. `earlier` marks a meeting before the one that
    is told.
    """

    at: int
    last: int
    kind: MeetingKind | None
    rule: str
    parties: tuple[Party, ...] = ()
    status: Status = Status.HELD
    known: bool = False
    earlier: bool = False
    fresh: bool = False
    """Whether it is told as a new one ("a dinner"), though its host was met before."""
    happened: bool = False
    """Whether it is said to take place, so that it is a meeting even if nobody was named yet."""
    lonely: bool = False
    """Whether it is said with whom it was and not whose it was: "talks were held with A"."""
    joint: bool = False
    """Whether it is said to be that of all who met before: "at a joint press conference"."""
    beside: frozenset[str] = frozenset()
    """Who must be in the meeting spoken of, so that it is the one meant: "A informed B of the works"."""
    journey: bool = False
    """Whether it is but the journey on which the rest was: "received B as part of her visit to Oslo"."""
    goal: str | None = None
    """What was visited: a place, a body, or the words of a common noun ("the library")."""
    matter: frozenset[str] = frozenset()
    """The words of what was opened, unveiled or begun at a ceremony; the number of a conference in its series."""
    place: str | None = None
    venue: str | None = None

    @property
    def family(self) -> MeetingKind | None:
        """The family of its kind."""
        return self.kind.family if self.kind else None

    @property
    def people(self) -> frozenset[str]:
        """The names of the people in it."""
        return frozenset(party.name for party in self.parties if party.kind is PartyKind.PERSON)


def parties(chunks: Sequence[Chunk], group: Iterable[int], part: Part = Part.PARTICIPANT) -> tuple[Party, ...]:
    """The parties behind a group of chunks, each with its part."""
    found: dict[tuple[PartyKind, str], Party] = {}
    for at in group:
        mention = chunks[at].mention
        if mention and (kind := PARTY_KINDS.get(mention.topic)):
            for name in mention.names:
                found.setdefault((kind, name), Party(kind, name, part))
    return tuple(found.values())


def join(*several: Sequence[Party]) -> tuple[Party, ...]:
    """All parties, each once, with the part that is said first."""
    found: dict[tuple[PartyKind, str], Party] = {}
    for listed in several:
        for party in listed:
            found.setdefault((party.kind, party.name), party)
    return tuple(found.values())


def only_people(event: Event, names: frozenset[str]) -> Event:
    """The event without the people of `names`."""
    if names.isdisjoint(event.people):
        return event
    return replace(
        event, parties=tuple(p for p in event.parties if p.kind is not PartyKind.PERSON or p.name not in names)
    )


def as_known(event: Event | None, happened: bool = False) -> Event | None:
    """The event as one that only adds to a meeting told before."""
    return replace(event, known=True, happened=happened) if event else None

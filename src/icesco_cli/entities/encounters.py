"""A meeting as one article tells it, and whether two tellings can be of one encounter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from icesco_cli.entities.leading import PlaceInOrder
from icesco_cli.entities.party_keys import PartyKey, ServedParties, is_of, party_key
from icesco_cli.entities.place_names import places_agree, read_place_name, same_place
from icesco_cli.entities.row_evidence import first_sentence
from icesco_cli.models import Basis, Meeting, MeetingKind, Part, Party, PartyKind, Status
from icesco_cli.text.calendar import is_full

TALKING = frozenset({MeetingKind.MEETING, MeetingKind.TALKS, MeetingKind.RECEPTION})
"""Kinds that are names of one thing: to receive somebody is to meet and to talk."""
ALIKE_ON_ONE_DAY = (
    TALKING | {MeetingKind.CEREMONY},
    frozenset({MeetingKind.VISIT, MeetingKind.TOUR}),
    frozenset({MeetingKind.TALKS, MeetingKind.CALL}),
)
"""Kinds under which two articles may tell one encounter of one day; a document is signed at a meeting."""
GOING = frozenset({MeetingKind.VISIT, MeetingKind.TOUR})
BOUND_TO_A_PLACE = GOING | {MeetingKind.CONFERENCE}
"""Kinds in which a person and a place make the encounter, whoever else was there."""
RECENT = 14
"""Days before an article's own in which what it tells without a day has happened, where it does not name the place."""
REMEMBERED = 183
"""Days before an article's own in which what it tells without a day has happened, where it names the place."""
SAME_NEWS = 10
"""Days between two articles that tell one encounter without its day."""


@dataclass(frozen=True, slots=True)
class LocalMeeting:
    """A meeting of one article, its parties with the ids and names of their rows. `day` is the article's own."""

    article: str
    day: str | None
    meeting: Meeting
    pairs: frozenset[tuple[str, str]]
    """Who met whom, or who went where: two tellings of one encounter share at least one."""
    number: int = 0
    """Which of the article's meetings it is."""

    @property
    def people(self) -> frozenset[str]:
        """The ids of the people who met, without those who only attended."""
        return frozenset(
            p.id for p in self.meeting.parties if p.kind == PartyKind.PERSON and p.part != Part.ATTENDEE and p.id
        )

    @property
    def is_dated(self) -> bool:
        """Whether its first day is known."""
        return is_full(self.meeting.date)


def pairs(meeting: Meeting, serves: ServedParties) -> frozenset[tuple[str, str]]:
    """Who met whom, or who went where, by their keys.

    A person and his or her own body or colleague are one side, and met another: only where there is but one side do
    they count as having met each other.
    """
    main = sorted({party_key(party.kind, party.id) for party in _main(meeting)})
    people = {who for who in main if is_of(PartyKind.PERSON, who)}
    places = _whereabouts(meeting.place) if meeting.kind in BOUND_TO_A_PLACE and meeting.place else frozenset()
    gone = frozenset((who, f"@{where}") for who in people or main for where in places)
    met = [(a, b) for a, b in combinations(main, 2) if a in people or b in people or not people]
    apart = [(a, b) for a, b in met if not _one_side(a, b, serves)]
    return gone.union(apart or [(a, b) for a, b in met if a in people and b in people])


def _main(meeting: Meeting) -> list[Party]:
    """Those who met, without those who only attended; everybody where it is the attending that makes the encounter."""
    main = [party for party in meeting.parties if party.part != Part.ATTENDEE]
    return list(meeting.parties) if meeting.kind == MeetingKind.CONFERENCE or len(main) < 2 else main


def _one_side(a: PartyKey, b: PartyKey, serves: ServedParties) -> bool:
    of_a, of_b = serves.get(a, frozenset()), serves.get(b, frozenset())
    return a in of_b or b in of_a or bool(of_a & of_b)


def _whereabouts(place: str) -> frozenset[str]:
    name = read_place_name(place)
    return name.places | name.countries


# -- comparing -----------------------------------------------------------------------------------------------------


def exactness(local: LocalMeeting) -> PlaceInOrder:
    """Sorts tellings: the most exact first."""
    m = local.meeting
    place = 2 - read_place_name(m.place).is_country if m.place else 0
    planned, worked_out = m.status != Status.HELD, m.date_basis != Basis.STATED
    return (
        *(-len(m.date or ""), planned, worked_out, -len(m.end or ""), -place, m.venue is None),
        *(-len(local.people), -len(m.parties), local.day or "~", *first_sentence(m), local.article, local.number),
    )


def one_encounter(local: LocalMeeting, other: LocalMeeting) -> bool:
    """Whether nothing speaks against one encounter. `other` is the more exact telling; they share a pair."""
    return (
        places_agree(local.meeting.place, other.meeting.place)
        and kinds_agree(local, other, other.meeting.kind)
        and _days_agree(local, other)
    )


def kinds_agree(local: LocalMeeting, other: LocalMeeting, kind: MeetingKind) -> bool:
    """Whether `local` can be of one encounter with `other`, once that has been called a `kind`."""
    a, b = local.meeting, other.meeting
    if a.kind == kind:
        return True
    if a.end or b.end:
        return False
    if local.is_dated and other.is_dated:
        return any({a.kind, kind} <= kinds for kinds in ALIKE_ON_ONE_DAY)
    return {a.kind, kind} <= TALKING or ({a.kind, kind} <= GOING and same_place(a.place, b.place))


def _days_agree(local: LocalMeeting, other: LocalMeeting) -> bool:
    a, b = local.meeting, other.meeting
    if a.end and b.end and a.end != b.end:
        return False
    if not a.date:
        return bool(a.end and a.end == b.end) or _told_in_time(local, other)
    if local.is_dated and other.is_dated:
        return a.date == b.date or (a.kind == b.kind == MeetingKind.CONFERENCE and _began_in(a, b))
    return (b.date or "").startswith(a.date)


def _began_in(meeting: Meeting, span: Meeting) -> bool:
    return (span.date or "") <= (meeting.date or "") <= (span.end or "")


def _told_in_time(local: LocalMeeting, other: LocalMeeting) -> bool:
    """Whether the article of `local`, which names no day, can be about the encounter `other`."""
    if not other.is_dated:
        return _one_news(local, other)
    if not local.day:
        return True
    reach = REMEMBERED if same_place(local.meeting.place, other.meeting.place) else RECENT
    begin, told = date.fromisoformat(other.meeting.date or ""), date.fromisoformat(local.day)
    if local.meeting.status == Status.PLANNED:
        return told <= begin <= told + timedelta(reach)
    return told - timedelta(reach) <= begin <= told


def _one_news(local: LocalMeeting, other: LocalMeeting) -> bool:
    """Whether two articles of one time tell, both without its day, an encounter of the same people."""
    if not local.day or not other.day or other.meeting.date or not (local.people <= other.people):
        return False
    return abs(date.fromisoformat(local.day) - date.fromisoformat(other.day)) <= timedelta(SAME_NEWS)

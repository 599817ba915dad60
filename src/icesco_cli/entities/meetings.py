"""Same encounter? One row for each meeting, visit or ceremony of all articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

from icesco_cli.entities.clusters import blocks
from icesco_cli.entities.encounters import LocalMeeting, exactness, kinds_agree, one_encounter
from icesco_cli.entities.keys import Keys, numbers
from icesco_cli.entities.meeting_rows import meeting_row
from icesco_cli.entities.meeting_times import asked_times, days, told_times
from icesco_cli.entities.place_names import places_agree, same_place
from icesco_cli.entities.row_evidence import id_keys
from icesco_cli.models import Meeting, MeetingKind

Retold = list[LocalMeeting]
"""Locals that say the same, the most exact first."""


def link_meetings(locals_: Sequence[LocalMeeting], originals: Mapping[str, str]) -> list[tuple[Retold, Meeting]]:
    """The tellings and the row of each encounter, without its id. `originals`: what each reprint reprints, by id.

    Encounters whose day is told come first; each telling without the day then joins the one among them that it fits;
    what is left may still be one news without a day.
    """
    tellings = _equal(locals_, originals)
    dated = [telling for telling in tellings if telling[0].is_dated]
    encounters = _in_blocks(dated, lambda local: [(pair, day) for pair in local.pairs for day in days(local.meeting)])
    rest = _join_undated(encounters, [telling for telling in tellings if not telling[0].is_dated])
    encounters += _in_blocks(rest, _about_when)
    return [(encounter.locals, meeting_row(encounter.locals)) for encounter in encounters]


def meeting_keys(local: LocalMeeting, originals: Mapping[str, str]) -> Keys:
    """The keys shared with tellings that may be of the same encounter, and with those whose rows would get the same
    id."""
    said = [_said(local), *_sentences(local, originals), *id_keys(local.meeting)]
    if not local.is_dated:
        asked = ((pair, time) for pair in local.pairs for time in asked_times(local))
        return Keys(numbers(said, _about_when(local)), asks=numbers(asked))
    met = ((pair, "on", day) for pair in local.pairs for day in days(local.meeting))
    told = ((pair, time) for pair in local.pairs for time in told_times(local.meeting))
    return Keys(numbers(said, met), offers=numbers(told))


def _about_when(local: LocalMeeting) -> list[Hashable]:
    """Who met whom, and the month of the encounter or of the article."""
    month = local.meeting.date or (local.day or "")[:7]
    return [(pair, month) for pair in local.pairs] if month else []


# -- equal tellings ------------------------------------------------------------------------------------------------


def _equal(locals_: Sequence[LocalMeeting], originals: Mapping[str, str]) -> list[Retold]:
    """Groups those that say the same, reprints among them."""
    ordered = sorted(locals_, key=exactness)
    groups = blocks([[_said(local), *_sentences(local, originals)] for local in ordered])
    return [[ordered[item] for item in group] for group in groups]


def _said(local: LocalMeeting) -> Hashable:
    m = local.meeting
    parties = frozenset((party.kind, party.id) for party in m.parties)
    when = (m.date, m.end) if m.date else (m.end, local.day or local.article)
    return m.kind, when, m.place, m.venue, parties


def _sentences(local: LocalMeeting, originals: Mapping[str, str]) -> Iterator[Hashable]:
    """The sentences that state it, as those of the article that was printed first."""
    article, m = originals.get(local.article, local.article), local.meeting
    for evidence in m.evidence:
        yield article, m.kind, m.date, m.place, local.people, evidence.quote


# -- one encounter -------------------------------------------------------------------------------------------------


class _Encounter:
    """An encounter put together from tellings; the first, the most exact, says what it is."""

    def __init__(self, telling: Retold) -> None:
        self.core = telling[0]
        self.locals: list[LocalMeeting] = []
        self.articles: set[str] = set()
        self.calls: set[tuple[MeetingKind, str | None]] = set()
        """The kinds and places under which it was told with its day."""
        self.add(telling)
        self.calls.add((self.core.meeting.kind, self.core.meeting.place))

    def add(self, telling: Retold) -> None:
        """One more telling."""
        self.locals += telling
        self.articles.update(local.article for local in telling)

    def is_told_by(self, telling: Retold) -> bool:
        """Whether nothing speaks against it: neither what these tell, nor an article that tells the two apart."""
        local = telling[0]
        return (
            not local.pairs.isdisjoint(self.core.pairs)
            and self.articles.isdisjoint(other.article for other in telling)
            and one_encounter(local, self.core)
            and self._is_called(local)
            and all(places_agree(local.meeting.place, place) for _, place in self.calls)
        )

    def _is_called(self, local: LocalMeeting) -> bool:
        """Whether it was told under this very kind, or under none that speaks against it."""
        kinds = {kind for kind, _ in self.calls}
        return local.meeting.kind in kinds or all(kinds_agree(local, self.core, kind) for kind in kinds)


def _closest(local: LocalMeeting, fitting: list[_Encounter]) -> _Encounter | None:
    """The one encounter that fits; where several do, the one of the same kind, then the one in the same place."""
    if len(fitting) > 1:
        fitting = [e for e in fitting if e.core.meeting.kind == local.meeting.kind] or fitting
    if len(fitting) > 1:
        fitting = [e for e in fitting if same_place(e.core.meeting.place, local.meeting.place)]
    return fitting[0] if len(fitting) == 1 else None


# -- told with the day, or all without -----------------------------------------------------------------------------


def _in_blocks(tellings: Sequence[Retold], keys: Callable[[LocalMeeting], Iterable[Hashable]]) -> list[_Encounter]:
    """In each block the most exact telling goes first; each that follows joins the one encounter that it fits."""
    found: list[_Encounter] = []
    for block in blocks([keys(telling[0]) for telling in tellings]):
        index: dict[Hashable, list[_Encounter]] = defaultdict(list)
        for telling in (tellings[item] for item in block):
            own = list(keys(telling[0]))
            near = {id(encounter): encounter for key in own for encounter in index[key]}
            one = _closest(telling[0], [encounter for encounter in near.values() if encounter.is_told_by(telling)])
            if one:
                one.add(telling)
                one.calls.add((telling[0].meeting.kind, telling[0].meeting.place))
                continue
            found.append(_Encounter(telling))
            for key in own:
                index[key].append(found[-1])
    return found


def _join_undated(encounters: Iterable[_Encounter], tellings: Sequence[Retold]) -> list[Retold]:
    """Gives each telling to the one encounter that it fits; returns those that none got."""
    index: dict[tuple[tuple[str, str], str], list[_Encounter]] = defaultdict(list)
    for encounter in encounters:
        for time in told_times(encounter.core.meeting):
            for pair in encounter.core.pairs:
                index[pair, time].append(encounter)
    rest: list[Retold] = []
    for telling in tellings:
        times = asked_times(telling[0])
        near = {id(e): e for pair in telling[0].pairs for time in times for e in index.get((pair, time), ())}
        one = _closest(telling[0], [encounter for encounter in near.values() if encounter.is_told_by(telling)])
        if one:
            one.add(telling)
        else:
            rest.append(telling)
    return rest

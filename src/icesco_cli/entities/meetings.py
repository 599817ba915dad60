"""Same encounter? One row for each meeting, visit or ceremony of all articles."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence

from icesco_cli.entities.encounters import LocalMeeting, exactness, kinds_agree, one_encounter
from icesco_cli.entities.keys import Keys, numbers
from icesco_cli.entities.leading import Alike, Following, JoiningRules
from icesco_cli.entities.meeting_times import asked_times, days, told_times
from icesco_cli.entities.place_names import places_agree, same_place


def meeting_rules() -> JoiningRules[LocalMeeting]:
    """The most exact telling goes first, those with the day of the encounter before those without; each that follows
    joins the one encounter that it fits."""
    return JoiningRules(exactness, _fits, _encounter, by_company=True)


def meeting_keys(local: LocalMeeting, originals: Mapping[str, str]) -> Keys:
    """The keys shared with tellings that may be of the same encounter, and with those that say the same, reprints
    among them. `originals`: what each reprint reprints, by id."""
    said = numbers([_said(local), *_sentences(local, originals)])
    if not local.is_dated:
        asked = ((pair, time) for pair in local.pairs for time in asked_times(local))
        return Keys(numbers(_about_when(local)), asks=numbers(asked), equal=said)
    met = ((pair, "on", day) for pair in local.pairs for day in days(local.meeting))
    told = ((pair, time) for pair in local.pairs for time in told_times(local.meeting))
    return Keys(numbers(met), offers=numbers(told), equal=said)


def _about_when(local: LocalMeeting) -> list[Hashable]:
    """Who met whom, and the month of the encounter or of the article."""
    month = local.meeting.date or (local.day or "")[:7]
    return [(pair, month) for pair in local.pairs] if month else []


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


def _fits(local: LocalMeeting, leader: LocalMeeting) -> bool:
    return not local.pairs.isdisjoint(leader.pairs) and one_encounter(local, leader)


def _encounter(
    telling: Alike[LocalMeeting], fitting: Sequence[Following[LocalMeeting]]
) -> Following[LocalMeeting] | None:
    """An encounter whose day is told; if not one fits, or several do, it may still be one news without a day."""
    near = [group for group in fitting if _is_told_by(telling, group)]
    dated = _closest(telling[0], [group for group in near if group.leader.is_dated])
    return dated or _closest(telling[0], [group for group in near if not group.leader.is_dated])


def _is_told_by(telling: Alike[LocalMeeting], group: Following[LocalMeeting]) -> bool:
    """Whether neither an article that tells the two apart speaks against it, nor a kind or a place under which the
    encounter is known."""
    local, tellings = telling[0], group.tellings()
    articles = {other.article for told in tellings for other in told}
    known = [told[0].meeting for told in tellings if told[0].is_dated == group.leader.is_dated]
    kinds = {meeting.kind for meeting in known}
    return (
        articles.isdisjoint(other.article for other in telling)
        and (local.meeting.kind in kinds or all(kinds_agree(local, group.leader, kind) for kind in kinds))
        and all(places_agree(local.meeting.place, meeting.place) for meeting in known)
    )


def _closest(local: LocalMeeting, fitting: Sequence[Following[LocalMeeting]]) -> Following[LocalMeeting] | None:
    """The one encounter that fits; where several do, the one of the same kind, then the one in the same place."""
    if len(fitting) > 1:
        fitting = [group for group in fitting if group.leader.meeting.kind == local.meeting.kind] or fitting
    if len(fitting) > 1:
        fitting = [group for group in fitting if same_place(group.leader.meeting.place, local.meeting.place)]
    return fitting[0] if len(fitting) == 1 else None

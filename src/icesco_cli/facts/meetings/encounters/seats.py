"""Where the hosts of a country receive: its capital, where the article names it."""

from __future__ import annotations

from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.sides.representatives import Representatives
from icesco_cli.lexicon.words import country_names
from icesco_cli.models import MeetingKind, Part

_AT_HOME = frozenset([MeetingKind.CEREMONY, MeetingKind.MEETING, MeetingKind.RECEPTION, MeetingKind.TALKS])


def seat_of(one: Encounter, behind: Representatives, named: frozenset[str]) -> str | None:
    """The capital of the country whose president, minister or ministry received somebody; None where the article does
    not name it, or where they met at the edge of something else. `named` are the places that the article names."""
    if one.kind not in _AT_HOME or one.is_at_edge:
        return None
    hosts = (party for party in one.parties.values() if party.part is Part.HOST)
    lands = {land for host in hosts if (land := behind.governed_by(host))}
    country = country_names()[lands.pop()] if len(lands) == 1 else None
    if country is None or one.place not in (None, country.name) or country.capital not in named:
        return None
    return country.capital

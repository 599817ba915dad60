"""Who was at a meeting, as a reader is told: those it was between, then those who were there as well."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.output.columns import AnswerRow, listed

PartyRow = AnswerRow
FEWEST = 2
"""Parties without which a meeting is between countries."""


def everyone(meeting: AnswerRow) -> list[PartyRow]:
    """The parties of a meeting of `icesco meetings` that a reader wants to know."""
    return others(meeting, None)


def others(meeting: AnswerRow, me: object) -> list[PartyRow]:
    """The same without the party whose id is `me`."""
    countries = [{**country, "type": "country"} for country in listed(meeting, "countries")]
    return arranged(meeting, [*listed(meeting, "people"), *listed(meeting, "organisations"), *countries], me)


def arranged(meeting: AnswerRow, parties: Sequence[PartyRow], me: object = None) -> list[PartyRow]:
    """The parties of a meeting without the one whose id is `me`; those who attended stand last, behind "also".

    A country counts where the meeting has no two other parties, and is not only where it took place.
    """
    named = [party for party in parties if party.get("type") != "country"]
    if len(named) < FEWEST:
        named = [party for party in parties if party in named or party.get("name") != meeting.get("place")]
    others = [party for party in named if me is None or party.get("id") != me]
    chief = [party for party in others if party.get("part") != "attendee"]
    attended = [party for party in others if party.get("part") == "attendee"]
    if chief and attended:
        attended[0] = {**attended[0], "lead": "also "}
    return [*chief, *attended]

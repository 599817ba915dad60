"""Whom the rules find to have met in a text of our own."""

from __future__ import annotations

from icesco_cli.models import Meeting, PartyKind
from tests.found import TODAY, findings


def meetings(text: str, published: str | None = TODAY) -> list[Meeting]:
    """The meetings of a text, whose paragraphs are parted by empty lines."""
    return [meeting for found in findings(text, published) for meeting in found.meetings]


def people(meeting: Meeting) -> list[str]:
    """The family names of those who met, in alphabetical order."""
    return sorted(party.name.split()[-1] for party in meeting.parties if party.kind is PartyKind.PERSON)


def met(text: str) -> list[list[str]]:
    """Who met at each meeting, in the order in which it is told."""
    return [people(meeting) for meeting in meetings(text)]


def rules(text: str) -> set[str]:
    """The rules that found the meetings."""
    return {evidence.rule for meeting in meetings(text) for evidence in meeting.evidence}

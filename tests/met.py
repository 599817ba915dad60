"""Whom the rules find to have met in a text of our own, dated Tuesday, 14 May 2024 unless it says otherwise."""

from __future__ import annotations

from dataclasses import replace

from icesco_cli.articles.formats.reading import read_text
from icesco_cli.extraction import extract
from icesco_cli.models import Meeting, Metadata, PartyKind

TODAY = "2024-05-14"


def meetings(text: str, published: str | None = TODAY) -> list[Meeting]:
    """The meetings of a text, whose paragraphs are parted by empty lines."""
    document = replace(read_text(text, "text.txt"), metadata=Metadata(published=published))
    return [meeting for findings in extract(document) for meeting in findings.meetings]


def people(meeting: Meeting) -> list[str]:
    """The family names of those who met, in alphabetical order."""
    return sorted(party.name.split()[-1] for party in meeting.parties if party.kind is PartyKind.PERSON)


def met(text: str) -> list[list[str]]:
    """Who met at each meeting, in the order in which it is told."""
    return [people(meeting) for meeting in meetings(text)]


def rules(text: str) -> set[str]:
    """The rules that found the meetings."""
    return {evidence.rule for meeting in meetings(text) for evidence in meeting.evidence}

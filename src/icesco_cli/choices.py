"""The closed lists: what a kind, a status, a form, a shape can be."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Choice(StrEnum):
    """A word of a closed list. Its `repr`, too, is the word's own, for ids are made of how facts are written."""

    __repr__ = str.__repr__


class Basis(Choice):
    """How a day is known."""

    STATED = "stated"
    RELATIVE = "relative to the article"
    WEEKDAY = "from the weekday"
    FROM_ANOTHER = "from another article"


class Shape(StrEnum):
    """What a paragraph is on its page."""

    TITLE = "title"
    HEADLINE = "headline"
    """A line under the title that says part of the story ("Keita: We will open a school")."""
    HEADING = "heading"
    """A section heading inside one article."""
    BODY = "body"
    ITEM = "item"
    """An item of a list: it continues the sentence that introduces the list."""


class ProblemKind(Choice):
    """What went wrong with a document."""

    UNREADABLE = "unreadable"
    EMPTY = "empty"
    ENCODING = "encoding"
    """Some of its characters are a guess, or lost."""
    LINK = "link"
    """A link that leads back to a folder that is read already."""
    TOO_LARGE = "too large"
    TOO_SLOW = "too slow"
    CONTRADICTORY_DAY = "contradictory day"
    LANGUAGE = "language"
    """It is not in English."""
    FAILED = "failed"
    """The fault is the program's own."""


class MeetingKind(Choice):
    """What an encounter was."""

    MEETING = "meeting"
    VISIT = "visit"
    RECEPTION = "reception"
    PRESS_CONFERENCE = "press conference"
    TOUR = "tour"
    CEREMONY = "ceremony"
    CONFERENCE = "conference"
    TALKS = "talks"
    CALL = "call"

    @property
    def family(self) -> MeetingKind:
        """The kind that other sentences may give the same encounter: talks are a meeting, a tour is a visit."""
        return _FAMILIES.get(self, self)


_FAMILIES: Final = {
    MeetingKind.TALKS: MeetingKind.MEETING,
    MeetingKind.RECEPTION: MeetingKind.MEETING,
    MeetingKind.CALL: MeetingKind.MEETING,
    MeetingKind.TOUR: MeetingKind.VISIT,
}


class Status(Choice):
    """Whether an encounter has taken place."""

    HELD = "held"
    PLANNED = "planned"
    CANCELLED = "cancelled"
    """Called off: it is told of, and is no `Meeting`."""


class CommitmentKind(Choice):
    """What somebody binds himself by."""

    PLEDGE = "pledge"
    AGREEMENT = "agreement"
    PLAN = "plan"
    PROPOSAL = "proposal"


class PartyKind(StrEnum):
    """What a party of a fact is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"


class Part(StrEnum):
    """What a party did at a meeting."""

    HOST = "host"
    GUEST = "guest"
    PARTICIPANT = "participant"
    ATTENDEE = "attendee"


class Form(StrEnum):
    """How a mention names its entity."""

    NAME = "name"
    ADJECTIVE = "adjective"
    """A country's adjective or people: "Azerbaijani", "the Azerbaijanis"."""
    OFFICE = "office"
    """An office that stands for whoever holds it: "the Minister", "ICESCO DG"."""
    PRONOUN = "pronoun"
    GROUP = "group"
    """Several at once: "the two parties", "both ministers"."""
    BODY = "body"
    """A short name for a body: "the Organization", "the Ministry", "his delegation"."""


class Topic(StrEnum):
    """What a mention is of."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    PLACE = "place"


SIDE_KINDS: Final = {Topic.ORGANISATION: PartyKind.ORGANISATION, Topic.COUNTRY: PartyKind.COUNTRY}
"""What a mention is as a party of a fact, where it is of no person."""
PARTY_KINDS: Final = {**SIDE_KINDS, Topic.PERSON: PartyKind.PERSON}
"""What a mention is as a party of a fact."""

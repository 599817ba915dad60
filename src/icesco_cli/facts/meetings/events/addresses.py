"""Speeches that are printed in full: at what they were given, as the title says, and who was greeted there."""

from __future__ import annotations

from icesco_cli.facts.meetings.clauses.nouns import nouns_between
from icesco_cli.facts.meetings.events.events import ADDRESSED, OF_TWO, Event, parties
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sentences.groups import group_after, named
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import MeetingKind, Part, Party, Shape

_BE = function_words("forms_of_be")
_BY = frozenset(["by", "of"])
_NOW = frozenset([",", ".", "here", "tonight"])
_KIND = 3
"""Chunks that say what a title is of: "Opening keynote address | by A"."""
_OFFICE = 4
_NAMED = 10
"""Chunks behind "at" in which the event is named, with its own name: "at the 7th Lisbon | Ocean Summit"."""
_HERE = 4
"""Chunks before "with us" in which somebody is said to be there."""


def addresses(row: Row) -> list[Event]:
    """ "Speech by A at the opening of the Lisbon Ocean Summit": what the title says, of the article's day."""
    chunks = row.chunks
    opening = [chunk.word for chunk in chunks[: _KIND + 1]]
    by = next((at for at in range(1, len(opening)) if opening[at] in _BY), None)
    if row.sentence.shape is not Shape.TITLE or by is None or opening[by - 1] not in meeting_words()["speeches"]:
        return []
    giver = parties(chunks, named(chunks, group_after(chunks, by + 1, _OFFICE))[:1], Part.ATTENDEE)
    at = next((at for at in range(by + 1, len(chunks)) if chunks[at].word == "at"), len(chunks))
    noun = next(nouns_between(chunks, at, at + _NAMED), None)
    if not giver or noun is None or noun.family is MeetingKind.VISIT:
        return []
    kind = MeetingKind.CONFERENCE if noun.kind in OF_TWO else noun.kind
    return [Event(at, noun.last, kind, ADDRESSED, giver, happened=True)]


def greeted(row: Row) -> tuple[Party, ...]:
    """Those whom the speaker greets, or says to be there: "Honourable Minister A,", "B, who is with us today"."""
    chunks = row.chunks
    if _is_salutation(row):
        return parties(chunks, named(chunks, row.people), Part.ATTENDEE)
    us = next((at for at in row.where({"us"}) if at > 1 and chunks[at - 1].word == "with"), None)
    if us is None or all(chunk.word not in _BE for chunk in chunks[max(0, us - _HERE) : us]):
        return ()
    here = us + 1 == len(chunks) or chunks[us + 1].time or chunks[us + 1].word in _NOW
    return parties(chunks, named(chunks, subject(chunks, us - 1)), Part.ATTENDEE) if here else ()


def _is_salutation(row: Row) -> bool:
    """ "Your Excellency President A, distinguished guests,": a paragraph that no verb and no full stop closes."""
    ends = bool(row.chunks) and row.chunks[-1].word in {",", ":", "!"}
    first = row.text.split()[:1]
    return ends and row.sentence.shape is Shape.BODY and first[0].lower().strip(",.") in meeting_words()["salutes"]

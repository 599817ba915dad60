"""Who speaks at the meeting of which the text speaks, and who only told a reporter."""

from __future__ import annotations

from icesco_cli.facts.meetings.encounters import CLASSES, Encounter
from icesco_cli.facts.meetings.events import parties, people
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.sentences.subjects import first_subject
from icesco_cli.facts.sentences.tense import HELD
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Topic


def hears(one: Encounter) -> bool:
    """Whether those who speak are at the encounter: at a conference or a ceremony, or where it is not said who met."""
    if one.status != HELD or one.earlier:
        return False
    signed = "sign" in {rule for _, rule in one.rows}
    unnamed = one.unnamed and not (signed and len(one.people) > 1)
    return unnamed or CLASSES[one.kind] == "conference" or (CLASSES[one.kind] == "ceremony" and not signed)


def speakers(row: Row, speaker: str) -> list[str]:
    """The speaker and those who are the subject together with him: "A and B stressed"."""
    subjects = parties(row.chunks, people(row.chunks, first_subject(row.chunks, len(row.chunks))))
    names = [party.name for party in subjects]
    return names if speaker in names else [speaker]


def is_elsewhere(row: Row) -> bool:
    """Whether something is said in writing or to an agency, and not at a meeting."""
    return not meeting_words()["elsewhere"].isdisjoint(chunk.word for chunk in row.chunks) or is_interview(row)


def is_interview(row: Row) -> bool:
    """ "A told AZERTAC": a body can only be told by way of a reporter."""
    told = (at for at, chunk in enumerate(row.chunks[:-1]) if chunk.word in meeting_words()["interviewed"])
    heard = (row.chunks[at + 1].mention for at in told)
    return any(mention and mention.topic is Topic.ORGANISATION for mention in heard)

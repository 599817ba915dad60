"""Who is said to be elsewhere: patrons, the represented, the remembered, those whose words are read out."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.meetings.clauses.nouns import nouns
from icesco_cli.facts.meetings.events.events import parties
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import find_phrase, is_leadership
from icesco_cli.facts.sentences.groups import group_after
from icesco_cli.facts.sentences.subjects import first_subject, subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.models import Form, MeetingKind, PartyKind

_BE = function_words("forms_of_be")
_STAYED = _BE | {"stayed", "stays"}
_DYING = frozenset(["died", "passed"])
_REPRESENTED = frozenset(["represented"])
_WHOSE = frozenset(["whose"])
_READING = frozenset(["delivered", "delivers", "delivering", "read", "reading", "reads"])
_SENDING = frozenset(["send", "sends", "sent"])
_FROM = frozenset(["from", "of"])
MESSAGES = meeting_words()["speeches"] | meeting_words()["missives"]
"""What is read out for whoever is not there."""
_MESSAGES = frozenset(["message", "videomessage"])
_WRITTEN_BY = function_words("possessives") | {"a"}
_OWNER = 4
"""Chunks from "in" to a message: "in | his recorded video | message"."""
_MESSAGE = 7
"""Chunks between "read" and whose message it is: "read out the written message of the President, A"."""
_REPLACED = 9
"""Chunks between a phrase of absence and who is absent."""
_NAMESAKE = 4
"""Chunks between a monument and whose it is: "the statue of the great poet A"."""


def absent(row: Row) -> frozenset[str]:
    """The names of those whom the sentence says or lets see to be elsewhere: patrons, the represented, the
    remembered."""
    found: set[str] = set()
    for at, after in find_phrase(row, meeting_words().absent):
        there = _crosses(row, after) or _is_of_credentials(row, after) or is_leadership(row.chunks, at)
        there = there or _gives_a_meal(row, at)
        first = [] if there else group_after(row.chunks, after, _REPLACED)[:1]
        spoken_of = (at for at in first if not (_is_his(row.chunks[at]) or _is_met_behind(row.chunks, at)))
        found |= _humans(row, [*spoken_of])  # not of "called A and thanked him"
    for _, after in find_phrase(row, meeting_words().made):
        found |= _humans(row, group_after(row.chunks, after, _REPLACED))
    found |= remembered(row) | _read_for(row) | represented(row) | stayed_away(row) | read_out(row)
    return frozenset(found | _late(row) | _senders(row))


def remembered(row: Row) -> set[str]:
    """ "toured the mausoleum of the poet A", "unveiled a statue of A": A."""
    behind = (after for _, after in find_phrase(row, meeting_words().monuments))
    return {name for after in behind for name in _humans(row, group_after(row.chunks, after, _NAMESAKE)[:1])}


def _is_his(chunk: Chunk) -> bool:
    return chunk.mention is not None and chunk.mention.form is Form.PRONOUN


def _is_met_behind(chunks: Sequence[Chunk], at: int) -> bool:
    """ "praised A, | whom she met in Oslo", "recalled A, | with whom she had talks"."""
    return any(chunk.word == "whom" for chunk in chunks[at + 1 : at + 4])


def _humans(row: Row, group: Sequence[int]) -> set[str]:
    return {party.name for party in parties(row.chunks, group) if party.kind is PartyKind.PERSON}


def _crosses(row: Row, start: int) -> bool:
    """Whether another phrase begins before anybody is named: "on behalf of his family by A"."""
    for chunk in row.chunks[start : start + _REPLACED]:
        if chunk.mention and not chunk.word:
            return False
        if chunk.word in {"by", "with", "in", "at"}:
            return True
    return False


def _is_of_credentials(row: Row, start: int) -> bool:
    """ "accepted the letter of | credentials of A": A, who brought it."""
    return not meeting_words()["credence"].isdisjoint(chunk.word for chunk in row.chunks[start : start + 1])


def _gives_a_meal(row: Row, at: int) -> bool:
    """ "A dinner was hosted | on behalf of A in honour of B": by A, who is there."""
    behalf = row.chunks[at].word == "on" and not meeting_words()["honours"].isdisjoint(row.words)
    return behalf and any(noun.kind is MeetingKind.RECEPTION for noun in nouns(row.chunks[:at]))


def _read_for(row: Row) -> set[str]:
    """ "A, whose message was read out by B": A, who was not there."""
    chunks = row.chunks
    found: set[str] = set()
    for at in row.where(_WHOSE):
        ahead = [chunk.word for chunk in chunks[at + 1 : at + 6]]
        if at and "read" in ahead[1:]:
            back = at - 2 if chunks[at - 1].word == "," else at - 1
            said = ahead[0] in MESSAGES
            found |= _humans(row, [back]) if said else set()
    return found


def _late(row: Row) -> set[str]:
    """ "the late A"."""
    found: set[str] = set()
    for chunk in (row.chunks[at] for at in row.people):
        if chunk.mention and row.text_of(chunk).startswith(("the late ", "late ")):
            found |= set(chunk.mention.names)
    return found


def _senders(row: Row) -> set[str]:
    """ "A, envoy of President B", "A, the adviser to President B": B, who only sent A; but in "A, the adviser to the
    President B" it is B who advises."""
    found: set[str] = set()
    for at in row.people:
        chunk = row.chunks[at]
        apposed = at > 1 and row.chunks[at - 1].word == "," and row.chunks[at - 2].is_person
        words = row.text_of(chunk).removeprefix("the ").split() if apposed else []
        aide = words[1:2] == ["to"] and words[2:3] != ["the"] and words[0] in meeting_words()["human"]
        sent = words[1:2] == ["of"] and words[0] in meeting_words()["sent"]
        if (aide or sent) and chunk.mention:
            found |= set(chunk.mention.names)
    return found


def stayed_away(row: Row) -> set[str]:
    """ "A and B stayed away", "A was absent": they were not there."""
    chunks = row.chunks
    found: set[str] = set()
    for at in row.where(meeting_words()["away"]):
        if at and chunks[at - 1].word in _STAYED:
            found |= _humans(row, subject(chunks, at - 1))
    return found


def dead(row: Row) -> set[str]:
    """ "A died on Monday", "A, who has died aged 90", "A passed away": whom he met is history."""
    chunks = row.chunks
    found: set[str] = set()
    for at in row.where(_DYING):
        passed_away = at + 1 < len(chunks) and chunks[at + 1].word == "away"
        if at and (chunks[at].word == "died" or passed_away):
            found |= _humans(row, subject(chunks, at))
    return found


def represented(row: Row) -> set[str]:
    """ "A was represented by B": A was not there."""
    chunks = row.chunks
    found: set[str] = set()
    for at in row.where(_REPRESENTED):
        if at > 1 and chunks[at - 1].word in _BE:
            found |= _humans(row, subject(chunks, at - 1))
    return found


def read_out(row: Row) -> set[str]:
    """ "A read out the message of B", "delivered the speech of B", "B's message was read out": B, who was not there."""
    chunks = row.chunks
    found: set[str] = set()
    for at in row.where(_READING):
        behind = range(at + 1, min(len(chunks) - 1, at + _MESSAGE))
        of = next((one for one in behind if chunks[one].word in _FROM and chunks[one - 1].word in MESSAGES), None)
        if of is not None:
            found |= _humans(row, [one for one in group_after(chunks, of + 1, 4)[:1] if not _is_his(chunks[one])])
    return found


def wrote(row: Row) -> set[str]:
    """ "A sent a video message to the forum", "A, in her message, said": A, who was not there."""
    found = _in_a_message(row)
    for at in row.where(_SENDING):
        behind = [chunk.word for chunk in row.chunks[at + 1 : at + _MESSAGE]]
        sent = "to" in behind and not MESSAGES.isdisjoint(behind[: behind.index("to")])
        found |= _humans(row, subject(row.chunks, at)) if sent else set()
    return found


def _in_a_message(row: Row) -> set[str]:
    """ "In his video message, A stressed", "A, in a message to the participants, said": A, who was not there."""
    chunks = row.chunks
    found: set[str] = set()
    for at in row.where(_MESSAGES):
        before = range(max(0, at - _OWNER), at - 1)
        start = next((i for i in before if chunks[i].word == "in" and chunks[i + 1].word in _WRITTEN_BY), None)
        if start is not None:
            aside = start > 1 and chunks[start - 1].word == ","
            found |= _humans(row, [start - 2] if aside else first_subject(chunks, len(chunks)))
    return found

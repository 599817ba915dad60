"""Verbs of signing and giving: signed, initialled, awarded, decorated, handed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.clauses.verb_tense import status
from icesco_cli.facts.meetings.events.attendance import LONGEST
from icesco_cli.facts.meetings.events.events import Event, as_known, parties
from icesco_cli.facts.meetings.events.frames.openings import witnesses
from icesco_cli.facts.meetings.events.frames.told import event_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.groups import has_group, named, people
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.lexicon.meeting_words import BARE, meeting_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Form, MeetingKind, Part, Status

_FAR = 32
"""Chunks between one who signs and the other, with what and for whom."""
_FOR = frozenset(["for", "on"])
_HANDED = meeting_words()["handed"]
_LETTERS = frozenset(["letter", "letters", "message", "messages", "note", "petition"])
_LETTER = 6
"""Chunks behind a verb of giving in which its object stands: "delivered a written | message"."""
_CONCLUDING = frozenset(["clinched", "concluded", "sealed"])
"""Of a document, these say that it was signed."""
_BINDING = meeting_words()["documents"] | {"intent"}
_SUBJECT = 16
"""Chunks of the subject of what is signed: "An open letter calling for the release of A has been | signed"."""
_BEFORE = 8
"""Chunks before a verb of giving that are its subject."""


def sign(clause: Clause) -> Event | None:
    """ "A and B signed the memorandum", "The deal was initialled by A and B"."""
    chunks = clause.chunks
    if _is_of_an_appeal(clause) or (chunks[clause.first].word in _CONCLUDING and not _is_of_document(clause)):
        return None
    if one_more := _another(clause):
        return one_more
    if clause.is_passive:
        between = next((one.members for one in (*clause.phrases, *clause.before) if one.preposition == "between"), ())
        by = [at for one in clause.phrases if one.preposition == "by" for at in one.members]
        signers = (by if len(by) > 1 else _in_apposition(clause) or by) or list(between)
    else:
        signers = clause.doers if len(clause.doers) > 1 else clause.deputies or clause.doers
        signers = [*signers, *(at for at in (*clause.behind("with"), *_for_the_other(clause)) if at not in signers)]
    if not people(chunks, signers) and (there := witnesses(clause)):
        return event_of(clause, clause.verb.kind, parties(chunks, signers), there)
    if _signs_for(clause) and len(signers) == 1 and people(chunks, signers):
        return as_known(event_of(clause, clause.verb.kind, parties(chunks, signers)))
    if len(signers) == 1 and len(chunks[signers[0]].names) > 1:  # "The two ministers signed"
        return as_known(event_of(clause, clause.verb.kind, parties(chunks, signers)))
    if len(signers) < 2 and not has_group(chunks, signers) and not _is_by_a_body(clause, signers):
        return None
    return event_of(clause, clause.verb.kind, parties(chunks, signers))


def _is_of_an_appeal(clause: Clause) -> bool:
    """ "An open letter has been signed by A and B", unlike a letter of intent: they need not have met."""
    said = _told_of(clause)
    return not said.isdisjoint(meeting_words()["appeals"]) and said.isdisjoint(_BINDING)


def _is_of_document(clause: Clause) -> bool:
    """ "The deal was sealed by A and B", "A and B concluded an agreement", unlike "concluded the talks"."""
    return not _told_of(clause).isdisjoint(promise_words().document_nouns)


def _told_of(clause: Clause) -> set[str]:
    """The words for what is signed: the subject of a passive verb, the object of any other."""
    before = clause.chunks[max(0, clause.first - _SUBJECT) : clause.first]
    return {chunk.word for chunk in before} if clause.is_passive else clause.words(_BEFORE)


def _signs_for(clause: Clause) -> bool:
    """ "A, who signed on behalf of B": one of the signers, at the signing that is told."""
    ahead = [chunk.word for chunk in clause.chunks[clause.last + 1 : clause.last + 4]]
    return ahead in (["on", "behalf", "of"], ["on", "its", "behalf"])


def _for_the_other(clause: Clause) -> list[int]:
    """ "A signed on behalf of Kenya, while B signed on behalf of Malta", "A signed for Kenya and B for Malta": B."""
    chunks, ahead = clause.chunks, range(clause.last + 1, min(len(clause.chunks), clause.last + _FAR))
    acting = [at for at in ahead if _is_on_behalf(chunks, at)]
    for at in acting[1:]:
        if chunks[at - 1].is_person:
            return named(chunks, [at - 1])
        if "sign" in meeting_words().frames_of(chunks[at - 1].word):
            return named(chunks, subject(chunks, at - 1))
    return []


def _is_on_behalf(chunks: Sequence[Chunk], at: int) -> bool:
    """ "signed | for Kenya", "| for the ministry", "| on behalf of Kenya"."""
    behind = chunks[at + 1] if at + 1 < len(chunks) else None
    if behind is None or chunks[at].word not in _FOR:
        return False
    if chunks[at].word == "on":
        return behind.word == "behalf"
    return behind.word == "the" or (behind.mention is not None and not behind.is_person)


def _another(clause: Clause) -> Event | None:
    """ "The second agreement, signed with B, sets up a fund": one more at the signing that is told."""
    if clause.doers or not _words_before(clause) & meeting_words()["ordinals"]:
        return None
    signers = parties(clause.chunks, named(clause.chunks, clause.behind("with")))
    return as_known(event_of(clause, clause.verb.kind, signers)) if signers else None


def _words_before(clause: Clause) -> set[str]:
    """The words shortly before the verb."""
    return {chunk.word for chunk in clause.chunks[max(0, clause.first - _BEFORE) : clause.first]}


def _is_by_a_body(clause: Clause, signers: list[int]) -> bool:
    """Whether a body signs with another of which no name is known: who signed for them may still be told."""
    if len(signers) != 1 or people(clause.chunks, signers) or not clause.words(8) & meeting_words()["papers"]:
        return False
    dated = any(chunk.time for chunk in clause.chunks[max(0, clause.end - LONGEST) : clause.end])
    return dated and status(clause.chunks, clause.first) is Status.HELD


def _in_apposition(clause: Clause) -> list[int]:
    """ "signed by the heads of the two services, A and B": A and B."""
    first = next((one.first for one in clause.phrases if one.preposition == "by"), None)
    by = first is not None or "by" in clause.words(6)
    for one in clause.phrases if by else ():
        if clause.chunks[one.first - 1].word == "," and len(people(clause.chunks, one.members)) > 1:
            return people(clause.chunks, one.members)
    return []


def give(clause: Clause) -> Event | None:
    """ "A awarded the medal to B", "A presented B with a shield", "B was decorated by A", "A presented credentials to
    B"."""
    chunks = clause.chunks
    if chunks[clause.first].word.startswith("deliver") and not _is_of_a_letter(clause):
        return None
    givers = clause.behind("by", "before") if clause.is_passive else clause.doers
    takers = clause.doers if clause.is_passive else _takers(clause)
    if clause.is_passive and not people(chunks, takers):
        takers = clause.behind("to", "on", "upon") or takers
    if not (people(chunks, givers) and people(chunks, takers)) and not _hands(clause, givers, takers):
        return _taken(clause, givers, takers)
    event = event_of(clause, clause.verb.kind, parties(chunks, givers), parties(chunks, takers))
    if event and "audience" in {chunks[clause.first - 1].word} | clause.words(4):
        return replace(event, kind=MeetingKind.RECEPTION)
    if _is_of_a_letter(clause):
        return replace(event, kind=MeetingKind.MEETING) if event and people(chunks, givers) else None
    if event and _reports(clause, takers):
        return replace(event, kind=MeetingKind.MEETING)
    gift = people(chunks, givers) and people(chunks, takers) and not _honours(clause)
    return as_known(replace(event, kind=None)) if event and gift else event


def _takers(clause: Clause) -> list[int]:
    """Whom something is given: B in "presented credentials as Representative to ICESCO to its Director General, B"."""
    found = clause.behind("to", "on", "upon")
    given = (one.members for one in clause.phrases if one.preposition == "to" and named(clause.chunks, one.members))
    bare = [at for at in clause.behind(BARE) if not _opens_title(clause.chunks, at)]
    return found if people(clause.chunks, found) else [*next(given, found)] or bare


def _opens_title(chunks: Sequence[Chunk], at: int) -> bool:
    """ "gave a lecture, " | Rumi | and the sea"": who gives it its title."""
    mention = chunks[at].mention
    return chunks[at - 1].word == '"' and mention is not None and mention.form is Form.NAME


def _is_of_a_letter(clause: Clause) -> bool:
    """ "A delivered a message from the King to B", "handed over a letter to B": whoever brings it meets B."""
    word = clause.chunks[clause.first].word
    said = _words_before(clause) if clause.is_passive else clause.words(_LETTER)
    return bool(said & _LETTERS) and (word in _HANDED or word.startswith("deliver"))


def _reports(clause: Clause, takers: list[int]) -> bool:
    """ "A presented her report to B on Monday": on a day that is said, so that it is no letter."""
    told = not clause.is_passive and bool(named(clause.chunks, takers)) and clause.row.names_a_day
    return told and bool(clause.words(_LETTER) & meeting_words()["presented_to"])


def _honours(clause: Clause) -> bool:
    """Whether it is more than a gift: a prize, a decoration or credentials."""
    words = meeting_words()
    word = clause.chunks[clause.first].word
    said = clause.words() | (_words_before(clause) if clause.is_passive else set())
    return word not in words["gifts"] or bool(said & (words["prizes"] | words["credence"]))


def _hands(clause: Clause, givers: list[int], takers: list[int]) -> bool:
    """Whether a body or a country hands over or takes: people need not stand on both sides."""
    told = status(clause.chunks, clause.first)
    return (
        told is Status.HELD and clause.chunks[clause.first].word in _HANDED and bool(givers and (takers or givers[1:]))
    )


def _taken(clause: Clause, givers: list[int], takers: list[int]) -> Event | None:
    """ "The gold medal went to A", "The medal was handed over by A": A was at the ceremony that is told."""
    chunks = clause.chunks
    before = _words_before(clause)
    if not takers and clause.is_passive and named(chunks, givers) and before & meeting_words()["prizes"]:
        return as_known(event_of(clause, clause.verb.kind, parties(chunks, givers, Part.HOST)))
    if not named(chunks, takers):
        return None
    if clause.is_passive and clause.words() & meeting_words()["prizes"]:
        event = event_of(
            clause, clause.verb.kind, parties(chunks, takers, Part.GUEST), parties(chunks, givers, Part.HOST)
        )
        return event if givers else as_known(event)
    if not before & meeting_words()["prizes"]:
        return None
    return as_known(event_of(clause, clause.verb.kind, parties(chunks, takers)))

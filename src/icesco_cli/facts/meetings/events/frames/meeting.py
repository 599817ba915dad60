"""Verbs of people who meet as equals: met, talked with, telephoned, discussed with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.clauses.delegations import of_delegations, staff_of
from icesco_cli.facts.meetings.clauses.nouns import Noun, nouns_between
from icesco_cli.facts.meetings.clauses.object_nouns import object_noun
from icesco_cli.facts.meetings.clauses.verb_tense import status
from icesco_cli.facts.meetings.events.events import Event, parties
from icesco_cli.facts.meetings.events.frames.hosting import host
from icesco_cli.facts.meetings.events.frames.told import event_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import acts
from icesco_cli.facts.sentences.groups import has_group, named, people
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import BARE, meeting_words
from icesco_cli.models import Form, MeetingKind

_ALONE = frozenset(["alone", "late", "privately", "until"])
"""Behind "A and B talked", these say that it was with each other."""
_OWNERS = function_words("owners")
_AFAR = frozenset(["online", "virtually"])
_LINE = 6
"""Chunks behind a verb of meeting in which a telephone or a screen may stand."""
_MEANS = frozenset(["by", "during", "in", "on", "over", "through", "via"])
"""Before a telephone, a screen or a call, what makes it that over which they met."""
_NEAR = 5
_AT_IT = frozenset(["gathering", "meeting"])
_SUBJECT = 14
"""Chunks before a verb of gathering in which its subject opens the sentence."""
_BEFORE = 24
"""How many chunks before "A and B spoke" the event is looked for at which they did."""


def meet(clause: Clause) -> Event | None:
    """ "A met B", "A and B met", "the two sides met"."""
    chunks = clause.chunks
    if [chunk.word for chunk in chunks[max(0, clause.first - 2) : clause.first]] == ["those", "who"]:
        return None  # "among those who met them was A"
    if clause.is_passive:
        return host(clause)
    doers = clause.doers
    if gathered := _gathered(clause, doers):
        return gathered
    others = clause.behind(*clause.verb.through)
    if clause.verb.kind is MeetingKind.RECEPTION and not others:
        others = [at for one in clause.phrases if one.noun in meeting_words()["homes"] for at in one.members]
    if not people(chunks, others) and not (others and len(named(chunks, doers)) > 1):
        others = [*clause.led, *clause.included] if _has_partner(clause) else []
    others = (_apposed(clause, others) if others and not named(chunks, others) else []) or others or _delegates(clause)
    together = "with" in clause.verb.through or clause.verb.kind is MeetingKind.MEETING
    alone = len(parties(chunks, doers)) > 1 or len(doers) > 1 or has_group(chunks, doers)
    calls = chunks[clause.first].word in meeting_words()["calling"] and not _is_complete(clause)
    if not others and doers and not people(chunks, doers) and calls:
        return _called_together(clause)
    spoke = clause.verb.kind is MeetingKind.CALL and not clause.words(6) & meeting_words()["phones"]
    if not others and (assembled := _assembled(clause)):
        return assembled
    if not others and not spoke and named(chunks, doers) and clause.words(6) & meeting_words()["others"]:
        event = event_of(clause, clause.verb.kind, parties(chunks, doers))
        return replace(event, fresh=True) if event else None
    if clause.verb.kind is MeetingKind.CALL and (
        _is_of_a_noun(clause, others) if others else not _is_spoken_together(clause)
    ):
        return None
    complete = clause.verb.kind is MeetingKind.CALL or _is_complete(clause)
    if not others and not (alone and together and people(chunks, doers) and complete):
        return None
    if not others and not named(chunks, doers):
        return _of_sides(clause)
    return _for_what(clause, event_of(clause, _how(clause), parties(chunks, doers), parties(chunks, others)))


def _has_partner(clause: Clause) -> bool:
    """Whether the verb may have those it met behind it: "met a delegation led by A", not "spoke of a fund led by A"."""
    through = clause.verb.through
    return BARE in through or not through.isdisjoint(clause.words(_LINE))


def _apposed(clause: Clause, offices: Sequence[int]) -> list[int]:
    """ "met the heads of the two academies, A and B": A and B, who hold the offices behind the verb."""
    chunks = clause.chunks
    behind = (one for one in clause.phrases if one.first > offices[-1] and chunks[one.first - 1].word == ",")
    members = next((named(chunks, one.members) for one in behind), [])
    return members if len(members) > 1 else []


def _delegates(clause: Clause) -> list[int]:
    """The body behind "met with a delegation of", "met with representatives of": of whom it consists may still be
    told."""
    if clause.verb.kind is not MeetingKind.MEETING:
        return []
    near, chunks = clause.words(5), clause.chunks
    sent = [at for one in of_delegations(clause.phrases) if one.noun in near for at in one.members[:1]]
    staff = staff_of(clause.phrases, clause.words(3))
    bodies = [at for at in staff if chunks[at].is_organisation]
    return sent or ([*bodies[:1], *people(chunks, staff)] if bodies else [])


def _is_of_a_noun(clause: Clause, others: Sequence[int]) -> bool:
    """Whether "with" goes with a noun of meeting: "spoke at a press conference with A"."""
    between = nouns_between(clause.chunks, clause.last + 1, others[0])
    return any(noun.kind is not MeetingKind.CALL for noun in between)


def _how(clause: Clause) -> MeetingKind | None:
    """The kind of the verb, and a call where a telephone or a screen was between them: "met over Zoom", "discussed the
    port in a phone call"; who went where he "talked with" others met them there."""
    screens = _is_on_the_line(clause)
    before = {chunk.word for chunk in clause.chunks[max(0, clause.first - _NEAR) : clause.first]}
    if clause.verb.kind is MeetingKind.CALL and not screens and "where" in before:
        return MeetingKind.MEETING
    return (
        MeetingKind.CALL
        if screens and clause.verb.kind in {MeetingKind.MEETING, MeetingKind.TALKS}
        else clause.verb.kind
    )


def _is_on_the_line(clause: Clause) -> bool:
    """Whether they met "online", "via | video link", "over | Zoom", "in a | phone call"; not "following a phone
    call"."""
    chunks, words = clause.chunks, meeting_words()
    behind = range(clause.last + 1, min(clause.end, clause.last + 1 + _LINE))
    lines = [at for at in behind if chunks[at].word in words["phones"] | words["screens"]]
    if any(chunks[at].word in _AFAR for at in lines):
        return True
    lines += (noun.first for noun in nouns_between(chunks, behind.start, clause.end) if noun.kind is MeetingKind.CALL)
    before = (chunks[max(clause.last + 1, at - 2) : at] for at in lines)
    return any(chunk.word in _MEANS for some in before for chunk in some)


def _gathers(clause: Clause) -> bool:
    """Whether several come together: "gathered", "came together"."""
    verb = {clause.chunks[clause.first].word, clause.chunks[clause.last].word}
    return not verb.isdisjoint(meeting_words()["gathering"])


def _for_what(clause: Clause, event: Event | None) -> Event | None:
    """The event, of the kind for which they came together: "A and B gathered in Oslo for a summit"."""
    noun = object_noun(clause.chunks, clause.last, frozenset(["for"])) if _gathers(clause) else None
    if event is None or noun is None or noun.family is MeetingKind.VISIT or _is_for_later(clause, noun):
        return event
    return replace(event, kind=noun.kind, last=noun.last)


def _is_for_later(clause: Clause, noun: Noun) -> bool:
    """Whether they only spoke of it: "met to go over | preparations for | the opening"."""
    ahead = [chunk.word for chunk in clause.chunks[clause.last + 1 : noun.first]]
    return "to" in ahead and "for" in ahead[ahead.index("to") :]


def _of_sides(clause: Clause) -> Event | None:
    """ "The sides met on Monday under the chairmanship of A and B": who they are is yet to be told."""
    told = status(clause.chunks, clause.first)
    if told is None:
        return None
    kind, rule = clause.verb.kind, clause.verb.frame
    return Event(clause.first, clause.last, kind, rule, status=told, known=True, happened=True)


def _gathered(clause: Clause, doers: Sequence[int]) -> Event | None:
    """ "Ministers of the six states, gathered in Oslo from 3 to 5 May, have agreed", "Donors meeting in Oslo today",
    "On 3 May, sixty teachers came together in Oslo": a conference of people yet to be named."""
    chunks, at, words = clause.chunks, clause.first, meeting_words()
    if not (_gathers(clause) or chunks[at].word in _AT_IT) or named(chunks, doers):
        return None
    before = [chunk.word for chunk in chunks[max(0, at - _SUBJECT) : at]]
    opens = bool(before) and (before[-1] in words["gatherers"] or (before[-1] == "," and at < _SUBJECT))
    behind = chunks[clause.last + 1 : clause.last + 4]
    there = len(behind) == 3 and behind[0].word == "in" and behind[1].is_place
    there = there and bool(behind[2].time or chunks[0].time)
    told = status(chunks, at) if opens and there and words["gatherers"] & set(before) else None
    kind, rule = MeetingKind.CONFERENCE, clause.verb.frame
    return Event(at, clause.last, kind, rule, status=told, happened=True) if told else None


def _assembled(clause: Clause) -> Event | None:
    """ "The Board of Governors will gather for its annual meeting in Oslo on May 2": a conference of people yet to be
    named."""
    chunks, at = clause.chunks, clause.first
    bodies = _gathers(clause) and not people(chunks, clause.doers)
    noun = object_noun(chunks, clause.last, frozenset(["for"])) if bodies else None
    dated = any(chunk.time for chunk in chunks[at : clause.end])
    if noun is None or noun.family is MeetingKind.VISIT or not dated or not clause.doers:
        return None
    event = event_of(clause, MeetingKind.CONFERENCE, parties(chunks, clause.doers))
    return replace(event, last=noun.last, happened=True) if event else None


def _called_together(clause: Clause) -> Event | None:
    """ "UNESCO gathered archivists from nine countries in Oslo": a conference of people yet to be named."""
    told = status(clause.chunks, clause.first)
    dated = any(chunk.time for chunk in clause.chunks)
    if told is None or not dated or clause.is_passive:
        return None
    return Event(clause.first, clause.last, MeetingKind.CONFERENCE, clause.verb.frame, status=told, happened=True)


def _is_spoken_together(clause: Clause) -> bool:
    """Whether "A and B spoke" says with each other: "spoke by phone", "spoke on Monday", but not "also spoke"."""
    words, ahead = meeting_words(), clause.chunks[clause.last + 1 : clause.last + 2]
    if clause.words(6) & words["phones"] or has_group(clause.chunks, clause.doers):
        return True
    if clause.chunks[clause.first - 1].word in {"also", "who"} or any(
        nouns_between(clause.chunks, clause.first - _BEFORE, clause.first)
    ):
        return False
    alone = bool(ahead) and (ahead[0].time is not None or ahead[0].word in _ALONE)
    return alone and object_noun(clause.chunks, clause.last, words["at"]) is None


def _is_complete(clause: Clause) -> bool:
    """Whether the verb goes without an object: "A and B met in Oslo", unlike "A and B met the deadline", "raise it"."""
    ahead = clause.chunks[clause.last + 1 : clause.last + 2]
    closes = meeting_words()["complete"]
    if ahead and (mention := ahead[0].mention) and mention.form is Form.PRONOUN:
        return False
    return not ahead or not ahead[0].word or ahead[0].word in closes or ahead[0].word.endswith("ly")


def ring(clause: Clause) -> Event | None:
    """ "A called B on Sunday", unlike "A called B a friend"."""
    return _direct(clause, meeting_words()["rung"])


def see(clause: Clause) -> Event | None:
    """ "A saw B on Friday about the library"."""
    return _direct(clause, meeting_words()["seen"])


def _direct(clause: Clause, following: frozenset[str]) -> Event | None:
    """The subject and the human being named right behind the verb, before one of the words `following` or a time."""
    chunks, at = clause.chunks, _behind_peer(clause.chunks, clause.last + 1)
    if clause.is_passive or at >= len(chunks) or not acts(chunks, at) or not named(chunks, [at]):
        return None
    mention = chunks[at].mention
    if mention is None or mention.form is Form.GROUP or not named(chunks, clause.doers):
        return None
    after = chunks[at + 1] if at + 1 < len(chunks) else None
    if after is not None and not after.time and after.word not in following:
        return None
    return event_of(clause, clause.verb.kind, parties(chunks, clause.doers), parties(chunks, [at]))


def _behind_peer(chunks: Sequence[Chunk], at: int) -> int:
    """Where A stands in "saw | her Kenyan colleague A"; where no such words stand, right behind the verb."""
    if at >= len(chunks) or chunks[at].word not in _OWNERS:
        return at
    peer = at + 1 + (at + 1 < len(chunks) and chunks[at + 1].is_adjective)
    return peer + 1 if peer < len(chunks) and chunks[peer].word in meeting_words()["opposite"] else at


def discuss(clause: Clause) -> Event | None:
    """ "A discussed the file with B", "A and B explored cooperation", "Cooperation of A and B was discussed"."""
    chunks = clause.chunks
    if clause.verb.kind is MeetingKind.TALKS and (signed := _exchanged(clause)):
        return signed
    if clause.is_passive:
        return _discussed(clause)
    doers = named(chunks, clause.doers)
    others = named(chunks, clause.behind("with")) or (clause.led if "with" in clause.words(3) else [])
    exchanged = meeting_words()["spoken"] | meeting_words()["swapped"]
    if clause.verb.kind is MeetingKind.TALKS and not (clause.verb.particle or clause.words() & exchanged):
        return None  # "exchanged letters", "exchange ten students"
    apart = [chunk.word for chunk in chunks[max(0, clause.first - 2) : clause.first]] == [",", "to"]
    purpose = apart or clause.is_purpose  # "held separate meetings with B and C, to discuss the port"
    if not doers or len({*doers, *others}) < 2 or (not others and purpose):
        return None
    return event_of(clause, _how(clause), parties(chunks, doers), parties(chunks, others))


def _exchanged(clause: Clause) -> Event | None:
    """ "The document was exchanged by A and B", "A and B exchanged the signed agreements": as one signs it."""
    before = clause.chunks[max(0, clause.first - _SUBJECT) : clause.first]
    what = {chunk.word for chunk in before} if clause.is_passive else clause.words(_NEAR)
    signers = named(clause.chunks, clause.behind("by") if clause.is_passive else clause.doers)
    if len(signers) < 2 or what.isdisjoint(meeting_words()["documents"]):
        return None
    return event_of(clause, MeetingKind.CEREMONY, parties(clause.chunks, signers), rule="sign")


def _discussed(clause: Clause) -> Event | None:
    """ "Cooperation was discussed by A and B"; "cooperation between A and B was discussed in Oslo": a meeting of people
    yet to be named."""
    by = named(clause.chunks, clause.behind("by"))
    if len(by) > 1:
        return event_of(clause, MeetingKind.MEETING, parties(clause.chunks, by))
    sides = next((one.members for one in clause.before if one.preposition == "between"), ())
    if len(sides) < 2:
        return None
    event = event_of(clause, MeetingKind.MEETING, parties(clause.chunks, sides), rule="discussed")
    return replace(event, happened=True) if event else None

"""Events that a verb of meeting states: one function for each frame of the table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from icesco_cli.facts.chunks import Chunk, Row
from icesco_cli.facts.events import (
    Event,
    has_group,
    is_earlier,
    join,
    led,
    parties,
    status,
)
from icesco_cli.facts.grammar import by_group, group_after, is_passive, object_group
from icesco_cli.facts.subjects import subject
from icesco_cli.facts.nouns import Noun, noun_after, noun_before
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.fact_words import MeetingVerb, meeting_words
from icesco_cli.models import Form, Part, Party, Topic

_DETERMINERS = function_words("determiners")
_AUXILIARIES = function_words("auxiliaries")
_WITH = frozenset(["with"])
_TO = frozenset(["with", "to"])
_GOAL = frozenset(["to", "in", "for", "at"])
_OF = frozenset(["to", "on", "of"])
_HANDED = frozenset(["handed", "hands"])
_PRIZES = frozenset(["award", "medal", "order", "prize", "certificate"])
_TRIPS = frozenset(["trip", "visit", "tour", "leg", "journey"])
_CALLS = frozenset(["phone", "telephone", "telephonic", "video", "videoconference", "call"])


def verb_events(row: Row) -> list[Event]:
    """The events that the verbs of a sentence state, in its order."""
    verbs = meeting_words().verbs
    found: list[Event] = []
    for at, chunk in enumerate(row.chunks):
        for verb in verbs.get(chunk.word, ()):
            event = _FRAMES[verb.frame](row, at, verb)
            if event is not None:
                found += _apart(row, event)
                break
    return found


def _apart(row: Row, event: Event) -> list[Event]:
    """ "held separate meetings with A and B": one meeting with each."""
    ahead = [chunk.word for chunk in row.chunks[event.at : event.at + 4]]
    if event.rule != "hold" or "separate" not in ahead or not any(word.endswith("s") for word in ahead[1:]):
        return [event]
    subjects = {m.names[0] for at in subject(row.chunks, event.at) if (m := row.chunks[at].mention) and m.names}
    first = [party for party in event.parties if party.name in subjects]
    return [replace(event, parties=(*first, other)) for other in event.parties if other.name not in subjects]


def _event(row: Row, at: int, kind: str, rule: str, *several: Sequence[Party], groups: bool = False) -> Event | None:
    told = status(row.chunks, at)
    everybody = join(*several)
    if told is None or not (everybody or groups):
        return None
    return Event(at, kind, rule, everybody, told, groups=groups, earlier=is_earlier(row.chunks, at))


def _people(chunks: Sequence[Chunk], group: Sequence[int]) -> bool:
    return any(chunks[at].is_person for at in group)


def _mutual(row: Row, at: int, verb: MeetingVerb) -> Event | None:
    chunks = row.chunks
    if is_passive(chunks, at):
        return _passive_host(row, at, verb.kind)
    doers = subject(chunks, at)
    others = object_group(chunks, at, _WITH)
    others = others if _people(chunks, others) or led(row) else []
    groups = has_group(chunks, doers)
    if not others and len(doers) < 2 and not groups:
        return None
    if not doers and not others:
        return None
    return _event(
        row,
        at,
        verb.kind,
        "meet",
        parties(chunks, doers, Part.PARTICIPANT),
        parties(chunks, others, Part.PARTICIPANT),
        led(row),
        groups=groups,
    )


def _with(row: Row, at: int, verb: MeetingVerb) -> Event | None:
    """discussed ... with: the partner may stand behind the thing that is discussed."""
    chunks = row.chunks
    if is_passive(chunks, at):
        sides = _between(chunks[:at], -1)
        return _happened(row, at, parties(chunks, sides, Part.PARTICIPANT)) if len(sides) > 1 else None
    doers = subject(chunks, at)
    if not _people(chunks, doers):
        return None
    together = parties(chunks, [doer for doer in doers if chunks[doer].is_person], Part.PARTICIPANT)
    if len(together) > 1:
        return _event(row, at, verb.kind, "discuss together", together)
    for ahead in range(at + 1, min(len(chunks), at + 14)):
        if chunks[ahead].word in {".", ";", ":", "who", "which", "that", "between"}:
            return None
        if chunks[ahead].word == "with":
            others = group_after(chunks, ahead + 1, 3)
            if _people(chunks, others):
                doing, met = parties(chunks, doers, Part.PARTICIPANT), parties(chunks, others, Part.PARTICIPANT)
                return _event(row, at, verb.kind, "discuss with", doing, met)
    return None


def _happened(row: Row, at: int, sides: tuple[Party, ...]) -> Event | None:
    """ "Cooperation between A and B was discussed in Oslo": a meeting of people yet to be named."""
    event = _event(row, at, "meeting", "discussed", sides)
    return replace(event, happened=True) if event else None


def _speak(row: Row, at: int, verb: MeetingVerb) -> Event | None:
    chunks = row.chunks
    doers = subject(chunks, at)
    others = object_group(chunks, at, _TO, bare=chunks[at].word.endswith("phoned"))
    others = [o for o in others if chunks[o].is_person]
    if not _people(chunks, doers) or not others:
        return None
    doing, met = parties(chunks, doers, Part.PARTICIPANT), parties(chunks, others, Part.PARTICIPANT)
    return _event(row, at, verb.kind, "speak with", doing, met)


def _host(row: Row, at: int, verb: MeetingVerb) -> Event | None:
    chunks = row.chunks
    if is_passive(chunks, at):
        return _passive_host(row, at, verb.kind)
    if at + 1 < len(chunks) and chunks[at + 1].word == "by":
        return None
    hosts = subject(chunks, at)
    guests = object_group(chunks, at, frozenset()) or _delegates(chunks, at)
    leaders = led(row)
    if not hosts or not (_people(chunks, guests) or leaders or _delegation(chunks, at)):
        return None
    return _event(
        row, at, verb.kind, "receive", parties(chunks, hosts, Part.HOST), parties(chunks, guests, Part.GUEST), leaders
    )


def _delegates(chunks: Sequence[Chunk], at: int) -> list[int]:
    """The body behind "a delegation of": "received a delegation of the Guild"."""
    for ahead in range(at + 1, min(len(chunks), at + 7)):
        if chunks[ahead].word in {"of", "from"} and chunks[ahead - 1].word in {"delegation", "group", "team"}:
            return group_after(chunks, ahead + 1, 3)[:1]
    return []


def _delegation(chunks: Sequence[Chunk], at: int) -> bool:
    ahead = chunks[at + 1 : at + 6]
    return any(chunk.word in {"delegation", "delegations", "group"} for chunk in ahead)


def _passive_host(row: Row, at: int, kind: str) -> Event | None:
    chunks = row.chunks
    guests, hosts = subject(chunks, at), by_group(chunks, at)
    if not hosts or not (guests or led(row)):
        return None
    kind = "reception" if kind == "meeting" else kind
    return _event(
        row,
        at,
        kind,
        "received by",
        parties(chunks, guests, Part.GUEST),
        parties(chunks, hosts, Part.HOST),
        groups=has_group(chunks, guests),
    )


def _guest(row: Row, at: int, verb: MeetingVerb) -> Event | None:
    """visited, where the object is a human being."""
    chunks = row.chunks
    doers, hosts = subject(chunks, at), object_group(chunks, at, frozenset())
    named = [o for o in hosts if chunks[o].is_person and _form(chunks[o]) is not Form.GROUP]
    if is_passive(chunks, at) or not _people(chunks, doers) or not named:
        return None
    return _event(
        row, at, "visit", "visit somebody", parties(chunks, doers, Part.GUEST), parties(chunks, named, Part.HOST)
    )


def _form(chunk: Chunk) -> Form | None:
    return chunk.mention.form if chunk.mention else None


def _visit(row: Row, at: int, verb: MeetingVerb) -> Event | None:
    chunks = row.chunks
    if is_passive(chunks, at) or not is_verb(chunks, at):
        return None
    doers = subject(chunks, at)
    visitors = join(parties(chunks, doers, Part.GUEST), led(row) if _delegation(chunks, max(0, at - 12)) else ())
    groups = has_group(chunks, doers)
    if not (visitors or groups) or at + 1 >= len(chunks):
        return None
    bodies = [o for o in object_group(chunks, at, frozenset()) if _topic(chunks[o]) is Topic.ORGANISATION]
    with_group = _with_after(row, at)
    return _event(
        row, at, verb.kind, verb.kind, visitors, parties(chunks, bodies, Part.HOST), with_group, groups=groups
    )


def is_verb(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word that may be a noun ("visit", "tours") is a verb here: behind its subject, a modal or "to"."""
    if chunks[at].word.endswith(("ed", "ing")) or at == 0:
        return at > 0 or not chunks[at].word.endswith("s")
    before = chunks[at - 1]
    return before.is_party or before.word in _AUXILIARIES | {"to", "also"}


def _topic(chunk: Chunk) -> Topic | None:
    return chunk.mention.topic if chunk.mention else None


def _with_after(row: Row, at: int) -> tuple[Party, ...]:
    """ "toured the branch with its curator X": those behind "with" in the same clause."""
    chunks = row.chunks
    for ahead in range(at + 1, min(len(chunks), at + 14)):
        if chunks[ahead].word in {",", ".", ";", "and", "to", "who", "which"}:
            return ()
        if chunks[ahead].word == "with":
            group = [o for o in group_after(chunks, ahead + 1, 5) if chunks[o].is_person]
            return parties(chunks, group, Part.PARTICIPANT)
    return ()


def _travel(row: Row, at: int, verb: MeetingVerb) -> Event | None:
    chunks = row.chunks
    doers = subject(chunks, at)
    goal = next(
        (a for a in range(at + 1, min(len(chunks), at + 8)) if chunks[a].is_place and chunks[a - 1].word in _GOAL), None
    )
    if not _people(chunks, doers) or goal is None or is_passive(chunks, at):
        return None
    return _event(row, at, verb.kind, "travel", parties(chunks, doers, Part.GUEST))


def _hold(row: Row, at: int, verb: MeetingVerb) -> Event | None:
    """held talks, paid a visit, hosted a dinner, attended the forum: the noun says what it was."""
    chunks = row.chunks
    noun = noun_after(chunks, at, 16)
    if noun is None or _is_participle(chunks, at):
        return None
    doers = [] if is_passive(chunks, at) else subject(chunks, at)
    if is_passive(chunks, at) or (not doers and not chunks[at].word.endswith("ing")):
        return None
    part = Part.HOST if chunks[at].word.startswith("host") else Part.PARTICIPANT
    others = noun_partners(chunks, noun.last)
    kind = "call" if _CALLS & {chunk.word for chunk in chunks[at : noun.last + 1]} else noun.kind
    event = _event(
        row,
        at,
        kind,
        "hold",
        parties(chunks, doers, part),
        others,
        led(row) if others else (),
        groups=has_group(chunks, doers),
    )
    return _known(_fresh(event, noun), noun, others)


def _is_participle(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "held" only goes with the noun before it: "a press conference, held in Oslo"."""
    before = [chunk.word for chunk in chunks[max(0, at - 2) : at]]
    return any(word in meeting_words().nouns for word in before)


def _known(event: Event | None, noun: Noun, others: Sequence[Party]) -> Event | None:
    """The event as one that only adds, where nobody is named whom the subject met."""
    if (
        event is None
        or others
        or len(event.people) > 1
        or event.kind in {"press conference", "reception", "conference"}
    ):
        return event
    return replace(event, known=event.kind != "visit", happened=event.kind in {"ceremony", "conference"})


def _fresh(event: Event | None, noun: Noun) -> Event | None:
    return replace(event, fresh=not noun.known and event.kind == "reception") if event else None


_PARTNERS = frozenset(["with", "between", "to", "on", "of", "among"])


def noun_partners(chunks: Sequence[Chunk], noun: int, prepositions: frozenset[str] = _PARTNERS) -> tuple[Party, ...]:
    """Who stands behind a noun of meeting: "with A", "between A and B", "of A and B", "to B", "for C"."""
    for ahead in range(noun + 1, min(len(chunks), noun + 12)):
        word = chunks[ahead].word
        if word in {".", ";", ",", "who", "which", "that"} or word in meeting_words().verbs:
            return ()
        if word in prepositions:
            group = group_after(chunks, ahead + 1, 6)
            if _people(chunks, group) or (group and word == "between"):
                return parties(chunks, group, Part.PARTICIPANT)
            if group and word in {"with", "to"} and _topic(chunks[group[0]]) is Topic.ORGANISATION:
                return parties(chunks, group, Part.HOST)
    return ()


def _open(row: Row, at: int, verb: MeetingVerb) -> Event | None:
    chunks = row.chunks
    if is_passive(chunks, at) or (at + 1 < len(chunks) and chunks[at + 1].word == "by"):
        openers = by_group(chunks, at)
        noun = noun_before(chunks, at)
    else:
        openers = subject(chunks, at)
        noun = noun_after(chunks, at)
        if noun is None and not (at + 2 < len(chunks) and chunks[at + 1].word in {"the", "a", "an"}):
            return None
    if not openers and is_passive(chunks, at) and verb_is_ceremonial(chunks, at):
        return Event(at, verb.kind, "open", status=status(chunks, at) or "held", known=True, happened=True)
    if not _people(chunks, openers):
        return None
    kind = noun.kind if noun and noun.kind not in {"visit", "tour"} else verb.kind
    event = _event(row, at, kind, "open", parties(chunks, openers, Part.PARTICIPANT))
    return replace(event, known=noun.kind == "meeting") if event and noun else event


def verb_is_ceremonial(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether something was inaugurated at a time that is said: "was inaugurated in Oran on Monday"."""
    return chunks[at].word.startswith(("inaugurat", "unveil")) and any(chunk.time for chunk in chunks[at:])


def _attend(row: Row, at: int, verb: MeetingVerb) -> Event | None:
    chunks = row.chunks
    noun = noun_after(chunks, at)
    if noun is None:
        return None
    if is_passive(chunks, at):
        return None
    doers = subject(chunks, at)
    if not doers:
        return None
    return _event(row, at, noun.kind, "attend", parties(chunks, doers, Part.ATTENDEE), _with_after(row, noun.last))


def _sign(row: Row, at: int, verb: MeetingVerb) -> Event | None:
    chunks = row.chunks
    if is_passive(chunks, at) or (at + 1 < len(chunks) and chunks[at + 1].word in {"by", "at", "in", "on"}):
        signers = by_group(chunks, at) or _between(chunks, at)
    else:
        signers = [*subject(chunks, at)]
        signers += [o for o in _with_group(chunks, at) if o not in signers]
    groups = has_group(chunks, signers)
    if len(signers) < 2 and not groups:
        return None
    return _event(row, at, verb.kind, "sign", parties(chunks, signers, Part.PARTICIPANT), groups=groups)


def _between(chunks: Sequence[Chunk], at: int) -> list[int]:
    return next((group_after(chunks, a + 1, 4) for a in range(at + 1, len(chunks)) if chunks[a].word == "between"), [])


def _with_group(chunks: Sequence[Chunk], at: int) -> list[int]:
    for ahead in range(at + 1, min(len(chunks), at + 14)):
        if chunks[ahead].word in {".", ";", "who", "which"}:
            return []
        if chunks[ahead].word == "with":
            return group_after(chunks, ahead + 1, 4)
    return []


def _give(row: Row, at: int, verb: MeetingVerb) -> Event | None:
    chunks = row.chunks
    givers = by_group(chunks, at) if is_passive(chunks, at) else subject(chunks, at)
    takers = subject(chunks, at) if is_passive(chunks, at) else object_group(chunks, at, _TO)
    given, taken = parties(chunks, givers, Part.PARTICIPANT), parties(chunks, takers, Part.PARTICIPANT)
    if chunks[at].word not in _HANDED and not (_people(chunks, givers) and _people(chunks, takers)):
        return _taken(row, at, verb.kind, takers)
    return _event(row, at, verb.kind, "give", given, taken) if given and taken else None


def _taken(row: Row, at: int, kind: str, takers: Sequence[int]) -> Event | None:
    """ "The gold medal went to A": A was at the ceremony that is told."""
    before = {chunk.word for chunk in row.chunks[max(0, at - 8) : at]}
    if not before & _PRIZES or not _people(row.chunks, takers):
        return None
    return _as_known(_event(row, at, kind, "give", parties(row.chunks, takers, Part.PARTICIPANT)))


def _join(row: Row, at: int, verb: MeetingVerb) -> Event | None:
    chunks = row.chunks
    if at and chunks[at - 1].word in _DETERMINERS:
        return None
    if is_passive(chunks, at) or (at + 1 < len(chunks) and chunks[at + 1].word == "by"):
        doers, others = by_group(chunks, at), subject(chunks, at)
    else:
        doers, others = subject(chunks, at), object_group(chunks, at, frozenset(["in", "on"]))
    if not _people(chunks, doers) and not others:
        return None
    kind = "visit" if _TRIPS & {chunk.word for chunk in chunks[at:]} else verb.kind
    event = _event(
        row,
        at,
        kind,
        "accompany",
        parties(chunks, others, Part.PARTICIPANT),
        parties(chunks, doers, Part.ATTENDEE),
    )
    return _as_known(event)


def _as_known(event: Event | None) -> Event | None:
    return replace(event, known=True) if event else None


def _none(row: Row, at: int, verb: MeetingVerb) -> Event | None:
    """Nouns of meeting as subjects are read by `noun_events`."""
    return None


_FRAMES: Mapping[str, Callable[[Row, int, MeetingVerb], Event | None]] = {
    "mutual": _mutual,
    "with": _with,
    "speak": _speak,
    "host": _host,
    "guest": _guest,
    "visit": _visit,
    "travel": _travel,
    "hold": _hold,
    "occur": _none,
    "open": _open,
    "attend": _attend,
    "sign": _sign,
    "give": _give,
    "join": _join,
}

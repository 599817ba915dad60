"""Verbs of a host and a guest: received, called on, showed around."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.clauses.delegations import is_of_peers, of_delegations, staff_of
from icesco_cli.facts.meetings.clauses.nouns import noun_at, nouns, nouns_between
from icesco_cli.facts.meetings.clauses.object_nouns import object_noun
from icesco_cli.facts.meetings.clauses.verb_tense import status
from icesco_cli.facts.meetings.events.events import RECEIVED, Event, as_known, parties
from icesco_cli.facts.meetings.events.frames.receiving import heard
from icesco_cli.facts.meetings.events.frames.strangers import of_strangers
from icesco_cli.facts.meetings.events.frames.told import event_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS, governed
from icesco_cli.facts.sentences.groups import group_after, named, people
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import BARE, meeting_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Form, MeetingKind, Part, Status

_ARTICLES = function_words("articles")
_BE = function_words("forms_of_be") | function_words("have")
_OPENERS = _BE | {"after"}
_NEAR = 3
"""Chunks behind the verb in which "his counterparts" stands."""
_SITE = 6
"""Chunks in which "of the city of Oslo" stands."""
_REACH = 16
"""How many chunks before the verb the delegation stands that was received."""
_GIVEN = 20
"""Chunks before a verb of welcome in which the meal stands that was given for it."""


def host(clause: Clause) -> Event | None:
    """ "A received B", "B was received by A", "A received a call from B"."""
    if clause.is_passive:
        return _hosted(clause)
    chunks, doers = clause.chunks, clause.doers
    guests = clause.behind(BARE)
    if not people(chunks, guests):
        guests = _delegates(clause) or clause.led or _peers(clause) or guests
    guests = [*guests, *(at for at in clause.composed if at not in guests)]
    guests = [at for at in guests if chunks[at].names or clause.row.text_of(chunks[at]) != "it"]
    if not people(chunks, guests) and not (guests and (people(chunks, doers) or _is_sent_to_body(clause, doers))):
        return heard(clause) or of_strangers(clause)
    if not doers or _hosts_an_event(clause, guests[0]):
        return None
    event = event_of(clause, clause.verb.kind, parties(chunks, doers, Part.HOST), parties(chunks, guests, Part.GUEST))
    if event and _is_purpose(clause):
        return replace(event, status=Status.HELD, known=True)
    return _beside_guests(chunks, event, guests)


def _is_sent_to_body(clause: Clause, doers: Sequence[int]) -> bool:
    """ "The University received a delegation of the Guild", unlike "welcomed the report of a delegation of the
    Guild"."""
    chunks, guests = clause.chunks, _delegates(clause)
    between = [chunk.word for chunk in chunks[clause.last + 1 : guests[0]]] if guests else []
    return len(between) > 1 and "of" not in between[:-2] and all(chunks[at].is_organisation for at in doers)


def _hosts_an_event(clause: Clause, guest: int) -> bool:
    """ "Kenya has hosted many forums, and its Minister, A, says": a forum, and no guest."""
    chunks, first = clause.chunks, clause.first
    if not chunks[first].word.startswith("host"):
        return False
    if chunks[first - 1].word == "to" and chunks[first - 2].word in promise_words().premises:
        return True  # "a building to host the Centre"
    noun = object_noun(chunks, clause.last)
    return noun is not None and noun.last < guest


def _beside_guests(chunks: Sequence[Chunk], event: Event | None, guests: Sequence[int]) -> Event | None:
    """The event, which is told of those guests who were told of before: "A received the ministers"."""
    told_of = any(chunks[at].is_group for at in guests)
    return replace(event, beside=frozenset(p.name for p in parties(chunks, guests))) if event and told_of else event


def _is_purpose(clause: Clause) -> bool:
    """Whether it only says what a meeting was for: "the luncheon that A held to welcome B"."""
    before = clause.chunks[max(0, clause.first - _GIVEN) : clause.first]
    held = any(chunk.word in meeting_words()["given"] for chunk in before) and next(nouns(before), None) is not None
    return held and clause.chunks[clause.first - 1].word == "to"


def _delegates(clause: Clause) -> list[int]:
    """The body behind "a delegation of", and its leader: "received a delegation of the Guild led by A"; or behind
    "received representatives of"."""
    if senders := next(of_delegations(clause.phrases), None):
        return [*senders.members, *clause.led]
    staff = staff_of(clause.phrases, clause.words(_NEAR))
    return list(staff) if any(clause.chunks[at].is_organisation for at in staff) else []


def _peers(clause: Clause) -> list[int]:
    """ "hosted his counterparts from Kenya and Malta, A and B": A and B."""
    peers = any(word.startswith("counterpart") for word in clause.words(_NEAR))
    return [at for one in clause.phrases if peers and is_of_peers(one) for at in people(clause.chunks, one.members)]


def _hosted(clause: Clause) -> Event | None:
    """ "A was received by B", "A was hosted at a dinner by B": the host stands behind "by", or nobody says who it
    is."""
    chunks = clause.chunks
    guests, hosts = clause.doers, clause.behind("by")
    if not hosts and (lodged := _hosted_at(clause)):
        return lodged
    if not guests and (opened := _behind_participle(clause, hosts)):
        hosts, guests = opened
    elif not people(chunks, guests):
        return _of_a_delegation(clause, hosts) or _taken(clause, hosts)
    elif not hosts or not _is_said_of(clause, guests):
        return _taken(clause, hosts)
    kind = MeetingKind.RECEPTION if clause.verb.kind == MeetingKind.MEETING else clause.verb.kind
    event = event_of(
        clause, kind, parties(chunks, guests, Part.GUEST), parties(chunks, hosts, Part.HOST), rule=RECEIVED
    )
    how = next(nouns_between(chunks, clause.last, hosts[0]), None)
    if event and how and chunks[how.last].word in meeting_words()["face_to_face"]:
        event = replace(event, last=how.last)  # "was received in a courtesy call by B"
    return _beside_guests(chunks, event, guests)


def _behind_participle(clause: Clause, hosts: Sequence[int]) -> tuple[list[int], list[int]] | None:
    """Hosts and guests of "Received by A, B toured the museum": the guest is the subject behind the comma."""
    chunks = clause.chunks
    if any(chunk.word not in _OPENERS for chunk in chunks[: clause.first]) or not hosts:
        return None
    last = hosts[-1]
    following = chunks[last + 1].word if last + 1 < len(chunks) else ""
    first = next((nth for nth, at in enumerate(hosts) if nth and chunks[at - 1].word == ","), None)
    if first is not None:
        return (list(hosts[:first]), list(hosts[first:])) if following.isalpha() else None
    behind = group_after(chunks, last + 2, 4) if following == "," else []
    return (list(hosts), behind) if people(chunks, behind) and not governed(chunks, behind[0]) else None


def _of_a_delegation(clause: Clause, hosts: Sequence[int]) -> Event | None:
    """ "A delegation of teachers from Kenya was received by A", "it was received by A" behind it: of whom it consists
    may still be told."""
    chunks, start = clause.chunks, max(0, clause.first - _REACH)
    told_of = [at for at in clause.doers if (m := chunks[at].mention) and m.form is Form.PRONOUN and m.names]
    said = clause.row.between(chunks[start].start, chunks[clause.first].start).lower().split()
    head = next(
        (word for word in said if word in PREPOSITIONS or word.strip(",") in meeting_words()["delegations"]), ""
    )
    if not named(chunks, hosts) or not (told_of or (head and head not in PREPOSITIONS)):
        return None
    near = (one for one in clause.before if one.first >= start and one.preposition in {"", "from", "of"})
    bodies = [at for one in near for at in one.members if not chunks[at].is_person]
    guests = parties(chunks, told_of or bodies, Part.GUEST)
    return event_of(clause, MeetingKind.RECEPTION, guests, parties(chunks, hosts, Part.HOST), rule=RECEIVED)


def _hosted_at(clause: Clause) -> Event | None:
    """ "A delegation of A was hosted at the Museum of B": a visit to B, of people who may yet be named."""
    chunks = clause.chunks
    sites = [at for at in clause.behind("at") if chunks[at].is_organisation]
    site = chunks[sites[0]].name if sites else None
    if site is None or not clause.doers or not _is_said_of(clause, clause.doers):
        return None
    event = event_of(
        clause, MeetingKind.VISIT, parties(chunks, clause.doers, Part.GUEST), parties(chunks, sites, Part.HOST)
    )
    return replace(event, goal=site, happened=True) if event else None


def _is_said_of(clause: Clause, guests: Sequence[int]) -> bool:
    """Whether the participle goes with the guests, and not with a noun between: unlike "A spoke at an event hosted
    by"."""
    before = [chunk.word for chunk in clause.chunks[max(0, clause.first - 3) : clause.first]]
    return any(word in _BE for word in before) or guests[-1] >= clause.first - 2


def invite(clause: Clause) -> Event | None:
    """ "A was invited to tea by B": to a meal without an article, which was had; unlike "invited to the summit"."""
    meal = clause.last + 2
    if not clause.is_passive or meal >= len(clause.chunks) or clause.chunks[meal - 1].word not in {"to", "for"}:
        return None
    noun = noun_at(clause.chunks, meal)
    event = _hosted(clause) if noun and noun.kind is MeetingKind.RECEPTION else None
    return replace(event, rule=clause.verb.frame) if event else None


def _taken(clause: Clause, takers: list[int]) -> Event | None:
    """ "The medal was received by A": A was at the ceremony that is told."""
    before = {chunk.word for chunk in clause.chunks[: clause.first]} - meeting_words().nouns.keys()
    if not named(clause.chunks, takers) or not before & meeting_words()["prizes"]:
        return None
    return as_known(event_of(clause, MeetingKind.CEREMONY, parties(clause.chunks, takers, Part.GUEST)))


def guest(clause: Clause) -> Event | None:
    """ "A called on B", "A visited B", where B is a human being."""
    chunks = clause.chunks
    if clause.is_passive and (BARE in clause.verb.through or clause.words(1) & clause.verb.through):
        return _visited(clause)
    hosts = clause.behind(*clause.verb.through)
    if clause.verb.kind is not MeetingKind.RECEPTION:
        hosts = [at for at in named(chunks, hosts) if (m := chunks[at].mention) and m.form is not Form.GROUP]
    if clause.verb.kind is MeetingKind.RECEPTION and not people(chunks, hosts):
        return _lodged(clause)
    if not hosts and (called := _called_at(clause)):
        return called
    if not hosts or _asks(clause, hosts) or not people(chunks, clause.doers):
        return None
    guests = parties(chunks, clause.doers, Part.GUEST)
    event = event_of(clause, clause.verb.kind, guests, parties(chunks, hosts, Part.HOST))
    return _as_is_said(clause, event)


def _called_at(clause: Clause) -> Event | None:
    """ "A called on the Museum of B on Monday", "on the Museum of B, where": a visit, unlike "called on B to act"."""
    chunks = clause.chunks
    site = next((at for at in clause.behind("on") if chunks[at].is_organisation), None)
    if site is None or clause.verb.particle or not named(chunks, clause.doers) or site + 1 >= len(chunks):
        return None
    ahead = [chunk.word for chunk in chunks[site + 1 : site + 3]]
    there = ahead == [",", "where"] or (chunks[site + 1].time is not None and ahead[1:] != ["to"])
    hosts = parties(chunks, [site], Part.HOST)
    event = event_of(clause, MeetingKind.VISIT, parties(chunks, clause.doers, Part.GUEST), hosts, rule="visit")
    return replace(event, goal=chunks[site].name) if event and there else None


def _as_is_said(clause: Clause, event: Event | None) -> Event | None:
    """The event with the status of its verb of being: "will be the | guest of B"."""
    noun = clause.chunks[clause.first - 1].word in _ARTICLES
    told = status(clause.chunks, clause.first - 1) if noun else None
    return replace(event, status=told) if event and told else event


def _lodged(clause: Clause) -> Event | None:
    """ "A was the guest of the city of Oslo", "A and B were guests of the National Museum": a visit there."""
    chunks = clause.chunks
    near = range(clause.last + 1, min(len(chunks), clause.last + _SITE))
    site = next((at for at in near if _is_site(chunks[at])), None)
    if site is None or "of" not in clause.words(1) or not named(chunks, clause.doers):
        return None
    hosts = parties(chunks, [site] if chunks[site].is_organisation else [], Part.HOST)
    event = event_of(clause, MeetingKind.VISIT, parties(chunks, clause.doers, Part.GUEST), hosts, rule="travel")
    place = None if chunks[site].is_organisation else chunks[site].name
    return _as_is_said(clause, replace(event, goal=chunks[site].name, place=place)) if event else None


def _is_site(chunk: Chunk) -> bool:
    """Whether a city or a body stands here, and no country: "the guests of France" may be anywhere."""
    return chunk.is_organisation or (chunk.is_place and not chunk.is_country)


def _visited(clause: Clause) -> Event | None:
    """ "A was visited by B", "A was called on by B"."""
    chunks, hosts, guests = clause.chunks, named(clause.chunks, clause.doers), named(clause.chunks, clause.behind("by"))
    if not hosts or not guests or not _is_said_of(clause, hosts) or _asks(clause, guests):
        return None
    return event_of(clause, clause.verb.kind, parties(chunks, guests, Part.GUEST), parties(chunks, hosts, Part.HOST))


def _asks(clause: Clause, hosts: list[int]) -> bool:
    """Whether "called on B to act" asks for something."""
    ahead = clause.chunks[hosts[-1] + 1 : hosts[-1] + 2]
    return clause.verb.particle == () and "on" in clause.verb.through and bool(ahead) and ahead[0].word == "to"


def guide(clause: Clause) -> Event | None:
    """ "A showed B around the museum", "B was shown around by A", "A gave B a tour of the museum"."""
    chunks = clause.chunks
    if not clause.words() & meeting_words()["around"] or not _is_round(clause):
        return None
    shown = clause.doers if clause.is_passive else clause.behind(BARE)
    guides = clause.behind("by") if clause.is_passive else clause.doers
    if clause.is_passive and people(chunks, shown) and not guides:
        guides = [at for one in clause.phrases for at in one.members if chunks[at].is_organisation]
    if not people(chunks, shown) or not (people(chunks, guides) or (guides and clause.is_passive)):
        return None
    return event_of(clause, MeetingKind.TOUR, parties(chunks, shown, Part.GUEST), parties(chunks, guides, Part.HOST))


def _is_round(clause: Clause) -> bool:
    """Whether what is given right behind whoever gets it is a tour: "gave B | a tour", no "gave B an account of the
    tour"."""
    if clause.chunks[clause.first].word not in meeting_words()["gifts"]:
        return True
    taker = next(iter(clause.behind(BARE)), clause.last)
    noun = next(nouns_between(clause.chunks, taker, taker + _NEAR), None)
    return noun is not None and noun.kind is MeetingKind.TOUR

"""Verbs of whoever is at a meeting: attended the forum, chaired the session, "the meeting was attended by"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from icesco_cli.facts.meetings.clauses.clauses import Clause
from icesco_cli.facts.meetings.clauses.matters import matter_of, number_of
from icesco_cli.facts.meetings.clauses.noun_tense import noun_status
from icesco_cli.facts.meetings.clauses.nouns import Noun, follows, has_sittings, is_joint, leads_body, nouns_between
from icesco_cli.facts.meetings.clauses.object_nouns import noun_before, object_noun
from icesco_cli.facts.meetings.clauses.verb_tense import is_participle, status
from icesco_cli.facts.meetings.events.events import OF_TWO, Event, as_known, parties
from icesco_cli.facts.meetings.events.frames.told import event_of
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.facts.sentences.groups import group_after, named, people
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import BARE, meeting_words
from icesco_cli.models import Form, MeetingKind, Part, Party, Status

_AT = meeting_words()["at"] | {BARE}
_GIVEN = meeting_words()["given"] | {"given"}
_OWN = frozenset(["its", "the"])
_RELATIVES = function_words("of_things")
_WORKS = frozenset(["work", "works"])
_ATTENDED = frozenset(["attended", "graced"])
"""Verbs whose passive makes whatever it is said of an event: "the gathering was attended by"."""
_BODY = 2
"""Chunks between a verb and the body that sits: "spoke | at the Council"."""
_DESCRIBING = frozenset(["between", "of", "on"])
"""Behind these it is said which meeting it is, so that it may be one not told before."""
_HONOUR = frozenset(["honor", "honour", "memory"])
_MATTERS = frozenset(["celebrating", "commemorating", "for", "honoring", "honouring", "marking", "of"])
"""Behind these it is said what a ceremony was for."""
_GATHERINGS = frozenset(["conference", "congress", "forum", "meeting", "seminar", "session", "summit", "symposium"])
_OPENING = frozenset(["inauguration", "opening"])
_TITLE = 10
"""Chunks from "the opening of" to the noun that closes the title of what opens."""
_NAME = 4
"""Chunks of what is chaired, where it is no name: "the joint economic commission"."""
_REPRESENTED = frozenset(["represented"])
_SAT = 16
"""Chunks behind the verb in which the day of a session stands."""
_SHOWN = 8
"""How far behind the verb stands what was shown."""


def attend(clause: Clause) -> Event | None:
    """ "A attended the forum with B", "A spoke at the opening", "A will lead the delegation to the summit"."""
    chunks, doers = clause.chunks, clause.doers
    if clause.is_passive:
        return _attended(clause)
    noun = _opened(clause, object_noun(chunks, clause.last, _AT)) or _shown(clause)
    if noun is None or not doers or noun.family is MeetingKind.VISIT:
        return (_at_it(clause) or _sat(clause)) if noun is None else _attended_by_many(clause, noun)
    partners = clause.behind("with")
    beside = parties(chunks, partners if noun.kind in OF_TWO else people(chunks, partners), _part(clause))
    givers = _givers(clause, noun)
    others = (*_spoken_for(clause), *_assembled(clause, noun), *givers, *_signers(clause, noun))
    event = event_of(clause, noun.kind, parties(chunks, [*doers, *clause.deputies], _part(clause)), beside, others)
    event = replace(event, matter=_matter(clause, noun)) if event else None
    bare = noun.known and noun.kind is MeetingKind.CEREMONY and event is not None and not event.matter
    given = [chunk.word for chunk in chunks[noun.last + 1 : noun.last + 3]]
    anew = bool(givers) or (given[:1] != [] and given[0] in _GIVEN and given[1:] == ["by"])
    known = chunks[clause.first].word.startswith("join") or (_speaks_of_known(chunks, noun) and not anew) or bare
    if event and _are_several(clause, noun):
        return as_known(event)
    described = known and event is not None and chunks[noun.last + 1 : noun.last + 2] != ()
    anew = anew or bare or (described and chunks[noun.last + 1].word in _DESCRIBING)
    return replace(event, last=noun.last, known=known, joint=is_joint(chunks, noun), happened=anew) if event else None


def _opened(clause: Clause, noun: Noun | None) -> Noun | None:
    """The conference of which somebody attends "the opening": "took part in the opening of | the Water Conference";
    else the noun itself."""
    chunks = clause.chunks
    if noun is None or chunks[noun.last].word not in _OPENING or noun.last + 1 >= len(chunks):
        return noun
    if chunks[noun.last + 1].word != "of":
        return noun
    inner = next(nouns_between(chunks, noun.last + 2, min(clause.end, noun.last + _TITLE)), None)
    gathers = inner is not None and chunks[inner.last].word in _GATHERINGS
    title = chunks[noun.last + 2 : inner.first] if inner else ()
    parted = any(chunk.word == "," or chunk.word in PREPOSITIONS for chunk in title)
    return inner if gathers and not parted else noun


def _attended_by_many(clause: Clause, noun: Noun) -> Event | None:
    """ "More than 100 delegates attended the forum in Oslo on 3 May": a conference of people yet to be named."""
    told, before = status(clause.chunks, clause.first), clause.chunks[clause.first - 1].word
    many = not clause.doers and before in meeting_words()["gatherers"]
    if told is None or not many or not clause.row.names_a_day or noun.kind is not MeetingKind.CONFERENCE:
        return None
    return Event(clause.first, noun.last, noun.kind, clause.verb.frame, status=told, known=noun.known, happened=True)


def _givers(clause: Clause, noun: Noun) -> tuple[Party, ...]:
    """Whose it was: A in "attended the dinner which A gave in Oslo"."""
    chunks, start = clause.chunks, noun.last + 2
    told = start < len(chunks) and chunks[start - 1].word in _RELATIVES
    group = group_after(chunks, start, 2) if told else []
    gave = bool(group) and {chunk.word for chunk in chunks[group[-1] + 1 : group[-1] + 3]} & meeting_words()["given"]
    return parties(chunks, group, Part.HOST) if gave else ()


def _signers(clause: Clause, noun: Noun) -> tuple[Party, ...]:
    """Those who sign: B and C in "witnessed the signing of an agreement by B and C"."""
    signing = clause.chunks[noun.first].word == "signing"
    by = (one.members for one in clause.phrases if signing and one.preposition == "by" and one.first > noun.last)
    return parties(clause.chunks, named(clause.chunks, next(by, ())))


def _are_several(clause: Clause, noun: Noun) -> bool:
    """ "represented Oman at conferences in Riyadh and Tripoli": what somebody did now and then, on no day."""
    word = clause.chunks[noun.last].word
    plural = noun.kind is MeetingKind.CONFERENCE and word.endswith("s") and not word.endswith("ss")
    return plural and not any(chunk.time for chunk in clause.chunks[clause.first : clause.end])


def _at_it(clause: Clause) -> Event | None:
    """ "A and B took part in it": in the event of which the text speaks."""
    ahead = clause.chunks[clause.last + 1 : clause.last + 3]
    it = (chunk for chunk in ahead if chunk.mention and chunk.mention.form is Form.PRONOUN)
    told_of = any(clause.row.between(chunk.start, chunk.end).lower() == "it" for chunk in it)
    told_of = told_of and clause.chunks[clause.first].word not in meeting_words()["interviewed"]
    doers = named(clause.chunks, clause.doers) if told_of else []
    return as_known(event_of(clause, None, parties(clause.chunks, doers, _part(clause)))) if doers else None


def _sat(clause: Clause) -> Event | None:
    """ "A and B co-chaired the Joint Commission in Oslo on Monday", "A addressed the Council of Ports on Monday": the
    body sits that day."""
    chunks, verb = clause.chunks, clause.chunks[clause.first].word
    bodies = [at for at in clause.behind(*_AT) if _sits(chunks[at])]
    if not any(chunk.time and chunk.time.has_days for chunk in chunks[clause.last : clause.last + _SAT]):
        return None
    if verb in meeting_words()["addressing"]:
        near = bodies and bodies[0] <= clause.last + _BODY  # not of "addressed a letter to the Council"
        who = parties(chunks, named(chunks, clause.doers) if near else (), Part.ATTENDEE)
        return event_of(clause, MeetingKind.CONFERENCE, who, parties(chunks, bodies, Part.HOST)) if who else None
    sits = bodies or not meeting_words()["sitting"].isdisjoint(clause.words(_NAME))
    if not sits or verb not in meeting_words()["chairing"] or len(named(chunks, clause.doers)) < 2:
        return None
    event = event_of(clause, MeetingKind.MEETING, parties(chunks, clause.doers, Part.HOST), parties(chunks, bodies))
    return event if event and (verb.endswith("ed") or event.status is Status.PLANNED) else None


def _sits(chunk: Chunk) -> bool:
    return chunk.is_organisation and chunk.mention is not None and has_sittings(chunk.mention)


def _shown(clause: Clause) -> Noun | None:
    """What was shown, as a ceremony: "attended the exhibition", "took part on Monday in the presentation of the
    catalogue"."""
    chunks, through = clause.chunks, clause.chunks[clause.last].word
    for at in range(clause.last + 1, min(clause.end, clause.last + _SHOWN)):
        opener = next((c.word for c in reversed(chunks[clause.first : at]) if c.word in _AT or c.word == "of"), through)
        if chunks[at].word in meeting_words()["shows"] and (opener in _AT or opener == through):
            return Noun(at, at, MeetingKind.CEREMONY, known=False)
        if chunks[at].is_party:
            break
    return None


def _matter(clause: Clause, noun: Noun) -> frozenset[str]:
    """The words of the thing in "attended the opening of the museum", "the ceremony in honour of the laureates"; the
    number in "attended the 7th summit"."""
    if noun.kind is MeetingKind.CONFERENCE:
        return number_of(clause.chunks, noun.first, noun.last)
    behind = [chunk.word for chunk in clause.chunks[noun.last + 1 : noun.last + 3]]
    honours = behind[:1] == ["in"] and behind[-1] in _HONOUR
    opens = noun.kind is MeetingKind.CEREMONY and (honours or not _MATTERS.isdisjoint(behind[:1]))
    return matter_of(clause.chunks, noun.last + 1 + honours) if opens else frozenset()


def _part(clause: Clause) -> Part:
    """Whoever chairs is a host; the others attend."""
    return Part.HOST if clause.chunks[clause.first].word in meeting_words()["chairing"] else Part.ATTENDEE


def _assembled(clause: Clause, noun: Noun) -> tuple[Party, ...]:
    """The body in "chaired the meeting of the Council"."""
    chairs = clause.chunks[clause.first].word in meeting_words()["chairing"]
    of = (one for one in clause.phrases if one.preposition == "of" and one.first > noun.last)
    members = next((one.members for one in of), ()) if chairs else ()
    return parties(clause.chunks, (at for at in members if clause.chunks[at].is_organisation))


def _spoken_for(clause: Clause) -> tuple[Party, ...]:
    """The country or body in "will represent Portugal at the conference"."""
    represents = clause.chunks[clause.first].word.startswith("represent")
    return parties(clause.chunks, clause.behind(BARE)) if represents else ()


def _attended(clause: Clause) -> Event | None:
    """ "The meeting was attended, on one side, by A and B; and, on the other, by C"."""
    noun = noun_before(clause.chunks, clause.first)
    verb = clause.chunks[clause.first].word
    if noun is None and verb in _REPRESENTED:
        return _represented(clause)
    phrases = (
        one for one in clause.later if (one.preposition == "by" and not is_participle(one.noun)) or one.noun == verb
    )
    by = [at for one in phrases if one.preposition == "by" for at in one.members]
    by += clause.included
    if not by or leads_body(clause.chunks, clause.first):
        return None
    if noun is None and verb not in _ATTENDED and not _is_work(clause):
        return None
    if noun and noun_status(clause.chunks, noun.first, noun.last) is None:
        return None
    if noun and verb in meeting_words()["leaders"] and _is_sent(clause, noun):
        return None
    if noun is None and verb not in _ATTENDED:
        return as_known(event_of(clause, MeetingKind.CONFERENCE, parties(clause.chunks, by, _part(clause))))
    kind = noun.kind if noun else None
    vague = noun is not None and clause.chunks[noun.last].word in meeting_words()["vague"]
    if noun and noun.known and vague and not _is_counted(clause.chunks, noun):
        event = event_of(clause, MeetingKind.MEETING, parties(clause.chunks, by, _part(clause)))
        return replace(event, last=noun.last, known=True) if event else None
    event = event_of(clause, kind, parties(clause.chunks, by, _part(clause)))
    if event and noun and follows(clause.chunks, noun):
        return replace(event, fresh=True, happened=True)
    return as_known(event, kind is MeetingKind.CONFERENCE or len(event.people) > 1) if event else None


def _represented(clause: Clause) -> Event | None:
    """ "Malta was represented at the forum by A", "by a delegation headed by A and comprising B": the body that sent
    them, and who was there for it."""
    chunks, noun = clause.chunks, object_noun(clause.chunks, clause.last, _AT)
    sent = people(chunks, clause.behind("by")) + clause.led
    sent += [at for at in clause.composed if at not in sent]
    if noun is None or not sent or not clause.doers:
        return None
    bodies = [at for at in clause.doers if not chunks[at].is_person]
    event = event_of(clause, noun.kind, parties(chunks, [*bodies, *sent], Part.ATTENDEE))
    return replace(event, last=noun.last, known=_speaks_of_known(chunks, noun)) if event else None


def _is_work(clause: Clause) -> bool:
    """ "The works were supervised by A": those of the meeting that is told."""
    before = [chunk.word for chunk in clause.chunks[: clause.first]][:3]
    return before[1:2] != [] and before[0] in _OWN and before[1] in _WORKS


def _is_sent(clause: Clause, noun: Noun) -> bool:
    """Whether a delegation or a committee is led, and not what the noun names: "A mission led by A will travel to
    Oslo", "the visit of a delegation led by A", "agreed at the meeting on a committee headed by A"; whoever chairs a
    committee chairs its meeting."""
    between = {chunk.word for chunk in clause.chunks[noun.last + 1 : clause.first]}
    named = bool(between & meeting_words()["delegations"])
    if noun.kind is MeetingKind.VISIT:
        return named or not noun.known
    return named and clause.chunks[clause.first].word not in meeting_words()["chairing"]


def _is_counted(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "the third session", "the 40th session": one of a body, and no part of what was told before."""
    before = [chunk.word for chunk in chunks[max(0, noun.first - 3) : noun.first]]
    return any(word in meeting_words()["ordinals"] or word.isdigit() for word in before)


def _speaks_of_known(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """Whether "the meeting" or "the signing" is one told before; a conference, or "the signing of a treaty", may be
    named here for the first time."""
    signing = chunks[noun.last].word == "signing" and [c.word for c in chunks[noun.last + 1 : noun.last + 2]] != ["of"]
    return noun.known and (signing or noun.family in (MeetingKind.MEETING, MeetingKind.PRESS_CONFERENCE))

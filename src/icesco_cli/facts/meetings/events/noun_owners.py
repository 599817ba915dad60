"""Whose meeting a noun of meeting names: "A's meeting", "his visit", "said at a meeting with", "the club held a
webinar"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from icesco_cli.facts.meetings.clauses.clauses import Parse
from icesco_cli.facts.meetings.clauses.delegations import sent_with
from icesco_cli.facts.meetings.clauses.nouns import Noun
from icesco_cli.facts.meetings.clauses.phrases import Phrase
from icesco_cli.facts.meetings.events.events import OF_TWO, STAGED, parties
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.grammar import PREPOSITIONS
from icesco_cli.facts.sentences.groups import group_after, named
from icesco_cli.facts.sentences.joined import joined_before
from icesco_cli.facts.sentences.subjects import first_subject, subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import MeetingKind, Part, Party, PartyKind

_ARTICLES = function_words("articles") | function_words("known") | function_words("owners")
_AUXILIARIES = function_words("auxiliaries")
_AT = frozenset(["at", "in"])
_CLOSING = frozenset([";", '"', "."])
_GIVEN = frozenset(["awarded", "conferred", "delivered", "handed", "presented", "unveiled"])
"""What is done at a ceremony by those who are there."""
_HOSTING = frozenset(["guide", "host", "tell"])
"""Frames of verbs that a host is the subject of."""
_OWNERS = function_words("owners")
_ITS = frozenset(["its", "their"])
_HELD = 7
"""Chunks before a noun of meeting in which its verb stands: "hosted on Monday the 12 th World | Forum"."""
_HIS = frozenset(["her", "his", "my"])
_OPENING = 5
"""Chunks beside a noun of meeting in which its owner, its teller or its hearer stands."""
_REACH = 16
"""Chunks before a noun of meeting in which the guest, or the verb whose object it is, stands."""
_ROUND = 6
"""How far before its noun "during the fourth round of political" begins."""
_MODIFIED = 5
"""Chunks between the owner of a noun of meeting and the noun: "her first three-day official | visit"."""
_INSIDE = meeting_words()["beginning"]
_SHARED = frozenset(["among", "between"])
_OPENERS = _INSIDE | {"of", "before"}


def owner_of(parse: Parse, noun: Noun) -> tuple[Party, ...]:
    """Whose meeting it is: "A's meeting", "ICESCO DG visit", or the subject beside "his meeting" and "in a meeting
    with"."""
    chunks = parse.row.chunks
    back = noun.first - 1
    while back >= 0 and noun.first - back < _MODIFIED and _may_modify(chunks[back]):
        if chunks[back].word in _OWNERS:
            whose = _thanked(chunks, back) or _received(chunks, noun, back)
            whose = whose or _acting(chunks, noun) or _saying(chunks, noun)
            own = (Party(PartyKind.PERSON, parse.speaker),) if parse.speaker and chunks[back].word in _HIS else ()
            return parties(chunks, whose) or own
        if chunks[back].word in PREPOSITIONS or chunks[back].word in _AUXILIARIES:
            return _teller(chunks, noun, back) or _away(chunks, back) or _inside_with(parse, noun)
        back -= 1
    for at in (back, back - 1):
        if at >= 0 and chunks[at].is_person and noun.first - at <= _OPENING:
            return parties(chunks, [at])
    return _inside_with(parse, noun)


def _may_modify(chunk: Chunk) -> bool:
    """ "his | first | three-day | official | visit"."""
    return (chunk.word.isalpha() or chunk.time is not None) and not chunk.is_party


def _thanked(chunks: Sequence[Chunk], owner: int) -> list[int]:
    """ "thanked A for his visit": A, whose visit it was."""
    whose = owner - 2
    return [whose] if whose > 0 and chunks[owner - 1].word == "for" and chunks[whose].is_person else []


def _received(chunks: Sequence[Chunk], noun: Noun, owner: int) -> list[int]:
    """ "A received B during his visit to Oslo": B, the guest."""
    if noun.kind is not MeetingKind.VISIT:
        return []
    guest = next((at for at in range(owner - 1, max(0, owner - _REACH), -1) if named(chunks, [at])), 0)
    before = chunks[max(0, guest - _REACH) : guest]
    return [guest] if any("host" in meeting_words().frames_of(chunk.word) for chunk in before) else []


def _away(chunks: Sequence[Chunk], opener: int) -> tuple[Party, ...]:
    """ "A, on a visit to Oslo, said": A."""
    aside = chunks[opener].word == "on" and opener > 1 and chunks[opener - 1].word == ","
    return parties(chunks, [opener - 2]) if aside and chunks[opener - 2].is_person else ()


def _teller(chunks: Sequence[Chunk], noun: Noun, opener: int) -> tuple[Party, ...]:
    """ "announced by A at a press conference with B": A."""
    told = opener > 0 and chunks[opener].word in _INSIDE and chunks[opener - 1].is_person
    received = told and noun.kind is MeetingKind.VISIT and _is_host(chunks, opener - 1)
    return parties(chunks, [opener - 1]) if told and not received else ()


def _is_host(chunks: Sequence[Chunk], who: int) -> bool:
    """Whether somebody is the one by whom a guest was received: "B was received by | A | during a visit to Oslo"."""
    before = [chunk.word for chunk in chunks[max(0, who - _REACH) : who]]
    return "by" in before[-_OPENING:] and any(_HOSTING & meeting_words().frames_of(word) for word in before)


def exclaimed(parse: Parse, noun: Noun) -> tuple[Party, ...]:
    """ "Good meeting with A," B wrote: B, who tells of his own."""
    chunks = parse.row.chunks
    opens = all(chunk.word == '"' or (chunk.word.isalpha() and not chunk.mention) for chunk in chunks[: noun.first])
    bare = not any(chunk.word in _ARTICLES or chunk.word in PREPOSITIONS for chunk in chunks[: noun.first])
    first = 0 < noun.first < _OPENING and opens and bare
    return (Party(PartyKind.PERSON, parse.speaker),) if first and parse.speaker else ()


def _inside_with(parse: Parse, noun: Noun) -> tuple[Party, ...]:
    """ "said in a meeting with A", "after a call by A", "after talks in Oslo on Monday with A": the subject."""
    chunks = parse.row.chunks
    at = noun.last + 1
    while at + 2 < len(chunks) and (chunks[at].time or (chunks[at].word in _AT and chunks[at + 1].is_place)):
        at += 1 if chunks[at].time else 2
    behind = chunks[at].word if at < len(chunks) else ""
    return those_inside(parse, noun) if behind in meeting_words()["counterparts"] else ()


def host_at(parse: Parse, noun: Noun, partners: Sequence[Phrase]) -> tuple[Party, ...]:
    """ "A meeting was held at the Ministry with B", "with a delegation of B": the Ministry, if nobody else met B;
    `partners` are the phrases behind the noun."""
    chunks = parse.row.chunks
    withs = [one for one in partners if one.preposition == "with" or sent_with(chunks, one)]
    if noun.kind not in OF_TWO or noun.known or not withs or any(one.preposition in _SHARED for one in partners):
        return ()
    near = (one for one in parse.near(noun.last) if noun.last < one.first <= noun.last + _REACH)
    sites = (one for one in near if one.preposition == "at" or one.noun in meeting_words()["sites"])
    bodies = [at for one in sites for at in one.members[:1] if chunks[at].is_organisation]
    return parties(chunks, bodies[:1], Part.HOST)


def those_inside(parse: Parse, noun: Noun) -> tuple[Party, ...]:
    """The speaker or the subject of a sentence that says what was done "during a press conference"."""
    chunks = parse.row.chunks
    opener = opener_of(chunks, noun)
    if opener not in _INSIDE or is_prepared(chunks, noun) or _is_of_a_prospect(chunks, noun):
        return ()
    acting = _saying(chunks, noun) or _acting(chunks, noun)
    return parties(chunks, acting) if acting or not parse.speaker else (Party(PartyKind.PERSON, parse.speaker),)


def those_acting(parse: Parse, noun: Noun) -> tuple[Party, ...]:
    """The subject of the clause in which the noun stands."""
    return parties(parse.row.chunks, _acting(parse.row.chunks, noun))


def _is_of_a_prospect(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """ "discussed the possibility of organising joint events during the festival": nobody was at it yet."""
    if noun.kind not in STAGED:
        return False
    before = [chunk.word for chunk in chunks[max(0, noun.first - _REACH) : noun.first]]
    ahead = any(a in meeting_words()["prospects"] and b == "of" for a, b in pairwise(before))
    return ahead and any(word.endswith("ing") for word in before)


def _saying(chunks: Sequence[Chunk], noun: Noun) -> list[int]:
    """ "A and B will meet, C announced | at a briefing": C; "was agreed by A and B | in their talks", "the medals were
    presented by A and B | at a ceremony": A and B."""
    for at in range(noun.first - 1, max(0, noun.first - _OPENING), -1):
        if chunks[at].word in _INSIDE:
            if chunks[at - 1].word in promise_words().speech:
                return named(chunks, subject(chunks, at - 1))
            doers = joined_before(chunks, at - 1) if chunks[at - 1].is_person else []
            by = bool(doers) and doers[0] > 1 and chunks[doers[0] - 1].word == "by"
            there = noun.kind in OF_TWO or (by and chunks[doers[0] - 2].word in _GIVEN)
            return named(chunks, doers) if by and there else []
    return []


def bodies_inside(parse: Parse, noun: Noun) -> tuple[Party, ...]:
    """The countries or bodies in "A and B agreed during the fourth round of consultations"."""
    chunks = parse.row.chunks
    before = [chunk.word for chunk in chunks[max(0, noun.first - _ROUND) : noun.first]]
    if "during" not in before or is_prepared(chunks, noun):
        return ()
    found = parties(chunks, first_subject(chunks, noun.first))
    return found if len(found) > 1 and all(party.kind is not PartyKind.PERSON for party in found) else ()


def addressed(chunks: Sequence[Chunk], noun: Noun) -> tuple[Party, ...]:
    """ "A confirmed to B, at the talks in Oslo": B, who heard it there."""
    for at in range(noun.first - 1, max(0, noun.first - _REACH), -1):
        if chunks[at].word == "to":
            said = chunks[at - 1].word in promise_words().speech
            return parties(chunks, named(chunks, group_after(chunks, at + 1, _OPENING))) if said else ()
    return ()


def is_prepared(chunks: Sequence[Chunk], noun: Noun) -> bool:
    """Whether the noun is only prepared: "preparations for the summit"."""
    words, before = meeting_words(), [chunk.word for chunk in chunks[max(0, noun.first - _ROUND) : noun.first]]
    return any(a in words["before_it"] and b == "for" for a, b in pairwise(before))


def _told_aside(chunks: Sequence[Chunk], noun: Noun) -> list[int]:
    """ "A met B, who is in Oslo on a visit": B."""
    for at in range(noun.first - 1, max(1, noun.first - _REACH), -1):
        if chunks[at].word == "who":
            return [at - 2] if chunks[at - 1].word == "," and chunks[at - 2].is_person else []
        if chunks[at].word in {",", ";", '"'}:
            break
    return []


def _acting(chunks: Sequence[Chunk], noun: Noun) -> list[int]:
    """The people who are the subject of the clause in which the noun stands, or of the last of the sentence."""
    if aside := _told_aside(chunks, noun):
        return aside
    end = next((at for at in range(noun.last + 1, len(chunks)) if chunks[at].word == ";"), len(chunks))
    return named(chunks, first_subject(chunks, end)) or named(chunks, first_subject(chunks, len(chunks)))


def holder_of(chunks: Sequence[Chunk], noun: Noun) -> int | None:
    """The verb whose object the noun is, or of whose people it is the purpose: "the club held a webinar", "experts
    gathered in Oslo for a conference"."""
    words, purpose = meeting_words(), opener_of(chunks, noun) == "for"
    for at in range(noun.first - 1, max(-1, noun.first - (_REACH if purpose else _HELD)), -1):
        word = chunks[at].word
        if word in (words["gathering"] if purpose else words["given"]):
            own = chunks[at + 1].word in _ITS or (at and chunks[at - 1].is_place)  # "Oslo hosted the final concert"
            return None if noun.known and not own else at
        if word in _CLOSING or (not purpose and (word in PREPOSITIONS or chunks[at].mention)):
            return None
    return None


def opener_of(chunks: Sequence[Chunk], noun: Noun) -> str:
    """The preposition before the noun, a few words back."""
    before = (chunks[at].word for at in range(noun.first - 1, max(-1, noun.first - 5), -1))
    return next((word for word in before if word in _OPENERS), "")

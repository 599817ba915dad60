"""To whom something is promised."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_parties import ruled_from
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.undertakings.guests import INVITED, across, guest, handed
from icesco_cli.facts.commitments.undertakings.hearers import telling_verb, told_at
from icesco_cli.facts.commitments.undertakings.service import is_helped, is_served
from icesco_cli.facts.meetings.encounters.encounters import Encounter
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import acts
from icesco_cli.facts.sentences.groups import joined_after
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.facts.sides.representatives import unique
from icesco_cli.facts.sides.sides import Sides
from icesco_cli.facts.speeches.sides_speaking import side_of_office
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import PARTY_KINDS, CommitmentKind, Form, Mention, Party, Topic

_HEARD = 6
"""How many words behind its verb whoever hears a promise may stand."""
_FAR = 20
"""How many words behind its verb whoever is served may stand."""


def towards(
    promise: Promise, row: Row, by: Sequence[Party], encounter: Encounter | None, sides: Sides
) -> tuple[Party, ...]:
    """To whom it is promised: the hearer of the verb, those that the undertaking is for, the country whose people it
    helps ("train two Omani archivists"), or the other side of the meeting. `encounter` is that of which the text
    speaks."""
    bound = {party.name for party in by} | _tellers(promise, row)
    found = _said_to(promise, row, bound) or _asked(promise, row, bound)
    found = found or _whom(promise, row, bound, encounter, sides)
    return found if promise.rule in INVITED else _with_sides(found, bound, sides)


def _whom(promise: Promise, row: Row, bound: set[str], encounter: Encounter | None, sides: Sides) -> tuple[Party, ...]:
    """Whoever is invited or assured without a name; else who is served, or who has the invitation handed to him, or
    who only is told of it."""
    verb = promise.at if promise.rule in INVITED else telling_verb(promise, row)
    whom = guest(verb, row, bound, encounter)
    if whom and verb == promise.at:
        return (whom,)
    served = _served(promise, row, bound, sides) or across(promise, row, bound, encounter, sides)
    heard = (whom,) if whom else _told(verb, row, bound)
    return served or handed(promise, row, bound, encounter) or heard


def _with_sides(found: tuple[Party, ...], bound: set[str], sides: Sides) -> tuple[Party, ...]:
    """Those to whom it is promised, of a person the body or country for which he hears it as well; nobody of those
    who promise."""
    behind = [sides.representatives.side_of(party) for party in found]
    others = [party for party, side in zip(found, behind, strict=True) if party == side or side.name not in bound]
    return unique([*others, *(side for side in behind if side.name not in bound)])


def _told(verb: int | None, row: Row, bound: set[str]) -> tuple[Party, ...]:
    """Whom the verb at `verb` tells it, of an office without a name its side: "told | Mr. B | that"."""
    at = told_at(row.chunks, verb) if verb is not None else None
    party = (_party(row.chunks[at]) or _behind_office(row, row.chunks[at].mention)) if at is not None else None
    return (party,) if party and party.name not in bound else ()


def _served(promise: Promise, row: Row, bound: set[str], sides: Sides) -> tuple[Party, ...]:
    """Those whom the words of a promise name as the ones that it is for."""
    limb = promise.limb
    hearers = range(promise.at + 1, min(limb.first, promise.at + _HEARD))
    for at in (*hearers, *range(limb.verb + 1, min(limb.last + 1, limb.verb + _FAR))):
        mention = row.chunks[at].mention
        party = _party(row.chunks[at]) or _called(row.chunks, at, sides) or _behind_office(row, mention)
        if party is None or _is_own(party, bound):
            continue
        if is_helped(promise, row, at) if row.chunks[at].is_adjective else is_served(promise, row, at):
            return (party, *_beside(promise, row, at, bound))
    return ()


def _is_own(party: Party, bound: set[str]) -> bool:
    """Whether a party is one of those who promise, or a body of their country: "Oman will support the Ministry"."""
    return party.name in bound or party.name.rpartition(" of ")[2] in bound


def _beside(promise: Promise, row: Row, at: int, bound: set[str]) -> list[Party]:
    """Those whom "and" joins to the one at `at`: "to A, B and C"."""
    if row.chunks[at].word or not acts(row.chunks, at):
        return []
    group = (_party(row.chunks[i]) for i in joined_after(row.chunks, at)[1:] if i <= promise.limb.last)
    return [party for party in group if party is not None and party.name not in bound]


def _said_to(promise: Promise, row: Row, bound: set[str]) -> tuple[Party, ...]:
    """Those to whom it is promised, where the rule of the promise has found them."""
    found = (_party(row.chunks[at]) for at in promise.to)
    return tuple(party for party in found if party and party.name not in bound)


def _asked(promise: Promise, row: Row, bound: set[str]) -> tuple[Party, ...]:
    """Those who are to do what somebody proposes: "proposed that | A and B | open a school"."""
    behind = [chunk.word for chunk in row.chunks[promise.at + 1 : promise.at + 2]]
    if promise.kind is not CommitmentKind.PROPOSAL or behind != ["that"]:
        return ()
    doers = (at for at in subject(row.chunks, promise.limb.verb) if promise.at < at < promise.limb.verb)
    named = (_party(row.chunks[at]) for at in doers)
    return tuple(party for party in named if party and not _is_own(party, bound))


def _party(chunk: Chunk) -> Party | None:
    """The party that a chunk names; of a capital that something is done with, the country: "work with Seoul"."""
    mention = chunk.mention
    if mention is None or not mention.names:
        return None
    if mention.topic is Topic.PLACE:
        return next(iter(ruled_from(mention)), None)
    return Party(PARTY_KINDS[mention.topic], mention.names[0])


def _behind_office(row: Row, mention: Mention | None) -> Party | None:
    """The country or body of an office without a name: "assured | the Minister of Culture of Oman | that"."""
    unnamed = mention is not None and mention.form is Form.OFFICE and not mention.names
    return side_of_office(row, mention) if mention is not None and unnamed else None


def _called(chunks: Sequence[Chunk], at: int, sides: Sides) -> Party | None:
    """The body named last for which a common noun stands: "to the | Secretariat"."""
    common = chunks[at].mention is None and chunks[at].word in promise_words().agents
    return sides.body_called(chunks[at].word) if common and chunks[at - 1].word == "the" else None


def _tellers(promise: Promise, row: Row) -> set[str]:
    """The people who tell what a body will do: "A assured him that B will"; nobody assures himself."""
    if promise.rule != "verb that":
        return set()
    mentions = (row.chunks[at].mention for at in subject(row.chunks, promise.at))
    return {name for mention in mentions if mention for name in mention.names}

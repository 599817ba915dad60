"""To whom something is promised."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clause_parties import ruled_from
from icesco_cli.facts.commitments.promise import Promise
from icesco_cli.facts.meetings.encounters import Encounter
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Form, Kind, Party, Topic

_KINDS = {Topic.ORGANISATION: Kind.ORGANISATION, Topic.COUNTRY: Kind.COUNTRY, Topic.PERSON: Kind.PERSON}
_HELPED = 3
"""How many words behind its verb a people may stand: "train two Omani archivists"."""
_HEARD = 6
"""How many words behind its verb whoever hears a promise may stand."""
_FAR = 20
"""How many words behind its verb whoever is served may stand."""
_NEAR = 6
"""How many words before it the verb or the preposition may stand that those serve who come from somewhere."""
_TOWARDS = function_words("towards")
_BESIDE, _CONTRACTS = function_words("beside"), function_words("contracts")
_COOPERATION = function_words("cooperation")
_JOURNEYS = function_words("journeys")
_PRAISE = function_words("neighbourly")
_SERVICES = function_words("services")
_SENT, _STAFF = function_words("pupils"), function_words("staff")
_SIDES = function_words("sides")
_OWN, _PEERS = frozenset(["his", "her"]), function_words("peers")
_INVITED = ("verb whom", "invitation")
_UNNAMED = (Form.OFFICE, Form.PRONOUN)


def towards(promise: Promise, row: Row, by: Sequence[Party], encounter: Encounter | None) -> tuple[Party, ...]:
    """To whom it is promised: the hearer of the verb, the first party that the undertaking is for, or the country whose
    people it helps ("train two Omani archivists"). `encounter` is the meeting of which the text speaks."""
    bound = {party.name for party in by} | _tellers(promise, row)
    limb = promise.limb
    hearers = range(promise.at + 1, min(limb.first, promise.at + _HEARD))
    near = [*hearers, *range(limb.verb + 1, min(limb.last + 1, limb.verb + _FAR))]
    if said := _said_to(promise, row, bound):
        return said
    if guest := _guest(promise, row, bound, encounter):
        return (guest,)
    for at in near:
        mention, party = row.chunks[at].mention, _party(row.chunks[at])
        if mention is None or party is None or party.name in bound:
            continue
        adjective = mention.form is Form.ADJECTIVE
        if _is_helped(promise, row, at) if adjective else _is_served(promise, row, at):
            return (party,)
    return ()


def _said_to(promise: Promise, row: Row, bound: set[str]) -> tuple[Party, ...]:
    """Those to whom it is promised, where the rule of the promise has found them."""
    found = (_party(row.chunks[at]) for at in promise.to)
    return tuple(party for party in found if party and party.name not in bound)


def _party(chunk: Chunk) -> Party | None:
    """The party that a chunk names; of a capital that something is done with, the country: "work with Seoul"."""
    mention = chunk.mention
    if mention is None or not mention.names:
        return None
    if mention.topic is Topic.PLACE:
        return next(iter(ruled_from(mention)), None)
    return Party(_KINDS[mention.topic], mention.names[0])


def _tellers(promise: Promise, row: Row) -> set[str]:
    """The people who tell what a body will do: "A assured him that B will"; nobody assures himself."""
    if promise.rule != "verb that":
        return set()
    mentions = (row.chunks[at].mention for at in subject(row.chunks, promise.at))
    return {name for mention in mentions if mention for name in mention.names}


def _guest(promise: Promise, row: Row, bound: set[str], encounter: Encounter | None) -> Party | None:
    """The other one of two who met, where one of them invites or assures "the Minister" or "him": nobody assures
    himself."""
    chunks = row.chunks
    spoken_to = promise.rule in _INVITED or chunks[promise.at].word in promise_words().telling
    at = next((at for at in range(promise.at + 1, len(chunks)) if chunks[at].word != "to"), None)
    if not spoken_to or at is None or not _is_other(chunks, at, bound):
        return None
    if thanked := _thanked(row, promise.at, bound):
        return thanked
    others = encounter.principals - bound if encounter else set()
    return Party(Kind.PERSON, others.pop()) if encounter and len(others) == 1 and encounter.principals & bound else None


def _thanked(row: Row, verb: int, bound: set[str]) -> Party | None:
    """Whom the verb before that of the promise has for its object: "A thanked B and invited him"."""
    chunks = row.chunks
    joined = next((at for at in range(verb - 1, max(0, verb - 2), -1) if chunks[at].word == "and"), None)
    for at in range(2, joined or 0):
        mention = chunks[at].mention
        if chunks[at].is_person and mention and mention.names and mention.form in (Form.NAME, Form.OFFICE):
            past = chunks[at - 1].word.endswith("ed") and chunks[at - 2].is_person
            other = mention.names[0] not in bound
            return Party(Kind.PERSON, mention.names[0]) if past and other else None
    return None


def _is_other(chunks: Sequence[Chunk], at: int, bound: set[str]) -> bool:
    """Whether "the Minister", "him" or "her Omani counterpart" at `at` is somebody else than those bound."""
    mention = chunks[at].mention
    if mention is not None and mention.form in _UNNAMED:
        return not mention.names or mention.names[0] in bound
    return chunks[at].word in _OWN and any(chunk.word in _PEERS for chunk in chunks[at + 1 : at + 3])


def _is_served(promise: Promise, row: Row, at: int) -> bool:
    """Whether the party at `at` hears the promise or is the object of a verb of serving, or stands behind a word that
    says that something is for it."""
    chunks, verb = row.chunks, promise.limb.verb
    owner = promise.rule != "accepted" and _is_owner(chunks, at)
    hears = at == promise.at + 1 and promise.rule != "verb team" and not owner
    serving = promise_words().serving
    if hears or (at == verb + 1 and chunks[verb].word in serving):
        return True
    if at > verb + 1 and chunks[at - 1].word in serving and chunks[at - 2].word in {"to", "and"}:
        return True
    back = at - 1 - (chunks[at - 1].word in _PRAISE)
    mention = chunks[at].mention
    if mention is not None and mention.topic is Topic.PLACE:
        return chunks[back].word == "with" and not _is_beside(chunks, back)
    if chunks[back].word == "with":
        return not _is_beside(chunks, back)
    if chunks[back].word in _TOWARDS:
        return not _is_journey(chunks, verb, back, at)
    return _is_at_service(chunks, at) or _is_stood_by(chunks, verb, back) or _are_from(chunks, verb, at)


def _is_owner(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a thing of the party at `at` follows: "promised A's help"."""
    return [chunk.word for chunk in chunks[at + 1 : at + 2]] == ["'s"]


def _is_beside(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "with" at `at` names a helper ("in cooperation with", "together with") or the other side of a contract,
    but not "deepen cooperation with"."""
    noun = chunks[at - 1].word
    if noun in _COOPERATION:
        return chunks[at - 2].word == "in"
    return noun in _BESIDE or noun in _CONTRACTS


def _is_journey(chunks: Sequence[Chunk], verb: int, at: int, party: int) -> bool:
    """Whether "to" at `at` only leads to a country where somebody goes: "a joint mission to Niger"."""
    mention = chunks[party].mention
    there = mention is not None and mention.topic is Topic.COUNTRY
    return there and any(chunk.word in _JOURNEYS for chunk in chunks[verb:at])


def _is_at_service(chunks: Sequence[Chunk], at: int) -> bool:
    """ "at the service of A", "for the benefit of A", "at A's disposal"."""
    behind = [chunk.word for chunk in chunks[at + 1 : at + 3]]
    owned = chunks[at - 1].word == "at" and behind[:1] == ["'s"] and not _SERVICES.isdisjoint(behind)
    return owned or (chunks[at - 1].word == "of" and chunks[at - 2].word in _SERVICES)


def _is_stood_by(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """ "stand by A", "stand alongside A"."""
    return chunks[verb].word == "stand" and chunks[at].word in {"by", "beside", "alongside"}


def _are_from(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Whether those served come from A: "train the staff of A", "scholarships for students from A"."""
    noun, link = chunks[at - 2].word, chunks[at - 1].word
    if not (link == "from" and noun in _SENT | _STAFF) and not (link == "of" and noun in _STAFF):
        return False
    before = range(max(verb, at - _NEAR), at - 2)
    return any(chunks[back].word in _TOWARDS for back in before) or (
        verb in before and chunks[verb].word in promise_words().serving
    )


def _is_helped(promise: Promise, row: Row, at: int) -> bool:
    """Whether people of the country at `at` are the object of a verb of serving, or its side that of a preposition."""
    chunks, verb = row.chunks, promise.limb.verb
    if verb < at <= verb + _HELPED and chunks[verb].word in promise_words().serving:
        return True
    ahead = chunks[at + 1].word if at + 1 < len(chunks) else ""
    back = at - 1 - (chunks[at - 1].word in {"the", "our", "its"})
    with_it = chunks[back].word == "with" and not _is_beside(chunks, back)
    return verb < back and ahead in _SIDES and (with_it or chunks[back].word in _TOWARDS)

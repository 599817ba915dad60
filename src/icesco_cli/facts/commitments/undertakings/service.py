"""Whether the words of a promise say that it is for somebody: "support A", "deliver tents to A"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.owners import is_possessor
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.undertakings.hearers import hearer_at
from icesco_cli.facts.commitments.undertakings.receivers import deed_at, is_backed, is_furnished, start_of_side
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Topic

_HELPED = 3
"""How many words behind its verb a people may stand: "train two Omani archivists"."""
_NEAR = 6
"""How many words before it the verb or the preposition may stand that those serve who come from somewhere."""
_TOWARDS = function_words("towards")
_BESIDE, _CONTRACTS = function_words("beside"), function_words("contracts")
_COOPERATION = function_words("cooperation")
_HONOURS, _HONOURING = function_words("honours"), function_words("honouring")
_JOURNEYS = function_words("journeys")
_PARLEYS = function_words("parleys")
_PRAISE = function_words("neighbourly")
_SERVICES = function_words("services")
_SENT, _STAFF = function_words("pupils"), function_words("staff")
_SIDES = function_words("sides")
_PREPOSITIONS = function_words("prepositions")
_ARTICLES = function_words("indefinite")
_STANDING = frozenset(["be", "remain", "stand", "standing"])
_CONSENT = function_words("consent")
_THINGS = function_words("national_things")
_OF_A_SIDE = _SENT | _STAFF | _SIDES | function_words("outposts")
_BEFORE_A_SIDE = _PRAISE | _ARTICLES
_MEMBERS = frozenset(["member", "members"])
"""Whoever comes from "A member states" is not from A."""
_NO_NOUNS = _PREPOSITIONS | function_words("determiners") | function_words("subordinators") | function_words("finite")


def is_served(promise: Promise, row: Row, at: int) -> bool:
    """Whether the party at `at` hears the promise or is the object of a verb of serving, or stands behind a word that
    says that something is for it."""
    chunks, verb = row.chunks, promise.limb.verb
    owner = promise.rule != "accepted" and is_possessor(chunks, at)
    first = start_of_side(chunks, at)
    hosted = first == verb + 1 and verb > promise.at  # "will host | A" tells of no host who is called A
    hears = not hosted and hearer_at(chunks, first) == promise.at + 1 and promise.rule != "verb team" and not owner
    served = first == verb + 1 and deed_at(chunks, verb) in promise_words().serving
    if hears or (served and not _is_event(chunks, verb, at)):
        return True
    if _is_honoured(chunks, verb, at):
        return False
    if _is_object(chunks, verb, at) or is_furnished(chunks, verb, at) or is_backed(chunks, verb, at):
        return True
    back = first - 1 - (chunks[first - 1].word in _BEFORE_A_SIDE)
    mention = chunks[at].mention
    if (mention is not None and mention.topic is Topic.PLACE) or (first < at and chunks[at - 1].word == ","):
        given = chunks[back].word == "to" and chunks[verb].word in promise_words().handing
        return given or (chunks[back].word == "with" and not _is_partner(chunks, verb, back))
    if chunks[back].word == "with":
        return not _is_partner(chunks, verb, back)
    if chunks[back].word in _TOWARDS or (chunks[back].word == "into" and chunks[at].is_organisation):
        only_named = chunks[back].word == "for" and _describes(chunks, at)
        return not _is_journey(chunks, verb, back, at) and not only_named
    if _is_received(row, verb, at) or _owns_it(chunks, verb, at):
        return True
    return _is_at_service(chunks, at) or _is_stood_by(chunks, verb, back) or _are_from(chunks, verb, at)


def _is_object(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Whether the party at `at` is the object of a verb of serving that another brings, or stands behind an article:
    "continue to help A", "continue supporting A", "assist the Ministry of A"."""
    back = at - 1 - (chunks[at - 1].word == "the")
    deed = deed_at(chunks, back)
    if back < at - 1 and (
        not chunks[at].is_organisation or _describes(chunks, at) or deed not in promise_words().backing
    ):
        return False
    led = back > verb and (chunks[back - 1].word in {"to", "and"} or (back == verb + 1 and deed != chunks[back].word))
    return deed in promise_words().serving and (led or (back == verb and back < at - 1))


def _is_honoured(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Whether only honour is done to whoever is named at `at`: "dedicate the year to A", "a tribute to A"."""
    paid = any(chunk.word in _HONOURS for chunk in chunks[max(0, at - _NEAR) : at])
    return chunks[verb].word in _HONOURING or paid


def _is_event(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Whether the body at `at` only says which event is meant: "host the A games"."""
    return chunks[verb].word == "host" and _describes(chunks, at)


def _describes(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the body at `at` only says which thing is meant: "for the A prize", but not "to A member states"."""
    ahead = chunks[at + 1] if at + 1 < len(chunks) else None
    if ahead is None or ahead.mention or not chunks[at].is_organisation:
        return False
    if not ahead.word.isalpha() or ahead.word in _NO_NOUNS:
        return False
    return not ahead.word.endswith("ly") and ahead.word not in _OF_A_SIDE


def _is_received(row: Row, verb: int, at: int) -> bool:
    """Whether the mission of the party at `at` is received: "receive an A delegation"."""
    chunks = row.chunks
    own = row.between(chunks[at].start, chunks[at].end).split()[-1:]
    named = {*own, *(chunk.word for chunk in chunks[at + 1 : at + 3])}
    return chunks[verb].word in promise_words().hosting and at <= verb + _NEAR and not named.isdisjoint(_JOURNEYS)


def _owns_it(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Whether something is given to a thing of the party at `at`: "contribute 2 million to the budget of A"."""
    of = at - 1 - (chunks[at - 1].word == "the")
    if chunks[of].word != "of" or chunks[of - 1].mention or is_possessor(chunks, at) or _describes(chunks, at):
        return False
    before = range(of - 2, max(verb, of - _NEAR), -1)
    deed = next((i for i in (verb, verb + 2) if deed_at(chunks, i) in {"back", "support"}), None)
    if deed is not None and _is_plain(chunks, deed, of):
        return True
    to = next((i for i in before if chunks[i].word in _PREPOSITIONS or not chunks[i].word.isalpha()), verb)
    return to > verb and chunks[to].word == "to" and not _is_journey(chunks, verb, to, at)


def _is_plain(chunks: Sequence[Chunk], verb: int, of: int) -> bool:
    """Whether only the words of an object stand between a verb and "of": "support | the accession | of A"."""
    between = chunks[verb + 1 : of]
    return 0 < len(between) < _NEAR and all(c.word.isalpha() and c.word not in _PREPOSITIONS for c in between)


def _is_partner(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Whether whoever stands behind "with" at `at` does it as well, or only helps: "hold a summit with A", "prepare a
    joint file with A", but not "share the files with A" or "open negotiations with A"."""
    if chunks[at - 1].word in _PARLEYS and chunks[verb].word in {"launch", "open"}:
        return False
    if chunks[at + 2 : at + 3] and not _CONSENT.isdisjoint(chunk.word for chunk in chunks[at + 2 : at + 5]):
        return True
    joint = "joint" in {chunk.word for chunk in chunks[verb + 1 : at]}
    return joint or chunks[verb].word in promise_words().partnering or is_beside(chunks, at)


def is_beside(chunks: Sequence[Chunk], at: int) -> bool:
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
    """ "stand by A", "stand alongside A", "remain by the side of A"."""
    beside = chunks[at].word in {"by", "beside", "alongside"} or [c.word for c in chunks[at - 1 : at + 1]] == [
        "side",
        "of",
    ]
    return chunks[verb].word in _STANDING and beside


def _are_from(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Whether those served come from A: "train the staff of A", "scholarships for students from A"."""
    noun, link = chunks[at - 2].word, chunks[at - 1].word
    if not (link == "from" and (noun in _SENT or noun in _STAFF)) and not (link == "of" and noun in _STAFF):
        return False
    if chunks[at + 1 : at + 2] and chunks[at + 1].word in _MEMBERS:
        return False
    before = range(max(verb, at - _NEAR), at - 2)
    return any(chunks[back].word in _TOWARDS for back in before) or (
        verb in before and chunks[verb].word in promise_words().serving
    )


def is_helped(promise: Promise, row: Row, at: int) -> bool:
    """Whether people of the country at `at` are the object of a verb of serving, or its side that of a preposition."""
    chunks, verb = row.chunks, promise.limb.verb
    if verb < at <= verb + _HELPED and chunks[verb].word in promise_words().serving:
        return not _describes_thing(chunks, verb, at)
    if _is_received(row, verb, at) or _are_taken_in(chunks, verb, at):
        return True
    ahead = chunks[at + 1].word if at + 1 < len(chunks) else ""
    back = at - 1 - (chunks[at - 1].word in {"the", "our", "its"})
    with_it = chunks[back].word == "with" and not _is_partner(chunks, verb, back)
    given = ahead in _SIDES or (ahead in _SENT and chunks[back].word in _TOWARDS)
    return verb < back and given and (with_it or chunks[back].word in _TOWARDS)


def _describes_thing(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Whether the adjective at `at` says which thing is meant, and not whose: "offer Omani language courses"; but not
    whom somebody teaches: "train Omani experts"."""
    taught = deed_at(chunks, verb) in {"teach", "train"}
    things = _THINGS - _SENT if taught else _THINGS
    return not things.isdisjoint(chunk.word for chunk in chunks[at + 1 : at + 3])


def _are_taken_in(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Whether pupils of the country at `at` are the object: "receive each year 15 Ivorian trainees"."""
    ahead = {chunk.word for chunk in chunks[at + 1 : at + 4]}
    return chunks[verb].word in promise_words().hosting and at <= verb + _NEAR and not ahead.isdisjoint(_SENT)

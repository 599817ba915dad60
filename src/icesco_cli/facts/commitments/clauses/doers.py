"""Who does what a promise says: parties, or the noun that acts for one ("the team", "its experts", "Paris")."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_bounds import is_source, over_aside, start_of_clause
from icesco_cli.facts.commitments.clauses.verbs_of_doing import is_adverb
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.facts.sentences.subjects import subject
from icesco_cli.facts.sentences.ungoverned import ends_clause
from icesco_cli.lexicon.capitals import capitals
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import Form, Topic

_PREPOSITIONS = function_words("prepositions")
_BETWEEN = function_words("perfects")
_DETERMINERS = function_words("determiners")
_DETERMINED = function_words("determined")
_POSSESSING = _DETERMINERS | _DETERMINED | {"'s"}
_RELATIVES = function_words("relatives")
_AUXILIARIES = function_words("auxiliaries")
_FINITE = _AUXILIARIES | function_words("finite")
_RECOUNTING = frozenset(["after", "by", "during", "following", "for", "under"])
"""Behind one of these, "which" brings what happened, and does not say which thing is meant."""
_GATHERINGS = frozenset(["conference", "forum", "meeting", "session", "summit"])
_HEARERS = function_words("hearers")
_SOVEREIGN = frozenset(["central", "federal", "national"])
LED = frozenset(["chaired", "headed", "led"])
"""With "by", these say who leads a mission: "a delegation | headed by A"."""
_PEERS = function_words("peers")
_THERE = frozenset(["at", "in", "with"])
_STATED = frozenset(["at", "before", "during", "from", "here", "in", "on", "through", "to", "via"])
"""Behind a verb of speech, these say where and to whom it is told."""
_TOLD = 7
"""Chunks before a relative clause in which somebody tells it."""


def doers(chunks: Sequence[Chunk], verb: int) -> tuple[int, ...]:
    """The parties that do what the verb at `verb` says, else the noun that acts for a party; none where the clause
    names neither."""
    if len(sides := _represented(chunks, verb)) > 1:
        return sides
    if verb and chunks[verb - 1].word == "both" and start_of_clause(chunks, verb) == verb - 1:
        return (verb - 1,)
    head = head_before(chunks, verb)
    if head is not None and acts_for(chunks, head):
        return (*_beside(chunks, head), head, *_joined_to(chunks, head, verb))
    if head is not None and chunks[head].word == "me" and chunks[max(0, head - 1)].word == "let":
        return (head,)
    if head is not None and head > 0 and chunks[head - 1].word in {"my", "our"} and _is_side(chunks[head]):
        return (head,)
    named = subject(chunks, verb)
    if named and not _is_teller(chunks, named[-1], verb) and not _only_hears(chunks, named[-1]):
        return tuple(named)
    return (*_beside(chunks, head), head) if head is not None and is_unknown(chunks, head) else ()


def _represented(chunks: Sequence[Chunk], verb: int) -> tuple[int, ...]:
    """The parties before the verb whom somebody represents: "A, represented by B, and C, represented by D"."""
    said = (at for at in range(2, verb - 1) if chunks[at].word == "represented" and chunks[at + 1].word == "by")
    return tuple(at - 2 for at in said if chunks[at - 1].word == "," and chunks[at - 2].is_party)


def _beside(chunks: Sequence[Chunk], head: int) -> tuple[int, ...]:
    """The party that "and" joins to a noun that acts for another: "the Zamzam Bank and the ministry"."""
    at = head - 1
    while at > 0 and chunks[head].solid and chunks[at].solid:
        at -= 1
    while at > 0 and (chunks[at].word in _DETERMINERS or (at == head - 1 and _is_adjunct(chunks[at]))):
        at -= 1
    joined = 0 < at < head - (not chunks[head].solid) and chunks[at].word == "and" and chunks[at - 1].is_party
    return (at - 1,) if joined and not ends_clause(chunks, at - 1) else ()


def _is_adjunct(chunk: Chunk) -> bool:
    """Whether it may say before a noun whose or where it is: "the | Zamzam Bank | team", "the | Oran | museum"."""
    return chunk.is_organisation or chunk.is_place


def _joined_to(chunks: Sequence[Chunk], head: int, verb: int) -> tuple[int, ...]:
    """The body that "and" joins behind it: "the embassy in Riga and the Zamzam Bank | plan"."""
    last = over_aside(chunks, verb - 1)
    joined = next((at for at in range(last, head, -1) if chunks[at].word == "and"), None)
    if joined is None or joined + 1 > last or not chunks[joined + 1].is_party:
        return ()
    return () if chunks[joined + 1].is_person else (joined + 1,)


def _is_side(chunk: Chunk) -> bool:
    """Whether a noun is whom a speaker speaks for: "my | country"."""
    words = promise_words()
    return chunk.word in words.sides or chunk.word in words.agents or chunk.word in words.governments


def clause_doers(chunks: Sequence[Chunk], verb: int) -> tuple[int, ...]:
    """The same for a verb under a modal, whose subject stands in the clause that a saying brings: in "A said that B has
    built one school and will build another" it is B."""
    start = _said_before(chunks, verb)
    inner = tuple(start + at for at in doers(chunks[start:], verb - start)) if start else ()
    return inner or _first_acting(chunks, start, verb) or doers(chunks, verb)


def _first_acting(chunks: Sequence[Chunk], start: int, verb: int) -> tuple[int, ...]:
    """The noun that acts for a party in what was said first, where "and" leads on from it: "said that | the Secretariat
    was working on a text and | would"."""
    if not start or chunks[verb - 1].word != "and":
        return ()
    finite = next((at for at in range(start, verb) if chunks[at].word in _FINITE), start)
    head = head_before(chunks[start:], finite - start) if finite > start else None
    return (start + head,) if head is not None and acts_for(chunks, start + head) else ()


def _said_before(chunks: Sequence[Chunk], verb: int) -> int:
    """The first chunk behind the last "said that" before the verb, or behind "said" where a clause follows it: "said |
    Oman is ready"; else 0."""
    words = promise_words()
    for at in range(verb - 1, 0, -1):
        before = chunks[at - 1].word
        said = before in words.speech or before in words.verbs or before == "and" or is_source(chunks, at - 1)
        if chunks[at].word == "that" and said:
            return at + 1
        who = at + (chunks[at].word == "the")
        told = before in words.speech and who + 1 < verb and chunks[who + 1].word in _FINITE
        if told and (chunks[at].is_party or (who > at and acts_for(chunks, who))):
            return at
        if before in words.speech and at > 1 and chunks[at - 2].is_person and chunks[at].is_country:
            return at
    return 0


def is_unknown(chunks: Sequence[Chunk], head: int) -> bool:
    """Whether a noun phrase names somebody who is no party of the article, "the Savitsky Fund", "Amber Line", and no
    event, "the Sfax Days", nor "the Federal Government"."""
    mention = chunks[head].mention
    if chunks[head].word == "government" and chunks[head - 1].word in _SOVEREIGN:
        return False
    if mention is not None:
        return mention.topic is Topic.PLACE
    if chunks[head].word in promise_words().realms:
        return head > 0 and chunks[head - 1].is_place
    words = promise_words()
    event = chunks[head].word in words.programmes | words.contests | _GATHERINGS
    named = chunks[head].solid and len(chunks[head].word) > 1 and not event
    return named and head > 0 and (chunks[head - 1].solid or chunks[head - 1].word in {"the", "that", ","})


def is_possessed(chunks: Sequence[Chunk], head: int) -> bool:
    """Whether the name that ends at `head` belongs to somebody: in "its East Africa plans" the plans are a noun."""
    back = head
    while back >= 0 and (chunks[back].solid or chunks[back].word == "-"):
        back -= 1
    return back >= 0 and (chunks[back].word in _POSSESSING)


def stands_alone(chunk: Chunk) -> bool:
    """Whether it needs nobody else to say whom it stands for: no "it", and no town."""
    mention = chunk.mention
    return mention is None or (mention.topic is not Topic.PLACE and mention.form is not Form.PRONOUN)


def is_it(chunk: Chunk) -> bool:
    """Whether the chunk is the pronoun "it"."""
    return (
        chunk.mention is not None and chunk.mention.form is Form.PRONOUN and chunk.mention.topic is Topic.ORGANISATION
    )


def is_speaker(chunk: Chunk) -> bool:
    """Whether the chunk is "I" or "we"."""
    mention = chunk.mention
    short = chunk.end - chunk.start < 3 and not is_it(chunk)
    return mention is not None and mention.form is Form.PRONOUN and not mention.names and short


def acts_for(chunks: Sequence[Chunk], head: int) -> bool:
    """Whether the head of a noun phrase acts for a party: a team, a body named short, a capital."""
    words, mention = promise_words(), chunks[head].mention
    if mention:
        return mention.topic is Topic.PLACE and any(name in capitals() for name in mention.names)
    word = chunks[head].word
    known = is_definite(chunks, head) or "both" in {chunk.word for chunk in chunks[max(0, head - 2) : head]}
    if head > 0 and chunks[head - 1].word == "each" and word in words.pairs:
        return True
    if is_peer(chunks, head):
        return True
    if word in words.lands | words.realms and head > 0 and chunks[head - 1].word == "the":
        return True
    acting = is_team(chunks, head) or word in words.agents or word in words.missions
    return acting or (word in words.groups and known)


def is_team(chunks: Sequence[Chunk], head: int) -> bool:
    """Whether it is those whom a party sends: "engineers", "Omani carpenters"."""
    words, word = promise_words(), chunks[head].word
    return word in words.actors or (head > 0 and chunks[head - 1].is_adjective and word.endswith(words.crafts))


def is_peer(chunks: Sequence[Chunk], head: int) -> bool:
    """Whether it is the other one of two: "her counterpart", "his Omani colleague"."""
    back = head - 1 - (head > 1 and chunks[head - 1].is_adjective)
    return head > 0 and chunks[head].word in _PEERS and chunks[back].word in {"her", "his"}


def _is_teller(chunks: Sequence[Chunk], party: int, verb: int) -> bool:
    """Whether another subject stands before the verb: "A said the road will", "A will build it and the road will"."""
    joined = next((at for at in range(verb - 1, party, -1) if chunks[at].word == "and"), None)
    if joined is not None:
        return chunks[joined + 1].word in _DETERMINERS and verb - joined > 2
    said = next((at for at in range(verb - 1, party, -1) if chunks[at].word in promise_words().speech), None)
    between = [chunk.word for chunk in chunks[said + 1 : verb]] if said is not None else []
    plain = len(between) == 1 and between[0].endswith("s") and not is_adverb(between[0])
    return plain or (len(between) > 1 and "," not in between)


def _only_hears(chunks: Sequence[Chunk], party: int) -> bool:
    """Whether a party is only told what stands behind "that": "told | the guests | that a course will start"."""
    told = party > 0 and chunks[party - 1].word in promise_words().telling
    return told and chunks[party + 1].word == "that"


def _tells(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether what follows "that" is what was told: "told reporters that", "said in a statement that"."""
    words = promise_words()
    stated = chunks[at].word in words.speech and chunks[at + 1].word in _STATED
    return stated or chunks[at].word in words.telling


def head_before(chunks: Sequence[Chunk], verb: int) -> int | None:
    """The head of the noun phrase that is the subject of the verb at `verb`: "a team of engineers | will come"."""
    last = over_aside(chunks, verb - 1)
    while last >= 0 and (is_adverb(chunks[last].word) or chunks[last].time or chunks[last].word in _BETWEEN):
        last -= 1
    last = over_aside(chunks, last)
    start = start_of_clause(chunks, last + 1)
    for at in range(start, last + 1):
        if at > start and chunks[at].word in _PREPOSITIONS and chunks[at - 1].word not in {"the", "a", "and"}:
            return at - 1 - (at > start + 1 and chunks[at - 1].word in LED)
        if chunks[at].word in _RELATIVES:
            return last if at < last and chunks[last].is_party else at - 1 if at > start else None
    return last if last >= start else None


def shared_head(chunks: Sequence[Chunk], verb: int) -> int | None:
    """The thing that a verb behind "and" has for its subject from the verb before: "| the fair | is put on by A and
    will be opened in May"; else the head right before it."""
    joined = verb > 0 and chunks[verb - 1].word == "and"
    opened = range(start_of_clause(chunks, verb - 1), verb - 1) if joined else range(0)
    finite = next((at for at in opened if chunks[at].word in _AUXILIARIES), None)
    head = head_before(chunks, finite) if finite is not None else None
    is_thing = head is not None and (not chunks[head].mention or is_it(chunks[head]))
    return head if is_thing else head_before(chunks, verb)


def is_definite(chunks: Sequence[Chunk], head: int | None) -> bool:
    """Whether a noun is one known from before: "the fair", "its first class", "it"."""
    if head is None:
        return False
    before = [chunk.word for chunk in chunks[max(0, head - 3) : head]]
    return is_it(chunks[head]) or not _DETERMINED.isdisjoint(before)


def in_relative(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the verb at `at` has "which" or "that" for its subject."""
    if at > 0 and chunks[at - 1].word in _RELATIVES:
        return True
    return at > 1 and chunks[at - 2].word in {"which", "who", "that"} and is_adverb(chunks[at - 1].word)


def is_recounted(chunks: Sequence[Chunk], first: int) -> bool:
    """Whether the subject at `first` opens a clause that tells what was done there: "talks at which A agreed"."""
    back = first - 1 - (first > 0 and chunks[first - 1].word in {"the", "both"})
    return back > 0 and chunks[back].word in {"which", "whom"} and chunks[back - 1].word in _THERE


def defines(chunks: Sequence[Chunk], first: int) -> bool:
    """Whether the subject at `first` opens a clause that only says more of a noun: "the forum that A will hold"."""
    words = promise_words()
    back = first - 1
    while back > 0 and chunks[back].word in {"the", "both"}:
        back -= 1
    if back < 1 or chunks[back].word not in function_words("relative_openers"):
        return False
    back -= back > 1 and (is_adverb(chunks[back - 1].word) or chunks[back - 1].word == "too")  # "announce too that"
    before = chunks[back - 1].word
    if before in _PREPOSITIONS and back > 1 and chunks[back - 2].word == ",":
        return False  # "the project, to which A will contribute"
    if any(before in said for said in (words.speech, words.provisions, words.views, words.verbs, words.nouns)):
        return False
    told = any(_tells(chunks, at) for at in range(max(0, back - _TOLD), back))
    if before in _RECOUNTING or before in _HEARERS or told or is_source(chunks, back - 1):
        return False
    return before not in {"and", ",", '"', "", ":", "is", "was"} and not chunks[back - 1].time

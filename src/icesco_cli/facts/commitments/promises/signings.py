"""Promises that a signature makes: "A and B signed a memorandum to ...", "a protocol was signed between A and B"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from icesco_cli.facts.commitments.clauses.clause_bounds import end_of_clause
from icesco_cli.facts.commitments.clauses.complements import gerund, infinitive
from icesco_cli.facts.commitments.clauses.doers import doers, head_before, is_it, is_speaker
from icesco_cli.facts.commitments.clauses.doubts import is_question, is_unreal
from icesco_cli.facts.commitments.clauses.limbs import Limb
from icesco_cli.facts.commitments.clauses.objects import act, listed_acts
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.commitments.promises.verb_doubts import is_matter
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.grammar import is_passive
from icesco_cli.facts.sentences.groups import by_group, group_after
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind

_PREPOSITIONS = function_words("prepositions")
_KNOWN = function_words("known")
_BE = function_words("auxiliaries")
_ARTICLES = function_words("articles")
_DEED = 4
"""Chunks of a deed before what it is done to: "the joint publication | of"."""
_TIMES = frozenset(["when", "where", "since"])
"""Behind one of these, what was signed is history."""
_REMINDING = frozenset(["recall", "reminder"])
"""Opening a sentence, these tell it again: "Recall that a memorandum was signed in February"."""
_BACK = 8
"""Chunks beside a verb of signing or its document that still speak of it."""
_OUTCOMES = function_words("outcomes") | function_words("seeing")
_SETTING = frozenset(["in", "under", "within"])
_DESCRIBING = frozenset(["between", "for", "of", "on"])
_ON = frozenset(["for", "on"])
"""Behind a document, these bring the deed that it is on."""
_UNDER = frozenset(["by", "to", "under", "with"])
"""With "which" behind them, these bring what a document provides for: "under which", "according to which"."""
_VIRTUE = frozenset(["basis", "framework", "terms", "virtue"])
"""The same with "of which" behind them: "by virtue of which"."""
_REACH = 16
"""Chunks of the document that was signed, with what it is on."""
_PROVISION = 40
"""Chunks of what a document provides for, with the clauses before its last."""
_OBJECT = 10
_BEFORE = 5
_RELATIVES = function_words("relatives")
_NO_OBJECTS = frozenset(["by", "off", "that"])
_NO = frozenset(["neither", "no"])
_PERFECT = frozenset(["has", "have"])
_INEXACT = frozenset(["almost", "dozens", "hundreds", "many", "more", "nearly", "numerous", "over"])
_NEAR = 3
"""How many words before the noun of a document "no" may stand."""
_STOPS = frozenset([".", ";", '"', "that", "who", "which"])
_CONDITION = 6
"""Chunks before a signing in which it is made to depend on something."""
_NOUN = 14
"""Chunks between a document and "signed by"."""


def signing_promises(row: Row, at: int) -> list[Promise]:
    """The promises of the verb of signing at `at`."""
    chunks = row.chunks
    if chunks[at].word == "signing" and (chunks[at - 1].word in _PREPOSITIONS or _is_ceremony(chunks, at)):
        return []
    if is_matter(chunks, at):
        return []  # "considered | signing a memorandum"
    if chunks[at].word == "signing" and any(chunk.time for chunk in chunks[max(0, at - _NEAR) : at]):
        return []  # "within thirty days of the signing of this agreement"
    if chunks[at].word == "signing" and any(c.word in promise_words().verbs for c in chunks[max(0, at - _BEFORE) : at]):
        return []  # "agreed on the early signing of the agreement"
    passive = is_passive(chunks, at)
    if is_unreal(chunks, at) or is_question(row) or any(chunk.word == "had" for chunk in chunks[max(0, at - 3) : at]):
        return []
    if chunks[0].word in _REMINDING or any(chunk.word in _TIMES for chunk in chunks[max(0, at - _BACK) : at]):
        return []
    noun = _document(chunks, at, passive)
    if noun is None or any(
        chunk.word in promise_words().conditions for chunk in chunks[max(0, min(noun, at) - _CONDITION) : at]
    ):
        return []
    if any(chunk.word in _NO for chunk in chunks[max(0, noun - _NEAR) : noun]) or _is_tally(chunks, at, noun):
        return []
    told = passive or _is_outcome(chunks, at)
    who = tuple((_signatories(chunks, at) or _between(chunks, at)) if told else doers(chunks, at))
    if not who and not told:
        return []
    partners = tuple(_between(chunks, at) or _with(chunks, noun))
    if who and noun == at + 1 and not partners and is_speaker(chunks[who[0]]):
        return []  # "I have signed agreements in worse weather"
    again = chunks[max(0, noun - 1)].word in _KNOWN and not _is_described(chunks, noun)
    found = infinitive(chunks, max(at, *who) if passive and who else at if passive else noun)
    found = found or _aims(chunks, noun) or _matter(chunks, at, noun, passive)
    rule = "signed again" if again else "signed" if found else "signed bare"
    limbs = found or [_named(chunks, at, noun, passive)]
    return [Promise(at, CommitmentKind.AGREEMENT, rule, who, limb, partners, joint=not who) for limb in limbs]


def _is_outcome(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a signing is what came of a meeting, took place, or was seen by others: "the talks concluded with the |
    signing | of", "attended the | signing | of"."""
    if chunks[at].word != "signing":
        return False
    before = pairwise(chunk.word for chunk in chunks[max(0, at - _BEFORE) : at])
    behind = pairwise(chunk.word for chunk in chunks[at : at + _PROVISION])
    came = any(a in _OUTCOMES or (a, b) == ("followed", "by") for a, b in before)
    return came or any(pair in (("took", "place"), ("was", "held")) for pair in behind)


def _is_tally(chunks: Sequence[Chunk], at: int, noun: int) -> bool:
    """Whether it only tells how many documents somebody has signed so far: "has signed more than 300 agreements"."""
    perfect = any(chunk.word in _PERFECT for chunk in chunks[max(0, at - 2) : at])
    return perfect and any(chunk.word in _INEXACT for chunk in chunks[at + 1 : noun])


def _is_ceremony(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "signing" at `at` only says which ceremony is meant, and nobody between whom: "the signing ceremony"."""
    mentions = (chunks[side].mention for side in _between(chunks, at))
    ceremony = [chunk.word for chunk in chunks[at + 1 : at + 2]] == ["ceremony"]
    return ceremony and not any(mention and mention.names for mention in mentions)


def _signatories(chunks: Sequence[Chunk], at: int) -> list[int]:
    """Those for whom a document was signed: "on behalf of A by B and on behalf of C by D"; else those behind "by"."""
    behalf = (i for i in range(at + 1, len(chunks) - 2) if chunks[i].word == "behalf" and chunks[i + 1].word == "of")
    sides = [one for i in behalf for one in group_after(chunks, i + 2, 2)[:1]]
    return sides if len(sides) > 1 else by_group(chunks, at)


def _is_described(chunks: Sequence[Chunk], noun: int) -> bool:
    """Whether the words behind a document say which it is: "the memorandum between A and B"."""
    return noun + 1 < len(chunks) and chunks[noun + 1].word in _DESCRIBING


def provision_promises(row: Row, at: int) -> list[Promise]:
    """ "The memorandum provides for the exchange of", "the agreement envisages", "it provides for" behind the signing:
    what the signatories will do."""
    chunks, words = row.chunks, promise_words()
    head = head_before(chunks, at)
    behind = chunks[at + 1].word if at + 1 < len(chunks) else ""
    signed = _signed_and(chunks, at)
    document = head is not None and chunks[head].word in words.document_nouns
    told = head is not None and is_it(chunks[head])
    if not (document or signed or told) or behind in {"that", "by", ","}:
        return []
    first = at + 1 if behind == "for" else at
    limb = Limb(first, first + 1, end_of_clause(chunks, at))
    who = signed or tuple((by_group(chunks, head) or _between(chunks, head)) if head is not None else ())
    rule = "provision of it" if told else "provision"
    listed = infinitive(chunks, at) or (listed_acts(chunks, limb) if limb.last > first else [])
    return [Promise(at, CommitmentKind.AGREEMENT, rule, who, one, joint=not who) for one in listed]


def obliging_promises(row: Row, at: int) -> list[Promise]:
    """ "The memorandum commits | A and B | to open a school and to", "an accord which obliges the two governments to":
    what those will do whom a document binds."""
    chunks = row.chunks
    before = {chunk.word for chunk in chunks[max(0, at - _OBJECT) : at]}
    who = tuple(group_after(chunks, at + 1))
    if not who or before.isdisjoint(promise_words().document_nouns) or is_question(row) or is_unreal(chunks, at):
        return []
    limbs = infinitive(chunks, who[-1]) if chunks[who[-1] + 1].word == "to" else []
    return [Promise(at, CommitmentKind.AGREEMENT, "provision for", who, limb) for limb in limbs]


def start_provided(chunks: Sequence[Chunk], at: int) -> int:
    """Where what a document provides for begins, behind its "under which": "signed a deed under which | a school
    will"; 0 where none does before `at`."""
    for back in range(at - 1, max(0, at - _PROVISION), -1):
        under = chunks[back - 1].word in _UNDER or (chunks[back - 1].word == "of" and chunks[back - 2].word in _VIRTUE)
        opens = chunks[back].word == "which" and under
        if opens or chunks[back].word == "whereby":
            before = {chunk.word for chunk in chunks[max(0, back - _REACH) : back]}
            return back + 1 if not before.isdisjoint(promise_words().document_nouns) else 0
    return 0


def _signed_and(chunks: Sequence[Chunk], at: int) -> tuple[int, ...]:
    """Those who signed what "and" goes on with: "the second was signed by A and B, and | provides for"."""
    if chunks[at - 1].word != "and":
        return ()
    signed = (i for i in range(at - 1, 0, -1) if chunks[i].word in promise_words().signing_verbs)
    verb = next((i for i in signed if is_passive(chunks, i)), None)
    return tuple(by_group(chunks[: at - 1], verb)) if verb is not None else ()


def _named(chunks: Sequence[Chunk], at: int, noun: int, passive: bool) -> Limb:
    """The document itself, with its article: "a memorandum on vocational training"."""
    first = noun
    while first > 0 and _is_within(chunks[first - 1]) and first - 1 != at and chunks[first].word not in _ARTICLES:
        first -= 1
    return Limb(first, first, _last_of(chunks, at, noun, passive))


def _last_of(chunks: Sequence[Chunk], at: int, noun: int, passive: bool) -> int:
    """The last chunk of a document's name: before the "was" of its signature or the "took" of "took place", or where
    its clause ends."""
    be = next((i for i in range(noun + 1, at) if chunks[i].word in _BE), at)
    last = end_of_clause(chunks, noun)
    ends = next((i for i in range(noun + 1, last) if chunks[i].word in {"took", "was"}), last + 1)
    return be - 1 if passive and noun < at else ends - 1


def _matter(chunks: Sequence[Chunk], at: int, noun: int, passive: bool) -> list[Limb]:
    """The deed that a document is on: "a memorandum of understanding on | opening a school", "a protocol for | the
    exchange of judges"; none that is only an effect, "on strengthening ties"."""
    last = noun + 2 if chunks[noun + 1 : noun + 2] and chunks[noun + 1].word == "of" else noun
    if last + 2 >= len(chunks) or chunks[last + 1].word not in _ON:
        return []
    words = [chunk.word for chunk in chunks[last + 2 : last + 2 + _DEED]]
    if any(doing().gerunds.get(word) in promise_words().effects for word in words):
        return []
    found = gerund(chunks, last) or (act(chunks, last) if "of" in words else [])
    ends = _last_of(chunks, at, noun, passive)
    return [replace(limb, last=min(limb.last, ends)) for limb in found if limb.verb <= ends]


def _aims(chunks: Sequence[Chunk], noun: int) -> list[Limb]:
    """What a document is for, as one undertaking: "a memorandum aimed at digitising", "an accord, which aims to"."""
    words = promise_words().aiming
    aim = next((at for at in range(noun + 1, min(len(chunks) - 2, noun + _BACK)) if chunks[at].word in words), None)
    found = infinitive(chunks, aim) or gerund(chunks, aim) if aim is not None else []
    return [Limb(found[0].first, found[0].verb, found[-1].last)] if found else []


def _is_within(chunk: Chunk) -> bool:
    """Whether it may stand inside the name of a document: a word, a number, a sign of money."""
    return chunk.word.isalpha() or chunk.word[:1].isdigit() or chunk.word in {"$", "£", "€"} or "-" in chunk.word[1:]


def _document(chunks: Sequence[Chunk], at: int, passive: bool) -> int | None:
    """The noun of the document: before a passive verb, behind an active one."""
    nouns = promise_words().document_nouns
    if passive and not is_it(chunks[max(0, at - 2)]):
        noun = next((back for back in range(at - 1, max(-1, at - _NOUN), -1) if chunks[back].word in nouns), None)
        return None if noun is not None and _is_setting(chunks, noun) and chunks[at - 2].word in _RELATIVES else noun
    for ahead in range(at + 1, min(len(chunks), at + _reach(chunks, at))):
        if chunks[ahead].word in nouns and not _is_setting(chunks, ahead):
            return ahead
        if chunks[ahead].word in _STOPS and not _opens_name(chunks, ahead, at):
            return None
        if chunks[ahead].word == "and" and _goes_on(chunks, ahead + 1):
            return None
    return None


def _goes_on(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether another act is told behind "and": "signed the book and | was briefed on the plan"."""
    word = chunks[at].word if at < len(chunks) else ""
    return word in _BE or word.endswith("ed")


def _reach(chunks: Sequence[Chunk], at: int) -> int:
    """How far behind an active verb of signing its document is looked for: farther where it is first said when or where
    that was, and nowhere in "concluded by calling on"."""
    behind = chunks[at + 1] if at + 1 < len(chunks) else chunks[at]
    ended = chunks[at].word.startswith("conclude") and behind.word == "with"
    if ended or behind.word in _NO_OBJECTS:
        return 0
    return _REACH if behind.time or behind.word == "," or behind.word in _PREPOSITIONS else _OBJECT


def _opens_name(chunks: Sequence[Chunk], mark: int, verb: int) -> bool:
    """Whether a quotation mark opens the name of what is signed: 'signed the "Agreement on culture"'."""
    return chunks[mark].word == '"' and (mark == verb + 1 or chunks[mark - 1].word in _ARTICLES)


def _is_setting(chunks: Sequence[Chunk], noun: int) -> bool:
    """Whether the noun says in what setting something was signed or is done: "signed, within the framework of the
    visit, a protocol", "Under the accord, which was signed by A and B, C will"."""
    return any(chunk.word in _SETTING for chunk in chunks[max(0, noun - 2) : noun])


def _with(chunks: Sequence[Chunk], noun: int) -> list[int]:
    for ahead in range(noun - 6 if noun > 6 else 0, min(len(chunks), noun + 7)):
        if chunks[ahead].word == "with":
            return group_after(chunks, ahead + 1, 3)
    return []


def _between(chunks: Sequence[Chunk], at: int) -> list[int]:
    for ahead in range(max(0, at - 12), min(len(chunks), at + 16)):
        if chunks[ahead].word == "between":
            return group_after(chunks, ahead + 1, 4)
    return []

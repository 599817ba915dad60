"""What one sentence promises: a `Promise` for each undertaking that a word of promise brings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from icesco_cli.facts.chunks import Chunk, Row
from icesco_cli.facts.grammar import by_group, group_after, is_passive
from icesco_cli.facts.limbs import Limb, any_doing_at, doing_at, limbs, skip_fillers
from icesco_cli.facts.subjects import first_subject, subject
from icesco_cli.lexicon.fact_words import promise_words
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.models import Form, Topic

_BE = function_words("forms_of_be") | function_words("standing")
_OPENERS = function_words("prepositions")
_RELATIVE = function_words("relatives")
_NEGATIONS = function_words("negations")
_REFLEXIVES = function_words("reflexives")
_ADVERBS = function_words("adverbs")
_BEFORE_VERBS = function_words("auxiliaries") | function_words("relatives") | {"and"}
_NOUN_BEFORE = function_words("determined") | function_words("negations") | {"a", "an"}


@dataclass(frozen=True, slots=True)
class Promise:
    """One undertaking. `doers` are the chunks that bind themselves (empty where the sentence names none: it is
    passive, or goes on a list); `limb` is what is to be done; `at` the chunk of the word of promise."""

    at: int
    kind: str
    rule: str
    doers: tuple[int, ...]
    limb: Limb
    partners: tuple[int, ...] = ()
    to: tuple[int, ...] = ()
    intro: Row | None = None
    """The row in which `doers` stand, where it is another: that which introduces a list."""
    reported: bool = False
    """Whether it stands in a clause that tells what somebody said: then an unnamed doer is the speaker's side."""


def promises(row: Row) -> list[Promise]:
    """The promises of a sentence, in its order, each stretch of it read once."""
    found: list[Promise] = []
    for at, chunk in enumerate(row.chunks):
        if not chunk.word or any(p.limb.first <= at <= p.limb.last and at <= p.limb.verb for p in found):
            continue
        found += _at(row, at, chunk.word)
    return _once(found)


def item_promises(row: Row, intro: Row) -> list[Promise]:
    """The promises of an item of a list that `intro` opens: "The two sides decided:", "to meet again in spring"."""
    doers = tuple(first_subject(intro.chunks, len(intro.chunks)))
    own = [replace(one, doers=doers, intro=intro) if not one.doers else one for one in promises(row)]
    verb = next((c.word for c in reversed(intro.chunks) if c.word in promise_words().verbs), None)
    first = row.chunks[0].word if row.chunks else ""
    if own or verb is None or first != "to" or not doers:
        return own
    done = any_doing_at(row.chunks, 1) or (1 if promise_words().verbs[verb].kind == "agreement" else None)
    if done is None:
        return []
    kind = promise_words().verbs[verb].kind
    return [Promise(0, kind, "item", doers, limb, intro=intro) for limb in limbs(row.chunks, done, 0)]


def _at(row: Row, at: int, word: str) -> list[Promise]:
    words = promise_words()
    if word in words.modals:
        return _modal(row, at, words.modals[word])
    if word in words.verbs:
        return _verb(row, at)
    if word in _BE:
        return _adjective(row, at)
    if word in words.intent_verbs:
        return _intent(row, at)
    if word in words.invitation_verbs:
        return _invitation(row, at)
    if word in words.signing_verbs:
        return _signing(row, at)
    return []


def _once(found: Sequence[Promise]) -> list[Promise]:
    """The promises without those whose undertaking an earlier one holds already."""
    kept: list[Promise] = []
    for promise in sorted(found, key=lambda p: (p.limb.verb, p.at)):
        if not any(promise.limb.verb == one.limb.verb for one in kept):
            kept.append(promise)
    return _apart(kept)


def _apart(kept: Sequence[Promise]) -> list[Promise]:
    """The promises, each ended where the next one's word of promise begins: "will stand by A and proposed that ..."."""
    found = []
    for promise in kept:
        nexts = [one.at for one in kept if promise.limb.verb < one.at <= promise.limb.last]
        last = min(nexts) - 1 if nexts else promise.limb.last
        found.append(replace(promise, limb=replace(promise.limb, last=max(last, promise.limb.verb))))
    return found


def _hedged(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word of hope or of asking governs what stands at `at`."""
    hedges = promise_words().hedges
    for back in range(at - 1, max(-1, at - 14), -1):
        word = chunks[back].word
        if word in hedges:
            return True
        if word in {".", ";", ":", '"'} or word in promise_words().speech:
            return False
    return False


def _negated(chunks: Sequence[Chunk], at: int) -> bool:
    return any(chunk.word in _NEGATIONS for chunk in chunks[at + 1 : at + 3])


def _modal(row: Row, at: int, kind: str) -> list[Promise]:
    """will, shall, would, may: with a party as subject, or passive with none."""
    chunks = row.chunks
    verb = skip_fillers(chunks, at + 1)
    passive = verb < len(chunks) and chunks[verb].word == "be"
    done = _passive_doing(chunks, verb + 1) if passive else any_doing_at(chunks, verb)
    if done is None or _negated(chunks, at) or _hedged(chunks, at) or row.text.rstrip('" ').endswith("?"):
        return []
    if kind == "reported" and not _told(row, at):
        return []
    doers = (
        subject(chunks, at)
        or (_owner(chunks, at) if kind == "proposal" else [])
        or ([] if chunks[done].word == "include" else _actor(chunks, at))
    )
    if not doers and (not passive or _in_relative(chunks, at)):
        return []
    if doers and _relative_clause(chunks, doers[0]):
        return []
    if kind == "proposal" and not (passive or chunks[done].word == "open"):
        return []
    agents = by_group(chunks, done) if passive and kind != "proposal" else list(doers)
    kind = "pledge" if kind == "reported" else kind
    return [
        Promise(at, kind, "modal", tuple(agents), limb, to=(), reported=_told(row, at))
        for limb in limbs(chunks, done, at)
    ]


def _owner(chunks: Sequence[Chunk], modal: int) -> list[int]:
    """Whose thing may be opened: "a regional office of A may be opened", "A's centre may open"."""
    for back in range(modal - 1, max(-1, modal - 7), -1):
        if chunks[back].mention and chunks[back].mention.topic is Topic.ORGANISATION:
            return [back]
    return []


def _relative_clause(chunks: Sequence[Chunk], first: int) -> bool:
    """Whether the subject at `first` opens a clause that only says more of a noun: "the forum that A will hold"."""
    words = promise_words()
    back = first - 1
    while back > 0 and chunks[back].word in {"the", "both"}:
        back -= 1
    if back < 1 or chunks[back].word not in {"that", "which", "whom"}:
        return False
    before = chunks[back - 1].word
    return before not in words.speech and before not in words.verbs and before not in {"and", ",", '"', ""}


def _actor(chunks: Sequence[Chunk], modal: int) -> list[int]:
    """The thing that acts for a party, as the subject of the modal: "the team", "the joint committee"."""
    back = modal - 1
    if back > 0 and chunks[back].word in promise_words().actors:
        before = [chunk.word for chunk in chunks[max(0, back - 3) : back]]
        if {"the", "this", "its"} & set(before):
            return [back]
    return []


def _passive_doing(chunks: Sequence[Chunk], at: int) -> int | None:
    at = skip_fillers(chunks, at)
    return at if at < len(chunks) and chunks[at].word in promise_words().participles else None


def _in_relative(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the verb at `at` has "which" or "that" for its subject."""
    return at > 0 and (chunks[at - 1].word in _RELATIVE or (at > 1 and chunks[at - 2].word in {"which", "who"}))


def _told(row: Row, at: int) -> bool:
    """Whether a verb of speech or of promise stands before `at` in its clause."""
    words = promise_words()
    before = {chunk.word for chunk in row.chunks[:at]}
    return bool(before & words.speech or before & words.verbs.keys())


def _verb(row: Row, at: int) -> list[Promise]:
    chunks = row.chunks
    entry = promise_words().verbs[chunks[at].word]
    if is_passive(chunks, at) and not chunks[at].word.endswith("ing"):
        return []
    if _hedged(chunks, at) or (at and chunks[at - 1].word in _NOUN_BEFORE) or not _is_verb(chunks, at):
        return []
    doers = tuple(subject(chunks, at))
    partners = _partners(chunks, at)
    for complement, read in _COMPLEMENTS.items():
        if complement in entry.complements and (found := read(chunks, at)):
            if complement == "thing" and not doers:
                return []
            return [
                Promise(at, entry.kind, f"verb {complement}", doers, limb, partners, reported=_told(row, at))
                for limb in found
            ]
    return []


def _is_verb(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word that may be a noun ("plan", "pledges") or only goes with one ("aimed at") is a verb here."""
    if chunks[at].word not in promise_words().nominal:
        return True
    back = at - 1
    while back >= 0 and (chunks[back].word in _ADVERBS or chunks[back].word.endswith("ly")):
        back -= 1
    if back > 1 and chunks[back].word == ",":
        return bool(subject(chunks, at))
    return back >= 0 and (chunks[back].is_party or chunks[back].word in _BEFORE_VERBS)


def _partners(chunks: Sequence[Chunk], at: int) -> tuple[int, ...]:
    """ "agreed with B to", "agreed to organise, with B, ..."."""
    for ahead in range(at + 1, min(len(chunks), at + 7)):
        if chunks[ahead].word == "with":
            return tuple(group_after(chunks, ahead + 1, 2))
    return ()


def _to(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """An infinitive of doing, with a few words before it: "agreed on the sidelines of the forum to"."""
    for ahead in range(at + 1, min(len(chunks) - 1, at + 9)):
        word = chunks[ahead].word
        if word == "to":
            done = any_doing_at(chunks, skip_fillers(chunks, ahead + 1))
            passive = _passive_doing(chunks, ahead + 2) if chunks[ahead + 1].word == "be" else None
            found = done if done is not None else passive
            return limbs(chunks, found, ahead) if found is not None else []
        if word in {"that", ".", ";", ":", "who", "which", "and", '"'}:
            return []
    return []


def _doing(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """A gerund of doing behind "on", "upon", "to" or "at", or right behind the verb."""
    ahead = skip_fillers(chunks, at + 1)
    if ahead < len(chunks) and chunks[ahead].word in _REFLEXIVES:
        ahead += 1
    if ahead < len(chunks) and chunks[ahead].word in _OPENERS:
        ahead = skip_fillers(chunks, ahead + 1)
    if ahead < len(chunks) and chunks[ahead].word in promise_words().gerunds:
        return limbs(chunks, ahead, ahead - 1)
    return []


def _thing(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """A noun phrase of undertaking, or a sum: "a contribution of", "three rooms", "$ 3 million"."""
    ahead = at + 1
    if ahead < len(chunks) and chunks[ahead].word in _REFLEXIVES:
        ahead += 1
    if ahead < len(chunks) and chunks[ahead].word in {"to", "on", "in", "by", "at", "that", ",", ".", "with"}:
        if chunks[ahead].word not in {"to", "on"}:
            return []
        ahead += 1
    if (
        promise_words().verbs[chunks[at].word].kind == "proposal"
        and chunks[ahead : ahead + 1]
        and chunks[ahead].word in {"a", "an"}
    ):
        return [Limb(at, at, _last(chunks, at))]
    for at_noun in range(ahead, min(len(chunks), ahead + 9)):
        word = chunks[at_noun].word
        if word in promise_words().things or _is_sum(word):
            return [Limb(at, at, _last(chunks, at))]
        if word in {".", ",", ";", ":", "that", "in", "of", "for", "by", "with", "on"} or chunks[at_noun].time:
            return []
    return []


def _is_sum(word: str) -> bool:
    return word in {"$", "€", "£", "usd", "eur", "million", "billion"}


def _last(chunks: Sequence[Chunk], at: int) -> int:
    last = len(chunks) - 1
    while last > at and chunks[last].word in {".", '"', "!", ";", ",", ":"}:
        last -= 1
    return last


def _that(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """A clause in the subjunctive: "proposed that a branch be opened", "decided that the Museum lend". Clauses with
    "will" and "would" are read by their modal."""
    ahead = _clause(chunks, at)
    if ahead is None:
        return []
    for verb in range(ahead + 1, min(len(chunks), ahead + 16)):
        word = chunks[verb].word
        if word in promise_words().modals:
            done = skip_fillers(chunks, verb + 1)
            done = done + 1 if done < len(chunks) - 1 and chunks[done].word == "be" else done
            return [Limb(ahead, done, _last(chunks, done))] if _certain(chunks, at) and done < len(chunks) else []
        if word in {".", ";"}:
            return []
        done = _participle(chunks, verb + 1) if word == "be" else doing_at(chunks, verb)
        if done is not None and (word == "be" or chunks[verb - 1].mention):
            return [Limb(ahead, done, _last(chunks, done))]
    return []


def _participle(chunks: Sequence[Chunk], at: int) -> int | None:
    """Any participle: behind "proposed that ... be" whatever is done is an undertaking."""
    at = skip_fillers(chunks, at)
    known = _passive_doing(chunks, at)
    return at if known is not None or (at < len(chunks) and chunks[at].word.endswith(("ed", "en"))) else None


def _clause(chunks: Sequence[Chunk], at: int) -> int | None:
    """Where the clause behind a verb begins: at "that", at a colon, or right behind it ("I promise you they will")."""
    for ahead in range(at + 1, min(len(chunks), at + 4)):
        if chunks[ahead].word in {"that", ":"}:
            return ahead
        if ahead + 1 < len(chunks) and chunks[ahead + 1].word in promise_words().modals and chunks[ahead].is_party:
            return ahead - 1
        if not chunks[ahead].is_party and chunks[ahead].word not in {"you", "them", "us", "him", "her"}:
            return None
    return None


def _certain(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the verb binds whatever its clause says ("promised that it would be ready"), as saying does not."""
    return promise_words().verbs[chunks[at].word].kind in {"pledge", "agreement"}


def _whom(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """A party asked to come or to do: "invited the Minister to", "instructed the two institutes to"."""
    if at + 1 < len(chunks) and chunks[at + 1].word in {"to", "by"}:
        return []
    for ahead in range(at + 2, min(len(chunks) - 1, at + 16)):
        word = chunks[ahead].word
        if word == "to":
            return [Limb(at, at, _last(chunks, at))]
        if word in {".", ";", "that", "by"}:
            return []
    return []


_COMPLEMENTS = {"to": _to, "doing": _doing, "that": _that, "whom": _whom, "thing": _thing}


def _adjective(row: Row, at: int) -> list[Promise]:
    """is ready to, stands prepared to, is going to, is to, is in the process of, remains committed to, is preparing."""
    chunks, words = row.chunks, promise_words()
    ahead = skip_fillers(chunks, at + 1)
    if ahead >= len(chunks) - 1 or _hedged(chunks, at) or _negated(chunks, at) or _in_relative(chunks, at):
        return []
    doers = tuple(subject(chunks, at))
    word = chunks[ahead].word
    found: list[Limb] = []
    if word in words.adjectives:
        found, kind = _to(chunks, ahead)[:] or _doing(chunks, ahead), words.adjectives[word]
    elif word == "to":
        found, kind = _to(chunks, ahead - 1), "plan"
    elif word == "in" and [c.word for c in chunks[ahead : ahead + 4]] == ["in", "the", "process", "of"]:
        found, kind = _doing(chunks, ahead + 3) or [Limb(ahead, ahead + 4, _last(chunks, ahead))], "plan"
    elif word in words.verbs and word.endswith("ing"):
        found, kind = _thing(chunks, ahead) or _to(chunks, ahead), "plan"
    if not found or not doers:
        return []
    return [Promise(at, kind, "to be", doers, limb, reported=_told(row, at)) for limb in found]


def _intent(row: Row, at: int) -> list[Promise]:
    """expressed his country's readiness to, reaffirmed Morocco's intent on, renewed its commitment to."""
    chunks, words = row.chunks, promise_words()
    for noun in range(at + 1, min(len(chunks), at + 9)):
        if chunks[noun].word in words.intent_nouns:
            found = _to(chunks, noun) or _doing(chunks, noun)
            if not found or _hedged(chunks, at):
                return []
            owners = [a for a in range(at + 1, noun) if chunks[a].is_party] + _of(chunks, noun)
            doers = tuple(owners or subject(chunks, at))
            return [Promise(at, "pledge", "intent", doers, limb, reported=True) for limb in found]
        if chunks[noun].word in {".", ";", ",", "that", "to", "for"}:
            return []
    return []


def _of(chunks: Sequence[Chunk], noun: int) -> list[int]:
    """The parties of "the readiness of his Organization"."""
    return group_after(chunks, noun + 2, 2) if noun + 1 < len(chunks) and chunks[noun + 1].word == "of" else []


def _invitation(row: Row, at: int) -> list[Promise]:
    chunks, words = row.chunks, promise_words()
    for noun in range(at + 1, min(len(chunks), at + 6)):
        if chunks[noun].word in words.invitation_nouns:
            doers = tuple(subject(chunks, at))
            return [Promise(at, "proposal", "invitation", doers, Limb(at, at, _last(chunks, at)))] if doers else []
    return []


def _signing(row: Row, at: int) -> list[Promise]:
    """signed a memorandum to ..., a protocol was signed between A and B."""
    chunks, words = row.chunks, promise_words()
    passive = is_passive(chunks, at)
    noun = _document(chunks, at, passive)
    if noun is None or _hedged(chunks, at):
        return []
    doers = (by_group(chunks, at) or _between(chunks, at)) if passive else subject(chunks, at)
    if not doers:
        return []
    found = _to(chunks, noun) or [Limb(noun, noun, _last(chunks, noun))]
    partners = _between(chunks, at) or list(_partners(chunks, noun))
    rule = "signed" if chunks[max(0, noun - 1)].word not in {"the", "this"} else "signed again"
    return [Promise(at, "agreement", rule, tuple(doers), limb, tuple(partners)) for limb in found]


def _document(chunks: Sequence[Chunk], at: int, passive: bool) -> int | None:
    nouns = promise_words().document_nouns | {"document", "letter"}
    around = range(at - 1, max(-1, at - 12), -1) if passive else range(at + 1, min(len(chunks), at + 9))
    return next((a for a in around if chunks[a].word in nouns), None)


def _between(chunks: Sequence[Chunk], at: int) -> list[int]:
    for ahead in range(at + 1, min(len(chunks), at + 16)):
        if chunks[ahead].word == "between":
            return group_after(chunks, ahead + 1, 4)
    return []


def first_person(chunk: Chunk) -> bool:
    """Whether the chunk is "we", "I" or "our ...": then the speaker is meant."""
    mention = chunk.mention
    return (
        bool(mention and not mention.names and mention.form in (Form.PRONOUN, Form.BODY))
        and mention is not None
        and (mention.topic in (Topic.PERSON, Topic.ORGANISATION, Topic.COUNTRY))
    )

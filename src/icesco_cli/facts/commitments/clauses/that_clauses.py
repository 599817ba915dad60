"""The clause that a word of promise brings: "proposed that a branch be opened", "promised that it would be ready"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.clause_bounds import CLOSERS, end_of_clause
from icesco_cli.facts.commitments.clauses.limbs import Limb
from icesco_cli.facts.commitments.clauses.verbs_of_doing import doing_at, participle_at, skip_fillers
from icesco_cli.facts.sentences.chunks import Chunk
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind

_AUXILIARIES = function_words("auxiliaries")
_DETERMINERS = function_words("determiners")
_PREPOSITIONS = function_words("prepositions")
_JOINERS = function_words("separators")
NO_VERBS = _PREPOSITIONS | _AUXILIARIES | {"and", "or"}
"""None of these is the verb of what is to be done."""
_NO_LIST = NO_VERBS - {"and", "of"}
_BEFORE_GUESTS = _DETERMINERS | function_words("possessives")
_HEARER, _AGREEING = 11, 24
"""How many words whoever hears it may have, and those who agree with an aside behind them."""
_NO_HEARERS = CLOSERS | _PREPOSITIONS | _DETERMINERS - {"the", "all"} | {",", "and", "but", "to"}
_RELATIVES = function_words("whose") | {"who", "whom"}
_ASIDE = 14
"""Chunks of a relative clause inside the subject."""
_SUBJECT = 20
"""Chunks between "that" and the verb of its clause."""
_COLON = 14
"""Chunks between "the following" and its colon."""


def clause(chunks: Sequence[Chunk], at: int) -> list[Limb]:
    """A clause whose verb binds: in the subjunctive ("proposed that a branch be opened", "decided that A lend"), or
    under a modal where the verb itself binds ("promised that it would be ready")."""
    ahead = _clause_at(chunks, at)
    return _clause_from(chunks, at, ahead) if ahead is not None else []


def _clause_from(chunks: Sequence[Chunk], at: int, ahead: int) -> list[Limb]:
    aside = ahead
    for verb in range(ahead + 1, min(len(chunks), ahead + _SUBJECT)):
        word = chunks[verb].word
        aside = max(aside, _end_of_aside(chunks, verb))
        if verb < aside:
            continue
        if word in promise_words().modals or word == "should":
            return _under_modal(chunks, at, ahead, verb)
        if word in CLOSERS or (word in _AUXILIARIES and word != "be"):
            return []
        done = _any_participle(chunks, verb + 1) if word == "be" else _subjunctive(chunks, at, ahead, verb)
        if done is not None:
            last = end_of_clause(chunks, done)
            return [Limb(ahead, done, last), *_next_clause(chunks, at, last)]
    return []


def _end_of_aside(chunks: Sequence[Chunk], comma: int) -> int:
    """The comma that closes the relative clause that the one at `comma` opens: "that the Bank, for which A has offered
    land |, would"; else `comma`."""
    relative = next((i for i in range(comma + 1, min(len(chunks), comma + 3)) if chunks[i].word in _RELATIVES), None)
    if relative is None or chunks[comma].word != ",":
        return comma
    return next((i for i in range(relative + 1, min(len(chunks), comma + _ASIDE)) if chunks[i].word == ","), comma)


def _next_clause(chunks: Sequence[Chunk], at: int, last: int) -> list[Limb]:
    """The clause that "and that" or "; that" joins to the one that ends at `last`, brought by the same verb at `at`."""
    that = next((i for i in range(last + 1, min(len(chunks), last + 4)) if chunks[i].word not in _JOINERS), last + 1)
    follows = that > last + 1 and that < len(chunks) and chunks[that].word == "that"
    return _clause_from(chunks, at, that) if follows else []


def _subjunctive(chunks: Sequence[Chunk], at: int, ahead: int, verb: int) -> int | None:
    """The verb at `verb` where it is bare, or in the present behind a verb at `at` that settles it: "decided that A
    prepares a draft"."""
    after = chunks[verb + 1].word if verb + 1 < len(chunks) else ""
    if verb < ahead + 2 or after in promise_words().modals or after in _AUXILIARIES:
        return None
    if chunks[verb - 1].word in _DETERMINERS or _is_sent(chunks, verb):
        return None  # "that a | draft treaty would be sent"
    if doing_at(chunks, verb) is not None or chunks[verb].word in doing().awaited:
        return verb
    if _is_settled(chunks, at, verb):
        return verb
    return verb if chunks[verb - 1].is_party and _is_bare(chunks[verb].word) else None


def _is_sent(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether it is a noun of those whom the party before it sends: "that an A | team of experts would"."""
    words = promise_words()
    return chunks[at - 1].is_party and chunks[at].word in words.missions | words.actors


def _is_settled(chunks: Sequence[Chunk], at: int, verb: int) -> bool:
    """Whether a verb of doing stands in the present at `verb`, with an object, and the verb at `at` settles it."""
    word, after = chunks[verb].word, chunks[verb + 1 : verb + 2]
    present = word.endswith("s") and word[:-1] in doing().verbs
    return (
        present
        and promise_words().verbs[chunks[at].word].kind is CommitmentKind.AGREEMENT
        and bool(after)
        and after[0].word in _DETERMINERS
    )


def _is_bare(word: str) -> bool:
    """Whether a word may be a verb in the subjunctive: "that A lend", not "that A's experts", "that A lends"."""
    return word.isalpha() and word not in NO_VERBS and (not word.endswith("s") or word.endswith("ss"))


def _under_modal(chunks: Sequence[Chunk], at: int, ahead: int, modal: int) -> list[Limb]:
    if promise_words().verbs[chunks[at].word].kind is CommitmentKind.PLAN:
        return []
    done = skip_fillers(chunks, modal + 1)
    if done < len(chunks) - 1 and chunks[done].word == "be":
        done = skip_fillers(chunks, done + 1)
    if done >= len(chunks) or chunks[done].word in {"not", "never"}:
        return []
    last = end_of_clause(chunks, done)
    return [Limb(ahead, done, last), *_next_clause(chunks, at, last)]


def _any_participle(chunks: Sequence[Chunk], at: int) -> int | None:
    """Any participle, or "ready" and the like: what is done behind "proposed that ... be" is an undertaking."""
    at = skip_fillers(chunks, at)
    if at >= len(chunks):
        return None
    word = chunks[at].word
    done = word.endswith(("ed", "en")) or word in promise_words().finished
    return at if done or participle_at(chunks, at) else None


def _clause_at(chunks: Sequence[Chunk], at: int) -> int | None:
    """Where the clause behind a verb begins: at "that", at a colon, or right behind it ("I promise you they will")."""
    if at + 2 < len(chunks) and chunks[at + 2].word in {"thing", "things", "following"}:
        return next((i for i in range(at + 2, min(len(chunks), at + _COLON)) if chunks[i].word == ":"), None)
    start = _behind_hearer(chunks, at + 1)
    for ahead in range(start, min(len(chunks), start + 4)):
        if chunks[ahead].word in {"that", ":"}:
            return ahead
        after = chunks[ahead + 1].word if ahead + 1 < len(chunks) else ""
        if after in promise_words().modals and chunks[ahead].is_party:
            return ahead - 1
        if chunks[ahead].word in _NO_HEARERS and not is_guest(chunks, ahead):
            return None
    return None


def is_guest(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether somebody without a name hears it: "promised | his counterpart | that", "proposed to | his guest | to",
    "gave instructions to | the relevant ministries | to"."""
    words, determined = promise_words(), chunks[at].word in _BEFORE_GUESTS
    official = determined and any(c.word in words.governments | words.groups for c in chunks[at + 1 : at + 3])
    return official or (determined and at + 1 < len(chunks) and chunks[at + 1].word in words.guests)


def _behind_hearer(chunks: Sequence[Chunk], at: int) -> int:
    """The "that" behind whoever hears it or does it: "proposed | to his guest, Mr. A, | that", "agreed | with A and B,
    on the sidelines of the forum, | that"; `at` where nobody does."""
    if at >= len(chunks) or chunks[at].word not in {"between", "by", "to", "with"}:
        return at
    comma = False
    for ahead in range(at + 2, min(len(chunks), at + (_HEARER if chunks[at].word == "to" else _AGREEING))):
        word = chunks[ahead].word
        if word == "that":
            known = chunks[at].word != "with" or any(chunk.mention for chunk in chunks[at + 1 : ahead])
            return ahead if known else at  # "agreed with the critics that"
        comma = comma or word == ","
        if word in CLOSERS or (word in _NO_LIST and not (comma and chunks[at].word != "to")):
            return at
    return at

"""Promises that a headline makes without a verb of promise: "A to open a school", "A set to open a school"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.doers import acts_for
from icesco_cli.facts.commitments.clauses.doubts import is_programme, is_question
from icesco_cli.facts.commitments.clauses.limbs import limbs
from icesco_cli.facts.commitments.clauses.verbs_of_doing import any_doing_at, skip_fillers
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.facts.sentences.subjects import first_subject
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind, Shape

_TITLES = (Shape.TITLE, Shape.HEADLINE, Shape.HEADING)


def headline_promises(row: Row) -> list[Promise]:
    """The promises of a headline whose parties stand right before "to", or before "set to" and "ready to".

    Whom somebody visits or receives promises nothing: "Minister visits Oman to open a school".
    """
    if row.sentence.shape not in _TITLES or is_question(row):
        return []
    chunks, words = row.chunks, promise_words()
    to = next((at for at, chunk in enumerate(chunks[:-1]) if chunk.word == "to"), None)
    if not to:
        return []
    state = chunks[to - 1].word
    last = to - 2 if state in words.states else to - 1
    capital = last == 0 and acts_for(chunks, last)
    if last < 0 or not (chunks[last].is_party or capital):
        return []
    if last > 0 and (chunks[last - 1].word in meeting_words().verbs or _is_where(chunks, last)):
        return []
    verb = any_doing_at(chunks, skip_fillers(chunks, to + 1))
    who = (last,) if capital else tuple(first_subject(chunks, to))
    kind = words.states.get(state, CommitmentKind.PLAN)
    if verb and is_programme(chunks, who, verb):
        return []
    return [Promise(to, kind, "headline", who, limb) for limb in limbs(chunks, verb, to)] if verb and who else []


def _is_where(chunks: Sequence[Chunk], party: int) -> bool:
    """Whether the country at `party` is only where something is done: "Ministers met in | Oman | to"."""
    return chunks[party].is_country and chunks[party - 1].word in {"across", "at", "from", "in", "to"}

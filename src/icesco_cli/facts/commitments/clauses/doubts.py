"""What takes a promise out of a sentence: hope, denial, doubt, a condition, a question."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.facts.commitments.clauses.doers import is_it, is_speaker
from icesco_cli.facts.commitments.clauses.governing import governor
from icesco_cli.facts.sentences.chunks import Chunk, Row
from icesco_cli.lexicon.doing_words import doing
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.promise_words import promise_words
from icesco_cli.models import CommitmentKind, Form, Topic

_DETERMINERS = function_words("determiners")
_NEGATIONS = function_words("negations")
_MODALS = function_words("auxiliaries") - function_words("forms_of_be") - {"did", "do", "does", "had", "has", "have"}
_PREPOSITIONS = function_words("prepositions")
_LEADING, _FLOOR = function_words("leading"), function_words("floor")
_ARTICLES, _OPEN = function_words("articles"), function_words("open_questions")
_DELIBERATED, _MATTERS = function_words("deliberated"), function_words("matters")
_FAR = 12
"""Chunks before a verb that still belong to its clause."""
_PARTICLES = function_words("empty_particles") | {",", "."}
_LIGHT = frozenset(["do", "keep"])
"""With "it", these say nothing: "keep it that way"."""
_INSIDE = 4
"""Chunks of the object behind a verb, with its article and an adjective."""
_IFS, _OPENING = frozenset(["if", "unless", "should"]), 2
"""What opens a condition, and how many marks or words of a sentence may stand before it."""
_PROVIDED = frozenset(["assuming", "provided", "providing", "supposing"])
"""Conditions before "that" as well: "provided that A agrees"."""
_ARTICLED = 3
"""Chunks of "not a single" before its noun."""
_NEAR = 5
"""Chunks beside a verb, with its auxiliaries or a short object."""
_COUNTED = 16
"""Chunks of "time in almost 40 years that the General Conference"."""
_GIVEN_UP = function_words("given_up")
_HOMEWARD = frozenset(["leave", "return"])
_TAKING = tuple([verb, article] for verb in ("seize", "take") for article in ("the", "this"))
"""Before "opportunity to invite", these only put an invitation politely."""
_SPEAKERS = function_words("speakers")
_COURTESY, _WISH = 5, 3
"""How many words of "I would also like to" and of "I wish to" stand before the verb."""


def is_hoped(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word of hope, of asking or of doubt brings the clause of what stands at `at`, or an outsider says
    it."""
    if any(chunks[i].word in promise_words().outsiders and _says(chunks, i + 1) for i in range(len(chunks) - 1)):
        return True
    back = governor(chunks, at)
    return back is not None and chunks[back].word in promise_words().hedges and chunks[back].word != "if"


def _says(chunks: Sequence[Chunk], at: int) -> bool:
    return chunks[at].word in promise_words().speech


def is_wished(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether such a word stands right before the verb at `at`: "hopes to agree", "refused to sign"."""
    hedges = promise_words().hedges
    for back in range(at - 1, max(-1, at - _NEAR), -1):
        if chunks[back].is_party or chunks[back].word in {",", ".", ";", '"', ":", "and"}:
            return False
        if chunks[back].word in hedges:
            return True
    return False


def is_denied(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "not" or "never" stands right behind the modal or the form of "to be" at `at`; not in "will not allow",
    which undertakes something; or "would have": what was not done."""
    behind = [chunk.word for chunk in chunks[at + 1 : at + 3]]
    if chunks[at].word == "would" and behind[:1] == ["have"] and not _DETERMINERS.issuperset(behind[1:]):
        return True
    negation = next((i for i in range(at + 1, min(len(chunks) - 1, at + 3)) if chunks[i].word in _NEGATIONS), None)
    if negation is None or chunks[negation + 1].word in {"effort", "efforts", "stone"}:
        return False
    return chunks[negation + 1].word not in promise_words().withheld


def is_unsettled(chunks: Sequence[Chunk], who: int) -> bool:
    """Whether nobody does what the subject at `who` will do, or that is the very question: "no bank will", "not a
    single bank will", "could not say when the Bank would"."""
    if any(chunk.word == "not" for chunk in chunks[max(0, who - _ARTICLED) : who]):
        return True
    before = who - 2 if who > 1 and chunks[who - 1].word in _ARTICLES else who - 1
    return chunks[max(0, before)].word in _OPEN


def is_deliberated(chunks: Sequence[Chunk], at: int, done: int) -> bool:
    """ "Bilateral relations will be reviewed and views exchanged": whether matters are only talked about; `done` is the
    participle behind the modal at `at`."""
    before = {chunk.word for chunk in chunks[max(0, at - _FAR) : at]}
    return chunks[done].word in _DELIBERATED and not _MATTERS.isdisjoint(before)


def is_unreal(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether the verb is denied or under a modal: "did not agree", "should agree", "will sign", "to sign"."""
    if _is_courteous(chunks, verb):
        return False
    for back in range(verb - 1, max(-1, verb - 4), -1):
        word = chunks[back].word
        if word in _NEGATIONS or word in _MODALS or word == "to":
            return True
        if chunks[back].is_party or word in {",", "and", '"'}:
            return False
    return False


def _is_courteous(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether speakers only put politely what they do by saying it: "I would like to propose that", "I wish to express
    our readiness to"."""
    words = promise_words()
    entry = words.verbs.get(chunks[verb].word)
    offered = entry is not None and entry.kind is CommitmentKind.PROPOSAL
    wished = verb + 1 < len(chunks) and chunks[verb + 1].word in _SPEAKERS  # "offer | my condolences"
    said = (offered and not wished) or chunks[verb].word in words.holding | words.invitation_verbs
    if verb < _WISH or not said or chunks[verb - 1].word != "to":
        return False
    before = chunks[max(0, verb - _COURTESY) : verb - 2]
    if [chunk.word for chunk in before[-2:]] in _TAKING and chunks[verb - 2].word == "opportunity":
        return True
    return chunks[verb - 2].word in {"like", "want", "wish"} and any(map(is_speaker, before))


def is_inward(chunks: Sequence[Chunk], first: int, last: int) -> bool:
    """Whether chunks `first` to `last` hold an image of love or of grief, and nothing to be done: "carry it in my
    heart", "keep them in our prayers"."""
    inward = promise_words().inward
    inside = (at for at in range(first, min(last, len(chunks) - 1)) if chunks[at].word == "in")
    return any(chunk.word in inward for at in inside for chunk in chunks[at + 1 : at + _INSIDE])


def is_empty(chunks: Sequence[Chunk], who: Sequence[int], verb: int, last: int) -> bool:
    """Whether speakers only say that they will go on, or lead through the talk: "we will keep going", "I'll give you an
    example"; somebody who undertakes something names it."""
    if not who or not is_speaker(chunks[who[0]]) or chunks[verb].word == "there":
        return False
    first = verb + 1 + (chunks[verb + 1 : verb + 2] != () and chunks[verb + 1].word == ",")
    aside = first > verb + 1 and chunks[first : first + 1] != () and chunks[first].word in _PREPOSITIONS
    first = first if aside else verb + 1
    end = next((at for at in range(first, last + 1) if chunks[at].word == ","), last + 1)
    behind = chunks[verb + 1 : end]
    if chunks[verb].word in _LEADING and any(chunk.word in _FLOOR for chunk in behind[:_NEAR]):
        return True
    kept = chunks[verb].word in _LIGHT
    return all(
        chunk.word in _PARTICLES or (kept and is_it(chunk)) or (chunk.word.endswith("ly") and not chunk.time)
        for chunk in behind
    )


def is_given_up(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether the sentence says behind the undertaking that it came to nothing: "would build a hotel; the project was
    dropped"."""
    ended = (at for at in range(verb + 1, len(chunks)) if chunks[at].word in _GIVEN_UP)
    return any({"was", "were", "been"} & {chunk.word for chunk in chunks[at - 2 : at]} for at in ended)


def is_prayer(chunks: Sequence[Chunk], modal: int) -> bool:
    """Whether the words of a prayer stand before the modal: "to Him we | shall return"."""
    if modal < 3 or not is_speaker(chunks[modal - 1]):
        return False
    mention, god = chunks[modal - 2].mention, chunks[modal - 2].word in {"allah", "god"}
    return chunks[modal - 3].word in _PREPOSITIONS and (god or (mention is not None and mention.form is Form.PRONOUN))


def is_conditional(chunks: Sequence[Chunk], first: int) -> bool:
    """Whether the clause whose subject begins at `first` is a condition: "if A will", "unless B agrees"."""
    back = first - 1
    while back >= 0 and chunks[back].word in {"the", "both"}:
        back -= 1
    back -= back > 0 and chunks[back].word == "that" and chunks[back - 1].word in _PROVIDED
    if back < 0 or chunks[back].word not in promise_words().conditions:
        return False
    return chunks[back].word != "had" or back == 0 or chunks[back - 1].word == ","


def is_supposed(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a condition that opens the sentence governs the modal at `at`: "If A agrees, a branch | could be"."""
    opened = next((back for back in range(min(at, _OPENING)) if chunks[back].word in _IFS), None)
    return opened is not None and any(chunk.word == "," for chunk in chunks[opened:at])


def is_first_time(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a clause only counts what is told elsewhere: "the first time in 40 years that the fair | will"."""
    time = next((i for i in range(at - 1, max(1, at - _COUNTED), -1) if chunks[i].word == "time"), None)
    if (
        time is None
        or chunks[time - 1].word not in meeting_words()["ordinals"]
        or chunks[max(0, time - 3)].word == "for"
    ):
        return False
    return any(chunk.word == "that" for chunk in chunks[time + 1 : at])


def is_duration(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether a thing only goes on for so long: "the work will take eighteen months"."""
    behind = chunks[verb + 1 : verb + _INSIDE]
    timed = any(chunk.time is not None and chunk.time.rule == "duration" for chunk in behind)
    return timed and chunks[verb].word in {"last", "take"}


def is_programme(chunks: Sequence[Chunk], who: Sequence[int], verb: int) -> bool:
    """Whether somebody only goes about the day: "he will hold talks", "she is to deliver remarks"; or whatever anybody
    does so is none: "will exchange views", "will receive 5 million"."""
    words, word = promise_words(), chunks[verb].word if verb < len(chunks) else ""
    if word in words.idle and _objects(chunks, verb, words.idle_objects):
        return True
    if word == "call" and chunks[verb + 1 : verb + 2] and chunks[verb + 1].word == "on":
        return True
    if not any(chunks[index].is_person for index in who) or is_speaker(chunks[who[0]]):
        return _is_sitting(chunks, who, verb) or (
            word in words.talk_verbs and _objects(chunks, verb, words.contests - words.talk_nouns)
        )
    return word in doing().awaited or (word in words.talk_verbs and _objects(chunks, verb, words.talk_nouns))


def _is_sitting(chunks: Sequence[Chunk], who: Sequence[int], verb: int) -> bool:
    """Whether a body only sits, or a mission goes home: "the Council will meet on Tuesday", "the delegation is to
    return"; not "will meet twice a year"."""
    word, mission = chunks[verb].word if verb < len(chunks) else "", chunks[who[0]].word if who else ""
    if word in _HOMEWARD and mission in promise_words().missions:
        return True
    mention = chunks[who[0]].mention if who else None
    named = mention is not None and mention.topic is Topic.ORGANISATION
    return word == "meet" and named and any(_is_day(chunk) for chunk in chunks[verb + 1 : verb + _NEAR])


def _is_day(chunk: Chunk) -> bool:
    return chunk.time is not None and chunk.time.is_day


def _objects(chunks: Sequence[Chunk], verb: int, nouns: frozenset[str]) -> bool:
    return any(chunk.word in nouns for chunk in chunks[verb + 1 : verb + 1 + _NEAR])


def is_question(row: Row) -> bool:
    """Whether the sentence ends in a question mark."""
    return row.text.rstrip('" )').endswith("?")

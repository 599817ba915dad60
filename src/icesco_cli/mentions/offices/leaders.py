"""Bodies told with who leads them: "the Secretariat of Languages, headed by X", "X, who heads the Karst Museum"."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import body_heads
from icesco_cli.mentions.offices.posts import post_of_several
from icesco_cli.mentions.offices.shared import office_of
from icesco_cli.mentions.words.stretches import after_article
from icesco_cli.mentions.words.tokens import Annotation, Label, Line, Post

_CHAIRED = "chaired"
_OFFICES = {_CHAIRED: "chair", "headed": "head"}
_VERBS = {"chairs": "chair", "directs": "director", "heads": "head", "leads": "head", "runs": "head"}
_PERFECTS = {"chaired": "chair", "directed": "director", "headed": "head", "led": "head", "run": "head"}
"""Behind "has", what somebody still does."""
_CLOSING = frozenset({",", ".", ";", "and", "for", "from", "in", "since"})
"""Behind a body, these say that its name is over: no "leads the Karst University | delegation"."""
_COMMITTEE = "committee"


def led_post(line: Line, outer: int, name: int) -> Post | None:
    """The office of whoever has the body before "headed by" or "chaired by"; `outer` is the first token of the noun
    phrase of the name at `name`."""
    outer -= line.capital[outer - 1]
    verb = outer - 2
    title = _OFFICES.get(line.lower[verb]) if verb > 0 and line.lower[outer - 1] == "by" else None
    body = line.at[verb - 2] if title and line.lower[verb - 1] == "," else None
    if title is None or body is None or body.label is not Label.BODY or _is_visiting(line, body):
        return None
    if (title == _OFFICES[_CHAIRED]) and not _is_committee(line, body):
        return None
    return post_of_several(name, title, body, office_of(title.capitalize()))


def leading_post(line: Line, last: int, name: int) -> Post | None:
    """ "X, who heads the Karst Museum", "X took over the Karst Museum in 2020": the office of the one whose name at
    `name` ends at `last`."""
    verb = last + 2 if line.lower[last : last + 2] == [",", "who"] else last
    title, behind = _led(line, verb)
    body = line.at[after_article(line, behind)] if title else None
    if title is None or body is None or body.label is not Label.BODY or line.lower[body.last] not in _CLOSING:
        return None
    return post_of_several(name, title, body, office_of(title.capitalize()))


def _led(line: Line, verb: int) -> tuple[str | None, int]:
    """The office that a verb of leading gives, if one stands there, and where what is led begins."""
    if line.lower[verb : verb + 2] == ["took", "over"]:
        return "head", verb + 2
    if line.lower[verb] == "has":
        return _PERFECTS.get(line.lower[verb + 1]), verb + 2
    return _VERBS.get(line.lower[verb]), verb + 1


def _is_visiting(line: Line, body: Annotation) -> bool:
    """ "a delegation of the Karst Museum, headed by X", "a session at the Senate, chaired by X": whether the body only
    says whose or where that is which is led."""
    before = body.first - 1 - (line.lower[body.first - 1] == "the")
    return line.lower[before] in name_grammar().belonging


def _is_committee(line: Line, body: Annotation) -> bool:
    """Whether a body is one that sits under a chair: a committee, a commission, a council."""
    heads = body_heads()
    words = (line.words[index] for index in range(body.first, body.last))
    return any(heads[word].kind == _COMMITTEE for word in words if word in heads)

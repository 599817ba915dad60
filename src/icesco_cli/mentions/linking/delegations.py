"""Who sends those whom somebody leads: "a delegation from the Karst Council led by X", "the Thai delegation, headed by
the Minister of Trade, X"."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.mentions.bodies.acronyms import annotated_before
from icesco_cli.mentions.humans.holders import Holder
from icesco_cli.mentions.lines import ReadLine
from icesco_cli.mentions.words.tokens import Annotation, Line

_DELEGATION = "delegation"
_REACH = 40
"""How many tokens before the name its delegation is looked for, over the names of several bodies."""
_ADJECTIVES = 3
"""Tokens from the adjective of a country to "delegation": "the Thai high-level parliamentary delegation"."""


def sender(read: ReadLine, holder: Holder) -> Annotation | None:
    """The body or country that sends the delegation which the holder is said to lead; None where none is said to."""
    line, by = read.line, holder.first - 1
    if line.lower[by] != "by" or line.lower[by - 1] not in name_grammar().leading:
        return None
    last = annotated_before(line, by - 1)
    return last if last and _is_of_delegation(line, last) else _adjective(line, by - 1)


def _is_of_delegation(line: Line, sent: Annotation) -> bool:
    """ "delegation of | the Karst Council"."""
    of = sent.first - 1 - (line.lower[sent.first - 1] == "the")
    return line.lower[of] in ("from", "of") and line.lower[of - 1] == _DELEGATION


def _adjective(line: Line, led: int) -> Annotation | None:
    """ "the | Thai | parliamentary delegation | led by", "| Mali | took part with a high-level delegation"."""
    end = led - (line.lower[led - 1] == ",")
    if line.lower[end - 1] != _DELEGATION:
        return None
    lands = [one for one in line.inside(max(0, led + 1 - _REACH), end) if one.country]
    if "with" in line.lower[end - 1 - _ADJECTIVES : end - 1]:
        return lands[0] if len({one.country for one in lands}) == 1 else None
    return next((one for one in lands if end - 1 - one.last <= _ADJECTIVES), None)

"""Offices that a predicate, a participle or a dash gives right behind a name: "X is the director", "X was elected"."""

from __future__ import annotations

from collections.abc import Mapping

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.mentions.words.tokens import HUMANS, Line, Post
from icesco_cli.mentions.words.vocabulary import PROFESSION

_DASHES = frozenset({"-", "–", "/"})
"""They join two offices of one holder: "X, Deputy Prime Minister - Minister of Culture"."""
_COPULAS = frozenset({"became", "is"})
_ADVERBS = frozenset({"also", "currently", "now"})
_LONGEST_APPOINTMENT = 8
_CREDENTIALS = "credentials"
_NEAR = 8
"""How many tokens behind a name its credentials are looked for, and behind those the office."""
_INTO = frozenset({"as", "of"})
_PASSIVE = frozenset({"been", "is", "was"})
_CLOSING = frozenset({";", "."})
_ITEM_ENDS = frozenset({",", ";", ".", ")"})


def said_at_once(line: Line, last: int, begins: Mapping[int, Post]) -> tuple[list[Post], int] | None:
    """The office that a predicate, a participle or a dash gives right behind the name, and where the phrase ends."""
    sign = line.lower[last]
    verb = last + 2 if line.lower[last : last + 2] == [",", "who"] else last
    if line.lower[verb] in _COPULAS and line.lower[verb + 1] not in name_grammar().appointing:
        return _predicate(line, verb, begins), last
    if held := _held_since(line, verb, begins):
        return held, last
    if post := _appointed(line, verb, begins) or _accredited(line, last, begins):
        return [post], last
    if sign in _DASHES and (listed := _behind_dash(line, last, begins)):
        return [listed], listed.last
    return None


def _behind_dash(line: Line, dash: int, begins: Mapping[int, Post]) -> Post | None:
    """ "1. Ana Reis - Minister of Culture of Mali;", "Ana Reis - Chair;": the office in a list of participants, up to
    the item's end; one of which no more is said only before a sign that closes it."""
    post = begins.get(dash + 1)
    if post is None or line.starts[dash] == line.ends[dash - 1]:
        return None
    ends = _ITEM_ENDS if post.complete else _CLOSING
    return post if post.last >= line.size or line.lower[post.last] in ends else None


def _predicate(line: Line, verb: int, begins: Mapping[int, Post]) -> list[Post]:
    """ "X is the director of the museum", "X, who is its head": the office that a sentence says of its subject."""
    post = begins.get(verb + 2 if line.lower[verb + 1] in _ADVERBS else verb + 1)
    known = post is not None and post.office.kind != PROFESSION and (post.complete or line.lower[verb] == "became")
    return [post] if post and known and line.label(post.last) not in HUMANS else []


def _held_since(line: Line, verb: int, begins: Mapping[int, Post]) -> list[Post]:
    """ "X has been director of the museum since 2016": an office that somebody still has."""
    posts = _predicate(line, verb + 1, begins) if line.lower[verb : verb + 2] == ["has", "been"] else []
    return [post for post in posts if "since" in line.lower[post.last : post.last + _NEAR]]


def _appointed(line: Line, verb: int, begins: Mapping[int, Post]) -> Post | None:
    """ "X was elected Mayor of Y", "X has been awarded the title of Goodwill Ambassador", "X, who took over as Rector":
    the office that one got."""
    grammar, index = name_grammar(), verb
    if line.lower[index] in grammar.assuming:
        return _assumed(line, index + 1, begins)
    while index - verb < _LONGEST_APPOINTMENT and (
        line.lower[index] in grammar.appointing or (index not in begins and line.lower[index] in grammar.into_office)
    ):
        index += 1
    said = line.lower[verb:index]
    got = not (grammar.appointing.isdisjoint(said) or _PASSIVE.isdisjoint(said))
    post = begins.get(index) if got else None
    return post if post and line.label(post.last) not in HUMANS else None


def _assumed(line: Line, index: int, begins: Mapping[int, Post]) -> Post | None:
    """ "took the oath of office | as Rector", "assumed the post of | Rector": the office that one took."""
    end = index
    while end - index < _LONGEST_APPOINTMENT and end not in begins and line.lower[end] in name_grammar().upon_office:
        end += 1
    post = begins.get(end) if end > index and line.lower[end - 1] in _INTO else None
    return post if post and line.label(post.last) not in HUMANS else None


def _accredited(line: Line, last: int, begins: Mapping[int, Post]) -> Post | None:
    """ "X, who presented her credentials to Y as Ambassador of Z": the office in which somebody comes."""
    lower = line.lower
    papers = next((i for i in range(last, min(last + _NEAR, line.size)) if lower[i] == _CREDENTIALS), line.size)
    stated = next((i for i in range(papers, min(papers + _NEAR, line.size)) if lower[i] == "as"), line.size)
    return begins.get(stated + 1)

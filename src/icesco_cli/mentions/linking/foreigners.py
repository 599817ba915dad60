"""The countries of which somebody holds no office, though the article be about them - to which he travels, whose envoy
he receives, whose minister is his counterpart - and that to which such an envoy is sent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.meeting_words import meeting_words
from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import country_by_form
from icesco_cli.mentions.humans.holders import Holder
from icesco_cli.mentions.humans.people import Human
from icesco_cli.mentions.lines import ReadLine
from icesco_cli.mentions.linking.namings import Held, Naming
from icesco_cli.mentions.linking.post_countries import NATIONAL, is_national
from icesco_cli.mentions.words.tokens import Annotation, Line, Post
from icesco_cli.models import MeetingKind

_REACH = 40
"""Tokens behind a name in which it is said to which country, or whose counterpart, its bearer goes."""
_BEFORE_VERBS = function_words("auxiliaries") | {",", "also", "currently", "today", "who"}
_INTO = frozenset({"in", "to"})
_MEETING = frozenset({"guest", "host", "meet"})
"""The frames of verbs of two who meet."""


def foreign_lands(lines: Sequence[ReadLine], held: Held) -> Mapping[Human | None, frozenset[str]]:
    """By human: the countries of which he is a guest, a host or a counterpart."""
    found: dict[Human | None, frozenset[str]] = defaultdict(frozenset)
    for read, row in zip(lines, held, strict=True):
        for at, (holder, human) in enumerate(row):
            if human and any(post.office.kind in NATIONAL for post in holder.posts):
                found[human] |= {*_met_abroad(read.line, row, at), *_of_envoys(read.line, row, at)}
    return found


def hosts_of_envoys(lines: Sequence[ReadLine], held: Held) -> Mapping[Human | None, str]:
    """By human: the country to which the envoy is sent whom he meets: "A received the ambassador of Peru to | Mali"."""
    found: dict[Human | None, str] = {}
    for read, row in zip(lines, held, strict=True):
        for at, (holder, human) in enumerate(row):
            if human and any(is_national(post) for post in holder.posts):
                titles = (post.title.rpartition(" to ")[2] for post in _envoys_met(read.line, row, at))
                lands = (country_by_form()[title].name for title in titles if title in country_by_form())
                if land := next(lands, None):
                    found.setdefault(human, land)
    return found


def _met_abroad(line: Line, row: Sequence[Naming], at: int) -> Iterator[str]:
    """ "A paid a visit to | Mali", "A met his | Maltese | counterpart"."""
    last, end = row[at].holder.last, len(line.lower)
    for other, _ in row[at + 1 :]:
        if line.lower[last : other.first] != ["and"]:
            end = other.first
            break
        last = other.last
    for one in line.inside(row[at].holder.last, last + _REACH):
        if one.country and (_is_counterpart(line, one) or (last <= one.first < end and _is_goal(line, last, one))):
            yield one.country.name


def _is_counterpart(line: Line, one: Annotation) -> bool:
    return line.lower[one.last] in name_grammar().counterparts


def _is_goal(line: Line, subject: int, one: Annotation) -> bool:
    """ "A travelled to | Mali", "A and B visited | Mali", "A, who is on a visit to | Mali", behind the last token of
    the subject."""
    between = line.lower[subject : one.first]
    behind = [word for word in between if word not in _BEFORE_VERBS]
    if not behind or not _INTO.isdisjoint(behind[:1]):
        return False
    words, verb, into = meeting_words(), behind[0], line.lower[one.first - 1]
    frames = words.frames_of(verb)
    if "visit" in frames:
        return behind[1:] in ([], ["the"])
    on_the_way = "travel" in frames or (("hold" in frames or verb == "on") and any(map(_is_journey, behind)))
    return on_the_way and (into in _INTO or line.lower[one.first - 2] in _INTO)


def _is_journey(word: str) -> bool:
    return meeting_words().nouns.get(word) is MeetingKind.VISIT


def _of_envoys(line: Line, row: Sequence[Naming], at: int) -> Iterator[str]:
    """ "A received the ambassador of | Mali"."""
    owners = (post.of for post in _envoys_met(line, row, at))
    yield from (owner.country.name for owner in owners if isinstance(owner, Annotation) and owner.country)


def _envoys_met(line: Line, row: Sequence[Naming], at: int) -> Iterator[Post]:
    """The offices of the ambassadors whom the bearer of the `at`-th name met."""
    for other in (*row[max(0, at - 1) : at], *row[at + 1 : at + 2]):
        envoys = (post for post in other.holder.posts if post.office.kind == "diplomat")
        yield from (post for post in envoys if _meet(line, other.holder, row[at].holder))


def _meet(line: Line, one: Holder, other: Holder) -> bool:
    """Whether a verb of two who meet stands between two names."""
    between = line.lower[min(one.last, other.last) : max(one.first, other.first)]
    return any(not _MEETING.isdisjoint(meeting_words().frames_of(word)) for word in between)

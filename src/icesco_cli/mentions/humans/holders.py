"""Whose office it is: the offices that stand before and after a name, and how far its noun phrase goes."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.mentions.humans.joint_offices import is_of_one_holder
from icesco_cli.mentions.humans.names import Name, past_seat
from icesco_cli.mentions.humans.post_nominals import past_letters
from icesco_cli.mentions.humans.predicates import said_at_once
from icesco_cli.mentions.offices.leaders import leading_post, led_post
from icesco_cli.mentions.offices.paired import paired_posts
from icesco_cli.mentions.offices.shared import joins, shared_post
from icesco_cli.mentions.words.likeness import is_plain_verb
from icesco_cli.mentions.words.stretches import after_article
from icesco_cli.mentions.words.tokens import HUMANS, SIDES, Annotation, Label, Line, Post
from icesco_cli.mentions.words.vocabulary import HONOUR, RANKS, SPEECH

_APPOSING = frozenset({",", "(", "and", "as"})
_DASHES = frozenset({"-", "–", "/"})
"""They join two offices of one holder: "X, Deputy Prime Minister - Minister of Culture"."""
_DOUBLING = frozenset({"/", "and"})
_JOINING = frozenset({"and", ",", "-", "–", "/"})
_FINITE = function_words("finite")
_LABELLED = frozenset({"body head", "official"})


@dataclass(frozen=True, slots=True)
class Holder:
    """A name with its offices; tokens `first` to `last` are the whole noun phrase."""

    name: Name
    posts: tuple[Post, ...]
    first: int
    last: int


def holders(line: Line, names: Sequence[Name], posts: Sequence[Post]) -> list[Holder]:
    """Give each office that stands in apposition to a name to that name, in the order of the line."""
    begins = {post.first: post for post in posts}
    ends = {post.last: post for post in posts}
    found: list[Holder] = []
    taken: set[int] = set()
    shared: Post | None = None
    paired = paired_posts(line, [(name.outer_first, name.first, name.last) for name in names])
    for name in names:
        outer = _before_article(line, name)
        beside = [] if name.first in paired else _posts_before(line, outer, ends, taken)
        shared = None if beside else paired.get(name.first) or _shared(line, name, found, shared)
        letters = past_letters(line, past_seat(line, name))
        before, last = _owned(line, letters, beside or ([shared] if shared else []))
        after, end = _posts_after(line, _past_country(line, last), begins, before, ranked=_is_ranked(name))
        if after and before and _is_of_another(line, name, before[0]):
            before = []
        last = end if after else last
        taken.update(post.first for post in (*before, *after))
        first = _before_titles(line, before[0].first) if before and not shared else name.outer_first
        led = led_post(line, first, name.first) or leading_post(line, last, name.first)
        found.append(Holder(name, (*before, *after, *([led] if led else ())), first, last))
    return found


def _before_article(line: Line, name: Name) -> int:
    """ "the secretary general, | the Spaniard X", "the mayor, | the socialist X", "| the Honourable X": the first token
    of a name with its article."""
    first = name.outer_first
    if line.lower[first - 1] == "the":
        return first - bool(name.honorifics)
    plain = line.at[first - 1] is None and line.words[first - 1].islower()
    apposed = first > 2 and line.lower[first - 3 : first - 1] == [",", "the"]
    return first - 2 if apposed and (plain or line.label(first - 1) is Label.ADJECTIVE) else first


def _is_of_another(line: Line, name: Name, post: Post) -> bool:
    """ "On behalf of the Director, X, Head of Y, spoke": whether the office before a name is of whom he stands for."""
    return line.lower[name.outer_first - 1] == "," and _is_stood_for(line, post)


def _is_stood_for(line: Line, post: Post) -> bool:
    """Whether an office is that of whom somebody stands for."""
    return line.lower[post.first - 2 : post.first] == ["behalf", "of"]


def _shared(line: Line, name: Name, found: Sequence[Holder], shared: Post | None) -> Post | None:
    """The office that the name has with others: told right before it, or before the first name of its list."""
    own = any(title.honorific.kind == HONOUR for title in name.honorifics if title.honorific)
    listed = shared is not None and bool(found) and joins(line, found[-1].last, name.outer_first) and not own
    return shared_post(line, name.outer_first, name.last) or (shared if listed else None)


def _posts_before(line: Line, first: int, ends: Mapping[int, Post], taken: Container[int]) -> list[Post]:
    """ "Minister X", "the Minister of Culture, Mr. X", "First Vice-President, Goodwill Ambassador X"."""
    posts: list[Post] = []
    while True:
        post = ends.get(first) or (_labelled(line, first, ends) if not posts else None)
        if post is None and line.lower[first - 1] in (_JOINING if posts else (",",)):
            post = ends.get(first - 1)
            if post and not (
                _leads_to_name(line, first, post, ends) if not posts else is_of_one_holder(line, first, post, posts[0])
            ):
                return posts
        if post is None or post.first in taken or (posts and _is_stood_for(line, post)):
            return posts
        posts.insert(0, post)
        first = _before_titles(line, post.first)


def _labelled(line: Line, first: int, ends: Mapping[int, Post]) -> Post | None:
    """ "Moderator: X": the office that opens a line and a colon closes, of which nothing more is said."""
    post = ends.get(first - 1) if line.lower[first - 1] == ":" else None
    return post if post and post.first == 0 and post.office.kind in _LABELLED else None


def _before_titles(line: Line, first: int) -> int:
    """ "Secretary General of X, H.E. Ambassador Y": the first token of the titles before an office."""
    while first > 0 and (title := line.at[first - 1]) and title.label is Label.HONORIFIC:
        first = title.first
    return first


def _past_country(line: Line, last: int) -> int:
    """ "Ana Reis (Mali), Chair": where the bracket ends that says whence a human comes."""
    annotation = line.at[last + 1] if line.lower[last] == "(" else None
    if annotation is None or annotation.label not in SIDES or line.lower[annotation.last] != ")":
        return last
    return annotation.last + 1


def _owned(line: Line, last: int, posts: list[Post]) -> tuple[list[Post], int]:
    """ "Foreign Minister X of Mali": the offices, the nearest with the owner that follows the name, and where the noun
    phrase ends."""
    bracketed = _past_country(line, last) - last
    owner = line.at[after_article(line, last + 1)] if line.lower[last] == "of" or bracketed else None
    if owner is None or owner.label not in SIDES or not posts or not _is_open(posts[-1], owner):
        return posts, last
    return [*posts[:-1], replace(posts[-1], of=owner)], owner.last + bool(bracketed)


def _is_open(post: Post, owner: Annotation) -> bool:
    """Whether the office says of no owner, or by a country's adjective only: "Thai Director X of the Bank"."""
    by_adjective = isinstance(post.of, Annotation) and post.of.label is Label.ADJECTIVE
    return post.of is None or (by_adjective and owner.label is Label.BODY)


def _leads_to_name(line: Line, first: int, post: Post, ends: Mapping[int, Post]) -> bool:
    """Whether an office can stand before a comma and a name: "the Ambassador, X", "the Head and Goodwill Ambassador, X"
    and "by Rector, Prof. X", not the call "Minister, X"."""
    before = post.first - 1
    double = before in ends and (
        line.lower[before] in _DOUBLING or (line.lower[before] == "," and _is_led(ends[before]))
    )
    owned = line.lower[before] in ("'", "'s")
    if post.lead is not None or post.complete or double or owned or post.office.kind == HONOUR:
        return True
    listed = line.lower[before] in name_grammar().listing or (
        line.lower[before] == "," and line.label(before - 1) is Label.NAME
    )
    return listed and line.label(first) is Label.HONORIFIC


def _is_led(post: Post) -> bool:
    """ "| the Prime Minister |, Head of Government, X"."""
    return post.lead == "the"


def _is_ranked(name: Name) -> bool:
    """ "HRH Princess X": whether a title of rank says before the name who that is."""
    titles = (annotation.honorific for annotation in name.honorifics)
    return any(title.kind in RANKS for title in titles if title)


def _posts_after(
    line: Line, last: int, begins: Mapping[int, Post], before: Sequence[Post], *, ranked: bool
) -> tuple[list[Post], int]:
    """ "X, Minister of Culture, President of the Commission", "X (Minister of Culture)": the offices, and where the
    noun phrase ends; `before` are those before the name, `ranked` where a rank is."""
    if said := said_at_once(line, last, begins):
        return said
    posts: list[Post] = []
    while post := _apposed(line, last, begins, before, listed=bool(posts), ranked=ranked):
        posts.append(post)
        sign = line.lower[last]
        if sign == "as":
            break
        last = post.last + 1 if sign == "(" and line.lower[post.last] == ")" else post.last
    return posts, last


def _apposed(
    line: Line, last: int, begins: Mapping[int, Post], before: Sequence[Post], *, listed: bool, ranked: bool
) -> Post | None:
    """The office in apposition behind the sign at `last`; `listed` where another stands before it, `before` are those
    before the name, `ranked` where a rank is."""
    sign = line.lower[last]
    if not (sign in _APPOSING or (listed and sign in _DASHES)) or (sign == "and" and not listed):
        return None
    start = last + 2 if sign == "," and line.lower[last + 1] in ("also", "and") else last + 1
    start = start + 2 if line.lower[start].isdigit() and line.lower[start + 1] == "," else start
    post = begins.get(start) or (_behind_courtesy(line, start, begins) if sign == "," else None)
    if post is None or line.lower[post.last] == "'s" or post.lead == "whose":
        return None
    if sign == "," and (_opens_clause(line, post) or (post.lead and line.lower[start - 1] == "and")):
        return None
    if sign == "," and _is_one_of_two(line, post):
        return None
    introduced = listed or ranked or (bool(before) and not _spells_out(post, before[-1]))
    return None if _belongs_to_next(line, post, begins, introduced) else post


def _behind_courtesy(line: Line, start: int, begins: Mapping[int, Post]) -> Post | None:
    """ "X, Hon. | Minister of Culture": the office behind an honorific, unless another's name follows: "X, H.E. the
    Mayor, Mr. Y"."""
    title = line.at[start]
    post = begins.get(title.last) if title and title.label is Label.HONORIFIC else None
    return post if post and line.label(post.last + (line.lower[post.last] == ",")) not in HUMANS else None


def _is_one_of_two(line: Line, post: Post) -> bool:
    """ "A, minister | discuss", "A, DG ICESCO | discuss": whether the holder of the office is another, with whom A does
    what a plain verb says."""
    body = line.at[post.last]
    behind = body.last if body and body.label is Label.BODY and body.first == post.last else post.last
    return line.at[behind] is None and is_plain_verb(line.lower[behind])


def _spells_out(post: Post, short: Post) -> bool:
    """ "Ambassador X, Ambassador of Mali to Peru": whether the office behind a name says whose the one before it is."""
    return post.complete and not short.complete and post.title.lower().startswith(short.title.lower())


def _opens_clause(line: Line, post: Post) -> bool:
    """Whether an office behind a comma is the subject of what follows: "Receiving Mr. X, the President said", "the
    President briefed Ms. Y"."""
    spoken = bool(line.flags[post.last] & SPEECH) or line.lower[post.last] in _FINITE
    acts = line.lower[post.last].endswith("ed") and line.label(post.last + 1) in HUMANS
    return post.lead == "the" and not post.complete and (spoken or acts)


def _belongs_to_next(line: Line, post: Post, begins: Mapping[int, Post], introduced: bool) -> bool:
    """Whether the office that follows a name is the next name's: "the Rector, A, the Mayor, B", "A and Mayor B",
    "A, Mayor and Deputy B"."""
    last = post.last
    while line.lower[last] == "and" and (more := begins.get(last + 1)):
        last = more.last
    if line.label(last) in HUMANS:
        return True
    beside = begins.get(last + 1) if line.lower[last] == "," else None
    if beside and beside.lead is None and line.lower[post.first - 1] == "and" and line.label(beside.last) in HUMANS:
        return True
    named = beside.last if beside and beside.lead is None else post.last + 1
    behind = line.lower[post.last] == "," and line.label(named) in HUMANS
    return introduced and behind and not _has_its_own(line, named, begins)


def _has_its_own(line: Line, first: int, begins: Mapping[int, Post]) -> bool:
    """ "A, Rector of X, B, Dean of Y, came": whether the name at `first` has an office behind it, and then nobody."""
    last = first
    while line.label(last) in HUMANS:
        last += 1
    last = past_letters(line, last)
    own = begins.get(last + 1) if line.lower[last] == "," else None
    return own is not None and line.label(own.last + (line.lower[own.last] in _JOINING)) not in HUMANS

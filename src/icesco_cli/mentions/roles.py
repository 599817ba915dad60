"""Whose office it is: the offices that stand before and after a name, and how far its noun phrase goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from icesco_cli.mentions.names import Name
from icesco_cli.mentions.posts import Post
from icesco_cli.mentions.tokens import Label, Line


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
    for name in names:
        holder = _with_posts_before(line, Holder(name, (), name.outer_first, name.last), ends, taken)
        holder = _with_posts_after(line, holder, begins, bool(holder.posts))
        taken.update(post.first for post in holder.posts)
        found.append(holder)
    return found


def _with_posts_before(line: Line, holder: Holder, ends: dict[int, Post], taken: set[int]) -> Holder:
    """ "Minister X", "the Minister of Culture, Mr. X", "First Vice-President, Goodwill Ambassador X"."""
    first = holder.first
    while True:
        post = ends.get(first)
        if post is None and line.word(first - 1) == ",":
            post = ends.get(first - 1)
            if post and not (holder.posts or _leads_to_name(post)):
                post = None
        if post is None or post.first in taken:
            return holder
        first = post.first
        holder = replace(holder, posts=(post, *holder.posts), first=first)


def _leads_to_name(post: Post) -> bool:
    """Whether an office can stand before a comma and a name: "the Ambassador, X", not the call "Minister, X"."""
    return post.lead is not None or post.complete


def _with_posts_after(line: Line, holder: Holder, begins: dict[int, Post], introduced: bool) -> Holder:
    """ "X, Minister of Culture, President of the National Commission", "X (Minister of Culture)"."""
    while True:
        sign = line.word(holder.last)
        start = holder.last + 1 if sign in (",", "(", "and", "as") else -1
        if sign == "," and line.word(start) == "and":
            start += 1
        if sign == "and" and holder.last == holder.name.last:
            return holder
        post = begins.get(start)
        if (
            post is None
            or line.word(post.last) == "'s"
            or _belongs_to_next(line, post, introduced or holder.last > holder.name.last)
        ):
            return holder
        last = post.last + 1 if sign == "(" and line.word(post.last) == ")" else post.last
        if sign == "as":
            return replace(holder, posts=(*holder.posts, post))
        holder = replace(holder, posts=(*holder.posts, post), last=last)


def _belongs_to_next(line: Line, post: Post, introduced: bool) -> bool:
    """Whether the office that follows a name is the next name's: "the Rector, A, the Mayor, B", "A and Mayor B"."""
    if line.label(post.last) in (Label.NAME, Label.HONORIFIC):
        return True
    if line.word(post.last) != "," or line.label(post.last + 1) not in (Label.NAME, Label.HONORIFIC):
        return False
    return introduced

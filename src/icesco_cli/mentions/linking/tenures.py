"""What an office is of, in the names of the article: its body, its country, or the body last named in short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.words import Honorific, country_adjectives, offices
from icesco_cli.mentions.humans.holders import Holder
from icesco_cli.mentions.linking.employers import Employers
from icesco_cli.mentions.linking.post_countries import is_national
from icesco_cli.mentions.offices.shared import joins
from icesco_cli.mentions.words.tokens import Annotation, Label, Line, Post, text_of
from icesco_cli.mentions.words.vocabulary import UNIT, word_flags
from icesco_cli.models import Role

_BEFORE_NAMES = frozenset({"head of state", "religious", "royal"})
"""The kinds of offices that stand before names as honorifics do."""
_JOINT = re.compile(r", | and ")
"""What parts the fields of a portfolio."""
_BETWEEN_PEERS = frozenset({",", "and", "from", "of", "the"})
_LONGEST_PEERS = 40
""" "her counterparts from A, B and C, X, Y and Z": how far before a name they are looked for."""
_LONGEST_LIST = 8
""" "People's Artists A, B and C": how many names before one are looked at for their common title."""


@dataclass(frozen=True, slots=True)
class Tenures:
    """`employers` knows the article's lines, who holds which office in each, and the body behind the annotation of each
    name of a body."""

    reading: str
    employers: Employers

    def roles(self, number: int, at: int) -> tuple[Role, ...]:
        """The offices, held and not past, that line `number` states of the holder of its `at`-th name."""
        holder = self.employers.held[number][at].holder
        stated = [self._role(number, at, post) for post in holder.posts if not post.past]
        ranks = [*_ranks(holder), *self._awards(number, at)]
        return (*stated, *self._counterparts(number, holder), *map(Role, ranks))

    def past_roles(self, number: int, at: int) -> tuple[Role, ...]:
        """The offices that line `number` says were those of the holder of its `at`-th name: "former Minister X"."""
        posts = [post for post in self.employers.held[number][at].holder.posts if post.past]
        owners = [self._of(number, at, post) if post.of is not None else None for post in posts]
        return tuple(Role(f"former {post.title}", of) for post, of in zip(posts, owners, strict=True))

    def _role(self, number: int, at: int, post: Post) -> Role:
        """An office that is held; "head of the organization" where no body is named that would be the organization."""
        of = self._of(number, at, post)
        if of is None and isinstance(post.of, str) and post.of not in name_grammar().lands and " " not in post.title:
            return Role(f"{post.title} of the {post.of}")
        return Role(post.title, of)

    def _awards(self, number: int, at: int) -> Iterator[str]:
        """ "People's Artist X", "People's Artists X and Y": the titles of honour before a name or before its list."""
        row, line = self.employers.held[number], self.employers.lines[number].line
        for first in range(at, max(at - _LONGEST_LIST, 0), -1):
            here = row[first].holder.name
            if here.honorifics or not joins(line, row[first - 1].holder.last, here.outer_first):
                break
            at = first - 1
        for annotation in row[at].holder.name.honorifics:
            title = annotation.honorific
            if title and title.form.split()[-1].lower() in name_grammar().awarded:
                yield title.form

    def _counterparts(self, number: int, holder: Holder) -> Iterator[Role]:
        """ "the Malian Foreign Minister met her Thai counterpart, X": the office last named, of another country."""
        read = self.employers.lines[number]
        land = _land_of_peer(read.line, holder.first)
        country = land.country if land else None
        if country is None:
            return
        before = self._of_subject(number, holder) or [post for post in read.posts if post.last <= holder.first]
        national = [post for post in before if is_national(post)]
        yield from (Role(_without_own_people(post.title), country.name) for post in national[-1:])

    def _of_subject(self, number: int, holder: Holder) -> list[Post]:
        """The offices that the article gives to whom the line names last before the holder, if anybody."""
        before = [human for other, human in self.employers.held[number] if other.last <= holder.first and human]
        if not before:
            return []
        held = (each for row in self.employers.held for each in row if each.human is before[-1])
        return [post for other, _ in held for post in other.posts if not post.past]

    def _of(self, number: int, at: int, post: Post) -> str | None:
        """Whose the office `post` of the `at`-th name of line `number` is, by the name that the article gives to it."""
        if post.of is None and post.shared:
            return None
        if post.of is None:
            return self.employers.of(number, at, post)
        if isinstance(post.of, str) and post.of in name_grammar().lands:
            return self.employers.land(number, at, post.of)
        if isinstance(post.of, str):
            return self._in_short(number, post.of.lower())
        if post.of.entry:
            return self.employers.known(number, post.of, post.of.entry)
        if post.of.label is Label.BODY:
            body = self.employers.near.bodies.get((number, post.of.first))
            return body.name if body else None
        if post.of.country:
            return post.of.country.name
        return text_of(self.reading, self.employers.lines[number].line, post.of.first, post.of.last)

    def _in_short(self, number: int, word: str) -> str | None:
        """The body last named before the end of line `number` for which "the Museum" can stand, as it cannot for a
        "Museum Research Department"."""
        for line, first in sorted(self.employers.near.bodies, reverse=True):
            name = self.employers.near.bodies[line, first].name
            words = name.lower().split()
            if line <= number and word in words and not word_flags().get(words[-1], 0) & UNIT:
                return name
        return None


def _without_own_people(title: str) -> str:
    """ "Minister of Foreign Affairs | , African Cooperation and Moroccan Expatriates": what a counterpart has of it."""
    named = any(word in country_adjectives() for word in title.split())
    return _JOINT.split(title, maxsplit=1)[0] if named else title


def _land_of_peer(line: Line, name: int) -> Annotation | None:
    """The country in "her Thai counterpart, X", "her counterpart from Mali, X", "her counterparts from Mali, X, and
    Peru, Y", by the first token of the name."""
    at = name - 1 - (line.lower[name - 1] == ",")
    if at > 0 and line.lower[at] in name_grammar().counterparts:
        return line.at[at - 1]
    land = line.at[at] if at > 0 else None
    if land is None or land.label is not Label.COUNTRY:
        return None
    for back in range(land.first - 1, max(0, land.first - _LONGEST_PEERS), -1):
        if line.lower[back].removesuffix("s") in name_grammar().counterparts:
            return land
        if not (line.at[back] or line.capital[back] or line.lower[back] in _BETWEEN_PEERS):
            return None
    return None


def _ranks(holder: Holder) -> list[str]:
    """Offices that stand before a name as honorifics: "Sheikh ul-Islam X", "King X"; and what somebody is who has no
    other office beside the name: "Professor X", "Cardinal X"."""
    titles = [title for annotation in holder.name.honorifics if (title := annotation.honorific)]
    alone = not holder.posts
    return [t.form for t in titles if _is_office(t) or (alone and t.form.casefold() in name_grammar().callings)]


def _is_office(title: Honorific) -> bool:
    office = offices().heads.get(title.form.casefold())
    return office is not None and office.leads_body and office.kind in _BEFORE_NAMES

"""Whose an office is where its own words do not say: the neighbour's country, the article's, the one body near."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache, partial
from itertools import pairwise

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.lexicon.office_titles import is_lacking, sole_countries, sole_rival
from icesco_cli.lexicon.words import Body, Place, polities
from icesco_cli.mentions.humans.holders import Holder
from icesco_cli.mentions.humans.people import Human
from icesco_cli.mentions.lines import ReadLine
from icesco_cli.mentions.linking.body_kinds import countries_named, embassies_named
from icesco_cli.mentions.linking.delegations import sender
from icesco_cli.mentions.linking.foreigners import foreign_lands, hosts_of_envoys
from icesco_cli.mentions.linking.namings import Held
from icesco_cli.mentions.linking.near_bodies import REACH, NearBodies, only
from icesco_cli.mentions.linking.post_countries import NATIONAL, countries, country_of, is_national, office_key
from icesco_cli.mentions.words.tokens import Annotation, Label, Post
from icesco_cli.mentions.words.vocabulary import UNIT, word_flags
from icesco_cli.models import Organisation

_PRESIDENT = "president"
_HEADS = frozenset({"head of state", "head of government"})
_BETWEEN = frozenset({",", "accompanied", "and", "by", "the"})
_ON_A_SIDE = frozenset({"for", "from", "on"})
_BRINGS = 5
"""Tokens behind a name in which it is said that he brings something: "X, in turn, | conveyed"."""
_OWNED = frozenset({"her", "his"})
_VISIT = frozenset({("her", "visit"), ("his", "visit"), ("the", "visit")})
_SIDE = 4
"""Tokens from "on" to "side": "on the South Sudanese | side"."""


@dataclass(frozen=True, slots=True)
class Employers:
    """`held` are each line's names with their offices, and whose name each is; `near` the bodies of each line; `home`
    tells the article's country, `house` the body that publishes it."""

    lines: Sequence[ReadLine]
    held: Held
    near: NearBodies
    home: Callable[[], str | None]
    house: str | None
    presided: str | None
    """The body that publishes it, where that is one with a president of its own: a bank, a court, a federation."""
    named: Callable[[], frozenset[str]]
    """The countries that the article names."""
    embassies: Callable[[], frozenset[str]]
    """The countries whose embassies it names."""
    holders: Mapping[tuple[str, str], frozenset[Human | None]]
    """By country and office: who is said to hold it; None stands for whoever is not settled."""
    sides: Mapping[tuple[Human | None, str], frozenset[str]]
    """The countries of which each human is said to hold an office of a kind."""
    lands: Mapping[Human | None, frozenset[str]]
    """The countries of which each human is said to hold an office of any kind."""
    serving: Set[tuple[Human | None, str]]
    """Each human with the offices that he is said to hold at a body."""
    abroad: Callable[[], Mapping[Human | None, frozenset[str]]]
    """The countries of which each human is a guest, a host or a counterpart."""
    hosting: Callable[[], Mapping[Human | None, str]]
    """The country to which the envoys are sent whom each human meets."""
    first: Mapping[str, Human | None]
    """Whom the article names first in each office of which it does not say of what country."""

    def of(self, number: int, at: int, post: Post) -> str | None:
        """Whose office `post` of the `at`-th name of line `number` is; None where that is not settled."""
        holder = self.held[number][at].holder
        if self._is_besides(number, holder, post) or self._is_in_charge(number, post):
            return None
        if post.lead == "its":
            return self.near.its(number, holder)
        if post.lead == "whose":
            return self.near.whose(number, post)
        sole = sole_countries(post.title)
        if sole:
            return self._sole(sole, sole_rival(post.title))
        if is_national(post):
            return self._nation_or_publisher(number, at, post)
        sent = sender(self.lines[number], holder) if post.office.kind == "body head" else None
        if sent and sent.label is Label.BODY and (body := self.near.owner(number, sent)):
            return body
        if post.office.kind == "diplomat":
            return self._sender(post) if len(holder.posts) == 1 else None
        if any(word_flags().get(word.casefold(), 0) & UNIT for word in post.title.split()):
            return self.house or self.near.known(number, holder)
        return self.near.body(number, holder, post)

    def _nation_or_publisher(self, number: int, at: int, post: Post) -> str | None:
        """ "Vice-President X" on the page of a bank: of the bank, unless X is said to preside over a country; of none
        where X is said to hold that office at another body."""
        holder, human = self.held[number][at]
        if (human, post.title.casefold()) in self.serving:
            return None
        abroad = bool(self.sides.get((human, post.office.kind))) or any(countries(holder))
        presides = post.office.kind == "head of state" and post.title.casefold().endswith(_PRESIDENT)
        return self.presided if self.presided and presides and not abroad else self._country(number, at, post)

    # -- countries -------------------------------------------------------------------------------------------------

    def _sole(self, countries: Sequence[str], rival: str | None) -> str | None:
        """The country of an office that few have, where the article is that country's or names no other so often."""
        home = self.home()
        if home in countries:
            return home
        if rival in self.named() and self.named().isdisjoint(countries):
            return rival
        named = [country for country in countries if country in self.named()]
        return only(named or (countries if home is None else ()))

    def _country(self, number: int, at: int, post: Post) -> str | None:
        holder, human = self.held[number][at]
        own = self.sides.get((human, post.office.kind)) if human else None
        own = own or (self.lands.get(human) if human else None) or frozenset()
        sent = sender(self.lines[number], holder)
        settled = next(countries(holder), None) or only(own) or (sent.country.name if sent and sent.country else None)
        settled = settled or self._of_neighbour(number, at, post) or self._of_bearer(number, at)
        if settled:
            return settled
        sided = self._of_side(number, holder) or self._represented(number, holder)
        told = sided or self._visited(number, holder) or self.hosting().get(human)
        land = told or (None if self._is_guest(number, at, post) or self._is_peer(number, at, post) else self.home())
        if land and (land in self.abroad().get(human, ()) or self._is_taken(land, post, human, bool(told))):
            return None
        return None if land and is_lacking(land, post.title) else land

    def _is_besides(self, number: int, holder: Holder, post: Post) -> bool:
        """ "the High Representative/Vice-President X": whether the office goes with one of no country's."""
        before = next((other for other in holder.posts if other.last == post.first - 1), None)
        joined = self.lines[number].line.lower[post.first - 1] == "/"
        return joined and before is not None and before.office.kind not in NATIONAL

    def _is_in_charge(self, number: int, post: Post) -> bool:
        """ "X, Vice-President | in charge of cooperation": whether it is an office of a body's house."""
        behind = self.lines[number].line.lower[post.last : post.last + 2]
        return post.office.kind == "head of state" and list(behind) == ["in", "charge"]

    def _of_neighbour(self, number: int, at: int, post: Post) -> str | None:
        """ "Thai President A and Prime Minister B", "Thai President A said; her spokesman, B"."""
        before = self.held[number][at - 1].holder if at else None
        if before is None:
            return None
        holder, lower = self.held[number][at].holder, self.lines[number].line.lower
        joined = _BETWEEN.issuperset(lower[before.last : holder.first])
        same = any(other.office.kind == post.office.kind and other.title == post.title for other in before.posts)
        return next(countries(before), None) if post.lead in _OWNED or (joined and not same) else None

    def _of_bearer(self, number: int, at: int) -> str | None:
        """ "Ambassador of Mali A conveyed the greetings of President B": of Mali, whose envoy brings them."""
        before, bearer = self.held[number][at - 1] if at else (None, None)
        if before is None or bearer is None:
            return None
        behind = self.lines[number].line.lower[before.last : before.last + _BRINGS]
        if name_grammar().conveying.isdisjoint(behind):
            return None
        held = (post.of for row in self.held for holder, human in row if human is bearer for post in holder.posts)
        return only(of.country.name for of in held if isinstance(of, Annotation) and of.country)

    def _visited(self, number: int, holder: Holder) -> str | None:
        """ "paid a visit to Mali and met with the Minister, X", "a visit to Mali at the invitation of Minister X": the
        one country to which somebody came."""
        lower = self.lines[number].line.lower
        met = lower[holder.first - 1] == "by" or self._is_met(number, holder)
        if not met and lower[holder.first - 2 : holder.first] != ["invitation", "of"]:
            return None
        before = self.near.annotations(number, holder.first - REACH, holder.first)
        visited = (annotation.country for annotation in before if lower[annotation.first - 1] == "to")
        came = only(land.name for land in visited if land)
        return came or (self._of_journey(number, holder) if met else None)

    def _of_journey(self, number: int, holder: Holder) -> str | None:
        """ "In Bamako, he met Minister X", "during the visit, he met Minister X": the country of a journey that the
        article tells of."""
        line = self.lines[number].line
        lower, abroad = line.lower, {land for lands in self.abroad().values() for land in lands}
        if _VISIT.isdisjoint(pairwise(lower[: holder.first])):
            there = line.at[1] if lower[0] == "in" else None
            city = there.value if there else None
            return city.country if isinstance(city, Place) and city.country in abroad else None
        beside = lower[holder.first - 1] == "by" and lower[holder.first - 2] not in name_grammar().receiving
        return None if beside else only(abroad)

    def _is_met(self, number: int, holder: Holder) -> bool:
        """ "met | Minister X", "held talks with | Minister X"."""
        before = self.lines[number].line.lower[holder.first - 1]
        return before == "with" or before in name_grammar().meeting

    def _represented(self, number: int, holder: Holder) -> str | None:
        """ "Mali was represented in Oslo by Minister X": the country named last before the verb."""
        lower = self.lines[number].line.lower
        if lower[holder.first - 1] != "by" or "represented" not in lower[: holder.first]:
            return None
        return self.near.last_country(number, holder.first - REACH, lower.index("represented"))

    def _of_side(self, number: int, holder: Holder) -> str | None:
        """ "On the Malian side, Minister X took part": the country of the side named last before the name."""
        lower = self.lines[number].line.lower
        before = range(holder.first - 1, max(0, holder.first - REACH), -1)
        at = next((at for at in before if lower[at] == "side"), None)
        if at is None or lower[at + 1] == "of" or _ON_A_SIDE.isdisjoint(lower[max(0, at - _SIDE) : at]):
            return None
        return self.near.last_country(number, at - _SIDE, at)

    def _is_guest(self, number: int, at: int, post: Post) -> bool:
        """ "Prime Minister A received Foreign Minister B": of whom only one is at home, where other countries are named
        and neither's is said."""
        holder, before = self.held[number][at].holder, self.held[number][:at]
        abroad = post.office.kind in _HEADS or "oreign" in post.title
        received = abroad and self._is_met(number, holder)
        hosts = [other for each, _ in before for other in each.posts if is_national(other)] if received else []
        return bool(hosts) and all(other.of is None for other in hosts) and len(self.named()) > 1

    def _is_peer(self, number: int, at: int, post: Post) -> bool:
        """ "Minister A, and Ms. B, Minister of Trade of Mali": of whom only the second is said to be of the article's
        country; the first is hardly of the same."""
        behind, lower = self.held[number][at + 1 : at + 2], self.lines[number].line.lower
        joined = behind and _BETWEEN.issuperset(lower[self.held[number][at].holder.last : behind[0].holder.first])
        peers = [other for each, _ in behind for other in each.posts if other.office.kind == post.office.kind]
        return bool(joined) and any(self.home() in country_of(other) for other in peers)

    def _is_taken(self, country: str, post: Post, human: Human | None, told: bool) -> bool:
        """Whether another is said to hold the very office of that country, or is named in it first and no words beside
        the human's have `told` of that country."""
        office = office_key(post)
        others = self.holders.get((country, office), frozenset()) - {human}
        is_first = office in self.first and self.first[office] is human
        return bool(others) or (post.office.kind in _HEADS and not (told or is_first))

    def _sender(self, post: Post) -> str | None:
        """The country of an ambassador of whom nothing more is said: that of the one embassy in the article."""
        countries = self.embassies() if post.title.casefold() == "ambassador" else frozenset()
        return next(iter(countries)) if len(countries) == 1 else None

    def known(self, number: int, annotation: Annotation, body: Body) -> str:
        """The name that the article gives to a well-known body, also where it opens the name of its department."""
        own = (
            self.near.bodies.get((number, annotation.first))
            if self.lines[number].line.at[annotation.first] is annotation
            else None
        )
        return own.name if own else body.name

    def land(self, number: int, at: int, word: str) -> str | None:
        """The country named last before the name in its line, or else the article's own: "in Mali the country's
        President, X"; one of the kind that `word` says: "the Kingdom"."""
        first = self.held[number][at].holder.first
        named = reversed(self.near.annotations(number, first - REACH, first))
        countries = [*(annotation.country.name for annotation in named if annotation.country), self.home()]
        return next((name for name in countries if name and name in polities().get(word, countries)), None)


def employers_of(
    lines: Sequence[ReadLine],
    held: Held,
    bodies: Mapping[tuple[int, int], Organisation],
    home: Callable[[], str | None],
    house: str | None,
    presided: str | None,
) -> Employers:
    """The employers of an article; what takes a walk through its lines is looked up when it is first asked."""
    holders: dict[tuple[str, str], frozenset[Human | None]] = defaultdict(frozenset)
    sides: dict[tuple[Human | None, str], frozenset[str]] = defaultdict(frozenset)
    lands: dict[Human | None, frozenset[str]] = defaultdict(frozenset)
    first: dict[str, Human | None] = {}
    serving: set[tuple[Human | None, str]] = set()
    for human, post in ((human, post) for row in held for holder, human in row for post in holder.posts):
        countries = country_of(post)
        for country in countries:
            holders[country, office_key(post)] |= {human}
            sides[human, post.office.kind] |= {country}
            lands[human] |= {country}
        if not countries:
            first.setdefault(office_key(post), human)
        if isinstance(post.of, str) or (post.of and post.of.label is Label.BODY):
            serving.add((human, post.title.casefold()))
    named, embassies = cache(partial(countries_named, lines)), cache(partial(embassies_named, lines))
    abroad, hosting = cache(partial(foreign_lands, lines, held)), cache(partial(hosts_of_envoys, lines, held))
    found = holders, sides, lands, serving, abroad, hosting, first
    return Employers(lines, held, NearBodies(lines, held, bodies), home, house, presided, named, embassies, *found)

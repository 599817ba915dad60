"""Whom an office without a name stands for: "the Minister", "ICESCO DG", "His Excellency"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from icesco_cli.lexicon.reference_words import reference_words
from icesco_cli.lexicon.words import country_names
from icesco_cli.mentions.references.discourse import Discourse
from icesco_cli.mentions.references.offices_meant import bears_it, is_royal, same_office, words_of
from icesco_cli.mentions.references.words_that_refer import Reference
from icesco_cli.models import Mention, Person, Topic

SEX_OF_OWNER = {"his": "m", "her": "f"}


class HoldersMeant:
    """The holders of an article's offices, and whom each office meant last."""

    def __init__(self, discourse: Discourse, mentions: Sequence[Mention]) -> None:
        self._discourse = discourse
        self._royal = {name for one in mentions if is_royal(one) for name in one.names}
        self._titled = {name for one in mentions if one.honorific for name in one.names}
        self._called: dict[str, str] = {}
        """By office: whom "the Minister" meant last."""

    def holder(self, reference: Reference, acting: Set[str], sex: str | None, *, rounds: bool) -> tuple[str, ...]:
        """The person who holds the office: the one named last of those who fit, or the only one in the article; as the
        object of whoever is `acting` another, if one was named: "Minister A gave a dinner for the minister"; as the
        guest who makes the `rounds` the one of whose journey was told; of two the one of the `sex` that is known."""
        discourse = self._discourse
        beside = {name for mention in reference.names for name in mention.names}
        fitting = [name for name, person in discourse.people.items() if self._fits(person, reference, beside)]
        if not fitting and reference.names:
            fitting = self._of_no_country(reference)
        if reference.refers == "office" and (owner := SEX_OF_OWNER.get(reference.owner)):
            state = discourse.state_of_owner(owner)
            fitting = [name for name in fitting if not (state and self._is_of_another(name, state))]
        fitting = [name for name in fitting if sex is None or discourse.sex.get(name, sex) == sex] or fitting
        if rounds and not reference.names and discourse.traveller in fitting:
            return (discourse.traveller,)
        others = [name for name in fitting if name not in acting]
        fitting = others if acting and discourse.last_named(set(others)) else fitting
        recent = (
            discourse.last_named(set(fitting)) if reference.refers != "excellency" else discourse.foremost(set(fitting))
        )
        if recent and not self._has_other_portfolio(recent, reference):
            return (self._last_called(reference, recent, set(fitting)),)
        return tuple(fitting) if len(fitting) == 1 and not recent else ()

    def _is_of_another(self, name: str, state: Sequence[str]) -> bool:
        """Whether somebody acts for another country than the one whose President "her President" is."""
        lands = {role.of for role in self._discourse.people[name].roles} & country_names().keys()
        return bool(lands) and lands.isdisjoint(state)

    def _last_called(self, reference: Reference, recent: str, fitting: set[str]) -> str:
        """Whoever was called by the bare office before, unless another was the subject since: "The Minister also
        met"."""
        if reference.names or reference.portfolio or reference.refers != "office":
            return recent
        known = self._called.get(reference.head)
        chosen = known if known in fitting and not self._discourse.was_subject(recent) and known is not None else recent
        self._called[reference.head] = chosen
        return chosen

    def _fits(self, person: Person, reference: Reference, beside: Set[str]) -> bool:
        """Whether somebody may be meant; `beside` are the bodies and countries that the words name."""
        if reference.refers == "excellency":
            return self._is_excellency(person, reference)
        return bears_it(person, reference) or any(
            same_office(role.title, reference) and self._is_beside(role.of, beside) for role in person.roles
        )

    def _of_no_country(self, reference: Reference) -> list[str]:
        """Who alone holds the office without a country of his own: "the Serbian President" beside a Bulgarian."""
        if any(mention.topic is not Topic.COUNTRY for mention in reference.names):
            return []
        roles = ((name, role) for name, person in self._discourse.people.items() for role in person.roles)
        held = [(name, role.of) for name, role in roles if same_office(role.title, reference)]
        bare = {name for name, of in held if of is None} - {name for name, of in held if of is not None}
        return list(bare) if len(bare) == 1 else []

    def _is_excellency(self, person: Person, reference: Reference) -> bool:
        """Whether somebody bears the title, and is of the sex that "her" says."""
        sex = SEX_OF_OWNER.get(reference.owner)
        if sex and self._discourse.sex.get(person.name, sex) != sex:
            return False
        if reference.head in reference_words().royal:
            reigns = any(not reference_words().royal.isdisjoint(words_of(role.title)) for role in person.roles)
            return person.name in self._royal or reigns
        return bool(person.roles) or person.name in self._titled

    def _is_beside(self, of: str | None, beside: Set[str]) -> bool:
        """Whether an office of `of` is one of the bodies or countries `beside` it, if any."""
        return not beside or of in beside or self._discourse.country_of(of) in beside

    def _has_other_portfolio(self, name: str, reference: Reference) -> bool:
        """Whether a ministry of another portfolio was named after the minister: then "the Minister" may be its own."""
        if reference.head != "minister" or reference.portfolio or not self._discourse.bodies:
            return False
        ministry = self._discourse.bodies[-1]
        if any(role.of == ministry for role in self._discourse.people[name].roles):
            return False  # "the Minister of State at the Ministry of Trade, A"
        portfolios = {word for role in self._discourse.people[name].roles for word in words_of(role.title)}
        said = words_of(ministry) - {"ministry", "of", "the", "and"}
        return "ministry" in words_of(ministry) and not said & portfolios

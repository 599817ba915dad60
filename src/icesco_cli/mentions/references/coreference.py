"""Whom the words that refer back stand for: by office, sex, country and number, or nobody.

A name is never guessed: where the words fit several people alike, the nearest before them is taken only when it is the
subject of what was said last; where they fit none, `Mention.names` is empty. Groups ("the two parties") and the
speaker ("we") are left open here, since who they are depends on the meeting and on the quotation.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.reference_words import reference_words
from icesco_cli.lexicon.words import country_names, places, polities
from icesco_cli.mentions.references.offices_meant import bears_it, is_royal, same_office, sexes, words_of
from icesco_cli.mentions.references.units import Unit, units
from icesco_cli.mentions.references.words_that_refer import Reference, find_references
from icesco_cli.models import Form, Mention, Organisation, Person, Sentence, Topic

_REACH = 4
"""How many sentences back a pronoun looks for its person."""
_PREPOSITIONS = function_words("prepositions")
_OPENERS = function_words("clause_openers") | function_words("list_joiners") | {"but"}
_PASTS = function_words("irregular_pasts")


def resolve(
    reading: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    people: Sequence[Person],
    organisations: Sequence[Organisation],
    dateline: str | None = None,
) -> tuple[Mention, ...]:
    """The references of an article as mentions, in order; `mentions`, `people` and `organisations` are those named in
    it, `dateline` is the place of its dateline."""
    story = _Story(people, organisations, mentions, _land(dateline))
    found: list[Mention] = []
    for index, sentence in enumerate(sentences):
        row = units(reading, sentence, mentions)
        references = find_references(row)
        found += story.tell(index, row, references)
    return tuple(one for one in found if one.names or one.form is not Form.BODY or _is_owned(reading, one))


def _is_owned(reading: str, mention: Mention) -> bool:
    """Whether a short name for a body has an owner ("our foundation"): it stays, for the speaker may settle it."""
    return reading[mention.start : mention.end].split(" ")[0].lower() in reference_words().owners


class _Story:
    """What has been said so far: who was named where, and who was the subject."""

    def __init__(
        self,
        people: Sequence[Person],
        organisations: Sequence[Organisation],
        mentions: Sequence[Mention],
        home: str | None,
    ) -> None:
        self.home = home
        """The country of the dateline's city."""
        self.people = {person.name: person for person in people}
        self.organisations = {body.name: body for body in organisations}
        self.sex = sexes(people, mentions)
        self.named = sorted(mentions, key=lambda one: one.start)
        self.starts = [one.start for one in self.named]
        self.royal = {name for one in mentions if is_royal(one) for name in one.names}
        self.titled = {name for one in mentions if one.honorific for name in one.names}
        self.seen: list[tuple[int, str, bool, bool, int]] = []
        """(sentence, person, whether subject, whether inside a quotation, unit), in the order of the text"""
        self.unit = self.opened = 0
        """The unit that is told, and the one at which its clause began."""
        self.quoted = False
        self.called: dict[str, str] = {}
        """By office: whom "the Minister" meant last."""
        self.bodies: list[str] = []
        self.countries: list[str] = []

    def tell(self, index: int, row: Sequence[Unit], references: Sequence[Reference]) -> list[Mention]:
        """Go through one sentence, and settle its references as they come."""
        found: list[Mention] = []
        pending = list(references)
        self.quoted, self.opened = False, 0
        for at, unit in enumerate(row):
            self.unit, self.opened = at, at if _opens_clause(row, at) else self.opened
            self.quoted ^= unit.word == '"'
            while pending and pending[0].end <= unit.start:
                found.append(self._settle(index, pending.pop(0), row))
            if unit.mention:
                for inner in self._inside(unit.mention):
                    self._note(index, inner, subject=False)
                self._note(index, unit.mention, _is_subject(row, at))
        return found + [self._settle(index, reference, row) for reference in pending]

    def _inside(self, outer: Mention) -> list[Mention]:
        """The bodies named in the noun phrase of a person: "the Director of the Oran Museum, X"."""
        if outer.topic is not Topic.PERSON:
            return []
        first = bisect_left(self.starts, outer.outer_start)
        last = bisect_left(self.starts, outer.outer_end, first)
        return [one for one in self.named[first:last] if one.topic is Topic.ORGANISATION]

    def _note(self, index: int, mention: Mention, subject: bool) -> None:
        for name in mention.names:
            if mention.topic is Topic.PERSON:
                self.seen.append((index, name, subject, self.quoted, self.unit))
            elif mention.topic is Topic.ORGANISATION:
                self.bodies.append(name)
            elif mention.topic is Topic.COUNTRY:
                self.countries.append(name)

    def _settle(self, index: int, reference: Reference, row: Sequence[Unit]) -> Mention:
        topic, names = self._whom(index, reference)
        if topic is Topic.PERSON and names:
            object_ = reference.head in reference_words().objects or _is_object(row, reference)
            self.seen.append((index, names[0], not object_, self.quoted, self.unit))
        crowd = reference.head in reference_words().crowds and topic is Topic.PERSON
        form = Form.GROUP if reference.refers == "plural" or crowd else reference.form
        return Mention(reference.start, reference.end, reference.start, reference.end, topic, form, names)

    def _whom(self, index: int, reference: Reference) -> tuple[Topic, tuple[str, ...]]:
        if reference.refers in {"m", "f"}:
            return Topic.PERSON, self._pronoun(index, reference.refers, reference.head in reference_words().objects)
        if reference.form is Form.OFFICE:
            return Topic.PERSON, self._holder(reference)
        if reference.form is Form.BODY:
            return self._body(index, reference)
        if reference.refers == "thing":
            return Topic.ORGANISATION, ()
        return Topic.PERSON, ()

    def _pronoun(self, index: int, sex: str, object_: bool = False) -> tuple[str, ...]:
        near = [row for row in self.seen if index - row[0] <= _REACH and self.sex.get(row[1]) in (sex, None)]
        if object_:
            near = [row for row in near if row[0] < index or not row[2] or row[4] < self.opened]
        chosen = min(near, key=lambda row: (self._farness(index, row), -row[0]), default=None)
        return (chosen[1],) if chosen else ()

    def _farness(self, index: int, row: tuple[int, str, bool, bool, int]) -> int:
        """How far a person is from a pronoun: in sentences, and one more for no subject and for a sex unknown, two for
        somebody of whom a quotation speaks that has ended."""
        ended = row[3] and not self.quoted
        return index - row[0] + (not row[2]) + (self.sex.get(row[1]) is None) + 2 * ended

    def _holder(self, reference: Reference) -> tuple[str, ...]:
        """The person who holds the office: the one named last of those who fit, or the only one in the article."""
        fitting = [name for name, person in self.people.items() if self._fits(person, reference)]
        if not fitting and reference.names:
            fitting = self._of_no_country(reference)
        recent = self._last_named(set(fitting)) if reference.refers != "excellency" else self._foremost(set(fitting))
        if recent and not self._other_portfolio(recent, reference):
            return (self._called(reference, recent, set(fitting)),)
        return tuple(fitting) if len(fitting) == 1 and not recent else ()

    def _called(self, reference: Reference, recent: str, fitting: set[str]) -> str:
        """Whoever was called by the bare office before, unless another was the subject since: "The Minister also
        met"."""
        if reference.names or reference.portfolio or reference.refers != "office":
            return recent
        known = self.called.get(reference.head)
        introduced = not any(row[1] == recent and row[2] for row in self.seen)
        chosen = known if known in fitting and introduced and known is not None else recent
        self.called[reference.head] = chosen
        return chosen

    def _foremost(self, names: set[str]) -> str | None:
        """Who of several was the subject most often, the first named before the others: "His Highness"."""
        rows = [row for row in self.seen if row[1] in names]
        subjects = [row[1] for row in rows if row[2]]
        return max(dict.fromkeys(row[1] for row in rows), key=subjects.count, default=None)

    def _last_named(self, names: set[str]) -> str | None:
        """Who of several was named last; of two in one sentence, its subject."""
        rows = [row for row in self.seen if row[1] in names]
        last = [row for row in rows if row[0] == rows[-1][0]]
        subjects = [row for row in last if row[2]]
        return (subjects or last)[-1][1] if last else None

    def _fits(self, person: Person, reference: Reference) -> bool:
        if reference.refers == "excellency":
            return self._is_excellency(person, reference)
        return bears_it(person, reference) or any(
            same_office(role.title, reference) and self._same_body(role.of, reference.names) for role in person.roles
        )

    def _of_no_country(self, reference: Reference) -> list[str]:
        """Who alone holds the office without a country of his own: "the Serbian President" beside a Bulgarian."""
        if any(mention.topic is not Topic.COUNTRY for mention in reference.names):
            return []
        held = [(name, role) for name, person in self.people.items() for role in person.roles]
        bare = {name for name, role in held if role.of is None and same_office(role.title, reference)}
        stated = {name for name, role in held if role.of is not None and same_office(role.title, reference)}
        return [*(bare - stated)] if len(bare - stated) == 1 else []

    def _is_excellency(self, person: Person, reference: Reference) -> bool:
        """Whether somebody bears the title, and is of the sex that "her" says."""
        sex = {"his": "m", "her": "f"}.get(reference.owner)
        if sex and self.sex.get(person.name, sex) != sex:
            return False
        if reference.head in reference_words().royal:
            reigns = any(not reference_words().royal.isdisjoint(words_of(role.title)) for role in person.roles)
            return person.name in self.royal or reigns
        return bool(person.roles) or person.name in self.titled

    def _same_body(self, of: str | None, beside: Sequence[Mention]) -> bool:
        names = {name for mention in beside for name in mention.names}
        return not names or of in names or bool({self._country_of(of)} & names)

    def _country_of(self, body: str | None) -> str | None:
        organisation = self.organisations.get(body or "")
        return organisation.country if organisation else None

    def _other_portfolio(self, name: str, reference: Reference) -> bool:
        """Whether a ministry of another portfolio was named after the minister: then "the Minister" may be its own."""
        if reference.head != "minister" or reference.portfolio or not self.bodies:
            return False
        ministry = self.bodies[-1]
        portfolios = {word for role in self.people[name].roles for word in words_of(role.title)}
        said = words_of(ministry) - {"ministry", "of", "the", "and"}
        return "ministry" in words_of(ministry) and not said & portfolios

    def _body(self, index: int, reference: Reference) -> tuple[Topic, tuple[str, ...]]:
        words = reference_words()
        if reference.owner:
            return self._owned(index, reference)
        adjectives = [n for m in reference.names if m.topic is Topic.COUNTRY for n in m.names]
        if reference.head in words.crowds and not reference.names:
            return Topic.PERSON, ()
        if reference.head in words.states:
            bodies = [n for m in reference.names if m.topic is Topic.ORGANISATION for n in m.names]
            if bodies:
                return Topic.ORGANISATION, tuple(bodies[:1])
            return Topic.COUNTRY, tuple(adjectives[:1]) or self._country(reference)
        return Topic.ORGANISATION, self._named_short(reference.head, adjectives)

    def _country(self, reference: Reference) -> tuple[str, ...]:
        """ "the country": the one named last; "the Kingdom": the one named last that calls itself so."""
        if reference.head in {"country", "nation"}:
            return tuple(self.countries[-1:])
        so_called = polities().get(reference.head, frozenset())
        named = [self.home] if self.home in so_called else [name for name in self.countries if name in so_called]
        return tuple(name for name in named[-1:] if name)

    def _named_short(self, head: str, adjectives: Sequence[str]) -> tuple[str, ...]:
        """The body last named whose name has the head word, and the country where one is said."""
        head = head.replace("isation", "ization")
        for name in reversed(self.bodies):
            of = self._country_of(name)
            if head in words_of(name) and (not adjectives or of in adjectives or any(a in name for a in adjectives)):
                return (name,)
        return ()

    def _state_of_nearest(self, sex: str | None) -> tuple[str, ...]:
        """The country of whoever was named last and speaks for one."""
        for _, name, *_ in reversed(self.seen[-4:]):
            states = [role.of for role in self.people[name].roles if role.of in country_names()]
            if states and self.sex.get(name, sex) == sex:
                return (str(states[0]),)
        return ()

    def _owned(self, index: int, reference: Reference) -> tuple[Topic, tuple[str, ...]]:
        """ "his country", "her office": what the person before it stands for."""
        sex = {"his": "m", "her": "f"}.get(reference.owner)
        person = self._pronoun(index, sex) if sex else ()
        roles = self.people[person[0]].roles if person else ()
        states = [role.of for role in roles if role.of in country_names()]
        bodies = [role.of for role in roles if role.of and role.of not in country_names()]
        if reference.head in reference_words().states:
            return Topic.COUNTRY, tuple(states[:1]) or self._state_of_nearest(sex)
        return (Topic.ORGANISATION, tuple(bodies[:1])) if bodies else (Topic.PERSON, person)


def _is_subject(row: Sequence[Unit], at: int) -> bool:
    """Whether a mention is neither the complement of a preposition nor the object right behind a verb."""
    before = row[at - 1].word if at else ""
    return before not in _PREPOSITIONS and before not in _PASTS and not (before.endswith("ed") and len(before) > 3)


def _is_object(row: Sequence[Unit], reference: Reference) -> bool:
    """Whether an office stands right behind a verb: "thanked the minister"."""
    at = bisect_left(row, reference.start, key=lambda unit: unit.start)
    return reference.form is Form.OFFICE and not _is_subject(row, at)


def _opens_clause(row: Sequence[Unit], at: int) -> bool:
    """Whether a clause with a subject of its own, or of the main clause, begins: "that", "for inviting"."""
    word = row[at].word
    if word in _OPENERS:
        return True
    return word.endswith("ing") and at > 0 and row[at - 1].word in _PREPOSITIONS


def _land(dateline: str | None) -> str | None:
    place = places().get(dateline or "")
    return place.country if place else None

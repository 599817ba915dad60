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
from icesco_cli.lexicon.words import country_names, places
from icesco_cli.mentions.references.discourse import Discourse
from icesco_cli.mentions.references.holders_meant import SEX_OF_OWNER, HoldersMeant
from icesco_cli.mentions.references.travellers import is_goal, journey_of, makes_rounds
from icesco_cli.mentions.references.units import Unit, units
from icesco_cli.mentions.references.words_that_refer import Reference, find_references
from icesco_cli.models import Form, Mention, Organisation, Person, Sentence, Topic

_PREPOSITIONS = function_words("prepositions")
_OPENERS = function_words("clause_openers") | function_words("list_joiners") | {"but"}
_PASTS = function_words("irregular_pasts")
_TURNS = _OPENERS | {"", '"'}
"""Words at which something turns: a clause opens, somebody is named (a unit without a word), a quotation opens or
closes."""
_OPENING = 8
"""Units of "In his speech at the opening," at most."""
_QUOTED = 6
"""How many sentences a quotation goes on."""
_SENT = frozenset(["delegation", "side"])
"""Of the head of an international body, these are its own: "the Director-General and his delegation"."""
_SENDING = frozenset(["from", "of"])
_PEERS, _OWNERS = function_words("peers"), function_words("possessives") | {"the"}


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
    story = _Story(Discourse(people, organisations, mentions, _land(dateline)), mentions)
    found: list[Mention] = []
    rows = [units(reading, sentence, mentions) for sentence in sentences]
    inside = _quoted_from_before(rows)
    for index, row in enumerate(rows):
        story.begin(index, index in inside)
        found += story.tell(row, find_references(row))
    return tuple(one for one in found if one.names or one.form is not Form.BODY or _is_owned(reading, one))


def _is_owned(reading: str, mention: Mention) -> bool:
    """Whether a short name for a body has an owner ("our foundation"): it stays, for the speaker may settle it."""
    return reading[mention.start : mention.end].split(" ")[0].lower() in reference_words().owners


def _quoted_from_before(rows: Sequence[Sequence[Unit]]) -> set[int]:
    """The indices of the sentences that begin inside a quotation which one before them opens and one soon closes."""
    inside: set[int] = set()
    opened = None
    for index, row in enumerate(rows):
        if [unit.word for unit in row].count('"') % 2 == 0:
            continue
        closes = opened is not None and index - opened <= _QUOTED and row[0].word != '"'
        inside |= set(range(opened + 1, index + 1)) if closes and opened is not None else set()
        opened = None if closes else index
    return inside


class _Story:
    """The sentences of an article, read one after the other."""

    def __init__(self, discourse: Discourse, mentions: Sequence[Mention]) -> None:
        self._discourse = discourse
        self._holders = HoldersMeant(discourse, mentions)
        self._named = sorted(mentions, key=lambda one: one.start)
        self._starts = [one.start for one in self._named]

    def begin(self, sentence: int, quoted: bool) -> None:
        """Go on to the sentence of an index, which begins inside a quotation or does not."""
        self._discourse.begin(sentence, quoted)

    def tell(self, row: Sequence[Unit], references: Sequence[Reference]) -> list[Mention]:
        """Go through one sentence, and settle its references as they come."""
        found: list[Mention] = []
        pending = list(references)
        for at, unit in enumerate(row):
            if unit.word not in _TURNS and not unit.word.endswith("ing") and not _is_over(pending, unit):
                continue
            self._discourse.go_on(at, _opens_clause(row, at), unit.word == '"')
            while _is_over(pending, unit):
                found.append(self._settle(pending.pop(0), row))
            if unit.mention:
                for inner in self._inside(unit.mention):
                    self._discourse.note(inner, is_subject=False)
                if not _sent_word(row, at):
                    self._discourse.note(unit.mention, _is_subject(row, at))
        found += [self._settle(reference, row) for reference in pending]
        self._discourse.note_journey(journey_of(row))
        return found

    def _inside(self, outer: Mention) -> list[Mention]:
        """The bodies named in the noun phrase of a person: "the Director of the Oran Museum, X"."""
        if outer.topic is not Topic.PERSON:
            return []
        first = bisect_left(self._starts, outer.outer_start)
        last = bisect_left(self._starts, outer.outer_end, first)
        return [one for one in self._named[first:last] if one.topic is Topic.ORGANISATION]

    def _settle(self, reference: Reference, row: Sequence[Unit]) -> Mention:
        topic, names = self._whom(reference, row)
        if topic is Topic.PERSON and names:
            is_object = reference.head in reference_words().objects or _is_object(row, reference)
            self._discourse.note_person(names[0], not is_object)
        elif reference.form is Form.OFFICE and row[0].end > reference.start:
            self._discourse.nation = tuple(n for m in reference.names if m.topic is Topic.COUNTRY for n in m.names)[:1]
        crowd = reference.head in reference_words().crowds and topic is Topic.PERSON
        form = Form.GROUP if reference.refers == "plural" or crowd else reference.form
        return Mention(reference.start, reference.end, reference.start, reference.end, topic, form, names)

    def _whom(self, reference: Reference, row: Sequence[Unit]) -> tuple[Topic, tuple[str, ...]]:
        if reference.refers in {"m", "f"}:
            is_object = reference.head in reference_words().objects
            return Topic.PERSON, self._discourse.person_of(reference.refers, is_object)
        if reference.form is Form.OFFICE:
            acting = self._discourse.acting() if _is_object(row, reference) else set()
            rounds, sex = makes_rounds(row, reference), _sex_foretold(row, reference)
            return Topic.PERSON, self._holders.holder(reference, acting, sex, rounds=rounds)
        if reference.form is Form.BODY:
            if is_goal(row, reference):
                return Topic.COUNTRY, self._discourse.country_visited()
            return self._owned(reference) if reference.owner else self._body(reference)
        if reference.refers == "thing":
            return Topic.ORGANISATION, ()
        return Topic.PERSON, ()

    def _body(self, reference: Reference) -> tuple[Topic, tuple[str, ...]]:
        """ "the Organization", "the Malian Ministry", "the country"."""
        words = reference_words()
        adjectives = [n for m in reference.names if m.topic is Topic.COUNTRY for n in m.names]
        if reference.head in words.crowds and not reference.names:
            return Topic.PERSON, ()
        if reference.head in words.states:
            bodies = [n for m in reference.names if m.topic is Topic.ORGANISATION for n in m.names]
            if bodies:
                return Topic.ORGANISATION, tuple(bodies[:1])
            return Topic.COUNTRY, tuple(adjectives[:1]) or self._discourse.country_called(reference.head)
        return Topic.ORGANISATION, self._discourse.body_called(reference.head, adjectives)

    def _owned(self, reference: Reference) -> tuple[Topic, tuple[str, ...]]:
        """ "his country", "her office": what the person before it stands for."""
        sex = SEX_OF_OWNER.get(reference.owner)
        person = self._discourse.person_of(sex) if sex else ()
        roles = self._discourse.people[person[0]].roles if person else ()
        first = next((role.of for role in roles if role.of), None)
        body = None if first in country_names() else first
        if reference.head in reference_words().states:
            sent = body if reference.head in _SENT and self._discourse.country_of(body) is None else None
            return (Topic.ORGANISATION, (sent,)) if sent else (Topic.COUNTRY, self._discourse.state_of_owner(sex))
        return (Topic.ORGANISATION, (body,)) if body else (Topic.PERSON, person)


def _is_over(pending: Sequence[Reference], unit: Unit) -> bool:
    """Whether the first of the references stands before the unit."""
    return bool(pending) and pending[0].end <= unit.start


def _is_subject(row: Sequence[Unit], at: int) -> bool:
    """Whether a mention is neither the complement of a preposition nor the object right behind a verb: "with his Omani
    counterpart | A", "with A and | B"."""
    first = at
    if first > 1 and row[first - 1].word == "and" and row[first - 2].mention:
        return _is_subject(row, first - 2)
    if first > 1 and row[first - 1].word in _PEERS:
        first -= 1
        while first > 1 and (row[first - 1].word in _OWNERS or _is_adjective(row[first - 1])):
            first -= 1
    before = row[first - 1].word if first else ""
    return before not in _PREPOSITIONS and not _is_past(before)


def _sent_word(row: Sequence[Unit], at: int) -> bool:
    """Whether a human being only sent word with those of whom the text goes on to tell: "conveyed the greetings of |
    A", "on behalf of | A", "A's | invitation"."""
    mention = row[at].mention
    if mention is None or mention.topic is not Topic.PERSON or at < 2:
        return False
    behind = [unit.word for unit in row[at + 1 : at + 3]]
    owned = behind[:1] == ["'s"] and not reference_words().brought.isdisjoint(behind)
    return owned or (row[at - 1].word in _SENDING and row[at - 2].word in reference_words().brought)


def _is_adjective(unit: Unit) -> bool:
    return unit.mention is not None and unit.mention.form is Form.ADJECTIVE


def _is_object(row: Sequence[Unit], reference: Reference) -> bool:
    """Whether an office stands right behind a verb: "thanked the minister"."""
    at = bisect_left(row, reference.start, key=lambda unit: unit.start)
    return reference.form is Form.OFFICE and not _is_subject(row, at)


def _sex_foretold(row: Sequence[Unit], reference: Reference) -> str | None:
    """ "In his speech, | the Minister |", "For her part, | the Minister |": of whom the sentence opens with a thing."""
    at = bisect_left(row, reference.start, key=lambda unit: unit.start)
    opens = 2 < at < _OPENING and row[at - 1].word == "," and row[0].word in _PREPOSITIONS
    return SEX_OF_OWNER.get(row[1].word) if opens else None


def _opens_clause(row: Sequence[Unit], at: int) -> bool:
    """Whether a clause with a subject of its own, or of the main clause, begins: "that", "for inviting"."""
    word = row[at].word
    if word in _OPENERS:
        return not (_closes_apposition(row, at) or _goes_on(row, at))
    return word.endswith("ing") and at > 0 and row[at - 1].word in _PREPOSITIONS


def _closes_apposition(row: Sequence[Unit], at: int) -> bool:
    """Whether a comma stands between a human being and the verb: "A, Minister of Culture, | hosted"."""
    if row[at].word != "," or not at or at + 1 >= len(row):
        return False
    mention, ahead = row[at - 1].mention, row[at + 1].word
    human = mention is not None and mention.topic is Topic.PERSON
    return human and _is_past(ahead)


def _goes_on(row: Sequence[Unit], at: int) -> bool:
    """Whether it only brings another verb of the same subject: "thanked him | and | handed him a letter", "welcomed B |
    , | assuring him"."""
    ahead = [unit.word for unit in row[at + 1 : at + 4]]
    if row[at].word == ",":
        if ahead[:1] and ahead[0].endswith("ing") and ahead[0] not in _PREPOSITIONS:
            return True
        ahead = ahead[1:] if ahead[:1] == ["and"] else []
    elif row[at].word != "and":
        return False
    return any(map(_is_past, ahead[: 1 + (ahead[:1] == ["also"])]))


def _is_past(word: str) -> bool:
    return word in _PASTS or (word.endswith("ed") and len(word) > 3)


def _land(dateline: str | None) -> str | None:
    place = places().get(dateline or "")
    return place.country if place else None

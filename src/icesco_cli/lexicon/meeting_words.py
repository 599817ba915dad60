"""The reader of the table of words of meeting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from icesco_cli.lexicon.words import table
from icesco_cli.models import MeetingKind

_ANY = "any"
"""Stands in the table for the kind that is left open."""
BARE = ""
"""Stands for "no preposition" in `MeetingVerb.through`; the table says "-"."""


_NO_FRAMES: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class MeetingVerb:
    """What a verb of meeting says: `frame` says who is who (see the table's head), `kind` what was held, None where
    it does not say; `particle` are the words that must follow the verb, `through` the prepositions before whom the
    subject meets."""

    frame: str
    kind: MeetingKind | None
    particle: tuple[str, ...] = ()
    through: frozenset[str] = frozenset([BARE])


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases of several words."""

    by_first: Mapping[str, tuple[tuple[str, ...], ...]]
    """Those with each first word, longest first."""
    longest: frozenset[str]
    """The longest word of each: a sentence without any of them has none of the phrases, as most have not."""


@dataclass(frozen=True, slots=True)
class MeetingWords:
    """The words of meeting. All keys are in lower case; phrases are tuples of words."""

    verbs: Mapping[str, tuple[MeetingVerb, ...]]
    """By first word; those with a particle before those without."""
    frames: Mapping[str, frozenset[str]]
    """The frames of the verbs that begin with a word."""
    nouns: Mapping[str, MeetingKind | None]
    """The kind of meeting that each noun names; None for those that name none: "the event"."""
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], MeetingKind | None], ...]]
    """By first word: (the words of a phrase, the kind of meeting that it names), longest first."""
    noun_starts: frozenset[str]
    """The words with which `nouns` and `phrases` begin."""
    attendee: Phrases
    """After which further attendees are named."""
    host: Phrases
    absent: Phrases
    """They keep whoever follows out of the meeting."""
    spots: tuple[str, ...]
    """Behind a verb of being, these say that somebody was there."""
    made: Phrases
    """They keep all that follow out of it, for only their works are there."""
    monuments: Phrases
    """They keep whoever follows out of it, for he is of the past."""
    sets: Mapping[str, frozenset[str]]
    """The plain lists of the tables [telling] and [planned], by name."""

    def __getitem__(self, name: str) -> frozenset[str]:
        """A plain list of words."""
        return self.sets[name]

    def frames_of(self, word: str) -> frozenset[str]:
        """The frames of the verbs that begin with a word; none where no verb does."""
        return self.frames.get(word, _NO_FRAMES)


@cache
def meeting_words() -> MeetingWords:
    """The table of meeting_words.toml."""
    rows = table("meeting_words")
    verbs = _verbs(rows["verbs"])
    nouns = {word: _kind(kind) for kind, words in rows["nouns"].items() for word in words.split()}
    phrases = _phrases(rows["noun_phrases"])
    return MeetingWords(
        verbs=verbs,
        frames={word: frozenset(verb.frame for verb in told) for word, told in verbs.items()},
        nouns=nouns,
        phrases=phrases,
        noun_starts=frozenset([*nouns, *phrases]),
        attendee=_by_first(rows["parts"]["attendee"]),
        host=_by_first(rows["parts"]["host"]),
        absent=_by_first(rows["absent"]["words"]),
        spots=tuple(rows["parts"]["spots"]),
        made=_by_first(rows["absent"]["made"]),
        monuments=_by_first(rows["absent"]["monuments"]),
        sets={
            name: frozenset(words.split())
            for part in ("telling", "frames", "planned")
            for name, words in rows[part].items()
        },
    )


def _kind(name: str) -> MeetingKind | None:
    return None if name == _ANY else MeetingKind(name)


def _verbs(rows: Iterable[Mapping[str, Any]]) -> dict[str, tuple[MeetingVerb, ...]]:
    found: dict[str, list[MeetingVerb]] = {}
    for row in rows:
        through = frozenset(BARE if word == "-" else word for word in row.get("through", "-").split())
        verb = MeetingVerb(row["frame"], _kind(row["kind"]), tuple(row.get("particle", "").split()), through)
        for form in row["forms"].split():
            found.setdefault(form, []).append(verb)
    return {form: tuple(sorted(verbs, key=lambda verb: -len(verb.particle))) for form, verbs in found.items()}


def _phrases(rows: Mapping[str, Iterable[str]]) -> dict[str, tuple[tuple[tuple[str, ...], MeetingKind | None], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], MeetingKind | None]]] = {}
    for kind, listed in rows.items():
        for phrase in listed:
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((words, _kind(kind)))
    return {first: tuple(sorted(phrases, key=lambda row: -len(row[0]))) for first, phrases in found.items()}


def _by_first(phrases: Iterable[str]) -> Phrases:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in sorted((tuple(phrase.split()) for phrase in phrases), key=len, reverse=True):
        found[words[0]] = (*found.get(words[0], ()), words)
    return Phrases(found, frozenset(max(words, key=len) for several in found.values() for words in several))

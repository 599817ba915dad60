"""A story as an outlet tells it: a title and the paragraphs of 250 to 450 words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from benchmarks.cast import countries, poet
from benchmarks.stories import Story
from benchmarks.tables import Slots, sentence, table, village

_SHORTEST, _LONGEST = 230, 430


@dataclass(frozen=True, slots=True)
class Telling:
    """An article without its page: `day` is the day on which it appears."""

    title: str
    day: date
    city: str
    paragraphs: tuple[str, ...]


def tell(story: Story, random: Random) -> Telling:
    """The story as told by one outlet; another `random` tells it in other words."""
    day = story.day + timedelta(days=random.choice((0, 0, 1)))
    slots = _slots(story, day, random)
    paragraphs = [*_report(story, random, slots)]
    wanted = random.randint(_SHORTEST, _LONGEST)
    while sum(paragraph.count(" ") + 1 for paragraph in paragraphs) < wanted:
        place = random.randint(2, len(paragraphs)) if len(paragraphs) > 2 else len(paragraphs)
        paragraphs.insert(place, _background(random, slots))
    titles = table("sentences")["titles"]["quiet" if story.kind == "nothing" else "busy"]
    return Telling(sentence(random.choice(titles), random, slots), day, story.city, tuple(paragraphs))


def _report(story: Story, random: Random, slots: Slots) -> Iterator[str]:
    """The paragraphs that say what happened."""
    sentences = table("sentences")
    yield sentence(random.choice(sentences["leads"][story.kind]), random, slots)
    if story.kind == "nothing":
        return
    details = sentences["details"]
    yield _paragraph(random, slots, random.sample(details["talk"], random.randint(1, 3)))
    if random.random() < 0.7:
        yield _paragraph(random, slots, [random.choice(details["attendance"])])
    yield _paragraph(random, slots, random.sample(details["talk"], random.randint(1, 3)))
    for promise in story.promises:
        templates = [random.choice(sentences["promises"][promise.kind])]
        templates += random.sample(details["talk"], random.choice((0, 1, 1)))
        yield _paragraph(random, {**slots, **promise.slots}, templates)
    for _ in range(random.choice((0, 1, 1, 2))):
        yield _paragraph(random, slots, [random.choice(sentences["quotes"]["said"])])
    if random.random() < 0.5:
        yield _paragraph(random, slots, [random.choice(details["afterwards"])])


def _background(random: Random, slots: Slots) -> str:
    return _paragraph(random, slots, random.sample(table("sentences")["fillers"]["any"], random.randint(2, 4)))


def _paragraph(random: Random, slots: Slots, templates: list[str]) -> str:
    return " ".join(sentence(template, random, slots) for template in templates)


def _slots(story: Story, day: date, random: Random) -> dict[str, str | tuple[str, ...]]:
    """What the sentences may ask for; of several words any may be taken each time."""
    host, guest = story.host, story.guest
    abroad = [random.choice(countries()) for _ in range(4)]
    attendee, attendee2 = (random.choice(one.mentions) for one in random.sample(story.others, 2))
    places = (village(random), village(random), random.choice(story.country.cities))
    return {
        "adjective": story.country.adjective,
        "attendee": attendee,
        "attendee2": attendee2,
        "city": story.city,
        "city_far": tuple(one.capital for one in abroad),
        "country": tuple(one.name for one in abroad),
        "day_name": f"{day + timedelta(days=2):%A}",
        "event": story.event,
        "field": story.field,
        "guest": random.choice(guest.mentions),
        "guest_again": guest.again,
        "guest_body": guest.body,
        "guest_country": guest.country.name,
        "host": random.choice(host.mentions),
        "host_again": host.again,
        "host_body": host.body,
        "host_country": host.country.name,
        "later": "on " + _month_and_day(story.day + timedelta(days=9)),
        "next_year": str(day.year + 1),
        "occasion": _OCCASIONS.get(story.kind, "meeting"),
        "place": places,
        "place2": places,
        "poet": poet(random),
        "saying": tuple(random.sample(table("sentences")["quotes"]["saying"], 2)),
        "surname": host.again[1],
        "surname2": guest.again[1],
        "venue": story.venue,
        "when": _when(story.day, day, random),
        "year": tuple(str(random.randint(1640, story.day.year - 1)) for _ in range(6)),
    }


_OCCASIONS = {"reception": "reception", "visit": "visit", "call": "conversation", "signing": "ceremony"}
_OCCASIONS |= {"conference": "opening"}


def _when(event: date, day: date, random: Random) -> str:
    """The day of the event as an article of `day` says it."""
    exact = _month_and_day(event)
    near = ("today", f"today, {exact}") if event == day else ("yesterday", f"yesterday, {exact}")
    weekday = f"on {event:%A}"
    return random.choice((*near, weekday, f"{weekday}, {exact}", f"on {exact}", f"on {exact}, {event.year}"))


def _month_and_day(day: date) -> str:
    return f"{day:%B} {day.day}"

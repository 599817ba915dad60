"""What happened in the world of the generated corpora. Several outlets may tell one story."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from benchmarks.cast import Country, Member, countries, member, rank, size
from benchmarks.tables import choose, fill

_FIRST_DAY = date(2005, 1, 3)
_DAYS = 20 * 365
_KINDS = {
    "meeting": 28, "reception": 14, "visit": 13, "call": 6, "signing": 7, "conference": 10, "planned": 6, "nothing": 16,
}  # fmt: skip
_PROMISES = {"pledge": 45, "agreement": 30, "plan": 17, "proposal": 8}
_RETOLD = 0.2
"""The share of articles that tell what another tells."""
_NEAR = 40


@dataclass(frozen=True, slots=True)
class Promise:
    kind: str
    slots: dict[str, str]


@dataclass(frozen=True, slots=True)
class Story:
    kind: str
    day: date
    country: Country
    city: str
    venue: str
    event: str
    field: str
    host: Member
    guest: Member
    others: tuple[Member, ...]
    promises: tuple[Promise, ...]


def story(seed: int, article: int) -> Story:
    """What the article of this number tells."""
    random = Random(f"{seed} which {article}")
    told = article - random.randint(1, _NEAR) if random.random() < _RETOLD else article
    return _story(seed, max(told, 0))


def _story(seed: int, number: int) -> Story:
    random = Random(f"{seed} story {number}")
    host, guest, *others = _people(random, seed, number)
    day = _FIRST_DAY + timedelta(days=random.randrange(_DAYS))
    city = host.country.capital if random.random() < 0.7 else random.choice(host.country.cities)
    kind = random.choices([*_KINDS], [*_KINDS.values()])[0]
    slots = {
        "city": city,
        "city_far": random.choice(countries()).capital,
        "country": guest.country.name,
        "month_day": f"{choose(random, 'month')} {random.randint(1, 28)}",
        "next_year": str(day.year + 1),
        "place": random.choice(host.country.cities),
        "place2": random.choice(guest.country.cities),
    }
    promised = 0 if kind == "nothing" else random.choice((0, 1, 1, 2, 3))
    promises = tuple(_promise(random, slots) for _ in range(promised))
    return Story(
        kind, day, host.country, city, choose(random, "venue"), fill("{event}", random, {}), choose(random, "field"),
        host, guest, tuple(others), promises,
    )  # fmt: skip


def _people(random: Random, seed: int, number: int) -> list[Member]:
    """A host, a guest from elsewhere and two to four others."""
    known = size(number)
    chosen: dict[str, Member] = {}
    while len(chosen) < 4 or (len(chosen) < 6 and random.random() < 0.5):
        one = member(seed, rank(random, known))
        chosen[one.name] = one
    return [*chosen.values()]


def _promise(random: Random, slots: dict[str, str]) -> Promise:
    kind = random.choices([*_PROMISES], [*_PROMISES.values()])[0]
    return Promise(kind, {slot: fill(f"{{{slot}}}", random, slots) for slot in ("do", "do2", "doing", "due")})

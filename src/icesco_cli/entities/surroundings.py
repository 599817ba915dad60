"""What stands around the facts of an article: its day, the countries and bodies that it speaks of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from icesco_cli.entities.body_names import read_body_name
from icesco_cli.entities.place_names import read_place_name
from icesco_cli.lexicon.words import country_by_form
from icesco_cli.models import Article, Findings, Party, PartyKind, Status


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an article speaks of around the bodies that it names."""

    countries: frozenset[str]
    """The countries that it speaks of."""
    home: str | None
    """The one that it speaks of most."""
    bodies: frozenset[str]
    """The known bodies that it names."""
    house: str | None
    """The known body that publishes it."""


def surroundings(findings: Findings) -> Surroundings:
    """What an article speaks of."""
    named = countries(findings)
    most = [country for country, times in named.items() if times == max(named.values())]
    home = most[0] if len(most) == 1 else None
    return Surroundings(frozenset(named), home, known_bodies(findings), house(findings.article))


def house(article: Article) -> str | None:
    """The known body that publishes an article."""
    return read_body_name(article.outlet).known if article.outlet else None


def article_day(findings: Findings) -> str | None:
    """The day of the article: as published, of its dateline, or else of the last held meeting that it tells of."""
    article = findings.article
    held = [meeting.date or "" for meeting in findings.meetings if meeting.status == Status.HELD]
    days = [article.published or "", article.dateline_day or "", max(filter(_is_day, held), default="")]
    return next(filter(_is_day, days), None)


def countries(findings: Findings) -> Counter[str]:
    """How often the article's facts speak of each country."""
    named = [form for form in _country_forms(findings) if form]
    found = Counter(country_by_form()[form].name for form in named if form in country_by_form())
    places = [findings.article.dateline_place, *(meeting.place for meeting in findings.meetings)]
    for place in places:
        found.update(read_place_name(place).countries if place else ())
    return found


def known_bodies(findings: Findings) -> frozenset[str]:
    """The bodies known to every reader of the field that the article names."""
    names = (read_body_name(name) for body in findings.organisations for name in (body.name, *body.aliases))
    return frozenset(name.known for name in names if name.known)


def parties(findings: Findings) -> Iterator[Party]:
    """Every party of every fact."""
    for meeting in findings.meetings:
        yield from meeting.parties
    for commitment in findings.commitments:
        yield from (*commitment.by, *commitment.to, *([commitment.said_by] if commitment.said_by else []))


def _country_forms(findings: Findings) -> Iterator[str | None]:
    yield from (role.of for person in findings.people for role in person.roles)
    for body in findings.organisations:
        yield body.country
        yield read_body_name(body.name).owner
    yield from (party.name for party in parties(findings) if party.kind == PartyKind.COUNTRY)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == 10

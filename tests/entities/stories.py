"""Findings of invented articles, told briefly."""

from icesco_cli.models import (
    Article,
    Commitment,
    Evidence,
    Findings,
    Meeting,
    Organisation,
    Part,
    Party,
    PartyKind,
    Person,
    Role,
)

COUNTRIES = {"Azerbaijan", "Morocco", "Senegal", "Mali", "Jordan", "Kenya"}


def person(name, title=None, of=None, aliases=()):
    return Person(name, tuple(aliases), (Role(title, of),) if title else ())


def body(name, acronym=None, aliases=(), country=None):
    return Organisation(name, acronym, tuple(aliases), country)


def party(name, bodies=(), part=Part.PARTICIPANT):
    kind = PartyKind.COUNTRY if name in COUNTRIES else PartyKind.ORGANISATION if name in bodies else PartyKind.PERSON
    return Party(kind, name, part)


def meeting(kind, people, date=None, place=None, status="held", end=None, venue=None, attended_by=(), says=None):
    return {
        "kind": kind, "people": people, "date": date, "place": place, "status": status, "end": end, "venue": venue,
        "attended_by": attended_by, "says": says,
    }  # fmt: skip


def promise(by, what, to=(), made_on=None, due=None, kind="pledge"):
    return {"by": by, "what": what, "to": to, "made_on": made_on, "due": due, "kind": kind}


def article(id_, day=None, people=(), bodies=(), meetings=(), promises=(), source=None, number=1):
    """One article's findings; the name of a person or body that is not listed is made one."""
    source = source or f"{id_}.txt"
    named = {one.name for one in bodies}
    proof = lambda at, says: (Evidence(id_, source, 1, 100 * at, 100 * at + 50, says or f"{id_} {at}", "rule"),)  # noqa: E731
    met = [
        Meeting(
            m["kind"], m["status"], m["date"], m["end"], "stated" if m["date"] else None, m["place"], m["venue"],
            (*(party(n, named) for n in m["people"]), *(party(n, named, Part.ATTENDEE) for n in m["attended_by"])),
            proof(at, m["says"]),
        )
        for at, m in enumerate(meetings)
    ]  # fmt: skip
    promised = [
        Commitment(
            p["kind"], tuple(party(n, named) for n in p["by"]), tuple(party(n, named) for n in p["to"]), p["what"],
            p["made_on"], p["due"], evidence=proof(50 + at, None),
        )
        for at, p in enumerate(promises)
    ]  # fmt: skip
    head = Article(id_, source, number, 1, 0, 9999, published=day, published_basis="stated" if day else None)
    return Findings(head, tuple(people), tuple(bodies), tuple(met), tuple(promised))

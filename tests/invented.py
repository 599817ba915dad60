"""An invented world: three documents, what was found in them, and what linking made of it, all made by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from sqlite_utils import Database

from icesco_cli.database.writing.document_rows import rows_of
from icesco_cli.database.writing.office_owners import Background
from icesco_cli.database.writing.opening import open_to_write
from icesco_cli.database.writing.saved_documents import add_staged
from icesco_cli.database.writing.staging import open_staging
from icesco_cli.models import (
    Article,
    Commitment,
    Evidence,
    Findings,
    Meeting,
    Organisation,
    Paragraph,
    Part,
    Party,
    PartyKind,
    Person,
    ReadDocument,
    Role,
    Sentence,
    Shape,
)
from tests.linking_at_once import Linked
from tests.stored import save_links

VISIT = """\
Rahmonova opens the heritage week

DUSHANBE, March 3. Minister of Culture Nadia Rahmonova met Tomás Oyelaran in Dushanbe on Tuesday, March 2, 2021.

The Lyra Foundation will restore the Hisor library by June 2021. "Tajikistan will train twenty restorers," she said.
"""
TALKS = """\
Talks in Khujand

Əli Səfərzadə and Oyelaran held talks in Khujand on 5 May 2022.

LYRA and the Ministry of Culture agreed to open a school.
"""
REPRINT = """\
Heritage week

Nadia Rahmonova met Tomás Oyelaran in Dushanbe. A forum in Lagos is planned for next year.
"""
TEXTS = {"north/visit.txt": VISIT, "south/reprint.txt": REPRINT, "south/talks.txt": TALKS}
DAYS = {"north/visit.txt": "2021-03-03", "south/reprint.txt": None, "south/talks.txt": "2022-05-06"}
IDS = {"north/visit.txt": "avisit", "south/reprint.txt": "areprint", "south/talks.txt": "atalks"}
QUOTES = {
    "met": ("north/visit.txt", "Minister of Culture Nadia Rahmonova met", "March 2, 2021."),
    "restore": ("north/visit.txt", "The Lyra Foundation will", "June 2021."),
    "train": ("north/visit.txt", '"Tajikistan will', "she said."),
    "talks": ("south/talks.txt", "Əli Səfərzadə and", "5 May 2022."),
    "school": ("south/talks.txt", "LYRA and", "open a school."),
    "met again": ("south/reprint.txt", "Nadia Rahmonova met", "in Dushanbe."),
    "forum": ("south/reprint.txt", "A forum in Lagos", "next year."),
}

RAHMONOVA = Party(PartyKind.PERSON, "Nadia Rahmonova", Part.HOST, "p1")
OYELARAN = Party(PartyKind.PERSON, "Tomás Oyelaran", Part.GUEST, "p2")
SAFARZADA = Party(PartyKind.PERSON, "Əli Səfərzadə", Part.PARTICIPANT, "p3")
LYRA = Party(PartyKind.ORGANISATION, "Lyra Foundation for Heritage", Part.PARTICIPANT, "o1")
MINISTRY = Party(PartyKind.ORGANISATION, "Ministry of Culture of Tajikistan", Part.PARTICIPANT, "o2")
TAJIKISTAN = Party(PartyKind.COUNTRY, "Tajikistan", Part.PARTICIPANT, "tajikistan")

BACKGROUND = Background(
    country_forms={"Tajikistan": ("Tajikistan", "Republic of Tajikistan")},
    country_of_place={"Dushanbe": "Tajikistan", "Khujand": "Tajikistan", "Lagos": "Nigeria"},
    leading={"Minister of Culture": "minister", "President": "head of state", "Director": "body head"}.get,
    ministerial=frozenset(("minister", "ministry")),
)


def span(name: str) -> tuple[str, int, int]:
    """The document, the first and the last character of a sentence."""
    source, begin, end = QUOTES[name]
    start = TEXTS[source].index(begin)
    return source, start, TEXTS[source].index(end, start) + len(end)


def evidence(name: str) -> Evidence:
    source, start, end = span(name)
    text = TEXTS[source]
    return Evidence(IDS[source], source, text.count("\n", 0, start) + 1, start, end, text[start:end], f"rule of {name}")


MET = Meeting(
    "meeting", "held", "2021-03-02", None, "stated", "Dushanbe", None,
    (RAHMONOVA, OYELARAN, MINISTRY), (evidence("met"), evidence("met again")), "m1",
)  # fmt: skip
TALKED = Meeting(
    "talks", "held", "2022-05-05", None, "stated", "Khujand", "Palace of Arbob",
    (SAFARZADA, OYELARAN, LYRA), (evidence("talks"),), "m2",
)  # fmt: skip
FORUM = Meeting("conference", "planned", None, None, None, "Lagos", None, (LYRA, MINISTRY), (evidence("forum"),), "m3")
RESTORE = Commitment(
    "plan", (LYRA,), (), "restore the Hisor library by June 2021", "2021-03-02", "2021-06", None,
    "from the weekday", "stated", (evidence("restore"),), "c1",
)  # fmt: skip
TRAIN = Commitment(
    "pledge", (TAJIKISTAN,), (LYRA,), "train twenty restorers", "2021-03-02", None, RAHMONOVA,
    "stated", None, (evidence("train"),), "c2",
)  # fmt: skip
SCHOOL = Commitment(
    "agreement", (LYRA, MINISTRY), (), "open a school", "2022-05", None, None,
    "stated", None, (evidence("school"),), "c3",
)  # fmt: skip

PEOPLE = (
    Person("Nadia Rahmonova", ("Rahmonova",), (Role("Minister of Culture", "Tajikistan", "2021-03-02", "2021-03-02"),),
           ("areprint", "avisit"), "p1"),
    Person("Tomás Oyelaran", ("Oyelaran",), (Role("Director", "Lyra Foundation for Heritage"),),
           ("areprint", "atalks", "avisit"), "p2"),
    Person("Əli Səfərzadə", (), (Role("Ambassador", "Azerbaijan"),), ("atalks",), "p3"),
    Person("Bakhtiyor Rahmonov", (), (Role("President", "Tajikistan"),), ("avisit",), "p4"),
    Person("Karim Al-Hadidi", ("Al Hadidi",), (), ("atalks",), "p5"),
    Person("Omar Karimi", (), (), ("atalks",), "p6"),
)  # fmt: skip
ORGANISATIONS = (
    Organisation("Lyra Foundation for Heritage", "LYRA", ("Lyra Foundation",), None, ("atalks", "avisit"), "o1"),
    Organisation("Ministry of Culture of Tajikistan", None, ("Ministry of Culture",), "Tajikistan", ("atalks",), "o2"),
)
LINKED = Linked(PEOPLE, ORGANISATIONS, (MET, TALKED, FORUM), (RESTORE, TRAIN, SCHOOL), {"areprint": "avisit"})


def reading(source: str) -> ReadDocument:
    """What was read from one of the documents. In the reprint's own words the meeting was an undated reception."""
    text, article = TEXTS[source], IDS[source]
    title_end = text.index("\n")
    paragraphs = tuple(Paragraph(text.index(line), text.index(line) + len(line)) for line in text.split("\n") if line)
    sentences = [Sentence(*span(name)[1:]) for name, quote in QUOTES.items() if quote[0] == source]
    own = {
        "north/visit.txt": ((MET,), (RESTORE, TRAIN)),
        "south/talks.txt": ((TALKED,), (SCHOOL,)),
        "south/reprint.txt": ((Meeting("reception", "held", evidence=(evidence("met again"),)), FORUM), ()),
    }
    found = Findings(
        Article(article, source, 1, 1, 0, len(text), text[:title_end], DAYS[source], outlet="Gazette",
                paragraphs=paragraphs),
        meetings=own[source][0],
        commitments=own[source][1],
        sentences=(Sentence(0, title_end, Shape.TITLE), *sorted(sentences, key=lambda one: one.start)),
    )  # fmt: skip
    return ReadDocument(source, f"digest of {source}", len(text.encode()), text, (), (found,), ((),))


def put(database: Database, sources: Iterable[str]) -> None:
    """Adds what was read from these documents."""
    with open_staging(None) as staged:
        for source in sources:
            staged.add(rows_of(reading(source)))
        add_staged(database, staged.connection)


def fill(path: Path, linked: Linked = LINKED, sources: Mapping[str, str] = TEXTS) -> Path:
    """Makes a database of the world."""
    with open_to_write(path) as database:
        put(database, sources)
        save_links(database, linked, BACKGROUND)
    return path

"""One document in, its facts out."""

from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.articles.formats.reading import read_text
from icesco_cli.extraction import extract
from icesco_cli.models import Document, Evidence, Findings
from tests.files import document_in

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))

RELEASE = """Lisbon Hosts Talks on Ocean Libraries

4 May 2022

The Minister of the Sea of Portugal, Ms. Ana Reis, met with the Rector of the University of Tartu, Prof. Paul Weber, in
Lisbon today. The two parties agreed to open a joint ocean library.
"""

PIECES = [
    "agreed:\n\n- that a", "\n\n1. to open", ";\n\n- ", "\n\n# ", "(", ")", "“", "”", "'s", ",", ", who", "which",
    "and", "it", "we", "will be", "readiness to take", "said", "Mayor of Da Nang", "Togo's", "Ngo Van Lien",
    "on Monday", "between", "with", "led by", "invited", "the signing of", "The Ministry", "As part of it,", "for",
]  # fmt: skip

NO_FACTS = [
    ("figures", "Visitors in 2022\n\nThe museum counted 40,318 visits in 2022, 12 per cent more than before.\n"),
    ("an opinion", "On libraries\n\nA library is a promise, kept by whoever opens the door in the morning.\n"),
    ("an obituary", "Ana Reis, 1931-2022\n\nAna Reis, who taught many to read maps, has died in Lisbon at 91.\n"),
    ("the weather", "Tuesday\n\nA band of cloud will cross the coast. Temperatures will touch 31 degrees.\n"),
]


def evidence_of(findings: Findings) -> list[Evidence]:
    facts = (*findings.meetings, *findings.commitments)
    return [piece for fact in facts for piece in fact.evidence]


def read(text: str) -> Document:
    return read_text(text, "page.txt", "txt")


@pytest.mark.parametrize(("what", "text"), NO_FACTS, ids=[what for what, _ in NO_FACTS])
def test_nothing_is_read_where_nothing_is_said(what: str, text: str) -> None:
    found = extract(read(text))
    assert [(one.meetings, one.commitments) for one in found] == [((), ())] * len(found)


def test_a_release_gives_its_meeting_and_its_promise() -> None:
    (found,) = extract(read(RELEASE))
    (meeting,) = found.meetings
    (promise,) = found.commitments
    assert (meeting.date, meeting.place) == ("2022-05-04", "Lisbon")
    assert {party.name for party in meeting.parties} >= {"Ana Reis", "Paul Weber"}
    assert promise.what == "open a joint ocean library"
    assert (promise.kind, promise.made_on) == ("agreement", "2022-05-04")


FRENCH = """Le ministre Paul Lambert a reçu Mme Ana Reis dans son bureau et les deux parties ont évoqué une exposition.
"""


def test_what_is_not_in_english_is_kept_and_told_and_no_name_is_read_into_it() -> None:
    (found,) = extract(read(RELEASE + "\n" + FRENCH))
    assert "Paul Lambert" not in [person.name for person in found.people]
    assert len(found.meetings) == 1
    assert len(found.sentences) == 4
    assert [(one.kind, one.line) for one in found.problems] == [("language", 8)]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_quote_stands_in_its_document(path: Path) -> None:
    document = document_in(path)
    pieces = [piece for one in extract(document) for piece in evidence_of(one)]
    assert pieces
    assert all(piece.quote == document.text[piece.start : piece.end] for piece in pieces)
    assert all(piece.line == document.text.count("\n", 0, piece.start) + 1 for piece in pieces)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_what_is_found_travels(path: Path) -> None:
    found = extract(document_in(path))
    assert pickle.loads(pickle.dumps(found)) == found


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_reading_again_finds_the_same(path: Path) -> None:
    document = document_in(path)
    assert extract(document) == extract(replace(document))


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400))
def test_any_text_can_be_read(text: str) -> None:
    document = read(text)
    pieces = [piece for one in extract(document) for piece in evidence_of(one)]
    assert all(piece.quote == document.text[piece.start : piece.end] for piece in pieces)


@given(st.lists(st.sampled_from(RELEASE.replace("\n", " \n ").split(" ") + PIECES), max_size=60))
def test_any_order_of_words_can_be_read(words: list[str]) -> None:
    document = read(" ".join(words))
    pieces = [piece for one in extract(document) for piece in evidence_of(one)]
    assert all(piece.quote == document.text[piece.start : piece.end] for piece in pieces)

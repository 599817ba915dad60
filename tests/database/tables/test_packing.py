from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.database.tables.packing import pack, unpack
from icesco_cli.models import (
    Basis,
    Commitment,
    CommitmentKind,
    Findings,
    Meeting,
    MeetingKind,
    Part,
    Party,
    PartyKind,
    Person,
    Role,
    Shape,
    Status,
)
from tests.invented import TEXTS, reading

TEXT = st.text(max_size=20)
MAYBE = st.none() | TEXT
BASES = st.none() | st.sampled_from(Basis)
PARTIES = st.builds(Party, st.sampled_from(PartyKind), TEXT, st.sampled_from(Part), MAYBE)
PEOPLE = st.builds(
    Person, TEXT, st.tuples(TEXT), st.lists(st.builds(Role, TEXT, MAYBE, MAYBE, MAYBE), max_size=2).map(tuple)
)
COMMITMENTS = st.builds(
    Commitment,
    st.sampled_from(CommitmentKind),
    st.tuples(PARTIES),
    st.just(()),
    TEXT,
    MAYBE,
    MAYBE,
    st.none() | PARTIES,
    BASES,
    BASES,
)
MEETINGS = st.builds(Meeting, st.sampled_from(MeetingKind), st.sampled_from(Status), MAYBE, MAYBE, BASES)


@pytest.mark.parametrize("source", TEXTS)
def test_findings_come_back_as_they_were(source: str) -> None:
    (found,) = reading(source).findings
    assert unpack(Findings, pack(found)) == found
    assert unpack(Findings, pack(found)).sentences[0].shape is Shape.TITLE


@given(st.one_of(PEOPLE, PARTIES, COMMITMENTS, MEETINGS))
def test_any_noun_comes_back_as_it_was(noun: Person | Party | Commitment | Meeting) -> None:
    assert unpack(type(noun), pack(noun)) == noun


def test_a_word_of_a_closed_list_comes_back_as_its_member() -> None:
    meeting = unpack(Meeting, pack(Meeting(MeetingKind.CALL, Status.HELD, date_basis=Basis.STATED)))
    assert (meeting.kind, meeting.status, meeting.date_basis) == ("call", "held", "stated")
    assert meeting.date_basis is Basis.STATED

"""The ids of facts: made of the sentences that state them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.entities.row_evidence import stem, with_ids
from icesco_cli.models import Evidence, Meeting, MeetingKind, Party, PartyKind, Status

SENTENCES = ("Ana Reis met Paul Weber.", "They met again.", "Ana Reis was there.")
NAMES = ("ana-reis", "paul-weber", "lu-song")


def sentence(article: str, source: str, start: int, quote: str) -> Evidence:
    return Evidence(article, source, start + 1, start, start + len(quote), quote, "meet")


EVIDENCE = st.builds(
    sentence, st.sampled_from("ab"), st.sampled_from(["a.txt", "b.txt"]), st.integers(0, 3), st.sampled_from(SENTENCES)
)
PARTIES = st.sampled_from(NAMES).map(lambda name: (Party(PartyKind.PERSON, name, id=name),))
FACTS = st.lists(
    st.builds(
        Meeting,
        st.just(MeetingKind.MEETING),
        st.just(Status.HELD),
        parties=PARTIES,
        evidence=st.lists(EVIDENCE, min_size=1, max_size=3, unique=True).map(tuple),
    ),
    max_size=5,
    unique=True,
)


def moved(fact: Meeting) -> Meeting:
    """The fact in a document to whose beginning something was added."""
    later = (replace(one, article=f"new {one.article}", line=one.line + 2, start=one.start + 50, end=one.end + 50)
             for one in fact.evidence)  # fmt: skip
    return replace(fact, evidence=tuple(later))


@given(FACTS)
def test_every_fact_has_an_id_of_its_own(facts: list[Meeting]) -> None:
    assert len({fact.id for fact in with_ids("m", facts)}) == len(facts)


@given(FACTS, st.randoms(use_true_random=False))
def test_the_order_of_the_facts_changes_no_id(facts: list[Meeting], random) -> None:
    mixed = random.sample(facts, len(facts))
    assert set(with_ids("m", mixed)) == set(with_ids("m", facts))


@given(FACTS)
def test_an_edit_elsewhere_in_the_document_changes_no_id(facts: list[Meeting]) -> None:
    assert [fact.id for fact in with_ids("m", [moved(fact) for fact in facts])] == [
        fact.id for fact in with_ids("m", facts)
    ]


@given(FACTS)
def test_an_id_begins_with_the_stem(facts: list[Meeting]) -> None:
    for fact, row in zip(facts, with_ids("m", facts), strict=True):
        assert str(row.id).split("-")[:2] == stem("m", fact).split("-")

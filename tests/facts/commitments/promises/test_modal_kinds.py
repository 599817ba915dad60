"""Whether what somebody will do has been signed, or is his own pledge."""

import pytest

from icesco_cli.models import CommitmentKind
from tests.promised import promised

NOTHING = [
    "Minister Ana Reis of Oman said a school would be named after him and that Oman would lend ten maps to it.",
    "Within the framework of the visit, Oman will lend ten maps.",
    "As part of the programme, Oman will lend ten maps.",
    "Based in Sur, Oman will lend ten maps to the makers of the treaty.",
]

FOUND = [
    "Within the framework of the agreement, Oman will lend ten maps.",
    "As part of the memorandum signed in May, Oman will lend ten maps.",
    "In line with the treaty, Oman will lend ten maps.",
    "Under the treaty, Oman will lend ten maps.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_pledge(text: str) -> None:
    assert promised(text)[-1].kind is CommitmentKind.PLEDGE


@pytest.mark.parametrize("text", FOUND)
def test_an_agreement(text: str) -> None:
    assert [one.kind for one in promised(text)] == [CommitmentKind.AGREEMENT]

"""No sentence is too long: the time grows with it, and what is no sentence promises nothing."""

import pytest

from tests.growing import grows_with_its_length
from tests.promised import promised

HOSTILE = [
    "Jordan will open a school and ",
    "Jordan agreed to open, to close, to ",
    'Jordan said "we will ',
    "the team will, which, who, ",
    "a plan to plan to agree to decide that ",
    "Jordan, and Oman, and ",
    "it was agreed that it was agreed that ",
    "signed by, signed between, ",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_time_grows_with_the_text(words: str) -> None:
    assert grows_with_its_length(promised, words, 2_500)


def test_what_is_no_sentence_promises_nothing() -> None:
    assert promised("Jordan will open a school and " * 400) == []

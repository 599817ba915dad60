"""No sentence is too long: the time grows with it, and what is no sentence promises nothing."""

from time import process_time

import pytest

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


def seconds(text: str) -> float:
    start = process_time()
    promised(text)
    return process_time() - start


@pytest.mark.parametrize("words", HOSTILE)
def test_time_grows_with_the_text(words: str) -> None:
    short, long = words * (10_000 // len(words)), words * (40_000 // len(words))
    assert seconds(long) < 12 * max(seconds(short), 0.05)


def test_what_is_no_sentence_promises_nothing() -> None:
    assert promised("Jordan will open a school and " * 400) == []

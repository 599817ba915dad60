"""No sentence is too long for the rules of meeting: the time grows with it."""

import pytest

from tests.growing import grows_with_its_length
from tests.met import meetings

HOSTILE = [
    "Minister Ana Reis met Rector Paul Weber and ",
    "the meeting of the meeting at the talks with ",
    "accompanied by, led by, attended by, hosted by ",
    "will meet, visit, receive, to hold talks, ",
    "Ana Reis, who met Paul Weber, whom Ana Reis received, ",
    "the two ministers, they, the delegation, the guests, ",
    "on Monday, on Tuesday, in Oslo, at the palace, ",
    "met ",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_time_grows_with_the_text(words: str) -> None:
    assert grows_with_its_length(meetings, words, 2_000)

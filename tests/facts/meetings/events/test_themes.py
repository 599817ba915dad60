"""Nouns of meeting that are but words of a title, and bodies that are but joined."""

import pytest

from tests.met import meetings
from tests.met import people as those

FORUM = "The River Forum, themed {}, has begun in Oslo. Minister Ana Reis and Rector Paul Weber spoke at the forum."
MET = "Minister Ana Reis met Rector Paul Weber in Oslo on Monday. "


@pytest.mark.parametrize("theme", ['"Dialogue for Rivers"', '"New Talks on Rivers"', '"Rivers"'])
def test_a_theme_is_no_meeting(theme: str) -> None:
    assert [meeting.kind.value for meeting in meetings(FORUM.format(theme))] == ["conference"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The guild has a memorandum of understanding on political talks between {}.", 0),
        ("The guild has an agreement on a mechanism for regular talks between {}.", 0),
        ("The guild has an agreement since the talks between {}.", 1),
    ],
)
def test_what_a_paper_is_about_is_no_meeting(text: str, number: int) -> None:
    assert len(meetings(text.format("Minister Ana Reis and Rector Paul Weber"))) == number


@pytest.mark.parametrize(
    "text",
    [
        "She said that Malta, which joined UNESCO in 1991, was an active member.",
        "Rector Paul Weber joined UNESCO in 1999.",
        "Malta has joined the OIC.",
    ],
)
def test_who_joins_a_body_meets_nobody(text: str) -> None:
    (meeting,) = meetings(MET + text)
    assert [party.name for party in meeting.parties] == ["Ana Reis", "Paul Weber"]


def test_who_joins_the_others_is_there() -> None:
    (meeting,) = meetings(MET + "Mayor Nils Dahl joined them.")
    assert those(meeting) == ["Dahl", "Reis", "Weber"]

"""Subjects and hosts behind titles, themes and relative clauses are those who met, and nobody else."""

import pytest

from tests.met import meetings, met, people

NOTHING = [
    "The Ministry of Culture of Kenya is working on the opening of a fair, Minister Ana Reis said.",
    "Minister Ana Reis, the composer Paul Weber and the painter Nils Dahl praised the port.",
    "Minister Ana Reis praised Dean Kim Holm, and the composer Paul Weber met no one.",
    "Minister Ana Reis was paid a fee. The visit by Rector Paul Weber was short.",
    "Minister Ana Reis can meet President Paul Weber whenever he likes.",
    "Minister Ana Reis hopes that President Paul Weber and a friend of Lars Berg will pay.",
    "It rained. In scope of her visit, Minister Ana Reis praised the port of Oslo.",
    "Rector Paul Weber wished her success after the handing of her credentials to President Lars Berg.",
    'The forum on the theme "Boats for Peace", Rector Paul Weber said, is a good idea.',
]

TOLD_OF = [
    "As for our bilateral relations, trade grew last year.",
    "Rector Paul Weber praised the bilateral agenda of 2019.",
    "The deputy heads of government held the meeting of the commission in Lima in August.",
]

FOUND = [
    ("Minister Ana Reis recalled that Rector Paul Weber visited Oslo in May and met with Mayor Nils Dahl.",
     [["Weber"], ["Dahl", "Weber"]]),
    ("Minister Ana Reis said that trade grew and met with Mayor Nils Dahl.", [["Dahl", "Reis"]]),
    ("Minister Ana Reis visited Oslo, and Rector Paul Weber opened a school.", [["Reis"]]),
    ("Minister Ana Reis met Dean Kim Holm, and Rector Paul Weber visited Kenya.", [["Holm", "Reis"], ["Weber"]]),
    ("Minister Ana Reis met Dean Kim Holm, and Rector Paul Weber, at the port.", [["Holm", "Reis", "Weber"]]),
    ("Minister Ana Reis, Rector Paul Weber and the well-known composer Nils Dahl met Dean Kim Holm.",
     [["Dahl", "Holm", "Reis", "Weber"]]),
    ("Minister Ana Reis was paid a courtesy call by Ambassador Lars Berg.", [["Berg", "Reis"]]),
    ("Rector Paul Weber was received by His Excellency Minister Lars Berg.", [["Berg", "Weber"]]),
    ("Rector Paul Weber was received by H.E. President Lars Berg on Monday.", [["Berg", "Weber"]]),
    ('"I had the honour to be received by His Excellency the Minister, Mr. Lars Berg," said Rector Paul Weber.',
     [["Berg", "Weber"]]),
    ('Minister Ana Reis who came to Oslo within the framework of the "Lima - Capital of the Boats of the World 2023" '
     "year, was received on 17 January by Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis will be received by President Paul Weber and meet with her counterpart Lars Berg.",
     [["Reis", "Weber"], ["Berg", "Reis"]]),
    ("Minister Ana Reis is expected to be received by Rector Paul Weber and hold a meeting with Minister Lars Berg.",
     [["Reis", "Weber"], ["Berg", "Reis"]]),
    ("Minister Ana Reis visited Oslo. The distinguished guest was met by Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis visited Oslo. In scope of her visit, Reis also came together with Ms. Kari Moe.",
     [["Reis"], ["Moe", "Reis"]]),
    ("Minister Ana Reis, who met Mayor Nils Dahl in Porto on Monday, will meet Rector Paul Weber on Friday.",
     [["Dahl", "Reis"], ["Reis", "Weber"]]),
    ("Minister Ana Reis, who saw her Kenyan colleague Nils Dahl in Porto on Monday, will fly on to Lima on Friday.",
     [["Dahl", "Reis"], ["Reis"]]),
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_met(text: str) -> None:
    assert all(len(people(meeting)) < 2 for meeting in meetings(text))


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_they_met(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected


@pytest.mark.parametrize("text", TOLD_OF)
def test_what_is_only_told_of_is_no_more_of_it(text: str) -> None:
    (meeting,) = meetings(f"President Ana Reis met Rector Paul Weber in Oslo on Monday.\n\n{text}")
    assert (meeting.date, meeting.place, people(meeting)) == ("2024-05-13", "Oslo", ["Reis", "Weber"])


def test_a_counted_forum_with_a_theme_has_begun() -> None:
    (forum,) = meetings(
        'The 6th World Forum on Boats on the theme "Boats for Peace and Trade: Cooperation and the Sea" has kicked off '
        "at the Oslo Convention Center.\n\nPresident Ana Reis attended the opening ceremony.\n\n"
        "Then Director-General Paul Weber took the floor."
    )
    assert (forum.kind, forum.date, people(forum)) == ("conference", "2024-05-14", ["Reis", "Weber"])

"""Meetings in the common wordings of readouts and agencies: who was there, and what was no meeting of its own."""

import pytest

from tests.met import meetings, met

NOTHING = [
    ("President Ana Reis cited the letter of Ambassador Paul Weber.", []),
    ("President Ana Reis accepted the invitation of Ambassador Paul Weber.", []),
    ("Minister Ana Reis hosted a show on his counterparts from Kenya, Paul Weber and Nils Dahl being painters.", []),
    (
        "Minister Ana Reis, who is on a visit to Kenya, held a meeting with Rector Paul Weber.",
        [["Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber will hold talks in Lima on Monday, spokesman Nils Dahl announced at "
        "a briefing.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met, on the sidelines of the Ocean Summit, with Rector Paul Weber and Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber signed a deal. Kenya was represented on the coin by a lion.",
        [["Reis", "Weber"]],
    ),
    ("Minister Ana Reis met Rector Paul Weber. In his office, Mayor Nils Dahl lives alone.", [["Reis", "Weber"]]),
    ("Minister Ana Reis wrote to Rector Paul Weber, ahead of the talks in Oslo, that Kenya will join.", []),
    ("The announcement was made during the rain. Minister Ana Reis was in Oslo.", []),
    ("Minister Ana Reis went on with Rector Paul Weber in mind.", []),
    ("Minister Ana Reis met with a delegation in Oslo.", []),
    ("Ministers Ana Reis and Paul Weber co-chaired the Joint Commission.", []),
    ("Ministers Ana Reis and Paul Weber co-chaired the Atlas Company in Oslo on Monday.", []),
    ("Minister Ana Reis and Rector Paul Weber said no. The festival took place in Oslo on Monday.", []),
    (
        "Minister Ana Reis, Mayor Nils Dahl and Rector Paul Weber said no. The meeting took place in Oslo on Monday.",
        [],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber, the adviser to President Nils Dahl, in Oslo on Monday.",
        [["Reis", "Weber"]],
    ),
    (
        "The Joint Commission held its last session in 2018, Minister Kim Holm said, praising the ties between King "
        "Ana Reis and President Paul Weber.",
        [],
    ),
    ("Kenya stands ready to help, said a paper on Monday when meeting a wall. Rector Paul Weber read it.", []),
]

FOUND = [
    (
        "Minister Ana Reis received Rector Paul Weber, the adviser to the President Nils Dahl and Dean Kim Holm.",
        [["Dahl", "Holm", "Reis", "Weber"]],
    ),
    ("President Ana Reis accepted the letter of credentials of Ambassador Paul Weber.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis hosted his counterparts from Kenya and Malta, Paul Weber and Nils Dahl, at the third "
        "trilateral meeting in Lisbon on Friday.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met on Tuesday with Rector Paul Weber and, later in the day, with Mayor Nils Dahl in Oslo.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis visited the National Museum of Kenya on Monday. She was briefed by Director Paul Weber. The "
        "Minister was accompanied during the visit by Ambassador Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber attended the conference in Oslo on Monday. Kenya was represented "
        "at the conference by Deputy Minister Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "On Friday, negotiations began between Minister Ana Reis and Rector Paul Weber. In his opening remarks, Mayor "
        "Nils Dahl wished the parties success.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "President Ana Reis will pay a state visit to Kenya. Talks with President Paul Weber are scheduled for Monday.",
        [["Reis"], ["Reis", "Weber"]],
    ),
    (
        "Ministers Ana Reis and Paul Weber co-chaired the Joint Intergovernmental Commission in Oslo on Monday.",
        [["Reis", "Weber"]],
    ),
    ("This was agreed by Minister Ana Reis and Rector Paul Weber in their meeting in Oslo.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis confirmed to her Kenyan colleague Paul Weber, at the talks in Oslo on Monday, that Malta "
        "will join.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis announced a gift of 100 tablets. The announcement was made during her meeting with "
        "President Paul Weber in Lusaka on Monday.",
        [["Reis", "Weber"]],
    ),
    ("Speaker Ana Reis will go on a working visit to Algeria on May 27.", [["Reis"]]),
    (
        "Kenya stands ready to work with Malta, President Ana Reis said here Thursday when meeting with Rector Paul "
        "Weber.",
        [["Reis", "Weber"]],
    ),
    (
        '"We will restore the mosques," said Minister Ana Reis, while meeting with Rector Paul Weber in Oslo.',
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber agreed to exchange books. The meeting took place in Oslo on Monday.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis reiterated her support. Minister Paul Weber, in turn, spoke of the port. The telephone call "
        "took place on Monday.",
        [["Reis", "Weber"]],
    ),
    (
        "Rector Ana Reis met with the delegation of Oslo University. The delegation consisted of Dean Paul Weber and "
        "Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*NOTHING, *FOUND])
def test_who_met(text: str, expected: list[list[str]]) -> None:
    assert sorted(met(text)) == expected


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("Minister Ana Reis and Rector Paul Weber opened the Kenya-Malta business forum in Oslo on Monday.", None),
        ("Minister Ana Reis and Rector Paul Weber opened the Kibera trade fair in Nairobi on Monday.", None),
        ("Minister Ana Reis and Rector Paul Weber met at the Kasbah during the forum.", "Kasbah"),
        ("Minister Ana Reis met Rector Paul Weber on the advice of the Foreign Office in Oslo.", None),
        ("Minister Ana Reis met Rector Paul Weber today at the Presidential Office.", "Presidential Office"),
    ],
)
def test_the_name_of_an_event_is_no_venue(text: str, venue: str | None) -> None:
    assert meetings(text)[0].venue == venue


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The visit of President Ana Reis to Kenya in May 2021, planned with care, was a success.", "held"),
        ("The visit of President Ana Reis to Kenya, Paul Weber said, was planned for years.", "held"),
        ("An ICESCO delegation visited Kenya on Monday. It saw the schools.", "held"),
        ("The visit of President Ana Reis to Kenya, scheduled for August 2030, lays the foundation.", "planned"),
        ("Talks between Minister Ana Reis and Rector Paul Weber are planned for Monday.", "planned"),
    ],
)
def test_status(text: str, status: str) -> None:
    assert [meeting.status for meeting in meetings(text)] == [status]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "A reception was hosted by the Ministry of Trade of Kenya on Monday. It was attended by Minister Ana Reis.",
            None,
        ),
        (
            "A reception was hosted by the Embassy of Kenya in Rome on Monday. It was attended by Minister Ana Reis.",
            "Rome",
        ),
    ],
)
def test_the_city_of_an_embassy(text: str, place: str | None) -> None:
    assert [meeting.place for meeting in meetings(text)] == [place]


@pytest.mark.parametrize(
    ("told", "dates"),
    [
        ("Reis asked for maps, a press release of the ministry said here today", ["2024-05-13"]),
        ("Reis asked for maps, the foreign ministry said on Tuesday", ["2024-05-13"]),
    ],
)
def test_the_day_on_which_it_was_told_at_last(told: str, dates: list[str]) -> None:
    text = (
        "Minister Ana Reis held a meeting with Rector Paul Weber in Jeddah on Monday.\n\nDuring the meeting, held at "
    )
    text += f"the town hall, {told}. Mayor Nils Dahl was present at the meeting."
    found = meetings(text)
    assert [one.date for one in found] == dates
    assert len(found[0].parties) == 3


def test_the_day_on_which_it_concluded_is_its_own() -> None:
    text = (
        "The workshop, organized by the Karst Museum, concluded on Thursday, May 9, in Sfax. It was attended by Reis."
    )
    (found,) = meetings(text.replace("Reis", "Minister Ana Reis and Mayor Nils Dahl"))
    assert found.date == "2024-05-09"


def test_the_days_of_what_concluded_behind_an_aside() -> None:
    told = "The training session on maps, which the Karst Museum organized, concluded on Thursday, May 9, in Sfax"
    there = "The closing session was attended by Minister Ana Reis and Mayor Nils Dahl."
    (found,) = meetings(f"{told}, after four days of lectures. {there}")
    assert (found.date, found.end) == ("2024-05-06", "2024-05-09")

"""Conferences of people of whom it is only said what they are: "Donors meeting in Oslo today pledged"."""

import pytest

from tests.met import meetings, met, people

NOTHING = [
    "Donors meeting in Oslo today pledged ten boats.",
    "Donors meeting the mayor in Oslo today pledged ten boats. Minister Ana Reis and Rector Paul Weber were glad.",
    "The donors' meeting in Oslo pleased Minister Ana Reis.",
    "Experts gathered figures in Oslo on Monday, Minister Ana Reis said.",
    "Leaders are meeting deadlines in Oslo this week, Minister Ana Reis said.",
]

FOUND = [
    "Governments and aid agencies meeting in Oslo today pledged ten boats.",
    "Representatives of the five states, gathered in Oslo on 14 May for the committee, have agreed on a survey.",
    "Ministers from ten countries met in Oslo today.",
    "Experts gathered in Oslo on Tuesday.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_met(text: str) -> None:
    assert not met(text)


@pytest.mark.parametrize("text", FOUND)
def test_who_opens_it_is_there(text: str) -> None:
    told = meetings(
        f"{text}\n\nThe conference was opened by Minister Ana Reis and Mayor Nils Dahl. Rector Paul Weber met Dean "
        "Amal Khan on the margins of the conference."
    )
    assert [(one.kind, one.date, one.place, people(one)) for one in told] == [
        ("conference", "2024-05-14", "Oslo", ["Dahl", "Reis"]),
        ("meeting", "2024-05-14", "Oslo", ["Khan", "Weber"]),
    ]


def test_who_goes_where_he_talked_met_others_there() -> None:
    (visit,) = meetings(
        "Dr Paul Weber visited the Chamber of Industry, where he talked with its director, Omar Haddad."
    )
    assert people(visit) == ["Haddad", "Weber"]


def test_what_somebody_did_once_is_not_what_the_text_goes_on_with() -> None:
    text = (
        "Ambassador Ana Reis paid a courtesy call on Prof. Kari Lunde, who took the oath of office in May."
        "\n\nProf. Lunde, who was accompanied by Secretary Paul Weber, was glad."
    )
    assert met(text) == [["Lunde", "Reis", "Weber"]]


ANNOUNCED = (
    "Portugal will host a Meeting of Ministers in Porto from 4 to 6 June 2024. Minister Ana Reis will chair it.\n\n"
)


def test_who_has_confirmed_is_expected() -> None:
    listed = "The following have confirmed their participation: Mr. Paul Weber, Dean of Oslo; and Mrs. Kari Lunde."
    assert met(ANNOUNCED + listed) == [["Lunde", "Reis", "Weber"]]
    assert met(ANNOUNCED + "The following has been said of the prize: Mr. Paul Weber is glad.") == [["Reis"]]


def test_a_programme_tells_what_is_still_to_come_in_the_city_of_its_conference() -> None:
    meeting = "11.00 Minister Ana Reis meets Mayor Nils Dahl"
    told = meetings(f"{ANNOUNCED}Programme\n\nTuesday, 4 June\n\n{meeting}\n\n15.00 Plenary")
    assert [(one.status, one.date, one.place) for one in told] == [
        ("planned", "2024-06-04", "Porto"),
        ("planned", "2024-06-04", "Porto"),
    ]


@pytest.mark.parametrize(
    ("opened", "kind"),
    [
        ("the opening of the school of the Port Conference", "ceremony"),
        ("the opening of a shop, a meeting place", "ceremony"),
        ("the opening of the 17th Session of the Port Conference", "conference"),
        ("the inauguration of the Port Forum", "conference"),
    ],
)
def test_the_opening_of_a_conference_is_the_conference(opened: str, kind: str) -> None:
    text = f"Minister Ana Reis and Rector Paul Weber attended {opened} in Oslo on Monday."
    assert [one.kind for one in meetings(text)] == [kind]


def test_who_opens_the_session_was_with_those_at_its_opening() -> None:
    text = (
        "Minister Ana Reis took part in the opening of the 17th Session of the Port Conference held in Oslo on 14-15 "
    )
    text += "May 2024. The session was opened by Rector Paul Weber."
    found = [(people(one), one.date, one.end) for one in meetings(text)]
    assert found == [(["Reis", "Weber"], "2024-05-14", "2024-05-15")]

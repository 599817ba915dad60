"""Visits told by what the visitor did there: spent two days, was a guest, left at the end of the visit."""

import pytest

from tests.met import meetings, met, people

NOTHING = [
    "Ambassador Kari Lunde spent ten years in Lisbon.",
    "Ambassador Kari Lunde spent a fortune in Lisbon.",
    "Ambassador Kari Lunde left Nairobi in 1999 at the end of her studies.",
    "Ambassador Kari Lunde went to school in Lisbon.",
    "Ambassador Kari Lunde went to great lengths in Lisbon.",
    "In the course of her life, Ambassador Kari Lunde wrote to Lisbon.",
    "The guests of Lisbon praised the book of Ambassador Kari Lunde.",
    "Ambassador Kari Lunde came to power in Lisbon from 13 to 16 May.",
    "Ambassador Kari Lunde was in Lisbon when it rained.",
    "The spouse of Ambassador Kari Lunde was a friend of Lisbon.",
]

FOUND = [
    ("Ambassador Kari Lunde spent two days in Lisbon.", None, None, "Lisbon"),
    (
        "Ambassador Kari Lunde spent Monday and Tuesday in Lisbon to look at schools.",
        "2024-05-13",
        "2024-05-14",
        "Lisbon",
    ),
    ("Ambassador Kari Lunde was in Lisbon from 13 to 14 May.", "2024-05-13", "2024-05-14", "Lisbon"),
    ("Ambassador Kari Lunde came to Lisbon on Monday.", "2024-05-13", None, "Lisbon"),
    ("Ambassador Kari Lunde went to Lisbon on Monday.", "2024-05-13", None, "Lisbon"),
    ("Ambassador Kari Lunde saw the stalls in the course of a mission to Lisbon.", None, None, "Lisbon"),
    (
        "Ambassador Kari Lunde left Lisbon on Monday at the end of a two-day visit.",
        "2024-05-12",
        "2024-05-13",
        "Lisbon",
    ),
    ("Ambassador Kari Lunde and her delegation were guests of the city of Lisbon.", None, None, "Lisbon"),
    (
        "At the end of a two-day mission to Norway, Minister Kari Lunde opened a school on Monday.",
        "2024-05-12",
        "2024-05-13",
        "Norway",
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_visit(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "day", "end", "place"), FOUND)
def test_a_visit(text: str, day: str | None, end: str | None, place: str) -> None:
    one = meetings(text)[0]
    assert (one.date, one.end, one.place, people(one)) == (day, end, place, ["Lunde"])


def test_what_somebody_travelled_for_was_held() -> None:
    text = "Minister Kari Lunde travelled to Oslo on Monday to take part in the assembly of the Ocean Union."
    assert [(one.kind, one.status, one.date) for one in meetings(text)] == [
        ("visit", "held", "2024-05-13"),
        ("conference", "held", "2024-05-13"),
    ]


def test_what_somebody_left_for_is_ahead() -> None:
    text = "Minister Kari Lunde left for Oslo on Monday to meet Rector Paul Weber."
    assert [one.status for one in meetings(text)] == ["planned"]


def test_a_side_trip_is_a_visit_of_its_own() -> None:
    text = (
        "The envoy, Kari Lunde, concluded a three-day visit to Kenya on Monday. She travelled to Mombasa on Sunday "
        "with Governor Ana Reis and Mayor Nils Dahl, to see the port."
    )
    assert [(one.date, one.place, people(one)) for one in meetings(text)] == [
        ("2024-05-11", "Kenya", ["Lunde"]),
        ("2024-05-12", "Mombasa", ["Dahl", "Lunde", "Reis"]),
    ]


def test_the_end_of_a_visit_is_not_the_day_of_all_in_it() -> None:
    text = "The envoy, Kari Lunde, ended a three-day visit to Kenya today. During her visit, she met Mayor Nils Dahl."
    assert [one.date for one in meetings(text)] == ["2024-05-12", None]


def test_where_the_visitors_went_they_met_somebody() -> None:
    text = (
        "Director Ana Reis received a delegation led by Kari Lunde on Monday. On Tuesday, the visitors went on to "
        "Lima, where they met Rector Paul Weber."
    )
    assert met(text) == [["Lunde", "Reis"], ["Lunde"], ["Lunde", "Weber"]]


def test_a_reception_centre_is_a_building() -> None:
    text = "Minister Ana Reis met Mayor Nils Dahl and toured a reception centre with Rector Paul Weber."
    assert met(text) == [["Dahl", "Reis"], ["Reis", "Weber"]]


@pytest.mark.parametrize("hour", ["At noon", "In the late afternoon", "Over lunch", "Around midday"])
def test_an_hour_is_one_of_the_day_that_is_told(hour: str) -> None:
    text = f"Minister Ana Reis met Mayor Nils Dahl on Monday.\n\nIt rained.\n\nFish were sold.\n\n{hour}, "
    assert [one.date for one in meetings(text + "the Minister met Rector Paul Weber.")] == ["2024-05-13", "2024-05-13"]


def test_a_day_elsewhere_is_not_where_the_whole_visit_was() -> None:
    text = "Minister Ana Reis paid a visit to Malta. {} she travelled to Valletta."
    assert [one.place for one in meetings(text.format("On the second day,"))] == ["Malta"]


def test_days_may_open_the_sentence() -> None:
    (stay,) = meetings("From 6 to 9 May, a delegation of the Harbour Guild was in Porto.")
    assert (stay.date, stay.end, stay.place) == ("2024-05-06", "2024-05-09", "Porto")
    assert meetings("In the year of the flood, a delegation of the Harbour Guild was in Porto.") == []


def test_an_arrival_told_beside_talks_with_a_body_is_not_what_the_text_goes_on_from() -> None:
    text = "The Ministry of Culture of Malta held talks with Rector Paul Weber, who arrived in Oslo to attend a fair."
    text += "\n\nThe Maltese side was represented by Mayor Nils Dahl."
    assert met(text) == [["Dahl", "Weber"], ["Weber"]]


def test_where_the_visitors_of_a_city_met_somebody_is_not_the_building_they_visited() -> None:
    text = "Minister Ana Reis visited Porto and held a meeting with Mayor Nils Dahl at the Town Hall."
    assert [(one.kind, one.place, one.venue) for one in meetings(text)] == [
        ("visit", "Porto", None),
        ("meeting", "Porto", "Town Hall"),
    ]


@pytest.mark.parametrize("opening", ["Recall that", "It should be recalled that"])
def test_what_a_text_reminds_of_is_not_what_it_tells(opening: str) -> None:
    text = "Minister Ana Reis met Mayor Nils Dahl on Monday. "
    text += f"{opening} a treaty was signed between Kenya and Malta in Oslo in February this year."
    assert [(one.date, one.place, people(one)) for one in meetings(text)] == [("2024-05-13", None, ["Dahl", "Reis"])]


def test_a_working_session_goes_on_as_the_session_and_that_of_a_council_does_not() -> None:
    during = "During the session, the Rector said that it rains."
    text = "Minister Ana Reis held a working session with Rector Paul Weber in Oslo on Monday. "
    assert [one.kind for one in meetings(text + during)] == ["meeting"]
    text = "Minister Ana Reis met Rector Paul Weber in Oslo on Monday, before the fifth session of the Port Council. "
    assert "meeting" in [one.kind for one in meetings(text + during)]

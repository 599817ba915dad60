"""Where a meeting was whose own sentence does not say it."""

import pytest

from tests.met import meetings

NOTHING = [
    "Mayor Nils Dahl met Dean Amal Khan on Monday. The Mayor said that he had seen the ruins during his visit to Oslo.",
    "Minister Ana Reis met Rector Paul Weber. The talks focused on the forum on the seas to be held in Oslo.",
    "OSLO, May 14 - Minister Ana Reis spoke by phone with Rector Paul Weber, who is here for the forum, on Tuesday.",
    "Minister Ana Reis visited the ruins of Oslo.\n\nIt rained.\n\nIt rained.\n\nThe Minister met Rector Paul Weber.",
    "Minister Ana Reis is on a visit to Kenya. Mayor Nils Dahl met Dean Amal Khan as part of the visit.",
    "Minister Ana Reis visited Oslo and Bergen. Mayor Nils Dahl met Dean Amal Khan.",
    "Minister Ana Reis arrived in Oslo on May 2. Mayor Nils Dahl met Minister Ana Reis on May 7.",
    "The session of the Council was held in Oslo on May 2. Minister Ana Reis met Rector Paul Weber on Monday.",
    "Minister Ana Reis flew to Oslo on May 6. Mayor Nils Dahl met Dean Amal Khan on May 7.",
    "Bank Signs Loan for Water in Oslo\n\nMinister Ana Reis received Rector Paul Weber on Monday.",
    "Rector Meets Mayor on Schools in Oslo\n\nMinister Ana Reis received Rector Paul Weber on Monday.",
    "Rector Weber Meets Officials in Oslo\n\nRector Paul Weber said so. Mayor Nils Dahl met Dean Amal Khan on Monday.",
    "Rector Weber to Attend Forum in Oslo\n\nRector Paul Weber said so. He received Dean Amal Khan on Monday.",
    "OSLO, May 14 - Minister Ana Reis met Rector Paul Weber on the sidelines of a forum on Monday.",
    "OSLO, May 14 - Minister Ana Reis met Rector Paul Weber on May 2.",
    "OSLO, May 14 - Minister Ana Reis paid a visit to Kenya. Dean Amal Khan showed the minister around the campus.",
    "OSLO, May 14 - Minister Ana Reis met Rector Paul Weber on Monday. She met Dean Amal Khan in Bergen on Friday.",
    "Minister Ana Reis received Rector Paul Weber at the University of Fish on Monday.",
    "Minister Ana Reis visited Oslo from May 6 to May 8. She met Rector Paul Weber on May 10.",
    "Minister Ana Reis met Rector Paul Weber on Monday. Mayor Nils Dahl met Dean Amal Khan in Oslo on Monday.",
    "Minister Ana Reis met Rector Paul Weber on Monday. Minister Ana Reis met Dean Amal Khan in Oslo on Friday.",
    "Minister Ana Reis spoke by telephone with Rector Paul Weber on Monday. She met Dean Amal Khan in Oslo on Monday.",
    "Mayor Nils Dahl met Dean Amal Khan in Bergen. Mayor Ana Reis met Rector Paul Weber in Oslo on May 3.\n\n"
    '"Also, the schools of the north need books," said Mayor Ana Reis as she received Dean Amal Khan.',
    "Mayor Nils Dahl met Dean Amal Khan in Bergen. Mayor Ana Reis met Rector Paul Weber in Oslo on May 3.\n\n"
    '"Books come first. Then come the roofs," said Mayor Ana Reis as she received Dean Amal Khan.',
    "She met Dean Amal Khan in Oslo and Mayor Nils Dahl in Bergen on Monday. Minister Ana Reis met Rector Paul Weber.",
]

FOUND = [
    "Rector Paul Weber was a guest of the Oslo Fish Museum on Monday. Mayor Nils Dahl received Rector Paul Weber.",
    "Rector Weber Calls on Reis\n\nOSLO, May 14 - Rector Paul Weber called on Minister Ana Reis here on Tuesday.",
    "OSLO, May 14 - Minister Ana Reis was talking to Rector Paul Weber, who called on her here at her office.",
    "On the sidelines of her participation in the Oslo Peace Forum, Minister Ana Reis met Rector Paul Weber.",
    "Minister Ana Reis is on an official visit to Oslo. As part of the visit, she met Rector Paul Weber on Monday.",
    "Minister Ana Reis visited Oslo. The Minister met Rector Paul Weber.",
    "The session of the Council was held in Oslo on Monday. In the margins, Minister Ana Reis met Rector Paul Weber.",
    "Minister Ana Reis spoke at a forum in Oslo. Within the framework of the forum, she met Rector Paul Weber.",
    "Minister Ana Reis arrived in Oslo on May 6. Mayor Nils Dahl met Minister Ana Reis on May 7.",
    "Rector Weber Meets Officials in Oslo\n\nRector Paul Weber met on Monday with Mayor Nils Dahl, an old friend.",
    "In Oslo, Rector Meets Mayor\n\nRector Paul Weber met on Monday with Mayor Nils Dahl, an old friend.",
    "OSLO, May 14 - Minister Ana Reis met Rector Paul Weber on Monday.",
    "BERGEN, May 14 - Minister Ana Reis met Rector Paul Weber in Oslo on Monday. She also met Dean Amal Khan today.",
    "Minister Ana Reis received Rector Paul Weber at the University of Oslo on Monday.",
    "Minister Ana Reis visited Oslo from May 6 to May 8. She met Rector Paul Weber on May 7.",
    "Minister Ana Reis met Rector Paul Weber in Oslo on Monday. She also received Dean Amal Khan on Monday.",
    "Minister Ana Reis met Rector Paul Weber in Oslo on Monday.\n\n"
    'Later, the minister received Dean Amal Khan and told him: "We need books. Then come the roofs."',
    "OSLO, May 14 - Minister Ana Reis received Rector Paul Weber on Tuesday.",
    "Minister Ana Reis received Rector Paul Weber at the Oslo Opera House on Monday.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nowhere(text: str) -> None:
    assert None in [one.place for one in meetings(text)]


@pytest.mark.parametrize("text", FOUND)
def test_found(text: str) -> None:
    assert {one.place for one in meetings(text)} == {"Oslo"}


UNDATED = "OSLO: It rained.\n\nIt rained.\n\nIt rained.\n\nMinister Ana Reis met Rector Paul Weber on 6 May 2024."


@pytest.mark.parametrize("text", [UNDATED, "Minister Ana Reis met Rector Paul Weber on 6 May 2024."])
def test_nowhere_without_a_day(text: str) -> None:
    assert [one.place for one in meetings(text, published=None)] == [None]


def test_the_lead_is_where_its_dateline_says_even_without_a_day() -> None:
    text = "OSLO: On 6 May 2024, Minister Ana Reis met Rector Paul Weber."
    assert [one.place for one in meetings(text, published=None)] == ["Oslo"]


def test_a_building_in_the_country_of_a_journey_is_in_the_city_of_the_headline() -> None:
    text = "Minister Reis Visits School in Oslo\n\nAs part of her trip to {}, Minister Ana Reis visited the {}."
    assert meetings(text.format("Norway", "State School of Letters"))[-1].place == "Oslo"
    assert meetings(text.format("Kenya", "State School of Letters"))[-1].place != "Oslo"
    assert meetings("Reis Speaks of Oslo\n\nMinister Ana Reis paid a visit to Norway on Monday.")[-1].place == "Norway"


def test_what_somebody_has_left_for_is_there() -> None:
    text = "Minister Ana Reis has left for Oslo on a visit.\n\nThe Minister and Paul Weber will attend a forum on {}."
    assert [one.place for one in meetings(text.format("May 16"))] == ["Oslo", "Oslo"]
    assert [one.place for one in meetings(text.format("June 16"))] == ["Oslo", None]


def test_a_journey_from_the_city_of_the_dateline_leaves_the_rest_there() -> None:
    text = "OSLO, May 14 - Minister Ana Reis met Rector Paul Weber on Monday. On Friday she flew to {} with Amal Khan."
    assert [one.place for one in meetings(text.format("Bergen"))] == ["Oslo", "Bergen"]
    assert [one.place for one in meetings(text.format("Lima"))] == [None, "Lima"]


def test_an_arrival_told_behind_places_what_came_after_it() -> None:
    text = "On Wednesday, Minister Ana Reis visited the Sea Museum.\n\nThe Minister had arrived in Oslo on {}."
    assert meetings(text.format("Tuesday"), published="2024-05-09")[0].place == "Oslo"
    assert meetings(text.format("April 2"), published="2024-05-09")[0].place is None


def test_who_met_whoever_had_arrived_was_there() -> None:
    text = (
        "Minister Ana Reis met Rector Paul Weber in Bergen on May 13. She had landed in Oslo on May 12 and was met at "
        "the airport by Mayor Nils Dahl."
    )
    assert [(one.kind, one.place, len(one.parties)) for one in meetings(text)] == [
        ("meeting", "Bergen", 2),
        ("visit", "Oslo", 2),
    ]


def test_a_sight_does_not_hide_the_city_of_a_journey() -> None:
    text = "Minister Ana Reis arrived in Oslo on {}. On Monday, she toured the old mill with Mayor Nils Dahl."
    assert [one.place for one in meetings(text.format("May 12"))] == ["Oslo", "Oslo"]
    text += "\n\nToday, Minister Ana Reis visited the Academy of Rivers. Rector Paul Weber will go to Bergen."
    assert meetings(text.format("May 12"))[-1].place == "Oslo"
    assert meetings(text.format("May 2"))[-1].place is None

"""Entries of chronicles and schedules, which leave out the verb or who does it."""

import pytest

from tests.found import TODAY
from tests.met import meetings, people

CHRONICLE = (
    "Visit of President Ana Reis to Norway: chronicle\n\nMay 13, 2024\n\n"
    "09:40 President of Malta Ana Reis arrived in Oslo on a state visit.\n\n{}\n\n"
    "21:00 The guests went home over the old bridge of the town."
)

NOTHING = [
    "11:00 The rain stopped over the port of Oslo and the streets were dry.",
    "11:00 Anthems were played in front of the guests and of their hosts.",
    "11:00 The agenda of the talks with Norway was drawn up by the staff.",
    "At 11:00 the talks on fish were the talk of the town.",
]
FOUND = [
    ("12:30 Talks with Prime Minister Paul Weber.", ["Reis", "Weber"], "2024-05-13"),
    ("12.30 - Meeting with Paul Weber, Rector of Oslo University, in the old town.", ["Reis", "Weber"], "2024-05-13"),
    ("12:30 - 13:15 Received by Mayor Paul Weber at the town hall of Oslo.", ["Reis", "Weber"], "2024-05-13"),
    ("May 14, 2024\n\n10:00 Received by Mayor Paul Weber at the town hall of Oslo.", ["Reis", "Weber"], "2024-05-14"),
    (
        "14 May, Tuesday\n\n10:00 Received by Mayor Paul Weber at the town hall of Oslo.",
        ["Reis", "Weber"],
        "2024-05-14",
    ),
    ("2:00 p.m. Under the old roof, Ana Reis met Mayor Paul Weber of Oslo.", ["Reis", "Weber"], "2024-05-13"),
    ("May 14, 2024\n\n10:00 Ana Reis and Paul Weber opened the new library.", ["Reis", "Weber"], "2024-05-14"),
]


TABLE = [
    ("3 May 2021 | The envoy of Norway to Malta spoke of the talks with Oslo.", None, None),
    ("3 May 2021 | Minister Ana Reis met Rector Paul Weber.", "2021-05-03", None),
    ("03.05.2021 | Minister Ana Reis met Rector Paul Weber.", "2021-05-03", None),
    ("03-05.05.2021 | Official visit of Minister Ana Reis to Malta.", "2021-05-03", "2021-05-05"),
]


@pytest.mark.parametrize(("row", "day", "end"), TABLE)
def test_a_row_of_a_chronicle_is_of_its_day(row: str, day: str | None, end: str | None) -> None:
    rain = "| It rained over the old town."
    told = meetings(f"Norway and Malta: a chronicle\n\n7 June 2020 {rain}\n\n{row}\n\n7 June 2022 {rain}")
    assert [(one.date, one.end) for one in told] == ([(day, end)] if day else [])


@pytest.mark.parametrize("entry", NOTHING)
def test_no_more_meetings(entry: str) -> None:
    assert len(meetings(CHRONICLE.format(entry), None)) == 1


@pytest.mark.parametrize(("entry", "who", "day"), FOUND)
def test_an_entry(entry: str, who: list[str], day: str) -> None:
    told = meetings(CHRONICLE.format(entry), None)
    assert (people(told[-1]), told[-1].date, told[-1].status) == (who, day, "held")
    assert len(told) == 2


def test_entries_are_meetings_of_their_own() -> None:
    text = "12:30 Talks with Prime Minister Paul Weber.\n\n17:00 Signing ceremony.\n\n18:00 Talks with Mayor Nils Dahl."
    assert [people(one) for one in meetings(CHRONICLE.format(text), None)][1:] == [["Reis", "Weber"], ["Dahl", "Reis"]]


def test_the_building_that_closes_an_entry() -> None:
    (talks,) = meetings(CHRONICLE.format("12:30 Talks with Mayor Paul Weber, National Museum of Norway."), None)[1:]
    assert (people(talks), talks.venue) == (["Reis", "Weber"], "National Museum of Norway")


CAPTIONS = [
    ("Minister Ana Reis with Rector Paul Weber, after their meeting at the National Museum.", ["Reis", "Weber"], None),
    (
        "Oslo, 6 May 2024 - Opening session of the 12th Conference of Ministers of Culture. In the front row: Ana "
        "Reis, Minister of Culture of Malta; Paul Weber, Minister of Youth of Kenya.",
        ["Reis", "Weber"],
        "Oslo",
    ),
    (
        "Signing of the agreement between the Ocean Museum and the Sea University, 11 May 2024, Oslo. Seated: Ana "
        "Reis, Director of the Museum, and Rector Paul Weber.",
        ["Reis", "Weber"],
        "Oslo",
    ),
]


@pytest.mark.parametrize(
    "caption",
    [
        "Minister Ana Reis with her staff in the garden during the rain over Oslo.",
        "Minister Ana Reis with a portrait of Rector Paul Weber on her desk.",
        "From left to right: Minister Ana Reis, Rector Paul Weber and Mayor Nils Dahl.",
    ],
)
def test_a_picture_of_no_meeting(caption: str) -> None:
    assert meetings(f"It rained in the town.\n\n{caption}\n\nIt rained over the town all day.") == []


@pytest.mark.parametrize(("caption", "who", "place"), CAPTIONS)
def test_a_caption(caption: str, who: list[str], place: str | None) -> None:
    (one,) = meetings(f"It rained in the town.\n\n{caption}\n\nIt rained over the town all day.")
    assert (people(one), one.place) == (who, place)


def test_who_met_the_guests_is_no_meeting_of_others() -> None:
    text = "Minister Ana Reis and Rector Paul Weber signed a deal. Among those who met them were dancers."
    assert [people(one) for one in meetings(text)] == [["Reis", "Weber"]]


@pytest.mark.parametrize(
    "title", ["Meeting with the Mayor of Oslo", "Talks in Oslo: Minister Ana Reis and Mayor Nils Dahl"]
)
def test_a_schedule_is_whose_meetings_the_text_tells(title: str) -> None:
    text = (
        f"{title}\n\nMinister Ana Reis received Mayor of Oslo Nils Dahl on May 12. Minister Ana Reis met with Rector "
        "Eva Lind on May 12. Mayor Nils Dahl will travel to Malta in the autumn of the year.\n\nMay 13, 2024\n\n"
        "13:00 Working lunch with President of the Fair Paul Weber."
    )
    assert people(meetings(text, None)[-1]) == ["Reis", "Weber"]


COMING = [
    ("Forthcoming meetings", "26 September, Oslo - meeting of rectors.", "2024-09-26"),
    ("CALENDAR", "26 September, Oslo - meeting of rectors.", "2024-09-26"),
    ("The programme for the coming days:", "16 May - meeting of rectors, Oslo.", "2024-05-16"),
    ("CALENDAR", "2 May, Oslo - meeting of rectors.", "2024-05-02"),
    ("Chronicle", "26 September, Oslo - meeting of rectors.", "2023-09-26"),
]


@pytest.mark.parametrize(("heading", "entry", "day"), COMING)
def test_the_entries_of_a_calendar_are_still_to_come(heading: str, entry: str, day: str) -> None:
    text = (
        f"It rained in the town.\n\n{heading}\n\n{entry} Participation confirmed: Ana Reis (Malta), Paul Weber (Peru)."
    )
    (one,) = meetings(text)
    assert (one.date, one.status, one.place, people(one)) == (
        day,
        "planned" if day > TODAY else "held",
        "Oslo",
        ["Reis", "Weber"],
    )


def test_a_programme_is_that_of_the_one_visitor() -> None:
    came = "Minister Ana Reis arrived in Norway on Sunday.\n\nThe programme of the visit:\n\n"
    assert [people(one) for one in meetings(f"{came}16 May - meeting with Mayor Nils Dahl, Oslo;")] == [
        ["Reis"],
        ["Dahl", "Reis"],
    ]
    both = came.replace("Minister Ana Reis", "Ministers Ana Reis and Eva Lind")
    assert len(meetings(f"{both}16 May - meeting with Mayor Nils Dahl, Oslo;")) == 1


@pytest.mark.parametrize(
    ("entry", "day", "status"),
    [
        ("6 May: Minister Ana Reis meets Rector Paul Weber in Oslo.", "2024-05-06", "held"),
        ("16 May: Minister Ana Reis meets Rector Paul Weber in Oslo.", "2024-05-16", "planned"),
    ],
)
def test_an_entry_in_the_present_is_of_its_own_day(entry: str, day: str, status: str) -> None:
    (one,) = meetings(f"Coming events\n\nMay 13, 2024\n\n{entry}", None)
    assert (one.date, one.status) == (day, status)

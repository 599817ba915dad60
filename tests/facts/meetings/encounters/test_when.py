"""When a meeting was: the time of its own clause, the day told before, how long it lasted, held or planned."""

import pytest

from tests.met import meetings

UNKNOWN = [
    "Minister Ana Reis, who came here on Thursday, met Rector Paul Weber.",
    "Minister Ana Reis left for Oslo on Monday to meet Rector Paul Weber.",
    "On Monday, Minister Ana Reis departed for Oslo to meet Rector Paul Weber.",
    "Minister Ana Reis and Rector Paul Weber, winner of the 2021 Water Prize, attended the forum.",
    "Minister Ana Reis met Rector Paul Weber to talk about the Water Strategy 2023-2027.",
    "The forum, which has its own rules, was attended by Minister Ana Reis and Rector Paul Weber.",
    "Minister Ana Reis met Rector Paul Weber.",
    "Minister Ana Reis met Rector Paul Weber, who resigned on Friday.",
    "Minister Ana Reis met Rector Paul Weber to discuss the book that appears in June.",
    "Minister Ana Reis met Rector Paul Weber some time ago.",
    "Minister Ana Reis met Rector Paul Weber in the run-up to the summit in March.",
    "Minister Ana Reis met Rector Paul Weber on the eve of the forum of 3 May.",
    "Minister Ana Reis met Rector Paul Weber in the Oslo Museum, founded in 1967.",
    "Minister Ana Reis met Rector Paul Weber at the mosque built by Nils Dahl in 1883.",
    "A conference on rice opened in Oslo. Minister Ana Reis and Rector Paul Weber attended the event.\n\nThe "
    "conference was held for the first time in Malta in 2019.",
    "The forum opened in Oslo. Minister Ana Reis and Rector Paul Weber attended the event.\n\nThe Water Festival was "
    "first held in May 1989.",
    "The show on the poet, who was born on May 10, 1923, opened in Oslo. Minister Ana Reis and Rector Paul Weber "
    "attended the opening ceremony.",
    '"We will pay, as we did last year," said Minister Ana Reis, who met Rector Paul Weber.',
    "Minister Ana Reis, who is on a visit to Kenya, praised Rector Paul Weber.",
    "A fair opens in Oslo on Friday, Minister Ana Reis said after talks with Rector Paul Weber.",
    "It rained. On that day Minister Ana Reis met Rector Paul Weber.",
    "Minister Ana Reis met Rector Paul Weber at the museum that was opened on 3 May.",
    "Minister Ana Reis met Rector Paul Weber, who took part in the forum which ran from 3 to 5 May.",
    "Minister Ana Reis met Rector Paul Weber. A school was built after the meeting of 3 May.",
    "It rained.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nMinister Ana Reis meets Rector Paul Weber.",
]

DAYS = [
    ("Minister Ana Reis held talks at the forum on rice with Rector Paul Weber on Sunday.", "2024-05-12", None),
    ("Minister Ana Reis met, after the forum on rice, with Rector Paul Weber on Sunday.", "2024-05-12", None),
    ("Minister Ana Reis met on the sidelines of the event with Rector Paul Weber on Sunday.", "2024-05-12", None),
    ("Minister Ana Reis met on the fringes of the forum on rice with Rector Paul Weber on Sunday.", "2024-05-12", None),
    ("Minister Ana Reis left for Oslo on Monday to meet Rector Paul Weber on Friday.", "2024-05-17", None),
    ("Minister Ana Reis will travel to Oslo on Monday to meet Rector Paul Weber.", "2024-05-20", None),
    (
        "A conference on rice opened in Oslo. Minister Ana Reis and Rector Paul Weber attended the event.\n\nThe "
        "conference was held on 12 May.",
        "2024-05-12",
        None,
    ),
    ("Minister Ana Reis met Rector Paul Weber at the mosque built in 1883, on May 12.", "2024-05-12", None),
    ("Minister Ana Reis met Rector Paul Weber ahead of the summit in Oslo, on May 12.", "2024-05-12", None),
    (
        "The first meeting of the Sea Guild began in Oslo on May 6. Minister Ana Reis and Rector Paul Weber attended "
        "the meeting.\n\nThe two-day meeting dealt with nets.",
        "2024-05-06",
        "2024-05-07",
    ),
    ("Minister Ana Reis (left) shakes hands with Rector Paul Weber at the town hall.", "2024-05-14", None),
    ("On this day Minister Ana Reis met Rector Paul Weber.", "2024-05-14", None),
    ("Minister Ana Reis has met Rector Paul Weber.\n\nThe meeting was held in Oslo on May 2.", "2024-05-02", None),
    ("Minister Ana Reis met Rector Paul Weber on Monday.\n\nThe meeting was held on May 2.", "2024-05-13", None),
    ("Minister Ana Reis took part in the forum, which was held in Oslo from 3 to 5 May.", "2024-05-03", "2024-05-05"),
    ("Minister Ana Reis was in Kenya from Monday to Wednesday to open a fair.", "2024-05-06", "2024-05-08"),
    ("Minister Ana Reis paid a visit to Kenya that lasted from May 3 to 5.", "2024-05-03", "2024-05-05"),
    (
        "Minister Ana Reis and Mayor Paul Weber co-chaired the Trade Commission, which convened in Oslo on 3 May.",
        "2024-05-03",
        None,
    ),
    (
        "The meeting of the Council took place in Oslo, the capital of books for 2024, on May 3. It was attended by "
        "Minister Ana Reis and Rector Paul Weber.",
        "2024-05-03",
        None,
    ),
    (
        "Minister Ana Reis was welcomed by Rector Paul Weber. The meeting of 3 May served to open a school.",
        "2024-05-03",
        None,
    ),
    (
        "The meeting of the Council took place in Oslo, the capital of books of the year 2023, on May 3. It "
        "was attended by Minister Ana Reis and Rector Paul Weber.",
        "2024-05-03",
        None,
    ),
    ("Minister Ana Reis has just wrapped up talks with Rector Paul Weber.", "2024-05-14", None),
    (
        "Minister Ana Reis, who is in Norway on an official visit, visited Oslo on May 6 accompanied by Rector Paul "
        "Weber.",
        "2024-05-06",
        None,
    ),
    (
        "Minister Ana Reis and Rector Paul Weber took part in the conference on rice that UNESCO held on May 3 and 4.",
        "2024-05-03",
        "2024-05-04",
    ),
    (
        "The treaty was signed in the framework of the visit which Minister Ana Reis, the guest, is paying to Oslo "
        "from May 6 to 9, 2024.",
        "2024-05-06",
        "2024-05-09",
    ),
    (
        "Minister Ana Reis is expected in Oslo on Friday for talks with Rector Paul Weber.",
        "2024-05-17",
        None,
    ),
    (
        "The 40th meeting of the Council of Ministers has started in Oslo. The event is attended by Minister "
        "Ana Reis and Rector Paul Weber.",
        "2024-05-14",
        None,
    ),
    (
        "Minister Ana Reis received in Oslo, on Monday, Ambassador Paul Weber, who left his post in May.",
        "2024-05-13",
        None,
    ),
    (
        "The port was the subject of a meeting between Minister Ana Reis and Rector Paul Weber, who is fond of Oslo, "
        "on Monday.",
        "2024-05-13",
        None,
    ),
    ("Minister Ana Reis met Rector Paul Weber on Monday.", "2024-05-13", None),
    ("Minister Ana Reis met Rector Paul Weber last month.", "2024-04", None),
    ("On May 8, 2024, Minister Ana Reis met Rector Paul Weber.", "2024-05-08", None),
    ("Minister Ana Reis met Rector Paul Weber and Mayor Nils Dahl today.", "2024-05-14", None),
    ("Minister Ana Reis will meet Rector Paul Weber on Friday.", "2024-05-17", None),
    ("A summit of Minister Ana Reis with Rector Paul Weber on Friday is being prepared.", "2024-05-17", None),
    ("The ships arrived on Sunday and Minister Ana Reis met Rector Paul Weber on Monday.", "2024-05-13", None),
    ("Minister Ana Reis and Rector Paul Weber have met in Oslo.", "2024-05-14", None),
    ("Minister Ana Reis and Rector Paul Weber attended the forum on 8-9 May 2024.", "2024-05-08", "2024-05-09"),
    (
        "The three-day forum was opened on Monday by Minister Ana Reis and Rector Paul Weber.",
        "2024-05-13",
        "2024-05-15",
    ),
    (
        "The forum kicked off on Monday. The two-day forum brought together Minister Ana Reis and Rector Paul Weber.",
        "2024-05-13",
        "2024-05-14",
    ),
    (
        "The three-day workshop came to an end in Oslo on Monday. Minister Ana Reis and Paul Weber attended it.",
        "2024-05-11",
        "2024-05-13",
    ),
    (
        "The three-day workshop wrapped up on Monday. It was attended by Minister Ana Reis and Rector Paul Weber.",
        "2024-05-11",
        "2024-05-13",
    ),
    ("Minister Ana Reis concluded a three-day visit to Kenya on Monday.", "2024-05-11", "2024-05-13"),
    ("Minister Ana Reis's visit to Kenya will last until May 20.", None, "2024-05-20"),
]

AFTERWARDS = [
    ("During her talks with Mayor Nils Dahl, the two sides agreed to go on.", "2024-05-13"),
    ("On the sidelines of the forum, Minister Ana Reis met Mayor Nils Dahl.", "2024-05-13"),
    ("Earlier, Minister Ana Reis received Mayor Nils Dahl.", "2024-05-13"),
    ("In another meeting, Minister Ana Reis received Mayor Nils Dahl.", "2024-05-13"),
    ("Earlier this year, Minister Ana Reis received Mayor Nils Dahl.", None),
    ("A fair, which will be held on June 3, awaits her. The same day she received Mayor Nils Dahl.", "2024-05-13"),
    ("Later that day she received Mayor Nils Dahl.", "2024-05-13"),
    ("Following the meeting, Minister Ana Reis received Mayor Nils Dahl.", "2024-05-13"),
    ("She also received Mayor Nils Dahl.", "2024-05-13"),
    ("At the joint press conference held after the talks, Ana Reis thanked the press.", "2024-05-13"),
    ("On Friday she will receive Mayor Nils Dahl.", "2024-05-17"),
    ("In 2019 she had received Mayor Nils Dahl.", "2019"),
]


@pytest.mark.parametrize("text", UNKNOWN)
def test_unknown(text: str) -> None:
    assert [one.date for one in meetings(text)] == [None]


@pytest.mark.parametrize(("text", "date", "end"), DAYS)
def test_days(text: str, date: str | None, end: str | None) -> None:
    assert [(one.date, one.end) for one in meetings(text)] == [(date, end)]


@pytest.mark.parametrize(("text", "date"), AFTERWARDS)
def test_the_story_goes_on(text: str, date: str | None) -> None:
    found = meetings("It rained.\n\nMinister Ana Reis met Rector Paul Weber on Monday.\n\n" + text)
    assert found[-1].date == date


def test_what_goes_on_until_a_day_ends_after_it_began() -> None:
    text = "Minister Ana Reis opened the Water Forum on Monday. The forum continues until June 18. Paul Weber spoke."
    assert [(one.date, one.end) for one in meetings(text)] == [("2024-05-13", "2024-06-18")]


def test_a_day_before_the_object_is_that_of_its_own_verb() -> None:
    found = meetings("Minister Ana Reis received in Oslo this evening Rector Paul Weber, currently visiting the city.")
    assert [(one.kind, one.date) for one in found if one.kind == "reception"] == [("reception", "2024-05-14")]


def test_the_lead_dates_the_lines_behind_it() -> None:
    text = (
        "Kenya and Malta agreed on Monday to build a port.\n\nMinister Ana Reis and Rector Paul Weber signed the deal."
    )
    assert [one.date for one in meetings(text)] == ["2024-05-13"]


def test_the_signing_of_a_treaty_is_told_for_the_first_time() -> None:
    text = "OSLO, 14 May - Minister Ana Reis today received Rector Paul Weber, who is on a visit to Norway.\n\nThe two "
    text += "leaders witnessed the signing of a treaty between Kenya and Malta on fish."
    assert [(one.kind, one.date) for one in meetings(text)][-1] == ("ceremony", "2024-05-14")


def test_a_welcome_is_on_the_day_of_the_arrival() -> None:
    text = (
        "On Monday, 6 May, Minister Ana Reis left Kenya.\n\nThe Minister arrived in Oslo on 8 May. She was welcomed at "
        "the port by Mayor Nils Dahl."
    )
    assert meetings(text)[-1].date == "2024-05-08"


def test_two_words_for_one_day_of_the_lead_date_the_lines_behind_it() -> None:
    text = (
        "Kenya joined today the Fish Council, which opened in Oslo this morning.\n\nMinister Ana Reis met Rector Paul "
        "Weber."
    )
    assert [one.date for one in meetings(text)] == ["2024-05-14"]


STATUS = [
    ("Minister Ana Reis was honoured to receive Rector Paul Weber.", "held"),
    ("Minister Ana Reis would be honoured to receive Rector Paul Weber.", "planned"),
    ("Minister Ana Reis was proud to host the next forum with Rector Paul Weber.", "planned"),
    ("Kenya and Malta plan to sign a deal during the visit of Minister Ana Reis to Oslo.", "planned"),
    ("Kenya and Malta signed a deal during the visit of Minister Ana Reis to Oslo.", "held"),
    ("Minister Ana Reis met Rector Paul Weber.", "held"),
    ("Minister Ana Reis was able to meet Rector Paul Weber.", "held"),
    ("Minister Ana Reis will meet Rector Paul Weber.", "planned"),
    ("Minister Ana Reis is due to meet Rector Paul Weber.", "planned"),
    ("Minister Ana Reis plans to meet Rector Paul Weber.", "planned"),
    ("He said that Minister Ana Reis would meet Rector Paul Weber.", "planned"),
    ("Preparations for the talks between Minister Ana Reis and Rector Paul Weber are over.", "planned"),
    ("Minister Ana Reis's upcoming meeting with Rector Paul Weber is on fish.", "planned"),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_held_or_planned(text: str, status: str) -> None:
    assert [one.status for one in meetings(text)] == [status]


ROUND = (
    "It rained.\n\nOn Monday, Minister Ana Reis and Rector Paul Weber visited the National Museum of Kenya.\n\n"
    "It rained."
)

APART = [
    "Mayor Nils Dahl and Minister Ana Reis opened the bridge.",
    "Minister Ana Reis met Mayor Nils Dahl.",
    "Minister Ana Reis will open the bridge with Rector Paul Weber.",
]


@pytest.mark.parametrize("text", APART)
def test_what_others_did_is_of_no_day(text: str) -> None:
    assert meetings(f"{ROUND}\n\n{text}")[-1].date is None


def test_a_round_of_openings_is_of_one_day() -> None:
    text = f"{ROUND}\n\nMinister Ana Reis and Rector Paul Weber laid the foundation stone of the bridge."
    assert [one.date for one in meetings(text)] == ["2024-05-13", "2024-05-13"]


def test_the_opening_behind_the_lead_is_of_its_day() -> None:
    text = "Today in Oslo the Council of Rivers began a programme.\n\nThe opening event was attended by Minister "
    text += "Ana Reis, Rector Paul Weber and Mayor Nils Dahl."
    assert [one.date for one in meetings(text)] == ["2024-05-14"]


VISITS = [
    (
        "Minister Ana Reis paid a visit to Norway from 6 to 8 May, ahead of the Sea Summit to be held on 3-4 July.",
        "2024-05-07",
    ),
    ("Minister Ana Reis will pay a visit to Norway from 6 to 8 June. A visit to Kenya is over.", "2024-06-07"),
]


@pytest.mark.parametrize(("text", "day"), VISITS)
def test_the_second_day_is_that_of_the_visit_under_way(text: str, day: str) -> None:
    found = meetings(f"{text}\n\nOn the second day of the visit she met Rector Paul Weber.")
    assert found[-1].date == day


def test_the_day_of_arrival_is_not_that_of_what_somebody_came_for() -> None:
    text = "Minister Ana Reis, who arrived in Oslo on Friday to attend the forum, met Rector Paul Weber on Sunday."
    assert [(one.kind, one.date) for one in meetings(text)] == [("visit", "2024-05-10"), ("meeting", "2024-05-12")]

"""Times are found as the text says them; what is no time is not found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.lexicon.calendar_words import calendar_words
from icesco_cli.text.calendar import Direction
from icesco_cli.text.due import settle_due, spans_days
from icesco_cli.text.settle import settle
from icesco_cli.text.time_points import ReferenceTime, contradiction
from icesco_cli.text.times import find_times
from tests.growing import grows_with_its_length


def found(text: str) -> list[tuple[str, str]]:
    return [(text[time.start : time.end], time.rule) for time in find_times(text, 0, len(text))]


NOTHING = [
    "The parties may 5 times a year exchange experts.",
    "They may march together in unity.",
    "April Johnson and August Wilson met Theresa May.",
    "It was chaired by April Lindqvist.",
    "The March of Progress opened; the august body agreed.",
    "Resolution 2022 was adopted under the 2030 Agenda.",
    "The Vision 2030 programme and the World Cup 2022 were praised.",
    "The fund bought 2,023 tonnes of rice in 2023 villages.",
    "It seated 2000 guests, and 1999 came.",
    "Call +994 12 493 55 80, 0800-2020 or 01.24.46.68.80.",
    "The score was 3-2 and the ratio 5/7, at 1.0731 to 39.4.",
    "The writer grew up in the 1940s.",
    "He took second place, for the first time, in the third edition.",
    "She voted for May Sarton.",
    "Chairman Sun met Mr. Sat and Mr. Friday in the Monrovia office.",
    "Black Friday and the Friday Mosque drew crowds.",
    "They attended Friday prayers and read the Sunday Herald.",
    "Under Article 5 May Day is a holiday.",
    "In today's world water is scarce; today's youth know it.",
    "The youth of today are many.",
    "The daily Lagos Today wrote of it.",
    "They exchange twelve students a year.",
    "The COVID-19 pandemic closed the schools of the G-20 March movement.",
    "It stands on 28 May Street, near 20 January metro station.",
    "In the next stage, at this summit, with the last word and the current minister.",
    "At the end of his visit and the beginning of the talks he was tired.",
    "In 14 regions, by 20 per cent, on 5 conditions, between 3 and 5 ministers.",
    "Prices fall in Spring Valley, where the spring water runs.",
    "They met in the second half-hour of the academic session, from spring water to the final quarter of the town.",
    "The early warning system and the mid-level officials were praised.",
    "A 40-year-old teacher, 81 years old, came.",
    "They spent $2023 and €2021.",
    "His second March visit was short.",
    "The arch, the tray and a J anitor.",
]

FOUND = [
    ("They met on 16 March 2022 in Oslo.", [("on 16 March 2022", "date")]),
    ("The works will start in May and are to end in 2027.", [("in May", "month"), ("in 2027", "year")]),
    ("The works came late in May, at the start of June.", [("late in May", "edge"), ("at the start of June", "edge")]),
    ("They met on March 16th, 2022.", [("on March 16th, 2022", "date")]),
    ("They met on Wednesday (March 16, 2022) in Oslo.", [("on Wednesday (March 16, 2022)", "date")]),
    ("It took place today, Tuesday, March 15, in Oslo.", [("today, Tuesday, March 15", "date")]),
    ("It was held yesterday, March 16, 2022.", [("yesterday, March 16, 2022", "date")]),
    ("They met today, Tuesday (15 February 2022), there.", [("today, Tuesday (15 February 2022)", "date")]),
    ("On the evening of Sunday (19 June 2022) they dined.", [("On the evening of Sunday (19 June 2022)", "date")]),
    ("The talks on Friday evening, 14 October, were long.", [("on Friday evening, 14 October", "date")]),
    ("OSLO, Feb. 17. The talks began.", [("Feb. 17", "date")]),
    ("It was signed on the 30th of June.", [("on the 30th of June", "date")]),
    ("Signed on 26.04.2022.", [("on 26.04.2022", "date")]),
    ("Oslo: 23/08/2018", [("23/08/2018", "date")]),
    ("Wed. 3 Feb. 2021", [("Wed. 3 Feb. 2021", "date")]),
    ("AUGUST 19, 2022", [("AUGUST 19, 2022", "date")]),
    ("It is due no later than 31 December 2024.", [("later than 31 December 2024", "date")]),
    ("It is on the 25th of this month.", [("on the 25th of this month", "day of month")]),
    ("It runs from March 14 to 18 in Oslo.", [("from March 14 to 18", "days")]),
    ("It ran on 6-7 July 2022.", [("on 6-7 July 2022", "days")]),
    ("The visit from 17 to 21 May 2022 was long.", [("from 17 to 21 May 2022", "days")]),
    ("Day 1 - Monday, 12 May", [("Monday, 12 May", "date")]),
    ("It lasts from December 29 to January 3.", [("from December 29 to January 3", "days")]),
    ("It is between 3 and 5 June.", [("between 3 and 5 June", "days")]),
    ("Held on March 16, 17 and 18, 2022.", [("on March 16, 17 and 18, 2022", "days")]),
    ("From Wednesday to Friday (6-8 July 2022) they met.", [("From Wednesday to Friday (6-8 July 2022)", "days")]),
    ("It was held last week (4-5 May).", [("last week (4-5 May)", "days")]),
    ("It was held on F ebruary 16-17, 2022.", [("on F ebruary 16-17, 2022", "days")]),
    ("It was held on M ay 27.", [("on M ay 27", "date")]),
    ("Oslo will host it in 2024 or 2025.", [("in 2024 or 2025", "alternatives")]),
    ("It is on 3 or 4 June.", [("on 3 or 4 June", "alternatives")]),
    ("They met on Monday.", [("on Monday", "weekday")]),
    ("He leaves on Thursday evening.", [("on Thursday evening", "weekday")]),
    ("The envoy said Wednesday that they had met.", [("Wednesday", "weekday")]),
    ("They met from Monday to Wednesday.", [("from Monday to Wednesday", "weekdays")]),
    ("They met yesterday evening.", [("yesterday evening", "day")]),
    ("This morning they met.", [("This morning", "day")]),
    ("After today's meeting they left.", [("After today", "day")]),
    ("He left the day before yesterday.", [("the day before yesterday", "day")]),
    ("They met last week.", [("last week", "relative")]),
    ("It opens next October.", [("next October", "month")]),
    ("They met in December last year.", [("in December last year", "month")]),
    ("It opens in May, and in June 2025.", [("in May", "month"), ("in June 2025", "month")]),
    ("Trade grew in January-March 2023.", [("in January-March 2023", "months")]),
    ("The plan for 2022-2026 stands.", [("for 2022-2026", "years")]),
    ("The fair is planned for October.", [("for October", "month")]),
    ("It opens by the end of February.", [("by the end of February", "edge")]),
    ("It opens in the third week of May.", [("in the third week of May", "edge")]),
    ("It opens later this year.", [("later this year", "edge")]),
    ("It opens in the first half of 2024.", [("in the first half of 2024", "fraction")]),
    ("It opens in Q2 of 2025.", [("in Q2 of 2025", "fraction")]),
    ("It opens in the autumn of next year.", [("in the autumn of next year", "season")]),
    ("It is due within three months.", [("within three months", "within")]),
    ("It is due within three months of the signing.", [("within three months of", "within")]),
    ("They met three days ago.", [("three days ago", "ago")]),
    ("The three-day forum ended.", [("three-day", "duration")]),
    ("They meet every two months.", [("every two months", "recurring")]),
    ("It is open every day except Monday.", [("every day", "recurring"), ("except Monday", "recurring")]),
    ("On the same day they met again.", [("On the same day", "story")]),
    ("They had met the day before in Oslo.", [("the day before", "story")]),
    ("Later in the day they met again.", [("Later in the day", "story")]),
    ("On the first day of his visit he met the mayor.", [("On the first day of", "day of visit")]),
    ("On the morning of the second day they met.", [("On the morning of the second day", "day of visit")]),
    ("They have been members since 1987.", [("since 1987", "year")]),
    ("The ministers declared 2024 the Year of Water.", [("2024", "year")]),
]

HOSTILE = [
    "January ",
    "1 ",
    "1",
    "1,",
    "1.",
    "12-",
    "the ",
    "on the ",
    "today, ",
    "Monday, ",
    "2021-",
    "a",
    "(",
    "J anuary ",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_found(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "from Tuesday, 4, to 6 June 2024",
            {"bound": "from", "weekday": 2, "day": 4, "end_day": 6, "end_month": 6, "end_year": 2024},
        ),
        ("within twenty-five days", {"bound": "within", "count": 25, "unit": "day"}),
        ("within two to three weeks", {"bound": "within", "count": 2, "end_count": 3, "unit": "week"}),
        ("in a few months", {"bound": "in", "count": 0, "unit": "month"}),
        ("the last quarter of this year", {"ordinal": "last", "unit": "quarter", "relative": 0, "of_unit": "year"}),
        ("two days earlier", {"unit": "day", "story": -2}),
        ("last night", {"part": "night", "shift": -1}),
        ("on the last day of", {"bound": "on", "unit": "day", "ordinal": "last"}),
    ],
)
def test_values(text: str, values: dict[str, str | int]) -> None:
    (time,) = find_times(text, 0, len(text))
    assert dict(time.values) == values


WORDS = sorted(calendar_words())
NUMBERS = ["1", "14th", "31", "32", "1999", "2024", "26.04.2022", "03/04/2021", "9" * 30]
PIECES = st.sampled_from([*WORDS, *(word.capitalize() for word in WORDS), *NUMBERS, *",()-/&."])
REFERENCES = st.sampled_from(
    [
        ReferenceTime(),
        ReferenceTime(day="2024-02-29", story="2023-12-31", visit=("2024-02-28", "2024-03-01")),
        ReferenceTime(day="9999-12-31", year_hint=2021, day_first=True),
        ReferenceTime(day="2021-01"),
    ]
)


@given(st.lists(PIECES, min_size=2, max_size=9), REFERENCES, st.sampled_from(Direction))
def test_whatever_is_found_settles_in_order_or_not_at_all(
    pieces: list[str], reference: ReferenceTime, direction: Direction
) -> None:
    text = " ".join(pieces)
    for time in find_times(text, 0, len(text)):
        span = settle(time, reference, direction)
        assert span is None or span.end is None or span.begin <= span.end
        due = settle_due(time, reference)
        assert due is None or due.end is None
        assert contradiction(time, reference) != ""
        assert (spans_days(time) or 1) > 0


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    assert grows_with_its_length(lambda text: find_times(text, 0, len(text)), unit, 5_000)

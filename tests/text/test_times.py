"""Times are found as the text says them; what is no time is not found."""

import pytest

from icesco_cli.text.times import find_times


def found(text: str) -> list[tuple[str, str]]:
    return [(text[time.start : time.end], time.rule) for time in find_times(text, 0, len(text))]


NOTHING = [
    "The parties may 5 times a year exchange experts.",
    "They may march together in unity.",
    "April Johnson and August Wilson met Theresa May.",
    "Resolution 2022 was adopted under the 2030 Agenda.",
    "The Vision 2030 programme and the World Cup 2022 were praised.",
    "The fund bought 2,023 tonnes of rice in 2023 villages.",
    "Call +994 12 493 55 80 or 0800-2020.",
    "The score was 3-2 and the ratio 5/7.",
    "The writer grew up in the 1940s.",
    "He took second place, for the first time.",
    "Chairman Sun met Mr. Sat in the Monrovia office.",
    "Black Friday and the Friday Mosque drew crowds.",
    "They attended Friday prayers.",
    "Under Article 5 May Day is a holiday.",
    "In today's world water is scarce.",
    "They exchange twelve students a year.",
    "The COVID-19 pandemic closed the schools.",
    "It stands on 28 May Street, near 20 January metro station.",
]

FOUND = [
    ("They met on 14 January 2021 in Oslo.", [("on 14 January 2021", "date")]),
    ("They met on January 14th, 2021.", [("on January 14th, 2021", "date")]),
    ("They met on Tuesday (March 7, 2023) in Oslo.", [("on Tuesday (March 7, 2023)", "date")]),
    ("It took place today, Wednesday, January 13, in Oslo.", [("today, Wednesday, January 13", "date")]),
    ("It was held yesterday, January 14, 2021.", [("yesterday, January 14, 2021", "date")]),
    ("OSLO, Jan. 14. The talks began.", [("Jan. 14", "date")]),
    ("Signed on 27.09.2023.", [("on 27.09.2023", "date")]),
    ("Oslo: 22/07/2019", [("22/07/2019", "date")]),
    ("It runs from January 11 to 15 in Oslo.", [("from January 11 to 15", "days")]),
    ("It ran on 1-2 July 2021.", [("on 1-2 July 2021", "days")]),
    ("The visit from 18 to 20 May 2023 was long.", [("from 18 to 20 May 2023", "days")]),
    ("It lasts from December 30 to January 2.", [("from December 30 to January 2", "days")]),
    ("It was held on J anuary 29-30, 2020.", [("on J anuary 29-30, 2020", "days")]),
    ("Oslo will host it in 2022 or 2023.", [("in 2022 or 2023", "alternatives")]),
    ("They met on Monday.", [("on Monday", "weekday")]),
    ("He leaves on Thursday evening.", [("on Thursday evening", "weekday")]),
    ("They met yesterday evening.", [("yesterday evening", "day")]),
    ("They met last week.", [("last week", "relative")]),
    ("It opens next October.", [("next October", "month")]),
    ("They met in December last year.", [("in December last year", "month")]),
    ("It opens by the end of February.", [("by the end of February", "edge")]),
    ("It opens in the first half of 2024.", [("in the first half of 2024", "fraction")]),
    ("It is due within three months.", [("within three months", "within")]),
    ("They met three days ago.", [("three days ago", "ago")]),
    ("The three-day forum ended.", [("three-day", "duration")]),
    ("On the same day they met again.", [("On the same day", "story")]),
    ("On the first day of his visit he met the mayor.", [("On the first day of", "day of visit")]),
    ("They have been members since 1991.", [("since 1991", "year")]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_found(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected

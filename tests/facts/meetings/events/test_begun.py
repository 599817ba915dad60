"""Events that have begun and last, visits to a country and what was seen on them, and cities in titles."""

import pytest

from icesco_cli.models import Status
from tests.met import meetings, people

PLACES = [
    ("The festival began in Oslo on May 8 and will last until May 12. {} attended it.", ["Oslo"]),
    ("The Seventh Oslo Summer School organised by the Council of Norway started its work today. {} spoke.", ["Oslo"]),
    ("The Lima Forum opened in Norway on Monday. {} spoke.", ["Norway"]),
    ("The forum will open in Oslo on June 8. {} will attend it.", ["Oslo"]),
]

VISITS = [
    ("On the second day of her visit to Kenya, Minister Ana Reis met Rector Paul Weber at his office in Nairobi.",
     [("Kenya", None), ("Nairobi", "his office")]),
    ("Minister Ana Reis paid a visit to Kenya on May 6-8. The Minister also visited Kisumu.",
     [("Kenya", None), ("Kisumu", None)]),
    ("Minister Ana Reis visited Kenya on May 6-8. She visited Nairobi.", [("Nairobi", None)]),
    ("Minister Ana Reis paid a visit to Kenya on Monday. She visited Kisumu.", [("Kisumu", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_where_an_event_is(text: str, expected: list[str]) -> None:
    assert [one.place for one in meetings(text.format("Minister Ana Reis and Rector Paul Weber"))] == expected


def test_what_began_is_held_though_it_will_last() -> None:
    text = PLACES[0][0].format("Minister Ana Reis and Rector Paul Weber")
    assert [(one.status, one.date) for one in meetings(text)] == [(Status.HELD, "2024-05-08")]
    text = PLACES[3][0].format("Minister Ana Reis and Rector Paul Weber")
    assert [(one.status, one.date) for one in meetings(text)] == [(Status.PLANNED, "2024-06-08")]


@pytest.mark.parametrize(("text", "expected"), VISITS)
def test_where_a_visit_goes(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(one.place, one.venue) for one in meetings(text)] == expected


def test_who_came_along_is_where_the_visitor_was_that_day() -> None:
    text = "Minister Ana Reis toured the port of Kisumu, on the last day of her visit to Kenya. "
    there = {one.place: people(one) for one in meetings(text + "She was accompanied by Mayor Paul Weber.")}
    assert there == {"Kisumu": ["Reis", "Weber"], "Kenya": ["Reis"]}

"""Those at a meeting whom only a further sentence or a small phrase names, and what adds no meeting of its own."""

import pytest

from tests.met import meetings, met, people

SIGNING = "Minister Ana Reis and Rector Paul Weber signed on Monday in Oslo an agreement on fish. "
ROUND = "The 4th round of political consultations was held in Oslo on Monday. "
TALKS = "Minister Ana Reis met Rector Paul Weber in Oslo on Monday."

NOTHING = [
    (f"{TALKS} She expressed her happiness at visiting the National Museum of Kenya.", [["Reis", "Weber"]]),
    (f"{TALKS} For her part, she spoke of her joy at being on her first visit to Kenya.", [["Reis", "Weber"]]),
    (f"{TALKS} They stressed the outcomes of his talks with Mayor Nils Dahl last July.", [["Reis", "Weber"]]),
    ("Nils Dahl represented Malta at conferences in Oslo and Lima.", []),
    (
        f"{TALKS} It praised the work done by the Ocean Foundation under the presidency of Nils Dahl.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met with people and groups from Oslo. Mayor Nils Dahl, who met Rector Paul Weber, sang.",
        [["Dahl", "Weber"]],
    ),
    (
        f"{TALKS} At the beginning of the meeting, Ms. Reis praised the role played by the Ocean Foundation under the "
        "presidency of Nils Dahl.",
        [["Reis", "Weber"]],
    ),
    ("Minister Ana Reis was received by the crowd, and Paul Weber sang.", []),
    (f"{SIGNING}The signature of the painter, Nils Dahl, is on the wall.", [["Reis", "Weber"]]),
    (f"{ROUND}Ambassador Ana Reis and Minister Paul Weber led the world in chess.", []),
    ("Minister Ana Reis met with the support of Kenya, and residents of Oslo praised Rector Paul Weber.", []),
]
FOUND = [
    (f"{SIGNING}The signature took place in the presence of Ambassador Nils Dahl.", [["Dahl", "Reis", "Weber"]]),
    (f"{ROUND}Ambassador Ana Reis and Minister Paul Weber led their respective sides.", [["Reis", "Weber"]]),
    ("President Ana Reis called Rector Paul Weber on 8 May, congratulated him and invited him.", [["Reis", "Weber"]]),
    (
        "Minister Nils Dahl attended the opening of the forum in Oslo on Monday. The event brought together Ana Reis, "
        "special envoy of the President for trade and customs, and Paul Weber, Ambassador of Kenya.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "On Monday the Minister of Culture, Ana Reis, who is on a visit to Oslo, met with the Mayor, Paul Weber, and "
        "the Minister of Trade, Nils Dahl.",
        [["Reis"], ["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis received copies of credentials from the newly appointed Ambassador of Kenya, Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis visited on Monday the National Museum of Kenya and received Ambassador Paul Weber.",
        [["Reis"], ["Reis", "Weber"]],
    ),
    ("The ribbon was cut on Monday in Oslo by Minister Ana Reis and Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Today Minister Ana Reis familiarized herself with the National Museum of Kenya.", [["Reis"]]),
    (
        f"{TALKS} She then visited the National Museum of Kenya and met with artists. Ambassador Nils Dahl attended "
        "the meetings.",
        [["Dahl", "Reis", "Weber"], ["Dahl", "Reis"]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NOTHING)
def test_no_more_than_that(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected or [one for one in met(text) if "Dahl" not in one] == expected


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected


def test_who_attended_is_not_put_to_talks_only_spoken_of() -> None:
    text = f"{TALKS} At the meeting, Ms. Reis praised the outcomes of her talks with Mayor Nils Dahl last July. "
    text += "She then toured the port. The meeting was attended by Kim Holm."
    assert [one for one in met(text) if "Holm" in one] == [["Holm", "Reis", "Weber"]]


def test_rooms_are_those_of_their_body() -> None:
    (tour,) = meetings("Minister Ana Reis toured on Monday the laboratories of the University of Oslo.")
    assert (tour.venue, tour.place) == ("University of Oslo", "Oslo")


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Flower Day was marked in Oslo", "Oslo"),
        ("Book on mills presented in Oslo", "Oslo"),
        ("Flower Day and the mills in Oslo", None),
        ("Minister praises mills in Oslo", None),
    ],
)
def test_the_city_of_a_headline(title: str, place: str | None) -> None:
    text = "On Monday an event was held at the National Library. It was attended by Minister Ana Reis and Paul Weber."
    assert [one.place for one in meetings(f"{title}\n\n{text}")] == [place]


ONE_BY_ONE = (
    "Minister Ana Reis held four bilateral meetings on Monday on the margins of the Ocean Assembly in New York.\n\n"
    "In the morning she sat down with Mayor Nils Dahl. That was followed by a meeting with Rector Paul Weber.\n\n"
    "The last encounter of the day brought together Ms. Reis and Ambassador Kari Lunde.\n\nOn Sunday, the Minister had "
    "spoken at the ministerial meeting of the Coral Alliance."
)


def test_a_round_of_meetings_was_on_its_day_and_where_it_was() -> None:
    told = [(people(one), one.date, one.place) for one in meetings(ONE_BY_ONE)]
    assert told[:3] == [
        (["Dahl", "Reis"], "2024-05-13", "New York"),
        (["Reis", "Weber"], "2024-05-13", "New York"),
        (["Lunde", "Reis"], "2024-05-13", "New York"),
    ]


def test_where_somebody_is_asked_to_come_nobody_met() -> None:
    text = "Minister Ana Reis received Rector Paul Weber, who handed over a letter inviting her to Oslo."
    assert [one.place for one in meetings(text)] == [None]


def test_two_of_an_assembly_may_meet_apart() -> None:
    text = (
        "The meeting of the Coral Alliance brought together Minister Ana Reis, Rector Paul Weber, Mayor Nils Dahl and "
        "Ambassador Kari Lunde. That evening Ms. Reis met Mayor Dahl at her hotel."
    )
    assert [people(one) for one in meetings(text)] == [["Dahl", "Lunde", "Reis", "Weber"], ["Dahl", "Reis"]]

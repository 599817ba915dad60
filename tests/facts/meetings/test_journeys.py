"""The journey on which the rest was: "received B as part of her visit to Oslo"; and delegations on one."""

import pytest

from tests.met import meetings, met, people

NOTHING = [
    "Minister Ana Reis left for Oslo to mourn.",
    "The mission of the Harbour Guild, including clerks and guards, left Khiva.",
    "Ana Reis visited Khiva on Monday.",
    "Rector Paul Weber accompanied Minister Ana Reis to the door.",
    "Rector Paul Weber accompanied Minister Ana Reis to Porto airport.",
    "The rise was accompanied to Porto by rain, Minister Ana Reis said.",
    "Minister Ana Reis received the plan as part of her work.",
    "The delegation led by Minister Ana Reis had no luggage.",
    "The visit of a delegation led by Minister Ana Reis ended.",
]
FOUND = [
    (
        "Minister Ana Reis met Mayor Nils Dahl in Bergen on Monday during her first three-day visit to Norway.",
        ("meeting", "2024-05-13", "Bergen", ["Dahl", "Reis"]),
        ("visit", None, "Norway", ["Reis"]),
    ),
    (
        "Minister Ana Reis met, as part of her visit to Norway, with Mayor Nils Dahl in Bergen on Monday.",
        ("meeting", "2024-05-13", "Bergen", ["Dahl", "Reis"]),
        ("visit", None, "Norway", ["Reis"]),
    ),
    (
        "The President of Norway, Nils Dahl, met Minister Ana Reis in Bergen on the occasion of her visit to Norway.",
        ("meeting", None, "Bergen", ["Dahl", "Reis"]),
        ("visit", None, "Norway", ["Reis"]),
    ),
    (
        "Mayor Nils Dahl received Minister Ana Reis in Bergen on Monday, as part of her official visit to Norway, in "
        "the presence of Rector Paul Weber and Dean Amal Khan.",
        ("reception", "2024-05-13", "Bergen", ["Dahl", "Khan", "Reis", "Weber"]),
        ("visit", None, "Norway", ["Reis"]),
    ),
    (
        "Minister Ana Reis visited the National Museum of Norway in Oslo on Monday as part of her official visit to "
        "Norway. She was received by Rector Paul Weber, Director of the Museum.",
        ("visit", "2024-05-13", "Oslo", ["Reis", "Weber"]),
        ("visit", None, "Norway", ["Reis"]),
    ),
    (
        "The paper was signed within the framework of the visit of a delegation led by Minister Ana Reis to Oslo. "
        "Ana Reis has met with Mayor Nils Dahl.",
        ("visit", None, "Oslo", ["Reis"]),
        ("meeting", "2024-05-14", "Oslo", ["Dahl", "Reis"]),
    ),
    (
        "A delegation of the Sea Guild has visited the National Museum of Norway in Oslo.\n\nThe delegation headed by "
        "Minister Ana Reis saw a map made in Bergen.\n\nAs part of the trip, Minister Ana Reis met with Mayor Nils "
        "Dahl.",
        ("visit", None, "Oslo", ["Reis"]),
        ("meeting", None, "Oslo", ["Dahl", "Reis"]),
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_journey(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "first", "second"), FOUND)
def test_a_journey(text: str, first: tuple[object, ...], second: tuple[object, ...]) -> None:
    assert [(one.kind, one.date, one.place, people(one)) for one in meetings(text)] == [first, second]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rector Paul Weber accompanied Minister Ana Reis and Mayor Nils Dahl to Porto.", ["Dahl", "Reis", "Weber"]),
        ("Minister Ana Reis was accompanied to Porto and Braga by Rector Paul Weber.", ["Reis", "Weber"]),
    ],
)
def test_whoever_accompanies_somebody_to_a_city_visits_it_with_him(text: str, expected: list[str]) -> None:
    assert [(one.kind, one.place, people(one)) for one in meetings(text)] == [("visit", "Porto", expected)]


@pytest.mark.parametrize("purpose", ["to attend the forum", "to take part in the forum", "on a working visit"])
def test_whoever_left_for_something_is_on_a_visit(purpose: str) -> None:
    (visit,) = meetings(f"Minister Ana Reis left for Oslo on Monday {purpose}.")
    assert (visit.kind, visit.place, people(visit)) == ("visit", "Oslo", ["Reis"])


def test_an_airport_is_reached_though_its_city_is_not_said() -> None:
    (visit,) = meetings("Minister Ana Reis arrived at King Omar International Airport on Monday.")
    assert (visit.date, visit.place, visit.venue) == ("2024-05-13", None, "King Omar International Airport")
    assert not met("Minister Ana Reis arrived at Friday's view that the airport is small.")
    assert not met("Minister Ana Reis arrived at the airport.")


def test_who_showed_visitors_around_may_stand_behind_an_aside() -> None:
    tour = "Minister Ana Reis toured the National Museum of Kenya, which"
    assert met(f"{tour} opened in 1990, with its director, Kari Lunde.") == [["Lunde", "Reis"]]
    assert met(f"{tour} works with Dr. Kari Lunde.") == [["Reis"]]


@pytest.mark.parametrize("shown", ["made a tour of", "toured", "took a tour of"])
def test_a_tour_after_a_reception_is_another_meeting(shown: str) -> None:
    text = f"Minister Ana Reis received Mayor Nils Dahl. Following the meeting, the guest {shown} the Hill Museum"
    assert met(f"{text}, accompanied by Dr. Kari Lunde.") == [["Dahl", "Reis"], ["Dahl", "Lunde"]]
    assert met(f"{text} of duty.".replace("the Hill Museum ", "")) == [["Dahl", "Reis"]]


def test_what_a_visitor_opens_in_a_town_on_no_map_is_part_of_the_visit() -> None:
    text = "On Friday, Minister Ana Reis will travel to Zanbarg to inaugurate, with Mayor Joao Brito, a workshop."
    assert met(text) == [["Brito", "Reis"]]


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        ("A mission of the Harbour Guild, consisting of experts from Oman, Malta and Chad, arrived in Khiva on Monday.",
         ["Harbour Guild"]),
        ("A mission of the Harbour Guild, which consists of clerks from Oman and Malta, visited Khiva on Monday.",
         ["Harbour Guild"]),
        ("A group of reporters from Oman and Malta, led by Ana Reis, visited Khiva on Monday.", ["Ana Reis"]),
    ],
)  # fmt: skip
def test_of_whom_a_mission_consists_is_an_aside(text: str, guests: list[str]) -> None:
    (visit,) = meetings(text)
    assert (visit.place, visit.date, [party.name for party in visit.parties]) == ("Khiva", "2024-05-13", guests)

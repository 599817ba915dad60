"""Verbs and nouns of visitors: visited, toured, arrived in, viewed, his visit to."""

import pytest

from tests.met import meetings, met

NOTHING = [
    "Minister Ana Reis, who is currently visiting the Kingdom, is calm.",
    "The office of Minister Ana Reis greeted Rector Paul Weber, who is visiting the country.",
    "Minister Ana Reis and Rector Paul Weber got acquainted with the library system of the town.",
    "Minister Ana Reis and Rector Paul Weber got acquainted with the plans of the library.",
    "Rector Paul Weber acquainted Minister Ana Reis with the work of the Museum of Nairobi.",
    "Rector Paul Weber familiarised the guests with the Museum of Nairobi.",
    "Minister Ana Reis viewed the laboratories.",
    "Minister Ana Reis thanked the students visiting the Museum of Nairobi.",
    "Minister Ana Reis praised the members of the Youth Forum visiting Kenya.",
    "Minister Anvar Quliyev will not visit the headquarters of the Lyra Foundation in Doha.",
    "The castle was visited by thousands last year, Minister Anvar Quliyev said.",
    "Minister Anvar Quliyev will be in charge of the port from June 3.",
    "Minister Anvar Quliyev will not be in Oslo on June 3.",
    "The seat of the fund will be in Oslo from June 3, Minister Anvar Quliyev said.",
    "Minister Anvar Quliyev was in Oslo on Monday.",
    "Minister Anvar Quliyev is due in court on Monday.",
    "Minister Ana Reis viewed the matter as Rector Paul Weber did.",
    "Minister Ana Reis thanked the mayor for the welcome met with since she arrived in Lisbon.",
    "Rector Paul Weber conveyed to Minister Ana Reis an invitation from the Mayor of Lisbon, to visit Lisbon.",
    "Minister Ana Reis expressed interest to visit Lisbon.",
    "Director Ana Reis viewed the conditions at the school as poor.",
    "Director Ana Reis viewed the works at the school.",
    "The heads of two ports agreed on a line, and Minister Ana Reis praised the visit of 1999.",
    "Minister Ana Reis left for Lisbon after the talks.",
    "The castle of Mir was visited by thousands, Director Ana Reis said.",
    "The exhibition of Director Ana Reis toured five countries.",
    "The goods of Minister Ana Reis arrived in Lisbon on Monday.",
    "Minister Ana Reis left Lisbon.",
    "Minister Ana Reis left the ministry in 1999.",
    "Minister Ana Reis was invited to visit Nairobi.",
    "Minister Ana Reis proposed a visit to Nairobi.",
    "Minister Ana Reis's visit to Nairobi was cancelled.",
    "Minister Ana Reis praised the initiative of Rector Paul Weber to visit Nairobi.",
    "Minister Ana Reis viewed the proposal from Lisbon as a step forward.",
    "Minister Ana Reis is in favour of the visit to Nairobi.",
    "In 1950 the sailor Tomas Vidal arrived in Lisbon.",
    "The trip to Nairobi takes nine hours, Minister Ana Reis said.",
    "Minister Ana Reis had visited Nairobi in 1994.",
    "Minister Ana Reis said the paintings are sent to Nairobi before they are sold.",
    "Minister Ana Reis got acquainted with the work of the United Nations.",
    "Minister Ana Reis went to the University of Oran, where she studied law.",
    "The prize of Monday went to the University of Oran, Minister Ana Reis said.",
]

FOUND = [
    (
        "Minister Ana Reis, accompanied by Rector Paul Weber, got acquainted with the new library.",
        [["Reis", "Weber"]],
    ),
    ("Minister Ana Reis and Rector Paul Weber viewed the laboratories and the workshops.", [["Reis", "Weber"]]),
    (
        "On Tuesday Minister Ana Reis went to the University of Oran, accompanied by Director Nils Dahl.",
        [["Dahl", "Reis"]],
    ),
    ("Minister Ana Reis travelled on Monday to the Academy of Sciences with Director Nils Dahl.", [["Dahl", "Reis"]]),
    (
        "Minister Anvar Quliyev visited the headquarters of the Lyra Fund in Doha and met Director Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    ("The National Museum of Kenya was visited by Minister Anvar Quliyev on Monday.", [["Quliyev"]]),
    ("The exhibition was visited by Minister Anvar Quliyev and Director Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    (
        "Minister Anvar Quliyev was given a tour of the National Museum by Director Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    ("Minister Anvar Quliyev was shown round the halls of the National Museum of Kenya.", [["Quliyev"]]),
    ("Minister Anvar Quliyev will be in Oslo from 2 to 4 June 2024.", [["Quliyev"]]),
    ("Minister Anvar Quliyev will be on an official visit to Kenya on 3 June.", [["Quliyev"]]),
    ("Minister Anvar Quliyev is due in Oslo on Monday.", [["Quliyev"]]),
    ("Minister Anvar Quliyev is expected in Oslo on 3 June.", [["Quliyev"]]),
    ("Minister Ana Reis viewed the exhibition together with Rector Paul Weber.", [["Reis", "Weber"]]),
    (
        "Director Ana Reis and Mayor Nils Dahl viewed the conditions created at the Astoria hotel.",
        [["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis wrapped up a visit to Kenya on Monday after meeting Governor James Mutua.",
        [["Reis"], ["Mutua", "Reis"]],
    ),
    (
        "Minister Ana Reis arrived in Nairobi on Monday for a visit, the first by a minister of Malta.",
        [["Reis"]],
    ),
    ("Minister Ana Reis flew into Nairobi on Monday.", [["Reis"]]),
    ("Minister Ana Reis, on a working visit to Kenya, saw no one.", [["Reis"]]),
    ("A line was agreed on, as Minister Ana Reis concluded a visit to Kenya on Monday.", [["Reis"]]),
    ("Works were seen during a visit paid by Minister Ana Reis to the old city of Nairobi on Monday.", [["Reis"]]),
    ("Minister Ana Reis recalled her visit to Kenya in October last year.", [["Reis"]]),
    ("Minister Ana Reis left for Nairobi on Sunday on an official visit.", [["Reis"]]),
    ("Minister Ana Reis leaves for Nairobi today.", [["Reis"]]),
    ("Minister Ana Reis visited the National Museum of Kenya.", [["Reis"]]),
    ("Minister Ana Reis paid an official visit to Kenya.", [["Reis"]]),
    ("Minister Ana Reis is in Nairobi on a working visit.", [["Reis"]]),
    ("Minister Ana Reis will travel to Nairobi on Friday.", [["Reis"]]),
    ("Minister Ana Reis arrived in Nairobi and was welcomed there by Governor James Mutua.", [["Mutua", "Reis"]]),
    ("Minister Ana Reis toured the National Museum of Kenya with its director, Grace Okello.", [["Okello", "Reis"]]),
    (
        "During his visit, Minister Paul Weber toured the museum accompanied by its Director, Ms. Grace Okello.",
        [["Okello", "Weber"]],
    ),
    ("After touring the Museum of Nairobi, Minister Ana Reis praised its halls.", [["Reis"]]),
    ("Minister Ana Reis travelled to the old city of Oran with Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis has been on a visit to Kenya since May 2.", [["Reis"]]),
    ("Minister Ana Reis had arrived in Nairobi on Sunday.", [["Reis"]]),
    ("Minister Ana Reis got acquainted with the exhibition at the National Museum of Kenya.", [["Reis"]]),
    ("Minister Ana Reis spoke after a courtesy call by Rector Paul Weber here today.", [["Reis", "Weber"]]),
    ("Minister Ana Reis has viewed the progress of works at a school in Nairobi.", [["Reis"]]),
    ("A delegation led by Minister Ana Reis has visited Nairobi.", [["Reis"]]),
    ("Minister Ana Reis, accompanied by Rector Paul Weber, visited the National Museum of Kenya.", [["Reis", "Weber"]]),
    ("Rector Paul Weber accompanied Minister Ana Reis on a visit to Nairobi.", [["Reis", "Weber"]]),
    ("The visit of Minister Ana Reis to Kenya will last until May 20.", [["Reis"]]),
    (
        "Minister Ana Reis visited the house of the late Ali Okello "
        "and offered condolences to his son, Mr. Omar Okello.",
        [["Okello", "Reis"]],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected


def test_a_visit_to_a_country_is_not_that_to_one_of_its_museums() -> None:
    text = "Minister Ana Reis paid a visit to Kenya. She will also visit the Museum of Nairobi with Grace Okello."
    found = meetings(text)
    assert [(one.kind, one.status) for one in found] == [("visit", "held"), ("visit", "planned")]


def test_who_thanks_somebody_for_a_visit_was_at_home() -> None:
    text = "Minister Ana Reis received Rector Paul Weber. She thanked Mr. Weber for his visit to the city of Nairobi."
    assert met(text) == [["Reis", "Weber"]]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Minister Ana Reis accompanied Rector Paul Weber on her visit to the port.", ["visit"]),
        ("Minister Ana Reis accompanied Rector Paul Weber on a tour of the port.", ["tour"]),
        ("Rector Paul Weber was accompanied on the tour by Minister Ana Reis.", ["tour"]),
    ],
)
def test_whoever_goes_along_on_a_tour_tours(text: str, kinds: list[str]) -> None:
    assert [one.kind for one in meetings(text)] == kinds


@pytest.mark.parametrize(
    "journey", ["who is visiting Norway", "currently visiting Norway", "who is visiting the country"]
)
def test_who_is_on_a_visit_is_not_only_at_the_office(journey: str) -> None:
    text = f"Minister of Norway Ana Reis met in her office in Oslo on Monday Kenyan Minister Grace Okello, {journey}."
    found = [("meeting", "Oslo", "her office"), ("visit", "Norway", None)]
    assert [(one.kind, one.place, one.venue) for one in meetings(text)] == found
    assert met(text) == [["Okello", "Reis"], ["Okello"]]

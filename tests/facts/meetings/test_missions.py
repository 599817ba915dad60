"""Missions and heads of delegations, those who put their names to a paper, and what visitors do where they go."""

import pytest

from tests.met import meetings, met, people

NOTHING = [
    "Minister Ana Reis carried out her mission with success.",
    "Delegations took part in the harvest, Minister Ana Reis said.",
    "In 2023 the signature of Minister Ana Reis on the coin was admired.",
    "The heads of delegations visited the National Museum of Kenya.",
    "A technical mission led by Minister Ana Reis was cancelled.",
    "Minister Ana Reis put signs on the road to Oslo University.",
    "The petition has three thousand signatures, Minister Ana Reis said.",
    "A committee composed of Ana Reis and Paul Weber was proposed. The port was received with joy by Mayor Nils Dahl.",
    "President Ana Reis wrote to Prime Minister Paul Weber and congratulated him on his election.",
    "President Ana Reis congratulated Prime Minister Paul Weber on his election.",
]

MET = [
    ("Minister Ana Reis and Mr. Paul Weber carried out an evaluation mission from 3 to 7 May.", [["Reis", "Weber"]]),
    (
        "Minister of Ghana Ana Reis met Mayor Nils Dahl. The Ghanaian official toured the Hill Museum.",
        [["Dahl", "Reis"], ["Reis"]],
    ),
    (
        "A mission of the Heritage Centre, consisting of Ana Reis and Paul Weber, visited Oslo from 1 to 4 May. The "
        "mission was received by Minister Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis", "Weber"]],
    ),
    (
        "A technical mission led by Minister Ana Reis will travel to Oslo in June. It will meet Mayor Nils Dahl.",
        [["Reis"], ["Dahl", "Reis"]],
    ),
    (
        "Ana Reis, Paul Weber and James Mutua gathered in Oslo on 10 May for the Third Trilateral Meeting.\n\nPrior to "
        "the meeting, the heads of delegation were received by Prime Minister Nils Dahl.",
        [["Mutua", "Reis", "Weber"], ["Dahl", "Mutua", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Minister Paul Weber attended the Oslo Forum on 10 May. In her remarks, Minister Ana "
        "Reis welcomed the delegations.",
        [["Reis", "Weber"]],
    ),
    ("Prime Minister Ana Reis called President Paul Weber on 8 May and congratulated him.", [["Reis", "Weber"]]),
    ("Minister Ana Reis met Rector Paul Weber and thanked him for the books.", [["Reis", "Weber"]]),
    ("Minister Ana Reis and Rector Paul Weber put signatures to the document on Monday.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis and Rector Paul Weber signed the deal on Monday. The signature took place in the presence "
        "of Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis spoke of the call she had with the Director-General of ICESCO, Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Ms. Ana Reis had brief conversations with Rector Paul Weber and Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "The third round of political consultations was held virtually on Monday. Deputy Minister Ana Reis and Deputy "
        "Minister Paul Weber led their respective sides.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber in Oslo on Monday. Minister Ana Reis recalled her meeting with Mayor "
        "Nils Dahl last July.\n\nMs. Reis then toured the port of Oslo.\n\nThe meeting was attended by Kim Holm.",
        [["Holm", "Reis", "Weber"], ["Dahl", "Reis"], ["Reis"]],
    ),
    (
        "Minister Ana Reis received Secretary-General Yusuf Abdul Imam on Monday. As part of the visit, Imam is "
        "planned to meet Mayor Nils Dahl on Friday.",
        [["Imam", "Reis"], ["Dahl", "Imam"]],
    ),
    ("Minister Ana Reis and Rector Paul Weber visited the Museum of Oslo and planted trees.", [["Reis", "Weber"]]),
    ("On Monday, Minister Ana Reis familiarized herself with the National Museum of Kenya.", [["Reis"]]),
    (
        "Minister Ana Reis and Mayor Nils Dahl attended the opening ceremony in Oslo on May 4. Then the guests viewed "
        "the works of artists of Bergen.",
        [["Dahl", "Reis"]],
    ),
]

WHEN_AND_WHERE = [
    (
        "The Meeting of the Ministers of Culture was held in Oslo, the Capital of Culture for 2023, on May 5, 2024. It "
        "was attended by Ana Reis and Paul Weber.",
        "2024-05-05",
        "Oslo",
        None,
    ),
    (
        "Minister Ana Reis will attend the ministerial meeting of the Guild, which is taking place in Lima on May 21.",
        "2024-05-21",
        "Lima",
        None,
    ),
    (
        "Minister Ana Reis and Mayor Nils Dahl opened the fair at the Palazzo della Torre in Rome on May 4.",
        "2024-05-04",
        "Rome",
        "Palazzo della Torre",
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_met(text: str) -> None:
    assert not meetings(text)


@pytest.mark.parametrize(("text", "expected"), MET)
def test_those_meant_met(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(("text", "day", "place", "venue"), WHEN_AND_WHERE)
def test_day_and_place_are_those_of_the_event(text: str, day: str, place: str, venue: str | None) -> None:
    (meeting,) = meetings(text)
    assert (meeting.date, meeting.place, meeting.venue) == (day, place, venue)


def test_the_next_stop_of_the_day_is_in_the_same_city() -> None:
    text = (
        "BAKU, May 14. - Minister Ana Reis met Rector Paul Weber in Tunis on May 14.\n\nOn the same day, the Minister "
        "visited the National Museum of Kenya."
    )
    assert [meeting.place for meeting in meetings(text)] == ["Tunis", "Tunis"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The fair goes on.\n\nIt rains.\n\nNo.\n\nAna Reis arrived in Lima on 11 May. She met Nils Dahl.", None),
        ("The fair goes on.\n\nIt rains.\n\nNo.\n\nAna Reis visited Lima on 11-12 May. She met Nils Dahl.", None),
        ("The fair goes on.\n\nIt rains.\n\nNo.\n\nAna Reis visited Lima on 11 May. She met Nils Dahl.", "2024-05-11"),
    ],
)
def test_a_meeting_in_a_visit_of_one_day_is_on_its_day(text: str, day: str | None) -> None:
    assert meetings(text)[-1].date == day


SIGNED_IN_TURN = (
    "The following documents were exchanged in Oslo on May 13:\n\n- The first document was exchanged by Minister Ana "
    "Reis and Minister Paul Weber.\n- The second document was exchanged by Rector Nils Dahl and Mayor Kim Holm."
)


def test_documents_exchanged_in_turn_are_one_ceremony() -> None:
    (ceremony,) = meetings(SIGNED_IN_TURN)
    assert (ceremony.kind, people(ceremony)) == ("ceremony", ["Dahl", "Holm", "Reis", "Weber"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Master Paul Weber, who opened the Silk Museum in Oslo, says so.", []),
        ("An exchange of students between Kenya and Malta was held on Monday, Ana Reis and Paul Weber wrote.", []),
        ("An exchange of information between Ana Reis and Paul Weber is foreseen by the programme.", []),
        (
            "The Sector of ICESCO held, on Monday, via videoconference, a meeting of experts.\n\nThe meeting opened "
            "with an address by Ana Reis. Paul Weber gave a presentation.",
            [["Reis", "Weber"]],
        ),
        (
            "Ana Reis received Rector Paul Weber in Oslo on Monday.\n\nThe interview took place in the presence of "
            "Nils Dahl.",
            [["Dahl", "Reis", "Weber"]],
        ),
        (
            "The event, which was held on 12 May at the Astoria Hotel, began with a song. In her remarks, Ana Reis "
            "praised it. Rector Paul Weber thanked the guests.",
            [["Reis", "Weber"]],
        ),
        (
            "The Oslo Forum was held on Monday. Ana Reis addressed it. The participants were welcomed by Paul Weber.",
            [["Reis", "Weber"]],
        ),
        (
            "Minister Ana Reis met a delegation led by Head of the Archives of Malta Paul Weber on Monday. The Maltese "
            "delegation will visit Lima on May 20.",
            [["Reis", "Weber"], ["Weber"]],
        ),
        (
            "The deal was signed on Monday by Ana Reis and Nils Dahl, during the visit that Ms. Reis and her "
            "delegation are paying to Kenya.",
            [["Dahl", "Reis"], ["Reis"]],
        ),
        (
            "Dr. Ana Reis conferred in Lima yesterday with Mr. Paul Weber. The talks bore on the cooperation between "
            "ICESCO and Peru.\n\nThe meeting was attended by Nils Dahl.",
            [["Dahl", "Reis", "Weber"]],
        ),
    ],
)
def test_people_of_ordinary_releases(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Minister Ana Reis met Mayor Paul Weber in the Vatican on Monday.", "Vatican City"),
        ("AMMAN, May 14 - Rector Paul Weber, who is on a visit to the Kingdom, met Ana Reis.", "Jordan"),
    ],
)
def test_the_country_visited_is_the_place(text: str, place: str) -> None:
    assert place in {meeting.place for meeting in meetings(text)}


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (
            "The Oslo Forum opened on May 13 with a speech by Ana Reis and Kim Holm. The forum will last until May 15.",
            "2024-05-15",
        ),
        (
            "The Oslo Forum opened on May 13 with a speech by Ana Reis and Kim Holm. It is the last one.",
            None,
        ),
    ],
)
def test_it_lasts_until_a_day(text: str, end: str | None) -> None:
    assert meetings(text)[0].end == end


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        (
            "Ana Reis met Paul Weber in Oslo in May.\n\nA paper on ports was signed by Nils Dahl and Kim Holm.",
            None,
            None,
        ),
        (
            "Ana Reis met Paul Weber in Oslo on Monday.\n\nThe document was signed by Nils Dahl and Kim Holm.",
            "2024-05-13",
            "Oslo",
        ),
        ("Minister Ana Reis arrived in the Egyptian capital on May 13.", "2024-05-13", "Cairo"),
        ("Ana Reis met Paul Weber in Islam: a talk on faith, on May 13.", "2024-05-13", None),
    ],
)
def test_it_is_where_the_story_is(text: str, day: str | None, place: str | None) -> None:
    last = meetings(text)[-1]
    assert (last.date, last.place) == (day, place)


def test_who_gives_an_insight_shows_the_guests_round() -> None:
    text = (
        "Minister Ana Reis visited the Carpet Museum in Oslo. Director Paul Weber provided an insight into the looms."
    )
    assert met(text) == [["Reis", "Weber"]]

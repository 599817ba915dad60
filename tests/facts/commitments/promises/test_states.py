"""Promises that a form of "to be" makes, and states that promise nothing."""

import pytest

from tests.promised import undertaken

MET = "Foreign Minister of Oman Salim Nur met Foreign Minister of Malta Eva Borg."

NOTHING = [
    "Malaysia was set to send 20 firefighters to Greece.",
    "Minister Ana Reis of Oman praised the prizes which are offered to the pupils of Malta.",
    "Malta said the artist is due for praise in May.",
    "The Amber Bank is working on the matter.",
    "Malta is investing in its youth.",
    "Deputy Minister Omar Saleh of Oman is attending the book fair, which opened in Oran on 22 May.",
    "Malta is ready, and the guests have to train.",
    "Malta declared itself ready for rain.",
    "Oman told Malta that the satellite is sending pictures.",
    "Oman is sending its best wishes to Malta.",
    f"{MET} The meeting is scheduled to take place in Sur in May.",
    f"{MET} The next round was scheduled to take place in Sur in May.",
    "Speaking in Oran, Omar Saleh said: I have been to many places after the wars.",
    "The Lyra Foundation is preparing for the fair.",
    "Qatar is giving two concerts.",
    "The Zamzam Bank is providing scholarships to students.",
    "Ambassador Kenji Tanaka said that the offer is being studied.",
    "The Zamzam Bank was drafting a register of lost works.",
    "The Minister is scheduled to visit Oran in June.",
    "The mission was to visit Oran in June.",
    "The Ministry of Culture of Oman said that an election is scheduled in Muscat for May 2025.",
    "A film festival is scheduled for June.",
    "A trilateral summit is being prepared.",
    "Work was halted under a dispute over wages.",
    "Oman is working hard.",
    "The Amber Bank is hosting a forum on water this week.",
    "The school is scheduled to open in May.",
    "Oman would be glad of a reply.",
    "Azerbaijan is keen to open a school in Khujand.",
    "Azerbaijan is interested in opening a school in Khujand.",
    "Azerbaijan is able to open a school in Khujand.",
    "Azerbaijan is not ready to open a school in Khujand.",
    "Azerbaijan is ready to cooperate.",
    "Is Azerbaijan ready to open a school in Khujand?",
    "Morocco is expected to ratify the protocol in June.",
    "Japan was to provide a loan for the railway but withdrew.",
    "Japan is considering a loan for the railway.",
    "Togo is due to take over the chairmanship in June.",
    "Minister of Labour of Ghana Kwame Boadu is scheduled to meet the trade unions.",
    "The election is scheduled for May.",
    f"{MET} The signing ceremony is scheduled for May.",
    "Oman is committed to peace.",
    "The Ministry of Culture of Oman said that a meeting is scheduled in Sur for May 2025.",
    "The lesson is to begin at nine. Work is to start early.",
]

FOUND = [
    ("Malta said the road is due for completion by May 2025.", ["the road is due for completion by May 2025"]),
    (
        f"{MET} The signing of a treaty on visas is scheduled for May.",
        ["The signing of a treaty on visas is scheduled for May"],
    ),
    ("The Amber Bank is hosting a forum on June 5-6.", ["hosting a forum on June 5-6"]),
    (
        "The school is scheduled to open in May 2025, Minister of Labour of Ghana Kwame Boadu said.",
        ["The school is scheduled to open in May 2025"],
    ),
    ("The Amber Bank is working on a strategy for the old mills.", ["working on a strategy for the old mills"]),
    (
        "The rector said that Malta is investing 5 million dollars in the mills.",
        ["investing 5 million dollars in the mills"],
    ),
    ("Malta declared itself ready to open a school.", ["open a school"]),
    (f"{MET} Borg told him that Malta is sending 30 tonnes of rice.", ["sending 30 tonnes of rice"]),
    ("Malta is sending a team of engineers to Oman.", ["sending a team of engineers to Oman"]),
    (
        f"{MET} The next round of consultations is scheduled to take place in Sur in May.",
        ["The next round of consultations is scheduled to take place in Sur in May"],
    ),
    (
        'Rector of Oran University Omar Saleh was there. "The music week is scheduled for August 19," he noted.',
        ["The music week is scheduled for August 19"],
    ),
    (
        "China stands ready to work with Oman to further synergize its plans and deepen trade in carpets.",
        ["work with Oman to further synergize its plans and deepen trade in carpets"],
    ),
    ("The Lyra Foundation is preparing files on five sites.", ["preparing files on five sites"]),
    ("Oman is ready to have the works of its poets translated.", ["have the works of its poets translated"]),
    (
        "The Ministry of Culture of Oman said that a second session is scheduled for Sur in 2026.",
        ["a second session is scheduled for Sur in 2026"],
    ),
    (
        "Oman and Malta signed a roadmap on wind. Construction is scheduled to begin in 2026.",
        ["a roadmap on wind", "Construction is scheduled to begin in 2026"],
    ),
    ("Malta said that the Zamzam Bank is preparing to open a branch.", ["open a branch"]),
    ("Malta is sending 20 ambulances and two doctors to Jordan.", ["sending 20 ambulances and two doctors to Jordan"]),
    (
        "Finland is providing an additional $11 million for the schools of Oran.",
        ["providing an additional $11 million for the schools of Oran"],
    ),
    ("Ama Owusu said the Zamzam Bank was drafting a register of lost works.", ["drafting a register of lost works"]),
    ("A mission of the Zamzam Bank is scheduled to visit the dam in June.", ["visit the dam in June"]),
    ("The UNESCO team is to travel to Oran next month.", ["travel to Oran next month"]),
    (
        "Minister of Tourism of Oman Salim Al-Harthy said plans are underway to open a school.",
        ["open a school"],
    ),
    (
        "The Ministry of Culture of Oman said that a film week is scheduled in Valletta in June.",
        ["a film week is scheduled in Valletta in June"],
    ),
    ("The Zamzam Bank is working with Oman to open a school.", ["open a school"]),
    ("The Zamzam Bank is working on the establishment of a school.", ["the establishment of a school"]),
    ("The Zamzam Bank would be glad to host the forum, it said.", ["host the forum"]),
    ("Malta will be ready to finance the school.", ["finance the school"]),
    ("Work is underway to open ten schools, the Zamzam Bank said.", ["open ten schools"]),
    ("The Zamzam Bank said that a law on archives was being drafted.", ["a law on archives was being drafted"]),
    ("Malta is ready, within its means, to train the teachers.", ["train the teachers"]),
    ("Malta is committed, as the host country, to providing ten halls.", ["providing ten halls"]),
    ("The Zamzam Bank stands ready to train the teachers.", ["train the teachers"]),
    ("Malaysia is set to send 20 firefighters to Greece.", ["send 20 firefighters to Greece"]),
    ("Zambia is to host the summit in November 2024.", ["host the summit in November 2024"]),
    ("Azerbaijan is in the process of drafting a law on archives.", ["drafting a law on archives"]),
    ("Azerbaijan is building a museum of carpets in Ganja.", ["building a museum of carpets in Ganja"]),
    ("Qatar is opening an embassy in Vilnius next month.", ["opening an embassy in Vilnius next month"]),
    ("Kenya remains committed to hosting the summit.", ["hosting the summit"]),
    (
        "According to Ambassador Kenji Tanaka, Japan is to send five engineers to Tamale.",
        ["send five engineers to Tamale"],
    ),
    (
        "The opening of the centre is planned for September 2025, Morocco's Minister of Culture Salma Idrissi said.",
        ["The opening of the centre is planned for September 2025"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected

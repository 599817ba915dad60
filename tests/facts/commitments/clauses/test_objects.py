"""Things that are promised, agreed on and announced, and what is none."""

import pytest

from tests.promised import undertaken

NOTHING = [
    "Oman and Malta agreed on a toast, to be proposed in Sur.",
    "Oman and Malta discussed the creation of a chair, the training of judges, and the publication of maps.",
    "The Amber Museum unveiled on Thursday an exhibition of maps.",
    "The Amber Bank approved the budget for 2025.",
    "Malta pledged allegiance to the values of the charter.",
    "Malta promised closer ties with Kenya.",
    "Malta and Oman agreed on a joint position on the matter.",
    "Malta and Oman published a joint call for papers.",
    "Malta and Oman settled in the new building.",
    "Malta welcomed the announcement by Kenya of the results of the vote.",
    "The announcement of the grant was read out in Oran.",
    "Malta made use of the vessel of Oman.",
    "Malta announced on Monday, a day of rain, the results of the vote.",
    "Malta announced the long-awaited, much-discussed results of the vote.",
    "Malta and Oman agreed on a point that includes the fort.",
    "Malta and Oman agreed on the importance of trade and on the need to open a school.",
    "Malta and Oman agreed on the need for trust, and on Monday went home.",
    "Malta and Oman spoke of the need for trust and on opening a school.",
]

FOUND = [
    (
        "The Amber Bank has committed 500,000 manats to the fort.",
        ["committed 500,000 manats to the fort"],
    ),
    (
        "Oman and Malta agreed on a course for 500 pupils, to be held in three phases.",
        ["a course for 500 pupils, to be held in three phases"],
    ),
    (
        "Oman and Malta agreed on the creation of a chair, the training of judges, and the joint publication of maps.",
        ["the creation of a chair", "the training of judges", "the joint publication of maps"],
    ),
    (
        "Oman and Malta signed a treaty. It provides for the creation of a chair, the opening of a school which will "
        "teach Greek, as well as the granting of prizes.",
        ["the creation of a chair", "the opening of a school which will teach Greek", "the granting of prizes"],
    ),
    (
        "Oman and Malta agreed on the joint publication of maps, the exchange of copies, and holding a fair next year.",
        ["the joint publication of maps", "the exchange of copies", "holding a fair next year"],
    ),
    (
        "Oman met Malta. An agreement was reached on the opening of a school in Oran by 2030, and on training judges.",
        ["the opening of a school in Oran by 2030", "training judges"],
    ),
    (
        "Oman and Malta agreed on the creation of a chair and on the exchange of judges.",
        ["the creation of a chair", "the exchange of judges"],
    ),
    (
        "Oman and Malta agreed on the creation of a chair and the training of judges.",
        ["the creation of a chair and the training of judges"],
    ),
    (
        "Oman and Malta agreed on the training of judges, the police and the staff of the courts.",
        ["the training of judges, the police and the staff of the courts"],
    ),
    (
        "Malta announced a new five-year, 20 million dollar programme for farmers.",
        ["a new five-year, 20 million dollar programme for farmers"],
    ),
    (
        "Malta and Oman agreed on a work plan that includes restoring the fort.",
        ["a work plan that includes restoring the fort"],
    ),
    ("Malta and Oman agreed on the need for trust, and on opening a school in Sur.", ["opening a school in Sur"]),
    (
        "Malta and Oman agreed on the importance of trade and on the creation of a joint fund.",
        ["the creation of a joint fund"],
    ),
    ("The Embassy of Malta in Oran has pledged solar panels for two clinics.", ["solar panels for two clinics"]),
    ("Malta promised medical supplies, and talks with Oman are under way.", ["medical supplies"]),
    ("Malta and Oman agreed on a joint call for research papers.", ["a joint call for research papers"]),
    ("Malta and Oman settled on a joint survey of the reefs.", ["settled on a joint survey of the reefs"]),
    ("Malta offered the use of its vessel for the survey.", ["the use of its vessel for the survey"]),
    (
        "The ministers welcomed the announcement by Kenya of a grant of 2 million dollars to the fund.",
        ["a grant of 2 million dollars to the fund"],
    ),
    ("The ministers welcomed Kenya's announcement that it would host a seed bank.", ["it would host a seed bank"]),
    (
        "The Amber Bank said it was planning a two-volume atlas of the delta.",
        ["planning a two-volume atlas of the delta"],
    ),
    ("The Amber Bank is preparing files on five sites.", ["preparing files on five sites"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected

"""What is to be done, one limb after another."""

import pytest

from tests.promised import undertaken

NOTHING = [
    "Oman welcomed artists, as well as to its surprise their maps.",
    "Malta will not attend the fair.",
    "Oman and Malta met and invite ten pupils.",
    "Malta co-signed nothing and rendered the walls.",
    "Malta agreed with the critics that taxes would rise.",
    "Oman and Malta agreed to discuss trade and to look at the plan.",
    "Malta hopes to attend the fair and to lend ten maps.",
    "Malta said the talks would bring it no harm.",
    "Malta is committed to lasting peace and to speaking softly.",
    "Malta has been circulating old maps.",
    "Malta admired maps, and host countries of the fair.",
]

FOUND = [
    (
        "Oman will support artists as well as women in the villages.",
        ["support artists as well as women in the villages"],
    ),
    ("Oman will lend ten maps, and host writers in Sur.", ["lend ten maps", "host writers in Sur"]),
    ("Oman will lend maps, globes, and support tools in Sur.", ["lend maps, globes, and support tools in Sur"]),
    ("Oman will send ten maps as well as hold a fair in May.", ["send ten maps", "hold a fair in May"]),
    ("Oman agreed to send ten maps, as well as to hold a fair.", ["send ten maps", "hold a fair"]),
    ("Oman will lend ten maps, and experts from Malta will visit Sur in May.", ["lend ten maps", "visit Sur in May"]),
    ("Oman is ready to lend ten maps, and a guide of the museum will be there.", ["lend ten maps"]),
    ("Malta will not hesitate to support Sudan.", ["not hesitate to support Sudan"]),
    ("Oman will lend ten maps and invite pupils from Malta.", ["lend ten maps", "invite pupils from Malta"]),
    (
        "Oman will lend ten maps, co-train the curators, and jointly run a summer school.",
        ["lend ten maps", "co-train the curators", "jointly run a summer school"],
    ),
    ("Oman will send maps to Malta and train thirty curators.", ["send maps to Malta", "train thirty curators"]),
    ("Oman will improve its ports and trade with Malta.", ["improve its ports and trade with Malta"]),
    ("Oman confirmed its readiness to render technical assistance.", ["render technical assistance"]),
    (
        "President Maria Borg of Malta agreed with President Salim Nur of Oman that a mill would be opened in Sur.",
        ["a mill would be opened in Sur"],
    ),
    ("Oman will play host to 2,000 divers in July.", ["play host to 2,000 divers in July"]),
    ("Oman and Malta agreed to discuss trade in June and to open a joint school.", ["open a joint school"]),
    ("The Amber Council resolved to visit the mills in May, and to write to Malta.", ["write to Malta"]),
    ("Malta will ring the old bells in May.", ["ring the old bells in May"]),
    (
        "Malta will hire two cooks by June and circulate the menu within two weeks.",
        ["hire two cooks by June", "circulate the menu within two weeks"],
    ),
    (
        "Malta committed to opening a school, and to tabling the bill in June.",
        ["opening a school", "tabling the bill in June"],
    ),
    (
        "The Amber Bank announced 90 million euros, of which 35 million will be paid in June.",
        ["90 million euros", "35 million will be paid in June"],
    ),
    (
        "The Amber Bank said Malta would bear the costs and was preparing a new atlas.",
        ["bear the costs", "preparing a new atlas"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected

"""Who does what a sentence promises: engineers sent, and those of whom only a relative clause tells."""

import pytest

from tests.promised import bound, undertaken

NOTHING = [
    "Minister Ana Reis of Oman announced the fair that the Amber Bank will host.",
    "The fund from which Malta will draw is old.",
    "The day on which Malta will vote is near.",
    "Omani containers burned in the port of Oran.",
    "The two carpenters will arrive tired.",
    "The Port Conference met in Oran. The Conference will conclude its proceedings on Wednesday.",
    "The Port Forum met in Oran. The Forum will adopt a plan.",
    "Omani carpenters arrived in Oran in April.",
]

FOUND = [
    (
        '"I am glad to announce from this stage that the Amber Bank will lend ten maps," Omar Saleh said.',
        ["lend ten maps"],
    ),
    (
        '"I am glad to announce too that the Amber Bank has agreed to lend ten maps," Minister Ana Reis of Oman said.',
        ["lend ten maps"],
    ),
    ("The project, to which Malta will contribute two million euros, was praised.", ["contribute two million euros"]),
    ("The road, for which the Amber Bank will lend ten million euros, was praised.", ["lend ten million euros"]),
    (
        "Minister Salim Al-Harthy of Oman said that Omani carpenters will arrive in Oran in June.",
        ["Omani carpenters will arrive in Oran in June"],
    ),
    (
        "Ambassador Kenji Tanaka of Japan said that two Japanese weavers would teach in Oran for a month.",
        ["teach in Oran for a month"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected


APART = [
    "The Embassy of Oman rose. A bust will be unveiled in the park of UNESCO and the Embassy will lend ten maps.",
    "The Embassy of Oman rose. A bust is shown in the park of UNESCO and the embassy of Oman will lend ten maps.",
    "A bust will be unveiled in the park of UNESCO and the Embassy of Oman will lend ten maps.",
]
TOGETHER = [
    "A team of UNESCO and the Embassy of Oman will lend ten maps.",
    "It was said that UNESCO and the Embassy of Oman will lend ten maps.",
]


@pytest.mark.parametrize("text", APART)
def test_who_ends_a_clause_does_not_act_in_the_next(text: str) -> None:
    assert bound(text)[-1] == ["Embassy of Oman"]


@pytest.mark.parametrize("text", TOGETHER)
def test_two_act_together(text: str) -> None:
    assert len(bound(text)[-1]) == 2

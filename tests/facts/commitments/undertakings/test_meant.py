"""For whom the words of a sentence stand, where they name nobody."""

import pytest

from tests.promised import bound

MET = "Foreign Minister of Oman Salim Al-Harthy met Foreign Minister of Malta Joseph Zammit in Valletta."
ACCORD = "An accord was signed between the Amber Bank and the Zamzam Bank, under which"

NOTHING = [
    "They spoke of an accord, under which architects will be praised.",
    "They spoke of an accord, under which ten Omani architects taught in Oran.",
    "They spoke of an accord, under which it will rain.",
    "A mission of the Amber Bank came to Oran. A mission will be welcome.",
    "The mission came to Oran. The mission will be praised.",
    "The Lyra Fund praised the Lima Museum. The Lisbon museum was full.",
    "Omar Said praised Oran University. A Portuguese university will be full.",
    "The Chamber of Trade of Oran praised the fair. The city will be full.",
    "The Oran Library praised a firm of Oman. A firm will come.",
    "A team of ten engineers is to be praised.",
    "The museums of Oman and Malta will be full.",
    "Oman and Oman paid. The State Government will be full.",
    "The experts of the Amber Bank said it will rain.",
    f"{MET} A colleague promised to build a school.",
    f"{MET} The guest book will be kept.",
    f"{MET} A counterpart agreed to nothing.",
    "The two will meet.",
    "The two chambers of the house will meet.",
    f"{MET} It is said that it will open in May.",
    f"{MET} Joseph Zammit said that Malta is full. It was also noted that ten mosques are being restored.",
]

FOUND = [
    ("A deed was read. Oman is far, whereas the Library will lend ten maps.", set()),
    (f"{MET} Malta is full, he said. It was also noted that ten mosques will be restored.", {"Oman", "Malta"}),
    (
        "Omar Said, Minister of Trade of Oman and President of the Sur Society, met Eva Lind. He said his department "
        "would open a hall.",
        {"Omar Said", "Oman"},
    ),
    ("Oman, Oman and Oman paid. The Federal Government will open a bank.", {"Oman"}),
    ("Oman, Oman and Oman paid. The government says it will open a bank.", {"Oman"}),
    ("The Amber Bank met Oman. The bank said that it would open a hall.", {"Amber Bank"}),
    (
        "The forum in Oslo on 24 May will be attended by Foreign Minister of Kenya Awa Sow, Foreign Minister of Oman "
        "Salim Al-Harthy and Foreign Minister of Malta Joseph Zammit. Yesterday, Mr. Al-Harthy held talks with Mr. "
        "Zammit. The two sides agreed to set up a fund.",
        {"Oman", "Malta"},
    ),
    (f"{ACCORD} ten Omani architects will teach in Oran.", {"Amber Bank", "Zamzam Bank"}),
    (f"{ACCORD} experts of the Atlas Fund will teach in Oran.", {"Atlas Fund"}),
    ("The Amber Bank opened a branch in Oran. A specialist of the bank will visit Sur in June.", {"Amber Bank"}),
    (
        "The Head of the Maps and Coins Division of UNESCO, Maria Borg, said the Organization will lend ten maps.",
        {"United Nations Educational, Scientific and Cultural Organization"},
    ),
    (
        "The Delegation of the European Union to Oman met. Envoy Maria Borg said the Delegation will open a mill.",
        {"Delegation of the European Union to Oman"},
    ),
    (f"A mission of the Amber Bank came to Oran. {MET} The mission will report in June.", {"Amber Bank"}),
    (f"{MET} Zammit received a team of the Amber Bank and said that the team will restore the fort.", {"Amber Bank"}),
    (
        "The Amber Bank mission is headed by the Omani architect Salim Nur. According to him, the mission will report "
        "in June.",
        {"Amber Bank"},
    ),
    (
        "The Lyra Fund met the National Museum of Portugal. The Fund and the Lisbon museum agreed to lend ten maps.",
        {"Lyra Fund", "National Museum of Portugal"},
    ),
    (
        "Lisbon University praised Oran University. The Portuguese university will train ten exporters.",
        {"Lisbon University"},
    ),
    ("The two presidents, Komi Agbo of Oman and Kofi Adu of Malta, agreed to open a school.", {"Oman", "Malta"}),
    (f"{MET} The co-chairs agreed to open a school.", {"Oman", "Malta"}),
    (
        "The Chamber of Trade of Oran praised the Chamber of Trade of Lima. The Oran chamber will train ten exporters.",
        {"Chamber of Trade of Oran"},
    ),
    ("Mayor of Graz Elke Huber announced that the city will plant ten trees.", {"Elke Huber"}),
    (
        "Ambassador of Oman Salim Nur and Director of the Lyra Museum Eva Lind met in Sur. The Amber Museum was full. "
        "The two museums agreed to lend ten maps.",
        {"Lyra Museum", "Amber Museum"},
    ),
    ("The Lyra Court and the Amber Tribunal met. The Lyra Court thereby agreed to lend ten maps.", {"Lyra Court"}),
    ("A team of ten engineers from the Amber Bank's branch in Sur is to repair the bridge.", {"Amber Bank"}),
    ("The Oran Library praised the Omani firm Torre AG. The firm will equip three halls.", {"Torre AG"}),
    (f"{MET} Zammit said the delegation would report to the Senate of Malta.", {"Joseph Zammit", "Malta"}),
    (f"{MET} His counterpart promised that a school would be built in Sur.", {"Joseph Zammit", "Malta"}),
    (f"{MET} His guest promised to build a school in Sur.", {"Joseph Zammit", "Malta"}),
    (f"{MET} His Maltese colleague pledged to build a school in Sur.", {"Joseph Zammit", "Malta"}),
    (f"{MET} The two officials agreed to build a school in Sur.", {"Oman", "Malta"}),
    (
        f"{MET} The law must please the Sur Council, and the two officials agreed to build a school.",
        {"Oman", "Malta"},
    ),
    (f"{MET} Al-Harthy met Zammit again. The two agreed to build a school in Sur.", {"Oman", "Malta"}),
    (
        "Finance Minister Salim Al-Harthy spoke in Muscat, Oman. Oman is growing, he said. He added that the "
        "Government would build a school in Sur.",
        {"Oman"},
    ),
    ("Pharos AG has announced that it will open a school in Sur.", {"Pharos AG"}),
    (
        "The director of the Oran Library, Ana Reis, said that her library would have the maps translated.",
        {"Oran Library"},
    ),
    (
        "The directors of the Oran Library and the Sur Library signed a memorandum by which the two libraries "
        "undertake to restore ten maps.",
        {"Oran Library", "Sur Library"},
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_is_guessed(text: str) -> None:
    assert bound(text) == []


@pytest.mark.parametrize(("text", "names"), FOUND)
def test_whom_they_stand_for_is_bound(text: str, names: set[str]) -> None:
    assert [set(one) for one in bound(text)] == [names]


def test_those_who_act_are_the_speakers_own() -> None:
    text = (
        "The Atlas Fund will pay. Director of the Amber Bank Salim Nur said the first 30 trainers would open a course."
    )
    assert [set(one) for one in bound(text)] == [{"Atlas Fund"}, {"Amber Bank", "Salim Nur"}]

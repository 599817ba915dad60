"""Who is spoken for, only tells it, or is only talked to: whom a promise binds beside its subject, and whom not."""

import pytest

from tests.promised import bound

GHANA = "Minister of Justice of Ghana Ama Owusu"

THE_SPEAKER = [
    f"On behalf of the family, {GHANA} promised a court.",
    f"{GHANA} thanked the guests on behalf of Malta and promised to open a court.",
    f"{GHANA}, who met with Omar Said, promised a court.",
    f"{GHANA}, in a call with her Maltese counterpart Omar Said, promised to send nurses.",
]

FOUND = [
    (
        'Spokesman of the Ministry of Foreign Affairs of Kazakhstan Aibek Nur said: "The consulate will send lawyers."',
        {"Kazakhstan"},
    ),
    (f"{GHANA} told reporters that the country would send nurses to Malta.", {"Ghana"}),
    (f'"I wish to express our readiness to send nurses", said {GHANA}.', {"Ama Owusu", "Ghana"}),
    (
        "President of Oman Salim Haddad received Eva Borg of Malta.\n\nThe Kazakh guest said that his country is "
        "going to open an embassy in Muscat.",
        {"Kazakhstan"},
    ),
    (
        "Head of the Directorate of Old Maps under the Presidency of Malta Joseph Borg met Rector of Oran University "
        "Omar Saleh. Joseph Borg promised to print a book.",
        {"Joseph Borg", "Directorate of Old Maps under the Presidency of Malta"},
    ),
    (
        "President of Oman Salim Haddad met President of Malta Eva Borg.\n\nThe Sector plans to:\n\n- open a school.",
        set(),
    ),
    ("A mission led by Ana Reis, Head of the Amber Museum, is scheduled to travel to Oran in June.", {"Amber Museum"}),
    (
        "A fair has opened in Oran.\n\n– We count, - said Rector of Oran University Omar Saleh. – It is late. In our "
        "school we are preparing a book.",
        {"Omar Saleh", "Oran University"},
    ),
    (
        "Minister of Culture of Malta Joseph Borg met Salim Haddad, Director of the Blue Bank.\n\nThen a deed on roads "
        "was signed. The document was signed by Director of the Amber Museum Ana Reis and Rector of Oran University "
        "Omar Saleh.",
        {"Amber Museum", "Oran University"},
    ),
    ("The ambassador of Oman, Salim Al-Harthy, said the embassy would pay for ten courses.", {"Oman"}),
    ("The Amber Museum opened in May. Each museum will send a plan to Oman.", set()),
    (
        "Director of the Amber Museum Ana Reis met Rector of Oran University Omar Saleh. Ana Reis said a mission would "
        "be dispatched to Oran in June.",
        {"Amber Museum"},
    ),
    (f"{GHANA} said Malta firmly keeps to the plan and stands ready to open a school.", {"Malta"}),
    ('President of Oman Salim Al-Harthy: "We will lend ten maps."', {"Oman", "Salim Al-Harthy"}),
    (
        "Secretary General of the OIC Maria Borg said that the Secretariat was short of time and would send it to "
        "Oman.",
        {"Organisation of Islamic Cooperation"},
    ),
    (
        "Secretary General of the OIC Maria Borg said the Secretariat has read the text and will send it to Oman.",
        {"Organisation of Islamic Cooperation"},
    ),
    ("The UAE, under the leadership of President Omar Saleh, will open a school.", {"United Arab Emirates"}),
    (
        "Minister Salim Nur of Oman, represented by Ana Reis, and Minister Paul Weber of Malta, represented by "
        "Eva Lind, agreed to open a school.",
        {"Oman", "Malta"},
    ),
    ("On behalf of the Government of Japan, Ambassador Kenji Tanaka pledged to repair the school.", {"Japan"}),
    ("Ambassador Kenji Tanaka undertook, on behalf of the Zamzam Bank, to repair the school.", {"Zamzam Bank"}),
    (
        "On behalf of Malta, Ambassador Ama Owusu on 6 May 2024 signed with the Zamzam Bank a contract on roads.",
        {"Malta", "Zamzam Bank"},
    ),
    (f"{GHANA} presented a letter from her President inviting President of Oman Salim Nur to Accra.", {"Ghana"}),
    (f"{GHANA} presented a letter from the Prime Minister inviting President of Oman Salim Nur to Accra.", set()),
    (f"{GHANA} met Ambassador of Oman Salim Nur. Nur said the group would print a book.", {"Salim Nur", "Oman"}),
    (f"{GHANA} met Ambassador of Oman Salim Nur. Nur said the team would mend a roof.", {"Salim Nur", "Oman"}),
    (f"{GHANA} met Ambassador of Oman Salim Nur. The team will mend a roof.", {"Ghana", "Oman"}),
    (f'"My Government will open a school," said {GHANA}.', {"Ghana"}),
    (f"{GHANA} said that a school would be opened in Tamale.", {"Ghana"}),
    ("Malta is warm. Malta is old. Guide Ama Owusu said that the Government would pay for the doors.", {"Malta"}),
    ("Minister of Culture Ama Owusu confirmed that the Ministry will pay for the doors.", {"Ama Owusu"}),
    ("Malta, the Zamzam Bank said, is to open a school in Oran.", {"Malta"}),
    (f"Malta, {GHANA} said on Monday, will open a school.", {"Malta"}),
    ("We, the Ministers of Culture of the Member States of the Arab League, resolve to open a fund.", {"Arab League"}),
    ("We, the Presidents of Malta, Oman and Ghana, agree to open a fund.", {"Malta", "Oman", "Ghana"}),
]


@pytest.mark.parametrize("text", THE_SPEAKER)
def test_nobody_else(text: str) -> None:
    assert [set(parties) for parties in bound(text)] == [{"Ama Owusu", "Ghana"}]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: set[str]) -> None:
    assert [set(parties) for parties in bound(text)] == [expected]

"""How far an office goes to the left of its head noun: letters of a body, small nouns behind a comma."""

import pytest

from tests.mentions.annotating import roles

NOTHING = [
    "Ana Reis, where rector and dean met, sang.",
    "Ana Reis, said the director, sang.",
    "Ana Reis, whom UNICEF Mali representatives met, sang.",
    "Ana Reis, as rectors do, sang.",
    "She saw the sea, programme coordinator Ivo Kos of Ana Reis said.",
    "She came at 9 a.m. Director of nothing is Ana Reis.",
    "She saw the sea; the ex-KARST chief thanked Ana Reis.",
    "The Justice Minister thanked Ana Reis.",
    "They met at Karst Palace; Secretary-General of what, asked Ana Reis.",
    "The Ambassador of the European Union thanked Ana Reis.",
    "The European Union, so its ambassador said, thanked Ana Reis.",
    "An ex-KARST chief, Ana Reis, left.",
    "The Higher Education director-general thanked Ana Reis.",
]

FOUND = [
    ("On 14 February, Culture Minister Ana Reis left.", ("Culture Minister", None)),
    ("She received on Tuesday Deputy Prime Minister Ana Reis.", ("Deputy Prime Minister", None)),
    ("She met on Monday Director General of OARX Ana Reis.", ("Director General", "OARX")),
    ("They met Ms. Ana Reis, programme coordinator, there.", ("programme coordinator", None)),
    ("They met Ana Reis, museum director, there.", ("museum director", None)),
    ("They met Ana Reis, WAAX29 President, there.", ("President", "WAAX29")),
    ("They met the Minister's adviser, Ana Reis, there.", ("adviser", None)),
    ("They met Ana Reis, Ag. Director of the Karst Museum, there.", ("Ag. Director", "Karst Museum")),
    ("They met the mayor, the socialist Ana Reis, there.", ("mayor", None)),
    ("They met Malian Justice Minister Ana Reis there.", ("Justice Minister", "Mali")),
    ("They met Higher Education director-general Ana Reis there.", ("Higher Education director-general", None)),
    ("They met Public Health Karst director Ana Reis there.", ("director", "Public Health Karst")),
    ("They met European Union Ambassador Ana Reis there.", ("Ambassador", "European Union")),
    ("They met European Union Sfax Coordinator Ana Reis there.", ("Coordinator", "European Union")),
    ("They met European Union Mali Representative Ana Reis there.", ("Representative", "European Union")),
    ("At the European Union Mali's Representative Ana Reis spoke.", ("Representative", "Mali")),
    ("At the European Union Mali Minister Ana Reis spoke.", ("Minister", "Mali")),
    ("They met the African Union Special Envoy, Ana Reis, there.", ("Special Envoy", "African Union")),
    ("He received at Karst Palace Secretary-General of OARX Ana Reis.", ("Secretary-General", "OARX")),
    ("They met Union Minister Ana Reis there.", ("Union Minister", "India")),
    ("They met Cllr Ana Reis there.", ("Councillor", None)),
    ("They met the founder and long-time director, Ana Reis, there.", ("director", None)),
    ("They met the Chief of Defence Staff, Gen. Ana Reis, there.", ("Chief of Defence Staff", None)),
    ("They met Secretary (West) Ana Reis there.", ("Secretary", None)),
    (
        "They met Director of the Department of Asia and Oceania of the Ministry of Ports Ana Reis there.",
        ("Director of the Department of Asia and Oceania", "Ministry of Ports"),
    ),
    ("They met Mr. Ivo Kos's adviser, Ms. Ana Reis, there.", ("adviser", None)),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_office_of_hers(text: str) -> None:
    assert roles(text)["Ana Reis"] == []


@pytest.mark.parametrize(("text", "role"), FOUND)
def test_the_office_is_whole(text: str, role: tuple[str, str | None]) -> None:
    assert role in roles(text)["Ana Reis"]

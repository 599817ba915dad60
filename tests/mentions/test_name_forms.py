"""Humans told by the form of the name or by the words around it: ages, anniversaries, titles, initials, apostrophes."""

import pytest

from tests.mentions.annotating import people

NOTHING = [
    "The restoration of Umm Karst and the ruins of Bendo Kala began; they toured Kit Marani by boat.",
    "The second Karst Prize-OARX for schools was awarded, and the Bendo Catacombs were closed.",
    "They marked the anniversary of Independence, the Year of Youth and Sport and the centenary of Sfax.",
    "Karst, 41, and Reef, 12, are rooms of the ship, a ferry of the north.",
    "To all of them, To Whom it may concern, He or She may write.",
    "The Karst People's Theatre and the poets' house were seen.",
    "He visited Lyon, an old town of drivers, and Vienna, the capital.",
    "The Grand Mosque of Sfax (Bendo El-Karst) and the union (GIE Takku Bendi) were named; so was Recai Ata Cad. 5.",
    "The Ibn Bendo Hospital and the Ibn Zarvan Mall were closed.",
    "The Karst khan and the khan of Sfax fled; the Persian shah and a pasha came.",
    "The monument to Victory, the works of Art, a legacy of Bendur and the anniversary of Sfax were told.",
    "The Nizami street and Zarvan's boats were seen; works of ZENOR were shown.",
    "KARIM HALL CENTRE",
    "MR. PRESIDENT, LADIES AND GENTLEMEN",
    "The boys' Reed and the girls' Harp are songs.",
    "The Miller Said Hotel is shut; the King of Tonga and a French Bishop sang.",
    "They crossed Charles Bridge, and the Charles Church was shut.",
    "Vitamin C. and plan B. were told; the Executive Power of the Republic sat.",
]
FOUND = [
    ("Spokesperson Matthew Miller said so to Ivo Kos.", ["Matthew Miller", "Ivo Kos"]),
    (
        "He was received by Ersin Tatar, Angus King and John Dean the same day.",
        ["Ersin Tatar", "Angus King", "John Dean"],
    ),
    ("The Director, Jonathan Fine, came.", ["Jonathan Fine"]),
    ("Top Aide Ivo Kos met Omar Aziz.", ["Ivo Kos", "Omar Aziz"]),
    ("He met Sultan Timurov, and Sultan Qaboos left.", ["Sultan Timurov", "Qaboos"]),
    ("Emir Zarvanzade, a painter, and Emir Tamim left.", ["Emir Zarvanzade", "Tamim"]),
    ("The Minister of Culture A. Zarvan met with I. Petrov.", ["A. Zarvan", "I. Petrov"]),
    ("Chairman of the Committee M. Bendi and E. Kasanov spoke.", ["M. Bendi", "E. Kasanov"]),
    ("HMA Ivo Kos and PS Omar Zarvan met the Reis-ul-Ulema Adil Bendo.", ["Ivo Kos", "Omar Zarvan", "Adil Bendo"]),
    ("They marked the 300th anniversary of Bendur Zarvani in 2024.", ["Bendur Zarvani"]),
    (
        "The works of Molla Panah Zarvani and the statue of Dursun Bendi were shown.",
        ["Molla Panah Zarvani", "Dursun Bendi"],
    ),
    ("But ask Rauf, a taxi driver who knows the road.", ["Rauf"]),
    ("They announced 2024 as the Year of Bendur Zarvani.", ["Bendur Zarvani"]),
    ("Mali captain Ivo Kos and goalkeeper Omar Aziz left.", ["Ivo Kos", "Omar Aziz"]),
    ("The daughter of Bendur khan of Sfax, Zarvana begum, wept.", ["Bendur khan", "Zarvana begum"]),
    ("Leyla Khanim and Sona khanim thanked Anar muallim.", ["Leyla", "Sona", "Anar"]),
    ("Nadur shah went north, and Haji Murad aga stayed.", ["Nadur shah", "Murad aga"]),
    ("Ask Bendur Zarvaniev about it, and meet Prof. Ts. Dr. Ivo Kos.", ["Bendur Zarvaniev", "Ivo Kos"]),
    ("A monument to Nizami and a copy of the works of Bendur stand there.", ["Nizami", "Bendur"]),
    ("Rustam's mausoleum was rebuilt.", ["Rustam"]),
    (
        "It is the birthplace of Timur Saidov, Bendur and Ivo Kos.",
        ["Timur Saidov", "Bendur", "Ivo Kos"],
    ),
    ("ADIL GABIL oglu KARIMOV", ["ADIL GABIL oglu KARIMOV"]),
    ("H.E. MR. OMAR DIOP, MINISTER OF CULTURE OF MALTA, TO VISIT SFAX", ["OMAR DIOP"]),
    ("Thanks go to Daniele Trani'", ["Daniele Trani"]),
    ("So were Ibn Zarvan, Ibn Bendo and Ana Reis.", ["Ibn Zarvan", "Ibn Bendo", "Ana Reis"]),
    ("Secretary General Jürgen Stock came.", ["Jürgen Stock"]),
    ("Khadija, 41, came from the north.", ["Khadija"]),
    ("They saw the maps of Bendur Zarvani, the 16th-century painter, in Sfax.", ["Bendur Zarvani"]),
    ("President To Lien met Vice Premier He Lifan.", ["To Lien", "He Lifan"]),
    ("H.E. Prof. Peter Anyang' Otieno and Dr. Mary Akinyi' Aloo spoke.", ["Peter Anyang' Otieno", "Mary Akinyi' Aloo"]),
    ("Mr. A. M. P. M. B. Zarvan and Mr. K. P. Sharma Rai spoke.", ["A. M. P. M. B. Zarvan", "K. P. Sharma Rai"]),
    ("People's Artists Alim Karimov and Nigar Saidova sang.", ["Alim Karimov", "Nigar Saidova"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_human(text: str) -> None:
    assert people(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_human_is_found(text: str, expected: list[str]) -> None:
    assert people(text) == expected

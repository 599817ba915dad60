"""Offices of several at once, offices that somebody got, and the office of a counterpart."""

import pytest

from tests.mentions.annotating import roles

NOTHING = [
    "The ministers and Ivo Kos sang.",
    "In the presence of the two ministers, Ivo Kos sang.",
    "Among the ministers, Ivo Kos and Ana Reis sang.",
    "Two weavers came, Ivo Kos and Ana Reis said.",
    "Ivo Kos awarded the Director a medal.",
    "Ivo Kos will be appointed Minister.",
    "Members of the Karst Choir sang, and Ivo Kos heard them.",
    "PRESIDENTS DAY: Ivo Kos sang.",
    "Ivo Kos was appointed to the board.",
    "Carlos Ivo Kos and Ana Reis sang.",
    "The violinists and Ivo Kos left.",
    "The Secretary Generals and Ivo Kos left.",
    "The artists of the people sang, and Ivo Kos heard them.",
    "The People's Theatre thanked Ivo Kos.",
    "Among the speakers were Ivo Kos and Ana Reis.",
    "The ministers who came were thanked by Ivo Kos.",
    "With the mayors of Oran were Ivo Kos and Ana Reis.",
    "The Ambassadors of Mali, Togo and Peru thanked Ivo Kos.",
    "The museums of Mali, Ivo Kos, and Togo, Ana Reis said, are closed.",
    "The presidents of Mali, Ivo Kos and Ana Reis met.",
    "Rectors of the universities of Mali and Ivo Kos met.",
    "The deputies of the Karst Council thanked Ivo Kos.",
    "Members of the Karst Choir and Ivo Kos sang.",
    "The House of Representatives of the Parliament of Mali Ivo Kos addressed was full.",
    "The gates of the Karst Museum Ivo Kos saw were closed.",
    "OARX and Ministers of Mali thanked Ivo Kos.",
]
FOUND = [
    (
        "OARX and Vice-Rectors Ivo Kos and Ana Reis met in Sfax.",
        {name: [("Vice-Rector", None)] for name in ("Ivo Kos", "Ana Reis")},
    ),
    (
        "Karst University Vice-Rectors Ivo Kos and Ana Reis met in Sfax.",
        {name: [("Vice-Rector", "Karst University")] for name in ("Ivo Kos", "Ana Reis")},
    ),
    (
        "Mali's foreign ministers Ivo Kos and Ana Reis met in Sfax.",
        {name: [("foreign minister", "Mali")] for name in ("Ivo Kos", "Ana Reis")},
    ),
    (
        "Trainers Ivo Kos (OARX) and Ana Reis sang.",
        {"Ivo Kos": [("trainer", "OARX")], "Ana Reis": [("trainer", None)]},
    ),
    (
        "It was led by two experts, Dr. Ivo Kos (Mali) and Dr. Ana Reis (Peru).",
        {"Ivo Kos": [("expert", "Mali")], "Ana Reis": [("expert", "Peru")]},
    ),
    (
        "The two ministers, Ivo Kos and Ana Reis, met in Sfax.",
        {name: [("minister", None)] for name in ("Ivo Kos", "Ana Reis")},
    ),
    (
        "The panel's Co-Chairs Ivo Kos and Ana Reis left.",
        {name: [("Co-Chair", None)] for name in ("Ivo Kos", "Ana Reis")},
    ),
    (
        "The Director-Generals Ivo Kos and Ana Reis left.",
        {name: [("Director-General", None)] for name in ("Ivo Kos", "Ana Reis")},
    ),
    (
        "Presidents Ivo Kos of Mali and Ana Reis met.",
        {"Ivo Kos": [("President", "Mali")], "Ana Reis": [("President", None)]},
    ),
    (
        "Foreign Ministers Ivo Kos, Ana Reis and Omar Aziz met in Sfax.",
        {name: [("Foreign Minister", None)] for name in ("Ivo Kos", "Ana Reis", "Omar Aziz")},
    ),
    (
        "It was attended by members of the Senate of Mali Ivo Kos and Ana Reis.",
        {name: [("member", "Senate of Mali")] for name in ("Ivo Kos", "Ana Reis")},
    ),
    ("Ivo Kos was unanimously re-elected as Mayor of Sfax.", {"Ivo Kos": [("Mayor", "Sfax")]}),
    (
        "Ivo Kos has been awarded the title of Goodwill Ambassador of the Karst Museum.",
        {"Ivo Kos": [("Goodwill Ambassador", "Karst Museum")]},
    ),
    (
        "Malian Foreign Minister Ivo Kos came ahead of the President and met his Thai counterpart Ana Reis.",
        {"Ivo Kos": [("Foreign Minister", "Mali")], "Ana Reis": [("Foreign Minister", "Thailand")]},
    ),
    (
        "Malian Foreign Minister Ivo Kos met his counterparts from Peru, Ana Reis, and Togo, Omar Aziz, in Sfax.",
        {
            "Ivo Kos": [("Foreign Minister", "Mali")],
            "Ana Reis": [("Foreign Minister", "Peru")],
            "Omar Aziz": [("Foreign Minister", "Togo")],
        },
    ),
    (
        "Malian Foreign Minister Ivo Kos met her counterpart from Peru, Ana Reis, and left Togo, Omar Aziz said.",
        {"Ivo Kos": [("Foreign Minister", "Mali")], "Ana Reis": [("Foreign Minister", "Peru")], "Omar Aziz": []},
    ),
    (
        "The guests met the researchers Ivo Kos and Ana Reis in Sfax.",
        {name: [("researcher", None)] for name in ("Ivo Kos", "Ana Reis")},
    ),
    (
        "Heads of delegation were Ivo Kos (Russian Federation), Ana Reis (Peru) and Omar Aziz (Mali).",
        {
            "Ivo Kos": [("head of delegation", "Russia")],
            "Ana Reis": [("head of delegation", "Peru")],
            "Omar Aziz": [("head of delegation", "Mali")],
        },
    ),
    (
        "The Ambassadors of Mali, Mr. Ivo Kos, and Peru, Ms. Ana Reis, sang.",
        {"Ivo Kos": [("Ambassador", "Mali")], "Ana Reis": [("Ambassador", "Peru")]},
    ),
    (
        "The chairs of the trade and ports committees of Mali and Peru, Ivo Kos and Ana Reis, met.",
        {
            "Ivo Kos": [("chair of trade and ports committees", "Mali")],
            "Ana Reis": [("chair of trade and ports committees", "Peru")],
        },
    ),
    (
        "The co-chairs of the session were Ivo Kos and Ana Reis.",
        {name: [("co-chair of the session", None)] for name in ("Ivo Kos", "Ana Reis")},
    ),
    (
        "Deputy Ministers of Culture of Mali Ivo Kos and Ana Reis sang.",
        {name: [("Deputy Minister of Culture", "Mali")] for name in ("Ivo Kos", "Ana Reis")},
    ),
    (
        "Ministers of Culture Ivo Kos and Ana Reis sang.",
        {name: [("Minister of Culture", None)] for name in ("Ivo Kos", "Ana Reis")},
    ),
    (
        "Rectors of Karst University and Oran University Edgar Zarvan and Olga Bendo came.",
        {"Edgar Zarvan": [("Rector", "Karst University")], "Olga Bendo": [("Rector", "Oran University")]},
    ),
    (
        "It was seen by vice-presidents of the Karst Museum Edgar Zarvan, Olga Bendo and Ivo Kos.",
        {name: [("vice-president", "Karst Museum")] for name in ("Edgar Zarvan", "Olga Bendo", "Ivo Kos")},
    ),
    (
        "Heads of departments of the Karst Museum Edgar Zarvan and Ivo Kos came.",
        {name: [("Head of departments", "Karst Museum")] for name in ("Edgar Zarvan", "Ivo Kos")},
    ),
    (
        "Ambassadors of Mali Ivo Kos, Peru Ana Reis and Togo Omar Aziz came.",
        {
            "Ivo Kos": [("Ambassador", "Mali")],
            "Ana Reis": [("Ambassador", "Peru")],
            "Omar Aziz": [("Ambassador", "Togo")],
        },
    ),
    (
        "The deputies of the Karst Council Ivo Kos and Ana Reis came.",
        {name: [("deputy", "Karst Council")] for name in ("Ivo Kos", "Ana Reis")},
    ),
    ("It was led by People's Artist Ivo Kos.", {"Ivo Kos": [("People's Artist", None)]}),
    ("The choir (conductor - Honored Art Worker Ivo Kos) sang.", {"Ivo Kos": [("Honored Art Worker", None)]}),
    ("Professor Ivo Kos spoke of songs.", {"Ivo Kos": [("Professor", None)]}),
    ("The guests thanked Cardinal Ivo Kos.", {"Ivo Kos": [("Cardinal", None)]}),
    ("Professor Ivo Kos, Rector of Karst University, spoke.", {"Ivo Kos": [("Rector", "Karst University")]}),
    ("People's Poet of Mali Ivo Kos spoke.", {"Ivo Kos": [("People's Poet", "Mali")]}),
    (
        "People's Artists Ivo Kos, Ana Reis and Omar Aziz sang.",
        {name: [("People's Artist", None)] for name in ("Ivo Kos", "Ana Reis", "Omar Aziz")},
    ),
    (
        "Secretary General of the Karst Museum, H.E. Ambassador Ivo Kos, left the Embassy of Peru.",
        {"Ivo Kos": [("Secretary General", "Karst Museum"), ("Ambassador", None)]},
    ),
    (
        "Coordinator General of the UNESCO Standing Committee on Technology (STECH) Prof. Ivo Kos spoke.",
        {"Ivo Kos": [("Coordinator General", "UNESCO Standing Committee on Technology")]},
    ),
    (
        "Federal Minister for National Heritage and Culture Division, Ivo Kos, spoke.",
        {"Ivo Kos": [("Federal Minister for National Heritage and Culture Division", None)]},
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_shares_or_gets_an_office(text: str) -> None:
    assert roles(text).get("Ivo Kos", []) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_each_has_the_office(text: str, expected: dict[str, list[tuple[str, str | None]]]) -> None:
    assert roles(text) == expected

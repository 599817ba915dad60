"""Bodies by what stands around their names: a country, a legal form, a kind, a larger body, a headline's verb."""

import pytest

from tests.mentions.annotating import bodies

UNICEF = "United Nations Children's Fund"
UNESCO = "United Nations Educational, Scientific and Cultural Organization"

NOTHING = [
    "The Prime Minister's diwan is in Mali and Ghana, to which he went.",
    "A delegation went to Mali and Ghana.",
    'The fair, held under the motto "Bendo" University students chose, was full.',
    'He sang "Zarya", Union songs and "Bendo" Celebration hymns.',
    "In Oued Laou Morocco won; Soviet Azerbaijan and Ottoman Tunisia were compared.",
    "Francophone Africa and Upper Egypt saw rain.",
    "The Expo Qatar and the Miss Kenya contest closed; Vision Oman was praised.",
    "He praised AlMalik Azerbaijan.",
    "Ana Reis, a company director, spoke. The poet Karim Sabir, a charity worker, sang.",
    "In Torvak, a foundation of concrete was laid.",
    "The companies said that Berlin, Paris and Rome would host.",
    "The firms Ana Reis and Joe Dunn founded closed. The companies and Brazil agreed.",
    "The UK and TVET reforms were praised.",
    "The geological survey and the Household Survey were done.",
    "The Hub of Innovation and the Regional Hub opened.",
    "The International Department and the General Secretariat were thanked.",
    "They plan to establish a Humanitarian Trust Fund by March; the QZ World University Rankings list it.",
    "They saw the House of Karim Sabir and the House of Zemnik Torvali.",
    'They built wells under the "School for Every Malian" project and the "Academy of Oran" programme.',
    "Samarkand, a university town, is old.",
    "The office will channel RM350,000 to schools.",
]

FOUND = [
    ("UNICEF Jordan paid; UNICEF knew.", ["UNICEF Jordan", UNICEF]),
    ("At UNICEF Jordan voiced support.", [UNICEF]),
    (
        "He met the Director of UNICEF Jordan Ana Reis and the head of UNICEF Mali Mr. Kos.",
        ["UNICEF Jordan", "UNICEF Mali"],
    ),
    ("The head of UNICEF Mali Ambassador Reis met is here.", [UNICEF]),
    ("He toured Hill Academy Kenya and the Nur Bank Oman.", ["Hill Academy Kenya", "Nur Bank Oman"]),
    ("He toured the State University Sunan Ampel Jakarta.", ["State University Sunan Ampel Jakarta"]),
    ("It is run by GreenNet Africa and by Rise Up Asia.", ["GreenNet Africa", "Rise Up Asia"]),
    ("The utility, JSC Zarya, and PT Nusa Indonesia paid.", ["JSC Zarya", "PT Nusa Indonesia"]),
    ("He met the firms Zarya, Nurol and Acme.", ["Zarya", "Nurol", "Acme"]),
    ("He met banks such as Zarya and Nurol.", ["Zarya", "Nurol"]),
    ("Grain Watch Sahel, an NGO based in Dakar, spoke.", ["Grain Watch Sahel"]),
    ("Among them were ZARUMO and the Nur Foundation.", ["ZARUMO", "Nur Foundation"]),
    ("He saw the Oran Chamber of Commerce (OCC) and ZARUMO.", ["Oran Chamber of Commerce", "ZARUMO"]),
    ("He met the companies Zarya, Nokia and Nurol.", ["Zarya", "Nokia", "Nurol"]),
    ("Nokia paid Google LLC; the Nokia Corporation knew.", ["Nokia Corporation", "Google LLC"]),
    ("Chad's Ministry of Health and Social Action paid.", ["Ministry of Health and Social Action of Chad"]),
    (
        "The Ministry of Trade, African Cooperation and Malian Expatriates of Mali paid.",
        ["Ministry of Trade, African Cooperation and Malian Expatriates of Mali"],
    ),
    ("He spoke at the Session of the OIC Council of Foreign Ministers.", ["OIC Council of Foreign Ministers"]),
    ("The Bill & Melinda Gates Foundation paid.", ["Bill & Melinda Gates Foundation"]),
    ("The Public Prosecution and the House of Wisdom replied.", ["Public Prosecution", "House of Wisdom"]),
    (
        "The Nauru National Commission for UNESCO (NNCU) met; NNCU paid.",
        ["Nauru National Commission for UNESCO", UNESCO],
    ),
    ("The Council of Crafts (ÇÖK) met; ÇÖK paid.", ["Council of Crafts"]),
    (
        "The Research Center for Islamic History, Art and Culture met.",
        ["Research Center for Islamic History, Art and Culture"],
    ),
    (
        "The National Authority for Investigation and Prosecution of Tax Crime met.",
        ["National Authority for Investigation and Prosecution of Tax Crime"],
    ),
    (
        "The State Committee for Television, Radio Broadcasting and Cinematography of Chad met.",
        ["State Committee for Television, Radio Broadcasting and Cinematography of Chad"],
    ),
    ("Oran Persian, Radio Sahel and Acme Radio told it.", ["Radio Sahel", "Acme Radio"]),
    ("The Small and Medium Trade Agency of Chad met.", ["Small and Medium Trade Agency of Chad"]),
    ('The "Young Bendo" Foundation and "Zarya" Public Union paid.', ["Young Bendo Foundation", "Zarya Public Union"]),
    ("The Non-Aligned Movement Weavers Organization (NAM WO) met.", ["Non-Aligned Movement Weavers Organization"]),
    ("The UN Environment Programme paid.", ["UN Environment Programme"]),
    ("Zarya Bhd and the Jangwani Hub paid.", ["Zarya Bhd", "Jangwani Hub"]),
    (
        "The Geological Survey of Chad and the Malian Red Crescent met.",
        ["Geological Survey of Chad", "Malian Red Crescent"],
    ),
    (
        "He led the Institute of Botany of the Academy of Sciences of Chad.",
        ["Institute of Botany of the Academy of Sciences of Chad", "Academy of Sciences of Chad"],
    ),
    ("He heads the Prime Minister's Diwan.", ["Prime Minister's Diwan"]),
    ("They saw the EU Delegation to Mali and Ghana.", ["EU Delegation to Mali and Ghana"]),
    ("The UNESCO Statistics Institute is the UNESCO Institute for Statistics.", ["UNESCO Institute for Statistics"]),
    ("The Library of the Two Hills Foundation opened.", ["Library of the Two Hills Foundation"]),
    ("The National People's Congress Standing Committee met.", ["National People's Congress Standing Committee"]),
    ("Oran Ports Authority and Coast Guard Service paid.", ["Oran Ports Authority", "Coast Guard Service"]),
]

HEADLINES = [
    ("UNICEF and Nur Institute of Linguistics Explore Cooperation", [UNICEF, "Nur Institute of Linguistics"]),
    ("Oran State University Launches Campaign on Reading", ["Oran State University"]),
    ("Sfax Chamber of Commerce Discuss Trade", ["Sfax Chamber of Commerce"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_body(text: str) -> None:
    assert bodies(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_body_is_found_by_what_stands_around_it(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected


@pytest.mark.parametrize(("title", "expected"), HEADLINES)
def test_a_headline_s_verb_ends_a_body_s_name(title: str, expected: list[str]) -> None:
    assert bodies("It rained.", title) == expected

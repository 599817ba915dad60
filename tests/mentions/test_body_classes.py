"""Bodies of all kinds, by what heads their name: in other languages, parties, services, and their look-alikes."""

import pytest

from tests.mentions.annotating import bodies

NOTHING = [
    "They toured the Karst Imam complex and the Zemnik Sultan mosque.",
    "M.F. Zarvanov came to the U.S. The library closed.",
    "The municipality of the coast and a municipality in Oran paid.",
    "The Karst Nature Reserve and the Savanna Biosphere Reserve reopened.",
    "The Innovation Forum and the Culture Rally drew crowds.",
    "The Western Front was quiet; the Contracting Party and the Third Party shall pay.",
    "The VOP31 team left, VOP31 said so; the Framework Treaty on Dust (VOP31) met; VOP31 will go on.",
    "They flew to Guam and Oman, and back to Lome.",
    "VOP31 President Ivo Kos and the President of VOP32, Ana Reis, sang.",
    "The Public Service and the Health Service are vital, the Front is long.",
    "The Red Sea, the Real Madrid match and the Office in Paris were named.",
    "The Direction of travel is clear; Archives show that the Agence was old.",
    "The Movement slowed; the Network failed; the Party began at ten.",
    "The IT sector, VAT, DNA tests and CEO pay were discussed; AI said to be key.",
    "QUESTION: Thank you, Matt. But will he come?",
    "The high commission and the general secretariat were praised.",
    'The "Green World" exhibition closed; he called it "Our Home" twice.',
    "The steering committee and the Culture committee met at the Historical Centre.",
    "The Movement without Ana Reis and the Network beyond Oslo failed.",
    "The Customs Corridor and the Road Movement survey were closed.",
    "The speaker of the Karst Cities Forum and the guests of the Youth Congress sang; the Forum closed.",
    "Ibrahim Ag Mossa and the AG met.",
    "The Malta-Peru match, a joint commission on trade and the Mali-led committee were named.",
    "The Minister opened an office in Sfax; a centre in the Arab world is planned.",
]

FOUND = [
    (
        "They flew to Guam for GUAM.",
        ["Organization for Democracy and Economic Development"],
    ),
    (
        "The Bibliothèque nationale du Togo lent maps to the Archives nationales du Niger.",
        ["Bibliothèque nationale du Togo", "Archives nationales du Niger"],
    ),
    (
        "The Ministère de la Culture du Mali and the Universidad de León signed.",
        ["Ministère de la Culture du Mali", "Universidad de León"],
    ),
    ("The Conseil national des droits de l'homme met.", ["Conseil national des droits de l'homme"]),
    (
        "The Karl Huber Stiftung and the Technische Universität Ulm met.",
        ["Karl Huber Stiftung", "Technische Universität Ulm"],
    ),
    ("The Kementerian Kesihatan Malaysia replied.", ["Kementerian Kesihatan Malaysia"]),
    ("He joined the Atlas Enstitüsü and Banco de Minho.", ["Atlas Enstitüsü", "Banco de Minho"]),
    ("The Liberal Democratic Forum and the Freedom Movement won.", ["Liberal Democratic Forum", "Freedom Movement"]),
    ("The Labour Party and the Zeytun Fund agreed.", ["Labour Party", "Zeytun Fund"]),
    ("The Otrar State Reserve and the Archive Service replied.", ["Otrar State Reserve", "Archive Service"]),
    (
        "The Network of Oasis Towns and the African Ombudsman Association met.",
        ["Network of Oasis Towns", "African Ombudsman Association"],
    ),
    ("The ROTIA union and the airline Qanat sued.", ["ROTIA", "Qanat"]),
    (
        "The Speaker of the House of Representatives of Malta, Omar Diop, came.",
        ["House of Representatives of Malta"],
    ),
    ("The M. F. Zarvanov National Library of Malta replied.", ["M. F. Zarvanov National Library of Malta"]),
    (
        "The Chairman of the Mazhilis of the Parliament of Kazakhstan, Omar Diop, came. The Mazhilis voted.",
        ["Mazhilis of the Parliament of Kazakhstan"],
    ),
    (
        "The Speaker of the Legislative Chamber of the Oliy Majlis, Omar Diop, came.",
        ["Legislative Chamber of the Oliy Majlis"],
    ),
    ("The M.F. Zarvanov National Library of Malta replied.", ["M.F. Zarvanov National Library of Malta"]),
    ("Omar Diop, Director of the Heritage Center, replied.", ["Heritage Center"]),
    ("The Center of Heritage in the Arab World replied.", ["Center of Heritage in the Arab World"]),
    (
        "The Malta-Peru joint commission on cultural and economic cooperation met.",
        ["Malta-Peru joint commission on cultural and economic cooperation"],
    ),
    ("Peru's Foreign Ministry denied it.", ["Ministry of Foreign Affairs of Peru"]),
    ("The Federal Ministry of Labour of Chad replied.", ["Ministry of Labour of Chad"]),
    ("TORVAK officials and the ZEMNIK board met.", ["TORVAK", "ZEMNIK"]),
    ("The MIRVA union struck; KELTAN said so.", ["MIRVA", "KELTAN"]),
    ("QUESTION: Ana Reis, Al Manara. Will he come?", ["Al Manara"]),
    ("He told the Zarya news agency.", ["Zarya"]),
    ("The Consulate General of Oman in Lagos opened.", ["Consulate General of Oman in Lagos"]),
    ("The Malaysian High Commission and the Zeytun Center met.", ["Malaysian High Commission", "Zeytun Center"]),
    ('The "Bahar" company, the "Gunel" LLC and the newspaper "Zarya" paid.', ["Bahar", "Gunel", "Zarya"]),
    ("The Oran Metropolitan Municipality paid.", ["Oran Metropolitan Municipality"]),
    ("The municipality of Oran and the wilaya of Sfax paid.", ["municipality of Oran", "wilaya of Sfax"]),
    ("The Peruvian General Labour Union sued.", ["Peruvian General Labour Union"]),
    ("The Workers' Party and the Ombudsman's Office replied.", ["Workers' Party", "Ombudsman's Office"]),
    ("The Malian Historical Society opened.", ["Malian Historical Society"]),
    (
        "The Ministry for Europe and Foreign Affairs of Chad replied.",
        ["Ministry of Europe and Foreign Affairs of Chad"],
    ),
    ("The Association for Crafts without Borders met.", ["Association for Crafts without Borders"]),
    ("The NGO Terre Douce planted trees.", ["Terre Douce"]),
    (
        "Karst Werke AG, Hanbit Motors Co. and the developer Qanat paid.",
        ["Karst Werke AG", "Hanbit Motors Co", "Qanat"],
    ),
    (
        "The Department of Monuments and Museums and the Committee of Archives, Documentation and Book Affairs met.",
        ["Department of Monuments and Museums", "Committee of Archives, Documentation and Book Affairs"],
    ),
    (
        "The Ministry of Tourism, Culture and the Arts of Togo replied.",
        ["Ministry of Tourism, Culture and the Arts of Togo"],
    ),
    ("The Secretary General of the Karst Cities Forum, Ivo Kos, left.", ["Karst Cities Forum"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_body(text: str) -> None:
    assert bodies(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_body_of_the_class_is_found(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected

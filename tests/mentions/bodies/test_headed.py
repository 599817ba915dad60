"""Bodies are named, under all their forms: no events, prizes, buildings, or words that only refer back."""

import pytest

from icesco_cli.models import Topic
from tests.mentions.annotating import annotate, bodies, of_topic

UNESCO = "United Nations Educational, Scientific and Cultural Organization"
ICESCO = "Islamic World Educational, Scientific and Cultural Organization"

NOTHING = [
    "The Consuls General and the Secretaries General met Directors General.",
    "The foreign ministry and the companies from Lima and Oran paid.",
    "They drove to the Karst National Historical-Artistic Preserve.",
    "They spoke of STEM, of COVID, and of SDGS and banks Monday.",
    "It is paid under the Andean Technical Aid (ATA) Programme.",
    "Ana Reis is Head of the Depository.",
    "The Ministry and the Organization agreed; the Museum will open soon.",
    "The Joint Committee and the Technical Working Group will meet again.",
    "The Azerbaijani Ministry and the Malian side exchanged views.",
    "Delegation of Bendo School Visits Mali",
    "Karst and Malta Sign Memorandum on Traditional Carpet Centre in Sfax",
    'They declared Sfax the "Financial Center of the South Sea".',
    "He was received at the Sfax Congress Center and at the Convention Centre of Karst.",
    "They met at the OARX Lima exhibition and the SFX Peru fair.",
    "The Tashkent Investment Forum and the Baku Summit closed on Friday.",
    "The Sharjah Prize and the Rumi Award were handed over.",
    "The Memorandum of Understanding and the Action Plan were signed.",
    "The Belt and Road Initiative and the World Heritage List were discussed.",
    "Minister of Trade and New Technologies Olga Petrova spoke.",
    "They plan to establish a Regional Centre for Robotics in Sfax.",
    "The guests met at the Olympus Theatre and visited the Historic Centre.",
    "Shusha was named the Capital of Islamic Culture.",
    "Brazil, Mali and the Republic of Korea abstained.",
    "The Ambassador, the Rector and the Director-General thanked the guests.",
    "The COVID-19 pandemic, the GDP and the AI strategy were on the agenda.",
    "The Day of Knowledge and the Week of Science begin on Monday.",
    "Nizami Street leads to the Palace of the Shirvanshahs.",
]

FOUND = [
    ("The Rector of Politecnico di Sfax Paulo Reis met Ana Reis.", ["Politecnico di Sfax"]),
    ("Chairman of the Board of the Fondazione Sfax Paulo Reis came.", ["Fondazione Sfax"]),
    ("Director of the Instituto Oran Ana Maria Reis came.", ["Instituto Oran"]),
    ("The Rector of Universidad Paulo Reis, Omar Aziz, spoke.", ["Universidad Paulo Reis"]),
    ("The students of Universidad Central Paulo Reis left.", ["Universidad Central Paulo Reis"]),
    ("They saw the Karst Data and AI Authority.", ["Karst Data and AI Authority"]),
    ("They saw the Karst State Historical Museum-Reserve.", ["Karst State Historical Museum-Reserve"]),
    ("They saw the House-Museum of Omar Aziz.", ["House-Museum of Omar Aziz"]),
    (
        "They saw the Karst Museum of the Mariner's Songs and Islamic Art.",
        ["Karst Museum of the Mariner's Songs and Islamic Art"],
    ),
    ("The Institute of the Sea's Press Department closed.", ["Institute of the Sea", "Press Department"]),
    (
        "Visitors saw the International Exhibition and Museum of the Sea.",
        ["International Exhibition and Museum of the Sea"],
    ),
    ('They will set it up under the name "Karst Heritage Committee".', ["Karst Heritage Committee"]),
    (
        "The Delegation of the European Union to Mali paid.",
        ["Delegation of the European Union to Mali", "European Union"],
    ),
    ("They met at the Academy of Sciences on May 13.", ["Academy of Sciences"]),
    ("They asked the Centre for Research on March Island.", ["Centre for Research on March Island"]),
    ("The defence ministry of Peru paid the company Bendo Mining.", ["Ministry of Defence of Peru", "Bendo Mining"]),
    ("It was paid by FSDX Africa and MarkTrade Peru.", ["FSDX Africa", "MarkTrade Peru"]),
    ("The work was done by JSC Bendosu and Kentax A.Ş. for all.", ["JSC Bendosu", "Kentax A.Ş."]),
    ("The companies Bendo, Hura Tel and Sfaxia came.", ["Bendo", "Hura Tel", "Sfaxia"]),
    ("They thanked OARX and the World Bank.", ["OARX", "World Bank"]),
    (
        "Peru's foreign ministry and the Malian ministry of sport paid.",
        ["Ministry of Foreign Affairs of Peru", "Ministry of Sport of Mali"],
    ),
    ("An analyst at the Lima-based Andes Policy Centre said so.", ["Andes Policy Centre"]),
    ("The National People's Congress Standing Committee met.", ["National People's Congress Standing Committee"]),
    ("Rumi Academy Pakistan printed it in Lahore.", ["Rumi Academy Pakistan"]),
    ("The State Islamic University Omar Bendo Jakarta is new.", ["State Islamic University Omar Bendo Jakarta"]),
    (
        "The Bendo Institute of Physics of the Academy of Sciences of Mali closed.",
        ["Bendo Institute of Physics of the Academy of Sciences of Mali", "Academy of Sciences of Mali"],
    ),
    ("The Walled City of Lahore Authority came.", ["Walled City of Lahore Authority"]),
    ("The Geological Survey of Peru came.", ["Geological Survey of Peru"]),
    ("UNESCO and ICESCO met.", [UNESCO, ICESCO]),
    ("He taught at Sfax State University.", ["Sfax State University"]),
    ("The Ministry of Culture and Sport of Spain agreed.", ["Ministry of Culture and Sport of Spain"]),
    ("Spain's Ministry of Culture and Sport agreed.", ["Ministry of Culture and Sport of Spain"]),
    ("The Spanish Culture and Sport Ministry agreed.", ["Ministry of Culture and Sport of Spain"]),
    (
        "The National Agency for Trade, Investment and Tourism (NATIT) grew.",
        ["National Agency for Trade, Investment and Tourism"],
    ),
    ("The Women's Council and the Growers' Union merged.", ["Women's Council", "Growers' Union"]),
    ("The Museum of the Two Rivers lent it.", ["Museum of the Two Rivers"]),
    ("King Hassan University gave a prize.", ["King Hassan University"]),
    ("Radio Sahel and Universiti Utara reported it.", ["Radio Sahel", "Universiti Utara"]),
    ("Youth Beyond Borders (YBB) took part.", ["Youth Beyond Borders"]),
    ("The newspaper Al-Waqt and the Nur company paid.", ["Al-Waqt", "Nur"]),
    ("Acme Steel Chairman Karl Berg and NORCO President Ivo Kos came.", ["Acme Steel", "NORCO"]),
    ("Dalal Hariri, founder of Grain Watch, spoke.", ["Grain Watch"]),
    (
        "The Embassy of Mali in Oslo and the Permanent Mission of Peru to the United Nations helped.",
        ["Embassy of Mali in Oslo", "Permanent Mission of Peru to the United Nations", "United Nations"],
    ),
    (
        "The Ministry of Education, Heydar Foundation and UNICEF signed.",
        ["Ministry of Education", "Heydar Foundation", "United Nations Children's Fund"],
    ),
    (
        "The Institute of Economics and Management and Oran State University met.",
        ["Institute of Economics and Management", "Oran State University"],
    ),
    ("The State Committee on Work with Youth replied.", ["State Committee on Work with Youth"]),
    ("The Prime Minister's Office confirmed it.", ["Prime Minister's Office"]),
    (
        "The Executive Council of the African Union convened.",
        ["Executive Council of the African Union", "African Union"],
    ),
    ("The Turkish national commission for UNESCO sent a letter.", ["Turkish national commission for UNESCO", UNESCO]),
    ("The Faculty of Law of Oran State University opened.", ["Faculty of Law", "Oran State University"]),
]

ONE_BODY = [
    (
        "The National Board of the Kingdom of Thailand met. The Thai National Board left.",
        "National Board of the Kingdom of Thailand",
        "Thai National Board",
    ),
    (
        "The General Secretariat of UNESCO wrote. The UNESCO General Secretariat paid.",
        "General Secretariat of UNESCO",
        "UNESCO General Secretariat",
    ),
    ("The Sfax Olive Council -SOC- met. SOC will pay.", "Sfax Olive Council", "SOC"),
    ("The Port Investment Fund (PIF) paid. PIF was thanked.", "Port Investment Fund", "PIF"),
    ("He saw ADA University. ADA Rector Ana Reis spoke.", "ADA University", "ADA"),
    (
        "The National Library of Mali lent maps. The National Library is old.",
        "National Library of Mali",
        "National Library",
    ),
    ("The Sfax Olive Council (SOC) met. SOC will pay.", "Sfax Olive Council", "SOC"),
    (
        "The Culture Ministry of Peru paid. The Peruvian Ministry of Culture knew.",
        "Ministry of Culture of Peru",
        "Peruvian Ministry of Culture",
    ),
    (
        "Minister of Energy of Chad Ali Bah spoke. The Energy Ministry will pay.",
        "Ministry of Energy of Chad",
        "Energy Ministry",
    ),
    ("Lima Academy of Arts sings. Lima Academy is full.", "Lima Academy of Arts", "Lima Academy"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_body(text: str) -> None:
    assert bodies(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_body_is_found(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected


@pytest.mark.parametrize(("text", "name", "alias"), ONE_BODY)
def test_a_body_is_one_under_all_its_forms(text: str, name: str, alias: str) -> None:
    found = [body for body in annotate(text).organisations if alias in body.aliases]
    assert [body.name for body in found] == [name]


def test_a_ministry_stays_apart_from_another_country_s() -> None:
    text = "Peru's Ministry of Culture and Chile's Ministry of Culture agreed."
    assert bodies(text) == ["Ministry of Culture of Peru", "Ministry of Culture of Chile"]


def test_the_noun_phrase_takes_in_the_article_and_the_acronym() -> None:
    text = "Yesterday the Sfax Olive Council (SOC) met."
    mention = of_topic(text, Topic.ORGANISATION)[0]
    assert text[mention.outer_start : mention.outer_end] == "the Sfax Olive Council (SOC)"
    assert text[mention.start : mention.end] == "Sfax Olive Council"


def test_an_acronym_in_brackets_names_the_body_wherever_it_stands_alone() -> None:
    text = "The Karst Island Council (MKB) met. MKB will pay; so will UiK. The University of Karst (UiK) knew."
    assert [text[m.start : m.end] for m in of_topic(text, Topic.ORGANISATION)] == [
        "Karst Island Council",
        "MKB",
        "UiK",
        "University of Karst",
    ]


def test_an_acronym_of_something_else_names_no_body() -> None:
    text = "The Karst Road Project (KRP) ends. KRP will be missed. The mayor (MKB) left. MKB stays."
    assert of_topic(text, Topic.ORGANISATION) == []


def test_what_a_headline_offers_in_brackets_is_no_acronym() -> None:
    text = "Show opens at the Karst Carpet Museum [PHOTO]. PHOTO by the Karst Guild (VIDEO)."
    assert [text[m.start : m.end] for m in of_topic(text, Topic.ORGANISATION)] == ["Karst Carpet Museum", "Karst Guild"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Karst State University met Kutaisi State University. The Rector of KSU, Ana Reis, spoke.",
            ["Karst State University", "Kutaisi State University", "KSU"],
        ),
        (
            "Karst State University (KSTU) opened. The Rector of KSU, Ana Reis, spoke.",
            ["Karst State University", "KSU"],
        ),
        ("Karst State University opened. The Rector of KSU, Ana Reis, spoke.", ["Karst State University"]),
    ],
)
def test_initials_are_the_one_body_that_has_them(text: str, names: list[str]) -> None:
    assert bodies(text) == names

"""An office belongs to the human whom it stands beside, and to the body or country that the text says."""

import pytest

from icesco_cli.mentions.finding import find_mentions
from icesco_cli.models import Article, Sentence, Shape
from tests.mentions.annotating import outer, roles

UNESCO = "United Nations Educational, Scientific and Cultural Organization"

NOTHING = [
    ("The Minister thanked Olga Petrova.", "Olga Petrova"),
    ("Minister, Olga Petrova of the Daily asks a question.", "Olga Petrova"),
    ("Former President Ivo Kos sang.", "Ivo Kos"),
    ("Ivo Kos, who was ambassador until May, sang.", "Ivo Kos"),
    ("Omar Aziz, the King's cousin, sang.", "Omar Aziz"),
    ("Timur Saidov saw the house of the poet.", "Timur Saidov"),
    ("Ivo Kos met the Ambassador of Peru.", "Ivo Kos"),
    ("She succeeds ex-Minister Olga Petrova.", "Olga Petrova"),
    ("The Director of the Museum and Ivo Kos left.", "Ivo Kos"),
    ("Ivo Kos is a poet of the sea.", "Ivo Kos"),
    ("Thanked by Omar Aziz, Rector of Oran University, Ivo Kos sang.", "Ivo Kos"),
    ("Ivo Kos became a grandfather when the director came.", "Ivo Kos"),
    ("Ivo Kos, 54, and a fisherman met (Mali), and 54, the Rector, left.", "Ivo Kos"),
    ("The talks of the Museum's Director and of Ivo Kos of Mali ended.", "Ivo Kos"),
    ("Thank you, Minister, Dr. Ivo Kos begins.", "Ivo Kos"),
    ("The Secretary asked (on Monday, in Sfax) Ivo Kos.", "Ivo Kos"),
    ("She asked the secretary for cultural items and Ivo Kos for sport.", "Ivo Kos"),
    ("The director of the UNESCO office saw that in Sfax Ivo Kos sang.", "Ivo Kos"),
    ("The head of the visiting delegation thanked Ivo Kos.", "Ivo Kos"),
    ("The mayor of the city took Ivo Kos home.", "Ivo Kos"),
    ("The UN's and the EU's Ivo Kos left.", "Ivo Kos"),
    ("The spokesperson for the Minister introduced Ivo Kos.", "Ivo Kos"),
    ("Ivo Kos asked the Prime Minister for help.", "Ivo Kos"),
    ("Ivo Kos was received by the President of Mali.", "Ivo Kos"),
    ("The President appointed Ivo Kos on Monday.", "Ivo Kos"),
    ("Ivo Kos, whom the Minister had invited, sang.", "Ivo Kos"),
    ("Ivo Kos ran for president in May.", "Ivo Kos"),
    ("Ivo Kos, the son of the President, sang.", "Ivo Kos"),
    ("Ivo Kos, brother of the Minister of Trade, sang.", "Ivo Kos"),
    ("The Minister of Trade will be in Sfax with Ivo Kos.", "Ivo Kos"),
    ("Ivo Kos refused the post of minister.", "Ivo Kos"),
    ("Ivo Kos was never a minister.", "Ivo Kos"),
    ("Ivo Kos is not the Minister of Trade.", "Ivo Kos"),
    ("The letter to the Minister was signed by Ivo Kos.", "Ivo Kos"),
    ("The Minister, accompanied by Ivo Kos, left.", "Ivo Kos"),
    ("The ambassadors of Peru and Mali heard Ivo Kos sing.", "Ivo Kos"),
    ('"Ivo Kos is coming," said the Minister of Trade.', "Ivo Kos"),
    ("Ivo Kos's meeting with the Minister lasted an hour.", "Ivo Kos"),
    ("Receiving Ivo Kos, the President praised the museum.", "Ivo Kos"),
    ("Ivo Kos, DG UNESCO discuss ties", "Ivo Kos"),
    ("Ivo Kos, Mali's Trade Minister Explore Cooperation in Sfax", "Ivo Kos"),
    ("Welcoming Mr. Ivo Kos, the Minister said that the work goes on.", "Ivo Kos"),
]

FOUND = [
    ("Culture Minister Timur Saidov", [("Culture Minister", None)]),
    ("Malian Culture Minister Timur Saidov", [("Culture Minister", "Mali")]),
    ("Mali's ambassador, Timur Saidov", [("ambassador", "Mali")]),
    ("Timur Saidov, Minister of Energy and Water of Mali", [("Minister of Energy and Water", "Mali")]),
    (
        "the Minister of Trade, Tourism and Sport of Mali, Dr. Timur Saidov",
        [("Minister of Trade, Tourism and Sport", "Mali")],
    ),
    ("the Ambassador of Mali to Peru, Timur Saidov", [("Ambassador to Peru", "Mali")]),
    ("the Mayor of Sfax and Goodwill Ambassador, Timur Saidov", [("Mayor", "Sfax"), ("Goodwill Ambassador", None)]),
    ("Timur Saidov, Chargé d'Affaires of Mali in Peru", [("Chargé d'Affaires to Peru", "Mali")]),
    (
        "UNESCO Assistant Director-General for Culture Timur Saidov",
        [("Assistant Director-General for Culture", UNESCO)],
    ),
    (
        "Timur Saidov, Director-General (DG) of the Sfax Olive Council (SOC)",
        [("Director-General", "Sfax Olive Council")],
    ),
    (
        "Timur Saidov, Head of the Press Department of the Sfax Olive Council",
        [("Head of the Press Department", "Sfax Olive Council")],
    ),
    (
        "Timur Saidov, Minister of Trade, President of the Sfax Olive Council",
        [("Minister of Trade", None), ("President", "Sfax Olive Council")],
    ),
    (
        "Deputy Prime Minister and Minister of Trade Timur Saidov",
        [("Deputy Prime Minister", None), ("Minister of Trade", None)],
    ),
    ("Foreign Minister Timur Saidov of Mali left", [("Foreign Minister", "Mali")]),
    ("Thai Director Timur Saidov of the Sfax Olive Council", [("Director", "Sfax Olive Council")]),
    ("the Wali of the Sahro-Tell region, Timur Saidov", [("Wali", "Sahro-Tell")]),
    ("Timur Saidov, Minister for Europe and Foreign Affairs", [("Minister for Europe and Foreign Affairs", None)]),
    ("Timur Saidov, President of the Korea Heritage Service", [("President", "Korea Heritage Service")]),
    ("the Ambassador of Mali to the Kingdom, Timur Saidov", [("Ambassador to the Kingdom", "Mali")]),
    ("Ambassador Timur Saidov, Ambassador of Mali to Peru, Dr. Ana Reis", [("Ambassador to Peru", "Mali")]),
    ("Head of the ministry's Press Department Timur Saidov", [("Head of the ministry's Press Department", None)]),
    ("the President of the festival, singer Timur Saidov", [("President of the festival", None), ("singer", None)]),
    ("Secretary General of the Karst Cities Forum Timur Saidov", [("Secretary General", "Karst Cities Forum")]),
    (
        "the director of the UNESCO regional office for Maghreb, Timur Saidov",
        [("director", "UNESCO regional office for Maghreb")],
    ),
    ("Additional Foreign Secretary (Africa & Americas) Timur Saidov", [("Additional Foreign Secretary", None)]),
    (
        "the Deputy Prime Minister/Trade Minister Timur Saidov",
        [("Deputy Prime Minister", None), ("Trade Minister", None)],
    ),
    (
        "UNESCO Assistant Secretary General for political affairs Timur Saidov",
        [("Assistant Secretary General for political affairs", UNESCO)],
    ),
    (
        "Director General Department of Monuments and Museums (DMM) Timur Saidov",
        [("Director General", "Department of Monuments and Museums")],
    ),
    ("the late violinist Timur Saidov", [("violinist", None)]),
    ("Governor of Navoi region Timur Saidov", [("Governor", "Navoi")]),
    ("Mayor of Zarvan Timur Saidov", [("Mayor", "Zarvan")]),
    ("Minister of Culture of the Republic of Togo Timur Saidov", [("Minister of Culture", "Togo")]),
    ("the President of the Republic of Kazakhstan, Timur Saidov", [("President", "Kazakhstan")]),
    (
        "Vice President of UNESCO for the Green Deal Timur Saidov",
        [("Vice President for the Green Deal", UNESCO)],
    ),
    ("the Director of the Office of the Rector, Timur Saidov", [("Director of the Office of the Rector", None)]),
    ("UNESCO Director for Europe and the CIS Timur Saidov", [("Director for Europe and the CIS", UNESCO)]),
    (
        "Timur Saidov, Minister of Culture in the United Arab Emirates",
        [("Minister of Culture", "United Arab Emirates")],
    ),
    ("Aide to the President Timur Saidov", [("Aide to the President", None)]),
    ("ZEMNIK's Director General Dr Timur Saidov", [("Director General", "ZEMNIK")]),
    ("Sfax Olive Council (SOC) President Timur Saidov", [("President", "Sfax Olive Council")]),
    (
        "the head of the protocol department of the Sfax Olive Council, Timur Saidov",
        [("head of the protocol department", "Sfax Olive Council")],
    ),
    ("met in Doha Minister of Culture of Oman Timur Saidov", [("Minister of Culture", "Oman")]),
    (
        "Chair of the Sfax Olive Council of the Republic of Mali Timur Saidov",
        [("Chair", "Sfax Olive Council of the Republic of Mali")],
    ),
    (
        "Chairman of the Mazhilis of the Parliament of Kazakhstan Timur Saidov",
        [("Chairman", "Mazhilis of the Parliament of Kazakhstan")],
    ),
    ("Mali's Permanent Delegate to UNESCO, Timur Saidov", [("Permanent Delegate to UNESCO", "Mali")]),
    (
        "Timur Saidov, Director of the Department of Sport of Mali's Ministry of Youth",
        [("Director of the Department of Sport", "Ministry of Youth of Mali")],
    ),
    (
        "the Special Envoy of the UNESCO Director-General, Timur Saidov",
        [("Special Envoy of the Director-General", UNESCO)],
    ),
    (
        "The Permanent Delegate of Mali to UNESCO Ambassador Timur Saidov left",
        [("Permanent Delegate to UNESCO", "Mali"), ("Ambassador", None)],
    ),
    ("Timur Saidov, head of Thai intelligence", [("head of Thai intelligence", "Thailand")]),
    ("Secretary Health and Sport Division Timur Saidov left", [("Secretary", "Health and Sport Division")]),
    ("Chairman PCBX Timur Saidov left", [("Chairman", "PCBX")]),
    ("the Governor (Hokim) of Sfax, Timur Saidov", [("Governor", "Sfax")]),
    ("the architect of the project, Timur Saidov", [("architect of the project", None)]),
    (
        "Deputy Prime Minister – Minister of Trade of Mali Timur Saidov left",
        [("Deputy Prime Minister", "Mali"), ("Minister of Trade", "Mali")],
    ),
    ("the outgoing Ambassador of Mali, Timur Saidov", [("Ambassador", "Mali")]),
    ("They saw the Oran Museum with the museum's director, Timur Saidov.", [("director", "Oran Museum")]),
    ("In Mali they met the country's President Timur Saidov.", [("President", "Mali")]),
    ("Timur Saidov is the director of the Oran Bank.", [("director", "Oran Bank")]),
    ("Timur Saidov is also the director of the Oran Bank.", [("director", "Oran Bank")]),
    ("When Timur Saidov became president, it rained.", [("president", None)]),
    (
        "Deputy head of the presidential administration Timur Saidov left",
        [("Deputy head of the presidential administration", None)],
    ),
    ("Timur Saidov, a professor of history at Oran University,", [("professor of history", "Oran University")]),
    ("Timur Saidov, 54, a fisherman from Sfax,", [("fisherman", None)]),
    ("Timur Saidov (Mali), Rapporteur;", [("Rapporteur", None)]),
    ("Regional Director Timur Saidov (UNESCO) left", [("Regional Director", UNESCO)]),
    ("The President of Metsura, Timur Saidov, left", [("President", "Metsura")]),
    ("ADA Vice-Rector Timur Saidov left", [("Vice-Rector", "ADA")]),
    ("the violinist Timur Saidov", [("violinist", None)]),
    ("Timur Saidov, stonemason of Gyumri", [("stonemason", "Gyumri")]),
    ("Timur Saidov, minister of economy and planning", [("minister of economy and planning", None)]),
    ("Timur Saidov, Adviser to the President of Mali", [("Adviser to the President", "Mali")]),
    ("the visiting Vice-Minister of Health Timur Saidov", [("Vice-Minister of Health", None)]),
    ("Chairman of the State Agency for Roads Timur Saidov", [("Chairman", "State Agency for Roads")]),
    ("Timur Saidov as Goodwill Ambassador of UNICEF", [("Goodwill Ambassador", "United Nations Children's Fund")]),
]

EACH = [
    (
        "It was seen by the Mayor Ivo Kos, the head of the Malian delegation to UNESCO, MP Ana Reis, and others.",
        {"Ivo Kos": ["Mayor"], "Ana Reis": ["head of the Malian delegation", "MP"]},
    ),
    (
        "Thanked by Dean Omar Aziz, Rector of Oran University, Ivo Kos, Mayor of Sfax, sang.",
        {"Omar Aziz": ["Dean", "Rector"], "Ivo Kos": ["Mayor"]},
    ),
    (
        "Thanked by Dean Omar Aziz, Rector Ivo Kos, Mayor of Sfax, and the others, she sang.",
        {"Omar Aziz": ["Dean"], "Ivo Kos": ["Rector", "Mayor"]},
    ),
    ("Ana Reis, Minister of Media, and Omar Aziz met.", {"Ana Reis": ["Minister of Media"], "Omar Aziz": []}),
    (
        "The Ambassador of Mali, Mr. Ivo Kos, and the Director-General signed it.",
        {"Ivo Kos": ["Ambassador"]},
    ),
    (
        "Head of the Department of Arts Ivo Kos hosted Grand Imam of Al-Azhar Omar Aziz.",
        {"Ivo Kos": ["Head of the Department of Arts"], "Omar Aziz": ["Grand Imam"]},
    ),
    (
        "He was met by Rector, Prof. Ivo Kos, Vice-Rector, Dr. Ana Reis, and Dean of Law, Ms. Dina Omarova.",
        {"Ivo Kos": ["Rector"], "Ana Reis": ["Vice-Rector"], "Dina Omarova": ["Dean of Law"]},
    ),
    (
        "Ana Petrovic, Culture Minister of Mali, met Dr. Mona El-Nagary, Deputy Director and Head of the Oran Bank.",
        {"Ana Petrovic": ["Culture Minister"], "Mona El-Nagary": ["Deputy Director", "Head"]},
    ),
    (
        "US special envoy Ivo Kos, Thai Prime Minister and Foreign Minister Sheikh Omar Aziz and others met.",
        {"Ivo Kos": ["special envoy"], "Omar Aziz": ["Prime Minister", "Foreign Minister"]},
    ),
    (
        "Governor Ivo Kos came. They were joined by the Governor, the Mayor of Sfax, Mr. Omar Aziz, and others.",
        {"Ivo Kos": ["Governor"], "Omar Aziz": ["Mayor"]},
    ),
    (
        "They were Mr. Ivo Kos, Minister of Trade; Ms. Ana Reis, Head of the Oran Bank; and Dr. Lee Park, Dean.",
        {"Ivo Kos": ["Minister of Trade"], "Ana Reis": ["Head"], "Lee Park": ["Dean"]},
    ),
    (
        "The Rector of Oran University, Ivo Kos, the Mayor of Oran, Ana Reis, and the Dean, Omar Aziz, met.",
        {"Ivo Kos": ["Rector"], "Ana Reis": ["Mayor"], "Omar Aziz": ["Dean"]},
    ),
    (
        "It was said at the meeting of the Minister of Trade of Mali and the Rector of Oran University, Ivo Kos.",
        {"Ivo Kos": ["Rector"]},
    ),
    (
        "President Ivo Kos and First Vice President, Goodwill Ambassador Ana Reis came.",
        {"Ivo Kos": ["President"], "Ana Reis": ["First Vice President", "Goodwill Ambassador"]},
    ),
    (
        "Ivo Kos, Minister of Trade, and Minister of Health Ana Reis met.",
        {"Ivo Kos": ["Minister of Trade"], "Ana Reis": ["Minister of Health"]},
    ),
]

PHRASES = [
    ("He met the Minister of Trade, Mr. Ivo Kos, in Oslo.", ["the Minister of Trade, Mr. Ivo Kos"]),
    ("Dr. Ana Reis, Dean (DG) of Oran University, left.", ["Dr. Ana Reis, Dean (DG) of Oran University"]),
    ("Then Mali's Culture Minister Ivo Kos spoke.", ["Mali's Culture Minister Ivo Kos"]),
    ("Mr. Ivo Kos and his wife, Ana Reis, left.", ["Mr. Ivo Kos", "Ana Reis"]),
]


@pytest.mark.parametrize(("text", "name"), NOTHING)
def test_what_is_no_role(text: str, name: str) -> None:
    assert [title for title, _ in roles(text)[name]] == []


@pytest.mark.parametrize(("phrase", "expected"), FOUND)
def test_a_role_is_found(phrase: str, expected: list[tuple[str, str | None]]) -> None:
    assert roles(f"Yesterday they met {phrase}, at last.")["Timur Saidov"] == expected


@pytest.mark.parametrize(("text", "expected"), EACH)
def test_each_gets_his_own(text: str, expected: dict[str, list[str]]) -> None:
    assert {name: [title for title, _ in found] for name, found in roles(text).items()} == expected


@pytest.mark.parametrize(("text", "expected"), PHRASES)
def test_the_noun_phrase_holds_office_and_apposition(text: str, expected: list[str]) -> None:
    assert outer(text) == expected


def test_a_body_named_in_short_is_the_one_last_named() -> None:
    text = "The Oran Museum of Glass opened. The founder of the Museum, Mrs. Ana Reis, spoke."
    assert roles(text)["Ana Reis"] == [("founder", "Oran Museum of Glass")]


def test_a_short_title_says_nothing_beside_the_full_one() -> None:
    text = "Ivo Kos, Minister of Trade of Mali, came. Minister Kos spoke."
    assert roles(text)["Ivo Kos"] == [("Minister of Trade", "Mali")]


def test_an_item_of_a_list_is_no_headline() -> None:
    text = "Ms. Ana Reis, Minister of Culture of the Republic of Mali"
    sentences = [Sentence(0, len(text), Shape.ITEM)]
    found = find_mentions(text, Article("a1", "page.txt", 1, 1, 0, len(text)), sentences)
    assert [(role.title, role.of) for role in found.people[0].roles] == [("Minister of Culture", "Mali")]


def test_an_office_said_again_without_its_country_is_the_same() -> None:
    text = "Ivo Kos, Prime Minister of Mali, came. Prime Minister Kos met Prime Minister Ana Reis."
    assert roles(text) == {"Ivo Kos": [("Prime Minister", "Mali")], "Ana Reis": [("Prime Minister", None)]}

"""Bodies at the edge of the tables: weak heads with a field, known names that go on, nouns beside a name that says
nothing, and the look-alikes of each."""

import pytest

from tests.mentions.annotating import bodies

NOTHING = [
    "The Board of Directors, the Board of Trustees and the Management of Water were praised.",
    "In Modern Times they met at the Border Post, for it was the Best of Times.",
    "The Centre for Karst was named.",
    "The School No longer pays, and Item No. 6 of the list is gone.",
    "Proportional Representation and the Cooperative were discussed.",
    "The fund Monday closed; the station Karst and the tank Leopard were painted.",
    "Ana & Paul sang of Arts & Culture in Trinidad & Tobago.",
    "The Permanent Secretary saw the Delegation of Peru.",
    "The Court on Karst Street and the Fund in Oran were full.",
    "Mali and the Union of Myanmar agreed.",
    "The École and the Caisse were closed.",
    "In the party Saturday was named, the committee Foreign Affairs met, and the group Health Ministers left.",
    "The Air Force met Air Traffic Control; Air Malta Day was held.",
    "A High School and the Secretariat of the Board were closed.",
    "Follow @UNESCO and @ICESCO_En on X.",
    "Justice was done, the Archives show, and Marine fields of Peru are blue.",
    "The Cour and the Tribunal of the sea were shut.",
    "The Zemnik International Fair and the Global Forum of the Alliance of Karst Divers closed.",
    "The line Maresa and the house Sahra were new.",
    "The concert was held at the Bendo State Philharmonic Hall and in the Lotus Assembly Hall.",
    "Omar Aziz, Under-Secretary of the Ministry for Ports, told the newspaper Ana Reis had left.",
    "The Kenyan and Maasai Culture Ministers left.",
    "They came to St. Agnes, and saw Mali's cities.",
    "They gave Aid to Refugees, and left Heritage in the Islamic World to others; the Natural Reserves grew.",
    "They asked the Film and the Board, and Film and Publication Boards were closed.",
    "The Committee to Ana Reis was late, and the Commission to preserve looms sat.",
    "They spoke of the restoration of the House of Mirrors and of the reopening of the House of Winds.",
]

FOUND = [
    (
        "The Fund for Assistance to Small Enterprises of Peru paid, and gave Aid to Ana Reis.",
        ["Fund for Assistance to Small Enterprises of Peru"],
    ),
    (
        "The Women in the Arab World Centre met the Crafts in the Islamic World Hub and the Islamic World Hub.",
        ["Women in the Arab World Centre", "Crafts in the Islamic World Hub", "Islamic World Hub"],
    ),
    (
        "The National Looms and Archives Authority of Malta met the Film and Publication Board.",
        ["National Looms and Archives Authority of Malta", "Film and Publication Board"],
    ),
    (
        "The Committee to Save Old Looms met Malta's Commission to Preserve National Monuments.",
        ["Committee to Save Old Looms", "Commission to Preserve National Monuments"],
    ),
    (
        "The Peruvian Commission for Educational and Cultural Exchange paid the Embassy of Mongolia for Naadam.",
        ["Peruvian Commission for Educational and Cultural Exchange", "Embassy of Mongolia"],
    ),
    (
        "The Ministry of Gender, Culture, the Arts and Heritage met the Institute of Arts and Oran State University.",
        ["Ministry of Gender, Culture, the Arts and Heritage", "Institute of Arts", "Oran State University"],
    ),
    ("The Karst State Historical-Ethnographic Reserve opened.", ["Karst State Historical-Ethnographic Reserve"]),
    (
        "He visited Lyceum No. 6, Oran School No 7 and the Hospital No. 5.",
        ["Lyceum No. 6", "Oran School No 7", "Hospital No. 5"],
    ),
    (
        "The Board of Education and the Secretariat of Culture of Peru paid.",
        ["Board of Education", "Secretariat of Culture of Peru"],
    ),
    ("The Jordan Times, the Karst Tribune and Radio Sahel asked.", ["Jordan Times", "Karst Tribune", "Radio Sahel"]),
    ("The Centre for Dialogue and the Office for Women replied.", ["Centre for Dialogue", "Office for Women"]),
    ("The Writers Union on May 3-5 and the Guild Council on June 13-14 met.", ["Writers Union", "Guild Council"]),
    ("The Fund for the Promotion of Health paid.", ["Fund for the Promotion of Health"]),
    ("The School of Medicine and the School of Public Policy paid.", ["School of Medicine", "School of Public Policy"]),
    ("They met the Women Weavers' Cooperative of the Upper Senqu.", ["Women Weavers' Cooperative of the Upper Senqu"]),
    ("The Teachers' Union of Peru sued.", ["Teachers' Union of Peru"]),
    ("The think tank Nurvest and the shipping line Maresa agreed.", ["Nurvest", "Maresa"]),
    ("The Norwegian fund Havbris and the Karst fund paid.", ["Havbris", "Karst fund"]),
    ("She runs the pressure group Heritage Watch Sahel.", ["Heritage Watch Sahel"]),
    ("The NGOs Green Hands, Blue Coast and Terre Vive came.", ["Green Hands", "Blue Coast", "Terre Vive"]),
    ("The law firm Benvik & Troo and Air Malta met Air Bendo.", ["Benvik & Troo", "Air Malta", "Air Bendo"]),
    ("Zemnik, a start-up from Oran, won.", ["Zemnik"]),
    (
        "The Karst and Sahel Building Bank (KSBB) and Bendo High School paid.",
        ["Karst and Sahel Building Bank", "Bendo High School"],
    ),
    ("Teachers of the Association for Peace without Frontiers sang.", ["Association for Peace without Frontiers"]),
    (
        "The Office of the Deputy Prime Minister for Economic Affairs replied.",
        ["Office of the Deputy Prime Minister for Economic Affairs"],
    ),
    ("The Secretariat of the Convention on Dust wrote.", ["Secretariat of the Convention on Dust"]),
    ("The UN Human Rights Council met.", ["UN Human Rights Council"]),
    ("They asked the Community of Southern Rivers.", ["Community of Southern Rivers"]),
    ("They saw the Bendo Palace Museum. The Palace Museum is old.", ["Bendo Palace Museum"]),
    ("Zarvan Bendo Kft met Thon des Zarvan Ltée.", ["Zarvan Bendo Kft", "Thon des Zarvan Ltée"]),
    ("The Cour de Cassation of Togo sat.", ["Cour de Cassation of Togo"]),
    ("Peru's State Department for Fisheries paid.", ["State Department for Fisheries"]),
    (
        "The Ministry of Fisheries, Marine Resources and the Blue Economy of Peru paid.",
        ["Ministry of Fisheries, Marine Resources and the Blue Economy of Peru"],
    ),
    (
        "The Commission on Human Rights and Administrative Justice (CHRAJ) met the National Archives of Peru.",
        ["Commission on Human Rights and Administrative Justice", "National Archives of Peru"],
    ),
    ("Zemnik International and the Bendo Alliance helped.", ["Zemnik International", "Bendo Alliance"]),
    (
        "The Third Session of the Intergovernmental Commission on Trade and Ports between Peru and Mali began.",
        ["Intergovernmental Commission on Trade and Ports"],
    ),
    ("The 19th Conference of the Bendo Archivists' Network (BAN) ended.", ["Bendo Archivists' Network"]),
    ("Benvik & Troo advised the buyers.", ["Benvik & Troo"]),
    ("The Court of Appeal of Peru on Karst Street heard him.", ["Court of Appeal of Peru"]),
    ("The Organising Committee of the Karst Book Fair met.", ["Organising Committee of the Karst Book Fair"]),
    (
        "The Permanent Delegation of Peru to the African Union and the Permanent Representation of Peru to NATO moved.",
        [
            "Permanent Delegation of Peru to the African Union",
            "African Union",
            "Permanent Representation of Peru to NATO",
            "North Atlantic Treaty Organization",
        ],
    ),
    (
        "The Arctic Council of Librarians and the Arctic Council of Peru met.",
        ["Arctic Council of Librarians", "Arctic Council"],
    ),
    (
        "The National Committee for the Celebration of the Centenary met.",
        ["National Committee for the Celebration of the Centenary"],
    ),
    (
        "The École nationale d'administration and the Institut Pasteur de Lima met Konya Bankası.",
        ["École nationale d'administration", "Institut Pasteur de Lima", "Konya Bankası"],
    ),
    (
        "The National Agency for Oases and Date Growing Karsts (ANOK) met the Bendo Board and the Karst Bank (KB).",
        ["National Agency for Oases and Date Growing Karsts", "Bendo Board", "Karst Bank"],
    ),
    (
        "The Office for Refugees in Transit and the Fund for Women in Science met the Agency for Youth in Sfax.",
        ["Office for Refugees in Transit", "Fund for Women in Science", "Agency for Youth"],
    ),
    (
        "The Museum of Kenyan and Maasai Culture and the Institute of Russian and Karelian Studies closed.",
        ["Museum of Kenyan and Maasai Culture", "Institute of Russian and Karelian Studies"],
    ),
    (
        "The company Bendo Dredging met the firm Omar Aziz Construction.",
        ["Bendo Dredging", "Omar Aziz Construction"],
    ),
    (
        "The Bank of Mali's Press Department and the University of Sfax's Karst Centre for Trade met.",
        ["Bank of Mali", "Press Department", "University of Sfax", "Karst Centre for Trade"],
    ),
    ("The restoration of maps at the House of Wisdom began.", ["House of Wisdom"]),
    ("They saw the St. Agnes High School of Sfax.", ["St. Agnes High School of Sfax"]),
    ("The Sfax Centre of Swahili for non-native speakers opened.", ["Sfax Centre of Swahili for non-native speakers"]),
    (
        "The Ministry of Trade of Peru paid. The Peruvian Ministry of Trade and Industry denied it.",
        ["Ministry of Trade and Industry of Peru"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_a_body(text: str) -> None:
    assert bodies(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_the_whole_name_is_found(text: str, expected: list[str]) -> None:
    assert bodies(text) == expected


def test_ministries_with_fields_of_their_own_stay_apart() -> None:
    text = "The Ministry of Health of Peru and the Ministry of Health Insurance of Peru met. Mali's Ministry of Health."
    assert len(bodies(text)) == 3

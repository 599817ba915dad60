"""People, offices and bodies in forms that interviews, programmes, briefings and lists have; all invented."""

from __future__ import annotations

import pytest

from tests.mentions.annotating import annotate

NOBODY = [
    "The visit took place on 6-8 Dhu Al-Hijjah 1443H.",
    "The office is closed on 6 June (Gurban Bayrami).",
    "Both Govhar Agha mosques belong to those monuments.",
    'The author of "Silver Path of Kazakh Jewelers" spoke.',
    "Hall B was full.",
    "Will Jordan attend?",
    "Wassalamu Alaikum.",
    "Photo by Reza Karimov",
]
PEOPLE = [
    ("An exhibition of photos by Reza Karimov was on view in the hall.", "Reza Karimov", []),
    (
        "Senior research fellow of the Karst Institute Nargiza Umarova spoke.",
        "Nargiza Umarova",
        ["Senior research fellow"],
    ),
    ("Rabbi Zamir Isayev spoke.", "Zamir Isayev", ["Rabbi"]),
    ("H.E. Sultan Karimov came to Lima.", "Sultan Karimov", []),
    ("H.R.H. Sultan Nazrin Shah came to Lima.", "Nazrin Shah", ["Sultan"]),
    (
        "Special Representative of the President in Karabakh economic region Emin Huseynov met them.",
        "Emin Huseynov",
        ["Special Representative of the President"],
    ),
    (
        "Special Representative of the President in Jabrayil, Gubadli and Zangilan Vahid Hajiyev met them.",
        "Vahid Hajiyev",
        ["Special Representative of the President"],
    ),
    (
        "The Secretary General/CEO, Dr. Evangeline Hill, welcomed the guests.",
        "Evangeline Hill",
        ["Secretary General", "CEO"],
    ),
    ("MPs Omar Hill spoke.", "Omar Hill", ["MP"]),
    ("Deputy Ministers Omar Hill spoke.", "Omar Hill", ["Deputy Minister"]),
    ("Secretary of State of the Holy See Omar Hill spoke.", "Omar Hill", ["Secretary of State"]),
    (
        "On behalf of the President, First Deputy Chairman of the Karst Party Omar Hill spoke.",
        "Omar Hill",
        ["First Deputy Chairman"],
    ),
    (
        "EU Special Representative for the South Caucasus and the crisis in Georgia Omar Hill spoke.",
        "Omar Hill",
        ["Special Representative for the South Caucasus and the crisis in Georgia"],
    ),
    (
        "Omar Hill, the Saudi Minister of Transport and Logistic Services, spoke.",
        "Omar Hill",
        ["Minister of Transport and Logistic Services"],
    ),
    (
        "Ana Reis, UNESCO and OIC Goodwill Ambassador, President of the Karst Foundation, spoke.",
        "Ana Reis",
        ["Goodwill Ambassador", "President"],
    ),
    (
        "Ana Reis, UNESCO Goodwill Ambassador for Oral and Musical Traditions and President of the Karst Fund, came.",
        "Ana Reis",
        ["Goodwill Ambassador for Oral and Musical Traditions", "President"],
    ),
    ("Ana Reis, Head of UNESCO's Communication Sector, spoke.", "Ana Reis", ["Head of the Communication Sector"]),
    ("FIRST LADY OF MALI ANA REIS. First Lady of Mali Ana Reis spoke.", "Ana Reis", ["First Lady"]),
    ("Question: (Abdul Qayyum, Radio Sahel) Please tell us about it.", "Abdul Qayyum", []),
]
PAIRED = [
    ("The presidents of Mali and Togo received Omar Hill and Ana Reis.", []),
    ("The Ambassadors of Mali and Togo, Omar Hill, spoke.", []),
    ("The foreign ministers of Mali and Togo met with Omar Hill and Ana Reis.", []),
    (
        "Ambassadors of Mali and Togo, H.E. Omar Hill and H.E. Ana Reis, spoke.",
        [("Omar Hill", "Ambassador", "Mali"), ("Ana Reis", "Ambassador", "Togo")],
    ),
    (
        "Ministers of Culture of Mali and Togo Omar Hill and Ana Reis met in Lima.",
        [("Omar Hill", "Minister of Culture", "Mali"), ("Ana Reis", "Minister of Culture", "Togo")],
    ),
    (
        "The foreign ministers of Mali and Togo, Omar Hill and Ana Reis, met in Lima.",
        [("Omar Hill", "foreign minister", "Mali"), ("Ana Reis", "foreign minister", "Togo")],
    ),
]
BODIES = [
    ("The concert was held at the Karst Theatre.", []),
    ("He quoted the Charter of the Congress.", []),
    (
        "The meeting was attended by the Undersecretary of the Ministry for Political Affairs, Ambassador Omar Hill.",
        [],
    ),
    ("He has an MFA of Lima. The MFA came.", []),
    ("The minister went to the Karst University in Lima.", ["Karst University"]),
    (
        "The Ministry of Science and Education and the Press Secretary of the President spoke.",
        ["Ministry of Science and Education"],
    ),
    ("Students met at the Mali Cultural House in Lima.", ["Mali Cultural House"]),
    ("Students met at the Malian Theatre.", []),
    ("Mali's MFA commented on it.", ["Ministry of Foreign Affairs of Mali"]),
    ("Spokesperson of the Malian MFA Omar Hill said so.", ["Ministry of Foreign Affairs of Mali"]),
    ("The German University of Technology in Oman signed it.", ["German University of Technology in Oman"]),
    (
        "The Museum of Theatre, Music, Cinema and Choreography opened.",
        ["Museum of Theatre, Music, Cinema and Choreography"],
    ),
    (
        "The soloist of the Karst State Academic Opera and Ballet Theater sang.",
        ["Karst State Academic Opera and Ballet Theater"],
    ),
    ("They amended the Charter of the Mali-Togo Investment Fund.", ["Mali-Togo Investment Fund"]),
    ("The minister saw it at the Malian Cultural Center in Lima.", ["Malian Cultural Center"]),
    ('It was signed by the head of "Uzbekiston Temir Yullari" JSC.', ["Uzbekiston Temir Yullari"]),
    ("Question: (Ana Reis, Daily Mail) Why was it closed?", ["Daily Mail"]),
]


@pytest.mark.parametrize("text", NOBODY)
def test_nobody(text: str) -> None:
    assert annotate(text).people == ()


@pytest.mark.parametrize(("text", "name", "titles"), PEOPLE)
def test_people(text: str, name: str, titles: list[str]) -> None:
    assert [(one.name, [role.title for role in one.roles]) for one in annotate(text).people] == [(name, titles)]


@pytest.mark.parametrize(("text", "roles"), PAIRED)
def test_offices_of_several(text: str, roles: list[tuple[str, str, str]]) -> None:
    assert [(one.name, role.title, role.of) for one in annotate(text).people for role in one.roles] == roles


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Deputy Prime Minister/Foreign Minister of Mali Omar Hill spoke.", ["Mali", "Mali"]),
        (
            "High Representative/Vice-President Omar Hill spoke with Foreign Minister Ana Reis of Mali.",
            [None, None, "Mali"],
        ),
        ("Union Minister of Culture Ana Reis spoke.", ["India"]),
        ("Minister of Culture of Mali Ana Reis spoke.", ["Mali"]),
    ],
)
def test_whose_offices_are(text: str, owners: list[str | None]) -> None:
    assert [role.of for one in annotate(text).people for role in one.roles] == owners


@pytest.mark.parametrize(("text", "names"), BODIES)
def test_bodies(text: str, names: list[str]) -> None:
    assert [body.name for body in annotate(text).organisations] == names


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("A delegation led by Dr. Omar Hill, Deputy Director-General, came to the Karst Council.", None),
        ("At the Karst Hotel, Minister of Culture of Mali Omar Hill spoke.", "Mali"),
        ("The Karst Council was led by Omar Hill, Deputy Chair of the Sfax Guild.", "Sfax Guild"),
        (
            "A delegation from the Karst Council (KC) led by Dr. Omar Hill, Deputy Director-General, came.",
            "Karst Council",
        ),
    ],
)
def test_whose_office_leads_a_delegation(text: str, owner: str | None) -> None:
    assert [role.of for one in annotate(text).people for role in one.roles] == [owner]

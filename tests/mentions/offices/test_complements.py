"""How far an office goes to the right of its head noun: its field, and the acronym of its ministry."""

import pytest

from tests.mentions.annotating import roles

OIC = "Organisation of Islamic Cooperation"

NOTHING = [
    "The OIC director of the Karst Press Centre met Ivo Kos.",
    "The Minister of Trade (MoT) thanked Ivo Kos.",
    "The Minister (MoT) thanked Ivo Kos.",
    "The Minister of Trade (who left) saw Ivo Kos.",
    "The head at the ministry saw Ivo Kos.",
    "The Minister Delegate put in charge of Budget thanked Ivo Kos.",
    "The Minister in charge of Budget Day met Ivo Kos.",
    "The head at the ministry, Ivo Kos said, is ill.",
    "They met Zoe Petrova, H.E. the Minister of Trade, Mr. Bo Lind, Ivo Kos and others.",
    "She saw a pupil of Ivo Kos.",
    "The Chairman of the Thai parliament's best committees saw Ivo Kos.",
    "The President of the General Conference saw Ivo Kos.",
    "The General Assembly thanked Ivo Kos.",
    "Director General of the KARST news agency met Ivo Kos.",
    "The director of the Sfax school and university thanked Ivo Kos.",
    "The director of the Sfax university town Ivo Kos saw was late.",
    "The head of the Thai group met Ivo Kos.",
    "The Speaker of the Bendo Council (who was late) thanked Ivo Kos.",
    "The Director of the Office for Mali (in Sfax) saw Ivo Kos.",
    "Head of the Mali-Peru railway line Ivo Kos came.",
    "The head of the working group on Mali-Peru relations met Ivo Kos.",
    "The mayor of that city met Ivo Kos.",
    "The director of the Karst Museum at the OIC met Ivo Kos.",
    "The chairman of the Sfax branch met Ivo Kos.",
    "The chairman of the Sfax branch of the Karst Chamber met Ivo Kos.",
    "The Vice-President for Europe and Central Asia met Ivo Kos.",
    "The Officer for Culture in Zarvan County met Ivo Kos.",
    "The mayor, the Peruvian guest and Ivo Kos came.",
    "The head of delegation in Lima thanked Ivo Kos.",
    "A member, Karst Museum staff and Ivo Kos came.",
    "The head of the Karst community centre met Ivo Kos.",
    "The leader of the Georgian Jews thanked the community of Ivo Kos.",
    "The people of Mali thanked Ivo Kos.",
    "The envoy to the Sfax district, which is part of the Oran region, thanked Ivo Kos.",
    "The envoy to the Sfax district, which Ana likes, and Ivo Kos came.",
    "The Ambassador to Mali, Peru and Togo met Ivo Kos.",
    "The director of the museum in the Sughd region met Ivo Kos.",
    "The Archbishop of Lima and Peru agreed that Ivo Kos sang.",
    "The director of the old school said on Monday, Ivo Kos sang.",
    "The head of its laboratory, whom Ivo Kos met, left.",
    "A head of a mural laboratory, and Ivo Kos, left.",
    "The minders' school, Ivo Kos said, is shut.",
]

FOUND = [
    ("They were led by the head of its mural laboratory, Ivo Kos, in May.", "head"),
    ("She met the Vice-President of the Fund in charge of Human Capital, Dr. Ivo Kos.", "Vice-President of the Fund"),
    ("She thanked the director of the old school, Ivo Kos, and left.", "director of the old school"),
    ("The weavers' chairman, Dr. Ivo Kos, spoke.", "chairman"),
    ("They met Ivo Kos, Hon. Minister of Culture, and others.", "Minister of Culture"),
    ("The Minister Delegate in charge of Budget, Ivo Kos, came.", "Minister Delegate in charge of Budget"),
    ("The Secretary of State in charge of Crafts, Ivo Kos, came.", "Secretary of State in charge of Crafts"),
    ("The Chargé de Mission at the department, Mr. Ivo Kos, came.", "Chargé de Mission"),
    (
        "Minister of Trade, African Cooperation and Francophonie Ivo Kos came.",
        "Minister of Trade, African Cooperation and Francophonie",
    ),
    (
        "Representative of the President in the liberated territories included in the Sughd region Ivo Kos sang.",
        "Representative of the President",
    ),
    (
        "Representative of the President in the Sughd region (except for Khujand city) Ivo Kos sang.",
        "Representative of the President",
    ),
    ("Head of the community of Mountain Jews Ivo Kos sang.", "Head of the community of Mountain Jews"),
    ("Ivo Kos, chairman of the Georgian Jews community, sang.", "chairman of the Georgian Jews community"),
    ("Head of the Albanian-Udi community Ivo Kos sang.", "Head of the Albanian-Udi community"),
    ("Leader of the Muslim community of the region Ivo Kos sang.", "Leader of the Muslim community of the region"),
    ("The Minister of Energy and Water (MoEW), Prof. Ivo Kos, came.", "Minister of Energy and Water"),
    ("Minister of Trade (MoT) Ivo Kos came.", "Minister of Trade"),
    ("The Director of Higher Education (DHE), Ivo Kos, came.", "Director of Higher Education"),
    ("Director of the Press Department at the ministry Ivo Kos came.", "Director of the Press Department"),
    ("Head of department Ivo Kos came.", "Head of department"),
    (
        "Head of the Mali-Peru working group on inter-parliamentary relations Ivo Kos came.",
        "Head of the Mali-Peru working group on inter-parliamentary relations",
    ),
    ("He saw the Karst Summit's President-Designate, Ivo Kos.", "President-Designate"),
    ("Director of the Karst Festival Ivo Kos came.", "Director of the Karst Festival"),
    (
        "Head of the Mali-Peru inter-parliamentary friendship group Ivo Kos came.",
        "Head of the Mali-Peru inter-parliamentary friendship group",
    ),
    ("The mayor of that town, Ivo Kos, came.", "mayor of that town"),
    ("She met the rector of this university, Ivo Kos.", "rector of this university"),
    ("The Vice-President for Europe and Central Asia, Ivo Kos, came.", "Vice-President for Europe and Central Asia"),
    ("The Vice-President for West and Central Africa Ivo Kos came.", "Vice-President for West and Central Africa"),
    ("Ivo Kos, Superintendent of Lunar Heritage, came.", "Superintendent of Lunar Heritage"),
    ("The director, the Peruvian Ivo Kos, came.", "director"),
    ("The head of the organization, the Peruvian Ivo Kos, came.", "head of the organization"),
    ("He was met by Gov. Ivo Kos.", "Governor"),
    ("Head of the Arabic department Ivo Kos came.", "Head of the Arabic department"),
    ("Head of the Press and Information section Ivo Kos came.", "Head of the Press and Information section"),
    ("The dean of the faculty, Ivo Kos, came.", "dean of the faculty"),
    ("The director of the library Ivo Kos came to the Karst Library Department.", "director of the library"),
]

OWNED = [
    ("HE Ambassador of Mali to the State Ivo Kos sang.", ("Ambassador to the State", "Mali")),
    ("The Ambassador of Mali to our country Ivo Kos sang.", ("Ambassador", "Mali")),
    ("We met Mali's ambassador to this country, Ivo Kos.", ("ambassador", "Mali")),
    ("The Ambassador of Mali to the country Ivo Kos sang.", ("Ambassador to the country", "Mali")),
    ("Chairman of the Thai parliament's Committee on Culture Ivo Kos came.", ("Chairman", "Committee on Culture")),
    (
        "The Chairman of the Thai parliamentary delegation, Ivo Kos, came.",
        ("Chairman of the Thai parliamentary delegation", "Thailand"),
    ),
    (
        "The Speaker of the Council of the Valley (upper house of parliament) Ivo Kos sang.",
        ("Speaker", "Council of the Valley"),
    ),
    ("Director of UNESCO Office for Mali and Peru Ivo Kos sang.", ("Director", "UNESCO Office for Mali and Peru")),
    ("Commissioner for Human Rights (Ombudsman) of Mali Ivo Kos came.", ("Commissioner for Human Rights", "Mali")),
    ("The Ambassador of Mali to the Sultanate, Ivo Kos, came.", ("Ambassador to the Sultanate", "Mali")),
    (
        "The Chairman of the Zarvan branch of the Karst Chamber, Ivo Kos, came.",
        ("Chairman of the Zarvan branch", "Karst Chamber"),
    ),
    ("The head of the Sfax regional office of OARX, Ivo Kos, came.", ("head of the Sfax regional office", "OARX")),
    (
        "Deputy Head of ASEAN for the Karst Economic Community Ivo Kos came.",
        ("Deputy Head for the Karst Economic Community", "Association of Southeast Asian Nations"),
    ),
    ("The Officer for Culture in Zarvan County, Ivo Kos, came.", ("Officer for Culture", "Zarvan")),
    ("OARX's head of delegation in Lima, Ivo Kos, came.", ("head of delegation", "OARX")),
    ("They were Ivo Kos (Rector, University of Oran); and others.", ("Rector", "University of Oran")),
    (
        "They met Ivo Kos, Senior Fellow, Institute for Steppe Studies.",
        ("Senior Fellow", "Institute for Steppe Studies"),
    ),
    ("They saw Loro Mayor Ivo Kos.", ("Mayor", "Loro")),
    ("OIC Director of the Karst Press Centre Ivo Kos came.", ("Director of the Karst Press Centre", OIC)),
    ("The director of the Karst Museum at the OIC, Ivo Kos, came.", ("director", "Karst Museum")),
    ("The OIC's Head of the Department of Culture Ivo Kos came.", ("Head of the Department of Culture", OIC)),
    ("Director of Sfax university Ivo Kos came.", ("Director", "Sfax university")),
    ("The president of the Sfax city council Ivo Kos came.", ("president", "Sfax city council")),
    ("Director General of the KARST news agency Ivo Kos came.", ("Director General", "KARST")),
    ("The head of the UNICEF delegation Ivo Kos came.", ("head", "United Nations Children's Fund")),
    ("Envoy of OARX in the Sfax district, which is part of the Oran region, Ivo Kos came.", ("Envoy", "OARX")),
    ("Envoy of OARX in the liberated territories of the Sfax economic region, Ivo Kos, came.", ("Envoy", "OARX")),
    ("They saw the Karst Museum, where director of the museum Ivo Kos sang.", ("director", "Karst Museum")),
]


@pytest.mark.parametrize("text", NOTHING)
def test_the_office_ends_before(text: str) -> None:
    assert roles(text)["Ivo Kos"] == []


@pytest.mark.parametrize(("text", "title"), FOUND)
def test_the_office_goes_on_past_the_acronym(text: str, title: str) -> None:
    assert roles(text)["Ivo Kos"] == [(title, None)]


@pytest.mark.parametrize(("text", "role"), OWNED)
def test_the_owner_stands_behind(text: str, role: tuple[str, str]) -> None:
    assert roles(text)["Ivo Kos"] == [role]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Prime Minister, Head of Government, Ivo Kos is ill.", []),
        ("They saw a Prime Minister, Head of Government, Ivo Kos said.", []),
        ("The Prime Minister, Head of Government, Dr. Ivo Kos came.", ["Prime Minister", "Head of Government"]),
        (
            "They saw the President of the Republic, Head of State, Ivo Kos.",
            ["President of the Republic", "Head of State"],
        ),
    ],
)
def test_a_second_office_between_commas(text: str, titles: list[str]) -> None:
    assert [title for title, _ in roles(text)["Ivo Kos"]] == titles

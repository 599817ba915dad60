from __future__ import annotations

import pytest

from icesco_cli.articles.lines.datelines import dateline_alone, find_dateline

NOTHING = [
    "KAZINFORM The minister met the Ambassador of Peru in Lima.",
    "The minister met KAZINFORM. The Ambassador left.",
    "The Minister of Culture met the Ambassador of Peru in Lima on 12 March.",
    "On March 12, the Minister - together with the Ambassador - opened the school.",
    "In Lima, 12 ministers met.",
    "Lima will host the forum on 12 March 2021.",
    "Monday, January 11, the two sides met in Riga.",
    "March 2021 - a month of talks - ended well.",
    "Minister Rosa Quispe: we will lend forty masks.",
    "SECRETARY WHITLOCK: Thank you, Gudrun.",
    "QUESTION: Minister, did you discuss fisheries?",
    "HARVEST. The rains will come late.",
    "Peru and Estonia - two friends of long standing - signed an accord.",
    "President Karelin, 12 ministers and (as always) a band attended.",
    "“We will open the school,” he said.",
    "A. Karimov met B. Tamm.",
    "",
    "The Courier (Lima and beyond) – a weekly of letters – closed.",
    "Minister of Culture (Rosa Quispe) – who came late – spoke.",
    "Baku, which hosted the forum in May - and again in June - agreed.",
    "In Geneva (5 March) the envoy spoke.",
    "Rabat, Tunis and Cairo – three capitals – signed.",
    "5 March: the library opens.",
    "Riyadh, Ramadan 16, 1445 was a Tuesday.",
    "Riyadh,  5 ministers of Rabi' Al-Awwal came.",
    "March 5 - the library opens.",
    "5 March 2024, Minister Rosa Quispe opened the library.",
    "5 March 2024 Rosa Quispe opened the library - and left.",
    "UNESCO, the Museum and the town - together - opened the library.",
    "UNESCO, Paris and the town opened the library.",
    "12 March is the day of the library - and of its readers.",
    "MAP, the news agency of Morocco - founded in 1959 - has a library.",
]
REPORTED = [
    ("Malta, Valletta, 5 March / corr. Trend News A.Reis / The minister", "A.Reis"),
    ("Baku. Ana Reis – APA. The minister", "Ana Reis"),
    ("Baltic Times (Omar Quispe) – The minister", "Omar Quispe"),
    ("College News (Maria Al-Tamm) - The rector", "Maria Al-Tamm"),
]
FOUND = [
    ("SKOPJE, North Macedonia, Aug. 3. The library was opened.", "Skopje", "2021-08-03", None),
    ("KUWAIT, Aug 8 (KUNA) – The envoy", "Kuwait", "2021-08-08", "(KUNA)"),
    ("WASHINGTON (Reuters) - The United States", "Washington", None, "(Reuters)"),
    ("Tirana, 9 June (ATP) - Senegal signed", "Tirana", "2021-06-09", "(ATP)"),
    ("ABU DHABI, 12th March, 2023 (WAM) –  The minister", "Abu Dhabi", "2023-03-12", "(WAM)"),
    ("Riyadh, March 12, 2023, SPA –  The minister", "Riyadh", "2023-03-12", "SPA"),
    ("Baku, March 12, SPA, 2023. The minister", "Baku", "2023-03-12", "SPA"),
    ("Doha, 12 March 2023 – UNICEF and Qatar signed", "Doha", "2023-03-12", None),
    ("ISLAMABAD, Mar 12 (APP):Ambassador of Peru", "Islamabad", "2021-03-12", "(APP)"),
    ("Abuja, March 5, 2024 (NAN) The Minister", "Abuja", "2024-03-05", "(NAN)"),
    ("Addis Ababa March 5/2024 /ENA/ The Minister", "Addis Ababa", "2024-03-05", "/ENA/"),
    ("MOSCOW, March 12. /TASS/. The president", "Moscow", "2021-03-12", "/TASS/"),
    ("Baku. 5 February. REPORT.AZ/ The minister", "Baku", "2021-02-05", "REPORT.AZ/"),
    ("ASTANA. KAZINFORM The minister", "Astana", None, "KAZINFORM"),
    ("PARIS. UNICEF Director Ana Reis left", "Paris", None, None),
    ("NUR-SULTAN. KAZINFORM – The minister", "Nur-Sultan", None, "KAZINFORM"),
    ("GENEVA, 9 August 2021 (OPX) - The office", "Geneva", "2021-08-09", "(OPX)"),
    ("Paris, 9 August – The Director-General", "Paris", "2021-08-09", None),
    ("Geneva/New York, 5 March 2024 – The envoy", "Geneva", "2024-03-05", None),
    ("Washington, D.C. – March 5, 2024 – The bank", "Washington", "2024-03-05", None),
    ("9 August 2021 – The envoy welcomed", None, "2021-08-09", None),
    ("Lagos - The school was opened", "Lagos", None, None),
    ("Manila – The envoy", "Manila", None, None),
    ("JEDDAH, Saudi Arabia: The Secretary General", "Jeddah", None, None),
    ("SKOPJE. The Deputy Minister", "Skopje", None, None),
    ("BALA-MURGHAB – The forum", "Bala-Murghab", None, None),
    ("Tehran, IRNA – The minister", "Tehran", None, "IRNA"),
    ("Damascus, SANA- The minister", "Damascus", None, "SANA"),
    ("KYIV. March 5 (Interfax-Ukraine) – The minister", "Kyiv", "2021-03-05", "(Interfax-Ukraine)"),
    ("Baku – APA. The minister", "Baku", None, "APA"),
    ("Jakarta (ANTARA) - The minister", "Jakarta", None, "(ANTARA)"),
    ("UNITED NATIONS, March 5 (Xinhua) –  The council", "United Nations", "2021-03-05", "(Xinhua)"),
    ("Ulaanbaatar /MONTSAME/ The minister", "Ulaanbaatar", None, "/MONTSAME/"),
    ("GENEVA (5 March 2021) – The envoy", "Geneva", "2021-03-05", None),
    ("GENEVA / NEW YORK (5 March 2021) – The envoy", "Geneva", "2021-03-05", None),
    ("RABAT, Morocco (AP) – The minister", "Rabat", None, "(AP)"),
    ("Accra, March 5, GNA – The minister", "Accra", "2021-03-05", "GNA"),
    ("SEOUL, March 5 (Yonhap) –  The minister", "Seoul", "2021-03-05", "(Yonhap)"),
    ("RAMALLAH, Tuesday, March 5, 2024 (WAFA) – The minister", "Ramallah", "2024-03-05", "(WAFA)"),
    ("NNA - The minister", None, None, "NNA"),
    ("5 March 2024 - The minister", None, "2024-03-05", None),
    ("5 March 2024: The minister", None, "2024-03-05", None),
    ("05/03/2024 - The minister", None, "2024-03-05", None),
    ("5 March 2024, Lima – The minister", "Lima", "2024-03-05", None),
    ("05.03.2024 – Lima. The minister", "Lima", "2024-03-05", None),
    ("BNA – Manama, July 6, 2023: The minister", "Manama", "2023-07-06", "BNA"),
    ("UNESCO, Paris – 5 March 2024 – The envoy", "Paris", "2024-03-05", "UNESCO"),
    ("MAP, Rabat - The minister", "Rabat", None, "MAP"),
    ("QNA, March 5, 2024 – The minister", None, "2024-03-05", "QNA"),
    ("Budapest, March 5 (MTI) 2024. The minister", "Budapest", "2024-03-05", "(MTI)"),
    ("Tallinn / Riga, 5 March 2024. – The minister", "Tallinn", "2024-03-05", None),
    ("Malta, Valletta, 5 March / corr. Trend News A.Reis / The minister", "Valletta", "2021-03-05", "Trend News"),
    ("Malta, Valletta, 5 March / Trend, A. Reis / The minister", "Valletta", "2021-03-05", "Trend"),
    ("Riyadh, Jumada I 16, 1445, November 30, 2023, SPA –The minister", "Riyadh", "2023-11-30", "SPA"),
    ("Riyadh, 29 Dhu al-Hijjah 1444 / 17 July 2023. The minister", "Riyadh", "2023-07-17", None),
    ("Berlin, 5. März 2024. The minister", "Berlin", "2024-03-05", None),
    ("Lomé, le 5 mars 2024 / The minister", "Lomé", "2024-03-05", None),
    ("Kuwait - 5 - 3 (KUNA) – The minister", "Kuwait", None, "(KUNA)"),
    ("Kazinform, 3 May 2024 – The ambassador", None, "2024-05-03", "Kazinform"),
    ("Jeddah, Rabi' Al-Awwal 12, 1445, September 27, 2023, SPA -- The minister", "Jeddah", "2023-09-27", "SPA"),
    ("Tunis,  05/03/2024  -  The minister", "Tunis", "2024-03-05", None),
    ("Rabat, 21 January 2024   – The ambassador", "Rabat", "2024-01-21", None),
]
NOT_ALONE = ["Joint Statement of 8 May 2020", "ESTONIA AND PERU AGREE", "Lima hosts forum", "Peru", ""]
ALONE = [
    ("Tunis: 13/08/2018", "Tunis", "2018-08-13"),
    ("Tirana, Tuesday 9 June 2020", "Tirana", "2020-06-09"),
    ("Manila, 7 Aug (Z)", "Manila", "2021-08-07"),
    ("ANKARA", "Ankara", None),
    ("Baku, January 13, AZERTAC", "Baku", "2021-01-13"),
    ("BAKU, Azerbaijan, Mar.2", "Baku", "2021-03-02"),
]


@pytest.mark.parametrize("paragraph", NOTHING)
def test_no_dateline(paragraph: str) -> None:
    assert find_dateline(paragraph, "2021") is None


def test_a_city_and_an_agency_on_a_line() -> None:
    found = dateline_alone("Lima - QNA", None)
    assert found and (found.place, found.agency, found.day) == ("Lima", "QNA", None)
    assert dateline_alone("Lima - Tunis", None) is None
    assert dateline_alone("Minister - QNA", None) is None


@pytest.mark.parametrize(("paragraph", "place", "day", "agency"), FOUND)
def test_datelines(paragraph: str, place: str | None, day: str | None, agency: str | None) -> None:
    found = find_dateline(paragraph, "2021")
    assert found is not None
    assert (found.place, found.day, found.agency) == (place, day, agency)
    assert paragraph[found.length :].split()[0] in {"The", "Senegal", "Ambassador", "UNICEF"}


@pytest.mark.parametrize(("paragraph", "reporter"), REPORTED)
def test_reporters_in_datelines(paragraph: str, reporter: str) -> None:
    found = find_dateline(paragraph, "2021")
    assert found is not None
    assert found.reporter == reporter
    assert paragraph[found.length :].startswith("The ")


@pytest.mark.parametrize("line", NOT_ALONE)
def test_no_dateline_alone(line: str) -> None:
    assert dateline_alone(line, "2021") is None


@pytest.mark.parametrize(("line", "place", "day"), ALONE)
def test_datelines_alone(line: str, place: str, day: str | None) -> None:
    found = dateline_alone(line, "2021")
    assert found is not None
    assert (found.place, found.day) == (place, day)


def test_a_day_without_a_year_needs_one() -> None:
    found = find_dateline("LIMA, March 12 – The museum", None)
    assert found is not None
    assert (found.day, found.has_year) == (None, False)

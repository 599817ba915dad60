from __future__ import annotations

import pytest

from icesco_cli.articles.lines.mastheads import is_masthead
from icesco_cli.articles.lines.titles import without_site
from tests.articles.cutting import articles

WHOLE = [
    "Estonia ready to share experience - ambassador",
    "Talks in Oslo - a new beginning for both",
    "Peru – Estonia",
    "Ministers meet in Riga – and agree on little",
    "Envoys of Peru and Estonia hold talks – Foreign Ministry",
    "Peru's gold comes home - Estonian Defense Ministry",
]
CUT = [
    ("Minister meets envoy of Peru | AzDaily", "Minister meets envoy of Peru"),
    ("Museum opens its doors in Riga - The Baltic Courier", "Museum opens its doors in Riga"),
    ("Director receives Minister of Chad - ICESCO - En", "Director receives Minister of Chad"),
    ("Peru lends gold to Tallinn – Xinhua", "Peru lends gold to Tallinn"),
]
NO_MASTHEAD = [
    "Minister meets envoy of Peru",
    "Ministry of Culture Opens Forum",
    "Director-General Visits National Museum",
    "Peru lends gold to Tallinn",
    "What comes next",
    "Students first",
    "Big Day at Riga's Court of Appeal",
    "Museum opens its official site",
]
MASTHEADS = [
    "Embassy of the Republic of Malta in the Kingdom of Saudi Arabia",
    "The Baltic Courier",
    "EAST BALTIC REGIONAL COURT OF JUSTICE",
    "OFFICE OF THE SPOKESPERSON",
    "Ministry of Culture",
    "Permanent Mission of Malta to the United Nations",
    "Sahel Heritage Council",
    "Estonia",
    "President of the Republic of Estonia Kari Tamm — Official website",
    "Kuwait News Agency",
]
STORY = "\n\nThe minister met the envoy in Lima.\n\nThey will meet again in March.\n"


@pytest.mark.parametrize("title", WHOLE)
def test_titles_stay_whole(title: str) -> None:
    assert without_site(title) == title


@pytest.mark.parametrize(("title", "bare"), CUT)
def test_names_of_sites_go(title: str, bare: str) -> None:
    assert without_site(title) == bare


@pytest.mark.parametrize("line", NO_MASTHEAD)
def test_no_masthead(line: str) -> None:
    assert not is_masthead(line)


@pytest.mark.parametrize("line", MASTHEADS)
def test_mastheads(line: str) -> None:
    assert is_masthead(line)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("", None),
        ("3 June 2022\n\nBy Okello Odongo", None),
        ("Home / Peru / Envoy. A friend.\n\nEnvoy. A friend.", "Envoy. A friend."),
        ("The Baltic Courier\nLives\n\nEnvoy leaves Lima", "Envoy leaves Lima"),
        ("Envoy leaves Lima | Courier\n\nEnvoy leaves Lima", "Envoy leaves Lima"),
        ("Envoy leaves Lima\n\nQuispe: I will be back", "Envoy leaves Lima"),
        ("PRESS RELEASE\n\nEnvoy leaves Lima", "Envoy leaves Lima"),
        ("President meets Quispe... [video]\n\n3 June 2022\n\nEnvoy leaves Lima", "Envoy leaves Lima"),
        (
            "Republikas Lietu ministrija\nHome > News > Archive\n\nForeign Minister: Peru is interested in salt",
            "Foreign Minister: Peru is interested in salt",
        ),
        ("Statement", "Statement"),
        ("Weekly Digest No. 7\n3 May 2021\n(From open sources of Peru)", "Weekly Digest No. 7"),
        ("In this issue: salt, boats, songs of Peru\nEnvoy leaves Lima", "Envoy leaves Lima"),
        ("Lists of guests\n***LISTS OF GUESTS ARE SUBJECT TO CHANGE***", "Lists of guests"),
        ("The Baltic Courier\n\nSALT: WHERE THE BOATS SING\nby Jaan Kask     7 min read", "SALT: WHERE THE BOATS SING"),
        ("Envoy of Peru in Riga\n\nFormer Ambassador to Oman", "Envoy of Peru in Riga"),
        (
            "LIVE | Summit of the States of the Salt Sea\n\n18:52\nThat is all. Thank you for your company!",
            "LIVE | Summit of the States of the Salt Sea",
        ),
    ],
)
def test_the_title_of_a_head(head: str, title: str | None) -> None:
    (article,) = articles(head + STORY)
    assert article.title == title


@pytest.mark.parametrize(
    ("page", "day"),
    [
        ("Envoy leaves\n\n03/11/2023" + STORY, "2023-11-03"),
        ("No: 12, 4 May 2021, Press Release on the Visit of the Envoy" + STORY, "2021-05-04"),
        ("Envoy leaves\n\n03/11/2023" + STORY + "\nUpdated 04/25/2023\n", "2023-03-11"),
        ("Envoy leaves\n\n03/11/2023" + STORY + "\nUpdated 25/04/2023\n", "2023-11-03"),
        ("Envoy leaves\n\n03/11/2023\n\nLIMA, March 11 (AND) - The envoy left.", "2023-03-11"),
    ],
)
def test_days_in_numbers_follow_the_page(page: str, day: str) -> None:
    (article,) = articles(page)
    assert article.published == day

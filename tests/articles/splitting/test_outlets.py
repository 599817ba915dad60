"""Whose page it is, by a name of which a table knows a part, or by its standing words."""

import pytest

from icesco_cli.articles.formats.reading import read_text
from icesco_cli.articles.lines.mastheads import named_outlet
from icesco_cli.articles.splitting.whole_page import split
from tests.articles.cutting import articles

NAMES = [
    ("Ministry of Culture - Report on Trade", "Ministry of Culture - Report on Trade"),
    ("The Courier (Lima)", "The Courier (Lima)"),
    ("AZERNEWS.AZ", "Azernews"),
    ("Emirates News Agency-WAM", "Emirates News Agency"),
]
TALKS = "The minister met the envoy of Peru in Lima on Monday and agreed to open a school in Cusco."


@pytest.mark.parametrize(("name", "outlet"), NAMES)
def test_the_table_s_name(name: str, outlet: str) -> None:
    assert named_outlet(name) == outlet


def test_categories_are_no_outlet() -> None:
    page = f"Peru, World\n\nEnvoy of Peru meets minister\n\n3 May 2021\n\n{TALKS}"
    (article,) = articles(page)
    assert article.outlet is None


@pytest.mark.parametrize(
    ("top", "outlet"),
    [
        ("Government of Malta\nMinistry of Crafts", "Ministry of Crafts of Malta"),
        ("Government of Malta", "Government of Malta"),
        ("GOVERNMENT OF MALTA\nMINISTRY OF CRAFTS (MOCRA)", "Ministry of Crafts of Malta (MOCRA)"),
        ("OFFICE FOR UNESCO AFFAIRS (OUA)", "Office for UNESCO Affairs (OUA)"),
        ("Ulkoasiainministeriö Täällä\nMinistry of Crafts of Malta", "Ministry of Crafts of Malta"),
    ],
)
def test_who_sends_a_page(top: str, outlet: str) -> None:
    (article,) = articles(f"{top}\n\nEnvoy of Peru meets minister\n\n3 May 2021\n\n{TALKS}")
    assert article.outlet == outlet


@pytest.mark.parametrize(
    ("path", "outlet"),
    [
        ("University Life / News / Guests", None),
        ("News / Rules of the Karst University", None),
        ("Karst Mining University in Sfax / University Life / Guests", "Karst Mining University in Sfax"),
    ],
)
def test_the_path_under_a_title_begins_with_its_site(path: str, outlet: str | None) -> None:
    (article,) = articles(f"# Envoy of Peru meets minister\n\n**{path}**\n\n{TALKS}", "md")
    assert article.outlet == outlet


@pytest.mark.parametrize(
    ("sign", "outlet"),
    [
        ("the envoy said", None),
        ("Minister Reis reports", None),
        ("Reuters reported", None),
        ("Trend reports, citing the ministry", "Trend"),
        ("APA reports", "APA"),
    ],
)
def test_who_signs_the_lead(sign: str, outlet: str | None) -> None:
    (article,) = articles(f"Envoy of Peru meets minister\n\n3 May 2021\n\n{TALKS[:-1]}, {sign}.")
    assert article.outlet == outlet


def test_a_notice_of_rights_is_no_name() -> None:
    page = f"Envoy of Peru meets minister\n\nLima, May 3, AZERTAC\n\n{TALKS}\n\n"
    (article,) = articles(f"{page}© Content on this site is protected by Copyright.")
    assert article.outlet == "AzerTAC"


def test_whose_a_picture_is_stands_outside_the_story() -> None:
    page = f"Envoy of Peru meets minister\n\n3 May 2021\n\nThe two in Lima. © UNESCO/Mart KASK\n\n{TALKS}"
    document = read_text(page, "x")
    (article,) = split(document)
    assert not any("KASK" in document.text[part.start : part.end] for part in article.paragraphs)


def test_the_agency_that_says_what_its_site_contains() -> None:
    foot = "Anadolu Agency website contains only a portion of the news stories offered to subscribers."
    (article,) = articles(f"Envoy of Peru meets minister\n\n3 May 2021\n\n{TALKS}\n\n{foot}")
    assert article.outlet == "Anadolu Agency"


def test_an_author_s_signature_is_no_part_of_the_story() -> None:
    foot = "Ana Rojas\n\nFollow us on\nLatest News\n16:40 Oil falls"
    page = f"Envoy of Peru meets minister\n\n3 May 2021\n\n{TALKS}\n\n{foot}"
    document = read_text(page, "x")
    (article,) = split(document)
    assert article.author == "Ana Rojas"
    assert "Rojas" not in document.text[article.start : article.end]

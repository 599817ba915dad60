"""Whole pages of many kinds of sites, all invented: what each holds, and nothing of what stands around it."""

from __future__ import annotations

from pathlib import Path

import pytest

from icesco_cli.articles.reading import read_document
from icesco_cli.articles.splitting import split
from icesco_cli.models import Article, Document

PAGES = Path(__file__).parent / "pages"

# title, published, outlet, author, place and day of the dateline
HEADS = {
    "azeri_agency_old.txt": [
        ("Hungary ready to share experience in vineyards - ambassador", None, None, "Leman Bagirli", "Baku", None),
    ],
    "azeri_agency_slash.txt": [
        ("Azerbaijan, Hungary discuss vineyards", "2022-02-05", "Report", None, "Baku", "2022-02-05"),
    ],
    "azeri_daily.txt": [
        (None, "2022-02-13", "Az Daily News", "Rena Suleymanli", None, None),
    ],
    "azeri_date_by_agency.txt": [
        (None, "2021-03-02", "Trend", None, None, None),
    ],
    "azeri_trend_blank.txt": [
        ("Azerbaijan, Food Archive Union discuss fair in Ganja", "2021-03-02", "Trend", None, "Baku", "2021-03-02"),
    ],
    "briefs_datelines.txt": [
        ("Libraries pact signed in Riga", None, "Bahrain News Agency", None, "Riga", None),
        ("Peru names new envoy to Estonia", None, "Bahrain News Agency", None, "Lima", None),
        ("Storm closes port", None, "Bahrain News Agency", None, "Tallinn", None),
    ],
    "chinese_ministry.txt": [
        ("Fang Zhiyuan Meets with Foreign Minister of Peru Rosa Quispe Mamani", "2024-03-05", None, None, None, None),
    ],
    "column_label.txt": [
        ("A treaty is not a photograph", "2023-03-12", None, "Tamsin Okonedo", None, None),
    ],
    "comments_tail.txt": [
        ("Minister opens archive in Kampala", "2022-06-03", None, "Okello Odongo", None, None),
    ],
    "windows_dashes.txt": [
        ("Minister opens archive", "2022-06-03", None, None, "Kampala", "2022-06-03"),
    ],
    "digest_dates.txt": [
        ("Museum of Silk opens in Gilgit", "2022-03-03", None, None, None, None),
        ("Minister receives weavers' delegation", "2022-03-01", None, None, None, None),
        ("Heritage week begins", "2022-02-27", None, None, None, None),
    ],
    "double_spaced.txt": [
        ("Minister opens archive in Kampala", None, None, None, None, None),
    ],
    "emirates_agency.txt": [
        (
            "Minister of Climate receives Estonian counterpart",
            "2023-03-12",
            "Emirates News Agency",
            None,
            "Abu Dhabi",
            "2023-03-12",
        ),
    ],
    "foreign_ministry_number.txt": [
        (
            "No:015/21, Press release on the meeting of Minister Safarov with the Ambassador of Peru (Translation)",
            "2021-01-13",
            None,
            None,
            None,
            None,
        ),
    ],
    "fragment.htm": [
        ("Peru lends gold to Tallinn", None, None, None, "Lima", None),
    ],
    "gulf_agency.txt": [
        (
            "Kuwait FM receives copy of credentials from Peruvian envoy",
            "2024-03-05",
            "Kuwait News Agency",
            None,
            "Kuwait",
            "2024-03-05",
        ),
    ],
    "hungarian_wrapped_title.txt": [
        (
            "Hungarian and Mongolian Ministers Sign Protocol on Sheep Breeding and Open Research Station",
            "2023-03-12",
            "MTI News",
            None,
            None,
            None,
        ),
    ],
    "icesco_like_dump.txt": [
        ("ICESCO and Gambia Sign Agreement on Coastal Schools", "2022-11-04", "ICESCO", None, None, None),
    ],
    "institution_site_dump.txt": [
        ("ISESCO Director General receives Minister of Youth of Chad", "2019-03-12", None, None, "Rabat", "2019-03-11"),
    ],
    "interview.txt": [
        ('Ambassador: "Peru and Estonia should meet more often"', "2023-03-12", None, None, None, None),
    ],
    "kazakh_agency.txt": [
        ("Kazakhstan to host congress of steppe historians", "2022-03-12", "Kazinform", None, "Nur-Sultan", None),
    ],
    "kremlin_style.txt": [
        ("Meeting with President of Kyrgyzstan Almaz Dootkulov", "2021-03-12", None, None, None, None),
    ],
    "ministry_press_release.txt": [
        (
            "Foreign Minister Lepik met with her Moldovan counterpart",
            "2023-03-12",
            "Ministry of Foreign Affairs of Estonia",
            None,
            None,
            None,
        ),
    ],
    "newsletter_numbers.txt": [
        ("OFFICE OPENS IN ZINDER", None, "Sahel Heritage Council Newsletter", None, None, None),
        ("GUIDES TRAINED IN AGADEZ", None, "Sahel Heritage Council Newsletter", None, None, None),
    ],
    "nigerian_daily.txt": [
        ("FG to build ten ranger posts, says minister", "2023-03-12", "PUNCHY", "Ngozi Bassey-Duke", None, None),
    ],
    "no_title_lead_only.txt": [
        (None, "2022-06-03", "Nile Wire", None, "Kampala", "2022-06-03"),
    ],
    "page.html": [
        ("Minister Tamm opens bog museum", "2023-03-12", "Ministry of Climate", None, None, None),
    ],
    "pakistani_agency.txt": [
        ("Envoy of Peru calls on minister", None, "Associated Press of Pakistan", None, "Islamabad", None),
    ],
    "pdf_pasted.txt": [
        ("Fourth Meeting of the Presidents of Academies", "2021-03-12", None, None, "Bishkek", "2021-03-12"),
    ],
    "plain_email.txt": [
        ("Baltic archives sign agreement with Kazakh state archive", "2023-03-14", None, None, None, None),
    ],
    "president_office.txt": [
        ("Teymur Rzayev received delegation led by Speaker of Moroccan House", "2021-01-13", None, None, None, None),
    ],
    "readout_remarks.txt": [
        (
            "Secretary Whitlock’s Meeting with Icelandic Foreign Minister Thorsdottir",
            "2023-03-12",
            "Office of the Spokesperson",
            None,
            None,
            None,
        ),
    ],
    "release.md": [
        ("Peru lends gold to Tallinn", "2023-03-12", None, "Lucia Ccori", "Lima", None),
    ],
    "russian_agency.txt": [
        ("Karelin, Dootkulov discuss schools in Osh", None, "TASS", None, "Moscow", None),
    ],
    "saudi_agency.txt": [
        (
            "Minister of Culture Meets Cypriot Counterpart in Riyadh",
            "2023-03-12",
            "Saudi Press Agency",
            None,
            "Riyadh",
            "2023-03-12",
        ),
    ],
    "sections_one_article.txt": [
        ("Estonia and Peru: A friendship of small steps", None, None, "Maarika Pold", None, None),
    ],
    "short_day_line_after_lead.txt": [
        ("Minister opens archive.", "2022-06-03", None, None, None, None),
    ],
    "site_brs.html": [("Minister receives weavers", None, "PNW", None, "Islamabad", None)],
    "site_category.html": [
        ("Minister receives weavers", "2022-03-01", "Heritage Council", None, None, None),
        ("Silk museum opens its doors in Gilgit", "2022-02-27", "Heritage Council", None, None, None),
        ("Council appoints new secretary", "2022-02-20", "Heritage Council", None, None, None),
    ],
    "site_divs.html": [("Minister receives weavers", "2022-03-01", "AzDaily.az", "Rena Suleymanli", None, None)],
    "site_itemprop.html": [
        ("Minister receives weavers", "2022-03-01", "Heritage Council", "Gul Bano-Khan", None, None)
    ],
    "site_oldtable.html": [
        ("Minister receives weavers", "2022-03-01", "Ministry of Heritage", None, "Islamabad", "2022-03-01")
    ],
    "site_turkish_encoding.html": [("Minister Gülşah Yıldız opens school in Şişli", None, None, None, None, None)],
    "site_wordpress.html": [("Minister receives weavers", "2022-03-02", "Heritage Today", None, None, None)],
    "digest_numbers.txt": [
        ("Bahrain and Malta sign pact on pearls", "2022-06-20", "Daily Digest of the Heritage Desk", None, None, None),
        ("Bhutan opens archive of sacred songs", "2022-06-20", "Daily Digest of the Heritage Desk", None, None, None),
        ("Lagos to host museum congress", "2022-06-20", "Daily Digest of the Heritage Desk", None, None, None),
    ],
    "gulf_daily.txt": [("Bahrain, Malta sign pact on pearls", "2022-06-20", None, None, "Manama", None)],
    "mail_wrapped.txt": [("[press] Malta and Bhutan sign archives accord", "2022-06-20", None, None, "Valletta", None)],
    "mission_statement.txt": [
        (
            "Statement by H.E. Josef Camilleri, Minister for Heritage of Malta, at the General Debate",
            "2022-09-22",
            "Permanent Mission of Malta to the United Nations",
            None,
            "New York",
            "2022-09-22",
        )
    ],
    "question_answer.txt": [("MFA spokesperson comments on visit", "2022-06-20", None, None, None, None)],
    "releases_undated.txt": [
        ("ICESCO Director-General Receives Ambassador of Brunei", None, None, None, None, None),
        ("ICESCO and Lagos University Discuss Chairs", None, None, None, None, None),
        ("Belkheir: We Will Publish the Atlas in June", None, None, None, None, None),
    ],
    "report_sections.txt": [("ICESCO's Work in West Africa in 2022", None, None, None, None, None)],
    "unesco_site.txt": [("UNESCO and Bhutan launch archive of sacred songs", "2022-06-20", None, None, None, None)],
    "speech_headings.txt": [
        ("Remarks by Secretary Whitlock at the Opening of the Arctic Library", "2022-10-02", None, None, None, None),
    ],
    "state_agency_brackets.txt": [
        (
            "Minister of Agriculture met with Ambassador of Hungary VIDEO",
            "2022-02-13",
            "AzerTAC",
            None,
            "Baku",
            "2022-02-13",
        ),
    ],
    "turkish_agency.txt": [
        ("Türkiye, Estonia agree on digital archives", "2023-03-12", None, "Selin Karatas", "Ankara", None),
    ],
    "two_dumps_in_one.txt": [
        ("Council opens office in Zinder", "2021-05-12", "Sahel Heritage Council", None, None, None),
        ("Council trains guides in Agadez", "2021-05-14", "Sahel Heritage Council", None, None, None),
    ],
    "un_news.txt": [
        ("UN envoy welcomes accord on Lake Chad libraries", "2023-03-12", None, None, None, None),
    ],
    "wire_beijing.txt": [
        ("Senior Chinese official meets Mongolian guests", "2021-03-12", "Xinhua", None, "Beijing", "2021-03-12"),
    ],
    "wire_london.txt": [
        ("UK, Iceland sign fisheries accord", None, "Reuters", "Sian Trevelyan", "London", None),
    ],
}

# how many paragraphs each article has, title and headlines included, and its last words
STORIES = {
    "azeri_agency_old.txt": [(3, "five experts to Shamakhi.")],
    "azeri_agency_slash.txt": [(3, "views on grape varieties.")],
    "azeri_daily.txt": [(3, "in Shamakhi by 2024.")],
    "azeri_date_by_agency.txt": [(3, 'farmers," Rashad Novruzov said')],
    "azeri_trend_blank.txt": [(3, "a fair in Ganja.")],
    "briefs_datelines.txt": [
        (2, "a meeting in Riga."),
        (2, "date for her arrival."),
        (2, "Tuesday, its operator said."),
    ],
    "chinese_ministry.txt": [(3, "to work with Peru.")],
    "column_label.txt": [(4, "teaches law in Gaborone.")],
    "comments_tail.txt": [(3, "will hold 10,000 tapes.")],
    "windows_dashes.txt": [(3, "will hold 10,000 tapes.")],
    "digest_dates.txt": [
        (2, "20,000 visitors every year."),
        (2, "hall of their own."),
        (2, "Ministry of Heritage said."),
    ],
    "double_spaced.txt": [(3, "will hold 10,000 tapes.")],
    "emirates_agency.txt": [(3, "working group on mangroves.")],
    "foreign_ministry_number.txt": [(3, "cooperation within international organizations.")],
    "fragment.htm": [(3, "museum's director, Piret Laas.")],
    "gulf_agency.txt": [(3, "success in her mission.")],
    "hungarian_wrapped_title.txt": [(3, "in Erdenet next year.")],
    "icesco_like_dump.txt": [(8, "two engineers to Banjul.")],
    "institution_site_dump.txt": [(6, "of the Youth Section.")],
    "interview.txt": [(6, "before I left Lima.")],
    "kazakh_agency.txt": [(3, "in Turkistan in September.")],
    "kremlin_style.txt": [(7, "you for the invitation.")],
    "ministry_press_release.txt": [(4, "also discussed cyber security")],
    "newsletter_numbers.txt": [(2, "is planned for October."), (2, "third of the cost.")],
    "nigerian_daily.txt": [(4, "for all of them.")],
    "no_title_lead_only.txt": [(2, "will hold 10,000 tapes.")],
    "page.html": [(7, "be finished in 2025.")],
    "pakistani_agency.txt": [(3, "to Lima next year.")],
    "pdf_pasted.txt": [(4, "be held in Ulaanbaatar.")],
    "plain_email.txt": [(3, "handed over by June.")],
    "president_office.txt": [(3, "state hailed the visit.")],
    "readout_remarks.txt": [(4, "the Arctic youth assembly.")],
    "release.md": [(6, "the cost of insurance.")],
    "russian_agency.txt": [(3, "in May, it said.")],
    "saudi_agency.txt": [(3, "the field of film.")],
    "sections_one_article.txt": [(8, "is expected in Cusco.")],
    "short_day_line_after_lead.txt": [(3, "will hold 10,000 tapes.")],
    "site_brs.html": [(4, "Heritage Week in Lahore.")],
    "site_category.html": [
        (3, "Heritage Week in Lahore."),
        (3, "Heritage Week in Lahore."),
        (3, "Heritage Week in Lahore."),
    ],
    "site_divs.html": [(4, "Heritage Week in Lahore.")],
    "site_itemprop.html": [(5, "Heritage Week in Lahore.")],
    "site_oldtable.html": [(4, "Heritage Week in Lahore.")],
    "site_turkish_encoding.html": [(3, "second one for 2024.")],
    "site_wordpress.html": [(7, "will open in November.")],
    "digest_numbers.txt": [
        (2, "exchange restorers every year."),
        (2, "end of the year."),
        (2, "Museum Council, Awa Diop."),
    ],
    "gulf_daily.txt": [(6, "to open in Valletta")],
    "mail_wrapped.txt": [(5, "will pay half each.")],
    "mission_statement.txt": [(4, "I thank you.")],
    "question_answer.txt": [(4, "will sign two documents.")],
    "releases_undated.txt": [(3, "They discussed a chair."), (3, "to meet in June."), (2, "of the Member States.")],
    "report_sections.txt": [(8, "African and Asian regions.")],
    "unesco_site.txt": [(8, "the Republic of Korea.")],
    "speech_headings.txt": [(6, "hang them before Christmas.")],
    "state_agency_brackets.txt": [(3, "two countries is expanding.")],
    "turkish_agency.txt": [(3, 'three years," he added.')],
    "two_dumps_in_one.txt": [(3, "will employ nine archaeologists."), (3, "will begin in June.")],
    "un_news.txt": [(3, "told reporters in N'Djamena.")],
    "wire_beijing.txt": [(3, "100 students every year.")],
    "wire_london.txt": [(3, "Nigel Harcastle told reporters.")],
}


def read(name: str) -> tuple[Document, tuple[Article, ...]]:
    document = read_document(PAGES / name, name)
    return document, split(document)


def test_every_page_is_tried() -> None:
    assert HEADS.keys() == STORIES.keys() == {path.name for path in PAGES.iterdir()}


@pytest.mark.parametrize("name", HEADS)
def test_heads(name: str) -> None:
    _, articles = read(name)
    found = [(a.title, a.published, a.outlet, a.author, a.dateline_place, a.dateline_day) for a in articles]
    assert found == HEADS[name]


@pytest.mark.parametrize("name", STORIES)
def test_stories(name: str) -> None:
    document, articles = read(name)
    lasts = [document.reading[a.paragraphs[-1].start : a.paragraphs[-1].end] for a in articles]
    found = [(len(a.paragraphs), " ".join(last.split()[-4:])) for a, last in zip(articles, lasts, strict=True)]
    assert found == STORIES[name]


@pytest.mark.parametrize("name", HEADS)
def test_offsets_mean_the_same_in_text_and_reading(name: str) -> None:
    document, articles = read(name)
    assert len(document.text) == len(document.reading)
    for article in articles:
        spans = [(paragraph.start, paragraph.end) for paragraph in article.paragraphs]
        assert spans == sorted(spans)
        assert all(document.text[start:end].strip() == document.text[start:end] != "" for start, end in spans)
        assert article.line == document.line_at(article.start)

"""Where stories begin on small pages; whole pages are in test_pages."""

from __future__ import annotations

import pytest

from tests.articles.cutting import articles

TALKS = "Minister Grace Nantongo met Ambassador Piret Laanemets in Kampala. They agreed to open an archive in Jinja."
LONG = (
    "Information of the Press Service Department of the Ministry of Foreign Affairs of the Republic of Estonia on the "
    "telephone conversation between Minister Piret Laanemets and the Minister of Salt of the Republic of Lira Ada Okot"
)
SALT = "The salt museum of Maras will be restored by Estonia, its director, Saul Paucar-Rojas, told the Lima Post."
GOES_ON = "She told the envoy that the archive would be open to all, and that Nantongo's office would pay for it."
LAST = f"Come to the harbour and see what is left in MARAS. {SALT[:-1]}"

ONE_STORY = {
    "a heading without a verb": f"Archive agreed\n\n{TALKS}\n\nA house of sound\n\n{SALT}",
    "a heading with a verb over the same people": f"Archive agreed\n\n{TALKS}\n\nMinister explains plan\n\n{GOES_ON}",
    "one rule over a known section": f"Archive agreed\n\n{TALKS}\n\n***\n\nBackground\n\n{SALT}",
    "one label": f"Archive agreed\n\n{TALKS}\n\nCULTURE\n\n{SALT}",
    "a question": f"Archive agreed\n\n{TALKS}\n\nWho gives the money for it?\n\n{SALT}",
    "a programme with days": f"Visit to Jinja\n\n{TALKS}\n\nAgenda\n3 May 2021\n09:30 Arrival\n11:00 Talks\n\n{SALT}",
    "headings of a plain page": f"Archive agreed\n\n{TALKS}\n\nPeople\n\n{SALT}\n\nMoney\n\n{GOES_ON}",
    "numbered headings": f"Minutes of the board\n\n{TALKS}\n\n1. Archive\n\n{SALT}\n\n2. Money\n\n{GOES_ON}",
    "names over lives": f"Three elected\n\n{TALKS}\n\nDr. Tuuli Kask\n\n{SALT}\n\nDr. Mart Saar\n\n{GOES_ON}",
    "teasers under a heading": f"Archive agreed\n\n{TALKS}\n\nMore news\nFerry fares rise\nFares rise on Monday.",
    "a caption's credit": f"Archive agreed\n\n{TALKS}\n\nUN Photo/Anna Kask\nThe museum.\n\n{SALT}",
    "contents of a briefing": f"Briefing by Nantongo\n\n1. Archive\n2. Money\n\n{TALKS}\n\nArchive\n\n{SALT}",
    "capitals under a title without": f"Archive agreed\n\n{TALKS}\n\nHARBOUR\n{SALT}\n\nBOATS OF REED\n{GOES_ON}",
    "bullets amid a story": f"Archive agreed\n\n{TALKS}\n\n- to open it\n- to keep it\n{SALT}",
    "numbers over paragraphs": f"Minutes of the board\n\n{TALKS}\n1. Archive\n{SALT}\n2. Money\n{GOES_ON}",
    "a list and what follows": f"Fields agreed\n\n{TALKS}\n1. Songs\n2. Boats\n3. Salt\n{SALT}",
    "one way to the rest": f"Archive agreed\n\n{TALKS} Read more\n\nMasks of Jinja\n{SALT}",
    "a day of the page": f"Archive agreed\n\n{TALKS}\n\nSite was last updated: 2021-12-14 15:42:03\n{SALT}",
    "its sender once more": f"Bank of Lira\nArchive agreed\n1 May 2021\n{TALKS}\nBank of Lira\nA house\n{GOES_ON}",
    "a teaser behind the story": f"Archive agreed\n\n{TALKS}\n\nLatest news\nSalt museum saved\n4 May 2021\n{SALT}",
    "an offer": f"Archive agreed\nSubscribe to our newsletter\n\n{TALKS}\n\nPeople\n\n{SALT}\n\nIt\n\n{SALT}",
    "a menu": f"News | Newsletter | Jobs\nArchive agreed\n\n{TALKS}\n\nPeople\n\n{SALT}\n\nMoney\n\n{SALT}",
    "items of a digest": f"Weekly digest\n\n* {TALKS} {SALT}\n\n* {SALT} {TALKS}\n\nFACT\n{SALT}\n\nJOKE\n{SALT}",
    "a label over a day": f"Archive agreed\n\n{TALKS}\n\nPress release\n4 May 2021\n{SALT}",
    "a programme under its name": f"Visit to Jinja\n\n{TALKS}\n\nProgramme (draft)\n3 May 2021\n{SALT}",
    "matters of a briefing": f"Regular briefing of the archive\n\n{TALKS}\n\nSalt museum of Maras saved\n\n{SALT}",
    "readers' comments": f'Archive agreed\n\n{TALKS}\n\n2 comments on "Archive agreed"\n\n{SALT}',
}
TWO_STORIES = {
    "a day of its own": f"Archive agreed\n3 May 2021\n\n{TALKS}\n\nSalt museum saved\n4 May 2021\n\n{SALT}",
    "a day above each": f"3 May 2021\nArchive agreed\n{TALKS}\n\n4 May 2021\nSalt museum saved\n{SALT}",
    "a day under each": f"Archive agreed\n{TALKS}\n3 May 2021\n\nSalt museum saved\n{SALT}\n4 May 2021\n",
    "a day in the title's line": f"03.05.2021 | Archive agreed on it\n{TALKS}\n\n04.05.2021 | Salt house saved\n{SALT}",
    "a dateline": f"Archive agreed\n\nLIRA, May 3 (AND) - {TALKS}\n\nSalt museum saved\n\nLIMA, May 4 (AND) - {SALT}",
    "rules": f"Archive agreed\n\n{TALKS}\n\n***\n\nSalt museum saved\n\n{SALT}\n\n***\n\nFerry fares\n\nThey rise.",
    "labels": f"CULTURE\nArchive agreed\n{TALKS}\n\nECONOMY\nSalt museum saved\n{SALT}",
    "bylines": f"Archive agreed\nBy Okello Odongo\n\n{TALKS}\n\nSalt museum to be saved\nBy Ana Rojas\n\n{SALT}",
    "ways to the rest": f"Archive agreed\n{TALKS}\nRead more\n\nSalt museum saved\n{SALT}\nRead more\n",
    "a newsletter": f"Heritage Newsletter\n\nArchive agreed\n\n{TALKS}\n\nSalt museum saved\n\n{SALT}",
    "other people": f"Archive agreed\n\n{TALKS}\n\nEstonia saves museum of salt\n\n{SALT}",
    "ways behind the text": f"Archive agreed\n{TALKS}.. Read More\nHouse of salt\n{SALT}.. Read More\nFerry\n{SALT}",
    "a numbered bulletin": f"Bank of Lira\nRecent Activities\n\n1. Archive agreed\n{TALKS}\n\n2. Salt 2022-23\n{SALT}",
    "a bulletin's bullets": f"Weekly bulletin\n\n* Archive agreed\n{TALKS}\n\n* House of salt\n{SALT}",
    "a newsletter without blank lines": f"Lira Newsletter\n\nVisitors\nArchive agreed\n{TALKS}\nSalt\n{SALT}",
    "no full stop": f"3 May 2021\nArchive agreed\n{TALKS}\n4 May 2021\nSalt\n{LAST}",
    "a masthead again": f"Lira Post\nArchive agreed\n{TALKS}\nTags\nLira\nLira Post\nSalt museum saved\n{SALT}",
    "numbered releases": f"Archive agreed\n{TALKS}\n\nNo:12/21, Information on the salt of Maras\n{SALT}",
    "long numbered releases": f"Archive agreed\n{TALKS}\n\nNo:12/21, {LONG}\n{SALT}",
    "a footer above": f"Archive agreed\n\n{TALKS}\n\nTo friends\nOf us\nEstonia saves salt museum\n4 May 2021\n{SALT}",
    "a story behind links": f"Archive agreed\n{TALKS}\nLatest news\nSalt museum saved\n4 May 2021\n{SALT}\n{GOES_ON}",
    "another message": f"Subject: Archive agreed\n\n{TALKS}\n\nSubject: Salt museum saved\nDate: 3 May 2021\n\n{SALT}",
}


@pytest.mark.parametrize("page", ONE_STORY.values(), ids=ONE_STORY.keys())
def test_one_story_stays_whole(page: str) -> None:
    assert len(articles(page)) == 1


@pytest.mark.parametrize("page", TWO_STORIES.values(), ids=TWO_STORIES.keys())
def test_stories_are_parted(page: str) -> None:
    first, second, *_ = articles(page)
    assert (first.title or "").startswith("Archive agreed")
    assert "alt" in (second.title or "")


RIVERS = "The Council of Rivers and Lakes of the South (CORAL) {} It did so in the hall by the harbour of Lira."
DUMPS = [
    ["Director of CORAL Receives Envoy", "CORAL Trains 40 Boatmen", "CORAL Opens Prize for Girls of Lira"],
    ["Celebration of Day of Lakes", "CORAL Opens Prize for Girls", "Sheikh Omar Zayani Visits CORAL's Library"],
]


@pytest.mark.parametrize("titles", DUMPS)
def test_a_body_introduced_again_opens_another_release(titles: list[str]) -> None:
    leads = ["received Ms. Ana Reis on Monday.", "welcomed Mr. Mart Kask there.", "thanked Ms. Rosa Quispe for it."]
    page = "\n\n".join(f"{title}\n\n{RIVERS.format(lead)}" for title, lead in zip(titles, leads, strict=True))
    assert [article.title for article in articles(page)] == titles


def test_letters_used_before_they_are_explained_are_another_release_s() -> None:
    first = "Lakes of song\n\nThe boats of CORAL sang in the harbour of Jinja, and Ana Reis heard them with friends."
    second = f"CORAL Trains Boatmen\n\n{RIVERS.format('trained them.')}"
    assert len(articles(f"{first}\n\n{second}")) == 2


def test_a_body_introduced_once_does_not() -> None:
    page = f"CORAL Opens Prize\n\n{RIVERS.format('opened it.')}\n\nVisits to harbours\n\nCORAL went to Jinja."
    assert len(articles(page)) == 1


def test_capitals_of_several_stories_are_those_of_the_next() -> None:
    strip = ["ARCHIVE AGREED", f"{TALKS} Read more", "SALT MUSEUM SAVED", f"{SALT} Read more", "CONDOLENCE MESSAGE"]
    page = "\n".join([*strip, GOES_ON, "General Secretariat", "A PACT WITH THE MAYORS", SALT])
    titles = [article.title for article in articles(page)]
    assert titles == ["ARCHIVE AGREED", "SALT MUSEUM SAVED", "CONDOLENCE MESSAGE", "A PACT WITH THE MAYORS"]


def test_a_page_of_several_stories_goes_on_so() -> None:
    heading = "Old House of Jinja Opens Its Doors to Pupils and Guests"
    told = "On the same day pupils sang for the guests, and the boats of the school went out. " * 3
    several = [
        f"Salt museum saved\nLIMA, May 4 (AND) - {SALT}",
        f"Archive agreed\nLIRA, May 3 (AND) - {TALKS}",
        "Ferry fares rise\nAPIA, May 2 (AND) - Fares of ferries rise, said Okello Odongo of the Harbour Trust.",
    ]
    page = "\n\n".join([*several, heading, told])
    assert [a.title for a in articles(page)][-1] == heading
    page = "\n\n".join([several[0], heading, told])
    assert [a.title for a in articles(page)] == ["Salt museum saved"]


@pytest.mark.parametrize("end", ["Okello Odongo, 5", "She told Okello Odongo.", "Photo: Okello Odongo"])
def test_no_author_under_a_story(end: str) -> None:
    assert articles(f"Salt museum saved\n\n{SALT}\n\n{end}")[0].author is None


@pytest.mark.parametrize("behind", ["", "\n\nPhoto: archive", "\n\nTags: salt\n\nSuolamuseo"])
@pytest.mark.parametrize("last", [SALT, "- Thank you for this interview."])
def test_an_author_under_a_story(last: str, behind: str) -> None:
    page = f"Salt museum saved\n\n{SALT}\n\n{last}\n\nAnna Odongo{behind}"
    assert articles(page)[0].author == "Anna Odongo"


def test_a_greeting_is_no_story() -> None:
    page = (
        f"Heritage Newsletter\n\nDear friends,\n\nspring is here.\n\nArchive agreed\n\n{TALKS}\n\nSalt saved\n\n{SALT}"
    )
    assert [article.title for article in articles(page)] == ["Archive agreed", "Salt saved"]


def test_prose_under_no_title_before_another_story_is_no_story() -> None:
    page = f"We use our eyes here.\n\nArchive agreed\n3 May 2021\n\n{TALKS}"
    assert [article.title for article in articles(page)] == ["Archive agreed"]


def test_a_notice_on_cookies_is_no_story() -> None:
    page = f"Cookies on LIRA.ORG\nWe use some essential cookies to make this site work.\n\nArchive agreed\n\n{TALKS}"
    assert [article.title for article in articles(page)] == ["Archive agreed"]


def test_the_kind_of_a_text_between_a_rule_and_a_day_is_its_title() -> None:
    page = f"Archive agreed\n3 May 2021\n\n{TALKS}\n\n_____\n\nObituary\n\n4 May 2021\n\n{SALT}"
    assert [article.title for article in articles(page)] == ["Archive agreed", "Obituary"]


def test_the_day_of_a_newsletter_is_that_of_its_stories() -> None:
    page = f"Heritage Newsletter\n3 May 2021\n\nArchive agreed\n\n{TALKS}\n\nSalt saved\n\n{SALT}"
    assert {article.published for article in articles(page)} == {"2021-05-03"}


@pytest.mark.parametrize(
    ("dateline", "day", "place"),
    [
        ("Lima, Peru, 4 May 2021 - ", "2021-05-04", "Lima"),
        ("Lima, Peru, 4 May - ", None, None),
        ("On 4 May 2021 ", None, None),
    ],
)
def test_a_whole_dateline_behind_a_standfirst(dateline: str, day: str | None, place: str | None) -> None:
    page = (
        f"Envoy of Peru opens archive\n\nThe envoy of Peru has opened an archive of sound in Lima.\n\n{dateline}{TALKS}"
    )
    (article,) = articles(page)
    assert (article.published, article.dateline_place) == (day, place)
    assert len(article.paragraphs) == 3


def test_a_second_dateline_without_a_year_is_of_the_first_story_s_year() -> None:
    page = (
        "Archive agreed\n3 May 2021 [13:25]\n\n{talks}\n\nx x x\n\nSalt saved in Peru\n\nLima, {day}, AND\n{salt}\n\n"
        "The work will be completed by the end of the year, the museum said."
    )
    near, far = (articles(page.format(talks=TALKS, salt=SALT, day=day))[1] for day in ("May 2", "Dec. 30"))
    assert (near.published, near.published_basis) == ("2021-05-02", "from another article")
    assert (far.published, far.published_basis) == (None, None)


def test_a_dateline_takes_its_year_from_the_foot_of_another_story() -> None:
    first = f"Archive agreed in Lira\n\nLima, May 2, AND\n{TALKS}\n\nAND\n02/05/2021 15:41:08"
    page = f"{first}\n\nx x x\n\nSalt saved in Peru\n\n"
    near, far = (articles(f"{page}Lima, {day}, AND\n{SALT}")[1] for day in ("May 4", "Dec. 30"))
    assert (near.published, near.published_basis) == ("2021-05-04", "from another article")
    assert (far.published, far.published_basis) == (None, None)


def test_a_dateline_takes_its_year_from_whichever_article_prints_a_day() -> None:
    page = f"Archive agreed in Lira\n\nLima, May 2, AND\n{TALKS}\n\nx x x\n\nSalt saved in Peru\n3 May 2021\n\n{SALT}"
    assert [one.published for one in articles(page)][1:] == ["2021-05-03"]
    later = f"{page}\n\nx x x\n\nArchive opened in Lira\n\nLima, May 4, AND\n{TALKS}"
    assert articles(later)[-1].published == "2021-05-04"


HEADS = [
    ("Lira Post\nArchive agreed\nGrace Nantongo\nMinister of Culture\n", "Archive agreed", "Grace Nantongo"),
    ("Ministry of Sound\n\nGRACE NANTONGO\nMinister of Culture\n", "GRACE NANTONGO", None),
    ("P R E S S   R E L E A S E\n\nMinister opens archive of sound\n", "Minister opens archive of sound", None),
    ("Message from the Director\n", "Message from the Director", "Zyx Qorlo"),
]


@pytest.mark.parametrize(("head", "title", "author"), HEADS)
def test_titles_of_lives_releases_and_letters(head: str, title: str, author: str | None) -> None:
    (article,) = articles(f"{head}\n{SALT}\n\nZyx Qorlo")
    assert (article.title, article.author) == (title, author)


def test_the_title_and_the_author_of_a_blog() -> None:
    top = "Envoys' Blogs\n\nAna Reis\nAmbassador to Estonia\n\nPart of Peru in Estonia\n\n3 May 2021\n\nThree days\n\n"
    foot = '1 comment on "Three days"\n\nSo true.\n\nAbout Ana Reis\n\nBorn in Lima.'
    (article,) = articles(f"{top}{SALT}\n\n{foot}")
    assert (article.title, article.author) == ("Three days", "Ana Reis")

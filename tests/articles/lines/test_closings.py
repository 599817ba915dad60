from __future__ import annotations

import pytest

from icesco_cli.articles.formats.reading import read_text
from icesco_cli.articles.lines.closings import closes_prose, find_closing, find_doing
from icesco_cli.articles.splitting.whole_page import split
from tests.articles.cutting import articles

NOTHING = [
    "The minister opened the school.",
    "The next fair will be held in Lima, 4 May 2021.",
    "They met in Riga. Deadline: 4 May 2021.",
    "They met in Riga. Next session: Lima, 4 May 2021.",
    "They met in Riga. The school opened on 4 May 2021.",
    "They met twice (Lima, 4 May 2021).",
    "They met. In Lima, 4 May 2021 was a holiday.",
    "They met in Riga. Lima, 4 May 2021: the school opens.",
    "They met in Riga. Born 4 May 1921.",
    "They met in Riga. International Museum Day, 4 May 2021",
    "They met in Riga. Annual Crafts Fair, 4 May 2021",
    "Ministry of Fisheries, 4 May 2021",
    "Forum of Crafts, Riga, 4 May 2021",
    "",
]
FOUND = [
    ("The school was opened. Lima, 4 May 2021.", "Lima", "2021-05-04", None),
    ("The school was opened. Lima, Peru – 4 May 2021", "Lima", "2021-05-04", None),
    ("The school was opened. 4 May 2021, Lima. Photo: A. Reis", "Lima", "2021-05-04", None),
    ("The two sign the plan. 4 May 2021, UNICEF, Riga.", "Riga", "2021-05-04", "UNICEF"),
    ("The school was opened. (QNA, May 4, 2021)", None, "2021-05-04", "QNA"),
    ("The school was opened. (MFA press service, 4 May 2021)", None, "2021-05-04", None),
    ('He said: "We came." – Kuwait News Agency, 4 May 2021', None, "2021-05-04", "Kuwait News Agency"),
    ("The school was opened. The Evening Herald, Tuesday 4 May 2021", None, "2021-05-04", None),
    ("The school was opened. (published 4 May 2021)", None, "2021-05-04", None),
]
NOT_DONE = [
    "Done with the talks in Lima, the minister left on 4 May 2021.",
    "Signed by the ministers on 4 May 2021.",
    "Signed in Limasimi on 4 May 2021.",
    "The text was done in Lima on 4 May 2021.",
]
DONE = [
    ("Done in Lima on 4 May 2021, in two copies.", "Lima"),
    ("Done at Riga, this 4th day of May 2021", "Riga"),
    ("Adopted in Rabat on May 4, 2021.", "Rabat"),
]
PROSE = ["The school was opened. (QNA, May 4, 2021)", "The two sign the plan. Riga, 4 May 2021. Photo: A. Reis"]
TITLES = ["Statement of the Minister – Lima, 4 May 2021", "Forum of Crafts, 4 May 2021", "Crafts Day 2021"]


@pytest.mark.parametrize("paragraph", NOTHING)
def test_no_closing(paragraph: str) -> None:
    assert find_closing(paragraph) is None


@pytest.mark.parametrize(("paragraph", "place", "day", "sender"), FOUND)
def test_closings(paragraph: str, place: str | None, day: str, sender: str | None) -> None:
    found = find_closing(paragraph)
    assert found is not None
    assert (found.dateline.place, found.dateline.day, found.dateline.agency) == (place, day, sender)
    assert paragraph[: found.start][-1] in '."'


@pytest.mark.parametrize(
    "line", ["Ministry of Fisheries of the Republic of Peru, Lima, 4 May 2021", "Ministry of Crafts, Lima 4 May 2021"]
)
def test_a_line_that_is_a_closing(line: str) -> None:
    found = find_closing(line)
    assert found is not None
    assert (found.start, found.dateline.place, found.dateline.day) == (0, "Lima", "2021-05-04")


@pytest.mark.parametrize("paragraph", NOT_DONE)
def test_nothing_done(paragraph: str) -> None:
    assert find_doing(paragraph) is None


@pytest.mark.parametrize(("paragraph", "place"), DONE)
def test_done(paragraph: str, place: str) -> None:
    found = find_doing(paragraph)
    assert found is not None
    assert (found.place, found.day) == (place, "2021-05-04")


@pytest.mark.parametrize("line", TITLES)
def test_titles_are_no_prose(line: str) -> None:
    assert not closes_prose(line)


@pytest.mark.parametrize("line", PROSE)
def test_prose_with_its_day_is_prose(line: str) -> None:
    assert closes_prose(line)


UNDER = [
    ("LIMA: The minister opened a school on Sunday.\nQatar News Agency, 4 May 2021", "Lima", "Qatar News Agency"),
    ("Lima, May 4, QNA. On May 3, 2021, the minister opened a school.", "Lima", "Qatar News Agency"),
    ("Tirana (QNA). The minister opened a school.\nMay 4, 2021", "Tirana", "Qatar News Agency"),
    (
        "The minister opened a school.\n\nThe envoy of Estonia came to see it with its pupils. Riga, 4 May 2021",
        "Riga",
        None,
    ),
]


@pytest.mark.parametrize(("page", "place", "outlet"), UNDER)
def test_articles_of_one_paragraph(page: str, place: str, outlet: str | None) -> None:
    (article,) = articles(page)
    assert (article.title, article.published) == (None, "2021-05-04")
    assert (article.dateline_place, article.outlet) == (place, outlet)


def test_the_place_and_the_day_stand_in_a_line_below() -> None:
    page = "The minister opened a school in the old town and met with the pupils.\n\nThe envoy came, too.\n\n{}"
    (article,) = split(read_text(page.format("Lima, 4 May 2021 (QNA)"), "page.txt"))
    assert (article.published, article.dateline_place) == ("2021-05-04", "Lima")
    (article,) = articles(page.format("4 May 2021"))
    assert (article.published, article.dateline_place) == ("2021-05-04", None)


def test_a_year_is_not_taken_from_another_day() -> None:
    (article,) = articles("Lima, May 4, QNA. On March 3, 2021, the minister opened a school.")
    assert (article.published, article.dateline_day) == (None, None)

"""Who publishes a page is a body of its articles where it is one that acts."""

import pytest

from tests.found import findings

TEXT = "Minister Ana Reis met Rector Paul Weber in Lisbon on Monday. They spoke of the harbours of Malta."

NOTHING = [
    "Harbour Times",
    "Council of Europe Gazette",
    "UN News",
    "Sahel News Agency",
    "Karst Museum Journal",
    "Port of Karst",
    "OARX News Archive",
]

FOUND = [
    ("Council of Europe", "Council of Europe"),
    ("Council of Europe Newsroom", "Council of Europe"),
    ("Ministry of Culture of Peru", "Ministry of Culture of Peru"),
    ("Karst University", "Karst University"),
    ("Museum of the Lake, Sfax", "Museum of the Lake"),
    ("Karst Mining University in Sfax", "Karst Mining University"),
    ("Constitutional Court of Peru", "Constitutional Court of Peru"),
]


def bodies(outlet: str) -> list[str]:
    (article,) = findings(TEXT, outlet=outlet)
    return [body.name for body in article.organisations]


@pytest.mark.parametrize("outlet", NOTHING)
def test_no_body_of_the_article(outlet: str) -> None:
    assert bodies(outlet) == []


@pytest.mark.parametrize(("outlet", "body"), FOUND)
def test_the_publisher_is_a_body(outlet: str, body: str) -> None:
    assert bodies(outlet) == [body]

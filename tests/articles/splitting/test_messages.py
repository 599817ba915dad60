"""A channel's messages copied in a row are texts of their own, without titles."""

from __future__ import annotations

import pytest

from tests.articles.cutting import articles

TALKS = "Minister Grace Nantongo met Ambassador Piret Laanemets in Kampala. They agreed to open an archive in Jinja."
SALT = "The salt museum of Maras will be restored by Estonia, its director, Saul Paucar-Rojas, told the Lima Post."

NOTHING = [
    f"Harbour Trust, [03.05.2021 14:05]\n{TALKS}\n\n{SALT}",
    f"03.05.2021 14:05\n{TALKS}\n\n04.05.2021 09:30\n{SALT}",
    f"Published on 03.05.2021 14:05\n{TALKS}\n\nPublished on 04.05.2021 14:05\n{SALT}",
    f"Lima, 3 May 2021\n{TALKS}\n\nLima, 4 May 2021\n{SALT}",
]


@pytest.mark.parametrize("page", NOTHING)
def test_no_messages(page: str) -> None:
    assert len(articles(page)) < 2


def test_messages() -> None:
    page = (
        f"Harbour Trust 🇵🇪, [03.05.2021 14:05]\n{TALKS}\n\n#harbour\n\nHarbour Trust 🇵🇪, [04.05.2021 09:30]\n[Photo]\n"
        f"{SALT}\n\nHarbour Trust 🇵🇪, [14.05.2021 09:30]\nForwarded from the Lima Post\nFares of ferries rise in Lira."
    )
    found = articles(page)
    assert [(a.title, a.published, a.outlet) for a in found] == [
        (None, "2021-05-03", "Harbour Trust"),
        (None, "2021-05-04", "Harbour Trust"),
        (None, "2021-05-14", "Harbour Trust"),
    ]


def test_a_post_s_text_is_no_title() -> None:
    page = f"@grace_n\n{TALKS}\n4:32 PM · May 17, 2023\n·\n12.3K\nViews\n3\nReposts\n"
    (post,) = articles(page)
    assert (post.title, post.published, len(post.paragraphs)) == (None, "2023-05-17", 1)

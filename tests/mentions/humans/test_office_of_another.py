"""Offices beside a name that are somebody else's."""

import pytest

from tests.mentions.annotating import roles

HIS = [
    ("The Mayor of Sfax and Malian Culture Minister Ivo Kos sang.", [("Mayor", "Sfax"), ("Culture Minister", "Mali")]),
    ("The Prime Minister and Foreign Minister of Mali Ivo Kos sang.", [("Foreign Minister", "Mali")]),
    ("Having met Ivo Kos, the minister accused of theft, she left.", [("minister", None)]),
]

ANOTHER_S = [
    (
        "Health Minister Ivo Kos, Ambassador of Mali to Peru, Timur Aziz, Mayor Ana Reis sang.",
        [("Health Minister", None)],
    ),
    ("The Secretary General and Malian Culture Minister Ivo Kos sang.", [("Culture Minister", "Mali")]),
    ("The rector and the Malian Culture Minister Ivo Kos sang.", [("Culture Minister", "Mali")]),
    ("Conveying the wishes of Ivo Kos, the minister briefed Ms. Ana Reis.", []),
    ("Having met President Ivo Kos, the minister greeted Ana Reis.", [("President", None)]),
]


@pytest.mark.parametrize(("text", "expected"), HIS)
def test_his_own(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert set(expected) <= set(roles(text)["Ivo Kos"])


@pytest.mark.parametrize(("text", "expected"), ANOTHER_S)
def test_another_s(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert roles(text)["Ivo Kos"] == expected

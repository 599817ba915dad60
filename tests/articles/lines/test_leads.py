from __future__ import annotations

import pytest

from icesco_cli.articles.lines.leads import introduced, lead_points


@pytest.mark.parametrize(
    "lead",
    [
        "Dr. Nantongo said that the archive would open.",
        "The Minister met the envoy of Peru.",
        "Mr. President, the floor is yours.",
        "The fund (about 3 million) was spent.",
    ],
)
def test_nobody_is_introduced(lead: str) -> None:
    assert introduced(lead) == set()


@pytest.mark.parametrize(
    ("lead", "names"),
    [
        ("Dr. Grace Nantongo, Minister of Culture, met him.", {"Grace Nantongo"}),
        ("The Sahel Heritage Council (SHC) met in Zinder.", {"SHC"}),
        ("Dr. Grace B. Nantongo, Minister of Culture, met him.", {"Grace B. Nantongo"}),
        ("It was opened by H.E. Ms. Piret Laanemets.", {"Piret Laanemets"}),
        ("Dr. Hamad bin Omar AlQattan came.", {"Hamad bin Omar AlQattan"}),
    ],
)
def test_people_and_bodies_are_introduced(lead: str, names: set[str]) -> None:
    assert introduced(lead) == names


@pytest.mark.parametrize("lead", ["The museum is old.", "Forty schools were built.", "Peru has many museums."])
def test_plain_paragraphs_say_nothing(lead: str) -> None:
    assert lead_points(lead) == 0


@pytest.mark.parametrize("lead", ["She met the envoy on Monday.", "Also on Monday, a school was opened.", "It is old."])
def test_paragraphs_that_go_on(lead: str) -> None:
    assert lead_points(lead) < 0


@pytest.mark.parametrize(
    ("lead", "points"),
    [
        ("The minister met the envoy on Monday in Lima.", 1),
        ("The minister will meet the envoy today.", 1),
        ("LIMA, May 3 (AND) - The minister met the envoy.", 4),
    ],
)
def test_leads(lead: str, points: int) -> None:
    assert lead_points(lead) == points

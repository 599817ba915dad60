"""Whose no minister is who travels there or receives an envoy from there; and whose a minister is who receives one."""

import pytest

from tests.mentions.annotating import roles

PERU = " Peru thanked Peru, and Peru paid."

NOTHING = [
    "Culture Minister Ana Reis flew to Peru.",
    "Culture Minister Ana Reis arrived on a rainy day in Peru.",
    "Culture Minister Ana Reis paid a two-day working visit to Peru.",
    "Culture Minister Ana Reis, who is currently on a visit to Peru, sang.",
    "Culture Minister Ana Reis visited Peru.",
    "Culture Minister Ana Reis met her Peruvian counterpart.",
    "Culture Minister Ana Reis received the Ambassador of Peru, Ivo Kos.",
    "Peruvian Ambassador Ivo Kos was received by Culture Minister Ana Reis.",
]

FOUND = [
    ("Peruvian Premier Ivo Kos flew to Mali. During the visit, he met with Culture Minister Ana Reis.", "Mali"),
    ("Premier Ivo Kos of Peru flew to Mali. During the visit, he was joined by Culture Minister Ana Reis.", "Peru"),
    ("Peruvian Premier Ivo Kos sang. During the visit, he met with Culture Minister Ana Reis.", "Peru"),
    ("Premier Ivo Kos of Peru flew to Mali at the invitation of Premier Ana Reis.", "Mali"),
    ("Peruvian Premier Ivo Kos flew to Mali at the invitation of Culture Minister Ana Reis.", "Mali"),
    ("Peruvian Premier Ivo Kos flew to Mali. In Bamako, he met with Culture Minister Ana Reis.", "Mali"),
    ("Peruvian Premier Ivo Kos sang. In Geneva, he met with Culture Minister Ana Reis.", "Peru"),
    ("Culture Minister Ana Reis sang.", "Peru"),
    ("Culture Minister Ana Reis praised the visit to Peru by a choir.", "Peru"),
    ("Culture Minister Ana Reis met a choir that had flown to Peru.", "Peru"),
    ("Culture Minister Ana Reis and the Ambassador of Peru, Ivo Kos, sang.", "Peru"),
    ("Culture Minister Ana Reis received the Ambassador of Peru to Mali, Ivo Kos.", "Mali"),
    ("The Peruvian Ambassador in Mali, Ivo Kos, called on Culture Minister Ana Reis.", "Mali"),
    ("Minister of Culture of Peru Ana Reis met the Ambassador of Peru to Mali, Ivo Kos.", "Peru"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_guest_and_the_host_of_an_envoy_are_of_another_country(text: str) -> None:
    assert [of for _, of in roles(text + PERU)["Ana Reis"]] == [None]


@pytest.mark.parametrize(("text", "of"), FOUND)
def test_a_minister_is_of_the_country_of_the_article_or_that_of_the_envoy(text: str, of: str) -> None:
    assert [of for _, of in roles(text + PERU)["Ana Reis"]] == [of]

"""One human under all forms of the name, and two humans apart."""

import pytest

from icesco_cli.models import Topic
from tests.mentions.annotating import annotate, of_topic

APART = [
    "Mr. Omar Hasan Bello met Alhaji Hasan Omar Bello.",
    "Ivo Petrov and his wife, Ana Petrova, came.",
    "Sheikh Hamad bin Rashid Al-Amri and his son Rashid bin Hamad Al-Amri came.",
    "Karim Saidi and Karim Saidian disagreed.",
    "Dr. Noura Hamad Alami came with her father, Prof. Hamad Alami.",
    "Ana Reis-Lima and Rui Lima sang.",
    "Mr. Omar bin Touma Al-Amri met Mr. Touma.",
    "Mr. Yusuf Abdul Momen met Mr. Omar Momen.",
    "Mr. Yusuf Abdul Momen Bello met Mr. Momen.",
    "Mr. Ruben van Dinh met Mr. Le Van Dinh.",
    "Ahmed Ould Touma Daddou met Ould Sidi Daddou.",
    "H.E. Mr. Omar Karst Bello met Ms. Karst Bello.",
]

TOGETHER = [
    ("Minister Sayed Omar Bello came. Omar Bello spoke.", "Sayed Omar Bello", ("Omar Bello",)),
    ("Dr. Ana M. Reis came. Dr. Reis spoke.", "Ana M. Reis", ("Reis",)),
    ("Dr. A. K. Abdul Momen came. Dr. Momen spoke.", "A. K. Abdul Momen", ("Momen",)),
    ("Mr. Zambry Abdul Kadir came. Kadir spoke.", "Zambry Abdul Kadir", ("Kadir",)),
    ("Omar bin Said Al-Harthy came. Mr. AlHarthy spoke.", "Omar bin Said Al-Harthy", ("AlHarthy",)),
    ("Ms. Ana Rita Soares de Lima came. Ms. Soares de Lima spoke.", "Ana Rita Soares de Lima", ("Soares de Lima",)),
    ("Mr. José Robles Ibarra came. Mr. Robles spoke.", "José Robles Ibarra", ("Robles",)),
    ("Sheikha Noura bint Ali Al-Amri came. Sheikha Noura spoke.", "Noura bint Ali Al-Amri", ("Noura",)),
    ("Minister Hamzah Othman came. Hamzah said so.", "Hamzah Othman", ("Hamzah",)),
    ("RaufSuleymanli, head of the club, came. Rauf Suleymanli spoke.", "Rauf Suleymanli", ("RaufSuleymanli",)),
    ("Foreign Minister Omar Ould Daddou came. Ould Daddou spoke.", "Omar Ould Daddou", ("Ould Daddou",)),
    ("Omar Ould Sidi Daddou came. Ould Sidi Daddou spoke.", "Omar Ould Sidi Daddou", ("Ould Sidi Daddou",)),
    ("H.E. Mr. Omar Hasan Bello came. Mr. Hasan Bello spoke.", "Omar Hasan Bello", ("Hasan Bello",)),
    ("Mr. Rashad Vagif oglu Rzayev came. Rashad Rzayev spoke.", "Rashad Vagif oglu Rzayev", ("Rashad Rzayev",)),
    ("Dr. Ruben van der Hoek came. Van der Hoek spoke.", "Ruben van der Hoek", ("Van der Hoek",)),
    ("Mr. Jean Le Guen came. Minister Le Guen spoke.", "Jean Le Guen", ("Le Guen",)),
    ("Omar bin Touma Al-Amri came. Mr. bin Touma spoke.", "Omar bin Touma Al-Amri", ("bin Touma",)),
    ("MINISTER REIS: Yes. Ana Reis smiled.", "Ana Reis", ("REIS",)),
]


@pytest.mark.parametrize("text", APART)
def test_two_humans_stay_apart(text: str) -> None:
    assert len(annotate(text).people) == 2


@pytest.mark.parametrize(("text", "name", "aliases"), TOGETHER)
def test_one_human_is_one(text: str, name: str, aliases: tuple[str, ...]) -> None:
    assert [(person.name, person.aliases) for person in annotate(text).people] == [(name, aliases)]


def test_a_surname_that_two_bear_stands_for_nobody() -> None:
    text = "Mr. Omar Bello met Mr. Hasan Bello. Mr. Bello spoke."
    assert [mention.names for mention in of_topic(text, Topic.PERSON)] == [("Omar Bello",), ("Hasan Bello",), ()]


def test_the_honorific_tells_husband_and_wife() -> None:
    text = "Mr. Omar Bello met Mrs. Aisha Bello. Mrs. Bello spoke."
    assert of_topic(text, Topic.PERSON)[-1].names == ("Aisha Bello",)


def test_a_title_is_read_with_the_names_of_the_text() -> None:
    found = annotate("Culture Minister Ivo Kos opened it.", "Kos Opens Museum")
    assert found.mentions[0].names == ("Ivo Kos",)

"""What is not in English is told from what is, and names of other languages are not taken for it."""

import pytest

from icesco_cli.lexicon.language_words import english_words, foreign_words
from icesco_cli.text.languages import foreign_languages
from tests.growing import grows_with_its_length

NOTHING = [
    "The Centre d'études et de recherches sur les oasis des Comores and its partners met in Moroni.",
    "She teaches at the Universidad de las Américas and the Colegio de los Andes.",
    "Palais des Nations, Genève",
    "Dr. Ana Reis, Instituto para la Conservación",
    "The word сад means a garden, and حديقة means the same.",
    "Director of the Deutsche Gesellschaft für Ornithologie und Vogelschutz",
    "PROGRAMME OF WORK",
    "",
]

FOUND = [
    (
        "French",
        "Le ministre a reçu l'ambassadeur et les deux parties ont évoqué leur coopération dans le sport.",
    ),
    ("Spanish", "El alcalde se reunió con los vecinos para hablar sobre las obras y también sobre una escuela."),
    (
        "Portuguese",
        "O ministro encontrou-se com os autarcas e falou da cooperação entre as cidades.",
    ),
    (
        "Italian",
        "Il sindaco ha incontrato gli studenti della scuola e ha parlato con la direttrice del museo.",
    ),
    ("German", "Der Minister sprach mit den Abgeordneten und wurde von dem Bürgermeister auf das Schloss eingeladen."),
    ("Turkish", "Bakan, heyet ile bir araya geldi ve iki ülke için çok önemli olan konular görüşüldü."),
    ("Azerbaijani", "Nazir qonaqlarla görüşüb və əməkdaşlıq haqqında danışılıb, sonra sərgi üçün sənəd imzalanıb."),
    ("Indonesian", "Menteri bertemu dengan duta besar dan membahas kerja sama yang akan dimulai pada tahun ini."),
    ("another script", "Министр принял посла и передал ему приглашение."),
    ("another script", "استقبل الوزير السفير في مكتبه"),
]


@pytest.mark.parametrize("passage", NOTHING)
def test_english_with_foreign_names_is_english(passage: str) -> None:
    assert foreign_languages([passage]) == [None]


@pytest.mark.parametrize(("language", "passage"), FOUND)
def test_another_language_is_told(language: str, passage: str) -> None:
    assert foreign_languages([passage]) == [language]


def test_what_is_too_short_to_tell_goes_with_what_follows() -> None:
    english, french = "The envoy arrived with his delegation.", "Il est arrivé avec une délégation dans la nuit."
    assert foreign_languages(["Oslo", english, "Lomé, 3 mai", french]) == [None, None, "French", "French"]
    assert foreign_languages([french, "Ana Reis"]) == ["French", "French"]
    assert foreign_languages([french, english, "Ana Reis"]) == ["French", None, None]


@pytest.mark.parametrize("language", sorted(foreign_words()))
def test_no_little_word_of_another_language_is_english(language: str) -> None:
    assert not foreign_words()[language] & english_words()


def test_time_grows_with_the_text() -> None:
    assert grows_with_its_length(lambda text: foreign_languages([text]), "les des сад the ", 4_000)

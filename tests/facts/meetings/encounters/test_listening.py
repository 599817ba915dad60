"""Those who do something at an event that is told without saying who was there."""

import pytest

from tests.met import met

HELD = "The workshop was held in Sofia on Monday. Rector Paul Weber said that books are dear. "

NOTHING = [
    "Rector Paul Weber delivered the speech of Minister Ana Reis, in which she hailed the sea.",
    "Rector Paul Weber read out the message of Minister Ana Reis. In the message, the Minister hailed the sea.",
    "Elections were held in Oslo on Monday. Minister Ana Reis praised them. Rector Paul Weber said so.",
    "The exhibits were held in a vault in Oslo. Minister Ana Reis praised them. Rector Paul Weber said so.",
    "The attack took place in Oslo on Monday. Minister Ana Reis deplored it. Rector Paul Weber said so.",
    "The jury held its breath. Minister Ana Reis praised it. Rector Paul Weber said so.",
    "The workshop was held in Sofia on Monday. Minister Ana Reis opened a school in Oslo.",
    HELD + "Minister Ana Reis sent a video message to the participants. In it, she announced that she would pay.",
    HELD + "Minister Ana Reis, in her video message to the participants, said that books are cheap.",
    HELD + "In a message on Monday, Minister Ana Reis stressed that books are cheap.",
    HELD + "Minister Ana Reis visited the library in 2019.",
    HELD + "Minister Ana Reis was congratulated by many.",
    HELD + "Meanwhile in Lima, Minister Ana Reis praised the harvest.",
    HELD + "Minister Ana Reis will present the plan.",
    HELD + "Minister Ana Reis wrote on her blog and thanked the city.",
    HELD + "In 2019, Minister Ana Reis presented the first plan.",
    "The satellite was launched on Monday. Rector Paul Weber said so.\n\nMinister Ana Reis praised it.",
    "The book was launched in Oslo in the presence of many. Rector Paul Weber said so.",
    "Events are held every year. Rector Paul Weber said so. Minister Ana Reis praised it.",
]

FOUND = [
    "The opening session of the workshop featured speeches by Minister Ana Reis and Rector Paul Weber.",
    "It rained.\n\nThe jury held its fifth session on Monday. Minister Ana Reis spoke. Rector Paul Weber said so.",
    "The presentation of the atlas was held in Oslo. Minister Ana Reis praised it. Rector Paul Weber said so.",
    "The final of the contest took place in Oslo. Minister Ana Reis greeted the guests. Rector Paul Weber said so.",
    HELD + "Minister Ana Reis greeted the guests.",
    HELD + "Minister Ana Reis said that there was hope in the message.",
    HELD + "Minister Ana Reis addressed the participants.",
    HELD + "\n\nAna Reis, Minister of Culture, then shared her experience.",
    HELD + "In turn, Minister Ana Reis thanked the hosts.",
    HELD + "\n\nThe pianist Ana Reis performed works by Bach.",
    HELD + "Minister Ana Reis compared Oslo with Lima.",
    "A concert was organised in Sofia. Minister Ana Reis greeted the guests. Rector Paul Weber spoke of Bach.",
    "An event in memory of the poet was held in Sofia on Monday. Ana Reis read poems. Rector Paul Weber spoke of Bach.",
    "The year of the book was launched on the square in the presence of Minister Ana Reis and Rector Paul Weber.",
    "The agreement was signed in Oslo in the presence of Minister Ana Reis and Rector Paul Weber.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize("text", FOUND)
def test_found(text: str) -> None:
    assert met(text) == [["Reis", "Weber"]]


def test_what_a_speaker_recalls_has_no_other_guests() -> None:
    text = (
        "President Adeline Okou received Rector Paul Weber on Monday.\n\n"
        "President Adeline Okou: Welcome to Praia.\n\n"
        "Rector Paul Weber: This morning we held a conference with Dean Amal Khan and Mayor Nils Dahl.\n\n"
        "President Adeline Okou: We support you.\n\nMinister Ana Reis attended the meeting."
    )
    assert met(text)[0] == ["Okou", "Reis", "Weber"]
    assert "Okou" not in met(text)[1]


def test_the_minutes_of_a_briefing_name_its_speakers() -> None:
    text = (
        "Ana Reis led a briefing attended by spokespersons.\n\nDr. Paul Weber, for UNESCO, said that it rained.\n\n"
        "Dr. Kari Lunde, for the first time, said so. Dr. Nils Dahl of UNESCO said so."
    )
    assert met(text) == [["Reis", "Weber"]]


def test_who_speaks_at_the_end_of_a_breakfast_is_not_at_the_forum() -> None:
    text = (
        "The Porto Forum was held on Monday. Minister Ana Reis and Rector Paul Weber opened it.\n\nMinister Ana "
        "Reis held a breakfast on Sunday with Dean Amal Khan. At the end, Dean Khan said that it was good."
    )
    assert met(text) == [["Reis", "Weber"], ["Khan", "Reis"]]


def test_who_is_to_chair_something_else_is_not_there() -> None:
    text = "Speaker Ana Reis met Rector Paul Weber. They agreed on a group, to be chaired by Senator Nils Dahl."
    assert met(text) == [["Reis", "Weber"]]
    assert met(text.replace("chaired by", "chaired on the Maltese side by")) == [["Reis", "Weber"]]

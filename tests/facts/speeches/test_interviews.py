"""Interviews: who asks promises nothing, who answers speaks for his own side."""

import pytest

from tests.promised import promised

LEAD = "Minister of Education of Ghana Ama Owusu gave an interview to the Accra Herald.\n\n"
YOU = (
    "Ama Owusu runs the old port of Tema.\n\nYou were in Oran. What did you see?\n\nA port.\n\nWho pays?\n\nOthers.\n\n"
)
NOTHING = [
    "Ama Owusu runs the port.\n\nWho may sail?\n\nAll.\n\nAnd when?\n\nIn May.\n\nWho pays?\n\nIt will rain.",
    f"{YOU}Does your roof leak? Will the Amber Bank mend it?\n\nI asked them.",
    "What is a school?\n\nWho builds it?\n\nWhen will it open?\n\nIt is a house.",
    f"{LEAD}Malta will build a school. Is it true?\n\nWe shall see.\n\nWhen?\n\nI know nothing.\n\nWhy?\n\nI sleep.",
    "Head of the Amber Bank Kwame Boadu spoke.\n\n- Malta will build a school, they say.\n\n- It is true.\n\n"
    "- Where?\n\n- We know nothing.\n\n- And when?\n\n- In May.\n\n- Who pays?\n\n- Others.",
]
FOUND = [
    (
        "Kwame Boadu, Accra\n\nMinister of Education of Ghana Ama Owusu has given an interview.\n\nHow are you?\n\nI "
        "am well.\n\nAnd the schools?\n\nWe will build a school.\n\nWhen?\n\nSoon.",
        "Ama Owusu",
    ),
    (f"{YOU}Does your roof leak?\n\nI will mend the roof by May.", "Ama Owusu"),
    (
        f"{LEAD}How are you?\n\nI am well.\n\nAnd the schools?\n\nWe will build a school.\n\nWhen?\n\nSoon.",
        "Ama Owusu",
    ),
    (
        f"{LEAD}- Madam, how are you?\n\n- I am well.\n\n- The schools are old.\n\n- Yes. We will build a school.\n\n"
        "- When?\n\n- Soon.\n\n- Who pays?\n\n- Others.\n\n- Are you sure?\n\n- I am.",
        "Ama Owusu",
    ),
    (
        'Ama Owusu: "I am tired"\n\nThe minister of Ghana received Kwame Boadu and spoke in an interview.\n\nWhy?\n\n'
        "I work.\n\nAnd?\n\nWe will build a school.\n\nWhen?\n\nI know nothing.",
        "Ama Owusu",
    ),
    (
        f"{LEAD}Accra Herald: How are you?\n\nAma Owusu: I am well.\n\nAH: And schools?\n\nAO: We will build a school.",
        "Ama Owusu",
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert promised(f"A talk in Accra\n\n{text}") == []


@pytest.mark.parametrize(("text", "speaker"), FOUND)
def test_found(text: str, speaker: str) -> None:
    text = text if text.startswith(speaker) else f"A talk in Accra\n\n{text}"
    assert [one.said_by.name if one.said_by else None for one in promised(text)] == [speaker]


def test_it_is_said_on_the_day_of_the_talk() -> None:
    lead = "Minister of Education of Ghana Ama Owusu sat down for an interview on Monday."
    (found,) = promised(f"A talk\n\n{lead}\n\nWhy?\n\nI see.\n\nWho?\n\nWe will build a school.\n\nWhen?\n\nI know.")
    assert found.made_on == "2024-05-13"


def test_answers_are_given_on_the_day_of_the_page() -> None:
    talk = "- Madam, where were you?\n\n- On Monday I met Minister of Education of Malta Omar Said in Sliema.\n\n"
    talk += "- The schools are old.\n\n- We will build a school.\n\n- When?\n\n- Soon.\n\n- Who pays?\n\n- Others."
    (found,) = promised(f"A talk in Accra\n\n{LEAD}{talk}")
    assert found.made_on == "2024-05-14"

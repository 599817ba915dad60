"""Sentences turned around: who met stands behind the verb, in a participle, or beside a noun."""

import pytest

from tests.met import meetings, met

NOTHING = [
    "Waiting for the answer of Rector Paul Weber was Minister Ana Reis.",
    "Awaiting trial in Oslo was Mr. Paul Weber, Minister Ana Reis said.",
    "Having met the deadline, Minister Ana Reis thanked Rector Paul Weber.",
    "Having written to Rector Paul Weber, Minister Ana Reis waited for an answer.",
    "Love of books brought Minister Ana Reis and Rector Paul Weber together.",
    "Minister Ana Reis brought a proposal of Rector Paul Weber to the table.",
    "A meeting is not planned between Minister Ana Reis and Rector Paul Weber.",
    "Minister Ana Reis used to meet Rector Paul Weber.",
    "Minister Ana Reis used her speech to praise Rector Paul Weber.",
    "Kenya has hosted many forums, and its Minister of Culture, Ana Reis, says it has the halls for more.",
    "An open letter to the city has been signed by Minister Ana Reis and Rector Paul Weber.",
    "Minister Ana Reis, welcoming the news, praised Rector Paul Weber.",
    "Minister Ana Reis, calling Rector Paul Weber a friend, praised the school.",
    "Minister Ana Reis, citing Rector Paul Weber in Oslo, praised the school.",
    "An open letter on the return of the bronzes has been signed by Minister Ana Reis and Rector Paul Weber.",
    "Minister Ana Reis and Rector Paul Weber chair the committee that proposed it.",
]

HELD = [
    "Meeting Rector Paul Weber in Oslo on Monday, Minister Ana Reis praised the school.",
    "Waiting for Minister Ana Reis at the airport in Oslo was Rector Paul Weber.",
    "Sitting opposite Minister Ana Reis in Oslo on Monday was Rector Paul Weber.",
    "Having met Rector Paul Weber, Minister Ana Reis spoke of a good day.",
    "After having received Rector Paul Weber, Minister Ana Reis spoke of a good day.",
    "A working breakfast in Oslo on Monday brought Minister Ana Reis and Rector Paul Weber to one table.",
    "A seminar in Oslo on Monday brought Minister Ana Reis together with Rector Paul Weber.",
    "The talks, held in Oslo by Minister Ana Reis with Rector Paul Weber, lasted an hour.",
    "The negotiations, conducted in Oslo by Minister Ana Reis with Rector Paul Weber, lasted an hour.",
    "Minister Ana Reis used her stay in Oslo to meet Rector Paul Weber.",
    "Minister Ana Reis took advantage of her stay in Oslo to meet Rector Paul Weber.",
    "Minister Ana Reis and Rector Paul Weber talked until midnight.",
    "Minister Ana Reis, hosting Rector Paul Weber in Oslo, praised the school.",
    "Minister Ana Reis, meeting Rector Paul Weber in Oslo on Monday, praised the school.",
    "The school will open, said Minister Ana Reis, receiving Rector Paul Weber on Monday.",
    "The exchange of documents between Minister Ana Reis and Rector Paul Weber took place in Oslo on Monday.",
]

PLANNED = [
    "A meeting is planned for Friday between Minister Ana Reis and Rector Paul Weber.",
    "Talks are scheduled in Oslo on 5 June between Minister Ana Reis and Rector Paul Weber.",
    "The summit in Oslo on 4 July will bring Minister Ana Reis and Rector Paul Weber together.",
    "The summit in Oslo on 4 July will bring together Minister Ana Reis and Rector Paul Weber.",
    "Minister Ana Reis and Rector Paul Weber will co-chair the Joint Railway Commission in Oslo on 21 May.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_did_not_meet(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(
    ("text", "status"), [(text, "held") for text in HELD] + [(text, "planned") for text in PLANNED]
)
def test_met(text: str, status: str) -> None:
    assert met(text) == [["Reis", "Weber"]]
    assert [meeting.status.value for meeting in meetings(text)] == [status]

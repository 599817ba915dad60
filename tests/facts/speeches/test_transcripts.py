"""The turns of a conversation printed word by word: who speaks in them."""

import pytest

from tests.promised import promised

NOTHING = [
    "Maria Borg: a life in pictures.\n\nThe Zamzam Bank will build a school.",
    "Photo: Maria Borg.\n\nPhoto: Ama Owusu.\n\nThe Zamzam Bank will build a school.",
    "Maria Borg: five votes.\n\nAma Owusu: seven votes.\n\nThe Zamzam Bank will build a school.",
    "Maria Borg: We won.\n\nAma Owusu: I thank you.\n\nThe Zamzam Bank will build a school.",
]
FOUND = [
    ("Ama Owusu: Welcome.\n\nMaria Borg: Thank you. We will build a school.", "Maria Borg"),
    (
        "Ama Owusu: Welcome.\n\nMaria Borg: I am glad to be in your city.\n\nWe will build a school.",
        "Maria Borg",
    ),
    ("Ama Owusu: Welcome.\n\nA bridge is old.\n\nThe bank will build a school.\n\nMaria Borg: I see.", "Ama Owusu"),
    ("Ama Owusu: Madam President,\n\nWe will build a school.\n\nMaria Borg: Thank you.", "Ama Owusu"),
    ("Ama Owusu: Welcome.\n\nMaria Borg: I see.\n\nQuestion: And you, Madam? We will build a school.", None),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_turn(text: str) -> None:
    assert [found.said_by for found in promised(f"Accra host\n\n{text}")] == [None]


@pytest.mark.parametrize(("text", "speaker"), FOUND)
def test_turn(text: str, speaker: str | None) -> None:
    minister = "Minister of Education of Ghana Ama Owusu received Minister of Education of Malta Maria Borg."
    spoken = promised(f"A talk\n\n{minister}\n\n{text}")
    assert [one.said_by.name if one.said_by else None for one in spoken] == [speaker]

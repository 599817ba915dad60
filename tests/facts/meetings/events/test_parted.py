"""Meetings that one sentence tells apart, and whose people another sentence names."""

import pytest

from tests.met import meetings, met

ALIKE = [
    (
        "Minister Ana Reis was received on Monday by President Paul Weber and Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis was met at the airport by President Paul Weber, and by Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "The delegation of the Guild, headed by Ana Reis, was received by Minister Paul Weber, and by Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber and Mayor Nils Dahl, as no two days are apart.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. It was followed by two hours of rain, Nils Dahl and Kim Holm said.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber in the presence of the officials of Oslo University. The "
        "officials of the "
        "Museum of Kenya received Mayor Nils Dahl.",
        [["Reis", "Weber"]],
    ),
    ("Minister Ana Reis met Rector Paul Weber. Delegations included the press.", [["Reis", "Weber"]]),
    ("Minister Ana Reis met Rector Paul Weber and Mayor Nils Dahl in Oslo on Monday.", [["Dahl", "Reis", "Weber"]]),
    (
        "Minister Ana Reis met Rector Paul Weber in Oslo on Monday and Mayor Nils Dahl praised it on Tuesday.",
        [["Reis", "Weber"]],
    ),
    ("Minister Ana Reis met Rector Paul Weber on Monday, and in Lima Mayor Nils Dahl said no.", [["Reis", "Weber"]]),
]

PARTED = [
    (
        "Minister Ana Reis was received on Monday by President Paul Weber, and separately by Mayor Nils Dahl.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber, of Oslo University, and Mayor Nils Dahl, each apart.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "The workshop opened in Oslo on Monday. It is facilitated by two experts, Ana Reis (Malta) and Paul "
        "Weber (Kenya).",
        [["Reis", "Weber"]],
    ),
    (
        "A workshop facilitated by three international experts, Ana Reis, Paul Weber and Nils Dahl, opened "
        "in Oslo on "
        "Monday.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber in Oslo. Delegations included Ambassador Nils Dahl and Kim "
        "Holm, head of the "
        "museum.",
        [["Dahl", "Holm", "Reis", "Weber"]],
    ),
    (
        "The forum was attended by Minister Ana Reis, Minister Paul Weber, Minister Nils Dahl and Minister "
        "Kim Holm. Following the "
        "forum, the ministers got acquainted with works at the National Museum of Kenya. On the sidelines of "
        "the event, Ana "
        "Reis held bilateral meetings with Paul Weber and Nils Dahl.",
        [["Dahl", "Holm", "Reis", "Weber"], ["Dahl", "Holm", "Reis", "Weber"], ["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister of Culture of Malta Ana Reis held bilateral meetings with Minister of Culture of Kenya "
        "Paul Weber and "
        "Minister of Culture of Peru Nils Dahl. At the meeting with the Kenyan minister, the sides agreed to "
        "mint coins.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber in Oslo on Monday and Mayor Nils Dahl in Lima on Tuesday.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis will be in Europe this week. In Oslo she will meet Rector Paul Weber; in Rome, "
        "Mayor Nils Dahl.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met with Rector Paul Weber on Monday and with Mayor Nils Dahl on Tuesday.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis was received by Rector Paul Weber in Oslo on Monday, and at the Museum of Norway "
        "by its director, Nils Dahl.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. The meeting was attended by Mayor Nils Dahl from the city, "
        "along with Kim Holm.",
        [["Dahl", "Holm", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. The meeting brought together, on the Omani side, Nils "
        "Dahl, and on the Maltese side, Kim Holm.",
        [["Dahl", "Holm", "Reis", "Weber"]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ALIKE)
def test_one(text: str, expected: list[list[str]]) -> None:
    assert sorted(met(text)) == expected


@pytest.mark.parametrize(("text", "expected"), PARTED)
def test_parted(text: str, expected: list[list[str]]) -> None:
    assert sorted(met(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ana Reis will meet Rector Paul Weber. She visits Oslo University, where she speaks with students.",
        "President Ana Reis received Rector Paul Weber and the delegation accompanying him on his visit to Kenya.",
    ],
)
def test_neither_a_call_nor_a_visit(text: str) -> None:
    assert "call" not in {meeting.kind for meeting in meetings(text)}
    assert met(text)[0] == ["Reis", "Weber"] and ["Reis", "Weber"] not in met(text)[1:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister Ana Reis received Rector Paul Weber. After the talks, Mayor Nils Dahl laid a wreath.",
            [["Reis", "Weber"]],
        ),
        (
            "Minister Ana Reis visited the National Museum of Kenya. She was received by President Paul Weber.",
            [["Reis"], ["Reis", "Weber"]],
        ),
        (
            "Minister Ana Reis visited the National Museum of Kenya. She was welcomed by its director Paul Weber and "
            "shown around by the curator Nils Dahl.",
            [["Dahl", "Reis", "Weber"]],
        ),
    ],
)
def test_what_comes_behind(text: str, expected: list[list[str]]) -> None:
    assert sorted(met(text)) == expected

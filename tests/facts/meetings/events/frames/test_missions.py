"""Who leads a delegation to where it goes."""

import pytest

from tests.met import meetings, met

NOTHING = [
    "Minister Ana Reis led a delegation of teachers.",
    "Minister Ana Reis led a group of ten, to the joy of Kenya.",
    "Minister Ana Reis led the mission to a good end in Kenya.",
    "The road leads a party to Porto, Minister Ana Reis said.",
    "Minister Ana Reis led a team of gifts to Rector Paul Weber.",
]

FOUND = [
    ("Minister Ana Reis led a delegation to Porto on Monday.", "Porto"),
    ("Minister Ana Reis leads a high-level delegation of teachers to the city of Porto.", "Porto"),
    ("Minister Ana Reis will head a trade mission to Kenya next week.", "Kenya"),
    ("Minister Ana Reis, who led a delegation to the National Museum of Kenya, praised it.", None),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_went(text: str) -> None:
    assert not met(text)


@pytest.mark.parametrize(("text", "place"), FOUND)
def test_where_the_delegation_went(text: str, place: str | None) -> None:
    assert met(text) == [["Reis"]]
    assert meetings(text)[0].place == place


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Minister Ana Reis took Rector Paul Weber to task in Porto.", []),
        ("The bus took Rector Paul Weber to Porto.", []),
        ("Minister Ana Reis took the plans of Rector Paul Weber to Porto.", []),
        ("Minister Ana Reis took Rector Paul Weber to the port of Porto on Monday.", [["Reis", "Weber"]]),
        ('"Yesterday Mayor Paul Weber took me to Porto to see the mill," said Minister Ana Reis.', [["Reis", "Weber"]]),
    ],
)
def test_whom_somebody_took_along(text: str, people: list[list[str]]) -> None:
    assert met(text) == people

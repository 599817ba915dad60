"""Days that count from another day of their sentence: "met A on Monday and B the next day"."""

import pytest

from tests.met import meetings

UNKNOWN = [
    "Minister Ana Reis met Rector Paul Weber in Oslo, and Mayor Nils Dahl the next day.",
    "Minister Ana Reis and Rector Paul Weber met in Oslo two days later.",
    "Minister Ana Reis met Rector Paul Weber in May and again some days later.",
]

DAYS = [
    (
        "Minister Ana Reis met Rector Paul Weber in Oslo on 6 May and received Mayor Nils Dahl the next day.",
        [("held", "2024-05-06"), ("held", "2024-05-07")],
    ),
    (
        "Minister Ana Reis will meet Rector Paul Weber on 20 May and two days later she will confer with Mayor Nils "
        "Dahl.",
        [("planned", "2024-05-20"), ("planned", "2024-05-22")],
    ),
    (
        "Minister Ana Reis begins a visit to Kenya on 20 May and will be received in Nairobi the day after by Mayor "
        "Nils Dahl.",
        [("planned", "2024-05-20"), ("planned", "2024-05-21")],
    ),
    (
        "Minister Ana Reis will visit Oslo from 20 to 22 May, and will be received on the second day by Mayor Nils "
        "Dahl.",
        [("planned", "2024-05-20"), ("planned", "2024-05-21")],
    ),
]


@pytest.mark.parametrize("text", UNKNOWN)
def test_nothing_to_count_from(text: str) -> None:
    assert "planned" not in {one.status for one in meetings(text)}
    assert not any(one.date and len(one.date) > len("2024-05") for one in meetings(text))


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_counted_from_the_day_before_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.status, one.date) for one in meetings(text)] == expected

"""What "It was held in Oslo on Monday" says of the conference or the ceremony before."""

import pytest

from tests.met import meetings


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        (
            "Minister Ana Reis and Rector Paul Weber attended the forum. It was held in Oslo on May 9.",
            "2024-05-09",
            "Oslo",
        ),
        (
            "Minister Ana Reis and Rector Paul Weber opened the fair. It took place in Oslo on May 9.",
            "2024-05-09",
            "Oslo",
        ),
        ("Minister Ana Reis met Rector Paul Weber to discuss the fair. It was held in Oslo on May 9.", None, None),
        (
            "Minister Ana Reis and Rector Paul Weber opened the fair. It will be held in Oslo on June 9, too.",
            None,
            None,
        ),
        ("Minister Ana Reis and Rector Paul Weber opened the fair. It was held to be a good one.", None, None),
    ],
)
def test_it_was_held(text: str, day: str | None, place: str | None) -> None:
    assert [(one.date, one.place) for one in meetings(text)] == [(day, place)]

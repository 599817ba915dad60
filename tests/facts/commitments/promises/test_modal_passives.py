"""What will be done to a thing, and whose undertaking that is."""

import pytest

from tests.promised import bound, undertaken

NOTHING = [
    "The guests will be met by the Oran Academy in May.",
    "The specialists will be sent by Rector Ana Reis in May.",
    "The minister will be trained by the Oran Academy in May.",
    "The specialists were sent by the Oran Academy in May.",
]
FOUND = [
    ("The specialists will be sent by the Oran Academy in May.", ["Oran Academy"]),
    ("The students will be trained by the Oran Academy.", ["Oran Academy"]),
    ("The equipment will be delivered by the Oran Academy in May.", ["Oran Academy"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "who"), FOUND)
def test_found(text: str, who: list[str]) -> None:
    assert bound(text) == [who]

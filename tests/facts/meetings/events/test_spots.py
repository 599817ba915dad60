"""Those who were where the others met: at somebody's side, in the room, of the delegation."""

import pytest

from tests.met import met

MET = "Minister Ana Reis met Rector Paul Weber in Oslo on Monday. "

NOTHING = [
    "Mayor Nils Dahl was at the side of the road.",
    "Mayor Nils Dahl was in Lima.",
    "Mayor Nils Dahl was part of the problem.",
    "Mayor Nils Dahl was with his mother.",
    "The portrait of Mayor Nils Dahl was in the room.",
    "Mayor Nils Dahl also contributed to the fund.",
    "Mayor Nils Dahl spoke of fish.",
]

FOUND = [
    ("Mayor Nils Dahl was at her side.", ["Dahl", "Reis", "Weber"]),
    ("Mayor Nils Dahl and Ambassador Kari Lunde were at his side.", ["Dahl", "Lunde", "Reis", "Weber"]),
    (
        "Mayor Nils Dahl was in the room, as was the Ambassador of Malta, Joseph Zammit.",
        ["Dahl", "Reis", "Weber", "Zammit"],
    ),
    ("With the Minister were Mayor Nils Dahl and Ambassador Kari Lunde.", ["Dahl", "Lunde", "Reis", "Weber"]),
    ("Mayor Nils Dahl was also part of the delegation.", ["Dahl", "Reis", "Weber"]),
    ("Mayor Nils Dahl was a member of the delegation.", ["Dahl", "Reis", "Weber"]),
    ("Mayor Nils Dahl was on hand.", ["Dahl", "Reis", "Weber"]),
    ("Mayor Nils Dahl also contributed.", ["Dahl", "Reis", "Weber"]),
    ("Mayor Nils Dahl also spoke.", ["Dahl", "Reis", "Weber"]),
    ("Mayor Nils Dahl took part.", ["Dahl", "Reis", "Weber"]),
    ("Mayor Nils Dahl also sat in.", ["Dahl", "Reis", "Weber"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_was_elsewhere(text: str) -> None:
    assert met(MET + text) == [["Reis", "Weber"]]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_was_there(text: str, expected: list[str]) -> None:
    assert met(MET + text) == [expected]

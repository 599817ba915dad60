"""To whom something is promised because he is told of it."""

import pytest

from tests.promised import promised

MET = "Foreign Minister of Oman Salim Al-Harthy met Foreign Minister of Malta Joseph Zammit in Valletta."

NOTHING = [
    "Malta will table a resolution, Zammit told reporters.",
    "Zammit told reporters that Malta would table a resolution.",
    "Zammit told the Parliament of Malta that Malta would table a resolution.",
    "Zammit told his story and said that Malta would table a resolution.",
    "Zammit recalled what Al-Harthy had told him. Malta would, he said, table a resolution.",
    "Zammit was told that Malta would table a resolution.",
]

FOUND = [
    ("Malta will table a resolution, Zammit told Al-Harthy.", ["Salim Al-Harthy", "Oman"]),
    ('"We will table a resolution," Zammit told his Omani counterpart.', ["Salim Al-Harthy", "Oman"]),
    ("Zammit assured the Minister that Malta would table a resolution.", ["Salim Al-Harthy", "Oman"]),
    ("Zammit told the Minister that Malta would table a resolution.", ["Salim Al-Harthy", "Oman"]),
    ("Zammit informed his Omani counterpart that Malta would table a resolution.", ["Salim Al-Harthy", "Oman"]),
    ("Zammit told Al-Harthy that Malta had decided to table a resolution.", ["Salim Al-Harthy", "Oman"]),
    ("Zammit said to Al-Harthy that Malta would table a resolution.", ["Salim Al-Harthy", "Oman"]),
    (
        "Zammit told Al-Harthy that Malta would restore the library of the Cairo Institute of Sands.",
        ["Salim Al-Harthy", "Oman"],
    ),
    ("Zammit told Al-Harthy that Malta would pay 2 million euros to Libya.", ["Libya"]),
    ("Zammit assured his guest, Salim Al-Harthy, that Malta would table a resolution.", ["Salim Al-Harthy", "Oman"]),
    (
        "Zammit thanked Al-Harthy and wished him success, assuring him of the full cooperation of Malta.",
        ["Salim Al-Harthy", "Oman"],
    ),
    ("Zammit invited the Minister to visit Gozo.", ["Salim Al-Harthy"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_the_public_is_told_is_promised_to_nobody(text: str) -> None:
    assert {commitment.to for commitment in promised(f"{MET} {text}")} <= {()}


@pytest.mark.parametrize(("text", "names"), FOUND)
def test_who_is_told_is_promised_it(text: str, names: list[str]) -> None:
    (commitment,) = promised(f"{MET} {text}")
    assert [party.name for party in commitment.to] == names

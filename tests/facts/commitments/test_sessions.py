"""Sessions that are to come, and who will hold them: the body whose they are, the two who met, or who tells of them."""

import pytest

from tests.promised import promised

MET = "Minister of Trade Salim Nur of Oman met Minister of Trade Eva Borg of Malta. "
REIS = "Secretary General of the Amber Centre Ana Reis"

NOTHING = [
    "The first session will be held on Monday.",
    "The second round will be held in Gozo on 5 June.",
    f"{MET}The first session was held in Gozo.",
    f"{MET}A session will be held in Gozo.",
    f"{REIS} said that the tenth session of the forum was held in Gozo.",
    f"{REIS} hoped that the tenth session of the forum would be held in Gozo.",
    f"{REIS} said that an election would be held in June.",
    f"{REIS} said that the first lunch would be held in June.",
    f"{REIS} said that the mix of the Gozo Forum would be decided in June.",
]

HELD = [
    (f"{REIS} said that the tenth session of the forum would be held in Gozo in March 2026.", ["Amber Centre"]),
    (f"{REIS} told reporters that the tenth Gozo Forum would take place in March 2026.", ["Amber Centre"]),
    (f"{REIS} told reporters that the XIV Gozo Forum would take place in March 2026.", ["Amber Centre"]),
    (
        f"{MET}Nur said that the Sur Council has begun and that its first congress would be held in March 2026.",
        ["Sur Council"],
    ),
    (f"{REIS} noted that its first general assembly would be convened in Gozo in March 2026.", ["Amber Centre"]),
    (f"{REIS} said that the second meeting of the Gozo Council will be held in March 2026.", ["Gozo Council"]),
    (f"{MET}Nur said that the 12th Salt Forum will be held in Gozo in March 2026.", ["Oman"]),
    (f"{MET}Nur said that the next round will be held in Gozo in March 2026.", ["Oman", "Malta"]),
    (f"{MET}The 12th session of the joint commission will be held in Gozo in March 2026.", ["Oman", "Malta"]),
    ("The second meeting of the Gozo Council will be held in Gozo in March 2026.", ["Gozo Council"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert [one.by for one in promised(text) if one.by] == []


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_who_holds_it(text: str, expected: list[str]) -> None:
    (session,) = promised(text)
    assert ([party.name for party in session.by], session.due) == (expected, "2026-03")

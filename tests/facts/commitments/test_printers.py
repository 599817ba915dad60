"""What nobody is named for in the news of a body, which is then its own plan."""

import pytest

from tests.promised import promised

MINISTRY = "Republic of Oman Ministry of Culture"
CALL = "The Ministry of Culture of Oman announces a prize."
WINNERS = "The winners will be awarded two medals."
MINISTER = "Minister of Culture of Malta Ama Owusu"
NOTHING = [
    ("Bahrain News Agency", f"Bahrain News Agency\n\nThe Bahrain News Agency (BNA) was there.\n\n{WINNERS}"),
    ("Muscat Daily", f"{CALL}\n\nThe jury is old.\n\n{WINNERS}"),
    ("Republic of Oman Ministry of Trade", f"{CALL}\n\nThe jury is old.\n\n{WINNERS}"),
    (MINISTRY, f"{CALL}\n\nThe jury is old.\n\nWorks may be sent until June."),
    (MINISTRY, f"{CALL}\n\nThe jury is old.\n\n{MINISTER} is there. The winners were awarded two medals."),
    ("Lyra News Agency", "It rained in Sur.\n\nThe agency will open a branch in Sur."),
    ("Zamzam Bank", "It rained in Sur.\n\nThe university will open a branch in Sur."),
]
FOUND = [
    (MINISTRY, f"{CALL}\n\nThe jury is old.\n\n{WINNERS}", "Ministry of Culture of Oman"),
    ("Ministry of Culture", f"{CALL}\n\nThe jury is old.\n\n{WINNERS}", "Ministry of Culture of Oman"),
    (MINISTRY, "The Ministry of Culture of Oman met Malta. It was stressed that our country would pay.", "Oman"),
    ("Zamzam Bank", f"The Zamzam Bank is old.\n\nThe jury is old.\n\n{WINNERS}", "Zamzam Bank"),
    ("Zamzam Bank", "It rained in Sur.\n\nThe Bank will open a branch in Sur.", "Zamzam Bank"),
    ("Zamzam Bank", "The Lyra Bank is old.\n\nThe Bank will open a branch in Sur.", "Lyra Bank"),
    (
        "Zamzam Bank",
        "The Zamzam Bank met the Lyra Bank. It is rich. The Bank will open a branch in Sur.",
        "Zamzam Bank",
    ),
    ("Zamzam Bank, Lima", f"The Zamzam Bank is old.\n\nThe jury is old.\n\n{WINNERS}", "Zamzam Bank"),
    (MINISTRY, f"{CALL}\n\n{MINISTER} spoke. She said that her country will award medals.", "Malta"),
]


def last_bound(outlet: str, text: str) -> list[str]:
    """Who is bound by the commitment told last, if it is not the prize of the ministry."""
    found = [one for one in promised(text, outlet=outlet) if "prize" not in one.what]
    return [party.name for one in found[-1:] for party in one.by]


@pytest.mark.parametrize(("outlet", "text"), NOTHING)
def test_nobody(outlet: str, text: str) -> None:
    assert last_bound(outlet, text) == []


@pytest.mark.parametrize(("outlet", "text", "expected"), FOUND)
def test_found(outlet: str, text: str, expected: str) -> None:
    assert last_bound(outlet, text) == [expected]

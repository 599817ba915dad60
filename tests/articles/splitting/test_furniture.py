from __future__ import annotations

import pytest

from icesco_cli.articles.lines.blocks import BlockRole
from icesco_cli.articles.splitting.furniture import furniture_role, is_navigation, is_ticker

STORY = [
    "Bakers of Lima sold cookies and bread for the school.",
    "The Minister shared the view that tags of origin help weavers.",
    "Related to this, the two sides agreed to open a school.",
    "Share of women in the delegation rose to a third",
    "Follow-up committees will meet every month.",
    "Readers of the manuscript praised its ink.",
    "Comments by the minister were welcomed.",
    "Followers of the saint came from Lima.",
    "Print workshops will open in Lima.",
    "Contacts between the two academies continue.",
    "Copying manuscripts is slow work.",
    "“Do you have a plan?” asked the envoy.",
    "Published in 1989, the manual was translated into Turkish.",
    "Latest figures show that 40 schools were built.",
    "Video links joined the two halls.",
    "News of the accord reached Lima at noon.",
]
FURNITURE = [
    ("Skip to content", BlockRole.FURNITURE),
    ("Tags: culture, language", BlockRole.FURNITURE),
    ("Follow us on Twitter @Courier", BlockRole.FURNITURE),
    ("© 2023 The Courier", BlockRole.FURNITURE),
    ("(c) Courier 2023 - All rights reserved", BlockRole.FURNITURE),
    ("We use cookies to improve your experience.", BlockRole.FURNITURE),
    ("Cookies on the site of the Harbour", BlockRole.FURNITURE),
    ("Accept additional cookies or manage your cookie choices", BlockRole.FURNITURE),
    ("By continuing to browse you agree to this.", BlockRole.FURNITURE),
    ("Jaan Kask is AzDaily's staff journalist, follow him on Twitter", BlockRole.FURNITURE),
    ("Your email address will not be published.", BlockRole.FURNITURE),
    ("♦ Receive daily updates in your inbox", BlockRole.FURNITURE),
    ("Read also", BlockRole.LINKS),
    ("READ ALSO: Ferry fares to rise", BlockRole.LINKS),
    ("Related: Amber prices | Storm in pictures", BlockRole.LINKS),
    ("Latest articles", BlockRole.CLOSE),
    ("1.2K followers", BlockRole.FURNITURE),
    ("45 likes", BlockRole.FURNITURE),
    ('1 comment on "Salt"', BlockRole.CLOSE),
    ("Comments (3)", BlockRole.CLOSE),
    ("3 COMMENTS", BlockRole.CLOSE),
    ("Leave a Reply", BlockRole.CLOSE),
]
NO_NAVIGATION = [
    "Minister opens archive in Kampala",
    "Peru and Estonia - two friends",
    "The minister said he would come",
    "and/or",
    "News from Lima is good",
    "The teachers met in Lima over the period 5 - 6 / 12 / 2022.",
    "The minister added : the two schools of the old town will be open to the pupils of the port : all of them.",
]
NAVIGATION = [
    "Home / Peru / Museums / Museum lends gold",
    "Home > News > Archive",
    ">> Press >> Speeches >> 2018",
    "Inicio › Museo › Colecciones",
    "Africa  Business  Science  Sport     [Log in]  [Search]",
    "Sahelnet   Home  Peru  World  Salt & Gold  Sports  Photos",
    "SECTIONS  News  Harbour  Sport  Culture  Jobs",
    "Privacy · Cookies · Jobs",
    "Desk of the harbour | Terms of use | Archive",
]


@pytest.mark.parametrize("line", STORY)
def test_stories_stay(line: str) -> None:
    assert furniture_role(line) is None


@pytest.mark.parametrize(("line", "role"), FURNITURE)
def test_furniture(line: str, role: BlockRole) -> None:
    assert furniture_role(line) is role


@pytest.mark.parametrize("line", NO_NAVIGATION)
def test_no_navigation(line: str) -> None:
    assert not is_navigation(line, line)


@pytest.mark.parametrize("line", NAVIGATION)
def test_navigation(line: str) -> None:
    assert is_navigation(line, line)


@pytest.mark.parametrize(
    "line", ["In 2021 and 2022, 40 schools opened", "Peru 1 Estonia", "Figures rose to 4,000 in 2021."]
)
def test_no_ticker(line: str) -> None:
    assert not is_ticker(line)


@pytest.mark.parametrize(
    "line", ["OMX 30: 210.45 (-0.12%)   EUR/DKK 7.46", "USD 1.08 GBP 0.86", "14:30 LOCAL 11:30 GMT"]
)
def test_tickers(line: str) -> None:
    assert is_ticker(line)

"""Verbs of people who meet as equals: met, talked with, telephoned, saw, discussed with."""

import pytest

from tests.met import meetings, met

NOTHING = [
    "Minister Anvar Quliyev praised Director Levan Kipiani for the trade. The two officials aim to raise it in May.",
    "Minister Anvar Quliyev and Director Levan Kipiani exchanged ten students.",
    "Minister Anvar Quliyev and Director Levan Kipiani will exchange prisoners.",
    "Minister Anvar Quliyev sits on the board with Director Levan Kipiani.",
    "Minister Anvar Quliyev invited his Georgian counterpart, Levan Kipiani, to pay an official visit to Baku.",
    "Minister Anvar Quliyev met one after another of the targets that Director Levan Kipiani had set.",
    "Minister Anvar Quliyev praised the director of the Council's office for Armenia Levan Kipiani.",
    "Minister Anvar Quliyev discussed with a delegation of experts prospects of trade.",
    "Minister Anvar Quliyev invited his colleague to pay an official visit to Georgia.",
    "Minister Anvar Quliyev recalled his previous meetings with Director Levan Kipiani.",
    "Minister Anvar Quliyev received a letter from his counterpart from Georgia, Levan Kipiani.",
    "Minister Anvar Quliyev, who died on Monday, met Director Levan Kipiani in 1994 and received Mayor Nino Beridze.",
    "Minister Anvar Quliyev has passed away. He met Director Levan Kipiani in 1994.",
    "The two sides met in 1995, Minister Anvar Quliyev told Director Levan Kipiani in a letter.",
    "Minister Anvar Quliyev and Director Levan Kipiani exchanged letters on the anniversary.",
    "The exchange of messages between Minister Anvar Quliyev and Director Levan Kipiani goes back to May.",
    "Minister Anvar Quliyev did not meet Director Levan Kipiani.",
    "Minister Anvar Quliyev refused to meet Director Levan Kipiani.",
    "Minister Anvar Quliyev hopes to meet Director Levan Kipiani next year.",
    "Minister Anvar Quliyev has agreed to meet Director Levan Kipiani.",
    "Minister Anvar Quliyev never met Director Levan Kipiani.",
    "Minister Anvar Quliyev was to have met Director Levan Kipiani in Doha.",
    "Minister Anvar Quliyev had planned to meet Director Levan Kipiani.",
    "If Minister Anvar Quliyev meets Director Levan Kipiani, the file will be opened.",
    "Asked whether Minister Anvar Quliyev would meet Director Levan Kipiani, the spokesman declined to comment.",
    "Minister Anvar Quliyev met the deadline that Director Levan Kipiani had set.",
    "Minister Anvar Quliyev told reporters that Director Levan Kipiani had resigned.",
    "Minister Anvar Quliyev wrote to Director Levan Kipiani about the archive.",
    "Minister Anvar Quliyev discussed the book of Director Levan Kipiani on television.",
    "Minister Anvar Quliyev spoke about Director Levan Kipiani on the radio.",
    "Minister Anvar Quliyev called Director Levan Kipiani a friend.",
    "Minister Anvar Quliyev saw Director Levan Kipiani as an ally.",
    "Minister Anvar Quliyev agreed with Director Levan Kipiani.",
    "Minister Anvar Quliyev replaced Director Levan Kipiani.",
    "Minister Anvar Quliyev succeeded Director Levan Kipiani at the museum.",
    "Minister Anvar Quliyev, the son of Director Levan Kipiani, was born in Gori.",
    "The two museums met the target, Minister Anvar Quliyev told Director Levan Kipiani.",
]

FOUND = [
    ("Minister Anvar Quliyev and Director Levan Kipiani exchanged gifts.", [["Kipiani", "Quliyev"]]),
    (
        "Minister Anvar Quliyev had talks with Director Levan Kipiani on the sidelines of the forum.",
        [["Kipiani", "Quliyev"]],
    ),
    ("Minister Anvar Quliyev had meeting with Director Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    (
        "Minister Anvar Quliyev met on Saturday with each of Director Levan Kipiani and Mayor Nino Beridze.",
        [["Kipiani", "Quliyev"], ["Beridze", "Quliyev"]],
    ),
    ("Minister Anvar Quliyev and Director Levan Kipiani met each other in Oslo.", [["Kipiani", "Quliyev"]]),
    (
        "Minister Anvar Quliyev met Director Levan Kipiani and Mayor Nino Beridze, each of whom agreed.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "Speaking at a joint press conference with Director Levan Kipiani, Minister Anvar Quliyev praised the fair.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev had a call with Director Levan Kipiani, following his talks with Mayor Nino Beridze.",
        [["Kipiani", "Quliyev"], ["Beridze", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev discussed the fair in a phone call he received from Director Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    ("Minister Anvar Quliyev and Director Levan Kipiani compared notes over Zoom.", [["Kipiani", "Quliyev"]]),
    ("Minister Anvar Quliyev gave an audience to Director Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    ("Meeting between Minister Anvar Quliyev and Director Levan Kipiani held in Baku", [["Kipiani", "Quliyev"]]),
    (
        "Minister Anvar Quliyev met, one after another, with Director Levan Kipiani and Mayor Nino Beridze.",
        [["Kipiani", "Quliyev"], ["Beridze", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev met with Director Levan Kipiani and Mayor Nino Beridze respectively in Baku.",
        [["Kipiani", "Quliyev"], ["Beridze", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev met today in two separate meetings with Director Levan Kipiani and Mayor Nino Beridze.",
        [["Kipiani", "Quliyev"], ["Beridze", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev met with Director Levan Kipiani and, separately, with Mayor Nino Beridze.",
        [["Kipiani", "Quliyev"], ["Beridze", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev met Director Levan Kipiani and Mayor Nino Beridze on their respective plans.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev discussed with Director of UNESCO's office for the Gulf and Yemen Levan Kipiani plans.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev received the secretary general of the League of Rivers (River League) Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev on Monday discussed with a delegation from China's Nanjing University, headed by its "
        "rector, Levan Kipiani, the exchange of students.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev met in Baku with his counterpart from Georgia, Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "Ways to lend the coins were discussed on Monday by Minister Anvar Quliyev and Director Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "The sides met on Monday under the co-chairmanship of Ministers Anvar Quliyev and Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    ("Minister Anvar Quliyev and Director Levan Kipiani talked by phone on Monday.", [["Kipiani", "Quliyev"]]),
    ("Minister Anvar Quliyev had the pleasure of meeting Director Levan Kipiani in Doha.", [["Kipiani", "Quliyev"]]),
    (
        "Anvar Quliyev, chairman of the standing committee of the Ocean Bank, met Director Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev met separately with Director Levan Kipiani and Mayor Nino Beridze.",
        [["Kipiani", "Quliyev"], ["Beridze", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev and his Georgian counterpart Levan Kipiani discussed trade in Doha.",
        [["Kipiani", "Quliyev"]],
    ),
    ("Minister Anvar Quliyev and Director Levan Kipiani spoke on Monday about the loan.", [["Kipiani", "Quliyev"]]),
    (
        "The meeting of the three neighbours - Anvar Quliyev, Levan Kipiani and Nino Beridze - took place in Doha.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    ('"Good meeting with Director Levan Kipiani," Minister Anvar Quliyev wrote.', [["Kipiani", "Quliyev"]]),
    (
        "The loan was agreed during a meeting between Minister Anvar Quliyev and Director Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    ("Minister Anvar Quliyev met with Director Levan Kipiani in Baku.", [["Kipiani", "Quliyev"]]),
    ("Minister Anvar Quliyev and Director Levan Kipiani met in Baku.", [["Kipiani", "Quliyev"]]),
    ("The two ministers, Anvar Quliyev and Levan Kipiani, met in Baku.", [["Kipiani", "Quliyev"]]),
    ("Minister Anvar Quliyev is to meet Director Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    ("Minister Anvar Quliyev will be meeting Director Levan Kipiani on Friday.", [["Kipiani", "Quliyev"]]),
    ("After meeting Director Levan Kipiani, Minister Anvar Quliyev flew home.", [["Kipiani", "Quliyev"]]),
    (
        "Minister Anvar Quliyev, who leaves Baku in June, met Director Levan Kipiani on Monday.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev and his Georgian counterpart, Levan Kipiani, met Director Sona Babayan in Tbilisi.",
        [["Babayan", "Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev is scheduled to visit Baku, confer with Director Levan Kipiani and sign the book.",
        [["Kipiani", "Quliyev"]],
    ),
    ("Minister Anvar Quliyev sat down with Director Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    (
        "Minister Anvar Quliyev and Director Levan Kipiani shook hands with Mayor Nino Beridze.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    ("Minister Anvar Quliyev exchanged views with Director Levan Kipiani on museums.", [["Kipiani", "Quliyev"]]),
    ("Minister Anvar Quliyev discussed the loan of forty coins with Director Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    ("Minister Anvar Quliyev spoke by phone with Director Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    ("Minister Anvar Quliyev rang Director Levan Kipiani on Monday.", [["Kipiani", "Quliyev"]]),
    ("Minister Anvar Quliyev called Director Levan Kipiani on Monday to discuss the loan.", [["Kipiani", "Quliyev"]]),
    ("Minister Anvar Quliyev saw Director Levan Kipiani on Friday about the loan.", [["Kipiani", "Quliyev"]]),
    ("Minister Anvar Quliyev dined at the residence of Director Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    ("Minister Anvar Quliyev and Director Levan Kipiani came face to face in Doha.", [["Kipiani", "Quliyev"]]),
    ("By telephone, Minister Anvar Quliyev assured Director Levan Kipiani of his support.", [["Kipiani", "Quliyev"]]),
    (
        "Minister Anvar Quliyev met with residents of Gori. Director Levan Kipiani also took part in the meeting.",
        [["Kipiani", "Quliyev"]],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Minister Ana Reis paid a courtesy visit to Rector Paul Weber.", "meeting"),
        ("Minister Ana Reis paid a working visit to Rector Paul Weber.", "visit"),
        ("Minister Ana Reis met Rector Paul Weber to go over preparations for the opening of a fair.", "meeting"),
        ("Minister Ana Reis and Rector Paul Weber met on Monday for the opening of a fair.", "ceremony"),
        ("Minister Anvar Quliyev discussed the summit with Director Levan Kipiani.", "meeting"),
        ("Minister Anvar Quliyev met Director Levan Kipiani in Doha to discuss the phone call.", "meeting"),
        ("Minister Anvar Quliyev met Director Levan Kipiani following a phone call.", "meeting"),
        ("Minister Anvar Quliyev discussed the summit with Director Levan Kipiani in a phone call.", "call"),
        ("Minister Anvar Quliyev and Director Levan Kipiani discussed the summit over the phone.", "call"),
        ("Minister Anvar Quliyev met with Director Levan Kipiani via video link.", "call"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert [meeting.kind for meeting in meetings(text)] == [kind]


@pytest.mark.parametrize(
    "source",
    [
        "APA reports, citing the Lyra Foundation",
        "Trend informs, quoting the Lyra Foundation",
        "the Lyra Foundation informs",
        "the Lyra Foundation cites the ministry",
        "the Lyra Foundation news agency reports with reference to the ministry",
        "the press service of the Lyra Foundation quotes her as saying",
    ],
)
def test_who_tells_it_took_no_part(source: str) -> None:
    (meeting,) = meetings(f"Minister Anvar Quliyev met with Director Levan Kipiani, {source}.")
    assert [party.name for party in meeting.parties] == ["Anvar Quliyev", "Levan Kipiani"]

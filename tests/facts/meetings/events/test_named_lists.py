"""Lists of names: in brackets, behind a body or an office, behind credentials, at a session of a body."""

import pytest

from tests.met import meetings, met

NOTHING = [
    "The port greeted Minister Anvar Quliyev and its head: Director Levan Kipiani said so.",
    "The works of Minister Anvar Quliyev and other experts: books by Levan Kipiani.",
    "Minister Anvar Quliyev sat between two chairs, Director Levan Kipiani joked.",
    "In the letter he sent to Minister Anvar Quliyev, Director Levan Kipiani praised the port.",
    "Present: a gift of Levan Kipiani to Anvar Quliyev.",
    "The plan of the group, which includes the house of Director Levan Kipiani, pleased Minister Anvar Quliyev.",
    "The award was received by several writers, notably Levan Kipiani.",
    "Poet Anvar Quliyev, whose poems were read by Levan Kipiani, lives in Gori.",
    "Minister Anvar Quliyev addressed the importance of the exhibition of Levan Kipiani.",
    "The letter of Minister Anvar Quliyev was read by thousands, Levan Kipiani said.",
    "Minister Anvar Quliyev signed the plans of the River Council, Levan Kipiani and Nino Beridze said.",
    "Minister Anvar Quliyev praised the ambassadors (Levan Kipiani, Georgia; Nino Beridze, Kenya).",
    "Minister Anvar Quliyev recalled the credentials of the new ambassador of Georgia to the country, Levan Kipiani.",
    "Minister Anvar Quliyev received the plans of several museums, among them that of Levan Kipiani.",
    "Minister Anvar Quliyev sat with the notes of Director Levan Kipiani.",
    "Minister Anvar Quliyev took leave in August, Director Levan Kipiani said.",
    "Minister Anvar Quliyev held his second post for three years.",
    "Minister Anvar Quliyev was accompanied by the hopes of Levan Kipiani.",
    "Minister Anvar Quliyev was present at the birth of the son of Director Levan Kipiani.",
]

FOUND = [
    (
        "The meeting was attended by Minister Anvar Quliyev and representatives of two guilds: Rector Nino Beridze and "
        "Director Levan Kipiani.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "The meeting was attended by Minister Anvar Quliyev, and by the heads of Thai institutions: Rector Nino "
        "Beridze and Director Levan Kipiani.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "Ambassador Nino Beridze was present at the meeting of Minister Anvar Quliyev with Director Levan Kipiani.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "Mayor Nino Beridze was also present at the talks between Minister Anvar Quliyev and Director Levan Kipiani.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    ("The deal was signed by Anvar Quliyev for ICESCO, and Levan Kipiani for Georgia.", [["Kipiani", "Quliyev"]]),
    (
        "Minister Anvar Quliyev attended the reception hosted by Director Levan Kipiani on Monday.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "The third session of the Joint Commission, co-chaired by Anvar Quliyev and Levan Kipiani, took place in Baku.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "During the talks he held with Minister Anvar Quliyev in Baku, Director Levan Kipiani praised the port.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "At the end of the audience granted to him by President Anvar Quliyev, the envoy, Levan "
        "Kipiani, praised the port.",
        [["Kipiani", "Quliyev"]],
    ),
    ("After Minister Anvar Quliyev met Director Levan Kipiani, the port was opened.", [["Kipiani", "Quliyev"]]),
    (
        "Minister Anvar Quliyev visited Oslo on Monday. Accompanying him were Levan Kipiani and Nino Beridze.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "Having been met at the gate by Anvar Quliyev, Mayor Levan Kipiani and Nino Beridze went home.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "The 3rd session of the commission was held in Baku today. Present: for Georgia - Levan "
        "Kipiani; for Kenya - Nino Beridze.",
        [["Beridze", "Kipiani"]],
    ),
    (
        "Minister Anvar Quliyev received a delegation from Georgia, headed by Levan Kipiani, and "
        "including Nino Beridze.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "The meeting was attended by several ICESCO officials, namely Levan Kipiani and Nino Beridze.",
        [["Beridze", "Kipiani"]],
    ),
    (
        "A delegation from Georgia, headed by Levan Kipiani and including Nino Beridze, met Minister Anvar Quliyev.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "A delegation from Georgia including Levan Kipiani and Nino Beridze was received by Minister Anvar Quliyev.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev received a delegation including Levan Kipiani and visited the National Museum.",
        [["Kipiani", "Quliyev"], ["Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev attended the exhibition of the academy with Director Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev and Director Levan Kipiani took part on Monday in the presentation of the atlas.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "The opening was held in the presence of Minister Anvar Quliyev and Mayor Nino Beridze, "
        "whose address was read out by Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev opened the forum in Baku. A letter from President Nino Beridze was "
        "read out by Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "Anvar Quliyev from the Azerbaijani side and Levan Kipiani from the Georgian side took "
        "part in the forum in Baku.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev called on Mayor Nino Beridze. Secretary Levan Kipiani was also there.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "The co-chairs (Levan Kipiani of Georgia, Nino Beridze of Kenya and Kari Lunde) met Minister Anvar Quliyev.",
        [["Beridze", "Kipiani", "Lunde", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev met the three envoys (Levan Kipiani, Georgia; Nino Beridze, Kenya; and Kari Lunde).",
        [["Beridze", "Kipiani", "Lunde", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev met the co-chairs of the Minsk Group, Levan Kipiani (Kenya) and Nino Beridze, here.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev met members of the European Parliament Levan Kipiani (EPP) and Nino Beridze (S&D).",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev received a group of deputies: Levan Kipiani, Nino Beridze and Kari Lunde.",
        [["Beridze", "Kipiani", "Lunde", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev received a copy of the credentials of the new ambassador of Georgia to the country, "
        "Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "President Anvar Quliyev received the credentials of several ambassadors, among them Levan Kipiani of Georgia "
        "and Nino Beridze of Kenya.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "President Anvar Quliyev received the credentials of the following envoys: Levan Kipiani and Nino Beridze.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    ("Minister Anvar Quliyev took leave of Director Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    (
        "The Council of Ministers held its 40th term meeting in Oslo today under the chairmanship of Anvar Quliyev.",
        [["Quliyev"]],
    ),
    ("Ministers Anvar Quliyev and Levan Kipiani held their third meeting in Oslo.", [["Kipiani", "Quliyev"]]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_found(text: str) -> None:
    assert meetings(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_the_people_are_found(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected

"""Verbs of a host and a guest: received, called on, showed around, summoned."""

import pytest

from tests.met import met

NOTHING = [
    "Minister Anvar Quliyev promised a building to host the Orient Guild.",
    "Director Levan Kipiani wrote a letter. Minister Anvar Quliyev received it in Baku on Monday.",
    "In the presence of the management of the Orient Guild, letters of Director Levan Kipiani were received.",
    "Minister Anvar Quliyev received, at the seat of the Orient Guild, letters of Director Levan Kipiani.",
    "Minister Anvar Quliyev welcomed to the plan an annex on the school of Director Levan Kipiani.",
    "The welcome was hosted by the theatre, Director Levan Kipiani said.",
    "Minister Anvar Quliyev received at the ministry a letter of Director Levan Kipiani.",
    "The proposals of the committee were welcomed by Minister Anvar Quliyev.",
    "The petition of the group was received by Minister Anvar Quliyev.",
    "Received by Minister Anvar Quliyev, the letter of Director Levan Kipiani was read.",
    "Minister Anvar Quliyev welcomed the plan, which includes a museum of Director Levan Kipiani.",
    "Received by Minister Anvar Quliyev, the letter pleased Director Levan Kipiani.",
    "President Rustam Alimov, as well as Ambassador Peter Kovac, wrote a book as guests of the club.",
    "President Rustam Alimov was invited to the summit by Ambassador Peter Kovac.",
    "President Rustam Alimov received a letter from Ambassador Peter Kovac.",
    "President Rustam Alimov received the thanks of Ambassador Peter Kovac.",
    "The museum of Director Rustam Alimov received a painting from Ambassador Peter Kovac.",
    "The house in which President Rustam Alimov received Ambassador Peter Kovac's letters was sold.",
    "President Rustam Alimov accepted the invitation of Ambassador Peter Kovac.",
    "President Rustam Alimov welcomed the statement of Ambassador Peter Kovac.",
    "President Rustam Alimov wrote that he welcomed Ambassador Peter Kovac's decision.",
    "President Rustam Alimov called on Ambassador Peter Kovac to free the fishermen.",
    "President Rustam Alimov will host a summer school, Ambassador Peter Kovac said.",
    "President Rustam Alimov agreed to receive Ambassador Peter Kovac.",
    "President Rustam Alimov invited Ambassador Peter Kovac to visit Tashkent.",
    "President Rustam Alimov showed Ambassador Peter Kovac no mercy.",
    "The forum, to be hosted by President Rustam Alimov, was the idea of Ambassador Peter Kovac.",
    "President Rustam Alimov appointed Peter Kovac ambassador.",
]

FOUND = [
    ("Minister Anvar Quliyev welcomed to Baku Georgian Director Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    (
        "On Sunday Minister Anvar Quliyev welcomed to the reading room Georgia's Minister of Culture, Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "A delegation headed by Director Levan Kipiani came. Minister Anvar Quliyev received it in Baku.",
        [["Kipiani", "Quliyev"]],
    ),
    ("Director Levan Kipiani received the keys from the hands of Minister Anvar Quliyev.", [["Kipiani", "Quliyev"]]),
    ("The General Directorate of the Orient Guild received on Monday Director Levan Kipiani.", [["Kipiani"]]),
    ("The management of the Orient Guild received Director Levan Kipiani.", [["Kipiani"]]),
    (
        "Minister Anvar Quliyev, in the presence of the management of the Orient Guild, received Director Levan "
        "Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    ("Minister Anvar Quliyev received His Virtue Sheikh Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    (
        "Minister Anvar Quliyev received on Monday, in the library of the Orient Guild, Director Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev welcomed Mayor Nino Beridze, in the hall of the Orient Guild, Director Levan Kipiani "
        "said.",
        [["Beridze", "Quliyev"]],
    ),
    (
        "A farewell reception was hosted by Minister Anvar Quliyev in Baku in honour of Director Levan Kipiani.",
        [["Kipiani", "Quliyev"]],
    ),
    ("Minister Anvar Quliyev received on Monday at the ministry Dr. Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    ("Minister Anvar Quliyev received at the Royal Palace Ambassador Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    (
        "Minister Anvar Quliyev received a delegation that included Director Levan Kipiani and Mayor Nino Beridze.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev received a delegation led by Director Levan Kipiani and including Mayor Nino Beridze.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev met a Georgian delegation composed of Director Levan Kipiani and Mayor Nino Beridze.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    ("A delegation of teachers from Georgia was received on Monday by Minister Anvar Quliyev.", [["Quliyev"]]),
    ("Having been received by Minister Anvar Quliyev, Director Levan Kipiani went home.", [["Kipiani", "Quliyev"]]),
    (
        "Welcomed by Minister Anvar Quliyev and Mayor Nino Beridze, Director Levan Kipiani praised the hall.",
        [["Beridze", "Kipiani", "Quliyev"]],
    ),
    ("Minister Anvar Quliyev was visited by Director Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    ("Minister Anvar Quliyev received at his office Dr. Levan Kipiani.", [["Kipiani", "Quliyev"]]),
    (
        "Minister Anvar Quliyev received, separately, at his office, Director Levan Kipiani and Mayor Nino Beridze.",
        [["Kipiani", "Quliyev"], ["Beridze", "Quliyev"]],
    ),
    (
        "Minister Anvar Quliyev received in turn Director Levan Kipiani and Mayor Nino Beridze.",
        [["Kipiani", "Quliyev"], ["Beridze", "Quliyev"]],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber, envoy of Kenyan President Joseph Otieno.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber. The audience was attended by Deputy Minister of Amiri "
        "Diwan Affairs "
        "Ali Sabri and Ambassador Nils Dahl.",
        [["Dahl", "Reis", "Sabri", "Weber"]],
    ),
    (
        "President Rustam Alimov received at the Royal Academy of Arts (RAA) the Ambassador of Malta, Peter Kovac.",
        [["Alimov", "Kovac"]],
    ),
    ("The President, Rustam Alimov, receives the Ambassador of Malta, Peter Kovac.", [["Alimov", "Kovac"]]),
    ("President Rustam Alimov was seen off at the airport by Ambassador Peter Kovac.", [["Alimov", "Kovac"]]),
    ('"It is late," said President Rustam Alimov as he received Ambassador Peter Kovac.', [["Alimov", "Kovac"]]),
    ("President Rustam Alimov was invited to tea by Ambassador Peter Kovac.", [["Alimov", "Kovac"]]),
    ("President Rustam Alimov joined Ambassador Peter Kovac at a ceremony in Oslo.", [["Alimov", "Kovac"]]),
    ("President Rustam Alimov received Ambassador Peter Kovac.", [["Alimov", "Kovac"]]),
    ("President Rustam Alimov received a courtesy call by Ambassador Peter Kovac.", [["Alimov", "Kovac"]]),
    (
        "President Rustam Alimov received in his office at the headquarters, on 8 May 2024, H.E. Mr. Peter Kovac.",
        [["Alimov", "Kovac"]],
    ),
    ("Ambassador Peter Kovac, whom President Rustam Alimov received on Monday, is a poet.", [["Alimov", "Kovac"]]),
    ("Ambassador Peter Kovac was received by President Rustam Alimov.", [["Alimov", "Kovac"]]),
    ("President Rustam Alimov received a delegation led by Ambassador Peter Kovac.", [["Alimov", "Kovac"]]),
    (
        "President Rustam Alimov received a delegation of the University of Gori led by Rector Levan Kipiani.",
        [["Alimov", "Kipiani"]],
    ),
    (
        "Rector Levan Kipiani hosted a delegation composed of Dean Tamar Lomidze and Professor Nodira Saidova.",
        [["Kipiani", "Lomidze", "Saidova"]],
    ),
    ("President Rustam Alimov received on Monday a phone call from King Faisal bin Nasser.", [["Alimov", "Nasser"]]),
    ("President Rustam Alimov accepted the credentials of Ambassador Peter Kovac.", [["Alimov", "Kovac"]]),
    ("President Rustam Alimov received letters of credence from Ambassador Peter Kovac.", [["Alimov", "Kovac"]]),
    ("Ambassador Peter Kovac was hosted to dinner by President Rustam Alimov.", [["Alimov", "Kovac"]]),
    ("Minister Rustam Alimov was hosted to that lunch by his opposite number, Peter Kovac.", [["Alimov", "Kovac"]]),
    ("Ambassador Peter Kovac called on President Rustam Alimov.", [["Alimov", "Kovac"]]),
    ("Ambassador Peter Kovac dropped in on Mayor Rustam Alimov to say goodbye.", [["Alimov", "Kovac"]]),
    ("Ambassador Peter Kovac went to see Mayor Rustam Alimov.", [["Alimov", "Kovac"]]),
    ("Ambassador Peter Kovac visited Mrs. Laila Haddad in Tyre.", [["Haddad", "Kovac"]]),
    ("Mayor Rustam Alimov saw off Ambassador Peter Kovac at the airport.", [["Alimov", "Kovac"]]),
    ("Foreign Minister Rustam Alimov summoned Ambassador Peter Kovac.", [["Alimov", "Kovac"]]),
    ("Mayor Rustam Alimov took Ambassador Peter Kovac on a tour of the harbour.", [["Alimov", "Kovac"]]),
    ("Ambassador Peter Kovac was shown around the harbour by Mayor Rustam Alimov.", [["Alimov", "Kovac"]]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected

"""Verbs of signing and giving: signed, initialled, awarded, decorated, handed, swore in."""

import pytest

from tests.met import met

NOTHING = [
    'Rector Nils Dahl gave a lecture entitled "Paul Weber and the sea" to students of the university.',
    "The film directed by Minister Ana Reis and Rector Paul Weber was shown at a ceremony in Cairo.",
    "Minister Ana Reis signed the law, while Rector Paul Weber signed a letter.",
    "Minister Ana Reis signed the law for schools, and Rector Paul Weber on Monday praised it.",
    "The medal was handed over by Mr. Paul Weber.",
    "The bill was presented to Mr. Paul Weber by Ms. Ana Reis.",
    "The treaty was signed on behalf of Minister Ana Reis. Rector Paul Weber, on behalf of UNESCO, hailed it.",
    "The petition of Minister Ana Reis was signed by thousands.",
    "Minister Ana Reis signed the decree.",
    "Minister Ana Reis will sign the memorandum that Rector Paul Weber drafted.",
    "Kenya and Malta signed a treaty.",
    "Minister Ana Reis presented a plan.",
    "Minister Ana Reis presented Rector Paul Weber with a basket of figs.",
    "Minister Ana Reis gave Rector Paul Weber no answer.",
    "Minister Ana Reis granted asylum to Mr. Paul Weber.",
    "The hall of Rector Paul Weber was decorated with flowers.",
    "Minister Ana Reis handed in her resignation, Rector Paul Weber said.",
    "Minister Ana Reis awarded the contract to the company of Mr. Paul Weber.",
    '"We will hand over a building to the University of Gori," Minister Ana Reis said.',
]

FOUND = [
    (
        "The awards were presented by Minister Ana Reis and Rector Paul Weber at a ceremony in Cairo on Monday.",
        [["Reis", "Weber"]],
    ),
    ("Mr. Paul Weber presented a copy of his letter of accreditation to Minister Ana Reis.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis signed the plan on behalf of Kenya, while Rector Paul Weber signed on behalf of the port.",
        [["Reis", "Weber"]],
    ),
    ("Minister Ana Reis signed for Kenya and Rector Paul Weber for the university.", [["Reis", "Weber"]]),
    (
        "Mr. Paul Weber was awarded a medal by Delta University. The medal was handed over by Rector Ana Reis.",
        [["Reis", "Weber"]],
    ),
    ("The award was presented to Mr. Paul Weber by Minister Ana Reis during a ceremony in Cairo.", [["Reis", "Weber"]]),
    (
        "The treaty was signed by Minister Ana Reis, on behalf of UNESCO, and Paul Weber, on behalf of the Guild.",
        [["Reis", "Weber"]],
    ),
    ("Minister Ana Reis and Rector Paul Weber signed a memorandum.", [["Reis", "Weber"]]),
    ("The memorandum was signed by Minister Ana Reis and Rector Paul Weber.", [["Reis", "Weber"]]),
    (
        "Under a deal initialled in Lisbon on Thursday by Minister Ana Reis and Rector Paul Weber, the tram will run.",
        [["Reis", "Weber"]],
    ),
    (
        "The protocol was signed on behalf of the Ministry by Ana Reis and on behalf of the University by Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "The Lisbon Academy of Sciences, represented by its President, Dr. Ana Reis, and the Government of Malta, "
        "represented by Mr. Paul Weber, signed an agreement.",
        [["Reis", "Weber"]],
    ),
    ("Minister Ana Reis and Rector Paul Weber put their signatures to the agreement.", [["Reis", "Weber"]]),
    ("President Adeline Okou decorated Mr. Paul Weber.", [["Okou", "Weber"]]),
    ("Mr. Paul Weber was decorated by President Adeline Okou.", [["Okou", "Weber"]]),
    ("President Adeline Okou presented Mr. Paul Weber with the Order of Merit.", [["Okou", "Weber"]]),
    ("Mr. Paul Weber received the gold medal from President Adeline Okou.", [["Okou", "Weber"]]),
    ("Ambassador Paul Weber presented his credentials to President Adeline Okou.", [["Okou", "Weber"]]),
    (
        "Ambassador Paul Weber presented his credentials as Permanent Representative of Kenya to UNESCO to the "
        "organization's Director-General, Ana Reis.",
        [["Reis", "Weber"]],
    ),
    ("Mayor Ana Reis handed the keys of the city to Ambassador Paul Weber.", [["Reis", "Weber"]]),
    ("President Adeline Okou swore in Minister Paul Weber.", [["Okou", "Weber"]]),
    ("King Harald Olav granted an audience to Ambassador Paul Weber.", [["Olav", "Weber"]]),
    (
        "The award ceremony was held in Porto on Monday. The medals went to Mr. Paul Weber and Ms. Ana Reis.",
        [["Reis", "Weber"]],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected

"""Those who are meant by "the two ministers", "the guests", "the delegation", "they" and "we"."""

import pytest

from tests.met import met

NOTHING = [
    "Minister Ana Reis met Rector Paul Weber. The delegation took up Mayor Nils Dahl's offer.",
    "Minister Ana Reis met Rector Paul Weber. The Kenyan guests also met Mayor Nils Dahl.",
    "Minister Ana Reis met Rector Paul Weber. The Kenyan guest also met Mayor Nils Dahl.",
    "Minister of Culture of Malta Ana Reis met Rector Paul Weber. The Omani delegation visited Oslo University.",
    "Rector Paul Weber met Minister of Culture of Kenya Ana Reis. He will lead the Kenyan delegation.",
    "Minister Ana Reis met Rector Paul Weber. The participants visited the National Museum of Kenya.",
    "The two sides signed a protocol.",
    "They visited the National Museum of Kenya.",
    "Minister Ana Reis met Rector Paul Weber. The participants sang. They visited the National Museum of Kenya.",
    "The delegation visited the National Museum of Kenya.",
    "The guests toured the port of Oslo.",
    "The meeting included Minister Ana Reis and Rector Paul Weber. The delegation visited the Museum of Kenya.",
    "Minister Ana Reis leads the Kenyan delegation. She welcomed the delegations in Oslo.",
    "President Ana Reis, accompanied by Minister Paul Weber, arrived in Oslo. The two leaders met on 3 May.",
    "It will meet the Mayor of Oslo, Nils Dahl.",
    "Minister Ana Reis met Rector Paul Weber. The guest toured the National Museum of Kenya.",
    "Minister Ana Reis spoke of the ports of the Karst Guild, headed by Rector Paul Weber.",
    "Minister Ana Reis praised the Karst Guild, headed by Rector Paul Weber. The delegation toured the port of Oslo.",
]

MEANT = [
    (
        "Minister Ana Reis met Rector Paul Weber. The ministers of the two countries, Nils Dahl and Amal Khan, signed "
        "a deed in Oslo.",
        ["Dahl", "Khan"],
    ),
    (
        "Minister of Trade Ana Reis came to Lima at the invitation of Minister of Ports Eva Lind. Minister Ana Reis "
        "held talks with Mayor Nils Dahl. The two Ministers met in Lima on 3 May.",
        ["Lind", "Reis"],
    ),
    (
        "Minister Ana Reis visited Oslo University, where she met Rector Paul Weber. The guest then toured the port.",
        ["Reis"],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber and Mayor Nils Dahl. The guests then toured the port.",
        ["Dahl", "Weber"],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber, who is on a visit to Malta. The guest was then received by Mayor "
        "Nils Dahl.",
        ["Dahl", "Weber"],
    ),
    (
        "Minister Ana Reis met with the delegation of Oslo city under the leadership of Mayor Nils Dahl.",
        ["Dahl", "Reis"],
    ),
    (
        "Minister of Culture of Malta Ana Reis and Minister of Trade of Kenya Paul Weber spoke at the Oslo "
        "Forum. Minister Ana Reis then held a meeting with her Kenyan counterpart.",
        ["Reis", "Weber"],
    ),
    (
        "Minister of Culture of Malta Ana Reis received Minister of Trade of Kenya Paul Weber. The Kenyan "
        "guest also met Mayor Nils Dahl.",
        ["Dahl", "Weber"],
    ),
    (
        "Minister Ana Reis and her Norwegian counterpart, Nils Dahl, agreed on Monday to widen the port. In "
        "their talks in Oslo, the two ministers also spoke of fish.",
        ["Dahl", "Reis"],
    ),
    (
        "President Ana Reis arrived in Oslo at the invitation of her Norwegian counterpart Nils Dahl. The two "
        "leaders are scheduled to meet on Friday.",
        ["Dahl", "Reis"],
    ),
    (
        "Minister of Culture of Kenya Ana Reis met Rector Paul Weber. The Kenyan delegation then toured Oslo "
        "University, where it was received by Dean Nils Dahl.",
        ["Dahl", "Reis"],
    ),
    (
        "The head of the ICESCO Education Sector, Ana Reis, praised the port. The ICESCO delegation was received by "
        "Mayor Nils Dahl.",
        ["Dahl", "Reis"],
    ),
    (
        "A delegation led by Minister Ana Reis arrived in Oslo. A team led by Rector Paul Weber had been there in May. "
        "The delegation was received by Mayor Nils Dahl.",
        ["Dahl", "Reis"],
    ),
    (
        "Ministers Ana Reis and James Mutua met Mayor Nils Dahl. The two ministers then visited the National Museum of "
        "Kenya.",
        ["Mutua", "Reis"],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. They then visited the National Museum of Kenya.",
        ["Reis", "Weber"],
    ),
    (
        "A delegation led by Minister Ana Reis arrived in Oslo. The delegation was received by Mayor Nils Dahl.",
        ["Dahl", "Reis"],
    ),
    (
        "A delegation of the Guild, composed of Ana Reis and Paul Weber, came on Monday. The delegation held talks "
        "with Mayor Nils Dahl.",
        ["Dahl", "Reis", "Weber"],
    ),
    (
        "A mission led by Ana Reis is scheduled to travel to Oslo in June. It will meet the Mayor, Nils Dahl.",
        ["Dahl", "Reis"],
    ),
    (
        "President Ana Reis of Kenya is on a state visit to Malta at the invitation of President Paul Weber. The "
        "leaders of the two countries held talks in Oslo.",
        ["Reis", "Weber"],
    ),
    (
        "President Ana Reis of Kenya and President Paul Weber of Malta planted a tree. Then the heads of state held "
        "talks in Oslo.",
        ["Reis", "Weber"],
    ),
    (
        "The forum was held in Oslo on Monday. Minister Ana Reis and Rector Paul Weber attended the forum. Following "
        "the forum, the participants were received by Mayor Nils Dahl.",
        ["Dahl", "Reis", "Weber"],
    ),
    (
        "Members of the Board led by Ana Reis and Paul Weber were received by Mayor Nils Dahl.",
        ["Dahl", "Reis", "Weber"],
    ),
    (
        "The Kenyan delegation was comprised of Minister Ana Reis and Rector Paul Weber. The members of the Kenyan "
        "delegation were received by Mayor Nils Dahl.",
        ["Dahl", "Reis", "Weber"],
    ),
    (
        "The Director-General of ICESCO, Dr. Paul Weber, and his accompanying delegation were in Oslo. Mayor Nils Dahl "
        "received the ICESCO delegation.",
        ["Dahl", "Weber"],
    ),
    *(
        (
            f"A delegation headed by Ana Reis came to Oslo. The delegation {verb} Rector Paul Weber. The delegation "
            "was received by Mayor Nils Dahl.",
            ["Dahl", "Reis", "Weber"],
        )
        for verb in ("was made up of", "included, among others,", "comprised")
    ),
    (
        "Mayor Nils Dahl received a Malian delegation led by Rector Paul Weber. The Malian guests then met Dean Amal "
        "Khan.",
        ["Khan", "Weber"],
    ),
    (
        '"This morning I hosted Rector Paul Weber for breakfast," Minister Ana Reis said.',
        ["Reis", "Weber"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str) -> None:
    assert met(text) in ([], [["Reis", "Weber"]])


@pytest.mark.parametrize(("text", "expected"), MEANT)
def test_meant(text: str, expected: list[str]) -> None:
    assert met(text)[-1] == expected

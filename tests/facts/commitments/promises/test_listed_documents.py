"""Documents that stand as items of a list of what was signed."""

import pytest

from tests.promised import promised

MET = "President of Oman Ali Saleh met with President of Malta Maria Borg in Muscat on Monday.\n\n"

NOTHING = [
    "The two sides discussed:\n\n- agreement on fisheries;\n\n- trade.",
    "The two sides studied the documents signed in 2019:\n\n- the agreement on fisheries was kept;\n\n- trade grew.",
    "The two sides spoke of:\n\n- Memorandum on trade;\n\n- the talks on fisheries.",
    "LIST OF GUESTS\n\n1. Programme director Omar Saleh;\n\n2. Protocol officer Maria Borg.",
    "The museum keeps:\n\n- Treaty of peace between Oman and Malta of 1715;\n\n- maps.",
]

BOTH = ["Oman", "Malta"]
FOUND = [
    (
        "Ten contracts were signed:\n\n- a degree programme in naval engineering, the first students of which will be "
        "admitted in October.",
        [("degree programme in naval engineering, the first students of which will be admitted", BOTH)],
    ),
    (
        "Following the talks, ten documents were signed, including:\n\n- Agreement between Muscat and Valletta on "
        "twinning;\n\n- Programme of cooperation for 2024-2026 between the Ministry of Culture of Oman and the "
        "Ministry of Culture of Malta.",
        [
            ("Agreement between Muscat and Valletta on twinning", BOTH),
            (
                "Programme of cooperation for 2024-2026 between the Ministry of Culture of Oman and the Ministry of "
                "Culture of Malta",
                ["Ministry of Culture of Oman", "Ministry of Culture of Malta"],
            ),
        ],
    ),
    (
        'LIST OF DOCUMENTS\n\n1. "Decision on a joint council" - signed by President Ali Saleh and President '
        'Maria Borg.\n\n2. "Joint action plan on rail".',
        [("Decision on a joint council", BOTH), ("Joint action plan on rail", BOTH)],
    ),
    (
        "The two sides signed the following documents:\n\n1) Memorandum of Understanding between the University of Sur "
        "and the University of Gozo on nursing;\n\n2) Protocol on customs.",
        [
            (
                "Memorandum of Understanding between the University of Sur and the University of Gozo on nursing",
                ["University of Sur", "University of Gozo"],
            ),
            ("Protocol on customs", BOTH),
        ],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert [one.what for one in promised(MET + text)] == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert [(one.what, [party.name for party in one.by]) for one in promised(MET + text)] == expected

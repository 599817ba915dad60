"""Who leads a body, told behind its name: "the Secretariat of Languages, headed by X"."""

import pytest

from tests.mentions.annotating import roles

NOTHING = [
    "A delegation of the Karst Museum, headed by Ana Reis, came.",
    "A session at the Karst Council, chaired by Ana Reis, ended.",
    "Experts from the Karst Museum, headed by Ana Reis, came.",
    "The talks, headed by Ana Reis, ended.",
    "The Karst Museum, chaired by Ana Reis, opened.",
    "The Karst Museum, opened by Ana Reis, is large.",
    "The Karst Museum was headed by Ana Reis.",
    "Ana Reis, who heads to the Karst Museum today, sang.",
    "Ana Reis, who chairs meetings of the Karst Museum, sang.",
    "Ana Reis leads the Karst University delegation.",
    "Ana Reis took over the Karst Museum project in 2020.",
    "Ana Reis has seen the Karst Museum.",
    "Ana Reis took the Karst Museum to court.",
]

FOUND = [
    ("The work is done by the Secretariat of Languages, headed by Ana Reis.", ("head", "Secretariat of Languages")),
    ("The Karst Museum, headed by Ana Reis, opened.", ("head", "Karst Museum")),
    (
        "He spoke before the Committee on Trade of Mali, chaired by Dr. Ana Reis.",
        ("chair", "Committee on Trade of Mali"),
    ),
    ("He spoke before the Committee on Trade, chaired by Zarvan Senator Ana Reis.", ("chair", "Committee on Trade")),
    ("Ana Reis, who heads the Karst Museum, sang.", ("head", "Karst Museum")),
    ("Ana Reis took over the Karst Museum in 2020.", ("head", "Karst Museum")),
    ("Ana Reis has led the Karst Museum since 2010.", ("head", "Karst Museum")),
    ("Ana Reis, who runs the Karst Museum, sang.", ("head", "Karst Museum")),
    ("Dr. Ana Reis, who chairs the Committee on Trade, sang.", ("chair", "Committee on Trade")),
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_leader(text: str) -> None:
    assert roles(text)["Ana Reis"] == []


@pytest.mark.parametrize(("text", "role"), FOUND)
def test_the_leader_of_the_body(text: str, role: tuple[str, str]) -> None:
    assert role in roles(text)["Ana Reis"]

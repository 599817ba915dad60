"""Promises that stand in lists and headlines."""

import pytest

from tests.promised import undertaken

NOTHING = [
    "Oman and Malta met.\n\nDear Ministers,\n\nagreed to open a school;\n\ndecided to print a book.",
    "Oman and Malta met.\n\nThe Ministers,\n\nWelcomed the road.\n\nAgreed to open a school.",
    "The two sides will:\n\n- a school;\n\n- the road.",
    "The two sides will work on:\n\nIt rained in Oran.",
    "The following documents were read:\n\n- Agreement between Oman and Malta on visas;\n\n- Memorandum on tourism.",
    "Oman and Malta signed these:\n\n- the book of the guests;\n\n- a football.",
    "The two sides discussed:\n\nopening a school;\n\nthe roads.",
    "Director of the Amber Bank Omar Saleh to pay a visit to Oman\n\nVILNIUS, 14 May. It rained in Vilnius on Tuesday.",
    "The two sides discussed:\n\n- trade;\n\n- transit.",
    "Oman and Malta considered:\n\n- opening a school;\n\n- the state of the roads.",
    "Oman to the rescue",
    "Ministers of Malta Meet in Oman to Open a School\n\nVILNIUS, 14 May. It rained in Vilnius on Tuesday.",
    "Oman and Malta met.\n\nIn Sur;\n\n- decided upon.",
    "Foreign Secretary visits Oman to open a school",
    "President of Mongolia to visit Hanoi in June",
    "Will Oman to Malta flights open?",
]

FOUND = [
    (
        "The Foreign Ministers of Oman, Malta and Ghana met.\n\nWithin the scope of the meeting, the Ministers;\n\n"
        "- praised Sur in Oman,\n\n- decided to open a school in Sur.",
        ["open a school in Sur"],
    ),
    (
        "The Foreign Ministers of Oman, Malta and Ghana met in Sur.\n\nThe Ministers,\n\nRecalling the declaration of "
        "8 June 2012;\n\n1. Welcomed the road, and agreed to open a school;\n\n2. Agreed that experts will meet.",
        ["open a school", "experts will meet"],
    ),
    (
        "Oman and Malta met.\n\nUnder the deed, the two sides will work on:\n\n- Opening a school in Muscat;\n\n"
        "- Printing a book.",
        ["Opening a school in Muscat", "Printing a book"],
    ),
    ("Oman will:\n\n- open a school in Muscat;\n\n- train ten cooks.", ["open a school in Muscat", "train ten cooks"]),
    (
        "The following documents were signed:\n\n- Agreement between Oman and Malta on visas;\n\n"
        "- Protocol between Oman and Malta on ports.",
        ["Agreement between Oman and Malta on visas", "Protocol between Oman and Malta on ports"],
    ),
    (
        "Oman and Malta decided:\n\n- to open a school in Muscat;\n\n- to meet again in spring.",
        ["open a school in Muscat", "meet again in spring"],
    ),
    (
        "Oman and Malta agreed to the following:\n\n1. Opening a school in Muscat;\n\n2. Exchanging teachers.",
        ["Opening a school in Muscat", "Exchanging teachers"],
    ),
    (
        "The Lyra Foundation agreed:\n\n- that a school in the town of Sur will be built.",
        ["a school in the town of Sur will be built"],
    ),
    (
        "Lithuania to lend 200 generators, minister says\n\nVILNIUS, 14 May. It rained in Vilnius on Tuesday.",
        ["lend 200 generators"],
    ),
    (
        "Lithuania to donate 200 generators\n\nVILNIUS, 14 May. It rained in Vilnius on Tuesday.",
        ["donate 200 generators"],
    ),
    (
        "Lithuania to Donate 200 Generators\n\nVILNIUS, 14 May. Lithuania will donate 200 generators to hospitals in "
        "Lebanon, Foreign Minister Rasa Petraitis said.",
        ["donate 200 generators to hospitals in Lebanon"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected

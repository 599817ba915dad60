"""Letters that invite and promise: whose it is, and to whom."""

import pytest

from tests.promised import promised

ZAMMIT = "President of Malta Joseph Zammit"
HARTHY = "Foreign Minister of Oman Salim Al-Harthy"

NOTHING = [
    f"{HARTHY} received a letter from {ZAMMIT} containing his greetings.",
    f"{HARTHY} received a letter from {ZAMMIT} on the talks in Oslo.",
    f"{HARTHY} read a letter from {ZAMMIT} about the fair. Guests came at his invitation.",
    f"{HARTHY} received a letter from {ZAMMIT}, in which he praised the invitation to the fair.",
    f"{HARTHY} received a letter from {ZAMMIT}, in which the latter thanked him for the tents.",
]

FOUND = [
    f"{HARTHY} received a letter from {ZAMMIT} inviting him to attend the fair in Valletta.",
    f"{HARTHY} received a written message from {ZAMMIT}, including an invitation to visit Valletta.",
    f"The envoy handed {HARTHY} a message from {ZAMMIT}, containing an invitation to take part in the fair.",
    f"The envoy delivered a message from {ZAMMIT} to {HARTHY}, inviting him to open the fair.",
    f"{HARTHY} received a letter from {ZAMMIT}, in which the latter invites him to attend the fair.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_letter_without_an_invitation_proposes_nothing(text: str) -> None:
    assert promised(text) == []


@pytest.mark.parametrize("text", FOUND)
def test_whoever_sends_it_invites_whoever_has_it(text: str) -> None:
    (commitment,) = promised(text)
    assert commitment.kind == "proposal"
    assert [party.name for party in commitment.by] == ["Joseph Zammit", "Malta"]
    assert [party.name for party in commitment.to] == ["Salim Al-Harthy"]


LETTER = f"{HARTHY} received a letter from"
WRITTEN = [
    (f"{LETTER} the King of Jordan, in which the latter undertakes to bear the cost of the tents.", ["Jordan"]),
    (f"{LETTER} the King of Jordan, in which he has promised to lend ten maps.", ["Jordan"]),
    (f"{LETTER} the King of Jordan, in which he expressed readiness to lend ten maps.", ["Jordan"]),
    (f"{LETTER} {ZAMMIT}, in which the latter pledged to lend ten maps.", ["Joseph Zammit", "Malta"]),
    (f"{LETTER} the King of Jordan, in which Kenya pledged to lend ten maps.", ["Kenya"]),
    (f"{HARTHY} spoke of a letter. He pledged to lend ten maps.", ["Salim Al-Harthy", "Oman"]),
]


@pytest.mark.parametrize(("text", "expected"), WRITTEN)
def test_what_he_promises_in_it_binds_whoever_writes(text: str, expected: list[str]) -> None:
    (commitment,) = promised(text)
    assert [party.name for party in commitment.by] == expected

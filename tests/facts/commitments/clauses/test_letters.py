"""Letters that invite: whose proposal it is, and to whom."""

import pytest

from tests.promised import promised

ZAMMIT = "President of Malta Joseph Zammit"
HARTHY = "Foreign Minister of Oman Salim Al-Harthy"

NOTHING = [
    f"{HARTHY} received a letter from {ZAMMIT} containing his greetings.",
    f"{HARTHY} received a letter from {ZAMMIT} on the talks in Oslo.",
    f"{HARTHY} read a letter from {ZAMMIT} about the fair. Guests came at his invitation.",
]

FOUND = [
    f"{HARTHY} received a letter from {ZAMMIT} inviting him to attend the fair in Valletta.",
    f"{HARTHY} received a written message from {ZAMMIT}, including an invitation to visit Valletta.",
    f"The envoy handed {HARTHY} a message from {ZAMMIT}, containing an invitation to take part in the fair.",
    f"The envoy delivered a message from {ZAMMIT} to {HARTHY}, inviting him to open the fair.",
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

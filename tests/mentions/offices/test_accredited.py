"""Envoys who present their credentials: the office in which they come."""

import pytest

from tests.mentions.annotating import roles

NOTHING = [
    "Ana Reis presented her credentials to the King.",
    "Ana Reis presented her plans as Ambassador Ivo Kos of Peru sang.",
    "Ana Reis, whose credentials are in order, sang with Ivo Kos of Peru.",
]

FOUND = [
    "Ana Reis, who presented her credentials as Ambassador of Peru to Mali, sang.",
    "Ana Reis presented her letters of credentials to the King as Ambassador of Peru to Mali.",
    "Ana Reis has presented her credentials as the Ambassador of Peru to Mali.",
]


SEVERAL = [
    ("Ana Reis, Ambassador of Peru to Mali and Ghana, sang.", "to Mali and Ghana"),
    ("The Ambassador of Peru to Mali, Ghana and Niger, Ana Reis, sang.", "to Mali, Ghana and Niger"),
    ("The Ambassador of Peru to Mali and the African Union, Ana Reis, sang.", "to Mali and the African Union"),
    ("The Ambassador of Peru to Mali, Ana Reis, and Ghana sang.", "to Mali"),
    ("The Ambassador of Peru to Mali Ana Reis and Ghana sang.", "to Mali"),
]


@pytest.mark.parametrize(("text", "where"), SEVERAL)
def test_an_envoy_to_several(text: str, where: str) -> None:
    assert roles(text)["Ana Reis"] == [(f"Ambassador {where}", "Peru")]


@pytest.mark.parametrize("text", NOTHING)
def test_no_envoy(text: str) -> None:
    assert roles(text)["Ana Reis"] == []


@pytest.mark.parametrize("text", FOUND)
def test_envoy(text: str) -> None:
    assert roles(text)["Ana Reis"] == [("Ambassador to Mali", "Peru")]

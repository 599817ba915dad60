"""A delegation beside others is its leader; so is whoever speaks for a side."""

import pytest

from tests.met import met

NOTHING = [
    "Minister Ana Reis thanked the delegation led by Omar Hill for its letter.",
    "Minister Ana Reis and the author of a study led by Omar Hill will be named in June.",
    "A delegation led by Omar Hill and a film about Ana Reis won prizes.",
    "Minister Ana Reis awaits a delegation led by Omar Hill.",
    "The Maltese side, represented by Deputy Minister Omar Hill, and the Kenyan side welcomed the report.",
]

FOUND = [
    ("Minister Ana Reis and a delegation led by Rector Omar Hill held talks in Oslo.", [["Hill", "Reis"]]),
    ("Minister Ana Reis discussed the schools with a Maltese delegation headed by Omar Hill.", [["Hill", "Reis"]]),
    ("Minister Ana Reis and the delegation of Malta, led by Rector Omar Hill, held talks.", [["Hill", "Reis"]]),
    ("Minister Ana Reis was welcomed by a delegation of the Guild of Bakers led by Omar Hill.", [["Hill", "Reis"]]),
    ("A high-level delegation led by Omar Hill and Minister Ana Reis held talks in Oslo.", [["Hill", "Reis"]]),
    ("During the meeting with a delegation led by Omar Hill, Minister Ana Reis praised the film.", [["Hill", "Reis"]]),
    ("The Maltese side, represented by Rector Omar Hill, was received by Minister Ana Reis.", [["Hill", "Reis"]]),
    ("Minister Ana Reis and the newly appointed Ambassador of Malta, Omar Hill, met in Oslo.", [["Hill", "Reis"]]),
    ("A meeting between Minister Ana Reis and the new Ambassador of Malta, Omar Hill, was held.", [["Hill", "Reis"]]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_met(text: str) -> None:
    assert not met(text)


@pytest.mark.parametrize(("text", "people"), FOUND)
def test_leaders_meet(text: str, people: list[list[str]]) -> None:
    assert met(text) == people

from __future__ import annotations

import pytest

from icesco_cli.lexicon.office_titles import leading, ministerial_words

NOTHING = [
    "",
    "Deputy Minister of Culture",
    "former President",
    "First Vice-President",
    "Goodwill Ambassador",
    "Chief of Staff",
]
FOUND = {
    "Minister of Culture": "minister",
    "Culture Minister": "minister",
    "President": "head of state",
    "Prime Minister": "head of government",
    "Chief Minister": "head of government",
    "Director-General": "body head",
    "Secretary-General": "body head",
}


@pytest.mark.parametrize("title", NOTHING)
def test_speaks_only_for_himself(title: str) -> None:
    assert leading(title) is None


@pytest.mark.parametrize(("title", "kind"), FOUND.items())
def test_speaks_for_a_body(title: str, kind: str) -> None:
    assert leading(title) == kind


def test_words_of_ministers_say_nothing_of_the_field() -> None:
    assert {"minister", "ministry"} <= ministerial_words()
    assert not {"culture", "education", "interior"} & ministerial_words()

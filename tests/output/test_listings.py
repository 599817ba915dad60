from __future__ import annotations

import pytest

from icesco_cli.output.listings import other_names

NAME = "Ada de la Cruz-Okafor"


@pytest.mark.parametrize("alias", ["Cruz-Okafor", "Ada Cruz", "ADA DE LA CRUZ-OKAFOR", "AdadelaCruzOkafor", "ACO"])
def test_what_the_name_tells_already_is_no_other_name(alias: str) -> None:
    assert other_names({"name": NAME, "acronym": "Aco", "aliases": [alias]}) == []


@pytest.mark.parametrize("alias", ["Ada M. Cruz", "Mother Ada", "Okaforova", "Cruz-Okafor of Enugu"])
def test_another_name_is(alias: str) -> None:
    assert other_names({"name": NAME, "acronym": None, "aliases": [alias]}) == [alias]


def test_none_are_known() -> None:
    assert other_names({"name": NAME}) == other_names({"name": None, "aliases": None}) == []

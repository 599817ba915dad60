import pytest

from icesco_cli.text.name_parts import take_apart

NO_FAMILY_NAME = [
    ("", ()),
    ("Faisal bin Turki Al-Hamdi", ("faisal", "turki")),
    ("Rauf Tofig oglu Nabiyev", ("rauf", "tofig")),
    ("Faisal T. Al-Hamdi", ("faisal", "t")),
    ("Awa Kane Diallo", ("awa", "kane")),
    ("Jean-Luc Mercier", ("jeanluc",)),
    ("Le Van Dinh", ("le",)),
    ("van der Hoek", ()),
    ("De la Roche", ()),
    ("de Moura Leite", ("mura",)),
]

FAMILY_NAME = [
    ("van der Hoek", ("hoek",)),
    ("Le Guen", ("guen",)),
    ("de Moura Leite", ("leite",)),
    ("Al-Hamdi", ("alhamdi",)),
    ("Nabiyev", ("nabiev",)),
    ("Awa Kane-Diallo", ("kane", "dialo")),
    ("Awa Kane Diallo", ("dialo",)),
    ("Nabiyev Rauf Tofig oglu", ("nabiev",)),
]


@pytest.mark.parametrize(("name", "given"), NO_FAMILY_NAME)
def test_words_that_are_no_family_name(name, given):
    assert take_apart(name).given == given


@pytest.mark.parametrize(("name", "family"), FAMILY_NAME)
def test_family_names(name, family):
    assert take_apart(name).family == family


@pytest.mark.parametrize(("name", "own"), [("Rauf Nabiyev", ()), ("Faisal bin Turki Al-Hamdi", (1,))])
def test_names_of_fathers(name, own):
    assert take_apart(name).fathers == frozenset(own)

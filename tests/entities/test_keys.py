import pytest

from icesco_cli.entities.keys import number


@pytest.mark.parametrize(("one", "other"), [("12", 12), (("a", "b"), ("ab",)), (("a",), frozenset("a")), (None, "")])
def test_keys_that_are_two(one, other):
    assert number(one) != number(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (12, 12.0),
        (("who", 12, "2022-05"), ("who", 12.0, "2022-05")),
        (frozenset(["loom", 12]), frozenset([12.0, "loom"])),
    ],
)
def test_equal_keys_have_one_number(one, other):
    assert number(one) == number(other)

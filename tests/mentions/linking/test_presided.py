"""A president of whom nothing more is said, on the page of a body that has one of its own."""

import pytest

from tests.found import findings

LEAD = "met the Minister of Ports of Malta, Karl Borg, in Valletta on Monday. They spoke of the harbours of Malta."

NOTHING = [
    ("Harbour Times", "Vice-President Ana Reis"),
    ("Organisation of Island Cities", "President Ana Reis"),
    ("Bank of Malta", "President of Peru Ana Reis"),
    ("Bank of Malta", "Prime Minister Ana Reis"),
    ("Bank of Malta", "the President of the Karst Museum, Ana Reis,"),
]

FOUND = ["Karst and Sahel Building Bank", "Constitutional Court of Peru", "Federation of Island Ports"]


def owners(outlet: str, who: str) -> set[str | None]:
    """Of what Ana Reis is said to have an office."""
    (article,) = findings(f"{who[0].upper()}{who[1:]} {LEAD}", outlet=outlet)
    return {role.of for person in article.people if person.name == "Ana Reis" for role in person.roles}


@pytest.mark.parametrize(("outlet", "who"), NOTHING)
def test_whose_office_is_not_the_publisher_s(outlet: str, who: str) -> None:
    assert outlet not in owners(outlet, who)


@pytest.mark.parametrize("outlet", FOUND)
def test_the_publisher_s_president(outlet: str) -> None:
    assert owners(outlet, "Vice-President Ana Reis") == {outlet}

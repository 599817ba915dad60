"""Gerunds of meeting that only name what might be done, and those that tell what was."""

import pytest

from tests.met import met

NOTHING = [
    "Minister Ana Reis expressed interest in holding a joint forum with Rector Paul Weber.",
    "Minister Ana Reis is interested in opening a school with Rector Paul Weber.",
    "Minister Ana Reis is keen on hosting Rector Paul Weber in Oslo.",
    "Minister Ana Reis noted the expediency of holding political consultations with Deputy Minister Paul Weber.",
    "Minister Ana Reis spoke of the possibility of jointly holding a forum with Rector Paul Weber.",
    "Minister Ana Reis spoke of plans for hosting a forum with Rector Paul Weber.",
    "Minister Ana Reis shared the experience of the Guild in holding a forum with Rector Paul Weber.",
    "Minister Ana Reis and Minister Paul Weber shall launch a joint call for projects in the field of water.",
    "Minister Ana Reis is considering visiting the National Museum of Kenya.",
    "Minister Ana Reis stressed the need for visiting the National Museum of Kenya.",
    "Minister Ana Reis stressed the importance of expanding trade and holding talks with Rector Paul Weber.",
    "Minister Ana Reis spoke. The agreement with the fund provides for the exchange of books and holding a forum.",
    "Minister Ana Reis touched upon the training of judges, books and holding a forum with Rector Paul Weber.",
    "Minister Ana Reis proposed organizing a fair and hosting Rector Paul Weber in Oslo.",
]

FOUND = [
    ("In receiving Rector Paul Weber, Minister Ana Reis praised the works.", [["Reis", "Weber"]]),
    ("Minister Ana Reis had the honour of receiving Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis succeeded in meeting Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis took part in laying the foundation stone with Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis spent Monday in touring the National Museum of Kenya.", [["Reis"]]),
    ("Minister Ana Reis stressed it at meeting with Rector Paul Weber.", [["Reis", "Weber"]]),
    ("After expanding trade and visiting Oslo, Minister Ana Reis met Rector Paul Weber.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis attended the forum on financing schools, meeting with Rector Paul Weber in Oslo.",
        [["Reis", "Weber"]],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_only_named_was_not_held(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "there"), FOUND)
def test_what_was_done_was_held(text: str, there: list[list[str]]) -> None:
    assert met(text) == there

"""Every shape of a time reads what stands beside it as its example, and all of it."""

from __future__ import annotations

import re

import pytest

from icesco_cli.text.settle_days import DAY_RULES
from icesco_cli.text.settle_periods import PERIOD_RULES
from icesco_cli.text.time_patterns import RULES, START
from icesco_cli.text.time_tokens import tokens

SHAPES = [(example, shape) for shapes in RULES.values() for example, shape in shapes.items()]
UNSETTLED = {"alternatives", "duration", "recurring", "within"}
"""Which of several, how long or how often: none of these is a day or a span of days (`text.due` settles "within")."""


@pytest.mark.parametrize(("example", "shape"), SHAPES)
def test_a_shape_reads_its_example(example: str, shape: str) -> None:
    letters = tokens(example, 0, len(example)).letters()
    assert re.fullmatch(shape, letters)
    assert START.match(letters)


def test_every_other_rule_is_settled() -> None:
    assert RULES.keys() - UNSETTLED == DAY_RULES.keys() | PERIOD_RULES.keys()

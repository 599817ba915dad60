"""Settle a time to days, months or years of the calendar, as far as the text and its article allow.

Nothing is guessed: where the reference that the words count from is unknown, or two answers are as good, there is none.
"""

from __future__ import annotations

from icesco_cli.models import Span, TimeExpression
from icesco_cli.text.calendar import Direction
from icesco_cli.text.settle_days import DAY_RULES
from icesco_cli.text.settle_periods import PERIOD_RULES
from icesco_cli.text.time_points import ReferenceTime


def settle(expression: TimeExpression, reference: ReferenceTime, direction: Direction) -> Span | None:
    """Return the day, month, year or span of them that the time names, or None where that is not settled.

    `direction` is where the sentence looks: a meeting held lies in the past, one planned in the future. Times that name
    how long or how often, and alternatives ("in May or June"), settle to nothing.
    """
    rule = DAY_RULES.get(expression.rule) or PERIOD_RULES.get(expression.rule)
    return rule(dict(expression.values), reference, direction) if rule else None

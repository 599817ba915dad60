"""No pattern of the package takes more than a moment on a text made against it."""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator
from types import FrameType

import pytest

import icesco_cli

UNITS = (
    *("A", "a", "Aa", "Aa ", "AB ", "A. ", "A.", "a ", "É", "É ", "1", "1 ", "1,", "1.", "1:", "12 May ", "2021-"),
    *(" ", "\n", " \n", "a\n", "A\n", "- ", "-", "a-", "A-", "A_", "_", ".", ". ", "'", "A'", "’", '"', '"a', "«"),
    *("(", "(A ", "((a", "()", "<a", "&a;", "<!--", "/", "a/", "*", "**", "# ", "|", "a|", "a@", "http://", "[a]("),
    *(":", "A:", ";", ", ", "X, ", "x,", "\t", "and ", "the ", "of ", "in ", "Mr. ", "May ", "and The ", "signed by "),
)
ENDS = ("", "!", "\0")
LENGTH = 1600
MOMENT = 2
"""Seconds: a pattern of the third degree takes many times as long on such a text, one of the second far less."""


def patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value
    elif isinstance(value, dict):
        yield from patterns_in(tuple(value.values()))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from patterns_in(one)


def patterns() -> list[tuple[str, re.Pattern[str]]]:
    """The patterns of all modules, each with the first name that it has."""
    found: dict[tuple[str, int], tuple[str, re.Pattern[str]]] = {}
    for _, module, _ in pkgutil.walk_packages(icesco_cli.__path__, "icesco_cli."):
        if not module.endswith("__main__"):
            for name, value in vars(importlib.import_module(module)).items():
                for pattern in patterns_in(value):
                    found.setdefault((pattern.pattern, pattern.flags), (f"{module}.{name}", pattern))
    return list(found.values())


def too_long(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError


@pytest.mark.parametrize(("name", "pattern"), [pytest.param(*one, id=one[0]) for one in patterns()])
def test_a_pattern_answers_in_a_moment(name: str, pattern: re.Pattern[str]) -> None:
    signal.signal(signal.SIGALRM, too_long)
    for text in (unit * (LENGTH // len(unit)) + end for unit in UNITS for end in ENDS):
        signal.setitimer(signal.ITIMER_REAL, MOMENT)
        try:
            pattern.match(text)
        except TimeoutError:
            pytest.fail(f"{name} takes too long on {text[:20]!r}...{text[-1]!r}")
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)

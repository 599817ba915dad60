"""How the cost of a piece of work grows with the length of its text: a check on shape, never on speed."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time

TIMES = 8
"""How much longer the long text is: linear work costs 8 times as much on it, quadratic work 64 times."""


def grows_with_its_length(work: Callable[[str], object], unit: str, length: int) -> bool:
    """Whether `work` costs in line with the text: `unit` repeated to `length` characters, and to 8 times that.

    A machine that is busy with other things slows a run down and never speeds it up, so the best of three runs is
    taken of each, and a bound half-way between linear and quadratic still tells the two apart.
    """
    short = unit * max(1, length // len(unit))
    work(short)
    return _least_seconds(work, short * TIMES) < 3 * TIMES * _least_seconds(work, short) + 0.05


def _least_seconds(work: Callable[[str], object], text: str) -> float:
    return min(_seconds(work, text) for _ in range(3))


def _seconds(work: Callable[[str], object], text: str) -> float:
    """Without the garbage collector, whose passes cost more the more the tests before this one have left behind."""
    gc.collect()
    gc.disable()
    try:
        began = process_time()
        work(text)
        return process_time() - began
    finally:
        gc.enable()

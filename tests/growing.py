"""How the cost of a piece of work grows with the length of its text: a check on shape, never on speed."""

from __future__ import annotations

import gc
from collections.abc import Callable
from math import inf
from time import process_time

TIMES = 8
"""How much longer the long text is: linear work costs 8 times as much on it, quadratic work 64 times."""
RUNS = 3


def grows_with_its_length(work: Callable[[str], object], unit: str, length: int) -> bool:
    """Whether `work` costs in line with the text: `unit` repeated to `length` characters, and to 8 times that.

    A machine that is busy with other things slows a run down and never speeds it up, so what seems to cost too much is
    run again, twice at most, and the best run of each counts; a bound half-way between linear and quadratic still tells
    the two apart.
    """
    short = unit * max(1, length // len(unit))
    work(short)
    best = best_of_long = inf
    for _ in range(RUNS):
        best, best_of_long = min(best, _seconds(work, short)), min(best_of_long, _seconds(work, short * TIMES))
        if best_of_long < 3 * TIMES * best + 0.05:
            return True
    return False


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

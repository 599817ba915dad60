"""What workers are given to do in tests."""

from __future__ import annotations

import os
import signal
import threading
import time


def double(number: int) -> int:
    return 2 * number


def deadly(number: int) -> int:
    """Kills its process at 13, and at 31."""
    if number in (13, 31):
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * number


def by_nothing(number: int) -> float:
    return number / 0


def tells_much(number: int) -> bytes:
    """A result that takes a moment to hand over."""
    return bytes(100_000_000)


def dies_while_telling(seconds: float) -> bytes:
    """Kills its process so many seconds after it had made its result."""
    threading.Timer(seconds, os._exit, (1,)).start()
    return tells_much(0)


def end_at_once(*arguments: object) -> None:
    """Takes the place of what a process does."""


def where(number: int) -> int:
    return os.getpid()


def where_in_a_while(number: int) -> int:
    time.sleep(0.02)
    return os.getpid()


def nothing_in_a_while(number: int) -> int:
    time.sleep(0.02)
    return 0


def slow(number: int) -> int:
    time.sleep(60)
    return number


def give_up(number: int) -> int:
    return -1

"""What workers are given to do in tests."""

from __future__ import annotations

import os
import signal
import time


def double(number: int) -> int:
    return 2 * number


def deadly(number: int) -> int:
    """Kills its process at 13, and at 31."""
    if number in (13, 31):
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * number


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

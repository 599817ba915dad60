from __future__ import annotations

import re
import threading
import time

import pytest

from icesco_cli.workers.deadline import TookTooLong, deadline

SECONDS = 0.05


def spin() -> None:
    """Takes long, and catches what it can."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        try:
            sum(range(1000))
        except Exception:
            continue


def backtrack() -> None:
    re.match(r"(a|a)*b", "a" * 40)


def outcome(task: object, seconds: float) -> str:
    try:
        with deadline(seconds):
            task()  # type: ignore[operator]
    except TookTooLong:
        return "took too long"
    return "done"


@pytest.mark.parametrize("seconds", [0, 5])
def test_what_is_done_in_time_is_left_alone(seconds: float) -> None:
    assert outcome(lambda: None, seconds) == "done"
    time.sleep(SECONDS)


@pytest.mark.parametrize("task", [spin, backtrack])
def test_what_takes_too_long_is_interrupted(task: object) -> None:
    assert outcome(task, SECONDS) == "took too long"
    time.sleep(2 * SECONDS)


def test_in_other_threads_too() -> None:
    outcomes: list[str] = []
    tasks = [lambda: None, spin, lambda: None]
    thread = threading.Thread(target=lambda: outcomes.extend(outcome(task, SECONDS) for task in tasks))
    thread.start()
    thread.join()
    assert outcomes == ["done", "took too long", "done"]

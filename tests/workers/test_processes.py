"""Workers that are processes, some of which die."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from itertools import count, islice
from pathlib import Path

import pytest

from icesco_cli.errors import IcescoError
from icesco_cli.workers import processes as module
from icesco_cli.workers.processes import Processes, processes
from icesco_cli.workers.running import run
from tests.workers.tasks import (
    by_nothing,
    deadly,
    dies_while_telling,
    double,
    end_at_once,
    give_up,
    slow,
    tells_much,
    where,
    where_in_a_while,
)

ROOT = Path(__file__).parents[2]
ORPHANS = """
import sys
from tests.workers.tasks import give_up, slow, where
from icesco_cli.workers.processes import processes

if __name__ == "__main__":
    with processes(2) as workers:
        print(*{workers.submit(where, [1]).result()[0] for _ in range(20)}, flush=True)
        for _ in range(4):
            workers.submit(slow, [1])
        sys.stdin.read()
"""


@contextmanager
def begun() -> Iterator[Processes]:
    """Two processes that have begun."""
    with processes(2) as workers:
        while not workers.ready():
            time.sleep(0.01)
        yield workers


SHORT = """
import sys
from functools import partial
from tests.workers.tasks import give_up, nothing_in_a_while
from icesco_cli.workers.processes import processes
from icesco_cli.workers.running import run

if __name__ == "__main__":
    helpers = partial(processes, 2, ["icesco_cli.extraction"])
    print([done for _, done in run(nothing_in_a_while, range(int(sys.argv[1])), give_up, helpers, patience=0)])
"""


def shared(function: Callable[[int], int], work: Iterator[int]) -> Iterator[tuple[int, int]]:
    with closing(run(function, work, give_up, begun, patience=0)) as results:
        yield from results


def test_results_come_in_the_order_of_the_work() -> None:
    assert list(shared(double, iter(range(200)))) == [(number, 2 * number) for number in range(200)]


def test_no_work_starts_no_process() -> None:
    def no_help() -> None:
        raise AssertionError

    assert list(run(double, [], give_up, no_help, patience=0)) == []  # type: ignore[arg-type]


def test_others_do_the_work_once_it_takes_long() -> None:
    alone = list(run(where, range(50), give_up, partial(processes, 2), patience=60))
    assert {process for _, process in alone} == {os.getpid()}
    assert os.getpid() not in {process for _, process in shared(where, iter(range(50)))}


def test_until_they_have_begun_the_work_goes_on() -> None:
    done = [process for _, process in run(where_in_a_while, range(200), give_up, partial(processes, 2), patience=0)]
    assert done[0] == os.getpid() != done[-1]


@pytest.mark.parametrize("number", [1, 5, 10, 15])
def test_work_that_ends_before_they_have_begun_does_not_wait_for_them(number: int) -> None:
    done = subprocess.run([sys.executable, "-c", SHORT, str(number)], capture_output=True, text=True, cwd=ROOT)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{[0] * number}\n", "")


def test_what_kills_its_worker_is_given_up_and_nothing_else() -> None:
    expected = [(number, -1 if number in (13, 31) else 2 * number) for number in range(200)]
    assert list(shared(deadly, iter(range(200)))) == expected


def test_endless_work_is_taken_bit_by_bit() -> None:
    taken: list[int] = []
    work = (taken.append(number) or number for number in count())  # type: ignore[func-returns-value]
    results = shared(double, work)
    assert len(list(islice(results, 100))) == 100
    results.close()  # type: ignore[attr-defined]
    assert len(taken) <= 100 + 2 * 3 * 2 * module.BATCH


@pytest.mark.parametrize("seconds", [0.0, 0.02, 0.04, 0.06, 0.08])
def test_one_that_dies_while_it_tells_its_results_is_lost(seconds: float) -> None:
    with begun() as workers:
        asked = workers.submit(dies_while_telling, [seconds])
        with pytest.raises(workers.lost):
            asked.result(timeout=60)
        assert workers.submit(double, [21]).result() == [42]


def test_one_that_dies_harms_no_other() -> None:
    with begun() as workers:
        others = workers.submit(where_in_a_while, range(50))
        with pytest.raises(workers.lost):
            workers.submit(deadly, [13]).result()
        assert len(others.result()) == 50


def test_what_the_work_raises_is_raised_with_where_it_was() -> None:
    with begun() as workers, pytest.raises(ZeroDivisionError) as caught:
        workers.submit(by_nothing, [1]).result()
    assert "in by_nothing" in caught.value.__notes__[0]


def test_processes_that_cannot_begin_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_serve", end_at_once)
    with pytest.raises(IcescoError) as caught:
        list(shared(double, iter(range(200))))
    assert "--jobs 1" in str(caught.value)


@pytest.mark.parametrize("task", [slow, tells_much])
def test_a_failure_ends_them_at_once(task: Callable[[int], object]) -> None:
    start = time.monotonic()
    with pytest.raises(KeyboardInterrupt), begun() as workers:
        workers.submit(task, [1])
        time.sleep(0.05)
        raise KeyboardInterrupt
    assert time.monotonic() - start < 20


def test_they_do_not_outlive_whom_they_serve() -> None:
    command = [sys.executable, "-c", ORPHANS]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as process:
        assert process.stdout
        workers = [int(number) for number in process.stdout.readline().split()]
        assert workers and all(is_alive(worker) for worker in workers)
        process.kill()
    end = time.monotonic() + 20
    while any(is_alive(worker) for worker in workers) and time.monotonic() < end:
        time.sleep(0.05)
    assert [worker for worker in workers if is_alive(worker)] == []


def is_alive(process: int) -> bool:
    """Whether the process runs; one that ended and that nobody has asked after does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False

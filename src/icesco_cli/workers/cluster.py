"""Workers of a Dask cluster (distributed.dask.org), which itself repeats the work of a worker that is lost."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import ExitStack, contextmanager
from typing import Any, TypeVar

from icesco_cli.errors import IcescoError
from icesco_cli.workers.streaming import each

Item = TypeVar("Item")
Result = TypeVar("Result")

BATCH = 64
"""Documents in a batch: each costs the one scheduler about a millisecond."""
PATIENCE = 30
"""Seconds to wait for the first worker."""


class Cluster:
    """The workers of a cluster; what the death of several of them ends for good is lost."""

    batch = BATCH

    def __init__(self, executor: Executor, threads: int, lost: type[BaseException]) -> None:
        self.executor = executor
        self.window = 3 * threads
        self.lost: tuple[type[BaseException], ...] = (lost,)

    def ready(self) -> bool:
        """Always true: opening the engine has waited for the cluster."""
        return True

    def submit(self, function: Callable[[Item], Result], batch: Sequence[Item]) -> Future[list[Result]]:
        """Begins to work on a batch."""
        return self.executor.submit(each, function, batch)

    def alone(self, function: Callable[[Item], Result], item: Item) -> Result:
        """The result for one item."""
        return self.executor.submit(function, item).result()


@contextmanager
def cluster(scheduler: str | None, workers: int) -> Iterator[Cluster]:
    """The cluster of the scheduler at this address, or else one of so many processes of this machine.

    IcescoError where Dask is not installed, or the cluster cannot be reached or has no worker.
    """
    try:
        from distributed import Client, KilledWorker
    except ImportError:
        raise IcescoError("For a cluster, install icesco with its extra: pip install 'icesco-cli[cluster]'.") from None
    with ExitStack() as stack:
        try:
            client = stack.enter_context(Client(scheduler or stack.enter_context(_local(workers)), timeout=PATIENCE))
            client.wait_for_workers(1, timeout=PATIENCE)
        except (OSError, TimeoutError, ValueError) as error:
            raise IcescoError(f"There is no cluster at {scheduler} with a worker: {error}.") from None
        yield Cluster(client.get_executor(pure=False), sum(client.nthreads().values()), KilledWorker)


def _local(workers: int) -> Any:
    from distributed import LocalCluster

    return LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=":0", silence_logs=logging.CRITICAL)

"""A real cluster on this machine, with two worker processes, one of which is killed half-way."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from benchmarks.corpus import documents
from icesco_cli.errors import IcescoError
from icesco_cli.pipeline.ingesting import ingest
from icesco_cli.pipeline.options import Options
from icesco_cli.workers import cluster as module
from icesco_cli.workers.cluster import cluster
from icesco_cli.workers.running import run
from tests.stored import content
from tests.workers.tasks import deadly, double, give_up

distributed = pytest.importorskip("distributed", reason="the extra `cluster` is not installed")


@pytest.fixture(scope="module")
def scheduler() -> Iterator[Any]:
    """The scheduler of two workers, which are started anew when they die."""
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0", silence_logs=50
    ) as two:
        yield two


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    for page in documents(120):
        path = folder / page.name
        path.parent.mkdir(exist_ok=True)
        path.write_text(page.text, "utf-8")
    return folder


def workers(scheduler: Any) -> list[int]:
    with distributed.Client(scheduler) as client:
        return list(client.run(os.getpid).values())


def test_results_come_in_the_order_of_the_work(scheduler: Any) -> None:
    helpers = partial(cluster, scheduler.scheduler_address, 2)
    with closing(run(double, range(500), give_up, helpers, patience=0)) as results:
        assert list(results) == [(number, 2 * number) for number in range(500)]


def test_what_kills_its_workers_is_given_up_and_nothing_else(scheduler: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.Cluster, "batch", 8)
    helpers = partial(cluster, scheduler.scheduler_address, 2)
    with closing(run(deadly, range(20), give_up, helpers, patience=0)) as results:
        assert list(results) == [(number, -1 if number == 13 else 2 * number) for number in range(20)]


def test_a_worker_killed_half_way_loses_nothing_and_doubles_nothing(
    scheduler: Any, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module.Cluster, "batch", 4)
    ingest([archive], tmp_path / "one.db", Options(jobs=1))
    read: list[str] = []

    def kill_one(line: str) -> None:
        read.append(line)
        if len(read) == 20:
            os.kill(workers(scheduler)[0], signal.SIGKILL)

    options = Options(on_cluster=True, scheduler=scheduler.scheduler_address)
    summary = ingest([archive], tmp_path / "two.db", options, news=kill_one)
    assert (summary.read, summary.unread) == (len(list(archive.rglob("*.*"))), 0)
    assert content(tmp_path / "two.db") == content(tmp_path / "one.db")


def test_a_cluster_of_its_own_reads_documents_by_url(archive: Path, tmp_path: Path) -> None:
    url = archive.as_uri()
    assert ingest([url], tmp_path / "one.db", Options(jobs=2, on_cluster=True)).unread == 0
    sources = [row[0] for row in content(tmp_path / "one.db")["documents"]]
    assert sources == sorted(f"file://{path}" for path in archive.rglob("*.*"))
    again = ingest([url], tmp_path / "one.db")
    assert (again.unchanged, again.gone) == (len(sources), 0)
    gone = next(archive.rglob("*.txt"))
    gone.rename(archive / "moved.pdf")
    assert ingest([url], tmp_path / "one.db", Options(prune=True)).gone == 1
    (archive / "moved.pdf").rename(gone)


def test_a_scheduler_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.5)
    (tmp_path / "a.txt").write_text("Nothing.", "utf-8")
    with pytest.raises(IcescoError) as caught:
        ingest([tmp_path], tmp_path / "one.db", Options(on_cluster=True, scheduler="tcp://127.0.0.1:9"))
    assert "127.0.0.1:9" in str(caught.value)

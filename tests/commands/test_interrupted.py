"""An ingest may be stopped at any moment: real processes, killed while they read, link and clean up."""

from __future__ import annotations

import os
import re
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from benchmarks.corpus import documents
from icesco_cli.database.writing.staging import staging_path
from tests.running import icesco
from tests.stored import content

ARTICLES = 130
"""In more documents than an ingest holds in memory alone."""
ROOT = Path(__file__).parents[2]
START = """
import os, sys
from icesco_cli.pipeline import ingesting
from icesco_cli.__main__ import main
from icesco_cli.database.writing import staging

def say_and_wait(*arguments):
    sys.stderr.write("now\\n")
    sys.stderr.flush()
    sys.stdin.read()

if __name__ == "__main__":
    staging.PERIOD = 0
    {change}
    main()
"""
EVERY_WAY = ("--jobs=1", "--jobs=2")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of documents enough for an ingest to be interrupted in."""
    folder = tmp_path_factory.mktemp("archive")
    for page in documents(ARTICLES):
        path = folder / page.name
        path.parent.mkdir(exist_ok=True)
        path.write_text(page.text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def whole(archive: Path) -> dict[str, list[tuple[object, ...]]]:
    """The rows of an ingest that nothing interrupts."""
    path = archive / "whole.db"
    assert icesco("ingest", str(archive), "--jobs", "1", db=path).returncode == 0
    return content(path)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "one.db"


def begin(arguments: Sequence[str], db: Path, change: str = "pass") -> subprocess.Popen[str]:
    """An ingest in a session of its own, which saves every document at once."""
    return subprocess.Popen(
        [sys.executable, "-c", START.format(change=change), "ingest", *arguments, "--verbose", "--db", str(db)],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        start_new_session=True,
    )


def until(process: subprocess.Popen[str], beginning: str, times: int = 1) -> None:
    """Waits for so many lines of what the ingest tells."""
    assert process.stderr
    for line in process.stderr:
        times -= line.startswith(beginning)
        if not times:
            return
    pytest.fail("the ingest ended before it could be interrupted")


def is_sound(db: Path) -> bool:
    return icesco("check", db=db).returncode == 0 and icesco("articles", db=db).returncode == 0


def completed(archive: Path, db: Path) -> str:
    """What the next ingest tells."""
    done = icesco("ingest", str(archive), db=db)
    assert done.returncode == 0, done.stderr
    assert list(db.parent.iterdir()) == [db]
    return done.stderr


@pytest.mark.parametrize("way", EVERY_WAY)
@pytest.mark.parametrize("number", [1, 35, 55])
def test_what_was_read_before_a_kill_is_not_read_again(
    archive: Path, whole: dict[str, list[tuple[object, ...]]], db: Path, way: str, number: int
) -> None:
    with begin([str(archive), way], db) as process:
        until(process, "read: ", number)
        process.kill()
    assert is_sound(db)
    assert "had been read before" in completed(archive, db)
    assert content(db) == whole


@pytest.mark.parametrize("way", EVERY_WAY)
def test_ctrl_c_is_no_failure(archive: Path, whole: dict[str, list[tuple[object, ...]]], db: Path, way: str) -> None:
    with begin([str(archive), way], db) as process:
        until(process, "read: ", 35)
        os.killpg(process.pid, signal.SIGINT)
        assert process.stderr
        rest = process.stderr.read()
    assert process.returncode == 130
    assert "Traceback" not in rest
    assert re.search(r"^Interrupted\. .*one\.db is as it was; \d+ documents that were read wait beside it", rest, re.M)
    assert is_sound(db)
    assert "had been read before" in completed(archive, db)
    assert content(db) == whole


@pytest.mark.parametrize(
    "change",
    ["ingesting._link = say_and_wait", "ingesting.commit = say_and_wait", "ingesting.remove_staging = say_and_wait"],
)
def test_a_kill_while_all_is_linked_leaves_the_state_before_or_after(
    archive: Path, whole: dict[str, list[tuple[object, ...]]], db: Path, change: str
) -> None:
    with begin([str(archive)], db, change) as process:
        until(process, "now")
        process.kill()
    assert is_sound(db)
    assert content(db) == whole or not content(db)["documents"]
    assert "had been read before" in completed(archive, db)
    assert content(db) == whole


def test_who_asks_meanwhile_gets_the_last_whole_state(archive: Path, db: Path) -> None:
    first = archive / "0000"
    assert icesco("ingest", str(next(first.iterdir())), db=db).returncode == 0
    before = icesco("articles", "--json", db=db).stdout
    with begin([str(archive)], db, "ingesting._link = say_and_wait") as process:
        until(process, "read: ", 35)
        assert icesco("articles", "--json", db=db).stdout == before
        until(process, "now")
        assert icesco("articles", "--json", db=db).stdout == before
        assert is_sound(db)
        process.kill()


def test_what_another_ingest_reads_meanwhile_takes_nothing_away(
    archive: Path, whole: dict[str, list[tuple[object, ...]]], db: Path, tmp_path: Path
) -> None:
    with begin([str(archive), "--jobs=1"], db) as process:
        until(process, "read: ", 35)
        process.kill()
    other = tmp_path / "other" / "page.txt"
    other.parent.mkdir()
    other.write_text("Visit\n\nOSLO, 4 May 2019. Mayor Jasur Tolibov met Director Petra Holm in Oslo.\n", "utf-8")
    done = icesco("ingest", str(other.parent), db=db)
    assert done.stderr.startswith("Read 1 document with 1 article")
    assert [row[0] for row in content(db)["documents"]] == [str(other)]
    other.unlink()
    assert icesco("ingest", str(other.parent), "--prune", db=db).returncode == 0
    other.parent.rmdir()
    assert re.search(r"^3[45] documents had been read before", completed(archive, db), re.M)
    assert content(db) == whole


def test_what_waits_and_is_gone_is_forgotten(archive: Path, db: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(archive, tmp_path / "copy", ignore=shutil.ignore_patterns("*.db*"))
    with begin([str(copy), "--jobs=1"], db) as process:
        until(process, "read: ", 35)
        process.kill()
    first = min(path for path in copy.rglob("*") if path.is_file())
    first.unlink()
    assert icesco("ingest", str(copy), db=db).returncode == 0
    assert not staging_path(db).exists()
    assert str(first) not in [row[0] for row in content(db)["documents"]]


def test_a_file_in_the_way_of_what_waits_is_left_alone(archive: Path, db: Path) -> None:
    staging_path(db).write_text("a letter", "utf-8")
    done = icesco("ingest", str(archive), db=db)
    assert (done.returncode, "in the way" in done.stderr) == (3, True)
    assert staging_path(db).read_text("utf-8") == "a letter"


# -- full disks ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [20_000, 200_000, 500_000])
def test_a_file_that_may_not_grow(
    archive: Path, whole: dict[str, list[tuple[object, ...]]], db: Path, size: int
) -> None:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    done = icesco("ingest", str(archive), db=db, preexec_fn=limit)
    assert (done.returncode, "Traceback" in done.stderr) == (3, False)
    assert is_sound(db) or "still empty" in icesco("check", db=db).stderr
    completed(archive, db)
    assert content(db) == whole


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of less than one megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=800k", "tmpfs", str(folder)], capture_output=True)
    if mounted.returncode:
        pytest.skip("no file system may be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk(archive: Path, whole: dict[str, list[tuple[object, ...]]], disk: Path) -> None:
    db = disk / "one.db"
    with begin([str(archive)], db) as process:
        told = process.communicate()[1]
    assert (process.returncode, "full" in told, "Traceback" in told) == (3, True, False)
    assert is_sound(db)
    subprocess.run(["mount", "-o", "remount,size=50m", str(disk)], check=True)
    assert "had been read before" in completed(archive, db)
    assert content(db) == whole

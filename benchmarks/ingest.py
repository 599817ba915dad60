"""How long an ingest takes and how much memory it needs: the first, the next, and that of one new article."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.archives import Archive
from benchmarks.processes import Run, in_turns, middle, run
from benchmarks.results import Result, at_least, at_most, megabytes, seconds

SOME_UNREAD = frozenset((0, 4))
"""Exit codes of an ingest that went well: an archive may hold a page that cannot be read."""


@dataclass(frozen=True, slots=True)
class Tools:
    """The programs that are measured."""

    icesco: Path
    sqlite_utils: Path
    python: Path
    """That of icesco."""

    def ingest(self, path: Path, database: Path, *options: str) -> Run:
        return run([self.icesco, "ingest", path, "--quiet", "--db", database, *options], fine=SOME_UNREAD)

    def extract(self, folder: Path, jobs: str) -> Run:
        return run([self.python, Path(__file__).with_name("reading.py"), folder, jobs])


def seeds(tools: Tools, folder: Path, times: int) -> Iterator[Result]:
    """The seeds into a new database, against putting the mere files into one."""

    def ours() -> Run:
        with TemporaryDirectory() as place:
            return tools.ingest(folder, Path(place) / "seeds.db")

    def theirs() -> Run:
        with TemporaryDirectory() as place:
            return run([tools.sqlite_utils, "insert-files", Path(place) / "seeds.db", "files", folder])

    one, other = in_turns((ours, theirs), times)
    detail = f"{seconds(one.wall)} : {seconds(other.wall)}"
    yield at_most("five seeds into a new database : `sqlite-utils insert-files`", one.cpu / other.cpu, 0.85, detail)


def again(tools: Tools, archive: Archive, first: Run) -> Iterator[Result]:
    """The unchanged archive once more, against the first time."""
    next_ = middle([tools.ingest(archive.folder, archive.database) for _ in range(3)])
    detail = f"{seconds(first.wall)} : {seconds(next_.wall)}"
    yield at_least(
        f"{archive.articles:,} articles, first time : unchanged, by the clock", first.wall / next_.wall, 15, detail
    )


def one_more(tools: Tools, small: Archive, large: Archive) -> Iterator[Result]:
    """One new article into an archive of each size, its file named or its folder; then all is as it was."""
    for way, path_of in (("file", Archive.add_article), ("folder", _folder_with_one_more)):
        before, after = (middle([tools.ingest(path_of(one), one.database) for _ in range(3)]) for one in (small, large))
        what = f"one new article, its {way} named"
        yield at_most(f"{what}: into {large.articles:,}, seconds by the clock", after.wall, 2)
        detail = f"{seconds(after.wall)} : {seconds(before.wall)}"
        yield at_most(f"{what}: into {large.articles:,} : {small.articles:,}", after.wall / before.wall, 2, detail)
    for one in (small, large):
        one.take_back()
        tools.ingest(one.folder, one.database, "--prune")


def _folder_with_one_more(archive: Archive) -> Path:
    archive.add_article()
    return archive.folder


def memory(first: Mapping[int, Run], small: int, large: int) -> Iterator[Result]:
    few, many = first[small].peak, first[large].peak
    detail = f"{megabytes(many)} : {megabytes(few)}"
    yield at_most(f"peak memory, {large:,} articles : {small:,}", many / few, 1.2, detail)


def cores(tools: Tools, archive: Archive, times: int, bound: float) -> Iterator[Result]:
    """Two processes against one, by the clock: extraction alone, and the whole ingest, which is linked by one."""
    with TemporaryDirectory() as place:
        databases = iter(Path(place) / f"{number}.db" for number in range(2 * times))
        ways: Mapping[str, Callable[[str], Run]] = {
            "extraction": lambda jobs: tools.extract(archive.folder, jobs),
            "ingest": lambda jobs: tools.ingest(archive.folder, next(databases), "--jobs", jobs),
        }
        for what, way in ways.items():
            one, two = in_turns([partial(way, jobs) for jobs in "12"], times)
            told = f"{what} of {archive.articles:,} articles, one process : two, by the clock"
            yield at_least(told, one.wall / two.wall, bound, f"{seconds(one.wall)} : {seconds(two.wall)}")


def rest(tools: Tools, archive: Archive) -> Iterator[Result]:
    """Writing, linking and indexing: what an ingest in one process costs beyond reading and extraction."""
    reading = tools.extract(archive.folder, "1")
    with TemporaryDirectory() as place:
        whole = tools.ingest(archive.folder, Path(place) / "all.db", "--jobs", "1")
    others = whole.cpu - reading.cpu
    what = f"{archive.articles:,} articles, writing + linking + indexing : extraction"
    yield at_most(what, others / reading.cpu, 1, f"{seconds(others)} : {seconds(reading.cpu)} of the processor")

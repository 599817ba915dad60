"""Documents made to stop a reader: each becomes a problem row or a document, within its bounds, and stops nothing."""

from __future__ import annotations

import gzip
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from icesco_cli.pipeline.ingesting import ingest
from icesco_cli.pipeline.options import Options
from icesco_cli.work import Limits, Work, read
from tests.running import icesco
from tests.stored import content

GOOD = "Visit to Nukus\n\nNUKUS, May 4, 2019. Mayor Jasur Tolibov met Director-General Petra Holm in Nukus.\n"


def zipped() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb", bytes(10_000_000))
    return packed.getvalue()


BOUNDS = Limits(seconds=2, memory=300_000_000)
HOSTILE = {
    "binary.txt": (bytes(range(256)) * 4000, "unreadable"),
    "bomb.txt": (gzip.compress(bytes(10_000_000)), "unreadable"),
    "zip.html": (zipped(), "unreadable"),
    "nul.txt": (b"a\0b" * 100_000, "unreadable"),
    "surrogates.txt": ("half a pair \ud800 ".encode("utf-8", "surrogatepass") * 100, "encoding"),
    "newlines.txt": (b"\n" * 7_000_000, "too large"),
    "more newlines.txt": (b"\n" * 10_000_000, "too large"),
    "spaces.txt": (b" " * 7_000_000, "empty"),
    "nothing.txt": (b"", "empty"),
    "words.txt": (b"Minister and " * 500_000, "too slow"),
    "brackets.md": (b"[" * 3_000_000, "too slow"),
    "comment.html": (b"<!--" * 20_000, "empty"),
}
"""What is in the file, and the kind of the problem, unless the memory is used up before."""
HARMLESS = {
    "deep.html": b"<div>" * 20_000 + GOOD.encode() + b"</div>" * 20_000,
    "open.html": b"<html><body><p>" + b"<b>" * 20_000 + GOOD.encode(),
    "attributes.html": b"<p " + b"a=1 " * 100_000 + b">" + GOOD.encode() + b"</p>",
    "one line.txt": b"a" * 1_000_000,
    "a nul.txt": GOOD.encode() + b"\0",
    "a\nnew line\x1b[31m.txt": GOOD.encode(),
}


def problems(path: Path, limits: Limits = BOUNDS) -> list[str]:
    """The kinds of the problems of a document."""
    rows = read(Work(str(path), path.name), limits)
    assert rows is not None
    return [problem.kind for problem in rows.problems]


@pytest.mark.parametrize("name", HARMLESS)
def test_what_looks_hostile_but_is_not(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(HARMLESS[name])
    assert not {"failed", "too large", "too slow", "unreadable"} & set(problems(tmp_path / name, Limits(seconds=20)))


@pytest.mark.parametrize(("name", "bytes", "kind"), [(name, *row) for name, row in HOSTILE.items()])
def test_hostile_documents_are_problems(tmp_path: Path, name: str, bytes: bytes, kind: str) -> None:
    (tmp_path / name).write_bytes(bytes)
    assert {kind, "too large"} & set(problems(tmp_path / name))


def test_a_hundred_megabytes_on_one_line(tmp_path: Path) -> None:
    with (tmp_path / "long.txt").open("wb") as file:
        file.truncate(100_000_000)
    assert problems(tmp_path / "long.txt") == ["too large"]


def test_a_document_that_takes_too_much_memory(tmp_path: Path) -> None:
    (tmp_path / "parentheses.txt").write_bytes(b"(" * 4_000_000)
    assert problems(tmp_path / "parentheses.txt", Limits(seconds=60, memory=50_000_000)) == ["too large"]


def test_it_stops_no_other_document_and_is_not_read_again(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, "utf-8")
    (folder / "words.txt").write_bytes(b"Minister and " * 500_000)
    (folder / "large.txt").write_bytes(b"word " * 200_000)
    limits = Limits(size=900_000, seconds=1)
    slow = Limits(size=7_000_000, seconds=1)
    first = ingest([folder], tmp_path / "one.db", Options(limits=limits))
    assert (first.read, first.unread) == (3, 2)
    assert ingest([folder], tmp_path / "one.db", Options(limits=limits)).unchanged == 3
    assert ingest([folder / "words.txt"], tmp_path / "one.db", Options(limits=slow)).read == 1
    assert ingest([folder / "words.txt"], tmp_path / "one.db", Options(limits=slow)).unchanged == 1
    assert len(content(tmp_path / "one.db")["people"]) == 2


def test_the_options_bound_it(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_bytes(b"Minister and " * 500_000)
    for option in ("--max-size=1", "--timeout=0.5"):
        done = icesco("ingest", str(tmp_path), option, db=tmp_path / f"{option}.db")
        assert (done.returncode, f"{option.split('=')[0]} allows more" in done.stderr) == (4, True)


def test_links_are_followed_and_end(tmp_path: Path) -> None:
    pages, elsewhere = tmp_path / "pages", tmp_path / "elsewhere"
    (pages / "inner").mkdir(parents=True)
    elsewhere.mkdir()
    for folder in (pages / "inner", elsewhere):
        (folder / "good.txt").write_text(GOOD, "utf-8")
    (pages / "inner" / "loop").symlink_to("..")
    (pages / "twice").symlink_to("inner")
    (pages / "there").symlink_to(elsewhere)
    (elsewhere / "back").symlink_to(pages)
    summary = ingest([pages], tmp_path / "one.db")
    links = {problem.source for problem in summary.problems if problem.kind == "link"}
    assert links == {f"{pages}/{link}" for link in ("inner/loop", "twice", "there/back")}
    assert summary.unread == 0
    articles = {row[1] for row in content(tmp_path / "one.db")["articles"]}
    assert articles == {f"{pages}/inner/good.txt", f"{pages}/there/good.txt"}


def test_folders_deeper_than_a_path_may_be_long(tmp_path: Path) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(1500):
        os.mkdir("deep", dir_fd=here)
        deeper = os.open("deep", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = deeper
    os.close(here)
    summary = ingest([tmp_path], tmp_path / "one.db")
    assert [problem.kind for problem in summary.problems] == ["unreadable"]
    subprocess.run(["rm", "-rf", str(tmp_path / "deep")], check=True)


CLOSED = """
import os, sys
from pathlib import Path
from icesco_cli.pipeline.ingesting import ingest

ingest([Path(sys.argv[3])], Path(sys.argv[3] + ".db"))  # all that is loaded late is loaded now
if os.geteuid() == 0:
    os.setresuid(65534, 65534, 65534)
summary = ingest([Path(sys.argv[1])], Path(sys.argv[2]))
print(*sorted(f"{Path(problem.source).name}: {problem.kind}" for problem in summary.problems), sep="\\n")
"""


def test_folders_and_files_that_may_not_be_opened() -> None:
    """As a user to whom that means something, should this one be root."""
    with TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o777)
        (place / "pages" / "closed").mkdir(parents=True)
        (place / "pages" / "closed.txt").write_text(GOOD, "utf-8")
        for closed in (place / "pages").iterdir():
            closed.chmod(0)
        (place / "good.txt").write_text(GOOD, "utf-8")
        command = [sys.executable, "-c", CLOSED, *(str(place / given) for given in ("pages", "one.db", "good.txt"))]
        done = subprocess.run(command, capture_output=True, text=True)
        (place / "pages" / "closed").chmod(0o755)
    assert (done.stdout, done.stderr) == ("closed.txt: unreadable\nclosed: unreadable\n", "")


def test_a_path_that_may_not_be_looked_at_is_told(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    done = icesco("ingest", str(tmp_path / "loop"), db=tmp_path / "one.db")
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)

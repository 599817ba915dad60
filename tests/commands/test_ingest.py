"""What an ingest tells whoever runs it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from icesco_cli.database.writing.opening import open_to_write
from tests.running import icesco

PAGE = "Visit to Nukus\n\nNUKUS, May 4, 2019. Mayor Jasur Tolibov met Director-General Petra Holm in Nukus.\n"


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "one.db"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder."""
    made = tmp_path / "pages"
    made.mkdir()
    return made


def test_an_empty_folder_has_no_document(db: Path, folder: Path) -> None:
    (folder / "a.pdf").write_text("x")
    done = icesco("ingest", str(folder), db=db)
    assert done.returncode == 1
    assert done.stderr == (
        "Left out, for they are no documents: 1 .pdf.\n"
        f"icesco: There is no document in {folder}: what ends in .txt, .md, .markdown, .html, .htm or .xhtml is read.\n"
    )


def test_a_folder_whose_documents_are_gone_is_no_mistake(db: Path, folder: Path) -> None:
    (folder / "a.txt").write_text(PAGE, "utf-8")
    icesco("ingest", str(folder), db=db)
    (folder / "a.txt").unlink()
    assert icesco("ingest", str(folder), "--prune", db=db).returncode == 0


def test_what_is_left_out_is_counted(db: Path, folder: Path) -> None:
    for name in ("a.txt", "b.pdf", "C.PDF", "d.docx", "Makefile", ".hidden.pdf"):
        (folder / name).write_text(PAGE, "utf-8")
    done = icesco("ingest", str(folder), db=db)
    assert done.returncode == 0
    assert "Left out, for they are no documents: 2 .pdf, 1 of no kind, 1 .docx.\n" in done.stderr
    assert "There is no document" not in done.stderr
    assert "Left out" not in icesco("ingest", str(folder), "--quiet", db=db).stderr


def test_what_could_not_be_read_is_told_again(db: Path, folder: Path) -> None:
    (folder / "a.txt").write_bytes(b"\0\1\2" * 99)
    (folder / "b.txt").write_text(PAGE, "utf-8")
    first, second = (icesco("ingest", str(folder), db=db) for _ in range(2))
    assert (first.returncode, second.returncode) == (4, 4)
    assert "a.txt:1: unreadable" in first.stderr
    assert "2 documents had not changed since the last time.\n1 document could not be read then" in second.stderr
    (folder / "a.txt").write_text(PAGE, "utf-8")
    assert icesco("ingest", str(folder), db=db).returncode == 0


def test_a_second_ingest_says_that_it_waits(db: Path, folder: Path) -> None:
    (folder / "a.txt").write_text(PAGE, "utf-8")
    with open_to_write(db):
        second = subprocess.Popen(
            [sys.executable, "-m", "icesco_cli", "ingest", folder, "--db", db], stderr=subprocess.PIPE, text=True
        )
        assert second.stderr
        assert second.stderr.readline() == f"Another process is writing {db}: waiting for it.\n"
    second.communicate()
    assert second.returncode == 0


def test_a_database_that_is_still_empty_says_so(db: Path) -> None:
    """As long as the first ingest lasts, and after one of an empty folder."""
    told = "The database is still empty: run `icesco ingest`, or wait until it ends.\n"
    with open_to_write(db):
        asked = [icesco(*words.split(), db=db) for words in ("who Holm", "meetings --with Holm", "people", "check")]
    assert [(one.returncode, one.stderr) for one in asked] == [
        (3, f"icesco: {told}"), (3, f"icesco: {told}"), (0, told), (0, "All is well.\n"),
    ]  # fmt: skip
    assert icesco("people", "--json", db=db).stdout == "[]\n"

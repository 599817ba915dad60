"""What an ingest tells whoever runs it."""

from __future__ import annotations

from pathlib import Path

import pytest

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
    done = icesco("ingest", str(folder), db=db)
    assert done.returncode == 0
    assert done.stderr == "There is no document: what ends in .txt, .md, .markdown, .html, .htm or .xhtml is read.\n"


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

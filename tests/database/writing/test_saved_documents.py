from __future__ import annotations

import sqlite3
from itertools import permutations
from pathlib import Path

import pytest

from icesco_cli.database.tables.packing import unpack
from icesco_cli.database.writing.document_rows import other_letters
from icesco_cli.database.writing.opening import open_to_write
from icesco_cli.database.writing.saved_documents import forget_document
from icesco_cli.errors import IcescoError
from icesco_cli.models import Findings
from tests.invented import BACKGROUND, LINKED, TEXTS, fill, put, reading
from tests.stored import content, forget_links, save_links


@pytest.mark.parametrize("order", list(permutations(TEXTS)))
def test_the_rows_are_the_same_in_any_order(tmp_path: Path, world: Path, order: tuple[str, ...]) -> None:
    assert content(fill(tmp_path / "other.db", sources=dict.fromkeys(order, ""))) == content(world)


def test_a_document_that_is_read_again_leaves_the_same_rows(tmp_path: Path, world: Path) -> None:
    path = fill(tmp_path / "again.db")
    with open_to_write(path) as database:
        forget_links(database)
        forget_document(database, "north/visit.txt")
        put(database, ["north/visit.txt"])
        save_links(database, LINKED, BACKGROUND)
    assert content(path) == content(world)


def test_nothing_of_a_forgotten_document_is_left(tmp_path: Path) -> None:
    path = fill(tmp_path / "empty.db")
    with open_to_write(path) as database:
        forget_links(database)
        for source in TEXTS:
            forget_document(database, source)
    assert {name: rows for name, rows in content(path).items() if rows} == {}


def test_a_failure_leaves_what_was_there(tmp_path: Path, world: Path) -> None:
    path = fill(tmp_path / "kept.db")
    with pytest.raises(RuntimeError), open_to_write(path) as database:
        forget_links(database)
        forget_document(database, "north/visit.txt")
        raise RuntimeError
    assert content(path) == content(world)


def test_a_reference_to_nowhere_is_not_saved(tmp_path: Path, world: Path) -> None:
    path = fill(tmp_path / "kept.db")
    with pytest.raises(sqlite3.IntegrityError), open_to_write(path) as database:
        forget_document(database, "north/visit.txt")
    assert content(path) == content(world)


def test_what_was_found_is_kept_for_linking(tmp_path: Path) -> None:
    with open_to_write(fill(tmp_path / "kept.db")) as database:
        rows = database.conn.execute("SELECT body FROM findings ORDER BY article_id")
        kept = [unpack(Findings, body) for (body,) in rows]
        known = dict(database.conn.execute("SELECT source, digest FROM documents"))
    found = [reading(source).findings[0] for source in ("south/reprint.txt", "south/talks.txt", "north/visit.txt")]
    assert [(one.meetings, one.commitments) for one in kept] == [(one.meetings, one.commitments) for one in found]
    assert known == {source: f"digest of {source}" for source in TEXTS}


@pytest.mark.parametrize("content", [b"hello", bytes(5000)])
def test_a_file_that_is_no_database_is_not_written(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.db"
    path.write_bytes(content)
    with pytest.raises(IcescoError) as caught, open_to_write(path):
        pass
    assert caught.value.code == 3
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("", None),
        ("Nadia Rahmonova all told", None),
        ("José met Çelik", "jose celik"),
        ("Əli Səfərzadə came", "ali safarzada"),
        ("Karim Al-Hadidi came", "alhadidi"),
    ],
)
def test_other_letters(text: str, letters: str | None) -> None:
    assert other_letters(text) == letters

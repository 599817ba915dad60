from __future__ import annotations

import os
import sqlite3
import tempfile
from pathlib import Path

import pytest

from icesco_cli.database.tables.connection import VERSION, open_to_ask
from icesco_cli.errors import IcescoError


def refusal(path: Path) -> str:
    with pytest.raises(IcescoError) as caught:
        open_to_ask(path)
    assert caught.value.code == 3
    return str(caught.value)


def database(path: Path, *statements: str) -> Path:
    with sqlite3.connect(path) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()
    return path


def test_no_database_is_refused_and_not_made(tmp_path: Path) -> None:
    assert "icesco ingest" in refusal(tmp_path / "none.db")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "is a folder: name the database in it" in refusal(tmp_path)


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0 and no more", bytes(5000)])
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file.db"
    path.write_bytes(content)
    assert str(path) in refusal(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    assert "not made by icesco" in refusal(database(tmp_path / "other.db", "CREATE TABLE people (name TEXT)"))


@pytest.mark.parametrize("version", [0, VERSION - 1, VERSION + 1])
def test_a_database_of_another_version_is_refused(tmp_path: Path, world: Path, version: int) -> None:
    path = tmp_path / "old.db"
    path.write_bytes(world.read_bytes())
    assert "another version" in refusal(database(path, f"PRAGMA user_version = {version}"))


@pytest.mark.parametrize("name", ["a b.db", "a?b.db", "a#b.db", "a%20b.db", "Ə'\"é.db"])
def test_any_name_of_a_file_will_do(tmp_path: Path, world: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(world.read_bytes())
    connection = open_to_ask(path)
    assert connection.execute("SELECT count(*) FROM articles").fetchone()[0] == 3
    connection.close()
    assert [one.name for one in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("statement", ["DELETE FROM people", "CREATE TABLE t (a)", "PRAGMA user_version = 9"])
def test_nothing_can_be_written(asked: sqlite3.Connection, statement: str) -> None:
    with pytest.raises(sqlite3.OperationalError):
        asked.execute(statement)


@pytest.mark.skipif(os.name == "nt", reason="has no such folders")
def test_a_database_in_a_folder_that_is_read_only_is_asked(world: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "world.db")
        path.write_bytes(world.read_bytes())
        path.chmod(0o444)
        path.parent.chmod(0o555)
        child = os.fork()
        if not child:
            os._exit(_ask_as_nobody(path))
        assert os.waitpid(child, 0)[1] == 0
        path.parent.chmod(0o755)


def _ask_as_nobody(path: Path) -> int:
    """0 if whoever may not write can still ask; root may always write, and so becomes nobody."""
    try:
        if os.getuid() == 0:
            os.setuid(65534)
        return 0 if open_to_ask(path).execute("SELECT count(*) FROM articles").fetchone()[0] == 3 else 1
    except BaseException:
        return 2

"""Writers, and askers beside them: separate processes on one real file."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from icesco_cli.database.questions.checking import faults
from icesco_cli.database.tables.connection import holds_nothing, open_to_ask
from icesco_cli.database.writing import opening
from icesco_cli.database.writing.insertion import insert
from icesco_cli.database.writing.link_writer import LinkWriter
from icesco_cli.database.writing.opening import open_to_write
from icesco_cli.database.writing.saved_documents import forget_document
from icesco_cli.errors import IcescoError
from icesco_cli.models import Organisation
from tests.invented import BACKGROUND, LINKED, PEOPLE, TEXTS, fill
from tests.stored import forget_links, save_links

WRITER = """
import sys
from pathlib import Path
from icesco_cli.database.writing.saved_documents import forget_document
from icesco_cli.database.tables.schema import LINKED
from icesco_cli.database.writing.opening import open_to_write

with open_to_write(Path(sys.argv[1])) as database:
    for table in [*LINKED][::-1]:
        database.conn.execute(f'DELETE FROM "{table}"')
    for source in sys.argv[2:]:
        forget_document(database, source)
    print("written", flush=True)
    sys.stdin.readline()
"""


def articles(path: Path) -> int:
    connection = open_to_ask(path)
    number: int = connection.execute("SELECT count(*) FROM articles").fetchone()[0]
    connection.close()
    return number


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return fill(tmp_path / "world.db")


@pytest.fixture
def writer(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has removed all documents, but not yet for good."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, path, *TEXTS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout and process.stdout.readline() == "written\n"
        yield process
        process.kill()


def test_at_rest_it_is_one_file(path: Path) -> None:
    assert list(path.parent.iterdir()) == [path]
    assert articles(path) == 3
    assert list(path.parent.iterdir()) == [path]


def test_who_asks_meanwhile_gets_the_last_whole_state_at_once(path: Path, writer: subprocess.Popen[str]) -> None:
    assert articles(path) == 3
    writer.communicate("\n")
    assert writer.returncode == 0
    assert articles(path) == 0
    assert list(path.parent.iterdir()) == [path]


def test_a_killed_writer_leaves_what_was_there(path: Path, writer: subprocess.Popen[str]) -> None:
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    assert articles(path) == 3
    with open_to_write(path) as database:
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert list(path.parent.iterdir()) == [path]


def test_who_is_asking_does_not_keep_a_writer_away(path: Path) -> None:
    asker = open_to_ask(path)
    rows = asker.execute("SELECT id FROM articles ORDER BY id")
    assert rows.fetchone()[0] == "areprint"
    rows.fetchall()
    with open_to_write(path) as database:
        forget_links(database)
        forget_document(database, "north/visit.txt")
    assert asker.execute("SELECT count(*) FROM articles").fetchone()[0] == 2
    asker.close()


def test_a_second_writer_waits_for_the_first(path: Path, writer: subprocess.Popen[str]) -> None:
    assert writer.stdin
    timer = threading.Timer(0.5, writer.stdin.write, ["\n"])
    timer.start()
    threading.Timer(0.6, writer.stdin.flush).start()
    told: list[str] = []
    with open_to_write(path, lambda: told.append("waits")) as database:
        assert database.execute("SELECT count(*) FROM articles").fetchone()[0] == 0
    assert told == ["waits"]
    with open_to_write(path, lambda: told.append("waits again")):
        assert told == ["waits"]


def test_a_second_writer_says_so_if_it_waits_in_vain(
    path: Path, writer: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "PATIENCE", 0.1)
    with pytest.raises(IcescoError) as caught, open_to_write(path):
        pass
    assert caught.value.code == 3
    assert "another process" in str(caught.value)


def test_a_writer_that_was_stopped_before_the_first_state_leaves_a_database_without_rows(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    with pytest.raises(KeyboardInterrupt), open_to_write(path) as database:
        insert(database.conn, "documents", [("a.txt", "", 0, "text", None)])
        raise KeyboardInterrupt
    connection = open_to_ask(path)
    assert list(faults(connection)) == []
    assert holds_nothing(connection)
    connection.close()
    assert articles(fill(path)) == 3


def test_a_full_disk_leaves_what_was_there(path: Path) -> None:
    with pytest.raises(IcescoError) as caught, open_to_write(path) as database:
        pages = database.execute("PRAGMA page_count").fetchone()[0]
        database.execute(f"PRAGMA max_page_count = {pages}")
        rows = [(f"{number}.txt", "", 0, "word " * 1000, None) for number in range(1000)]
        insert(database.conn, "documents", rows)
    assert caught.value.code == 3
    assert "full" in str(caught.value)
    assert articles(path) == 3


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE people (name TEXT)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(IcescoError), open_to_write(path):
        pass
    assert path.read_bytes() == before


def test_a_place_where_nothing_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(IcescoError) as caught, open_to_write(tmp_path / "file" / "new.db"):
        pass
    assert caught.value.code == 3


def test_every_country_that_is_named_has_a_row(path: Path) -> None:
    """Tajikistan is a party, Azerbaijan has an office, Nigeria a place: with what names them they go."""
    background = replace(BACKGROUND, country_forms={"Mali": (), "Nigeria": (), "Azerbaijan": (), "Tajikistan": ()})
    rows = replace(LINKED, organisations=(*LINKED.organisations, Organisation("Arven", None, (), "Mali", (), "o3")))

    def names() -> list[str]:
        return [row["name"] for row in database.query("SELECT name FROM countries ORDER BY name")]

    with open_to_write(path) as database:
        forget_links(database)
        save_links(database, rows, background)
        assert names() == ["Azerbaijan", "Mali", "Nigeria", "Tajikistan"]
        writer = LinkWriter(database, background)
        writer.replace("organisations", ["o3"], [])
        writer.replace("people", ["p3"], [replace(PEOPLE[2], roles=())])
        writer.replace("meetings", ["m3"], [])
        writer.finish()
        assert names() == ["Tajikistan"]

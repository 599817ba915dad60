from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from icesco_cli.database.tables.connection import open_to_ask
from tests.invented import fill


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the invented world."""
    return fill(tmp_path_factory.mktemp("world") / "world.db")


@pytest.fixture
def asked(world: Path) -> Iterator[sqlite3.Connection]:
    """A connection that asks it."""
    connection = open_to_ask(world)
    yield connection
    connection.close()

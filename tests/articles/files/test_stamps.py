"""How a file stands: the same as long as nobody writes it, and nothing where that cannot be told."""

import os
from pathlib import Path
from time import sleep

import pytest

from icesco_cli.articles.files.stamps import SETTLED, stamp_of

SETTLED_FILE = Path(__file__)
"""A file that nobody has just written."""


@pytest.mark.parametrize("place", ["s3://bucket/page.txt", "nowhere.txt", "nul\0.txt", str(Path(__file__).parent)])
def test_no_stamp_for_what_is_no_file(place: str) -> None:
    assert stamp_of(place) is None


def test_no_stamp_for_what_has_just_changed(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("one", "utf-8")
    assert stamp_of(str(page)) is None
    os.utime(page, (0, 0))
    assert stamp_of(str(page)) is None


def test_a_file_at_rest_keeps_its_stamp() -> None:
    assert stamp_of(str(SETTLED_FILE)) == stamp_of(str(SETTLED_FILE)) is not None


def test_a_change_shows_although_size_and_time_are_put_back(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("one", "utf-8")
    sleep(SETTLED + 0.2)
    before, told = stamp_of(str(page)), page.stat()
    page.write_text("two", "utf-8")
    os.utime(page, ns=(told.st_atime_ns, told.st_mtime_ns))
    sleep(SETTLED + 0.2)
    assert None not in (before, stamp_of(str(page)))
    assert stamp_of(str(page)) != before

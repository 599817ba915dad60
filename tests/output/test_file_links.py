from __future__ import annotations

from pathlib import Path

import pytest

from icesco_cli.output.file_links import link


@pytest.mark.parametrize("source", ["gone.txt", "a\0b", "ftp://example.org/a.txt"])
def test_no_link_to_what_is_not_there(source: str) -> None:
    assert link(source, 3) is None


def test_a_file_is_linked_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a\x1b #1.txt"
    path.touch()
    assert link(str(path), 7) == f"{tmp_path.as_uri()}/a%1B%20%231.txt#7"
    assert link(str(path)) == f"{tmp_path.as_uri()}/a%1B%20%231.txt"


def test_a_web_page_is_linked_by_its_address() -> None:
    assert link("https://example.org/a b?x=1\x1b", 7) == "https://example.org/a%20b?x=1%1B"

from __future__ import annotations

import io
import signal
import sys
from pathlib import Path

import pytest

from icesco_cli.output.pager import paged
from icesco_cli.output.style import Style

LONG = "line\n" * 30
COPY = "import sys, os; open(sys.argv[1], 'w').write(os.environ.get('LESS', '') + '|' + sys.stdin.read())"


def copying_pager(target: Path) -> dict[str, str]:
    script = target.with_name("pager.py")
    script.write_text(COPY)
    return {"PAGER": f"'{sys.executable}' '{script}' '{target}'"}


def printed(text: str, style: Style, environ: dict[str, str]) -> str:
    out = io.StringIO()
    with paged(style, out, environ) as page:
        page.write(text)
    return out.getvalue()


@pytest.mark.parametrize(
    ("text", "style"),
    [(LONG, Style(terminal=False)), ("line\n" * 23, Style(terminal=True, height=24)), ("", Style(terminal=True))],
)
def test_no_pager_in_a_pipe_nor_for_what_fits(text: str, style: Style, tmp_path: Path) -> None:
    assert printed(text, style, copying_pager(tmp_path / "shown")) == text
    assert not (tmp_path / "shown").exists()


@pytest.mark.parametrize("pager", ["", "cat", "no-such-pager --x"])
def test_without_a_pager_the_answer_is_printed(pager: str) -> None:
    assert printed(LONG, Style(terminal=True), {"PAGER": pager}) == LONG


def test_what_does_not_fit_goes_to_the_pager(tmp_path: Path) -> None:
    assert printed(LONG, Style(terminal=True, height=24), copying_pager(tmp_path / "shown")) == ""
    assert (tmp_path / "shown").read_text() == f"FRX|{LONG}"


def test_the_users_own_settings_for_less_are_kept(tmp_path: Path) -> None:
    printed(LONG, Style(terminal=True), {"LESS": "R", **copying_pager(tmp_path / "shown")})
    assert (tmp_path / "shown").read_text() == f"R|{LONG}"


def test_a_pager_closed_early_is_no_error() -> None:
    handler = signal.getsignal(signal.SIGINT)
    assert printed("line\n" * 100_000, Style(terminal=True), {"PAGER": f"'{sys.executable}' -c pass"}) == ""
    assert signal.getsignal(signal.SIGINT) is handler


def test_an_error_while_answering_prints_nothing() -> None:
    out = io.StringIO()
    with pytest.raises(ZeroDivisionError), paged(Style(terminal=True), out, {}) as page:
        page.write(LONG)
        raise ZeroDivisionError
    assert out.getvalue() == ""

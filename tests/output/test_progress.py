from __future__ import annotations

import io

import pytest

from icesco_cli.output import progress as module
from icesco_cli.output.progress import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def run(err: io.StringIO, wanted: bool = True) -> str:
    with progress("Reading", 3, err, wanted) as advance:
        for _ in range(3):
            advance(1)
    return err.getvalue()


def test_nothing_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", -1)
    assert run(io.StringIO()) == ""


def test_nothing_when_unwanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", -1)
    assert run(Terminal(), wanted=False) == ""


def test_nothing_for_a_short_task() -> None:
    assert run(Terminal()) == ""


def test_a_long_task_shows_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", -1)
    shown = run(Terminal())
    assert "Reading" in shown
    assert "3/3" in shown
    assert "/s" in shown


def test_the_bar_goes_when_the_task_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", -1)
    err = Terminal()
    with pytest.raises(KeyboardInterrupt), progress("Reading", 3, err) as advance:
        advance(1)
        raise KeyboardInterrupt
    assert err.getvalue().endswith("\x1b[2K")

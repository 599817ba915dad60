from __future__ import annotations

import io

import pytest

from icesco_cli.errors import IcescoError
from icesco_cli.output.style import Format, settle


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environ", "option"),
    [
        ({"NO_COLOR": "1"}, "auto"),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, "auto"),
        ({"FORCE_COLOR": "0"}, "auto"),
        ({"FORCE_COLOR": "false"}, "auto"),
        ({"TERM": "dumb"}, "auto"),
        ({}, "never"),
        ({"FORCE_COLOR": "1"}, "never"),
    ],
)
def test_no_colour_and_no_link_on_a_terminal(environ: dict[str, str], option: str) -> None:
    style = settle(Terminal(), environ, colour=option)
    assert not style.colour
    assert not style.links
    assert style.terminal


@pytest.mark.parametrize(
    "environ", [{}, {"NO_COLOR": ""}, {"FORCE_COLOR": "0"}, {"FORCE_COLOR": ""}, {"TERM": "xterm"}]
)
def test_no_colour_in_a_pipe(environ: dict[str, str]) -> None:
    assert not settle(io.StringIO(), environ).colour


@pytest.mark.parametrize(
    ("environ", "option"),
    [({"FORCE_COLOR": "1"}, "auto"), ({}, "always"), ({"NO_COLOR": "1"}, "always"), ({"TERM": "dumb"}, "always")],
)
def test_colour_in_a_pipe_on_demand_but_no_link(environ: dict[str, str], option: str) -> None:
    style = settle(io.StringIO(), environ, colour=option)
    assert style.colour
    assert not style.links


@pytest.mark.parametrize(("term", "links"), [("dumb", False), ("linux", False), ("xterm-256color", True)])
def test_links_where_the_terminal_can(term: str, links: bool) -> None:
    assert settle(Terminal(), {"TERM": term}).links is links


def test_a_pipe_gets_lines_and_a_terminal_a_table_unless_a_format_is_named() -> None:
    assert settle(io.StringIO(), {}).format is Format.LINES
    assert settle(Terminal(), {}).format is Format.TABLE
    assert settle(io.StringIO(), {}, Format.TABLE).format is Format.TABLE
    assert settle(Terminal(), {}, Format.CSV).format is Format.CSV


def test_an_unknown_word_for_colour_is_refused() -> None:
    with pytest.raises(IcescoError, match="auto, always or never"):
        settle(io.StringIO(), {}, colour="sometimes")


def test_the_width_follows_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "132")
    assert settle(Terminal(), {}).width == 132

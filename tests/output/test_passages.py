from __future__ import annotations

import io

import pytest

from icesco_cli.output.passages import Highlight, write_passage
from icesco_cli.output.style import Style

TEXT = "The Minister met\x1b the envoy.\r\n\r\n\u202eThey [bold]agreed[/bold]."


def written(style: Style, marks: list[Highlight], text: str = TEXT) -> str:
    out = io.StringIO()
    write_passage(text, marks, style, out)
    return out.getvalue()


def test_in_a_pipe_every_character_stands_at_its_offset() -> None:
    assert written(Style(), [Highlight(4, 12, "bold")]) == (
        "The Minister met␛ the envoy. \n \n\ufffdThey [bold]agreed[/bold].\n"
    )


def test_the_line_end_of_the_text_is_enough() -> None:
    assert written(Style(), [], "One line.\n") == "One line.\n"


def test_marks_show_in_colour_and_may_overlap() -> None:
    marks = [Highlight(4, 12, "bold"), Highlight(0, 16, "underline")]
    assert written(Style(colour=True), marks, "The Minister met them.") == (
        "\x1b[4mThe \x1b[0m\x1b[1;4mMinister\x1b[0m\x1b[4m met\x1b[0m them.\n"
    )


@pytest.mark.parametrize("width", [10, 40])
def test_a_terminal_wraps_at_words(width: int) -> None:
    lines = written(Style(terminal=True, width=width), [], "word " * 30).splitlines()
    assert max(map(len, lines)) <= width
    assert " ".join(" ".join(lines).split()) == ("word " * 30).strip()

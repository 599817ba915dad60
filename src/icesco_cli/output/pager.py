"""Long answers in a pager: on a terminal only, and only when they do not fit."""

from __future__ import annotations

import io
import shlex
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TextIO

from icesco_cli.output.style import Style

LESS = "FRX"
"""Quit if it fits, pass colours through, leave the answer on the screen."""


@contextmanager
def paged(style: Style, out: TextIO, environ: Mapping[str, str]) -> Iterator[TextIO]:
    """What is written to the stream that this yields reaches `out`, through PAGER (or `less`) if it is higher than the
    terminal. Where `out` is no terminal, or PAGER is empty or `cat`, it is `out` itself."""
    command = shlex.split(environ.get("PAGER", "less"))
    if not style.terminal or command in ([], ["cat"]):
        yield out
        return
    page = io.StringIO()
    yield page
    text = page.getvalue()
    if text.count("\n") < style.height or not _show(text, command, environ):
        out.write(text)


def _show(text: str, command: list[str], environ: Mapping[str, str]) -> bool:
    """Whether the pager could be started; it has then shown as much of the text as its user wanted."""
    settings = {"LESS": LESS, "LESSCHARSET": "utf-8", **environ}
    try:
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env=settings)
    except OSError:
        return False
    with _interrupts_left_to_the_pager():
        try:
            pager.communicate(text.encode("utf-8", "replace"))
        except BrokenPipeError:
            pager.wait()
    return True


@contextmanager
def _interrupts_left_to_the_pager() -> Iterator[None]:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)

"""Runs the program as a user does: in a process of its own."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

_ROWS = 10_000


def icesco(*arguments: str, db: Path | None = None, **options: Any) -> subprocess.CompletedProcess[str]:
    """What `icesco` with these arguments prints and exits with; neither stream is a terminal."""
    environment: Mapping[str, str] = {**os.environ, **({"ICESCO_DB": str(db)} if db else {}), **options.pop("env", {})}
    command = [sys.executable, "-m", "icesco_cli", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", **options)


def on_terminal(
    command: Sequence[str], environment: Mapping[str, str], columns: int, **options: Any
) -> tuple[int, str]:
    """What a command exits with and what a long terminal of so many columns shows of it; `options` are those of
    Popen."""
    here, there = pty.openpty()
    fcntl.ioctl(there, termios.TIOCSWINSZ, struct.pack("HHHH", _ROWS, columns, 0, 0))
    options = {"stdin": there, **options}
    with subprocess.Popen(command, stdout=there, stderr=there, env=environment, **options) as process:
        os.close(there)
        printed = b"".join(_all_of(here))
    os.close(here)
    return process.returncode, printed.decode().replace("\r\n", "\n")


def _all_of(terminal: int) -> Iterator[bytes]:
    """Linux reports a terminal whose other end is closed as an error."""
    try:
        while part := os.read(terminal, 1 << 16):
            yield part
    except OSError:
        return

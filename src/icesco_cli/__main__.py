"""The console script `icesco`, and `python -m icesco_cli`."""

from __future__ import annotations

import gc
import io
import sys

from icesco_cli.errors import IcescoError

NEW_OBJECTS = 50_000
"""So many before Python looks for cycles to clear away: while it imports modules it looks again and again and finds
nothing, which costs a question a tenth of its time."""


def main() -> None:
    """Runs the command line and exits with its code; a mistake of the user's becomes one sentence.

    What the terminal's encoding lacks is written as an escape.
    """
    gc.set_threshold(NEW_OBJECTS)
    from icesco_cli.commands.app import app
    from icesco_cli.output.visible import visible

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        app(prog_name="icesco")
    except IcescoError as error:
        sys.stderr.write(f"icesco: {visible(str(error))}\n")
        sys.exit(error.code)


if __name__ == "__main__":
    main()

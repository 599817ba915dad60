"""The console script `icesco`, and `python -m icesco_cli`."""

from __future__ import annotations

import sys

from icesco_cli.errors import IcescoError


def main() -> None:
    """Runs the command line and exits with its code; a mistake of the user's becomes one sentence."""
    from icesco_cli.commands.app import app

    try:
        app(prog_name="icesco")
    except IcescoError as error:
        sys.stderr.write(f"icesco: {error}\n")
        sys.exit(error.code)


if __name__ == "__main__":
    main()

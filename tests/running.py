"""Runs the program as a user does: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any


def icesco(*arguments: str, db: Path | None = None, **options: Any) -> subprocess.CompletedProcess[str]:
    """What `icesco` with these arguments prints and exits with; neither stream is a terminal."""
    environment: Mapping[str, str] = {**os.environ, **({"ICESCO_DB": str(db)} if db else {}), **options.pop("env", {})}
    command = [sys.executable, "-m", "icesco_cli", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", **options)

"""How a file stands on its disk: as long as that is the same, so are its bytes, and nobody need read them again.

The method is that of git's index and its "racy" entries (git-scm.com/docs/racy-git): size, inode and times tell of a
change, but for one so soon after the last that the clock of the file system cannot tell the two apart.
"""

from __future__ import annotations

import os
import stat
from time import time

from icesco_cli.articles.files.fetching import is_url

SETTLED = 3.0
"""Seconds after which a change is told from the one before by any file system (FAT counts in twos)."""


def stamp_of(place: str) -> str | None:
    """How the file at `place` stands; None for a URL, for what is no regular file, and for what has just changed."""
    if is_url(place):
        return None
    try:
        told = os.stat(place)  # noqa: PTH116 (a Path for each of a million files takes longer than asking for its stamp)
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(told.st_mode) or time() - max(told.st_mtime, told.st_ctime) < SETTLED:
        return None
    return f"{told.st_dev} {told.st_ino} {told.st_size} {told.st_mtime_ns} {told.st_ctime_ns}"

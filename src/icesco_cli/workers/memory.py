"""A bound on the memory that something may take."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

STATM = Path("/proc/self/statm")
"""Where Linux tells how many pages a process has (man 5 proc)."""


@contextmanager
def memory_bound(bytes: int) -> Iterator[None]:
    """Raises MemoryError in the block when it takes so many bytes beyond what the process has; 0 is no bound.

    Other threads of the process share the bound. Where the system does not tell what a process has, there is none.
    """
    if not bytes or not STATM.exists():
        yield
        return
    from resource import RLIM_INFINITY, RLIMIT_AS, getpagesize, getrlimit, setrlimit

    before, most = getrlimit(RLIMIT_AS)
    wanted = int(STATM.read_text("ascii").split()[0]) * getpagesize() + bytes
    setrlimit(RLIMIT_AS, (wanted if most == RLIM_INFINITY else min(wanted, most), most))
    try:
        yield
    finally:
        setrlimit(RLIMIT_AS, (before, most))

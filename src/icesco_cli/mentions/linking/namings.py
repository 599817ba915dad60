"""The names of an article's lines, with their offices, and whose they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from icesco_cli.mentions.humans.holders import Holder
from icesco_cli.mentions.humans.people import Human


class Naming(NamedTuple):
    """A name in a line with its offices, and whose it is; None where it fits several."""

    holder: Holder
    human: Human | None


Held: TypeAlias = Sequence[Sequence[Naming]]
"""The namings of each line, in order."""

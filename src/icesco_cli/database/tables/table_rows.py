"""Rows as tables have them, unlike the dicts that questions give: a value for each column, in the columns' order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

TableRow = tuple[object, ...]
TableRows = Mapping[str, Sequence[TableRow]]
"""Rows by the names of their tables."""

"""Rows as every listing gives them: dicts of plain values by stable keys, one after the other."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from icesco_cli.database.tables.conditions import Condition, is_known, where

ListingRow = dict[str, Any]


class Question(NamedTuple):
    """What is asked of a listing: which rows, in which order (the listing's own, if None), and how many of them."""

    conditions: Sequence[Condition] = ()
    sort: str | None = None
    reverse: bool = False
    limit: int | None = None


class Listing(NamedTuple):
    """How the rows of a listing are selected.

    `select` ends with the table; `nested` names the columns that hold JSON; `orders` has the columns of each order, the
    usual one first. Rows without a value in the first column of an order stand last.
    """

    select: str
    nested: tuple[str, ...]
    orders: Mapping[str, tuple[str, ...]]
    turned: Mapping[str, str] = {}
    """By what an order begins that is turned round, where it is not its first column turned round."""


def ask(connection: sqlite3.Connection, listing: Listing, question: Question) -> Iterator[ListingRow]:
    """The rows that are asked for, read one by one."""
    order = listing.orders[question.sort or next(iter(listing.orders))]
    if question.reverse:
        order = (listing.turned.get(order[0], order[0]), *order[1:])
    conditions = _said(question.conditions, order[0])
    clause, values = where(conditions)
    limit = -1 if question.limit is None else question.limit
    sql = f"{listing.select} {clause} ORDER BY {_order(order, conditions, question.reverse)} LIMIT ?"
    for row in connection.execute(sql, [*values, limit]):
        yield plain(row, listing.nested)


def plain(row: sqlite3.Row, nested: Sequence[str]) -> ListingRow:
    """A row by column name, with lists for the columns that hold JSON."""
    return {key: json.loads(row[key]) if key in nested else row[key] for key in row.keys()}  # noqa: SIM118


def _said(conditions: Sequence[Condition], order: str) -> list[Condition]:
    """The conditions without those for an index that is not to be gone through."""
    found = any(one.finds for one in conditions)
    return [one for one in conditions if one.order is None or (one.order == order and not found)]


def _order(columns: Sequence[str], conditions: Sequence[Condition], reverse: bool) -> str:
    """The order of the rows. Those that lack its first column come last of themselves if it is turned round; where none
    lacks it, no more is said of that, for only then SQLite follows an index of days from the first day asked for."""
    first, *rest = columns
    if reverse:
        return ", ".join((f"{first} DESC", *rest))
    lacking = [] if is_known(first) in conditions else [f"{first} IS NULL"]
    return ", ".join((*lacking, first, *rest))

"""Frozen dataclasses to compact bytes and back: JSON without field names, compressed.

A value is packed after its type: a dataclass as the list of its fields, a tuple as a list, a set
of texts as a sorted one. What is read back can only be what the type says, unlike a pickle.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
Turn = Callable[[Any], Any]


def pack(value: object) -> bytes:
    """The bytes of a dataclass made of dataclasses, tuples, enums, texts and numbers."""
    kind: Any = type(value)
    text = json.dumps(_packer(kind)(value), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode(), 1)


def unpack(kind: type[T], packed: bytes) -> T:
    """The dataclass of type `kind` of which `pack` made these bytes."""
    type_: Any = kind
    value: T = _unpacker(type_)(json.loads(zlib.decompress(packed)))
    return value


def _same(value: Any) -> Any:
    return value


@cache
def _packer(kind: Any) -> Turn:
    """The function that makes JSON of a value of this type."""
    if is_dataclass(kind):
        names, turns = [field.name for field in fields(kind)], _field_turns(kind, _packer)
        return lambda value: _turned([getattr(value, name) for name in names], turns)
    return _turn(kind, _packer, list)


@cache
def _unpacker(kind: Any) -> Turn:
    """The function that makes a value of this type of JSON."""
    if is_dataclass(kind):
        turns, make = _field_turns(kind, _unpacker), cast(Any, kind)
        return lambda row: make(*_turned(row, turns))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {member.value: member for member in kind}.__getitem__
    return _turn(kind, _unpacker, tuple)


def _field_turns(kind: Any, turner: Callable[[Any], Turn]) -> list[tuple[int, Turn]]:
    """The functions for the fields that do not stay as they are, by the numbers of the fields."""
    hints = get_type_hints(kind)
    turns = (turner(hints[field.name]) for field in fields(kind))
    return [(number, turn) for number, turn in enumerate(turns) if turn is not _same]


def _turned(row: list[Any], turns: Iterable[tuple[int, Turn]]) -> list[Any]:
    for number, turn in turns:
        row[number] = turn(row[number])
    return row


def _turn(kind: Any, turner: Callable[[Any], Turn], sequence: type) -> Turn:
    """The function for a tuple or an optional value; every other value stays as it is."""
    if get_origin(kind) is tuple:
        return _tuple_turn(get_args(kind), turner, sequence)
    if get_origin(kind) is frozenset:
        return _set_turn(turner(get_args(kind)[0]), sequence)
    if get_origin(kind) is UnionType:
        inner = [turn for part in get_args(kind) if (turn := turner(part)) is not _same]
        return (lambda value: None if value is None else inner[0](value)) if inner else _same
    return _same


def _set_turn(turn: Turn, sequence: type) -> Turn:
    """The function for a set, which is packed in one order."""
    if sequence is list:
        return lambda values: sorted(map(turn, values))
    return lambda values: frozenset(map(turn, values))


def _tuple_turn(parts: tuple[Any, ...], turner: Callable[[Any], Turn], sequence: type) -> Turn:
    if len(parts) == 2 and parts[1] is Ellipsis:
        turn = turner(parts[0])
        return lambda values: sequence([turn(value) for value in values])
    turns = [turner(part) for part in parts]
    return lambda values: sequence([turn(value) for turn, value in zip(turns, values, strict=True)])

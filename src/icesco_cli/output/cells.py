"""Values of a row -> text: lists of parties become names, sources become file:line, None becomes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from icesco_cli.output.visible import one_line


class Piece(NamedTuple):
    """One item of a cell: its text on one line and, if it names a place in a document, that document and line.

    `exact` is what a program gets where it differs from what readers see.
    """

    text: str
    source: str | None = None
    line: int | None = None
    exact: str | None = None


def pieces(value: object) -> list[Piece]:
    """The items of a value, in order: none for None, one for a word, several for a list; each file:line once."""
    if value is None:
        return []
    if isinstance(value, Mapping):
        return [_piece_of_mapping(value)]
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _without_repeated_sources([piece for item in _told_apart(value) for piece in pieces(item)])
    if isinstance(value, bool):
        return [Piece("yes" if value else "no")]
    text = one_line(str(value))
    return [Piece(text)] if text else []


def _told_apart(items: Sequence[object]) -> list[object]:
    """The items; bodies that share an acronym with another of them are seen by their names."""
    known = Counter(item.get("acronym") for item in items if isinstance(item, Mapping) and "name" in item)
    return [
        {**item, "acronym": None} if isinstance(item, Mapping) and known[item.get("acronym")] > 1 else item
        for item in items
    ]


def _without_repeated_sources(items: Sequence[Piece]) -> list[Piece]:
    """Two sentences may stand on one line; two people may bear one name, so only sources are told once."""
    return [item for number, item in enumerate(items) if item.source is None or item not in items[:number]]


def joined(items: Sequence[Piece]) -> str:
    """The items as one text."""
    return separator(items).join(item.text for item in items)


def separator(items: Sequence[Piece]) -> str:
    """What parts the items from one another: semicolons, for names may hold commas; commas where all are places in
    documents or numbers."""
    return ", " if all(item.source or item.text.isdigit() for item in items) else "; "


def text_of(value: object) -> str:
    """The whole value as one line of text."""
    return joined(pieces(value))


def exact_text_of(value: object) -> str:
    """The value as one cell for a program: names in full, semicolons between items."""
    return "; ".join(item.exact or item.text for item in pieces(value))


def _piece_of_mapping(value: Mapping[str, object]) -> Piece:
    for key, reader in CELL_READERS:
        if key in value:
            return reader(value)
    return Piece(one_line(", ".join(f"{key}: {item}" for key, item in value.items() if item is not None)))


def _source(value: Mapping[str, object]) -> Piece:
    path, line = str(value["source"]), value.get("line")
    if not isinstance(line, int):
        return Piece(one_line(path), path)
    return Piece(f"{one_line(path)}:{line}", path, line)


def _role(value: Mapping[str, object]) -> Piece:
    """An office, its body, and the days on which it is attested; readers see a body by its acronym."""
    days = days_of(value, "since", "until")
    suffix = f" ({days})" if days else ""
    short, full = (
        ", ".join(str(part) for part in (value["title"], body) if part)
        for body in (value.get("acronym") or value.get("of"), value.get("of"))
    )
    return Piece(one_line(f"{short}{suffix}"), exact=one_line(f"{full}{suffix}"))


def _party(value: Mapping[str, object]) -> Piece:
    """A name, with its part where that says more than "participant". Readers see a body by its acronym and of the parts
    only the host's: their order tells who came and who else was there."""
    name, short, part = str(value["name"]), value.get("acronym"), value.get("part")
    exact = f"{name} ({part})" if part and part != "participant" else name
    seen = f"{value.get('lead') or ''}{short or name}{' (host)' if part == 'host' else ''}"
    return Piece(one_line(seen), exact=one_line(exact))


CELL_READERS: tuple[tuple[str, Callable[[Mapping[str, object]], Piece]], ...] = (
    ("source", _source),
    ("title", _role),
    ("name", _party),
)


def days_of(row: Mapping[str, object], first: str, last: str) -> str:
    """A span of days without what both share, as in ISO 8601: "2021-01-11 – 15", "2021-01-30 – 02-02"; a single
    day where both are one, empty where nothing is known."""
    begin, end = (str(row.get(key) or "") for key in (first, last))
    if not begin or not end or begin == end:
        return begin or end
    return f"{begin} – {end[_shared(begin, end) :]}"


def days(row: Mapping[str, object]) -> str:
    """The day or days of a row."""
    return days_of(row, "date", "end")


def where(row: Mapping[str, object]) -> str | None:
    """The building and the town of a meeting; once, where both are called so."""
    places = [str(row[key]) for key in ("venue", "place") if row.get(key)]
    return ", ".join(dict.fromkeys(places)) or None


def kind(row: Mapping[str, object]) -> str:
    """The kind of a fact, and whether it is only planned."""
    return f"planned {row['kind']}" if row.get("status") == "planned" else str(row["kind"])


def _shared(begin: str, end: str) -> int:
    """How many characters of two days are the same year, or the same year and month; none of a bare month or year."""
    if not len(begin) == len(end) == len("2021-01-11"):
        return 0
    return next((length for length in (len("2021-01-"), len("2021-")) if begin[:length] == end[:length]), 0)

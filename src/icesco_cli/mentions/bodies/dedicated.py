"""Bodies that bear somebody's name behind their own: "the Institute of Manuscripts named after Ana Reis"."""

from __future__ import annotations

from collections.abc import Sequence

from icesco_cli.mentions.words.tokens import Annotation, Label, Line

_NAMED_AFTER = ["named", "after"]


def lay_dedicated(line: Line, names: Sequence[tuple[int, int]]) -> None:
    """Let a body's name go on to the name of the one after whom it is called; `names` are the first tokens, honorifics
    included, and the ends of the humans' names, which stay humans'."""
    if "named" not in line.lower:
        return
    for first, last in names:
        body = line.at[first - 3] if line.lower[first - 2 : first] == _NAMED_AFTER else None
        if body is not None and body.label is Label.BODY and body.last == first - 2:
            whole = Annotation(Label.BODY, body.first, last, body.value)
            line.at[body.first : first] = [whole] * (first - body.first)

"""The boards that rule a body, as parts of an office there: "Chairman of the Management Board of X"."""

from __future__ import annotations

from icesco_cli.lexicon.mention_words import name_grammar
from icesco_cli.mentions.offices.posts import PostReading
from icesco_cli.mentions.words.tokens import Label, Line


def read_board(reading: PostReading, start: int) -> bool:
    """Take the board that begins at token `start` into the title of the office; its body comes behind it."""
    line, end = reading.line, end_of_board(reading.line, start)
    if end is None:
        return False
    annotation = line.at[start]
    if annotation is not None and (annotation.label is not Label.BODY or annotation.last > end):
        return False
    line.at[start:end] = [None] * (end - start)
    return reading.take(end)


def end_of_board(line: Line, start: int) -> int | None:
    """Where "Supervisory Board", "Board of Trustees" or "Board", before "of", end; None where none begins."""
    words, board = name_grammar(), start
    while line.capital[board] and line.lower[board] in words.governing:
        board += 1
    if not line.capital[board] or line.lower[board] not in words.boards:
        return None
    end = board + 1
    if line.lower[end] == "of" and line.lower[end + 1] in words.governors:
        return end + 2
    return end if board > start or line.lower[end] == "of" else None

"""Words that a hyphen parts at the end of a line, as printed pages have them, in one piece.

The letters of the second half move up to the first; the characters that the word loses stand as blanks behind its last
letter, so that everything after the word is where it was.
"""

from __future__ import annotations

import re

from icesco_cli.lexicon.page_words import phrases

_PARTED = re.compile(r"(?<=[^\W_])-[ \t]*+\n\s*+(?P<tail>[^\W\d_]{2,40})")
_HEAD = re.compile(r"[^\W_]+$")
_LONGEST_HEAD = 40


def join_hyphenated(reading: str, joined: str) -> str:
    """The text `joined`, a reading whose lines were joined to paragraphs, with the words in one piece that the ends of
    these lines parted in `reading`."""
    if "-" not in reading or "\n" not in reading:
        return joined
    pieces: list[str] = []
    behind = 0
    for parted in _PARTED.finditer(reading):
        if "\n" in joined[parted.start() : parted.end()]:
            continue
        word = "-" * _keeps_hyphen(parted) + parted["tail"]
        pieces += joined[behind : parted.start()], word.ljust(parted.end() - parted.start())
        behind = parted.end()
    return "".join((*pieces, joined[behind:]))


def _keeps_hyphen(parted: re.Match[str]) -> bool:
    """ "Vice-President", "20-year", "long-term": whether the word has its hyphen amid a line as well."""
    start = parted.start()
    head = _HEAD.search(parted.string[max(start - _LONGEST_HEAD, 0) : start])
    known = head is not None and (head[0][-1].isdigit() or head[0].casefold() in phrases("hyphenated"))
    return known or parted["tail"][0].isupper()

"""What documents say, made safe to print: no control, escape or bidirectional character reaches a terminal.

Such characters can recolour, overwrite or reorder what the reader sees ("Trojan Source", Boucher and Anderson 2021).
"""

from __future__ import annotations

INVISIBLE = (
    "\u00ad",  # soft hyphen
    "\u061c",  # Arabic letter mark
    "\u180e",  # Mongolian vowel separator
    "\u200b",  # zero width space
    *map(chr, range(0x200E, 0x2010)),  # left-to-right and right-to-left marks
    *map(chr, range(0x202A, 0x202F)),  # embeddings and overrides
    *map(chr, range(0x2060, 0x2070)),  # word joiner, invisible operators, isolates
    "\ufeff",  # byte order mark
    *map(chr, range(0xFFF9, 0xFFFC)),  # interlinear annotation
    *map(chr, range(0xE0000, 0xE0080)),  # tags
)
"""Format characters without a glyph. The joiners U+200C and U+200D stay: Persian, Hindi and emoji need them."""

REPLACEMENT = "\ufffd"
BREAKS = "\t\n\v\f\r\x85\u2028\u2029"
_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)}
_UNPRINTABLE = {
    **_PICTURES,
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), REPLACEMENT),
    **dict.fromkeys(range(0xD800, 0xE000), REPLACEMENT),
}
_ONE_FOR_ONE = {
    **_UNPRINTABLE,
    **dict.fromkeys(map(ord, INVISIBLE), REPLACEMENT),
    **dict.fromkeys(map(ord, BREAKS), " "),
    0x09: "\t",
    0x0A: "\n",
}
_ON_ONE_LINE = {**_UNPRINTABLE, **dict.fromkeys(map(ord, INVISIBLE)), **dict.fromkeys(map(ord, BREAKS), " ")}


def visible(text: str) -> str:
    """The text with every dangerous character replaced by one that is seen: its length and its lines stay."""
    return text if text.isprintable() else text.translate(_ONE_FOR_ONE)


def one_line(text: str) -> str:
    """The text on one line: controls made visible, format characters without a glyph gone, white space squeezed."""
    if not text.isprintable():
        text = text.translate(_ON_ONE_LINE)
    return " ".join(text.split())

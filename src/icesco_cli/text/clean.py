"""Characters that mean the same made one, without moving any: what comes out is exactly as long as what went in.

Quotation marks and apostrophes become " and ', hyphens "-", longer dashes "–", all blanks plain spaces, all line ends
"\\n". Control characters become spaces. What has no width at all (soft hyphens, zero-width and bidirectional signs) and
accents typed as characters of their own are taken out of their word, and HTML references left in a text ("&rsquo;") are
resolved; the word closes up, and the characters that it lost stand as spaces behind its last letter, so that everything
after the word is where it was. An account that repeats the name before it becomes spaces: "Ana Reis @anareis spoke".
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape

_LINE_ENDS = "\v\u2028\u2029"
_SPACES = "\t\f\r\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_APOSTROPHES = "`\xb4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u2018\u2019\u201a\u201b\u2032\u2035\uff07"
_QUOTES = "\u02ba\u02ee\u201c\u201d\u201e\u201f\u2033\u2036\u300c\u300d\u301d\u301e\uff02"
_HYPHENS = "\u2010\u2011\u2012\u2043\u2212\ufe63\uff0d"
_DASHES = "\u2014\u2015\u2e3a\u2e3b\u30fc\ufe58"
_CONTROLS = "".join(map(chr, (*range(9), *range(14, 32), *range(0x7F, 0xA0))))
_MISREAD = {"\x85": "…", "\x91": "'", "\x92": "'", "\x93": '"', "\x94": '"', "\x96": "–", "\x97": "–"}
"""Punctuation of Windows-1252 that somebody read as Latin-1."""
_HIDDEN = "\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"

_PLAIN = {
    **dict.fromkeys(_LINE_ENDS, "\n"),
    **dict.fromkeys(_SPACES + _CONTROLS, " "),
    **dict.fromkeys(_APOSTROPHES, "'"),
    **dict.fromkeys(_QUOTES, '"'),
    **dict.fromkeys(_HYPHENS, "-"),
    **dict.fromkeys(_DASHES, "–"),
    **_MISREAD,
}
_ANGLED = {"\xab": '"', "\xbb": '"', "\u2039": "'", "\u203a": "'"}
"""Quotation marks beside a word; between blanks they part breadcrumbs, and stay."""
_VARIANT = re.compile(f"[{re.escape(''.join((*_PLAIN, *_ANGLED)))}]")
_ASCII_VARIANT = re.compile(r"[\x00-\x09\x0b-\x1f`\x7f]")
_OLD_LINE_END = re.compile(r"\r(?!\n)")
_DOUBLE_HYPHEN = re.compile(r"(?<=[ \n])--(?=[ \n])")
_ENTITY = r"&(?:[a-zA-Z]{2,8}|#\d{2,5}|#[xX][\da-fA-F]{2,4});"
_LOOSE = re.compile(f"[{_HIDDEN}\u0300-\u036f]|{_ENTITY}")
_WITHOUT_WIDTH = re.compile(f"[{_HIDDEN}]")
_REFERENCE = re.compile(_ENTITY)
_ACCOUNT = re.compile(r"(?<=[^\W\d_]) @\w{2,30}\b(?! ?·)")
_NAME = re.compile(r"\b[A-Z][\w'-]+\Z")
_LONGEST_NAME = 30
"""Characters of the last word of a name before its account."""
_TOKEN = re.compile(r"\S+")
_LONGEST_WORD = 200
"""Composing accents takes more than linear time on long runs of them, and no word is this long."""
_CLOSING = ".,;:!?)]}\"'…"


def clean(text: str) -> str:
    """The text with its variants of characters made one; offsets stay what they are."""
    if "\r" in text:
        text = _OLD_LINE_END.sub("\n", text)
    plain = _ASCII_VARIANT.sub(_plain, text) if text.isascii() else _VARIANT.sub(_plain, text)
    if ("&" in plain or not plain.isascii()) and _LOOSE.search(plain):
        plain = _TOKEN.sub(_closed_up, plain)
    plain = _ACCOUNT.sub(_without_account, plain) if " @" in plain else plain
    return _DOUBLE_HYPHEN.sub("– ", plain) if "--" in plain else plain


def _without_account(match: re.Match[str]) -> str:
    name = _NAME.search(match.string, max(0, match.start() - _LONGEST_NAME), match.start())
    own = name is not None and name[0].casefold() in match[0].casefold()
    return " " * len(match[0]) if own else match[0]


def _plain(match: re.Match[str]) -> str:
    return _PLAIN.get(match[0]) or _angled(match)


def _angled(match: re.Match[str]) -> str:
    around = match.string[max(match.start() - 1, 0) : match.end() + 1]
    return match[0] if around.strip() == match[0] else _ANGLED[match[0]]


def _referred(match: re.Match[str]) -> str:
    """The one character that an HTML reference left in a text stands for."""
    character = unescape(match[0])
    return _VARIANT.sub(_plain, character) if len(character) == 1 else match[0]


def _closed_up(match: re.Match[str]) -> str:
    token = match[0]
    if not _LOOSE.search(token):
        return token
    kept = _WITHOUT_WIDTH.sub("", _REFERENCE.sub(_referred, token) if "&" in token else token)
    if len(kept) <= _LONGEST_WORD:
        composed = unicodedata.normalize("NFC", kept)
        kept = composed if len(composed) <= len(token) else kept
    word = kept.rstrip(_CLOSING)
    return word + " " * (len(token) - len(kept)) + kept[len(word) :]

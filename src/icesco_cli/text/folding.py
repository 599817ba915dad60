"""One form for all the ways to write a name's letters. Knows no names, and costs nothing to import."""

from __future__ import annotations

import re
import unicodedata

_LETTERS: dict[str, str | None] = {
    **dict(zip("ƏəıØøŁłĐđÐð", "AaiOoLlDdDd", strict=True)),
    **{"Þ": "Th", "þ": "th", "ß": "ss", "Œ": "Oe", "œ": "oe", "Æ": "Ae", "æ": "ae"},
    **dict.fromkeys("'’‘ʼʻʿʾ`´′"),
}
"""Letters that Unicode does not take apart, and the signs of ayn, hamza and elision."""

_TABLE = str.maketrans(_LETTERS)

_ARTICLE = re.compile(r"(?<![^\W_])[AaEe][Ll][ -]+(?=\w)|(?<![^\W_])El(?=[A-Z])")
_SUN_ARTICLE = re.compile(r"(?<![^\W_])a(?:[drstzn]|sh)-(?=([drstzn]))", re.IGNORECASE)
_GAPS = re.compile(r"[\W_]+")


def fold(name: str) -> str:
    """Lower case, no diacritics, no apostrophes, hyphens and dots as spaces; "Al-X", "Al X", "El X" as "alx"."""
    return _GAPS.sub(" ", plain(name)).lower().strip()


def slug(name: str) -> str:
    """A name as an id: folded, its words joined with hyphens."""
    return fold(name).replace(" ", "-")


def words(name: str) -> tuple[str, ...]:
    """The words of the folded name."""
    return tuple(fold(name).split())


def plain(name: str) -> str:
    """The name with plain letters and its articles joined; case, hyphens and dots as they are."""
    if name.isascii():
        letters = name.replace("'", "").replace("`", "")
    else:
        taken_apart = unicodedata.normalize("NFKD", name.translate(_TABLE))
        letters = "".join(letter for letter in taken_apart if not unicodedata.combining(letter))
    return _SUN_ARTICLE.sub(_assimilated, _ARTICLE.sub("al", letters))


def _assimilated(article: re.Match[str]) -> str:
    """ "As-S" and "Ash-Sh" stand for "Al-S" and "Al-Sh"; "A.D.-R" or "Ad-L" do not."""
    same = article.group()[1].lower() == article.group(1).lower()
    return "al" if same else article.group()

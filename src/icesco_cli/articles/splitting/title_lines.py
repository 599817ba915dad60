"""The lines over which a title goes: one that breaks off, that of an agreement over its parties, that of a speech."""

from __future__ import annotations

import re

from icesco_cli.articles.lines.blocks import Block, BlockRole
from icesco_cli.articles.lines.headlines import opens_as_office, tells
from icesco_cli.lexicon.function_words import function_words
from icesco_cli.lexicon.promise_words import promise_words

_SPEECH = re.compile(
    r"(?:(?:Opening|Closing|Keynote|Joint|Full|Video) )?(?:Address|Message|Remarks|Speech|Statement|Text)\b", re.I
)
_OPEN = frozenset(["a", "an", "and", "the"])
_WITHIN = frozenset(["and", "between", "of", "on"])
"""With one of these, small or in capitals, no title begins."""
_OF_KIND = 2
"""Words of "JOINT COMMUNIQUE"."""
_SPEAKER_NEXT = (" by", " from", " of")
_OF_WHAT = frozenset({"concerning", "for", "in", "on", "regarding"})
_MOST_OF_PARTIES = 8
"""Lines of an agreement's title: "between" and the parties, each on its own."""


def title_end(head: list[Block], index: int) -> int:
    """Past the title that begins at `index`: one that breaks off in the middle of a phrase goes on, and a speech's over
    the lines that tell whose and where it is."""
    end = _past_parties(head, index)
    while end < len(head) and _breaks_off(head[end - 1], head[end]):
        end += 1
    if not _SPEECH.match(head[index].text) or tells(head[index].text):
        return end
    while end < len(head) and not head[end].fresh and head[end].role is BlockRole.SHORT:
        if not (head[end - 1].text.endswith(_SPEAKER_NEXT) or _tells_of_speech(head[end].text)):
            break
        end += 1
    return end


def over_parties(head: list[Block]) -> int | None:
    """The line that says what kind of agreement a text is, over its parties."""
    return next((i for i in range(len(head) - 1) if _past_parties(head, i) > i + 1), None)


def _past_parties(head: list[Block], index: int) -> int:
    """Past the title of an agreement over several lines: "Accord", "between", "A", "and", "B", "on trade"."""
    behind = index + 1
    lines = [block.text.casefold().rstrip(":") for block in head[behind : behind + _MOST_OF_PARTIES]]
    firsts = [line.partition(" ")[0] for line in lines]
    if firsts[:1] != ["between"] or "and" not in firsts:
        return behind
    joined = firsts.index("and")
    end = joined + 1 + (lines[joined] == "and")
    while end < len(lines) and firsts[end] in _OF_WHAT:
        end += 1
    return min(behind + end, len(head))


def first_line(head: list[Block], index: int | None) -> int | None:
    """The line in which the title begins of which `index` is the best: "AGREED MINUTES | OF THE JOINT COMMISSION"."""
    while index and _breaks_off(head[index - 1], head[index]):
        index -= 1
    return index


def _breaks_off(line: Block, below: Block) -> bool:
    """Whether the title in a line goes on right below it, where that is set alike: it ends in "of the" and the like, or
    begins so, or the line above is in capitals and only says what kind of text it is ("JOINT COMMUNIQUE")."""
    if line.role is not BlockRole.SHORT or below.role is not BlockRole.SHORT or below.fresh:
        return False
    if line.text.isupper() != below.text.isupper():
        return False
    last, first = line.text.rpartition(" ")[2].casefold(), below.text.partition(" ")[0]
    within = first.casefold() in _WITHIN and first != first.capitalize()
    return last in function_words("prepositions") or last in _OPEN or within or _is_kind(line.text)


def _is_kind(line: str) -> bool:
    """Whether a line in capitals only says what kind of text two parties have agreed: "JOINT COMMUNIQUE"."""
    words = line.casefold().split()
    return line.isupper() and len(words) == _OF_KIND and words[-1] in promise_words().joint_texts


def _tells_of_speech(line: str) -> bool:
    return line.partition(" ")[0].casefold() in function_words("prepositions") or opens_as_office(line)

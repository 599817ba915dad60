"""Which line of a head is the title."""

from __future__ import annotations

import re

from icesco_cli.articles.blocks import Block, Role
from icesco_cli.articles.outlets import is_masthead
from icesco_cli.models import Shape

_NOT_WORD = re.compile(r"[\W_]+")
_OFFICIAL_LINE = re.compile(r"[^\W\d_a-z][\w'.-]+(?: [^\W\d_a-z][\w'.-]*)+, [^\W\d_a-z]")
_LEAST_WORDS = 3


def fold_line(line: str) -> str:
    """A line without case, punctuation and blanks, to tell two printings of it for one."""
    return _NOT_WORD.sub("", line.casefold())


def find_title(head: list[Block], known: tuple[str, ...]) -> int | None:
    """The index of the title among the blocks of a head; `known` are titles that the page states elsewhere."""
    for index, block in enumerate(head):
        if block.role in (Role.SHORT, Role.LABEL, Role.BODY) and _is_known(block.text, known):
            return index
    printed = _printed_twice(head)
    if printed is not None:
        return printed
    shorts = [i for i, block in enumerate(head) if block.role is Role.SHORT and not _is_place_line(block)]
    likely = [i for i in _after_masthead(head, shorts) if not is_masthead(head[i].text)]
    marked = [i for i in likely if head[i].shape is Shape.TITLE]
    long_enough = [i for i in likely if len(head[i].text.split()) >= _LEAST_WORDS]
    labels = [i for i, block in enumerate(head) if block.role is Role.LABEL]
    return next(iter([*marked, *long_enough, *likely, *labels]), None)


def _is_known(line: str, known: tuple[str, ...]) -> bool:
    folded = fold_line(line)
    return bool(folded) and any(folded == fold_line(title) for title in known)


def _printed_twice(head: list[Block]) -> int | None:
    seen: dict[str, int] = {}
    for index, block in enumerate(head):
        if block.role not in (Role.SHORT, Role.BODY):
            continue
        folded = fold_line(block.text)
        if folded in seen and len(block.text.split()) >= _LEAST_WORDS:
            return seen[folded]
        seen.setdefault(folded, index)
    return None


def _after_masthead(head: list[Block], shorts: list[int]) -> list[int]:
    """Without the lines that stand in one group with a masthead, where other lines follow that group."""
    cut = 0
    for index in shorts:
        if is_masthead(head[index].text):
            cut = next((i for i in range(index + 1, len(head)) if head[i].fresh), cut)
    later = [index for index in shorts if index >= cut]
    return later or shorts


def _is_place_line(block: Block) -> bool:
    return bool(block.day)

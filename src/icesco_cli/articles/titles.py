"""Which line of a head is the title."""

from __future__ import annotations

import re

from icesco_cli.articles.blocks import Block, Role
from icesco_cli.articles.datelines import dateline_alone
from icesco_cli.articles.mastheads import heads_body, is_masthead
from icesco_cli.lexicon.furniture import outlets
from icesco_cli.lexicon.words import body_by_key
from icesco_cli.models import Shape

_NOT_WORD = re.compile(r"[\W_]+")
_PARTING = re.compile(r"\s+(?P<sign>[|–-])\s+")
_LANGUAGES = ("En", "EN", "English", "Eng")
_LEAST_WORDS = 3


def fold_line(line: str) -> str:
    """A line without case, punctuation and blanks, to tell two printings of it for one."""
    return _NOT_WORD.sub("", line.casefold())


def without_site(title: str) -> str:
    """A title without the name of the site that some pages put behind it ("... | The Observer")."""
    partings = list(_PARTING.finditer(title)) if len(title.split()) > _LEAST_WORDS else []
    cut = partings[-1] if partings else None
    if not cut or not _is_site(title[cut.end() :], cut["sign"]):
        return title
    return without_site(title[: cut.start()])


def _is_site(name: str, sign: str) -> bool:
    if name.casefold() in outlets() or name in body_by_key() or name in _LANGUAGES or is_masthead(name):
        return True
    return sign == "|" and len(name.split()) <= _LEAST_WORDS and name[:1].isupper()


def find_title(head: list[Block], known: tuple[str, ...]) -> int | None:
    """The index of the title among the blocks of a head; `known` are titles that the page states elsewhere."""
    stated = _stated(head, known)
    if stated is not None:
        return stated
    shorts = [i for i, block in enumerate(head) if block.role is Role.SHORT and not dateline_alone(block.text, None)]
    likely = [i for i in _after_mastheads(head, shorts) if not is_masthead(head[i].text)]
    marked = [i for i in likely if head[i].shape is Shape.TITLE]
    long_enough = [i for i in likely if len(head[i].text.split()) >= _LEAST_WORDS]
    labels = [i for i, block in enumerate(head) if block.role is Role.LABEL]
    return next(iter([*marked, *long_enough, *likely, *labels, *_doubtful(head, shorts)]), None)


def _doubtful(head: list[Block], shorts: list[int]) -> list[int]:
    """Lines that look like names of bodies, the likelier titles first: the last ones, and the long ones."""
    behind = shorts[::-1]
    lengths = {i: len(head[i].text.split()) for i in behind}
    named = [i for i in behind if lengths[i] > _LEAST_WORDS and not heads_body(head[i].text)]
    return [*named, *(i for i in behind if lengths[i] > 2 * _LEAST_WORDS)]


def _stated(head: list[Block], known: tuple[str, ...]) -> int | None:
    """The first line that is one of the known titles, or else the second printing of one that is printed twice."""
    titles = set(map(fold_line, known))
    seen: dict[str, int] = {}
    twice: int | None = None
    for index, block in enumerate(head):
        if block.role not in (Role.SHORT, Role.BODY, Role.LABEL):
            continue
        folded = fold_line(without_site(block.text))
        if folded in titles:
            return index
        if twice is None and folded in seen and len(block.text.split()) >= _LEAST_WORDS:
            twice = index
        seen.setdefault(folded, index)
    return twice


def _after_mastheads(head: list[Block], shorts: list[int]) -> list[int]:
    """Without the lines that stand in one group with a masthead, where other lines follow that group."""
    cut = 0
    for index in shorts:
        named = is_masthead(head[index].text)
        if not named and len(head[index].text.split()) > _LEAST_WORDS:
            break
        if named:
            cut = next((i for i in range(index + 1, len(head)) if head[i].fresh), cut)
    return [index for index in shorts if index >= cut] or shorts

"""The body whose branch an office or a secretariat is: UNESCO of the "UNESCO Regional Office for the Maghreb"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from icesco_cli.models import Organisation

_KIND = r"(?:(?:cluster|country|field|liaison|multisectoral|regional|sub-?regional) )*office\b"
_SECRETARIAT = re.compile(
    r"(?P<before>.+?) (?:General )?Secretariat|(?:General )?Secretariat of (?:the )?(?P<behind>.+)", re.IGNORECASE
)
_BRANCH = re.compile(rf"(?P<before>\S+) {_KIND}|{_KIND} of (?:the )?(?P<behind>\S+)", re.IGNORECASE)


def whole_of(name: str, bodies: Iterable[Organisation]) -> str:
    """The name of the body whose branch has the `name`, where the article names both; else `name` itself."""
    match = _BRANCH.match(name)
    owner = match and (match["before"] or match["behind"])
    if not owner:
        return name
    return next((body.name for body in bodies if owner in (body.name, body.acronym, *body.aliases)), name)


def organisation_of(name: str, bodies: Iterable[Organisation]) -> str | None:
    """The organisation whose secretariat has the `name`, where the article names it: the OIC of the "OIC General
    Secretariat"."""
    match = _SECRETARIAT.fullmatch(name)
    owner = match and (match["before"] or match["behind"])
    return next((body.name for body in bodies if owner and owner in (body.name, body.acronym, *body.aliases)), None)

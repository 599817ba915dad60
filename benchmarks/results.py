"""What was measured against what was asked for, as a table in Markdown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table. `holds` is None where nothing was asked for or nothing could be measured."""

    what: str
    measured: str
    bound: str = ""
    holds: bool | None = None
    detail: str = ""


def at_least(what: str, figure: float, bound: float, detail: str = "") -> Result:
    return Result(what, f"{figure:.2f}", f"≥ {bound:g}", figure >= bound, detail)


def at_most(what: str, figure: float, bound: float, detail: str = "") -> Result:
    return Result(what, f"{figure:.2f}", f"≤ {bound:g}", figure <= bound, detail)


def table(results: Iterable[Result]) -> str:
    rows = [f"| {one.what} | {one.measured} | {one.bound} | {_VERDICTS[one.holds]} | {one.detail} |" for one in results]
    return "\n".join(["| what | measured | asked for | | by the clock |", "|---|---|---|---|---|", *rows])


_VERDICTS = {True: "yes", False: "**no**", None: ""}


def seconds(time: float) -> str:
    return f"{1000 * time:.0f} ms" if time < 1 else f"{time:.1f} s"


def megabytes(size: int) -> str:
    return f"{size / 1e6:.0f} MB"

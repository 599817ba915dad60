"""What an ingest did, and the telling of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from icesco_cli.database.writing.document_rows import DocumentRows
from icesco_cli.models import Problem, ProblemKind
from icesco_cli.pipeline.options import News

MOST_PROBLEMS = 100
"""Problems that a summary holds; the database has all."""
CONTENT_MISSING = frozenset((ProblemKind.FAILED, ProblemKind.TOO_LARGE, ProblemKind.TOO_SLOW, ProblemKind.UNREADABLE))
"""Kinds of problems for which nothing of a document is known."""


@dataclass(slots=True)
class Summary:
    """What an ingest did, in numbers of documents, and the first problems of what it read."""

    read: int = 0
    resumed: int = 0
    """Read by an ingest that was interrupted."""
    unchanged: int = 0
    gone: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    """Files that are no documents, by their suffixes in lower case."""
    unread: int = 0
    """Documents of which nothing is known, for they cannot be read."""
    told_unread: int = 0
    """Those of them that were tried this time; the others are as they were."""
    articles: int = 0
    problems: list[Problem] = field(default_factory=list)
    all_problems: int = 0
    totals: dict[str, int] = field(default_factory=dict)
    """How many people, meetings, ... the database now has; empty if nothing had to be done."""


def problem_line(problem: Problem) -> str:
    """A problem in one line."""
    return f"{problem.source}:{problem.line}: {problem.kind}: {problem.message}"


@dataclass(frozen=True, slots=True)
class Telling:
    """Tells of each document as it is done."""

    summary: Summary
    news: News
    advance: Callable[[int], None]

    def read(self, rows: DocumentRows) -> None:
        """One was read now."""
        self.summary.read += 1
        self.advance(1)
        self.news(f"read: {rows.source}")
        for problem in rows.problems:
            self.summary.all_problems += 1
            self.summary.told_unread += problem.kind in CONTENT_MISSING
            if len(self.summary.problems) < MOST_PROBLEMS:
                self.summary.problems.append(problem)
            self.news(problem_line(problem))

    def unchanged(self, source: str, waits: bool) -> None:
        """One need not be read: it is as the database has it, or `waits` since an ingest that was interrupted."""
        if waits:
            self.summary.resumed += 1
        else:
            self.summary.unchanged += 1
        self.advance(1)
        self.news(f"{'read before' if waits else 'unchanged'}: {source}")

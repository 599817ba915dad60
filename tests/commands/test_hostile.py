"""Documents are hostile: nothing of them may act on a terminal, a spreadsheet or a query."""

from __future__ import annotations

import csv
import io
import os
import re
import shlex
import sys
import unicodedata
from pathlib import Path

import pytest

from tests.running import icesco, on_terminal

TITLE = (
    "=cmd|'/C calc'!A0 [bold]Talks[/bold] \u202elive\u202c \x1b]0;owned\x07 \x1b[31mred\x9b5m '; DROP TABLE people; --"
)
PAGE = f"""{TITLE}

NUKUS, May 4, 2019. Minister of Culture Jasur [red]Tolibov[/] met Director Petra Holm \x1b[2J\u2066in Nukus\u2069.

The Arven Institute will open a school\r\x08\x08 in \u200bNukus by 2020, <script>alert(1)</script> Petra Holm | said.
"""
QUESTIONS = [
    "articles",
    "who Holm",
    "meetings",
    "commitments",
    "people",
    "organisations",
    "search school",
    "timeline",
    "network",
    "read '[bold]'",
    "info",
    "sql 'select title, text from articles join documents using (source)'",
]
OURS = re.compile(r"\x1b\[[\d;]*m|\x1b\]8;[^\x1b\x07]*\x1b\\")
"""What we ourselves send to a terminal: colours and links."""


def forms(question: str) -> list[str]:
    """The formats in which a question can be answered; pages have fewer than listings."""
    page = question.split()[0] in ("who", "read", "info")
    return ["", "--json"] if page else ["", "--json", "--nl", "--csv", "--tsv", "--markdown"]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "page\x1b[31m\n.txt").write_text(PAGE, "utf-8")
    assert icesco("ingest", str(folder), "--db", str(folder / "hostile.db")).returncode == 0
    return folder / "hostile.db"


def shown(question: str, database: Path) -> str:
    """What the question prints on a terminal of 60 columns."""
    environment = {**os.environ, "ICESCO_DB": str(database), "PAGER": "cat", "TERM": "xterm-256color"}
    code, text = on_terminal([sys.executable, "-m", "icesco_cli", *shlex.split(question)], environment, 60)
    assert code == 0
    return text


def dangerous(text: str) -> set[str]:
    """The characters that act on a terminal: controls, and what hides or turns text."""
    return {char for char in text if unicodedata.category(char) in ("Cc", "Cf", "Cs") and char not in "\n\t"}


@pytest.mark.parametrize(("question", "form"), [(question, form) for question in QUESTIONS for form in forms(question)])
def test_nothing_dangerous_reaches_a_pipe(database: Path, question: str, form: str) -> None:
    done = icesco(*shlex.split(question), *form.split(), db=database)
    assert (done.returncode, done.stderr.startswith("Traceback")) == (0, False)
    assert dangerous(done.stdout) == set()


@pytest.mark.parametrize("question", QUESTIONS)
def test_nothing_dangerous_reaches_a_terminal(database: Path, question: str) -> None:
    assert dangerous(OURS.sub("", shown(question, database))) == set()


def test_markup_prints_as_itself(database: Path) -> None:
    assert "[bold]Talks[/bold]" in OURS.sub("", shown("articles", database)).replace("\n", " ")


def test_no_cell_is_a_formula(database: Path) -> None:
    (row,) = csv.DictReader(io.StringIO(icesco("articles", "--csv", db=database).stdout))
    assert row["title"].startswith("'=cmd")


def test_a_quote_is_still_what_the_document_says(database: Path) -> None:
    assert icesco("check", db=database).returncode == 0


@pytest.mark.parametrize("name", ["'; DROP TABLE people; --", '" OR 1=1', "%", "_", "\\", "\x1b[31m", "a\0b", "[red]"])
def test_a_name_is_never_a_query(database: Path, name: str) -> None:
    if "\0" not in name:
        assert icesco("who", name, db=database).returncode == 1
        assert icesco("meetings", "--place", name, db=database).returncode == 1
        done = icesco("search", "--", name, db=database)
        assert (done.returncode in (0, 2), dangerous(done.stderr)) == (True, set())
    assert icesco("people", "--json", db=database).stdout != "[]\n"

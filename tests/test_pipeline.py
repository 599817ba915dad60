from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from time import sleep

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icesco_cli.articles.files.fetching import fetch
from icesco_cli.articles.files.stamps import SETTLED
from icesco_cli.database.questions.checking import faults
from icesco_cli.database.tables.connection import open_to_ask
from icesco_cli.errors import IcescoError
from icesco_cli.models import Document
from icesco_cli.one_document import attempt
from icesco_cli.pipeline.ingesting import ingest
from icesco_cli.pipeline.options import Options
from icesco_cli.pipeline.summary import Summary
from icesco_cli.work import Limits
from tests.stored import content

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))
PAGES = {
    "a.txt": "Visit to Nukus\n\nNUKUS, May 4, 2019. Mayor Jasur Tolibov met Director-General Petra Holm in Nukus.\n",
    "b.md": "# School opened\n\nThe Arven Institute will open a school in Nukus, Petra Holm said on 5 May 2019.\n",
    "c.html": "<html><head><title>Talks</title></head><body><article><h1>Talks</h1><p>Director-General Petra Holm"
    " held talks with Jasur Tolibov, Mayor of Nukus, on 6 May 2019 in Tashkent.</p></article></body></html>",
    "d.txt": "Nothing of note\n\nIt rained in Nukus, and nobody met anybody.\n",
}


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of documents, the working directory beside it."""
    monkeypatch.chdir(tmp_path)
    Path("pages").mkdir()
    for name, text in PAGES.items():
        Path("pages", name).write_text(text, "utf-8")
    return Path("pages")


def fresh(pages: Path, name: str = "fresh.db", options: Options | None = None) -> dict[str, list[tuple[object, ...]]]:
    """The rows of a database of all that is in the folder."""
    ingest([pages], Path(name), options)
    return content(Path(name))


def told(paths: list[Path], database: Path, options: Options | None = None) -> list[str]:
    """What an ingest tells of each document."""
    lines: list[str] = []
    ingest(paths, database, options, news=lines.append)
    return lines


def lines(what: str, names: Iterable[str]) -> list[str]:
    return [f"{what}: pages/{name}" for name in names]


def test_reads_every_document_once(pages: Path) -> None:
    assert told([pages], Path("one.db")) == lines("read", PAGES)


def test_sums_up_what_it_did(pages: Path) -> None:
    totals = {"people": 2, "organisations": 1, "meetings": 2, "commitments": 1}
    assert ingest([pages], Path("one.db")) == Summary(read=4, articles=4, totals=totals)
    (pages / "a.txt").unlink()
    assert ingest([pages], Path("one.db")) == Summary(unchanged=3, gone=1)


def test_reads_nothing_that_is_unchanged(pages: Path) -> None:
    before = fresh(pages)
    assert told([pages, pages / "a.txt"], Path("fresh.db")) == lines("unchanged", PAGES)
    assert content(Path("fresh.db")) == before


def test_opens_nothing_that_stands_as_it_did(pages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that has changed is read, whatever its size, and what could not be read whole is tried again."""
    Path(pages, "long.txt").write_text("word " * 200, "utf-8")
    sleep(SETTLED + 0.2)
    limits, opened = Options(limits=Limits(size=900)), list[str]()
    ingest([pages], Path("one.db"), limits)
    Path(pages, "a.txt").write_text(PAGES["a.txt"].replace("Jasur", "Murat"), "utf-8")

    def watched(place: str, limit: int) -> bytes:
        opened.append(Path(place).name)
        return fetch(place, limit)

    monkeypatch.setattr("icesco_cli.work.fetch", watched)
    ingest([pages], Path("one.db"), limits)
    assert opened == ["a.txt", "long.txt"]
    assert content(Path("one.db")) == fresh(pages, options=limits)


def test_reads_again_what_has_changed(pages: Path) -> None:
    ingest([pages], Path("one.db"))
    (pages / "b.md").write_text(PAGES["b.md"].replace("school", "hospital"), "utf-8")
    assert lines("read", ["b.md"])[0] in told([pages], Path("one.db"))
    assert content(Path("one.db")) == fresh(pages)


def test_reports_what_is_gone_and_keeps_it(pages: Path) -> None:
    before = fresh(pages)
    (pages / "c.html").unlink()
    assert lines("gone", ["c.html"])[0] in told([pages], Path("fresh.db"))
    assert content(Path("fresh.db")) == before


def test_forgets_what_is_gone_if_told_to(pages: Path) -> None:
    ingest([pages], Path("one.db"))
    (pages / "c.html").unlink()
    assert ingest([pages], Path("one.db"), Options(prune=True)).gone == 1
    assert content(Path("one.db")) == fresh(pages)


def test_what_lies_elsewhere_is_not_gone(pages: Path) -> None:
    ingest([pages], Path("one.db"))
    Path("more").mkdir()
    shutil.copy(pages / "d.txt", "more/e.txt")
    assert ingest([Path("more")], Path("one.db"), Options(prune=True)).gone == 0
    assert len(content(Path("one.db"))["documents"]) == 5


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_way_to_the_same_documents_leaves_the_same_rows(pages: Path, data: st.DataObject) -> None:
    """Whatever the order and the parts in which documents come, and whatever was there for a while."""
    path = Path("way.db")
    path.unlink(missing_ok=True)
    for _ in range(data.draw(st.integers(0, 3), "steps")):
        names = data.draw(st.lists(st.sampled_from(sorted(PAGES)), min_size=1, unique=True), "names")
        changed = data.draw(st.sampled_from(names), "changed")
        (pages / changed).write_text(PAGES["a.txt"].replace("Holm", "Helm"), "utf-8")
        ingest([pages / name for name in names], path)
        (pages / changed).write_text(PAGES[changed], "utf-8")
    extra = pages / "extra.txt"
    extra.write_text(PAGES["a.txt"].replace("Jasur", "Aziz"), "utf-8")
    ingest([pages], path)
    extra.unlink()
    ingest([pages], path, Options(prune=True))
    Path("fresh.db").unlink(missing_ok=True)
    assert content(path) == fresh(pages)


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = tmp_path_factory.mktemp("seeds") / "seeds.db"
    ingest(SEEDS, path)
    connection = open_to_ask(path)
    yield connection
    connection.close()


def test_every_quote_of_the_seeds_is_found_in_its_document(seeds: sqlite3.Connection) -> None:
    assert list(faults(seeds)) == []
    facts = seeds.execute(
        'SELECT quote, e.start, e."end", source, e.line FROM evidence e JOIN articles a ON a.id = article_id'
    )
    rows = facts.fetchall()
    assert len(rows) > 40
    for quote, start, end, source, line in rows:
        text = Path(source).read_text("utf-8")
        assert text[start:end] == quote
        assert text.count("\n", 0, start) + 1 == line


def test_the_seeds_are_the_same_in_any_order(tmp_path: Path, seeds: sqlite3.Connection) -> None:
    path = tmp_path / "turned.db"
    for seed in reversed(SEEDS):
        ingest([seed], path)
    whole = Path(seeds.execute("PRAGMA database_list").fetchone()[2])
    assert content(path) == content(whole)


def test_what_cannot_be_read_is_a_problem_and_stops_nothing(pages: Path) -> None:
    (pages / "broken.txt").symlink_to("nowhere.txt")
    (pages / "loop.txt").symlink_to("loop.txt")
    (pages / "loop").symlink_to(".")
    (pages / "folder.txt").mkdir()
    os.mkfifo(pages / "pipe.txt")
    (pages / "pipes\nname.txt").write_bytes(b"\x00\xff\xfe" * 50)
    (pages / "empty.txt").touch()
    summary = ingest([pages], Path("one.db"))
    unreadable = {problem.source for problem in summary.problems if problem.kind == "unreadable"}
    assert {"pages/broken.txt", "pages/loop.txt", "pages/pipe.txt"} <= unreadable
    assert len(content(Path("one.db"))["people"]) == 2
    again = told([pages], Path("one.db"))
    assert {"read: pages/broken.txt", "unchanged: pages/pipes\nname.txt"} <= set(again)


def test_a_name_that_is_no_utf8_is_escaped(pages: Path) -> None:
    name = os.fsencode(pages) + b"/caf\xe9.txt"
    with open(name, "w") as file:  # noqa: PTH123
        file.write(PAGES["d.txt"])
    assert lines("read", ["caf\\udce9.txt"])[0] in told([pages], Path("one.db"))


def test_a_path_that_is_not_there_is_a_mistake(pages: Path) -> None:
    with pytest.raises(IcescoError) as caught:
        ingest([pages, Path("nowhere")], Path("one.db"))
    assert caught.value.code == 1
    assert not Path("one.db").exists()


def test_hidden_files_and_other_kinds_are_left_alone(pages: Path) -> None:
    (pages / ".git").mkdir()
    (pages / ".git" / "note.txt").write_text(PAGES["a.txt"], "utf-8")
    (pages / ".hidden.txt").write_text(PAGES["a.txt"], "utf-8")
    (pages / "picture.png").write_bytes(b"\x89PNG")
    assert ingest([pages], Path("one.db")).read == len(PAGES)
    assert told([pages / "picture.png"], Path("one.db"))[0] == "read: pages/picture.png"


def test_rules_that_fail_are_a_problem() -> None:
    found, (problem,) = attempt(
        lambda document: (_ for _ in ()).throw(ValueError("too odd")), Document("odd.txt", "", "")
    )
    assert found == ()
    assert (problem.source, problem.kind) == ("odd.txt", "failed")
    assert problem.message.startswith("ValueError in test_pipeline.py:") and problem.message.endswith("too odd")


# -- the names of documents ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("again", ["./pages", "pages/../pages", "pages//", "{here}/pages", "{here}/./pages", "{here}"])
@pytest.mark.parametrize("first", ["pages", "{here}/pages"])
def test_a_path_is_one_document_however_it_is_spelt(pages: Path, tmp_path: Path, first: str, again: str) -> None:
    home = pages.absolute().parent
    named = first.format(here=home)
    ingest([named], tmp_path / "one.db")
    before = content(tmp_path / "one.db")
    summary = ingest([again.format(here=home)], tmp_path / "one.db")
    assert (summary.read, summary.unchanged, summary.gone) == (0, len(PAGES), 0)
    assert content(tmp_path / "one.db") == before
    assert {row[0] for row in before["documents"]} == {f"{named}/{name}" for name in PAGES}


def test_two_spellings_at_once_are_one_document(pages: Path) -> None:
    summary = ingest(["pages", pages.absolute(), "./pages/a.txt", pages.absolute() / "b.md"], Path("one.db"))
    assert summary.read == len(PAGES)
    assert content(Path("one.db")) == fresh(pages)


def test_what_is_gone_is_missed_by_either_spelling(pages: Path) -> None:
    ingest([pages], Path("one.db"))
    Path("pages/a.txt").unlink()
    assert ingest([pages.absolute()], Path("one.db"), Options(prune=True)).gone == 1
    assert content(Path("one.db")) == fresh(pages)


def test_another_folder_has_other_documents(pages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative path is told from where it was given, and nothing of what lies above is missed there."""
    database = Path("one.db").absolute()
    ingest([pages], database)
    monkeypatch.chdir("pages")
    summary = ingest(["../pages/a.txt"], database)
    assert (summary.read, summary.gone) == (1, 0)
    assert (ingest(["."], database, Options(prune=True)).read, len(content(database)["documents"])) == (4, 5)

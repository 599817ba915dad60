"""Any way to the same articles leaves the rows that linking all of them at once gives."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from icesco_cli.database.questions.checking import faults
from icesco_cli.database.tables.connection import open_to_ask
from icesco_cli.database.tables.schema import LINKED
from icesco_cli.database.tables.stored_sets import StoredSet
from icesco_cli.database.writing.document_rows import rows_of
from icesco_cli.database.writing.link_rows import NOUNS
from icesco_cli.database.writing.opening import open_to_write
from icesco_cli.database.writing.saved_documents import add_staged, articles_of, forget_document
from icesco_cli.database.writing.staging import open_staging
from icesco_cli.models import Findings, ReadDocument
from icesco_cli.pipeline.background import background
from icesco_cli.relinking.order import relink
from tests.entities.stories import article, body, meeting, person, promise
from tests.linking_at_once import link
from tests.stored import content, save_links

Story = tuple[Findings, tuple[int, ...]]
Corpus = Mapping[str, Sequence[Story]]

NAMES = [
    "Rauf Nabiyev", "Rauf Tofig oglu Nabiyev", "Nabiyev", "R. Nabiyev", "Farid Nabiyev", "Awa Kane-Diallo", "Kane",
    "Sora Kim", "Kim Sora", "Sora", "Awa Kane", "Leonor Vaz Pinto", "Leonor Vaz",
]  # fmt: skip
OFFICES = [
    ("Minister of Culture", "Azerbaijan"), ("Minister", "Azerbaijan"), ("Director", "Lyra Foundation"), ("head", "LF"),
    ("Director", "Lyra Trust"), ("Minister of Culture", None), ("Minister of Culture", "Mali"), (None, None),
]  # fmt: skip
BODIES = [
    body("Lyra Foundation", "LF"), body("LF"), body("Ministry of Culture"), body("Ministry of Culture of Mali"),
    body("Ministry of Culture", country="Azerbaijan"), body("Lyra Trust", "LF"), body("Lyra Foundation of Mali"),
    body("Lyra Foundation", aliases=["Lyra Trust"]),
]  # fmt: skip
DAYS = [None, "2022-05-03", "2022-05-04", "2022-06-20"]
PROMISES = [
    "will restore the old library of Segou", "will restore the old library", "will train 60 women in Segou",
    "will train 60 women and men", "will restore the library of Segou and Mopti",
]  # fmt: skip
PARTIES = ["Mali", "Azerbaijan"]

people = st.builds(lambda name, office: person(name, *office), st.sampled_from(NAMES), st.sampled_from(OFFICES))


@st.composite
def findings(draw: st.DrawFn, id_: str, source: str) -> Findings:
    cast = draw(st.lists(people, min_size=2, max_size=4, unique_by=lambda one: one.name))
    bodies = draw(st.lists(st.sampled_from(BODIES), max_size=3, unique_by=lambda one: one.name))
    named = [one.name for one in (*cast, *bodies)] + PARTIES
    names = st.lists(st.sampled_from(named), min_size=1, max_size=3, unique=True)
    kinds = st.sampled_from(["meeting", "talks", "visit", "conference", "ceremony"])
    places = st.sampled_from([None, "Baku", "Rabat", "Mali"])
    days, told = st.sampled_from([*DAYS, "2022-05"]), st.sampled_from([None, "They met.", "They talked."])
    met = st.builds(
        meeting, kinds, names, days, places, st.sampled_from(["held", "planned"]),
        st.sampled_from([None, None, "2022-05-04"]), attended_by=st.just(()), says=told,
    )  # fmt: skip
    promised = st.builds(promise, names, st.sampled_from(PROMISES), made_on=st.sampled_from(DAYS))
    meetings, promises = draw(st.lists(met, max_size=2)), draw(st.lists(promised, max_size=2))
    return article(id_, draw(st.sampled_from(DAYS)), cast, bodies, meetings, promises, source)


@st.composite
def documents(draw: st.DrawFn, source: str) -> list[Story]:
    """One or two articles, each with its fingerprints; some have the same ones."""
    number = draw(st.integers(1, 2))
    long = [(*range(10),), (*range(9),), (*range(1, 10), 99), (*range(2, 12),), (*range(9), 98, 99)]
    texts = st.sampled_from([(), (1, 2, 3), (1, 2, 3, 4), (2, 3, 4, 5, 6), *long])
    prints = texts.map(lambda text: tuple(2 * sentence for sentence in text))
    return [(draw(findings(f"{source}{n}", source)), draw(prints)) for n in range(number)]


@st.composite
def histories(draw: st.DrawFn) -> list[dict[str, list[Story]]]:
    """What comes, step by step; a document without articles goes."""
    steps = []
    for _ in range(draw(st.integers(1, 4))):
        sources = draw(st.lists(st.sampled_from("abcdefg"), min_size=1, max_size=5, unique=True))
        gone = st.sampled_from([False, False, True])
        steps.append({source: [] if draw(gone) else draw(documents(source)) for source in sources})
    return steps


def change(path: Path, corpus: Corpus) -> None:
    """Puts documents in the place of those of the same names, and links what that touches."""
    with open_to_write(path) as database, open_staging(None) as staged:
        changed: StoredSet[str] = StoredSet(database.conn)
        for source, stories in corpus.items():
            changed.update(articles_of(database.conn, source))
            forget_document(database, source)
            if stories:
                found, prints = zip(*stories, strict=True)
                staged.add(rows_of(ReadDocument(source, "digest", 1, " " * 10000, (), found, prints)))
                changed.update(one.article.id for one in found)
        add_staged(database, staged.connection)
        relink(database, changed, background())


def all_at_once(path: Path, corpus: Corpus) -> None:
    """Saves what linking all at once makes of the documents."""
    stories = [story for told in corpus.values() for story in told]
    with open_to_write(path) as database:
        save_links(database, link([found for found, _ in stories], {f.article.id: p for f, p in stories}), background())


def linked(path: Path) -> dict[str, list[tuple[object, ...]]]:
    return {table: rows for table, rows in content(path).items() if table in LINKED}


@settings(max_examples=60)
@given(histories())
def test_any_way_leaves_the_rows_of_linking_all_at_once(steps: list[dict[str, list[Story]]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        way, once, pure = (Path(folder, name) for name in ("way.db", "once.db", "pure.db"))
        corpus: dict[str, list[Story]] = {}
        for step in steps:
            change(way, step)
            corpus |= step
            change(way, {source: corpus[source] for source in list(corpus)[:2]})
        change(once, {source: corpus[source] for source in sorted(corpus, reverse=True)})
        assert content(way) == content(once)
        change(pure, {})
        with open_to_write(pure) as database, open_staging(None) as staged:
            for source, stories in corpus.items():
                if stories:
                    found, prints = zip(*stories, strict=True)
                    staged.add(rows_of(ReadDocument(source, "digest", 1, " " * 10000, (), found, prints)))
            add_staged(database, staged.connection)
        all_at_once(pure, corpus)
        assert linked(way) == linked(pure)
        same_as = [row[-1] for row in content(way)["articles"]]
        assert same_as == [row[-1] for row in content(pure)["articles"]]
        assert {*NOUNS} < {*linked(way)}
        connection = open_to_ask(way)
        assert [fault for fault in faults(connection) if "does not say" not in fault["fault"]] == []
        connection.close()


def test_an_article_that_says_more_than_before_is_no_longer_repeated() -> None:
    """Its fingerprints alone are others; its head is as it was."""
    original, repeated = article("a0", "2022-05-03", source="a"), article("b0", source="b")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "way.db")
        change(path, {"a": [(original, (1, 2, 3))], "b": [(repeated, (1, 2, 3))]})
        assert [row[-1] for row in content(path)["articles"]] == [None, "a0"]
        change(path, {"a": [(original, (1, 2, 3, 4))]})
        assert [row[-1] for row in content(path)["articles"]] == [None, None]

"""What stands in very many articles costs one more article no more than what stands in few."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from icesco_cli.database.tables.stored_sets import StoredSet
from icesco_cli.database.writing.document_rows import rows_of
from icesco_cli.database.writing.opening import open_to_write
from icesco_cli.database.writing.saved_documents import add_staged
from icesco_cli.database.writing.staging import open_staging
from icesco_cli.models import Findings, ReadDocument
from icesco_cli.pipeline.background import background
from icesco_cli.relinking.order import relink
from tests.entities.stories import article, body, meeting, person, promise
from tests.relinking.test_order import change
from tests.stored import content

COUNTRIES = ["Mali", "Kenya", "Jordan", "Peru", "Oman", "Chad", "Togo", "Qatar", "Fiji", "Cuba", "Nepal"]
Prints = tuple[int, ...]
"""The fingerprints of sentences."""
HOSTS = ["Awa Kane", "Sora Kim", "Rauf Nabiyev"]


def told(number: int, *offices: tuple[str, str]) -> Findings:
    """The head of a foundation, now under this form of his name and now under that, meets one of three hosts."""
    head = person("Leonor Vaz Pinto", "Director", "Lyra Foundation", aliases=["Vaz Pinto"] if number % 2 else [])
    others = [person("Leonor Vaz Pinto", *office) for office in offices]
    host = person(HOSTS[number % 3], "Minister of Culture", "Mali")
    lyra = body("Lyra Foundation", "LF" if number % 3 else None)
    day = f"{1990 + number // 12}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    met = meeting("meeting", [head.name, host.name], day)
    promised = promise([lyra.name], f"will restore {number} old libraries", made_on=day)
    found = article(f"a{number}", day, others or [head, host], [lyra], [] if others else [met], [promised])
    people = tuple(replace(one, articles=(f"a{number}",)) for one in found.people)
    return replace(found, people=people, organisations=(replace(lyra, articles=(f"a{number}",)),))


def of_many_countries(number: int) -> Findings:
    """A ministry, a council and a committee of nobody knows which country, each time beside officials of others and the
    ministry of one of five."""
    around = [COUNTRIES[number % 5], COUNTRIES[number % 7], COUNTRIES[number % 11]]
    others = [person(f"Omar {country}i", "Minister", country) for country in dict.fromkeys(around)]
    names = ["Ministry of Culture", "National Council", "Committee for Dams", f"Ministry of Culture of {around[0]}"]
    found = article(f"a{number}", people=others, bodies=[body(name) for name in names])
    named = tuple(replace(one, articles=(f"a{number}",)) for one in found.organisations)
    return replace(found, organisations=named)


def nothing(number: int) -> Findings:
    """An article that tells of nobody."""
    return article(f"a{number}")


def one_sentence(number: int) -> Prints:
    """A text of one sentence."""
    return (number,)


def closing_as_ever(number: int) -> Prints:
    """A text of six sentences of its own, and three that its outlet prints under every text."""
    return (1, 2, 3, *range(10 * number + 10, 10 * number + 16))


def archive(
    path: Path, articles: int, tell: Callable[[int], Findings] = told, prints: Callable[[int], Prints] = one_sentence
) -> Path:
    change(path, {f"a{number}.txt": [(tell(number), prints(number))] for number in range(articles)})
    return path


def statements(path: Path, found: Findings, prints: Prints = ()) -> int:
    """How many statements it takes to link one more article."""
    heard: list[str] = []
    reading = ReadDocument(found.article.source, "digest", 1, " " * 10000, (), (found,), (prints,))
    with open_to_write(path) as database, open_staging(None) as staged:
        staged.add(rows_of(reading))
        add_staged(database, staged.connection)
        database.conn.set_trace_callback(heard.append)
        relink(database, StoredSet(database.conn, [found.article.id]), background())
        database.conn.set_trace_callback(None)
    return len(heard)


def test_what_many_articles_say_alike_is_kept_once(tmp_path: Path) -> None:
    few, many = (content(archive(tmp_path / f"{size}.db", size))["sayings"] for size in (30, 120))
    of_names = [[row[:4] for row in rows if row[1] in ("people", "bodies")] for rows in (few, many)]
    assert of_names[0] == of_names[1]
    assert len(of_names[0]) < 10


@pytest.mark.parametrize("offices", [(), (("Chair", "Orrery Institute"),)], ids=["as ever", "a new office"])
def test_one_more_article_takes_as_many_statements_whatever_there_is(
    tmp_path: Path, offices: tuple[tuple[str, str], ...]
) -> None:
    few, many = (statements(archive(tmp_path / f"{size}.db", size), told(600, *offices)) for size in (30, 120))
    assert many == few


def test_what_stands_under_every_text_of_an_outlet_finds_no_reprints(tmp_path: Path) -> None:
    few, many = (
        statements(archive(tmp_path / f"{size}.db", size, nothing, closing_as_ever), nothing(600), closing_as_ever(600))
        for size in (30, 120)
    )
    assert many == few


def test_a_body_of_every_country_is_decided_article_by_article(tmp_path: Path) -> None:
    one_more = of_many_countries(600)
    few, many = (statements(archive(tmp_path / f"{size}.db", size, of_many_countries), one_more) for size in (120, 240))
    assert many == few

from __future__ import annotations

import pytest

from icesco_cli.output.cells import days_of, exact_text_of, pieces, text_of, where


@pytest.mark.parametrize("nothing", [None, "", [], {}.get("missing"), [None, None], "\u200b"])
def test_nothing_is_empty(nothing: object) -> None:
    assert text_of(nothing) == exact_text_of(nothing) == ""


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Baku", "Baku"),
        (0, "0"),
        (False, "no"),
        (["Karimov", "Mr. Karimov"], "Karimov; Mr. Karimov"),
        ([{"id": "p-1", "name": "Anar Karimov", "type": "person"}], "Anar Karimov"),
        ([{"name": "A", "part": "host"}, {"name": "B", "part": "participant"}], "A (host); B"),
        ([{"name": "A", "part": "guest"}, {"name": "B", "part": "attendee", "lead": "also "}], "A; also B"),
        ({"title": "Rector", "of": "Guild University", "acronym": "GU"}, "Rector, GU"),
        ([{"name": "A, of B"}, {"name": "C"}], "A, of B; C"),
        ({"title": "Minister of Culture", "of": "Azerbaijan"}, "Minister of Culture, Azerbaijan"),
        ({"title": "President", "of": None, "since": "2020", "until": "2021-01"}, "President (2020 – 2021-01)"),
        ([{"article": "a", "source": "a/b.txt", "line": 3}, {"source": "c.txt", "line": 9}], "a/b.txt:3, c.txt:9"),
        ([{"source": "a.txt", "line": 3, "start": n} for n in (0, 9)] * 2, "a.txt:3"),
        ([{"name": "Bello"}, {"name": "Bello"}], "Bello; Bello"),
        ({"source": "a.txt"}, "a.txt"),
        ({"basis": "stated", "rule": None, "count": 2}, "basis: stated, count: 2"),
        ([1, 12], "1, 12"),
        ([["a"], [None, "b"]], "a; b"),
    ],
)
def test_values_become_text(value: object, text: str) -> None:
    assert text_of(value) == text


def test_readers_see_an_acronym_and_programs_the_name() -> None:
    body = {
        "name": "Islamic World Educational, Scientific and Cultural Organization",
        "acronym": "ICESCO",
        "part": "host",
    }
    assert text_of([body]) == "ICESCO (host)"
    assert exact_text_of([body, "x"]) == f"{body['name']} (host); x"
    assert exact_text_of({"name": "B", "part": "attendee", "lead": "also "}) == "B (attendee)"
    assert exact_text_of({"title": "Rector", "of": "Guild University", "acronym": "GU"}) == "Rector, Guild University"


def test_bodies_of_one_acronym_are_told_apart() -> None:
    lyra = {"id": "o1", "name": "Lyra Foundation", "acronym": "LF"}
    other = {"id": "o2", "name": "Lyra Foundation Secretariat", "acronym": "LF"}
    vega = {"id": "o3", "name": "Vega Institute", "acronym": "VI"}
    assert text_of([lyra, vega]) == "LF; VI"
    assert text_of([lyra, other, vega]) == "Lyra Foundation; Lyra Foundation Secretariat; VI"
    assert exact_text_of([lyra, other]) == "Lyra Foundation; Lyra Foundation Secretariat"


@pytest.mark.parametrize(
    ("venue", "place", "text"),
    [(None, None, None), (None, "Baku", "Baku"), ("Arbob", "Khujand", "Arbob, Khujand"), ("Arbob", "Arbob", "Arbob")],
)
def test_where(venue: str | None, place: str | None, text: str | None) -> None:
    assert where({"venue": venue, "place": place}) == text


def test_a_source_keeps_its_path_for_the_link_and_shows_it_safely() -> None:
    assert pieces({"source": "a\x1b.txt", "line": 2})[0][:3] == ("a␛.txt:2", "a\x1b.txt", 2)


@pytest.mark.parametrize(
    ("row", "days"),
    [
        ({}, ""),
        ({"date": None, "end": None}, ""),
        ({"date": "2021-01-14", "end": None}, "2021-01-14"),
        ({"date": "2021-01-14", "end": "2021-01-14"}, "2021-01-14"),
        ({"date": None, "end": "2021-01-15"}, "2021-01-15"),
        ({"date": "2021-01-11", "end": "2021-01-15"}, "2021-01-11 – 15"),
        ({"date": "2021-01-30", "end": "2021-02-02"}, "2021-01-30 – 02-02"),
        ({"date": "2020-12-30", "end": "2021-01-02"}, "2020-12-30 – 2021-01-02"),
        ({"date": "2021-01", "end": "2021-03"}, "2021-01 – 2021-03"),
        ({"date": "2021", "end": "2021-03-01"}, "2021 – 2021-03-01"),
    ],
)
def test_a_span_of_days(row: dict[str, object], days: str) -> None:
    assert days_of(row, "date", "end") == days

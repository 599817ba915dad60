from __future__ import annotations

import builtins
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.articles.files.document_paths import FORMATS, format_of
from icesco_cli.articles.files.fetching import TooLargeError, fetch
from icesco_cli.articles.formats.reading import READERS, read_text
from icesco_cli.articles.splitting.whole_page import split
from icesco_cli.errors import IcescoError
from tests.articles.cutting import articles
from tests.files import document_in


def test_every_format_has_a_suffix_and_a_reader() -> None:
    assert {*FORMATS.values()} == READERS.keys()


@pytest.mark.parametrize("text", ["Footnotes* stay* 2 * 3 * 4", "a_file_name", "* one\n* two", "***", "~ 3 ~ 4"])
def test_what_is_no_emphasis(text: str) -> None:
    assert read_text(text, "a.txt").reading == text


def test_emphasis_in_plain_text_parts_no_words() -> None:
    reading = read_text("**Dr. Ana** Reis met *Omar* _Aziz_,\n**Rector**.", "a.txt").reading
    assert " ".join(reading.split()) == "Dr. Ana Reis met Omar Aziz , Rector ."


@pytest.mark.parametrize(
    ("name", "format"), [("a.txt", "txt"), ("a.MD", "md"), ("a.b.htm", "html"), ("NEWS", "txt"), ("a.log", "txt")]
)
def test_the_format_of_a_file(name: str, format: str) -> None:
    assert format_of(Path(name)) == format


def test_a_text_is_its_file_character_for_character(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("“Yes”,\r\nshe said.\r\n".encode())
    document = document_in(path)
    assert document.text == "“Yes”,\r\nshe said.\r\n"
    assert document.reading == '"Yes",  she said. \n'
    assert document.line_at(document.text.index("she")) == 2


@pytest.mark.parametrize(
    ("format", "page"),
    [
        (
            "md",
            "The two sides;\n\n- agreed to open a school in the old quarter of Oran,\n- decided to rest",
        ),
        ("md", "The two sides agreed:\n\n* to open a school in the old quarter of the city of Oran\n* to rest"),
    ],
)
def test_items_in_lower_case_are_paragraphs_of_their_own(format: str, page: str) -> None:
    assert len(read_text(page, "a", format).reading.split("\n")) == len(page.split("\n"))


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"%PDF-1.7", "unreadable"),
        (b"\x00\x01\x02" * 99, "unreadable"),
    ],
)
def test_files_without_text_are_problems(tmp_path: Path, content: bytes, kind: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    document = document_in(path)
    assert split(document) == ()
    assert [problem.kind for problem in document.problems] == [kind]


def test_a_file_larger_than_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * 10_001)
    with pytest.raises(TooLargeError):
        fetch(str(path), 10_000)
    assert len(fetch(str(path), 10_001)) == 10_001


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    for name in ("pipe.txt", "folder.txt", "loop.txt", "gone.txt", "nul\0.txt"):
        with pytest.raises(OSError, match="no file"):
            fetch(str(tmp_path / name), 10_000)


def test_too_many_lines_are_a_problem() -> None:
    assert [problem.kind for problem in read_text("\n" * 200_000, "x").problems] == ["too large"]


def test_halves_of_surrogates_are_replaced_and_reported() -> None:
    document = read_text("Lima\ud800 met.", "x")
    assert document.text == "Lima\ufffd met."
    assert [problem.kind for problem in document.problems] == ["encoding"]


def test_html_without_its_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without_trafilatura(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "trafilatura":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without_trafilatura)
    with pytest.raises(IcescoError, match=r"icesco-cli\[html\]"):
        read_text("<p>Text.</p>", "x", "html")


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 2000 + "<p>The envoy left.</p>",
        "<p>The envoy left.</p>" + "<script>" * 2000,
        "The envoy left.",
        "<?xml version='1.0' encoding='utf-8'?><html><body><p>The envoy left.</p></body></html>",
        '<script type="application/ld+json">' + "[" * 9000 + "</script><p>The envoy left.</p>",
    ],
)
def test_odd_pages_are_read_all_the_same(page: str) -> None:
    (article,) = articles(page, "html")
    assert [paragraph.end - paragraph.start for paragraph in article.paragraphs] == [len("The envoy left.")]


@given(st.text(max_size=300), st.sampled_from(["txt", "md"]))
def test_any_text_is_read(text: str, format: str) -> None:
    document = read_text(text, "x", format)
    assert len(document.text) == len(document.reading)
    for article in split(document):
        assert article.paragraphs
        assert all(0 <= p.start < p.end <= len(document.text) for p in article.paragraphs)


LINES = st.sampled_from(
    [
        "Minister opens archive in Kampala",
        "By Okello Odongo",
        "3 June 2022",
        "* * *",
        "Read also",
        "Latest articles",
        "KAMPALA, June 3 (NW) - The Minister opened the National Archive of Sound on Friday.",
        "She said that every district of the country will send its tapes to the archive before the end of the year.",
        "- forty tapes;",
        "Home > News",
        "",
        "UPPER CASE HEAD",
        "AlNaimi: We will come again",
        "© 2022 Courier",
        "Page 1 of 2",
    ]
)


@given(st.lists(LINES, max_size=40).map("\n".join))
def test_pages_in_any_order_are_cut_without_loss_of_order(text: str) -> None:
    found = articles(text)
    spans = [(p.start, p.end) for article in found for p in article.paragraphs]
    assert spans == sorted(spans)
    assert [article.number for article in found] == list(range(1, len(found) + 1))
    assert len({article.id for article in found}) == len(found)
    assert articles(text) == found


def test_markup_amid_a_line_parts_no_columns() -> None:
    document = read_text("They met [Ana Reis](/people/reis), **Rector** [of](/x) it    there", "x", "md")
    assert document.reading.split("  ") == [document.reading.partition("  ")[0], "", "there"]
    assert "Ana Reis\t" in document.reading


def test_links_side_by_side_stay_apart() -> None:
    document = read_text("Topics: [Ana Reis](/people/reis) [Kyrgyzstan](/kg)", "x", "md")
    assert "Ana Reis  " in document.reading

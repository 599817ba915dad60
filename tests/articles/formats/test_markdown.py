from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.articles.formats.markdown import read_markdown
from icesco_cli.models import Metadata, Shape

NOTHING = [
    "",
    "Plain words, 2 * 3 * 4 = 24.",
    "snake_case_name and other_name",
    "a [note] in brackets",
    "The minister (see above) said yes.",
    "5 > 4 and 3 < 4",
    "Ends with an asterisk*",
]
BLANKED = [
    ("The **Fjord** Centre", "The Fjord Centre"),
    ("She *drew* it", "She drew it"),
    ("a _word_ here", "a word here"),
    ("***both***", "both"),
    ("the [School](https://example.org/s) in", "the School in"),
    ("see [here][1]\n\n[1]: https://example.org", "see here"),
    ("![alt](a.png) text", "text"),
    ("`code` here", "code here"),
    ("> quoted\n> twice", "quoted twice"),
    ("# Title #", "Title"),
    ("| a | b |\n|---|---|\n\nafter", "after"),
    ("```\ncode\n```\nafter", "after"),
    ("text[^1]\n\n[^1]: note", "text note"),
    ("one<br>two", "one two"),
    ("- item", "item"),
    ("1. item", "item"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_plain_text_stays(text: str) -> None:
    assert read_markdown(text) == (text, (), Metadata())


@pytest.mark.parametrize(("text", "words"), BLANKED)
def test_markup_is_blanked(text: str, words: str) -> None:
    plain, _, _ = read_markdown(text)
    assert len(plain) == len(text)
    assert plain.split() == words.split()


def test_words_stay_where_they_are() -> None:
    text = "the [School](https://example.org) in **Lima**"
    plain, _, _ = read_markdown(text)
    for word in ("School", "in", "Lima"):
        assert plain.index(f" {word} " if word == "in" else word) == text.index(f" {word} " if word == "in" else word)


def test_shapes() -> None:
    text = "# Title\n\n## Part\n\nSetext\n------\n\n- one\n* two\n\n* * *\n\n---\n"
    _, shapes, _ = read_markdown(text)
    found = [(text[start:].split()[0], shape) for start, shape in shapes]
    assert found == [
        ("Title", Shape.TITLE),
        ("Part", Shape.HEADING),
        ("Setext", Shape.HEADING),
        ("one", Shape.ITEM),
        ("two", Shape.ITEM),
    ]


@pytest.mark.parametrize(
    ("rows", "metadata"),
    [
        ('title: "Peru lends gold"\ndate: 2023-12-11', Metadata("Peru lends gold", "2023-12-11")),
        ("date: 2023-12-11T10:00:00+03:00", Metadata(None, "2023-12-11")),
        ("date: December 11, 2023 # first", Metadata(None, "2023-12-11")),
        (
            "author: [Lucia Ccori, Jaan Kask]\npublisher: The Courier",
            Metadata(None, None, "The Courier", "Lucia Ccori"),
        ),
        ("author: admin", Metadata()),
        ("tags: [a, b]\nnonsense", Metadata()),
    ],
)
def test_front_matter(rows: str, metadata: Metadata) -> None:
    plain, _, found = read_markdown(f"---\n{rows}\n---\nText.")
    assert found == metadata
    assert plain.split() == ["Text."]


@given(st.text(alphabet="ab \n*_[]()!#>-`|<:1.~"))
def test_offsets_stay(text: str) -> None:
    plain, shapes, _ = read_markdown(text)
    assert len(plain) == len(text)
    assert all(0 <= start <= len(text) for start, _ in shapes)

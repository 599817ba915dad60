from __future__ import annotations

import pytest

from icesco_cli.articles.formats.encodings import decode

TURKISH = "Bakan Gülşah Yıldız, Şişli Belediye Başkanı İsmail Şahin ile görüştü. "
RUSSIAN = "Министр культуры встретился с послом Перу в Лиме. "
ARABIC = "استقبل وزير الثقافة سفيرة بيرو في مكتبه. "


@pytest.mark.parametrize("text", ["", "plain", "Gülnarə Əliyeva", "日本語", "\ufffd as written"])
def test_utf8_is_read_without_a_word(text: str) -> None:
    assert decode(text.encode(), "x") == (text, ())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_marks_say_the_encoding(encoding: str) -> None:
    assert decode("Gülnarə met Éva".encode(encoding), "x") == ("Gülnarə met Éva", ())


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("“We will – Café”, said Ms. Muñoz of São Tomé", "windows-1252"),
        (TURKISH, "windows-1254"),
        (RUSSIAN, "windows-1251"),
        (ARABIC, "windows-1256"),
    ],
)
def test_old_encodings_are_guessed_and_reported(text: str, encoding: str) -> None:
    read, problems = decode(text.encode(encoding), "x")
    assert read == text
    assert [problem.kind for problem in problems] == ["encoding"]
    assert encoding in problems[0].message


def test_what_a_page_declares_is_believed() -> None:
    page = f'<html><head><meta charset="windows-1254"></head>{TURKISH}'
    assert decode(page.encode("windows-1254"), "x") == (page, ())


def test_lost_characters_are_reported() -> None:
    text, problems = decode("Gülnarə Əliyeva met Éva Tóth\xe2".encode() + b"\xff rest", "x")
    assert text.startswith("Gülnarə Əliyeva")
    assert [problem.kind for problem in problems] == ["encoding"]


@pytest.mark.parametrize(
    "data", [b"%PDF-1.4 ...", b"PK\x03\x04....", b"\x89PNG\r\n", bytes(range(32)) * 9, b"\x00" * 5000, b"{\\rtf1 x}"]
)
def test_what_is_no_text_is_a_problem(data: bytes) -> None:
    text, problems = decode(data, "x")
    assert text == ""
    assert [problem.kind for problem in problems] == ["unreadable"]

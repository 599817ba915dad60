"""Rows of tables: of figures, of a page laid out as a table, of a chronicle."""

import pytest

etree = pytest.importorskip("lxml.etree")
from icesco_cli.articles.formats.main_text import main_blocks  # noqa: E402

_DEED = "Minister Ana Reis met Rector Paul Weber at the town hall of Porto to speak of the new tram."
APART = [
    [("Contact", _DEED), ("3 May 2021", "It rained.")],
    [("3 May 2021", _DEED)],
    [("The fair that opened on 3 May 2021 in the old town", _DEED), ("4 May 2021, it rained in the whole town", _DEED)],
]
TOGETHER = [
    [("03.05.2021", _DEED), ("04.05.2021", _DEED)],
    [("2 - 3 May 2021", _DEED), ("1 June 2021", _DEED), ("2022", _DEED)],
]


def _lines(rows: list[tuple[str, str]]) -> list[str]:
    cells = "".join(f"<row><cell>{day}</cell><cell><p>{deed}</p></cell></row>" for day, deed in rows)
    return [text for text, _ in main_blocks(etree.fromstring(f"<body><table>{cells}</table></body>"))]


@pytest.mark.parametrize("rows", APART)
def test_cells_of_a_page_laid_out_as_a_table_stand_apart(rows: list[tuple[str, str]]) -> None:
    assert _lines(rows)[:2] == list(rows[0])


@pytest.mark.parametrize("rows", TOGETHER)
def test_a_chronicle_keeps_the_day_with_the_deed(rows: list[tuple[str, str]]) -> None:
    assert _lines(rows) == [f"{day} | {deed}" for day, deed in rows]

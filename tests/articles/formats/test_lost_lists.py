from __future__ import annotations

import pytest

from icesco_cli.articles.formats.reading import read_text

PAGE = """<html><body><h2>Two Ministries Agree on a Plan</h2>
<p>The Ministry of Culture of Oman and that of Malta held a very long meeting on the plan of work on Monday.</p>
{lists}
<p>The meeting was attended by the two ambassadors, who signed the golden book of the visitors of the house.</p>
</body></html>"""
ITEM = "Training ten restorers in Muscat"

NOTHING = [
    f"<p>The two sides parted at noon.</p><ul><li>{ITEM}</li></ul>",
    f"<p>The two sides agreed on this:</p><p>It was late.</p><div>Menu</div><ul><li>{ITEM}</li></ul>",
    f"<p>The two sides agreed on this:</p><nav><ul><li>{ITEM}</li></ul></nav>",
]
FOUND = [
    f"<p>The two sides agreed on this:</p><ul><li>{ITEM}</li><li>Printing a book</li></ul>",
    f"<p>The two sides agreed on this:</p><ol><li>Printing a book;</li><li>{ITEM}</li></ol>",
]


@pytest.mark.parametrize("lists", NOTHING)
def test_menus_are_not_put_back(lists: str) -> None:
    assert ITEM not in read_text(PAGE.format(lists=lists), "x", "html").text


@pytest.mark.parametrize("lists", FOUND)
def test_a_list_behind_a_colon_is_main_text(lists: str) -> None:
    document = read_text(PAGE.format(lists=lists), "x", "html")
    assert ITEM in document.text
    assert document.text.index(ITEM) in dict(document.shapes)

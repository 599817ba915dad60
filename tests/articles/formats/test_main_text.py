"""The items of a list inside the main text of a page."""

import pytest

from icesco_cli.articles.formats.reading import read_text

PAGE = """<html><head><title>Talks in Muscat</title></head><body><h1>Talks in Muscat</h1>
<p>Ministers Ali Saleh of Oman and Maria Borg of Malta met on Monday at the port of Muscat for two hours.</p>
<p>{opening}</p>
<ul><li>{first};</li><li>Training ten divers.</li></ul>
<p>The talks were held at the invitation of the Omani side and ended with a visit to the old port.</p>
</body></html>"""

NOTHING = ["Read also:", "More news:", "The two sides agreed on the list of divers."]
FOUND = ["The two sides agreed on the following:", "The plan of the two ministers provides for:"]


@pytest.mark.parametrize("opening", NOTHING)
def test_links_are_not_read(opening: str) -> None:
    assert "Training" not in read_text(PAGE.format(opening=opening, first="Opening a port"), "x", "html").text


@pytest.mark.parametrize("opening", FOUND)
def test_items_are_read(opening: str) -> None:
    text = read_text(PAGE.format(opening=opening, first="Opening a port"), "x", "html").text
    places = [text.index(part) for part in (opening, "Opening a port;", "Training ten divers.", "ended")]
    assert places == sorted(places)

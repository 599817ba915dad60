from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.articles.formats.hyphens import join_hyphenated
from icesco_cli.articles.formats.printed_pages import without_page_breaks
from icesco_cli.articles.formats.wrapping import join_wrapped

PROSE = """The presidents of the academies of Kazakhstan, Kyrgyzstan and
Mongolia met in Bishkek at the invitation of the President of the
Academy of Sciences of Kyrgyzstan and adopted the following
decisions."""
NOTHING = [
    "",
    "one line",
    "PRESS OFFICE\nSpeeches - page 4 of 90\nSort by: Day",
    "The Courier\nMinister opens archive\nBy Okello Odongo\n3 June 2022",
    "They agreed:\n\n1. to open a school;\n2. to train teachers.",
    "They agreed:\n- to open a school;\n- to train teachers.",
    "The masks of Lima: a museum in Riga looks back over the sea\nBY THE COURIER\nRIGA",
    "WORLD ARTS BOOKS TRAVEL SCIENCE SPORTS AND ALL THE REST\nculture",
    "A first paragraph that ends.\nA second one that ends as well.",
    "Roses are red\nViolets are blue\nSugar is sweet",
    "ROSES ARE RED IN ALL THE SONGS\nby Jaan Kask     7 min read",
    "Background\n\nthe school was opened in 1999.",
]


@pytest.mark.parametrize("reading", NOTHING)
def test_lines_stay(reading: str) -> None:
    assert join_wrapped(reading) == reading


def test_hard_wrapped_prose_is_one_paragraph() -> None:
    assert join_wrapped(PROSE) == PROSE.replace("\n", " ")


def test_paragraphs_without_blank_lines_between() -> None:
    second = "They will meet again in Ulaanbaatar."
    assert join_wrapped(f"{PROSE}\n{second}") == PROSE.replace("\n", " ") + "\n" + second


def test_numbered_items_begin_paragraphs_and_go_on() -> None:
    item = "1. agreed to send a common mission to the monasteries of Valdres in\nthe autumn of 2019;"
    joined = join_wrapped(f"{PROSE}\n\n{item}\n{item}")
    assert joined.endswith(f"decisions.\n\n{item.replace(chr(10), ' ')}\n{item.replace(chr(10), ' ')}")


def test_items_of_markup_stay_apart() -> None:
    page = "The Council, at its session in Oran,\n\n  decided to open a school for the weavers,\n  decided to rest."
    assert join_wrapped(page).count("\n") < page.count("\n")
    assert join_wrapped(page, {page.index("decided"), page.rindex("decided")}) == page


def test_a_title_over_two_lines() -> None:
    title = "Director-General Meets Minister of Culture of\nPeru in Lima"
    assert join_wrapped(title + "\n\nText.") == title.replace("\n", " ") + "\n\nText."


def test_a_sentence_cut_by_a_blank_line() -> None:
    cut = "The Minister of Culture opened the National Archive of Sound on\n\nFriday"
    assert join_wrapped(cut) == cut
    cut = "The Minister of Culture opened the National Archive of Sound and\n\nthanked the donors."
    assert "\n" not in join_wrapped(cut)


@pytest.mark.parametrize(
    "foot", ["Page {} of 2", "PR/7/2024          Page {} of 2", "Lakes | Page {}", "page {} | Lakes"]
)
def test_page_numbers_and_running_heads_go(foot: str) -> None:
    page = f"COUNCIL OF ACADEMIES\n{foot}\n\nThe academies met in {{}}.\n\n"
    bare = without_page_breaks(page.format(1, "Lima") + page.format(2, "Riga"))
    assert bare.split() == "The academies met in Lima. The academies met in Riga.".split()


@pytest.mark.parametrize(
    "reading",
    ["In 2021\n\n12\n\nministers came.", "See the plan on page 4", "Page one of the accord was lost.", "3 of 4"],
)
def test_numbers_of_the_story_stay(reading: str) -> None:
    assert without_page_breaks(reading + "\n\nText.").split()[:2] == reading.split()[:2] or reading == "3 of 4"


@given(st.text(alphabet="ab .,\nPage 123-•"))
def test_offsets_stay(reading: str) -> None:
    joined = join_wrapped(without_page_breaks(reading))
    assert len(joined) == len(reading)


def test_the_indentation_of_a_line_that_goes_on_parts_no_columns() -> None:
    text = "2.1  The camp is in Lima. Responsible: Ministry of Youth and\n        Sports of Peru.\n2.2  No more.\n"
    joined = join_wrapped(text)
    assert len(joined) == len(text)
    assert "Youth and \t" in joined and "    Sports" not in joined


WIDE = "The ministers of Peru and Estonia met at the harbour of Lima and {}"
UNPARTED = [
    "They met. pre- and post-war songs",
    WIDE.format("agreed -\nas before - to open a school"),
    "ROSES-\nBy Jaan Kask     7 min read",
    "Peru-\n\nEstonia",
]
PARTED = [
    (WIDE.format("reviewed the implemen-\ntation of it."), "implementation   of it."),
    (WIDE.format("opened the libra-\nry."), "library  ."),
    (WIDE.format("thanked the Vice-\nPresident of it."), "Vice-President  of it."),
    (WIDE.format("asked for long-\nterm help there."), "long-term  help there."),
    (WIDE.format("signed a 20-\nyear pact there."), "20-year  pact there."),
    (WIDE.format("restored the libra-\n\n        \nries of Lima."), "libraries"),
]


@pytest.mark.parametrize("reading", UNPARTED)
def test_hyphens_that_part_no_word_stay(reading: str) -> None:
    assert join_hyphenated(reading, join_wrapped(reading)) == join_wrapped(reading)


@pytest.mark.parametrize(("reading", "expected"), PARTED)
def test_words_that_a_line_parts_are_one(reading: str, expected: str) -> None:
    joined = join_hyphenated(reading, join_wrapped(reading))
    assert expected in joined
    assert len(joined) == len(reading)

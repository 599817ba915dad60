from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.output.columns import Column, Fit
from icesco_cli.output.layout import GAP, PlacedColumn, lay_out

DAY = Column("day", "Day", Fit.WHOLE)
WHAT = Column("what", "What", least=20)
WHO = Column("who", "Who", least=10)
SOURCE = Column("source", "Source", Fit.FIRST, under="what")
WORDS = dict.fromkeys(("day", "what", "who", "source", "bar", "id"), 1)


def keys_and_widths(places: tuple[PlacedColumn, ...] | None) -> list[tuple[str, int]]:
    assert places is not None
    return [(place.column.key, place.width) for place in places]


def test_what_fits_is_not_widened() -> None:
    assert keys_and_widths(lay_out((DAY, WHAT), {"day": 10, "what": 15}, WORDS, 80)) == [("day", 10), ("what", 15)]


def test_wrapped_columns_share_the_room_that_is_left() -> None:
    natural = {"day": 10, "what": 200, "who": 200}
    assert keys_and_widths(lay_out((DAY, WHAT, WHO), natural, WORDS, 80)) == [("day", 10), ("what", 38), ("who", 28)]


def test_a_short_column_leaves_its_share_to_a_long_one() -> None:
    natural = {"day": 10, "what": 200, "who": 12}
    assert keys_and_widths(lay_out((DAY, WHAT, WHO), natural, WORDS, 80)) == [("day", 10), ("what", 54), ("who", 12)]


def test_a_source_stands_beside_where_there_is_room_and_below_where_there_is_not() -> None:
    natural = {"day": 10, "what": 200, "source": 36}
    wide, narrow = lay_out((DAY, WHAT, SOURCE), natural, WORDS, 100), lay_out((DAY, WHAT, SOURCE), natural, WORDS, 60)
    assert [key for key, _ in keys_and_widths(wide)] == ["day", "what", "source"]
    assert keys_and_widths(narrow) == [("day", 10), ("what", 48)]
    assert narrow is not None
    assert narrow[1].below == (SOURCE,)


def test_bars_go_first() -> None:
    columns = (DAY, WHAT, Column("bar", "", Fit.BAR))
    natural = {"day": 10, "what": 20, "bar": 24}
    assert keys_and_widths(lay_out(columns, natural, WORDS, 58)) == [("day", 10), ("what", 20), ("bar", 24)]
    assert keys_and_widths(lay_out(columns, natural, WORDS, 57)) == [("day", 10), ("what", 20)]


def test_below_a_column_that_is_not_shown_nothing_can_stand() -> None:
    assert keys_and_widths(lay_out((DAY, SOURCE), {"day": 10, "source": 36}, WORDS, 80)) == [
        ("day", 10),
        ("source", 36),
    ]


def test_a_very_long_source_is_folded_below_rather_than_given_up() -> None:
    places = lay_out((DAY, WHAT, SOURCE), {"day": 10, "what": 200, "source": 90}, WORDS, 60)
    assert keys_and_widths(places) == [("day", 10), ("what", 48)]


def test_a_very_long_id_is_folded_below_too() -> None:
    identifier = Column("id", "Id", Fit.WHOLE, under="what")
    places = lay_out((DAY, WHAT, SOURCE, identifier), {"day": 10, "what": 40, "source": 20, "id": 90}, WORDS, 60)
    assert keys_and_widths(places) == [("day", 10), ("what", 48)]


def test_too_narrow_for_any_table() -> None:
    assert lay_out((DAY, WHAT, SOURCE), {"day": 10, "what": 200, "source": 90}, WORDS, 25) is None


@given(st.tuples(*[st.integers(1, 300)] * 4), st.integers(1, 250))
def test_a_table_is_never_wider_than_the_terminal(widths: tuple[int, int, int, int], width: int) -> None:
    natural = dict(zip(("day", "what", "who", "source"), widths, strict=True))
    places = lay_out((DAY, WHAT, WHO, SOURCE), natural, WORDS, width)
    assert places is None or sum(place.width for place in places) + GAP * (len(places) - 1) <= width


def test_no_word_is_broken_as_long_as_a_source_can_be_folded() -> None:
    columns = (DAY, WHO, WHAT, SOURCE)
    natural = {"day": 10, "who": 60, "what": 90, "source": 44}
    assert keys_and_widths(lay_out(columns, natural, WORDS, 72))[1] == ("who", 12)
    assert keys_and_widths(lay_out(columns, natural, {**WORDS, "who": 22}, 72))[1][1] >= 22
    assert lay_out(columns, natural, {**WORDS, "who": 70}, 44) is not None

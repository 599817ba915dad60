from __future__ import annotations

from dataclasses import replace

import pytest

from icesco_cli.errors import IcescoError
from icesco_cli.output.columns import Column, choose

COLUMNS = (Column("id", "Id"), Column("date", "When"), Column("end", "Until", shown=False))


@pytest.mark.parametrize("names", ["nothing", "id,nothing", "Id", "", " , "])
def test_an_unknown_column_is_refused_with_the_list_of_all(names: str) -> None:
    with pytest.raises(IcescoError, match=r"The columns are: id, date, end\.") as refusal:
        choose(COLUMNS, names)
    assert refusal.value.code == 2


def test_a_column_that_is_asked_for_says_all() -> None:
    silent = Column("said_by", "Said by", read=lambda row: None)
    brief = replace(silent, terse=True)
    row = {"said_by": "Ana Reis"}
    assert [column.value(row) for column in choose((brief,), None)] == [None]
    assert [choose((column,), "said_by")[0].value(row) for column in (silent, brief)] == [None, "Ana Reis"]


@pytest.mark.parametrize(
    ("names", "keys"),
    [(None, ["id", "date"]), ("end", ["end"]), ("end, id", ["end", "id"]), ("id,id,", ["id"])],
)
def test_columns_come_in_the_order_asked_for(names: str | None, keys: list[str]) -> None:
    assert [column.key for column in choose(COLUMNS, names)] == keys

"""Sets in temporary tables behave as sets in memory do."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.database.tables.stored_sets import StoredSet

numbers = st.lists(st.integers(-(2**63), 2**63 - 1))
words = st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")))


@given(numbers, numbers, numbers)
def test_numbers(first: list[int], more: list[int], less: list[int]) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        stored = StoredSet(connection, first)
        stored.update(more)
        stored.difference_update(less)
        assert [*stored] == sorted({*first, *more} - {*less})
        assert [value for value in {*first, *less} if value in stored] == [
            value for value in {*first, *less} if value in {*stored}
        ]


@given(words)
def test_words_come_in_their_order(given_words: list[str]) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        stored = StoredSet[str](connection)
        for word in given_words:
            stored.add(word)
        assert [*stored] == sorted({*given_words})


def test_sets_of_one_connection_are_apart() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        one, other = StoredSet(connection, [1, 2]), StoredSet(connection, [2, 3])
        assert ([*one], [*other]) == ([1, 2], [2, 3])


def test_many_are_gone_through_while_some_are_discarded() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        stored = StoredSet(connection, range(3000))
        seen = []
        for value in stored:
            seen.append(value)
            stored.difference_update([value])
        assert seen == [*range(3000)]
        assert [*stored] == []

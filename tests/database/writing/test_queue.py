import sqlite3
from contextlib import closing

from icesco_cli.database.writing.queue import Queue


def test_what_is_added_meanwhile_comes_in_its_turn():
    with closing(sqlite3.connect(":memory:")) as connection:
        queue = Queue(connection)
        for place, number in (("b", 2), ("a", 3), ("a", 1), ("b", 2)):
            queue.add(place, number)
        found = []
        for place, number in queue.taken():
            found.append((place, number))
            if number == 3:
                queue.add("c", 5)
                queue.add("a", 4)
        assert found == [("a", 1), ("a", 3), ("a", 4), ("b", 2), ("c", 5)]


def test_what_stands_in_one_place_comes_together():
    with closing(sqlite3.connect(":memory:")) as connection:
        queue = Queue(connection)
        for place, number in (("b", 2), ("a", 3), ("a", 1)):
            queue.add(place, number)
        assert list(queue.taken_by_place()) == [("a", [1, 3]), ("b", [2])]

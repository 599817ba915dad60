import pytest

from icesco_cli.entities.reprints import fingerprints
from icesco_cli.models import Article, Sentence, Shape
from tests.linking_at_once import reprints


def sheet(id_, day=None, source=None):
    return Article(id_, source or f"{id_}.txt", 1, 1, 0, 9, published=day, published_basis="stated" if day else None)


TEN = tuple(range(10))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((), ()),
        ((1, 2), (1, 2)),
        (TEN, TEN[:8]),
        (TEN, (*TEN[:8], 98, 99)),
        (TEN, (*TEN, 97, 98)),
        (TEN, tuple(range(10, 20))),
    ],
)
def test_what_is_no_reprint(one, other):
    assert reprints([sheet("a1"), sheet("a2")], {"a1": one, "a2": other}) == {}


@pytest.mark.parametrize(("one", "other"), [(TEN, TEN), (TEN, TEN[::-1]), (TEN, TEN[:9]), (TEN, (*TEN[1:], 99))])
def test_reprint(one, other):
    assert reprints([sheet("a1"), sheet("a2")], {"a1": one, "a2": other}) == {"a2": "a1"}


@pytest.mark.parametrize(
    ("articles", "original"),
    [
        ([sheet("a1"), sheet("a2", "2022-05-03")], "a2"),
        ([sheet("a1", "2022-05-04"), sheet("a2", "2022-05-03")], "a2"),
        ([sheet("a1", "2022-05-03", "z.txt"), sheet("a2", "2022-05-03", "b.txt")], "a2"),
    ],
)
def test_the_original_has_a_day_the_earliest_and_the_first_source(articles, original):
    found = reprints(articles, {"a1": TEN, "a2": TEN})
    assert set(found.values()) == {original}


def test_every_reprint_points_to_the_original():
    articles = [sheet(f"a{n}") for n in range(50)]
    assert set(reprints(articles, {one.id: TEN for one in articles}).values()) == {"a0"}


def test_fingerprints_are_of_the_words_of_the_body():
    reading = "A title.\nHe spoke.\nHE  spoke!\nThey left."
    spans = [(0, 8, Shape.TITLE), (9, 18, Shape.BODY), (19, 29, Shape.BODY), (30, 40, Shape.ITEM)]
    found = fingerprints(reading, [Sentence(start, end, shape) for start, end, shape in spans])
    assert len(found) == 3
    assert found[0] == found[1] != found[2]

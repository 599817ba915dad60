"""The generated archives: the same for the same seed, varied, and shaped like press releases and news."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from pathlib import Path

import pytest

from benchmarks.cast import countries, member, size
from benchmarks.corpus import Page, documents, telling, write
from benchmarks.stories import story
from benchmarks.tables import table, words

ARTICLES = 400


@pytest.fixture(scope="module")
def archive() -> list[Page]:
    return list(documents(ARTICLES))


@pytest.fixture(scope="module")
def text(archive: list[Page]) -> str:
    return "\n".join(page.text for page in archive)


def test_another_seed_tells_something_else(archive: list[Page]) -> None:
    others = {page.text for page in documents(ARTICLES, seed=21)}
    assert others.isdisjoint(page.text for page in archive)


@pytest.mark.parametrize("sign", ["{", "}", ",,", ",.", " .", "  "])
def test_nothing_is_left_to_fill_or_to_mend(sign: str) -> None:
    told = [paragraph for number in range(ARTICLES) for paragraph in telling(20, number).paragraphs]
    assert [paragraph for paragraph in told if sign in paragraph] == []


def test_the_same_seed_tells_the_same(archive: list[Page]) -> None:
    assert list(documents(ARTICLES)) == archive


def test_a_smaller_archive_begins_a_larger_one(archive: list[Page]) -> None:
    whole = len(archive) - 1
    assert list(islice(documents(10 * ARTICLES), whole)) == archive[:whole]


def test_the_files_hold_what_is_streamed(tmp_path: Path) -> None:
    streamed = {page.name: page.text for page in documents(60)}
    assert write(tmp_path, 60) == len(streamed)
    assert {name: (tmp_path / name).read_text("utf-8") for name in streamed} == streamed


def test_there_are_as_many_articles_as_asked_for(archive: list[Page]) -> None:
    assert sum(page.articles for page in archive) == ARTICLES
    assert {1, 2, 3, 4, 8} <= {page.articles for page in archive}


def test_pages_have_many_forms(archive: list[Page]) -> None:
    suffixes = Counter(Path(page.name).suffix for page in archive)
    assert {".txt", ".md", ".html"} == set(suffixes)
    assert suffixes[".txt"] > suffixes[".md"] > suffixes[".html"]


def test_articles_are_as_long_as_news() -> None:
    lengths = sorted(sum(len(one.split()) for one in telling(20, number).paragraphs) for number in range(200))
    assert lengths[0] >= 220
    assert lengths[-1] <= 520
    assert 300 <= lengths[100] <= 400


def test_hardly_an_article_repeats_another() -> None:
    told = Counter(telling(20, number).paragraphs for number in range(ARTICLES))
    assert 1 <= sum(times - 1 for times in told.values()) <= 0.05 * ARTICLES


def test_few_sentences_are_said_twice() -> None:
    paragraphs = {telling(20, number).paragraphs for number in range(ARTICLES)}
    sentences = Counter(one for body in paragraphs for paragraph in body for one in paragraph.split(". "))
    assert len(sentences) > 0.9 * sentences.total()


def test_the_vocabulary_is_as_rich_as_that_of_the_press(text: str) -> None:
    assert len(set(text.split()[:9_000])) > 2_300


def test_stories_are_of_every_kind_and_from_everywhere() -> None:
    stories = [story(20, number) for number in range(ARTICLES)]
    assert {one.kind for one in stories} == {*table("sentences")["leads"]}
    assert {promise.kind for one in stories for promise in one.promises} == {*table("sentences")["promises"]}
    assert len({one.country for one in stories}) > 40


def test_several_outlets_tell_one_story() -> None:
    told = Counter(
        (one.host.name, one.guest.name, one.day) for one in (story(20, number) for number in range(ARTICLES))
    )
    assert 20 <= sum(1 for times in told.values() if times > 1) <= 120


def test_names_recur_as_zipf_has_it() -> None:
    named = Counter(story(20, number).host.name for number in range(2_000))
    times = sorted(named.values(), reverse=True)
    assert times[0] > 5 * times[20] > 0
    assert times[-1] == 1


def test_the_cast_grows_and_is_bounded() -> None:
    assert size(0) < size(1_000) < size(100_000) < size(1_000_000) < 50_000
    assert len({member(20, number).name for number in range(2_000)}) > 1_800


def test_every_country_has_names() -> None:
    assert {country.culture for country in countries()} == {*table("names")}


@pytest.mark.parametrize("slot", [*table("words")])
def test_no_word_stands_twice_in_its_table(slot: str) -> None:
    listed = [word.strip() for word in words(slot) if word.strip()]
    assert listed
    assert [word for word, times in Counter(listed).items() if times > 1] == []

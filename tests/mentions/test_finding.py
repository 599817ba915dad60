"""What holds for every text: order, offsets, one reading, and time that grows with the length alone."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.mentions.finding import find_mentions
from icesco_cli.models import Article, Sentence, Topic
from tests.growing import grows_with_its_length
from tests.mentions.annotating import annotate

WORDS = (
    "Mr. Dr. the of and , . : ( ) ' \" Minister President Ministry University Culture Karim Saidov bin Al-Amri Ould "
    "UNESCO Baku Mali Malian said met who his wife as for Museum Council J. HILL NATO 's General Sheikh Forum in at on"
).split()

HOSTILE = [
    "Al-",
    "Al ",
    "J. ",
    "A.",
    "Karim ",
    "Karim Saidov, ",
    "Mr. ",
    "Minister of Culture, ",
    "Ministry of ",
    "University ",
    "Culture, ",
    "Culture and ",
    "UNESCO and ",
    "A (BC) ",
    "Ali's ",
    "bin ",
    "the ",
    "Saidov said ",
    '"Ali ',
    "President and ",
]


def read(text: str) -> object:
    article = Article("a1", "page.txt", 1, 1, 0, len(text))
    return find_mentions(text, article, [Sentence(0, len(text))])


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_mentions_are_in_order_inside_the_text_and_apart(text: str) -> None:
    found = annotate(text).mentions
    for mention in found:
        assert 0 <= mention.outer_start <= mention.start < mention.end <= mention.outer_end <= len(text)
        assert text[mention.start : mention.end].strip() == text[mention.start : mention.end]
    for before, after in pairwise(found):
        assert before.end <= after.start


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_mentions_name_the_people_and_bodies_of_the_article(text: str) -> None:
    found = annotate(text)
    known = {person.name for person in found.people} | {body.name for body in found.organisations}
    topics = (Topic.PERSON, Topic.ORGANISATION)
    named = {name for mention in found.mentions if mention.topic in topics for name in mention.names}
    assert named <= known
    assert found == annotate(text)


@given(st.text(max_size=200).map(lambda text: text.replace("\n", " ")))
def test_any_text_is_read(text: str) -> None:
    assert all(text[mention.start : mention.end].strip() for mention in annotate(text).mentions)


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_linear_time(piece: str) -> None:
    assert grows_with_its_length(read, piece, 2_000)

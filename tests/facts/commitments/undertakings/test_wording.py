"""What is undertaken, as a phrase that can be read alone: how it never begins and ends, and how it does."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.promised import undertaken

JORDAN = "Jordan's Minister of Education Rania Haddad"

BADLY_BEGUN = re.compile(r"(?:['’]s?\b|[,;:.)–-]|be\b|(?:at|on|upon|to|of)\s+\w+ing\b|and\b|to\b|will\b)", re.I)
BADLY_ENDED = re.compile(r"(?:\b(?:and|or|but|nor|the|a|an|of|for|from|between|its|their|which|who|that|to)|[,;:–-])$")

WHO = ["Jordan", "The Zamzam Bank", JORDAN, "Jordan and Oman", "The two sides"]
BRINGING = [
    "will", "agreed to", "announced that it would", "is going to", "aims at", "is committed to", "plans to",
    "assured the Minister of its", "reaffirmed its readiness to", "agreed on", "signed an agreement to", "is set to",
]  # fmt: skip
DOING = ["open a school in Oran", "opening ten schools", "full support", "train teachers", "be represented at the fair"]
TAILS = [
    "", " and", ", which will open in May", ", the first class of which will begin in May", " and it will pay for it",
    ", the Minister of Trade, Mr. Omar Saleh, told reporters on Monday", ", officials said", ", but gave no date",
    ", hailing the museum's work", ' "before the rains', " with the", " for RM4.76 million", " in St. Petersburg",
]  # fmt: skip

STRIPPED = [
    ("Jordan will open a school, Trend reports via the press service of the ministry.", "open a school"),
    ("Jordan will open a school in May, APA reports, citing Trend.", "open a school in May"),
    ("Jordan will open a school, a statement from the Zamzam Bank reads.", "open a school"),
    ("Jordan will open a school - Minister Rania Haddad", "open a school"),
    ("Jordan will open a school by June and called on Oman to help.", "open a school by June"),
    ("Jordan aims at increasing its share.", "increasing its share"),
    ("Jordan will open a school, the federation said on Tuesday.", "open a school"),
    ("Jordan will open a school, the ambassador, Omar Saleh, announced.", "open a school"),
    ("Jordan will merge the schools, the first class of which will begin in May.", "merge the schools"),
    ("Jordan will build ten silos, but made no headway on the loan.", "build ten silos"),
    ("Jordan will restore the mosque, hailing the museum's help.", "restore the mosque"),
    ("Jordan signed the 150 million euro school deal on Monday.", "the 150 million euro school deal"),
    (f"{JORDAN} instructed the institute to draft a plan.", "instructed the institute to draft a plan"),
]  # fmt: skip

WHOLE = [
    ("Jordan is committed to leaving no one behind.", "leaving no one behind"),
    ("Jordan will print books, annual reports and maps.", "print books, annual reports and maps"),
    ("Jordan will pay RM4.76 million for the school.", "pay RM4.76 million for the school"),
    ("Jordan will open a school in St. Petersburg in May.", "open a school in St. Petersburg in May"),
    ("Jordan will build a school, the largest in Oran.", "build a school, the largest in Oran"),
    ("Jordan will build a school, a road and a bridge.", "build a school, a road and a bridge"),
    ("Jordan will finance a forum that Oman and Malta will hold.", "finance a forum that Oman and Malta will hold"),
    ("Jordan will carry on with it.", "carry on with it"),
]


FILLED = [
    ("Jordan will sell it.", "sell it"),
    ("Jordan wrote the reports, and Oman will print it.", "print it"),
    ("Jordan will open the forum that Oman will hold in May.", "open the forum"),
    ("Jordan received a list of sites and will send it to the Council.", "send it [a list of sites] to the Council"),
    ("Jordan agreed to collect the maps in May and to print them.", "print them [the maps]"),
    ("Oman joined the summit of the League, which Jordan will host in May.", "host [the summit of the League] in May"),
    ("Jordan will open the forum that Oman will hold in May.", "hold [the forum] in May"),
    ("Jordan said on Monday its upper house will follow in May.", "its upper house will follow in May"),
    ("Jordan said that in May four engineers will come to Oran.", "four engineers will come to Oran"),
    ("Jordan will build and equip six schools.", "build and equip six schools"),
    (
        "Jordan and Oman signed two deals during the visit which Dr. Omar Saleh, its Minister, is paying.",
        "two deals during the visit",
    ),
]
"""Words that say nothing alone, as they are where the sentence does not name what they stand for, and where it does."""


@given(st.sampled_from(WHO), st.sampled_from(BRINGING), st.sampled_from(DOING), st.sampled_from(TAILS))
def test_an_undertaking_begins_and_ends_as_a_phrase(who: str, bringing: str, doing: str, tail: str) -> None:
    for words in undertaken(f"{who} {bringing} {doing}{tail}."):
        assert words and not BADLY_BEGUN.match(words), words
        assert not BADLY_ENDED.search(words), words
        assert words.count('"') % 2 == 0, words


@pytest.mark.parametrize(("text", "words"), STRIPPED)
def test_what_is_not_its_own_is_left_out(text: str, words: str) -> None:
    assert undertaken(text)[0] == words


@pytest.mark.parametrize(("text", "words"), WHOLE)
def test_what_is_its_own_is_kept(text: str, words: str) -> None:
    assert undertaken(text)[0] == words


@pytest.mark.parametrize(("text", "words"), FILLED)
def test_what_is_said_elsewhere_is_put_in(text: str, words: str) -> None:
    assert words in undertaken(text)

import pytest

from icesco_cli.entities.wordings import read_wording, stem

NO_AMOUNT = [
    "will open in 2024",
    "within five years",
    "by 15 December",
    "on December 15",
    "over the next two seasons",
    "in 1.2.3",
    "the one-eyed",
]


@pytest.mark.parametrize("what", NO_AMOUNT)
def test_what_is_no_amount(what):
    assert not read_wording(what).amounts - {1}


@pytest.mark.parametrize(
    ("what", "amounts"),
    [
        ("twelve looms", {12}),
        ("350,000 US dollars", {350_000}),
        ("$3.5 million over two years", {3_500_000}),
        ("RM20 mln (about USD 4.2 million)", {20_000_000, 4_200_000}),
        ("2,5 billion", {2_500_000_000}),
        ("2024 trees in 2024 gardens", set()),
        ("three hundred thousand euros", {300_000}),
    ],
)
def test_amounts(what, amounts):
    assert read_wording(what).amounts == amounts


@pytest.mark.parametrize(
    ("what", "verb"), [("will support Mali", None), ("Mali", None), ("will also train", "train"), ("to be held", None)]
)
def test_verb(what, verb):
    assert read_wording(what).verb == verb


def test_small_words_and_words_of_undertaking_are_no_content():
    wording = read_wording("will provide support to the two old libraries of Segou")
    assert wording.content == {"old", "librar", "segou"}
    assert wording.names == {"segou"}
    assert wording.counted == {(2, "old")}


@pytest.mark.parametrize(("one", "other"), [("news", "new"), ("ring", "rion"), ("mation", "ment")])
def test_words_too_short_to_be_cut(one, other):
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("restoring", "restoration"), ("comments", "comment"), ("library", "libraries"), ("committed", "commit")],
)
def test_stem(one, other):
    assert stem(one) == stem(other)

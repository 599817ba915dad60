import pytest

from tests.entities.stories import article, body, person, promise
from tests.linking_at_once import link

CAST = [person("Rauf Nabiyev", "Minister of Culture", "Azerbaijan"), person("Awa Kane", "Director", "Lyra Foundation")]
BODIES = [body("Lyra Foundation"), body("Vega Institute"), body("Ministry of Culture of Mali")]
LYRA = ["Lyra Foundation"]


def told(id_, day, *promises):
    return article(id_, day, CAST, BODIES, promises=promises)


def rows(*articles):
    return link(articles).commitments


APART = {
    "another party": [
        told("a1", "2022-05-03", promise(LYRA, "will restore the old library of Timbuktu")),
        told("a2", "2022-05-03", promise(["Vega Institute"], "will restore the old library of Timbuktu")),
    ],
    "another country's minister": [
        told("a1", "2022-05-03", promise(["Rauf Nabiyev"], "will restore the old library of Segou")),
        told("a2", "2022-05-03", promise(["Mali"], "will restore the old library of Segou")),
    ],
    "nothing said": [told("a1", "2022-05-03", promise(LYRA, "")), told("a2", "2022-05-03", promise(LYRA, ""))],
    "another amount": [
        told("a1", "2022-05-03", promise(LYRA, "will train 60 librarians in Mali")),
        told("a2", "2022-05-03", promise(LYRA, "will train 80 librarians in Mali")),
    ],
    "another place": [
        told("a1", "2022-05-03", promise(LYRA, "will train sixty young librarians in Segou")),
        told("a2", "2022-05-03", promise(LYRA, "will train sixty young librarians in Gao")),
    ],
    "two numbers of one article, for two things": [
        told("a1", "2022-05-03", promise(LYRA, "will train 60 teachers"), promise(LYRA, "will train 60 nurses")),
    ],
    "one number of one article, for another deed": [
        told("a1", "2022-05-03", promise(LYRA, "will train 60 teachers"), promise(LYRA, "will hire 60 teachers")),
    ],
    "another deed": [
        told("a1", "2022-05-03", promise(LYRA, "will restore the mosques of Segou")),
        told("a2", "2022-05-03", promise(LYRA, "will photograph the mosques of Segou and of Gao")),
    ],
    "another day on which it falls due": [
        told("a1", "2022-05-03", promise(LYRA, "will publish the catalogue of carpets", due="2022")),
        told("a2", "2022-05-03", promise(LYRA, "will publish the catalogue of carpets", due="2024")),
    ],
    "another to whom it is promised": [
        told("a1", "2022-05-03", promise(LYRA, "will send experts in paper conservation", to=["Mali"])),
        told("a2", "2022-05-03", promise(LYRA, "will send experts in paper conservation", to=["Kenya"])),
    ],
    "the same words years later": [
        told("a1", "2019-05-03", promise(LYRA, "will hold a book fair in Segou")),
        told("a2", "2022-05-03", promise(LYRA, "will hold a book fair in Segou")),
    ],
    "words too few": [
        told("a1", "2022-05-03", promise(LYRA, "will provide training")),
        told("a2", "2022-05-04", promise(LYRA, "will provide training and equipment to all libraries of Mali")),
    ],
    "a small number": [
        told("a1", "2022-05-03", promise(LYRA, "will send two experts to the museum")),
        told("a2", "2022-05-03", promise(LYRA, "will rent two rooms beside the museum")),
    ],
    "an amount of two things": [
        told("a1", "2022-05-03", promise(LYRA, "will train 60 teachers")),
        told("a2", "2022-05-03", promise(LYRA, "will buy 60 computers for teachers")),
    ],
    "a year is no amount": [
        told("a1", "2022-05-03", promise(LYRA, "will open a museum of carpets in 2024")),
        told("a2", "2022-05-03", promise(LYRA, "will close the museum of old coins in 2024")),
    ],
    "two limbs of one article": [
        told(
            "a1", "2022-05-03",
            promise(LYRA, "will restore the old library of Segou"),
            promise(LYRA, "will restore the old library of Segou and its inner garden"),
        ),
    ],
    "less than two that differ": [
        told("a1", "2022-05-03", promise(LYRA, "will restore the great mosque library of Segou")),
        told("a2", "2022-05-03", promise(LYRA, "will restore the old palace library of Segou")),
        told("a3", "2022-05-04", promise(LYRA, "will restore library of Segou, whole")),
    ],
    "together less than each of two alone": [
        told("a1", "2022-05-03", promise(LYRA, "will restore the old library of Segou")),
        told("a2", "2022-05-03", promise(["Vega Institute"], "will restore the old library of Mopti")),
        told("a3", "2022-05-04", promise([*LYRA, "Vega Institute"], "will restore the old library")),
    ],
}  # fmt: skip


@pytest.mark.parametrize("articles", APART.values(), ids=APART)
def test_undertakings_that_stay_apart(articles):
    assert len(rows(*articles)) == sum(len(one.commitments) for one in articles)


ONE = {
    "the same words": [
        told("a1", "2022-05-03", promise(LYRA, "will restore the old library of Segou")),
        told("a2", "2022-11-03", promise(LYRA, "to restore the old library in Segou", kind="plan")),
    ],
    "the same words on days unknown": [
        told("a1", None, promise(LYRA, "will restore the old library of Segou")),
        told("a2", None, promise(LYRA, "will restore the old library of Segou")),
    ],
    "less": [
        told("a1", "2022-05-03", promise(LYRA, "will restore the old library of Segou with cedar wood")),
        told("a2", "2022-05-09", promise(LYRA, "will restore the old library of Segou")),
    ],
    "with and without the partner": [
        told("a1", "2022-05-03", promise([*LYRA, "Vega Institute"], "agreed to restore the old library of Segou")),
        told("a2", "2022-05-03", promise(LYRA, "will restore the old library of Segou")),
    ],
    "a minister and the country": [
        told("a1", "2022-05-03", promise(["Rauf Nabiyev"], "will restore the old library of Segou")),
        told("a2", "2022-05-03", promise(["Azerbaijan"], "will restore the old library of Segou")),
    ],
    "a country and its ministry": [
        told("a1", "2022-05-03", promise(LYRA, "will send experts in paper conservation", to=["Mali"])),
        told("a2", "2022-05-03",
             promise(LYRA, "will send experts in paper conservation", to=["Ministry of Culture of Mali"])),
    ],
    "two together, of whom one says more alone": [
        told("a1", "2022-05-03", promise(LYRA, "will restore the old library of Segou")),
        told("a2", "2022-05-04", promise([*LYRA, "Vega Institute"], "will restore the old library")),
    ],
    "money": [
        told("a1", "2022-05-03", promise(LYRA, "will contribute USD 25 million over five years to the Dune Fund")),
        told("a2", "2022-05-05", promise(LYRA, "announced a grant of $25m to the Dune Fund, in yearly tranches")),
    ],
    "so many of one thing": [
        told("a1", "2022-05-03", promise(LYRA, "will pay for twelve looms")),
        told("a2", "2022-05-05", promise(LYRA, "to deliver 12 looms and a dye laboratory")),
    ],
    "so many, in other words": [
        told("a1", "2022-05-03", promise(LYRA, "will train sixty women and men as binders")),
        told("a2", "2022-05-05", promise(LYRA, "is to train 60 bookbinders, half of them women")),
    ],
    "a headline and a sentence below it": [
        told(
            "a1", "2022-05-03", promise(LYRA, "will train sixty young binders in Segou"),
            promise(LYRA, "will train 60 young women and men in the first year"),
        ),
    ],
}  # fmt: skip


@pytest.mark.parametrize("articles", ONE.values(), ids=ONE)
def test_one_undertaking(articles):
    (row,) = rows(*articles)
    assert len(row.evidence) == 2
    assert {evidence.article for evidence in row.evidence} == {one.article.id for one in articles}


def test_the_row_is_the_fullest_statement_with_the_most_exact_days():
    (row,) = rows(
        told("a1", None, promise(LYRA, "will restore the old library of Segou", made_on="2022-05-03", due="2023-04")),
        told(
            "a2", None, promise([*LYRA, "Awa Kane"], "to restore the old library of Segou", ["Mali"], "2022-05", "2023")
        ),
    )
    assert row.what == "will restore the old library of Segou"
    assert (row.made_on, row.due) == ("2022-05-03", "2023-04")
    assert {party.id for party in row.by} == {"lyra-foundation", "awa-kane"}
    assert [(party.id, party.name) for party in row.to] == [("mali", "Mali")]

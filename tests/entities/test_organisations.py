from dataclasses import replace

import pytest

from tests.entities.stories import article, body, person
from tests.linking_at_once import link

UNESCO = "United Nations Educational, Scientific and Cultural Organization"


def rows(*bodies, officials=()):
    """The rows of bodies that stand each in an article of its own; `officials` are the articles' countries."""
    around = [*officials, *[()] * len(bodies)]
    told = [
        article(f"a{n}", people=[person(f"Omar {c}i", "Minister", c) for c in around[n]], bodies=[one])
        for n, one in enumerate(bodies)
    ]
    return link(told).organisations


APART = {
    "ministries of two countries": ([body("Ministry of Culture of Mali"), body("Ministry of Culture of Kenya")], ()),
    "two ministries": ([body("Ministry of Culture of Mali"), body("Ministry of Education of Mali")], ()),
    "a body and its organ": ([body("African Union"), body("African Union Commission")], ()),
    "a ministry of no country": ([body("Ministry of Culture of Mali"), body("Ministry of Culture")], ()),
    "a ministry in an article on another country": (
        [body("Ministry of Culture of Mali"), body("Ministry of Culture")],
        ((), ("Kenya",)),
    ),
    "a ministry in an article on both countries": (
        [body("Ministry of Culture of Mali"), body("Culture Ministry of Kenya"), body("Ministry of Culture")],
        ((), (), ("Mali", "Kenya")),
    ),
    "two ministries of no country": ([body("Ministry of Culture"), body("Ministry of Culture")], ()),
    "national bodies of two countries": (
        [body("National Library"), body("National Library")],
        (("Mali",), ("Kenya",)),
    ),
    "a national body named as another's alias": (
        [body("National Library of Mali", aliases=["National Library"]), body("National Library")],
        ((), ("Kenya",)),
    ),
    "a committee in an article on another country": (
        [body("State Committee for Dams of Mali"), body("State Committee for Dams")],
        ((), ("Kenya",)),
    ),
    "an acronym of two bodies": (
        [body("Lyra Dance Guild", "LDG"), body("Lower Delta Group", "LDG"), body("LDG")],
        (),
    ),
    "an acronym of a body known otherwise": ([body("Office of Idle Cats", "OIC"), body("OIC")], ()),
    "a university and one of its place": (
        [body("Vega University"), body("University of Vega")],
        (),
    ),
    "a department of nobody knows whom": ([body("Department of Maps"), body("Department of Maps")], ()),
    "assemblies of no country": ([body("People's Assembly"), body("People's Assembly")], ()),
    "departments for what is abroad": (
        [body("International Relations Department"), body("International Relations Department")],
        (),
    ),
    "departments of two bodies": ([body("OIC Department of Maps"), body("Maps Department of UNESCO")], ()),
    "a body of two countries": ([body("Malian-Kenyan Commission"), body("Kenyan Commission")], ()),
}


@pytest.mark.parametrize(("bodies", "officials"), APART.values(), ids=APART)
def test_bodies_that_stay_apart(bodies, officials):
    assert len(rows(*bodies, officials=officials)) == len(bodies)


ONE = {
    "an assembly of many countries": ([body("World Youth Assembly"), body("World Youth Assembly")], ()),
    "a court of many countries": ([body("Caribbean Court of Justice"), body("Caribbean Court of Justice")], ()),
    "spelling": ([body("Vega Centre of Organisation"), body("The Vega Center of Organization")], ()),
    "acronym and full name": ([body("Lyra Dance Guild", "LDG"), body("LDG")], ()),
    "an alias of two words": ([body("Vega Academy of Dance", aliases=["Vega Academy"]), body("Vega Academy")], ()),
    "a known body by its acronym": ([body("UNESCO"), body(UNESCO)], ()),
    "a known body by its former name": ([body("ISESCO"), body("ICESCO")], ()),
    "a known body misspelt": ([body("Islamic World Education and Culture Organization", "ICESCO"), body("ICESCO")], ()),
    "a ministry by any order of words": (
        [
            body("Ministry of Culture of Mali"),
            body("Malian Ministry of Culture"),
            body("Mali's Culture Ministry"),
            body("Ministry of Culture", country="Mali"),
        ],
        (),
    ),
    "a ministry where the article leaves one country": (
        [body("Ministry of Culture of Mali"), body("Culture Ministry")],
        ((), ("Mali", "Jordan")),
    ),
    "a ministry of no country in articles on one": (
        [body("Ministry of Culture"), body("Culture Ministry")],
        (("Mali",), ("Mali",)),
    ),
    "a committee with and without its country": (
        [body("State Committee for Dams of Mali"), body("State Committee for Dams")],
        ((), ("Mali", "Kenya")),
    ),
    "a committee where no country is spoken of": (
        [body("State Committee for Dams of Mali"), body("State Committee for Dams")],
        (),
    ),
    "a commission between its country and what it is for": (
        [body("Malian National Commission for ISESCO"), body("National Commission of Mali for ICESCO")],
        (),
    ),
    "a known body with its country elsewhere": (
        [body("Azerbaijan Diplomatic Academy"), body("Diplomatic Academy of Azerbaijan")],
        (),
    ),
    "a museum by any order of words": ([body("Museum of Maps of Vega"), body("Vega Museum of Maps")], ()),
    "a part of a body by its acronym": ([body("OTS Bureau of Maps"), body("Maps Bureau of the OTS")], ()),
    "a part of a known body": ([body("UNESCO Office of Idle Cats"), body("Office of Idle Cats of UNESCO")], ()),
}


@pytest.mark.parametrize(("bodies", "officials"), ONE.values(), ids=ONE)
def test_one_body(bodies, officials):
    assert len(rows(*bodies, officials=officials)) == 1


def test_the_row_has_the_fullest_name_every_form_and_the_country():
    (row,) = rows(body("Malian Ministry of Culture", "MCM"), body("Ministry of Culture of Mali", aliases=["the MCM"]))
    assert (row.id, row.name) == ("ministry-of-culture-of-mali", "Ministry of Culture of Mali")
    assert (row.acronym, row.country) == ("MCM", "Mali")
    assert row.aliases == ("Malian Ministry of Culture", "the MCM")
    assert row.articles == ("a0", "a1")


def test_a_ministry_is_named_with_its_country_though_no_article_does():
    (row,) = rows(body("Ministry of Culture", country="Mali"))
    assert row.name == "Ministry of Culture of Mali"
    assert row.aliases == ("Ministry of Culture",)


@pytest.mark.parametrize("name", ["Embassy of the Republic of Mali in the State of Peru", "Embassy of Mali to Peru"])
def test_an_embassy_is_of_whoever_sends_it(name):
    (row,) = rows(body(name))
    assert row.country == "Mali"


def test_a_known_body_goes_by_its_own_name_if_an_article_has_it():
    longer = body("The Educational, Scientific and Cultural Organization of the United Nations", "UNESCO")
    (row,) = rows(longer, body(UNESCO), body("UNESCO"))
    assert row.name == UNESCO


def test_a_department_is_that_of_the_body_that_publishes_the_article():
    def told(name, outlet):
        found = article(name, bodies=[body("Sector of Maps")])
        return replace(found, article=replace(found.article, outlet=outlet))

    found = link([told("a0", "ICESCO"), told("a1", "ICESCO"), told("a2", "UNESCO"), told("a3", "The Daily Vega")])
    assert {row.articles for row in found.organisations} == {("a0", "a1"), ("a2",), ("a3",)}

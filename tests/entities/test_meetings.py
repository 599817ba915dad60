from dataclasses import replace

import pytest

from icesco_cli.models import Part
from tests.entities.stories import article, body, meeting, person
from tests.linking_at_once import link

CAST = [
    person("Rauf Nabiyev", "Minister of Culture", "Azerbaijan"),
    person("Farid Nabiyev", "Deputy Minister of Culture", "Azerbaijan"),
    person("Awa Kane", "Director", "Lyra Foundation"),
    person("Moussa Sow", "Secretary", "Lyra Foundation"),
    person("Omar Haddad", "Minister of Education", "Jordan"),
]
LYRA = body("Lyra Foundation")
PAIR = ["Rauf Nabiyev", "Awa Kane"]


def told(id_, day, *meetings):
    return article(id_, day, CAST, [LYRA], meetings)


def rows(*articles):
    return link(articles).meetings


APART = {
    "two days": [
        told("a1", None, meeting("meeting", PAIR, "2022-05-03")),
        told("a2", None, meeting("meeting", PAIR, "2022-05-04")),
    ],
    "two places": [
        told("a1", None, meeting("meeting", PAIR, "2022-05-03", "Baku")),
        told("a2", None, meeting("meeting", PAIR, "2022-05-03", "Rabat")),
    ],
    "one of the two is another": [
        told("a1", None, meeting("meeting", PAIR, "2022-05-03")),
        told("a2", None, meeting("meeting", ["Rauf Nabiyev", "Omar Haddad"], "2022-05-03")),
    ],
    "only colleagues are shared": [
        told("a1", None, meeting("meeting", ["Rauf Nabiyev", "Awa Kane", "Moussa Sow"], "2022-05-03")),
        told("a2", None, meeting("meeting", ["Omar Haddad", "Awa Kane", "Moussa Sow"], "2022-05-03")),
    ],
    "the second only attended": [
        told("a1", None, meeting("meeting", PAIR, "2022-05-03")),
        told("a2", None, meeting("reception", ["Omar Haddad", "Awa Kane"], "2022-05-03", attended_by=["Rauf Nabiyev"])),
    ],
    "a person and her own body": [
        told("a1", None, meeting("meeting", ["Rauf Nabiyev", "Awa Kane", "Lyra Foundation"], "2022-05-03")),
        told("a2", None, meeting("meeting", ["Omar Haddad", "Awa Kane", "Lyra Foundation"], "2022-05-03")),
    ],
    "a visit and a meeting": [
        told("a1", None, meeting("visit", PAIR, "2022-05-03")),
        told("a2", None, meeting("meeting", PAIR, "2022-05-03")),
    ],
    "a press conference and talks": [
        told("a1", None, meeting("press conference", PAIR, "2022-05-03")),
        told("a2", None, meeting("talks", PAIR, "2022-05-03")),
    ],
    "a visit of days and a tour on one of them": [
        told("a1", None, meeting("visit", ["Awa Kane"], "2022-05-03", "Azerbaijan", end="2022-05-06")),
        told("a2", None, meeting("tour", ["Awa Kane"], "2022-05-03", "Baku")),
    ],
    "visits to two cities": [
        told("a1", None, meeting("visit", ["Awa Kane"], "2022-05-03", "Baku")),
        told("a2", None, meeting("visit", ["Awa Kane"], "2022-05-03", "Ganja")),
    ],
    "two encounters of one article": [
        told("a1", None, meeting("meeting", PAIR, "2022-05-03"), meeting("talks", PAIR, "2022-05-03")),
    ],
    "without a day, it fits two": [
        told("a1", None, meeting("meeting", PAIR, "2022-05-03")),
        told("a2", None, meeting("meeting", PAIR, "2022-05-07")),
        told("a3", "2022-05-09", meeting("meeting", PAIR)),
    ],
    "without a day, told before it happened": [
        told("a1", None, meeting("meeting", PAIR, "2022-05-03")),
        told("a2", "2022-05-02", meeting("meeting", PAIR)),
    ],
    "without a day, told a season later": [
        told("a1", None, meeting("meeting", PAIR, "2022-05-03")),
        told("a2", "2022-08-02", meeting("meeting", PAIR)),
    ],
    "without a day, a signing and a meeting": [
        told("a1", None, meeting("meeting", PAIR, "2022-05-03")),
        told("a2", "2022-05-04", meeting("ceremony", PAIR)),
    ],
    "planned after the held one": [
        told("a1", None, meeting("meeting", PAIR, "2022-05-03")),
        told("a2", "2022-05-05", meeting("meeting", PAIR, status="planned")),
    ],
    "another month": [
        told("a1", None, meeting("meeting", PAIR, "2022-05-03")),
        told("a2", "2022-07-05", meeting("meeting", PAIR, "2022-06")),
    ],
    "both without a day, months apart": [
        told("a1", "2022-05-03", meeting("meeting", PAIR)),
        told("a2", "2022-07-05", meeting("meeting", PAIR)),
    ],
}


@pytest.mark.parametrize("articles", APART.values(), ids=APART)
def test_encounters_that_stay_apart(articles):
    assert len(rows(*articles)) == sum(len(one.meetings) for one in articles)


ONE = {
    "the same day": [
        told("a1", None, meeting("meeting", PAIR, "2022-05-03", "Baku")),
        told("a2", None, meeting("talks", [*PAIR, "Moussa Sow"], "2022-05-03")),
    ],
    "a document was signed at the meeting": [
        told("a1", None, meeting("meeting", PAIR, "2022-05-03", "Baku")),
        told("a2", None, meeting("ceremony", PAIR, "2022-05-03", "Azerbaijan")),
    ],
    "announced, then held": [
        told("a1", "2022-05-01", meeting("meeting", PAIR, "2022-05-03", "Baku", status="planned")),
        told("a2", "2022-05-04", meeting("meeting", PAIR, "2022-05-03")),
    ],
    "without a day, told soon after": [
        told("a1", None, meeting("meeting", PAIR, "2022-05-03")),
        told("a2", "2022-05-05", meeting("talks", PAIR)),
    ],
    "without a day, in an article without a day": [
        told("a1", None, meeting("press conference", PAIR, "2022-05-03")),
        told("a2", None, meeting("press conference", PAIR)),
    ],
    "without a day, remembered with its place": [
        told("a1", None, meeting("talks", PAIR, "2022-05-03", "Baku")),
        told("a2", "2022-09-01", meeting("talks", PAIR, place="Baku")),
    ],
    "the month": [
        told("a1", None, meeting("talks", PAIR, "2022-05-03")),
        told("a2", "2022-09-01", meeting("talks", PAIR, "2022-05")),
    ],
    "both without a day, in one week": [
        told("a1", "2022-05-03", meeting("talks", [*PAIR, "Moussa Sow"])),
        told("a2", "2022-05-05", meeting("meeting", PAIR)),
    ],
    "a visit to a country, told with its last day": [
        told("a1", None, meeting("visit", ["Awa Kane"], "2022-05-03", "Azerbaijan", end="2022-05-06")),
        told("a2", None, meeting("visit", ["Awa Kane"], None, "Azerbaijan", end="2022-05-06")),
    ],
    "a visit to a place and a tour of it": [
        told("a1", None, meeting("visit", ["Awa Kane", "Omar Haddad"], "2022-05-03", "Fuzuli")),
        told("a2", None, meeting("tour", ["Awa Kane"], "2022-05-03", "Fizuli region")),
    ],
    "a forum, told on its second day": [
        told("a1", None, meeting("conference", PAIR, "2022-05-03", "Baku", end="2022-05-05")),
        told("a2", None, meeting("conference", ["Awa Kane"], "2022-05-04", "Baku")),
    ],
    "a minister and a foreign body": [
        told("a1", None, meeting("reception", ["Rauf Nabiyev", "Lyra Foundation"], "2022-05-03")),
        told("a2", None, meeting("reception", [*PAIR, "Lyra Foundation"], "2022-05-03")),
    ],
    "a forum, told of those who attended": [
        told("a1", None, meeting("conference", PAIR, "2022-05-03", "Baku")),
        told("a2", None, meeting("conference", [], "2022-05-03", "Baku", attended_by=PAIR)),
    ],
    "a ceremony, told of those who attended": [
        told("a1", None, meeting("ceremony", PAIR, "2022-05-03", "Baku")),
        told("a2", None, meeting("ceremony", [], "2022-05-03", "Baku", attended_by=PAIR)),
    ],
    "a domestic meeting": [
        told("a1", None, meeting("meeting", ["Rauf Nabiyev", "Farid Nabiyev"], "2022-05-03")),
        told("a2", None, meeting("talks", ["Rauf Nabiyev", "Farid Nabiyev"], "2022-05-03")),
    ],
}


@pytest.mark.parametrize("articles", ONE.values(), ids=ONE)
def test_one_encounter(articles):
    (row,) = rows(*articles)
    assert [evidence.article for evidence in row.evidence] == ["a1", "a2"]


def test_of_two_that_fit_the_one_of_the_same_kind_is_meant():
    found = rows(
        told("a1", None, meeting("talks", PAIR, "2022-05-03"), meeting("reception", PAIR, "2022-05-03")),
        told("a2", None, meeting("reception", PAIR, "2022-05-03")),
    )
    assert {(row.kind, len(row.evidence)) for row in found} == {("talks", 1), ("reception", 2)}


def test_the_row_is_the_most_exact_telling_with_what_the_others_add():
    (row,) = rows(
        told("a1", "2022-05-01", meeting("meeting", PAIR, "2022-05-03", "Azerbaijan", status="planned")),
        told("a2", "2022-05-04", meeting("talks", PAIR, "2022-05-03", "Baku", attended_by=["Moussa Sow"])),
        told("a3", "2022-05-05", meeting("meeting", [*PAIR, "Moussa Sow"], None, venue="Palace")),
    )
    assert (row.kind, row.status, row.date, row.place, row.venue) == ("talks", "held", "2022-05-03", "Baku", "Palace")
    assert [(party.id, party.name, party.part) for party in row.parties] == [
        ("rauf-nabiyev", "Rauf Nabiyev", Part.PARTICIPANT),
        ("awa-kane", "Awa Kane", Part.PARTICIPANT),
        ("moussa-sow", "Moussa Sow", Part.PARTICIPANT),
    ]
    assert row.date_basis == "stated"


def test_the_id_comes_from_the_first_sentence_whoever_else_tells_it():
    first = told("a1", None, meeting("meeting", PAIR, "2022-05-03"))
    second = told("a2", None, meeting("meeting", PAIR, "2022-05-03"))
    assert [row.id for row in rows(first)] == [row.id for row in rows(second, first)]
    assert [row.id for row in rows(first)] != [row.id for row in rows(second)]


def test_two_encounters_of_one_sentence_have_ids_of_their_own():
    one = told("a1", None, meeting("meeting", PAIR), meeting("meeting", ["Rauf Nabiyev", "Omar Haddad"]))
    first, second = one.meetings
    found = rows(replace(one, meetings=(first, replace(second, evidence=first.evidence))))
    assert len({row.id for row in found}) == 2

from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.models import Article, Findings
from tests.entities.stories import article, body, meeting, person, promise
from tests.linking_at_once import Linked, link

NAMES = ["Rauf Nabiyev", "Rauf Tofig oglu Nabiyev", "Nabiyev", "R. Nabiyev", "Farid Nabiyev", "Awa Kane-Diallo", "Kane"]
OFFICES = [("Minister of Culture", "Azerbaijan"), ("Director", "Lyra Foundation"), ("head", "LF"), (None, None)]
BODIES = [body("Lyra Foundation", "LF"), body("LF"), body("Ministry of Culture"), body("Ministry of Culture of Mali")]
DAYS = [None, "2022-05-03", "2022-05-04", "2022-06-20"]
PROMISES = ["will restore the old library of Segou", "will restore the old library", "will train 60 women in Segou"]

people = st.builds(lambda name, office: person(name, *office), st.sampled_from(NAMES), st.sampled_from(OFFICES))


@st.composite
def articles(draw, id_):
    cast = draw(st.lists(people, min_size=2, max_size=4, unique_by=lambda one: one.name))
    names = st.lists(st.sampled_from([one.name for one in cast]), min_size=1, max_size=3, unique=True)
    kinds, places = st.sampled_from(["meeting", "talks", "visit"]), st.sampled_from([None, "Baku", "Rabat"])
    met = st.builds(meeting, kinds, names, st.sampled_from(DAYS), places, st.sampled_from(["held", "planned"]))
    promised = st.builds(promise, names, st.sampled_from(PROMISES))
    return article(
        id_, draw(st.sampled_from(DAYS)), cast, draw(st.lists(st.sampled_from(BODIES), unique=True)),
        draw(st.lists(met, max_size=2)), draw(st.lists(promised, max_size=2)), draw(st.sampled_from(["x", "y"])),
    )  # fmt: skip


@st.composite
def corpora(draw):
    return [draw(articles(f"a{n}")) for n in range(draw(st.integers(1, 6)))]


@given(corpora(), st.randoms())
def test_the_order_of_the_articles_does_not_matter(corpus, random):
    shuffled = corpus[:]
    random.shuffle(shuffled)
    assert link(shuffled) == link(corpus)


@given(corpora())
def test_nothing_is_lost_and_nothing_doubled(corpus):
    linked = link(corpus)
    for kind in ("meetings", "commitments"):
        told = [evidence for one in corpus for fact in getattr(one, kind) for evidence in fact.evidence]
        kept = [evidence for row in getattr(linked, kind) for evidence in row.evidence]
        assert sorted(kept, key=repr) == sorted(told, key=repr)
    for one in corpus:
        for named in one.people:
            rows = [row for row in linked.people if one.article.id in row.articles]
            assert sum(named.name in (row.name, *row.aliases) for row in rows) >= 1


@given(corpora())
def test_every_row_has_an_id_of_its_own_and_every_party_a_row(corpus):
    linked = link(corpus)
    for rows in (linked.people, linked.organisations, linked.meetings, linked.commitments):
        assert len({row.id for row in rows}) == len(rows)
    known = {row.id for row in (*linked.people, *linked.organisations)}
    assert {party.id for row in linked.meetings for party in row.parties} <= known


@given(corpora())
def test_people_of_one_row_never_contradict_each_other(corpus):
    for row in link(corpus).people:
        assert {"Rauf Nabiyev", "Farid Nabiyev"} - {row.name, *row.aliases}


def test_nothing_gives_nothing():
    assert link([]) == Linked()
    assert link([Findings(Article("a1", "x.txt", 1, 1, 0, 0))]) == Linked()


def test_a_party_whom_the_article_does_not_list_gets_a_row():
    linked = link([article("a1", meetings=[meeting("meeting", ["Rauf Nabiyev", "Awa Kane", "Mali"], "2022-05-03")])])
    assert [row.id for row in linked.people] == ["awa-kane", "rauf-nabiyev"]
    assert [party.id for party in linked.meetings[0].parties] == ["rauf-nabiyev", "awa-kane", "mali"]


def test_a_party_by_an_alias_is_the_row_of_the_name():
    cast = [person("Rauf Nabiyev", aliases=["Nabiyev"]), person("Awa Kane")]
    linked = link([article("a1", people=cast, meetings=[meeting("meeting", ["Nabiyev", "Awa Kane"])])])
    assert [party.name for party in linked.meetings[0].parties] == ["Rauf Nabiyev", "Awa Kane"]
    assert len(linked.people) == 2


def test_a_reprint_tells_the_same_encounter_whatever_its_day():
    cast = [person("Rauf Nabiyev"), person("Awa Kane")]
    met = meeting("meeting", ["Rauf Nabiyev", "Awa Kane"], says="They met.")
    told = [article("a1", "2022-05-03", cast, meetings=[met]), article("a2", "2023-05-03", cast, meetings=[met])]
    assert len(link(told).meetings) == 2
    linked = link(told, {"a1": (1, 2, 3), "a2": (1, 2, 3)})
    assert linked.same_as == {"a2": "a1"}
    assert len(linked.meetings) == 1

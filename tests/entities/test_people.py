import pytest

from tests.entities.stories import article, body, meeting, person
from tests.linking_at_once import link

BODY = body("Lyra Foundation")
OTHER = body("Vega Institute")


def rows(*people, bodies=(BODY, OTHER)):
    """The rows of people who stand each in an article of his or her own."""
    told = [article(f"a{n}", people=[one], bodies=bodies, day=f"2022-05-0{n + 1}") for n, one in enumerate(people)]
    return link(told).people


APART = {
    "husband and wife": [person("Rauf Nabiyev"), person("Zemfira Nabiyeva")],
    "brothers": [person("Rauf Nabiyev"), person("Farid Nabiyev")],
    "father and son": [person("Faisal bin Turki Al-Hamdi"), person("Turki bin Faisal Al-Hamdi")],
    "sons of two fathers": [person("Faisal bin Turki Al-Hamdi"), person("Faisal bin Nayef Al-Hamdi")],
    "a longer surname": [person("Parviz Karimi"), person("Parviz Karimian")],
    "a family name without office": [person("Rauf Nabiyev", "Director", "Lyra Foundation"), person("Nabiyev")],
    "a family name in another body": [
        person("Rauf Nabiyev", "Director", "Lyra Foundation"),
        person("Nabiyev", "Director", "Vega Institute"),
    ],
    "a family name in another office of the country": [
        person("Rauf Nabiyev", "Minister of Culture", "Azerbaijan"),
        person("Nabiyev", "Ambassador to Morocco", "Azerbaijan"),
    ],
    "a family name of another rank": [
        person("Rauf Nabiyev", "Minister of Culture", "Azerbaijan"),
        person("Nabiyev", "Deputy Minister of Culture", "Azerbaijan"),
    ],
    "a first name left out, in another office": [
        person("Maria Leonor de Castro Vaz", "Minister of Culture", "Mali"),
        person("Leonor de Castro Vaz", "Mayor", "Mali"),
    ],
    "a first name left out, in an office of nobody knows what": [
        person("Maria Leonor de Castro Vaz", "Director", "Lyra Foundation"),
        person("Leonor de Castro Vaz", "Director"),
    ],
    "a name of one sound in another office": [
        person("Rauf Kerimli", "Minister of Culture", "Mali"),
        person("Rauf Karimli", "Mayor", "Mali"),
    ],
    "a woman's name in the same office": [
        person("Samir Kerimli", "Minister of Culture", "Mali"),
        person("Samira Karimli", "Minister of Culture", "Mali"),
    ],
    "a family name in an office of one word": [
        person("Rauf Nabiyev", "Director", "Lyra Foundation"),
        person("Nabiyev", "Director"),
    ],
    "a family name in another office of nobody knows what": [
        person("Rauf Nabiyev", "Director-General", "Lyra Foundation"),
        person("Nabiyev", "Deputy Director-General"),
    ],
    "two family names without office": [person("Rauf Nabiyev"), person("Nabiyev"), person("Nabiyev")],
    "one word in two offices": [
        person("Suwardi", "Director", "Lyra Foundation"),
        person("Suwardi", "Director", "Vega Institute"),
    ],
}


@pytest.mark.parametrize("people", APART.values(), ids=APART)
def test_people_who_stay_apart(people):
    assert len(rows(*people)) == len(people)


def test_a_family_name_stays_apart_where_two_of_the_body_bear_it():
    found = rows(
        person("Rauf Nabiyev", "Director", "Lyra Foundation"),
        person("Farid Nabiyev", "Secretary", "Lyra Foundation"),
        person("Nabiyev", "Guard", "Lyra Foundation"),
    )
    assert [row.name for row in found] == ["Farid Nabiyev", "Nabiyev", "Rauf Nabiyev"]


def test_a_short_name_stays_apart_where_it_fits_two_humans():
    found = rows(person("Faisal bin Turki Al-Hamdi"), person("Faisal bin Nayef Al-Hamdi"), person("Faisal Al-Hamdi"))
    assert len(found) == 3


ONE = {
    "the same name": [person("Rauf Nabiyev"), person("Rauf Nabiyev", "Director", "Lyra Foundation")],
    "another office over time": [
        person("Rauf Nabiyev", "Minister of Culture", "Azerbaijan"),
        person("Rauf Nabiyev", "Ambassador to Kenya", "Azerbaijan"),
    ],
    "a father's name": [person("Rauf Tofig oglu Nabiyev"), person("Rauf Nabiyev")],
    "letters": [person("Rauf Nəbiyev"), person("Rauf Nabiev")],
    "a glued name": [person("RaufNabiyev"), person("Rauf Nabiyev")],
    "a family name in the same body": [
        person("Rauf Nabiyev", "Director-General", "Lyra Foundation"),
        person("Nabiyev", "head", "Lyra Foundation"),
    ],
    "a family name in the same office": [
        person("Rauf Nabiyev", "Minister of Culture", "Azerbaijan"),
        person("Nabiyev", "Culture Minister", "Azerbaijan"),
    ],
    "an initial in the same body": [
        person("Rauf Nabiyev", "Director", "Lyra Foundation"),
        person("R. Nabiyev", "Director", "Lyra Foundation"),
    ],
    "a name of one sound in the same office": [
        person("Rauf Kerimli", "Minister of Culture", "Mali"),
        person("Raouf Karimli", "Culture Minister", "Mali"),
    ],
    "a family name in an office of nobody knows what": [
        person("Rauf Nabiyev", "Director-General", "Lyra Foundation"),
        person("Nabiyev", "Director General"),
    ],
    "two family names in one office": [
        person("Nabiyev", "Director", "Lyra Foundation"),
        person("Nabiyev", "head", "Lyra Foundation"),
    ],
    "a first name left out in the same office": [
        person("Maria Leonor de Castro Vaz", "Minister of Culture", "Mali"),
        person("Leonor de Castro Vaz", "Culture Minister", "Mali"),
    ],
    "a first name left out in a full title of which one does not say whose it is": [
        person("Maria Leonor de Castro Vaz", "Foreign Minister", "Mali"),
        person("Leonor de Castro Vaz", "Minister of Foreign Affairs"),
    ],
    "a second family name left out in the same office": [
        person("Juan Rivas Ocampo", "Rector", "Vega Institute"),
        person("Juan Rivas", "Rector", "Vega Institute"),
        person("Rivas", "Rector", "Vega Institute"),
    ],
    "one word that is nobody's family name": [person("Suwardi"), person("Suwardi", "Director", "Lyra Foundation")],
}


@pytest.mark.parametrize("people", ONE.values(), ids=ONE)
def test_one_human(people):
    assert len(rows(*people)) == 1


def test_of_two_who_bear_the_name_the_holder_of_the_office_is_meant():
    found = rows(
        person("Rauf Nabiyev", "Director", "Lyra Foundation"),
        person("Farid Nabiyev", "Secretary", "Lyra Foundation"),
        person("Nabiyev", "Director", "Lyra Foundation"),
    )
    assert {row.name: row.articles for row in found} == {"Rauf Nabiyev": ("a0", "a2"), "Farid Nabiyev": ("a1",)}


def test_a_family_name_means_whom_the_same_document_names():
    told = [
        article("a1", people=[person("Rauf Nabiyev")], source="page.txt"),
        article("a2", people=[person("Nabiyev")], source="page.txt"),
        article("a3", people=[person("Nabiyev")], source="other.txt"),
    ]
    assert [row.articles for row in link(told).people if row.name == "Rauf Nabiyev"] == [("a1", "a2")]


def test_a_family_name_beside_a_full_name_is_another_human():
    told = [article("a1", people=[person("Rauf Nabiyev"), person("Nabiyev")], source="page.txt")]
    assert len(link(told).people) == 2


def test_the_row_has_the_fullest_name_every_form_and_the_days_of_each_office():
    told = [
        article("a1", "2021-03-01", [person("Nabiyev", "Culture Minister", "Azerbaijan", ["NABIYEV"])]),
        article("a2", "2020-02-01", [person("Rauf Nabiyev", "Minister of Culture", "Azerbaijan")]),
        article("a3", None, [person("Rauf T. Nabiyev", "Minister of Culture", "Azerbaijan")],
                meetings=[meeting("meeting", ["Rauf T. Nabiyev", "Awa Kane"], "2022-06-05")]),
        article("a4", "2023-01-01", [person("Rauf Tofig oglu Nabiyev", "Ambassador", "Azerbaijan")]),
    ]  # fmt: skip
    row = next(row for row in link(told).people if row.id == "rauf-tofig-oglu-nabiyev")
    assert row.name == "Rauf Tofig oglu Nabiyev"
    assert row.aliases == ("NABIYEV", "Nabiyev", "Rauf Nabiyev", "Rauf T. Nabiyev")
    assert [(r.title, r.of, r.since, r.until) for r in row.roles] == [
        ("Minister of Culture", "Azerbaijan", "2020-02-01", "2022-06-05"),
        ("Ambassador", "Azerbaijan", "2023-01-01", "2023-01-01"),
    ]


@pytest.mark.parametrize(
    ("forms", "name"),
    [
        (["S.M. Okafor"], "S.M. Okafor"),
        (["Pius XII"], "Pius XII"),
        (["John McBride"], "John McBride"),
        (["LI Shen"], "LI Shen"),
        (["RAUF oglu NABIYEV"], "Rauf oglu Nabiyev"),
        (["AMINA EL-SAKKAT"], "Amina El-Sakkat"),
        (["TANAKA Hiroko"], "Tanaka Hiroko"),
        (["İLHAMƏ QASIMLI"], "İlhamə Qasımlı"),
        (["RAUF McNABB", "Rauf McNabb"], "Rauf McNabb"),
        (["JEAN DE LA TOUR", "Jean de la Tour"], "Jean de la Tour"),
    ],
)
def test_no_name_shouts(forms, name):
    (row,) = rows(*map(person, forms))
    assert (row.name, set(forms) - {name}) == (name, set(row.aliases))


OFFICES = [
    (["Minister", "Deputy Minister of Culture"], ["Minister", "Deputy Minister of Culture"]),
    (
        ["Minister", "Minister of Culture", "Minister of Labour"],
        ["Minister", "Minister of Culture", "Minister of Labour"],
    ),
    (["Minister of Culture", "Minister of Tourism"], ["Minister of Culture", "Minister of Tourism"]),
    (["Minister", "Minister of Culture"], ["Minister of Culture"]),
    (["Minister", "Minister", "Culture Minister"], ["Culture Minister"]),
    (["Head", "Head of the Sector", "Head of the Sector of Culture"], ["Head of the Sector of Culture"]),
    (["Minister", "Minister", "Minister", "Minister", "Minister of Culture"], ["Minister of Culture"]),
    (["Minister of Culture", "Minister of Culture and Tourism"], ["Minister of Culture and Tourism"]),
    (
        [
            "Minister of Culture",
            "Culture Minister",
            "Minister of Culture",
            "Minister of Culture",
            "Minister of Culture and Tourism",
        ],
        ["Minister of Culture"],
    ),
]


@pytest.mark.parametrize(("said", "told"), OFFICES)
def test_an_office_told_in_short_is_the_only_longer_one(said, told):
    (row,) = rows(*(person("Rauf Nabiyev", title, "Mali") for title in said))
    assert sorted(role.title for role in row.roles) == sorted(told)


def test_an_office_of_nobody_knows_what_is_the_one_that_is_known():
    told = [
        article("a1", "2021-03-01", [person("Rauf Nabiyev", "Rector", "Azerbaijan")]),
        article("a2", "2020-02-01", [person("Rauf Nabiyev", "Rector")]),
        article("a3", "2022-02-01", [person("Rauf Nabiyev", "Deputy Rector")]),
    ]
    (row,) = link(told).people
    assert [(r.title, r.of, r.since) for r in row.roles] == [
        ("Rector", "Azerbaijan", "2020-02-01"),
        ("Deputy Rector", None, "2022-02-01"),
    ]


def test_two_humans_of_one_name_have_ids_of_their_own():
    ids = [row.id for row in rows(person("Rauf Nabiyev"), person("Nabiyev"), person("Nabiyev"))]
    assert len(set(ids)) == 3
    assert "rauf-nabiyev" in ids
    assert all(id_.startswith("nabiyev-") for id_ in ids if id_ != "rauf-nabiyev")

"""Those who came along: members of a delegation that are listed side by side, companions of a journey; and those of the
past, after whom a place is called."""

import pytest

from tests.met import meetings, met

NOTHING = [
    ("Minister Ana Reis, with a delegation that included Paul Weber and Kari Lunde, won a prize.", []),
    ("Minister Ana Reis visited Porto. She was accompanied by reporters, Paul Weber wrote.", [["Reis"]]),
    (
        "A delegation led by Minister Ana Reis visited Porto. Among its plans are a mill and the house of Paul Weber.",
        [["Reis"]],
    ),
    (
        "Minister Ana Reis flew to Porto on Monday with Rector Paul Weber. There are ten mills in Porto, she said.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis flew to Porto on Monday with Rector Paul Weber. There Mayor Nils Dahl visited the hospital.",
        [["Reis", "Weber"], ["Dahl"]],
    ),
    (
        "Minister Ana Reis met Mayor Nils Dahl. The programme of the delegation included a film of Paul Weber.",
        [["Dahl", "Reis"]],
    ),
    (
        "Led by Minister Ana Reis, the delegation, whose plans include the mill of Paul Weber, was in Porto from 9 "
        "to 11 May.",
        [["Reis"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. Mayor Nils Dahl gave them an account of the tomb of Omar Haddad.",
        [["Dahl", "Reis", "Weber"]],
    ),
    ("Minister Ana Reis unveiled a bust of the writer Omar Haddad in Porto.", []),
    (
        "A treaty was signed by Minister Ana Reis and Rector Paul Weber. Initialled by Nils Dahl and Kari Lunde, the "
        "annex is long.",
        [["Reis", "Weber"], ["Dahl", "Lunde"]],
    ),
    (
        "A delegation led by Minister Ana Reis came to Porto. At the meeting with Mayor Nils Dahl, she was accompanied "
        "by Rector Paul Weber. On Friday, the delegation was received by Director Kari Lunde.",
        [["Reis"], ["Dahl", "Reis", "Weber"], ["Lunde", "Reis"]],
    ),
    (
        "A delegation led by Minister Ana Reis met Mayor Nils Dahl, who was accompanied by Rector Paul Weber. On "
        "Friday, the delegation was received by Director Kari Lunde.",
        [["Dahl", "Reis", "Weber"], ["Lunde", "Reis"]],
    ),
]

FOUND = [
    (
        "Ana Reis, Chair of the Harbour Guild, came to Porto on Monday. She was accompanied by Paul Weber. The Harbour "
        "Guild delegation then toured the docks together with Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and the delegation accompanying her, which included Paul Weber, were received by Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis, with a delegation that included Paul Weber and Kari Lunde, met Mayor Nils Dahl.",
        [["Dahl", "Lunde", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber and Mayor Nils Dahl on Friday. In the afternoon, Minister Ana Reis, "
        "accompanied by Mayor Nils Dahl, opened the exhibition in the Porto Museum.",
        [["Dahl", "Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "A delegation of the Harbour Guild came to Porto on Monday. The delegation was led by Ana Reis and included "
        "Paul Weber and Kari Lunde. On Tuesday, the delegation met Mayor Nils Dahl.",
        [["Lunde", "Reis", "Weber"], ["Dahl", "Lunde", "Reis", "Weber"]],
    ),
    (
        "A delegation of the Harbour Guild arrived in Porto on Monday. It is headed by Ana Reis. Among its members are "
        "Paul Weber and Kari Lunde. Today the delegation met Mayor Nils Dahl.",
        [["Lunde", "Reis", "Weber"], ["Dahl", "Lunde", "Reis", "Weber"]],
    ),
    (
        "The delegation, which includes Paul Weber and Kari Lunde, is headed by Ana Reis. On Monday the delegation "
        "members met Mayor Nils Dahl.",
        [["Dahl", "Lunde", "Reis", "Weber"]],
    ),
    (
        "The delegation consisted of Ana Reis and Paul Weber. It was received by Mayor Nils Dahl in Porto.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "A delegation led by Minister Ana Reis visited Porto on Monday. The guests were accompanied by Paul Weber. The "
        "delegation toured the Sea Museum.",
        [["Reis", "Weber"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis, who was accompanied by her advisers, Paul Weber and Kari Lunde, and by Omar Hill, was "
        "received by Mayor Nils Dahl.",
        [["Dahl", "Hill", "Lunde", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met with members of the Maltese delegation, Paul Weber and Kari Lunde, at the fair.",
        [["Lunde", "Reis", "Weber"]],
    ),
    (
        "A delegation of the Guild led by Ana Reis visited Porto. Reis was accompanied by Paul Weber and Kari Lunde. "
        "On Friday, the delegation was received by Mayor Nils Dahl.",
        [["Lunde", "Reis", "Weber"], ["Dahl", "Lunde", "Reis", "Weber"]],
    ),
    (
        "Speaker Ana Reis left for Porto on a visit on Monday. She is accompanied by Paul Weber. On Tuesday, the "
        "delegation led by Reis met with Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis will begin a visit to Malta tomorrow. She will take part with Mayor Nils Dahl in the "
        "opening ceremony on Monday. Minister Reis will be accompanied in this visit by Rector Paul Weber.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis flew to Porto on Monday, accompanied by Rector Paul Weber. There she visited the hospital, "
        "where she was welcomed by Dr. Kari Lunde.",
        [["Lunde", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Mayor Nils Dahl on Monday. On Tuesday she travelled to Braga, accompanied by Mayor Dahl "
        "and Rector Paul Weber.",
        [["Dahl", "Reis"], ["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Mayor Nils Dahl. The Maltese delegation included Rector Paul Weber; the Norwegian "
        "delegation included Ambassador Kari Lunde and Omar Haddad.",
        [["Dahl", "Haddad", "Lunde", "Reis", "Weber"]],
    ),
    (
        "Led by Minister Ana Reis, the delegation, which also comprised Paul Weber and Kari Lunde, was in Porto from 9 "
        "to 13 May. In the capital it had exchanges with Mayor Nils Dahl.",
        [["Lunde", "Reis", "Weber"], ["Dahl", "Lunde", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. After the meeting the guests toured the mausoleum of the poet Omar "
        "Haddad, where Mayor Nils Dahl told them its story.",
        [["Reis", "Weber"], ["Dahl", "Reis", "Weber"]],
    ),
    (
        "A treaty was signed on Monday between the Guild of Bakers and the Library of Malta, in the presence of Mayor "
        "Nils Dahl. Initialled by Rector Paul Weber and Director Kari Lunde, the treaty is short.",
        [["Dahl", "Lunde", "Weber"]],
    ),
]


@pytest.mark.parametrize(("text", "people"), [*NOTHING, *FOUND])
def test_who_came_along(text: str, people: list[list[str]]) -> None:
    assert met(text) == people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Maltese minister and the delegation saw the Museum of Oran.", []),
        ("The Maltese minister and the delegation accompanying him praised the Museum of Oran.", []),
        ("The Maltese minister and the delegation accompanying him toured the Museum of Oran.", [["Borg"]]),
        ("Minister Borg and the accompanying delegation visited the Museum of Oran.", [["Borg"]]),
    ],
)
def test_a_delegation_beside_somebody_is_his(text: str, expected: list[list[str]]) -> None:
    opening = "Minister of Trade of Malta Karl Borg met Minister of Trade of Kenya Ana Reis in Oslo on Monday. "
    assert met(opening + text) == [["Borg", "Reis"], *expected]


def test_who_accompanies_somebody_is_in_no_list_with_him() -> None:
    text = "Rector Ana Reis was received on Monday in Oslo by Mayor Paul Weber. The Rector, who was accompanied by Mr. "
    text += (
        "Nils Dahl, and Mr. Omar Haddad, extended to the Mayor the thanks for the help sent to it by the Karst Bank."
    )
    assert [[party.name.split()[-1] for party in one.parties] for one in meetings(text)] == [
        ["Reis", "Weber", "Dahl", "Haddad"]
    ]

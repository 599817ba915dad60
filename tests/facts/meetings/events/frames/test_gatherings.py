"""Verbs and nouns of gatherings: held talks, hosted a dinner, opened the session, a meeting took place."""

import pytest

from tests.met import meetings, met

NOTHING = [
    "The parties will exchange students and jointly run a summer school in Oslo, Minister Ana Reis said.",
    "The town was laid out in 1752 by Khan Rustam Alimov and Master Paul Weber on a plateau.",
    "The Council of Rivers launched on Monday a new website, Minister Ana Reis said.",
    "Minister Ana Reis made a tour of duty.",
    "Minister Ana Reis and Rector Paul Weber were thanked. They welcomed the conduct of the talks by the two navies.",
    "Tickets for the concert of Minister Ana Reis and Rector Paul Weber in Lisbon are on sale.",
    "Mayor Nils Dahl called for talks between Minister Ana Reis and Rector Paul Weber.",
    "No meeting between Minister Ana Reis and Rector Paul Weber is planned.",
    "The talks between Minister Ana Reis and Rector Paul Weber, planned for Monday, were postponed.",
    "The exhibition opened in Lisbon with paintings by Mr. Paul Weber and Ms. Ana Reis.",
    "The two chose a day for a forum that they will hold, Minister Ana Reis told Rector Paul Weber in a letter.",
    "Minister Ana Reis held the post for four years, Rector Paul Weber said.",
    "Minister Ana Reis held an exhibition of the works of Mr. Paul Weber.",
    "Minister Ana Reis has trained teachers since the launch of a programme by Rector Paul Weber.",
    "Minister Ana Reis proposed talks with Rector Paul Weber.",
    "Minister Ana Reis agreed to hold talks with Rector Paul Weber.",
    "Minister Ana Reis was in charge of the talks that Rector Paul Weber refused.",
    "A meeting between Minister Ana Reis and Rector Paul Weber was cancelled.",
    "The talks between Minister Ana Reis and Rector Paul Weber were put off.",
    "Minister Ana Reis was scheduled to meet Rector Paul Weber, but the talks were called off.",
    "Minister Ana Reis invited Rector Paul Weber to the summit.",
    "Minister Ana Reis opened the window for Rector Paul Weber.",
    "Minister Ana Reis opened an account with the bank of Mr. Paul Weber.",
    "The forum on the work of Minister Ana Reis and Rector Paul Weber is a book.",
    "The conference was held in 1995.",
    "A meeting was held with the participation of Minister Ana Reis.",
    "Minister Ana Reis paid Rector Paul Weber a salary for his visits.",
    "Minister Ana Reis said that it would cost little to pay Rector Paul Weber a compliment at the forum.",
    "Minister Ana Reis praised the forum, held last year by the guild of Rector Paul Weber.",
]

FOUND = [
    ("Minister Ana Reis paid Rector Paul Weber a courtesy visit.", [["Reis", "Weber"]]),
    ("Minister Ana Reis said so when Rector Paul Weber paid her a farewell call on Monday.", [["Reis", "Weber"]]),
    (
        "A meeting of Foreign Ministers Ana Reis, Paul Weber and Nils Dahl was held in Lima on May 9.",
        [["Dahl", "Reis", "Weber"]],
    ),
    ("Talks in an expanded format were held between Minister Ana Reis and Rector Paul Weber.", [["Reis", "Weber"]]),
    ("A panel discussion between Minister Ana Reis and Rector Paul Weber was held on Monday.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis met Rector Paul Weber in Oslo. The two sides will hold a festival in Lima in June.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber in Oslo. The two sides will hold another meeting in Lima on 6 June.",
        [["Reis", "Weber"], ["Reis", "Weber"]],
    ),
    ("A meeting was held with the participation of Minister Ana Reis and Rector Paul Weber.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis, who is in Lisbon to attend the Water Forum, held talks with Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis, who attended the summit, held a brief meeting with Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and her accompanying delegation made a tour of the National Museum of Kenya.",
        [["Reis"]],
    ),
    (
        "Minister Ana Reis held online talks with her counterpart from Malta, Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis held talks with her counterparts from Kenya, Paul Weber, and Malta, Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis held meetings with a number of heads of delegations, including Rector Paul Weber "
        "and Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Joint press conference by Minister Ana Reis and Rector Paul Weber\n\nIt rained in Oslo.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis held talks with her counterparts from Malta and Kenya, as well as with Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis received Mayor Nils Dahl (of the port of Oslo) and held talks with Rector Paul Weber.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber, at a meeting in Lisbon on Monday, agreed on a plan.",
        [["Reis", "Weber"]],
    ),
    ("A summit of Minister Ana Reis, Rector Paul Weber and Mayor Nils Dahl will be held.", [["Dahl", "Reis", "Weber"]]),
    ("Minister Ana Reis and Rector Paul Weber gathered in Lisbon for a summit.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis held meetings with Rector Paul Weber and Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis and her husband, Paul Weber, held a welcome ceremony for Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "The port deal was signed by the heads of the two services, Ana Reis and Paul Weber, on Monday.",
        [["Reis", "Weber"]],
    ),
    (
        "A meeting bringing together Minister Ana Reis, Rector Paul Weber and Mayor Nils Dahl was held in Lisbon.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Experts gathered in Lisbon on Monday for a forum. It was opened by Minister Ana Reis and Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "At a press conference in Lisbon, Minister Ana Reis spoke; Rector Paul Weber and Mayor Nils Dahl also spoke.",
        [["Dahl", "Reis", "Weber"]],
    ),
    ("Minister Ana Reis held talks with Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis wrapped up two days of talks with Rector Paul Weber.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis had a long telephone conversation with her Kenyan counterpart, James Mutua.",
        [["Mutua", "Reis"]],
    ),
    (
        "Minister Ana Reis held separate talks with Rector Paul Weber and Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    ("Minister Ana Reis hosted a dinner in honour of Rector Paul Weber.", [["Reis", "Weber"]]),
    ("An official dinner was hosted by Minister Ana Reis in honour of Rector Paul Weber.", [["Reis", "Weber"]]),
    ("A meeting between Minister Ana Reis and Rector Paul Weber took place in Lisbon.", [["Reis", "Weber"]]),
    ("A telephone conversation was held between Minister Ana Reis and Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Trade was discussed at the meeting of Minister Ana Reis with Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis's talks in Lisbon with Rector Paul Weber lasted two hours.", [["Reis", "Weber"]]),
    ("Minister Ana Reis will fly to Lisbon on Friday for talks with Rector Paul Weber.", [["Reis", "Weber"]]),
    ("At a joint news conference with Rector Paul Weber, Minister Ana Reis said no.", [["Reis", "Weber"]]),
    ("Minister Ana Reis, flanked by Rector Paul Weber, told a news conference that all was well.", [["Reis", "Weber"]]),
    (
        "Minister Ana Reis will deliver remarks at the Lisbon Youth Forum together with Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    ("The conference was opened by Minister Ana Reis and Rector Paul Weber.", [["Reis", "Weber"]]),
    ("Minister Ana Reis and Rector Paul Weber cut the ribbon of the library.", [["Reis", "Weber"]]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected


def test_the_body_of_a_delegation_takes_part() -> None:
    (met_once,) = meetings("Minister Ana Reis held talks with a delegation of the Ministry of Ports led by Paul Weber.")
    assert [party.name for party in met_once.parties] == ["Ana Reis", "Ministry of Ports", "Paul Weber"]

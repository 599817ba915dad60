"""Several meetings on one round: openings, signings, talks with one after the other."""

import pytest

from tests.met import met

APART = [
    (
        "Minister Ana Reis received Rector Paul Weber in Oslo. He was met at Oslo Airport by Mayor Nils Dahl.\n\n"
        "Ambassador Kari Lunde was present at the meeting.",
        [["Lunde", "Reis", "Weber"], ["Dahl", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. Another meeting was held at the Karst Academy. Mayor Nils Dahl told "
        "the teachers about the port.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis led the delegation to the 9th Coral Sea Dialogue, held in Perth on 11 May. On its "
        "sidelines, she had bilateral meetings with Mayor Nils Dahl; Rector Paul Weber; and Ambassador Kari Lunde.",
        [["Reis"], ["Dahl", "Reis"], ["Reis", "Weber"], ["Lunde", "Reis"]],
    ),
    (
        "Rector Paul Weber and Mayor Nils Dahl opened the fair. Last month, Minister Ana Reis hosted Ambassador Kari "
        "Lunde for a consultation in Oslo.",
        [["Dahl", "Weber"], ["Lunde", "Reis"]],
    ),
    (
        "In the morning Minister Ana Reis met Mayor Nils Dahl. That was followed by a meeting with Rector Paul Weber, "
        "and a longer one with Ambassador Kari Lunde.",
        [["Dahl", "Reis"], ["Reis", "Weber"], ["Lunde", "Reis"]],
    ),
    (
        "After lunch Minister Ana Reis met Mayor Nils Dahl. The last encounter of the day brought together Ms. Reis "
        "and Rector Paul Weber.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "President Ana Reis hosted President Paul Weber for talks on Monday. In the evening, President Reis hosted a "
        "state dinner.",
        [["Reis", "Weber"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Mayor Nils Dahl. During a meeting with Rector Paul Weber, both sides agreed to go on.",
        [["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis visited Oslo. During a meeting with Mayor Nils Dahl, the sides spoke of fish. At the "
        "meeting with Rector Paul Weber, the parties agreed to go on.",
        [["Reis"], ["Dahl", "Reis"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis said that Kenya will play a role in the new session of the Forum on Water Cooperation "
        "(FWC), "
        "which is to be held in Oslo in the autumn. Rector Paul Weber said so, too.",
        [],
    ),
    (
        "King Harald Olav received Minister Ana Reis of Kenya, on the occasion of her visit to Norway.",
        [["Olav", "Reis"], ["Reis"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber signed a treaty in Oslo on Monday. Minister Ana Reis and Mayor "
        "Nils Dahl "
        "signed a treaty in Bergen on Friday.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis led the company to success. Rector Paul Weber attended the forum.",
        [],
    ),
    (
        "Minister Ana Reis visited Kenya from May 6 to May 8. During the visit, she paid a courtesy call on President "
        "Joseph Otieno on May 7.",
        [["Reis"], ["Otieno", "Reis"]],
    ),
    (
        "Minister Ana Reis praised the decisions of the heads of state at the 10th Summit in Oslo, and thanked Kenya "
        "for its continued support. Rector Paul Weber said that more was to come.",
        [],
    ),
    (
        "The 8th Meeting of the Ministers of Education was held in Oslo on Monday, chaired by Minister Ana Reis. "
        "Minister "
        "Paul Weber attended the meeting.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met with Rector Paul Weber and with Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis held a meeting with Rector Paul Weber, and with Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met with Rector Paul Weber, and with Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis held talks with Rector Paul Weber, head of the Academy of Glass, and with Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber first attended the opening of the glass museum. Mayor Nils Dahl spoke "
        "at the ceremony.\n\nThen Minister Ana Reis and Rector Paul Weber attended the unveiling of the restored "
        "bridge.",
        [["Dahl", "Reis", "Weber"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber attended the opening of the glass museum.\n\nOn Monday, the Gold Reed "
        "Days opened at the castle. Mayor Nils Dahl and Director Kari Lunde addressed the opening.",
        [["Reis", "Weber"], ["Dahl", "Lunde"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber opened the Lisbon Ocean Forum. Mayor Nils Dahl told REUTERS "
        "that a port "
        'will be built. "It is a gift," the mayor said.',
        [["Reis", "Weber"]],
    ),
    (
        "The meeting of Minister Ana Reis and Rector Paul Weber was held in Oslo on Monday. The sides agreed to "
        "hold the "
        "next meeting in Bergen, hosted by Mayor Nils Dahl.",
        [["Reis", "Weber"]],
    ),
]

ONE = [
    (
        "Three agreements were signed on Monday in Oslo between the Council of Rivers and Kenya.\n\nThe first "
        "agreement, "
        "signed by Rector Paul Weber and Minister Ana Reis, provides for schools. The second one, signed with Minister "
        "Nils Dahl, sets up a chair. The third was signed by Rector Paul Weber and Minister Jon Berg.\n\nThe signing "
        "ceremony was held at the Astoria Hotel.",
        [["Berg", "Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber. The session was attended by Mayor Nils Dahl and "
        "Ambassador Jon Berg.",
        [["Berg", "Dahl", "Reis", "Weber"]],
    ),
    (
        "Kenya and Norway held talks in Oslo on Monday. Minister Ana Reis led the Kenyan delegation. The "
        "Norwegian side was "
        "headed by Minister Kari Lunde.",
        [["Lunde", "Reis"]],
    ),
    (
        "Minister Ana Reis attended a workshop in Kisumu on Monday. Also present were Rector Paul Weber, "
        "representing the "
        "Council of Rivers; Mayor Nils Dahl of Kisumu, who shared lessons from a park; and Director Jon Berg.",
        [["Berg", "Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis attended the Lisbon Ocean Forum in Lisbon on Monday.\n\nShe met Rector Paul Weber. She also "
        "received Mayor Nils Dahl. The meetings were attended by Ambassadors Kari Lunde and Jon Berg.",
        [["Reis"], ["Berg", "Lunde", "Reis", "Weber"], ["Berg", "Dahl", "Lunde", "Reis"]],
    ),
    (
        "Minister Ana Reis arrived in Norway on Monday. She also visited the University of Oslo, where Rector "
        "Paul Weber "
        "briefed her on the library.",
        [["Reis"], ["Reis", "Weber"]],
    ),
    (
        "The 40th meeting of the Council of Rivers has been held in Oslo. Opening the event, Minister Ana Reis "
        "said that a "
        "fund will be set up. Rector Paul Weber noted that it is needed.",
        [["Reis", "Weber"]],
    ),
    (
        "The training workshop on glass kicked off on Monday in Oslo, organised by the Council of Rivers. Rector "
        "Paul Weber "
        "delivered an address.",
        [["Weber"]],
    ),
    (
        "Minister Ana Reis attended the opening of the glass school. The school director, Paul Weber, gave information "
        "about the conditions created.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber attended the opening of the glass museum. Minister Ana Reis and "
        "Rector "
        "Paul Weber cut the ribbon of the museum.",
        [["Reis", "Weber"]],
    ),
    (
        "A treaty was signed in Oslo on Monday by Minister Ana Reis and Rector Paul Weber. Mayor Nils Dahl "
        "attended the "
        "signing ceremony.",
        [["Dahl", "Reis", "Weber"]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), APART + ONE)
def test_rounds(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected

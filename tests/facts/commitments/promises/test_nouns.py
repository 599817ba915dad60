"""Promises that a noun makes: readiness, a decision, a word given, an invitation."""

import pytest

from tests.promised import undertaken

NOTHING = [
    "Malta welcomed a proposal for the museum to join the guild.",
    "Malta made a proposal for the museum, which wanted to open a mill.",
    "Malta said that it has prepared a plan to be carried out in 2025.",
    "The Council welcomed the readiness of Oman to finance the school.",
    "The Council welcomed the pledge to finance the school.",
    "The President of Malta gave instructions to the ministries on the eve of the fair.",
    "Malta praised the readiness, courage and will, to the last man.",
    "Malta noted the decision, taken in 2019, to open a school.",
    "Minister of Justice of Ghana Ama Owusu noted the readiness of the Ministry of Trade of Malta to build courts.",
    "Minister of Justice of Ghana Ama Owusu referred to Malta's intention to build courts.",
    "Malta backs Kenya's bid to host the fair.",
    "Malta reaffirmed its support for the candidacy of Kenya to host the fair.",
    "Minister Ana Reis of Oman told the guest, Joseph Borg, of the readiness of the cooks to work hard.",
    "It was once the intention of the king to open a school.",
    "The Ministry of Culture of Ghana approved the plan of the year.",
    "Readiness to open a school was praised by Malta.",
    "Malta reached Oman in May on a ship of the school.",
    "The invitation of the President of Oman to visit Sur was discussed with the President of Malta.",
    "Minister of Justice of Ghana Ama Owusu praised the initiative of the establishment of ten courts.",
    '"I would like to thank Malta for its readiness to help us," said Minister of Justice of Ghana Ama Owusu.',
    "Minister of Justice of Ghana Ama Owusu expressed gratitude to Malta for its help and readiness to fund courts.",
    "Oman met Malta. An agreement between the parties on the restoration of the mosque was discussed.",
    "Oman met Malta. No agreement was reached between the parties on the restoration of the mosque.",
    "Ama Owusu informed the guest of a plan to open a school, of which she thought little.",
    "Ama Owusu reminded the guest of the decision to close the school.",
    "Ama Owusu spoke to the Minister of Justice of Malta, Omar Said, of his readiness to listen.",
    "The Minister of Justice of Ghana expressed her thanks for the visit, praised Malta and its readiness to help.",
    "The Minister of Justice of Ghana praised the visit, and the readiness of Malta to build courts.",
    "Oman expressed gratitude for Malta's decision to open a school.",
    "Oman thanked Malta for its decision to open a school.",
    "Oman discussed Jordan's plans to introduce a tax.",
    "The participation of Malta in the fair of 2011 was praised.",
    "Malta welcomed the participation of Ghana in the fair.",
    "Malta stressed the participation of Ghana in the fair.",
    "Malta announced the participation of forty countries in the fair.",
    "Malta recalled its candidacy to host the fair.",
    "Malta ignored instructions to close the port.",
    "Oman took note of the proposal to open ten schools.",
    "Malta stressed the importance of the exchange of experts.",
    "Azerbaijan praised the commitment of Tajikistan to peace.",
    "President of Kenya James Mutua reaffirmed Kenya's commitment to multilateralism.",
    "Finland kept its promise to return the bells.",
    "Finland delivered on its pledge to host 500 refugees.",
    "Angola failed to keep its promise to open the border.",
    "Georgia rejected the offer to create a joint customs zone.",
    "Georgia thanked Armenia for its readiness to help.",
    "Kuwait's Deputy Foreign Minister Jarrah Al-Sabah affirmed Kuwait's keenness on boosting ties with Malta.",
    "Malaysia's Minister of Education Siti Rahman expressed her ministry's desire to benefit from the programmes.",
    "President of Kenya James Mutua accepted the invitation with pleasure.",
    '"I wish I could extend an invitation to you to visit Nairobi," President of Kenya James Mutua said.',
    "President of Kenya James Mutua may extend an invitation to President of Ghana Ama Owusu to visit Nairobi.",
    '"I thank him for renewing my invitation to you," President of Kenya James Mutua said.',
    "Foreign Minister of Uruguay Ana Sosa thanked Azerbaijan for the invitation.",
    "The agreement to open the border expired in 2004.",
    "Oman met Malta. Agreements on opening schools were praised.",
    "Oman met Malta. The meeting ended with a concert on the square.",
    "Oman met Malta. An agreement in principle on opening a school was discussed.",
]

FOUND = [
    (
        "Minister of Justice of Ghana Ama Owusu pointed to the intention of the Ministry of Justice to build courts.",
        ["build courts"],
    ),
    ("Minister of Justice of Ghana Ama Owusu referred to Ghana's intention to build courts.", ["build courts"]),
    ("Malta expressed its readiness, within its means, to open a school.", ["open a school"]),
    ("Malta affirmed its commitment, as the host country, to providing ten halls.", ["providing ten halls"]),
    ("Malta put forward a proposal for the museum to print ten maps.", ["print ten maps"]),
    ("Malta announced its decision to open a mill.", ["open a mill"]),
    ("The Council welcomed the pledge by Oman to finance the school.", ["finance the school"]),
    ("The Council hailed Oman's promise to lend ten maps.", ["lend ten maps"]),
    ("The President of Malta gave instructions to the relevant ministries to open a school.", ["open a school"]),
    ("Malta will support Kenya's bid to host the fair.", ["support Kenya's bid to host the fair"]),
    ("Malta announced its bid to host the fair.", ["host the fair"]),
    (
        "Minister Ana Reis of Oman assured her counterpart, Joseph Borg, of Oman's readiness to host the fair.",
        ["host the fair"],
    ),
    ("The Amber Agency's plan to open ten mills was welcomed by Oman.", ["open ten mills"]),
    ("It is the intention of the Amber Bank to open a school.", ["open a school"]),
    ("Malta's commitment to hosting the fair was again voiced by its President, Ana Reis.", ["hosting the fair"]),
    ("The Ministry of Culture of Ghana approved plans to restore ten forts.", ["restore ten forts"]),
    ("Readiness to open a school was expressed by Malta.", ["open a school"]),
    ("Malta gave its word to the people of Oran that a school would be opened.", ["a school would be opened"]),
    ("Malta met Oman. Agreement was reached in Oran on Monday on opening a school.", ["opening a school"]),
    (
        "Malta met Oman. An agreement in principle was reached on the construction of a school.",
        ["the construction of a school"],
    ),
    ("Malta met Oman. Agreements were reached on opening a school.", ["opening a school"]),
    ("Malta met Oman. The talks ended with an agreement on opening a school.", ["opening a school"]),
    (
        "An invitation of the President of Oman to visit Sur was handed over to the President of Malta.",
        ["invitation of the President of Oman to visit Sur"],
    ),
    (
        "Minister of Justice of Ghana Ama Owusu put forward the initiative of the establishment of ten courts.",
        ["the establishment of ten courts"],
    ),
    ('"I take this opportunity to reaffirm my commitment to fund ten schools," said Ama Owusu.', ["fund ten schools"]),
    ('"I would like to express our readiness to fund schools," said Ama Owusu.', ["fund schools"]),
    ("Minister of Justice of Ghana Ama Owusu voiced interest in courts and readiness to fund them.", ["fund them"]),
    (
        "Minister of Labour of Ghana Ama Owusu met Minister of Labour of Malta Omar Said. An agreement was reached "
        "between the parties on the restoration of 23 maps.",
        ["the restoration of 23 maps"],
    ),
    ("An agreement was reached between Oman and Malta to open a school.", ["open a school"]),
    (
        "Secretary General of the OIC Maria Borg reaffirmed the readiness of the Secretariat to print ten books.",
        ["print ten books"],
    ),
    ("President of Ghana Ama Owusu informed the guest of her decision to fund ten schools.", ["fund ten schools"]),
    (
        "Minister of Justice of Ghana Ama Owusu expressed to the Ambassador of Malta, Omar Said, her full readiness to "
        "train judges.",
        ["train judges"],
    ),
    (
        "Minister of Justice of Ghana Ama Owusu expressed thanks for the visit, and her readiness to build a court.",
        ["build a court"],
    ),
    (
        "President of Kenya James Mutua reiterated Kenya's commitment to veto the resolution.",
        ["veto the resolution"],
    ),
    ("Oman thanked Malta for help and reaffirmed its commitment to open a school.", ["open a school"]),
    (
        "Minister of Labour of Ghana Kwame Boadu confirmed his country's participation in the fair.",
        ["participation in the fair"],
    ),
    ("Malta announced its upcoming participation in the fair.", ["participation in the fair"]),
    (
        "Malta confirmed the participation of a delegation of its archives in the fair.",
        ["participation of a delegation of its archives in the fair"],
    ),
    ("Malta announced its candidacy to host the fair.", ["host the fair"]),
    ("Malta gave instructions to build ten schools.", ["build ten schools"]),
    ("Malta gave its consent to bear the costs.", ["bear the costs"]),
    ("The proposal to open ten schools was put forward by Malta.", ["open ten schools"]),
    ("Malta and Oman reached an agreement on the exchange of experts.", ["the exchange of experts"]),
    ("Malta and Oman signed an agreement on opening a school.", ["opening a school"]),
    (
        "Malta and Oman signed an agreement providing for the establishment of a school.",
        ["the establishment of a school"],
    ),
    (
        "Jordan's Minister of Education Rania Haddad expressed Jordan's readiness to host the secretariat and to bear "
        "its costs.",
        ["host the secretariat", "bear its costs"],
    ),
    ("President of Kenya James Mutua announced his country's intention to open a consulate.", ["open a consulate"]),
    ("Ghana's decision to waive visas will take effect in January.", ["waive visas"]),
    ("Prime Minister of Malta Joseph Zammit announced plans to build a plant on Gozo.", ["build a plant on Gozo"]),
    (
        "Prime Minister of Malta Joseph Zammit gave his word that the hospital would be rebuilt.",
        ["the hospital would be rebuilt"],
    ),
    ("Oman and Malta reached an agreement to abolish visas.", ["abolish visas"]),
    ("Oman and Malta struck a deal to build a grain terminal in Sohar.", ["build a grain terminal in Sohar"]),
    (
        "The National Museum of Lisbon and the Carpet Museum of Baku have reached an agreement on a joint exhibition.",
        ["a joint exhibition"],
    ),
    (
        "Rector of Baku State University Elchin Babayev put forward a proposal to set up a joint laboratory.",
        ["set up a joint laboratory"],
    ),
    (
        "President of Kenya James Mutua extended an invitation to President of Ghana Ama Owusu to visit Nairobi.",
        ["extended an invitation to President of Ghana Ama Owusu to visit Nairobi"],
    ),
    (
        '"I take this opportunity to renew my invitation to you to visit Sur," President of Oman Omar Saleh said.',
        ["renew my invitation to you to visit Sur"],
    ),
    (
        '"I would like to extend an invitation to you to visit Nairobi," President of Kenya James Mutua said.',
        ["extend an invitation to you to visit Nairobi"],
    ),
    (
        "Foreign Minister of Lithuania Rasa Petraitis accepted an invitation to visit Doha in the autumn.",
        ["visit Doha in the autumn"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected

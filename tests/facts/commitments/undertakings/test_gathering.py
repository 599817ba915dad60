"""Each undertaking once: what repeats it joins it, what only looks alike does not."""

import pytest

from tests.promised import promised

APART = [
    "The protocol was signed by the Amber Bank and the Zamzam Bank. Malta will train ten judges.",
    "Jordan will equip the school with maps. The event will be held by Jordan in Oran in June.",
    "Jordan will hold a fair in Oran. A tour of the salt works will be held by Jordan in June.",
    "The Zamzam Bank will open a branch in Oran. It aims to lend ten maps.",
    "Jordan pledged to train 40 teachers. The amount of salt will be reduced by Jordan.",
    "Jordan and Oman signed an agreement to open a school. The charter was signed by Malta and Ghana in Amman.",
    "Jordan to open school in Oran\n\nOran will restore a bridge.",
    "Jordan will open ten schools. Jordan will open four schools.",
    "Jordan will open a school in Oran. Malta will open a school in Oran.",
    "Jordan will restore the mosque. Jordan will train teachers.",
]

ONE = [
    "Jordan will open a school in Oran. The school will be opened in June.",
    'Jordan will open a school in Oran. "We will open the school in Oran," said Rania Haddad, Jordan\'s Minister of '
    "Education.",
    "Jordan to open school in Oran\n\nJordan will open a school in Oran, its Minister of Education Rania Haddad said.",
    "Jordan to open youth school in Oran\n\nOran will open a summer school for youth.",
    "The Ministry of Education of Oman and UNESCO signed a protocol. On the Omani side, the document was signed by "
    "Minister of Education of Oman Salim Al-Harthy.",
    "Jordan and Oman signed an agreement to open a school. The agreement was signed by Jordan and Oman in Amman.",
    "Jordan pledged EUR 50,000. The contribution will be transferred in May.",
    "Jordan will hold a fair in Oran. The event will be held in June.",
    "Jordan will hold a symposium in Oran. The event will be opened by Rania Haddad, Minister of Education of Jordan.",
    "Jordan will open an office in Oran. The office will begin its work in June, its envoy said.",
    "Jordan will hold a fair in Oran. It is organised by the Amber Fund and will be opened in June.",
    "Jordan will hold a fair in Oran. It will bring together ten artists and will be held in June.",
    "The protocol was signed by the Amber Bank and the Zamzam Bank. It provides for the exchange of judges.",
]

AIMS = [
    "Jordan will hold a fair in Oran. It aims to revive the crafts.",
    "Jordan and Oman signed a protocol on archives. It aims to promote research.",
]


@pytest.mark.parametrize("text", APART)
def test_what_only_looks_alike_stays_apart(text: str) -> None:
    assert len(promised(text)) == 2


@pytest.mark.parametrize("text", ONE)
def test_what_repeats_it_joins_it(text: str) -> None:
    (commitment,) = promised(text)
    assert len(commitment.evidence) == 2


@pytest.mark.parametrize("text", AIMS)
def test_what_an_event_is_for_is_no_undertaking(text: str) -> None:
    assert len(promised(text)) == 1


def test_the_body_is_quoted_before_the_title() -> None:
    (commitment,) = promised(ONE[2])
    assert commitment.evidence[0].quote.startswith("Jordan will open")


def test_a_signing_told_three_times_is_one() -> None:
    (commitment,) = promised(
        "Jordan, Oman sign accord\n\nJordan and Oman signed an accord aiming to open a school. "
        "The accord was signed by Jordan and Oman in Amman."
    )
    assert (commitment.what, len(commitment.evidence)) == ("open a school", 3)


def test_a_document_keeps_its_name_where_others_are_told_to_have_signed_it() -> None:
    (commitment,) = promised(
        "Jordan and Oman signed a treaty on salt. The treaty was signed in a large hall in Amman by Jordan and Oman."
    )
    assert commitment.what == "a treaty on salt"

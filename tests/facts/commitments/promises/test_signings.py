"""Promises that a signature makes, and what the document provides for."""

import pytest

from tests.promised import undertaken

NOTHING = [
    "Recall that a memorandum was signed between Oman and Malta in February this year.",
    "The talks ended with the signing of the guest book by Malta and Oman.",
    "The visit will culminate in the signing of an agreement between Malta and Oman.",
    "The talks followed the signing of an agreement between Malta and Oman.",
    "Oman has signed more than 300 treaties with partners of all kinds.",
    "To date, the Amber Bank has signed dozens of contracts.",
    "In 1998 the pact on friendship and roads between Oman and Malta was signed.",
    "Oman and Malta signed off on the plan.",
    "Oman and Malta concluded the visit with a reception for the guests of the program.",
    "Minister of Justice of Ghana Ama Owusu concluded by calling on all states to join the program.",
    "Minister of Justice of Ghana Ama Owusu signed the visitors' book and was briefed on the plan of works.",
    "The ministers attended the signing ceremony of documents between the two countries.",
    'No such agreement was signed with Malta," Ambassador Kenji Tanaka of Japan said.',
    "Oman and Malta signed no new treaty.",
    "Oman and Malta read a letter, by virtue of which the school was closed.",
    "Malta was full of hope, under which the school would open ten rooms.",
    "Oman met Malta. The two sides considered signing a memorandum.",
    "The Zamzam Bank works in Oran. It provides for the poor.",
    "Oman visited Malta. It provides for the exchange of goods.",
    "Oman and Malta signed a treaty in 1998. It provided for the exchange of goods.",
    "A memorandum on archives between Oman and Malta is ready for signing.",
    "Oman visited Malta in May, when two agreements were signed.",
    "Finland should sign the treaty.",
    "Jordan and Morocco signed a trade agreement in 1998.",
    "Jordan and Morocco had signed a trade agreement before the war.",
    "Jordan and Morocco signed their first agreement on trade in 1982.",
    "The treaty bound Jordan and Morocco to the past, and an army commits crimes.",
    "If the treaty is signed by Jordan and Morocco, the road may be opened.",
    "Kenya's parliament is yet to ratify the agreement.",
    "The parties also exchanged letters of congratulation.",
    "Oman refused to sign the agreement.",
    "The accord, which was signed in 1998 by Oman and Malta on opening a school, is kept in Riga.",
    "Oman and Malta read an old memorandum on opening a school.",
    "Under the treaty, which was signed by Oman and Malta, ten schools were opened.",
    "Oman signed, within the framework of the visit, a book of guests.",
    'Oman signed a poster that says "A treaty for all" in the hall.',
]

FOUND = [
    (
        "Oman and Malta signed a pact which commits the two governments to open a school by 2026 and to print books.",
        ["open a school by 2026", "print books"],
    ),
    ("The agreement obliges Malta and Oman to open a school.", ["open a school"]),
    ("Jordan and Morocco signed their agreement on trade in May.", ["their agreement on trade"]),
    (
        "Oman and Malta signed eight deals in fields from energy to media.",
        ["eight deals in fields from energy to media"],
    ),
    (
        "A memorandum between the House of Lords of Malta and the Parliament of Oman was signed.",
        ["A memorandum between the House of Lords of Malta and the Parliament of Oman"],
    ),
    (
        "The talks ended with the signing of a memorandum between Malta and Oman on archives.",
        ["a memorandum between Malta and Oman on archives"],
    ),
    ("The fair saw the signing of a deal between Malta and Oman to lend ten maps.", ["lend ten maps"]),
    (
        "The talks were followed by the signing of a protocol between Malta and Oman to open a school.",
        ["open a school"],
    ),
    ("The signing of an agreement between Malta and Oman took place in Sur.", ["an agreement between Malta and Oman"]),
    (
        "Oman and Malta signed, on Monday, at the Head Office of the Bank in Paris, a long agreement to open a school.",
        ["open a school"],
    ),
    (
        "Oman and Malta signed a plan of activities for 2024, according to which Malta is to lend 3 maps.",
        ["lend 3 maps"],
    ),
    ("Oman has signed three treaties on trade with Malta.", ["three treaties on trade with Malta"]),
    ("Oman and Malta signed a memorandum of understanding on opening a school.", ["opening a school"]),
    ("A protocol on the exchange of judges was signed between Oman and Malta.", ["the exchange of judges"]),
    (
        "Oman and the Zamzam Bank signed an MoU for the creation of a fund. Under it, the Bank will lend 3 maps.",
        ["the creation of a fund", "lend 3 maps"],
    ),
    ("Oman and Malta signed a protocol on strengthening ties in trade.", ["a protocol on strengthening ties in trade"]),
    (
        "Under the treaty, which was signed by Minister of Trade of Oman Salim Al-Harthy and Minister of Justice of "
        "Malta Joseph Zammit, the Zamzam Bank will lend ten maps.",
        ["lend ten maps"],
    ),
    (
        "The Amber Bank signed a treaty with Malta, under which the Bank would lend ten maps.",
        ["lend ten maps"],
    ),
    (
        "Oman and Malta signed a treaty, by virtue of which Oman will equip a school with maps and globes, and will "
        "train ten nurses.",
        ["equip a school with maps and globes", "train ten nurses"],
    ),
    (
        "Oman and Malta signed a treaty, under the terms of which a school will be opened in Sur by 2026.",
        ["a school will be opened in Sur by 2026"],
    ),
    (
        "Oman and Malta signed on Monday at the Head Office of the Bank in Paris a US$ 14.6 million funding agreement.",
        ["a US$ 14.6 million funding agreement"],
    ),
    (
        "Oman and Malta agreed to extend the cable. The relevant document was signed by Rashid Karim and Jo Zammit.",
        ["extend the cable"],
    ),
    ("Oman attended the signing ceremony of an accord between Malta and Kenya.", ["an accord between Malta and Kenya"]),
    ("Oman and Malta signed a treaty. It provides for the exchange of judges.", ["the exchange of judges"]),
    (
        "Oman and Malta signed a pact. According to the document, it is envisaged to exchange ten pupils each year, to "
        "open a school, as well as to hold a fair.",
        ["exchange ten pupils each year", "open a school", "hold a fair"],
    ),
    (
        "Oman, Malta Sign Pact\n\nOman will send ten maps. Then the pact was signed between Oman and Malta. It "
        "provides for the exchange of judges.",
        ["the exchange of judges", "send ten maps"],
    ),
    (
        "Oman and Malta signed a pact to open a school. It also envisages joint courses.",
        ["open a school", "joint courses"],
    ),
    (
        "Oman signed a contract with the Zamzam Bank, under which ten nurses will be trained in Oran.",
        ["ten nurses will be trained in Oran"],
    ),
    (
        "A contract was signed under which Oman will restore the fort. It was a sunny day. The contract was signed on "
        "behalf of Oman by Salim Al-Harthy and on behalf of Malta by Joseph Zammit.",
        ["restore the fort"],
    ),
    (
        "In the end it was signed a memorandum on archives between the University of Oran and the Zamzam Bank.",
        ["a memorandum on archives between the University of Oran and the Zamzam Bank"],
    ),
    ('Oman and Malta signed the "Protocol on the return of maps".', ["the return of maps"]),
    ("Oman and Malta signed “Memorandum of Understanding on ports”.", ["Memorandum of Understanding on ports"]),
    ("A pact was signed between Oman and Malta to build a pavilion at the fair.", ["build a pavilion at the fair"]),
    ("Oman and Malta signed a Country Cooperation Framework for 2027.", ["a Country Cooperation Framework"]),
    (
        "Oman and Malta agreed to open a school. The ministers signed the programme of exchanges between them.",
        ["open a school", "the programme of exchanges between them"],
    ),
    ("The Zamzam Bank and Oman signed a $3 million loan to bring water to Sur.", ["bring water to Sur"]),
    ("The pact was initialled in Riga by Oman and Malta.", ["The pact was initialled in Riga by Oman and Malta"]),
    (
        "Oman and Malta signed a memorandum, which aims to train pilots and publish a map.",
        ["train pilots and publish a map"],
    ),
    ("Oman and Malta signed an accord aimed at restoring the fort.", ["restoring the fort"]),
    (
        "Jordan and Morocco signed a memorandum of understanding on vocational training.",
        ["a memorandum of understanding on vocational training"],
    ),
    (
        "A protocol on vocational training was signed between Jordan and Morocco.",
        ["A protocol on vocational training"],
    ),
    ("Kenya and Uganda have signed an agreement to jointly operate a border post.", ["jointly operate a border post"]),
    (
        "Turkmenistan, Uzbekistan and Kazakhstan signed a tripartite protocol on transit.",
        ["a tripartite protocol on transit"],
    ),
    (
        "The memorandum, signed by the Atlas Foundation and the Zamzam Bank, provides for the exchange of experts.",
        ["the exchange of experts"],
    ),
    (
        "Jordan and Qatar signed a memorandum on Sunday. Under it, the two countries will exchange coaches.",
        ["exchange coaches"],
    ),
    (
        "Jordan and Qatar signed a memorandum on Sunday. The memorandum stipulates that Qatar will train the coaches.",
        ["train the coaches"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected

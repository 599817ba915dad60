"""Promises that a verb makes, and verbs that promise nothing."""

import pytest

from tests.promised import undertaken

NOTHING = [
    "The text of the song was agreed in Oslo.",
    "Malta and Oman discussed establishing a joint fund.",
    "Malta stopped building a school.",
    "Malta is committed to lasting peace.",
    "Malta and Oman agreed on pressing issues.",
    "Malta committed itself to being the best.",
    "Malta spoke first, promising as it was.",
    "Malta promised twice, and twice it rained.",
    "Applicants are invited to send their works.",
    "Jordan's Minister of Education Rania Haddad said that Elchin Babayev is invited to speak.",
    "Sultan Omar Saleh created in Muscat in the 15th century a school which united scientists from all lands.",
    "Oman praised the work of the Lyra Foundation aimed at opening schools.",
    "Salim Haddad, Omar Saleh review preparations for joint planning group meeting in Oran",
    "Under the Convention of Oran, the States Parties undertake to return stolen maps.",
    "Malta and Oman formed a committee and praised the plan to open a school.",
    "It was agreed between friends that it was late.",
    "Malta and Oman agreed that the talks were useful; that was all.",
    "Malta and Oman set the record for the longest bridge to open in May.",
    "Malta and Oman discussed the goal of doubling trade.",
    "Malta missed its target of building ten schools.",
    "The Minister of Justice of Ghana, a promised guest, came late.",
    "In Oran, promised land of painters, Malta opened a school.",
    "Malta proposed to the guests a toast.",
    "Malta offered to the museum a copy of the map.",
    "Malta has a school named after a poet of Oman as a gift to the poor and to the sick.",
    "The Court of Justice of Malta ordered the return of two statues to Oran.",
    "The Minister of Justice of Ghana directed to complete the repair of the court.",
    "Ama Owusu promised her counterpart that it was true.",
    "The Zamzam Bank helps young people by offering to teach them Arabic.",
    "Malta opened the season by planning to lose.",
    "The Minister assured the guests of her esteem.",
    "Malta hopes that things will work out in Oran.",
    "Malta and Oman agreed on the need to open a school.",
    "Malta and Oman agreed on the importance to trade of opening a school.",
    "Malta objected to the fee that was proposed to the guests that day.",
    "The Museum of Oran offered its guests tea.",
    "Oman would like to propose a treaty one day.",
    '"We would like to sign the treaty," Minister of Justice of Ghana Kwame Boadu said.',
    "Jordan said that 20 million dollars had been earmarked for a school.",
    "Jordan said that a day has been earmarked for a concert.",
    "Jordan assured her of its esteem.",
    "Oman expressed the hope that Member States would lend ten maps.",
    "Oman praised the school which Jordan agreed to open.",
    "The bank shared its Speak Up plans to train ten nurses.",
    "The two ministries considered the issue of building a school.",
    "Malta asked to look into the possibility of creating a fund.",
    "The Zamzam Bank has committed loans of 3 million dollars to Jordan since 1995.",
    "A group tasked with the repair of the walls arrived in Riga.",
    "The two ministries agreed on the next steps.",
    "The Zamzam Bank approved the conduct of its director.",
    "Azerbaijan and Tajikistan discussed opening a direct flight between Baku and Dushanbe.",
    "Azerbaijan and Tajikistan explored ways to open a direct flight.",
    "Azerbaijan and Tajikistan agreed on the importance of direct flights.",
    "Azerbaijan called on Tajikistan to open the border.",
    "Azerbaijan urged Tajikistan to sign the protocol by June.",
    "Azerbaijan has opened two schools in Khujand and handed over 30 buses.",
    "Finland hopes to sign the treaty next year.",
    "Finland promised in 1997 to return the bells, and it returned them two years later.",
    "Finland did not agree to return the bells.",
    "Finland refused to agree to the terms.",
    "Finland had planned to return the bells, but the ship was lost.",
    "The Minister, invited by the Rector, spoke first.",
    "Switzerland has been asked to host the talks.",
    "The Director-General of the Zamzam Bank thanked the President for inviting him to Oran.",
    '"I promised a road," Governor of Osh Timur Sadykov said.',
    "Negotiators agreed to disagree.",
    "Russia does not plan to withdraw from the treaty.",
    "Malta is united with Oman by goals aimed at trade.",
    "The agency prepared a special plan to revive the market.",
    "Many volunteers to be trained in Riga came from Finland.",
    "Kenya granted the fund two million dollars in 2019.",
    "Jordan and Oman agreed on the growing weight of trade.",
]

FOUND = [
    ("The Minister of Justice of Ghana offered Malta help with its census.", ["Malta help with its census"]),
    ("Oman's Ali Said assured the guests of Oman's readiness to host the fair.", ["host the fair"]),
    ("Oman's Ali Said proposed to Governor Ivan Petrenko of Oran that ferries be resumed.", ["ferries be resumed"]),
    ("The exchange of guards was agreed on Monday between Malta and Oman.", ["The exchange of guards"]),
    ("A school will be opened in Sur, Malta and Oman agreed.", ["A school will be opened in Sur"]),
    ("Malta appointed a team that will design a school.", ["appointed a team that will design a school"]),
    ("The Minister of Justice of Ghana committed the country to closing ten mines.", ["closing ten mines"]),
    ("Malta committed itself to resurfacing the road to Sur.", ["resurfacing the road to Sur"]),
    ("Malta and Oman agreed on airlifting 5,000 tents.", ["airlifting 5,000 tents"]),
    ("The Minister of Justice of Ghana joked, promising technical advisers.", ["technical advisers"]),
    (
        "Malta promised the Rector of the University of Oran fifty books.",
        ["fifty books"],
    ),
    (
        "Minister of Justice of Ghana Ama Owusu noted that the offer would be studied and promised to give an answer.",
        ["the offer would be studied", "give an answer"],
    ),
    (
        "Oman and Malta agreed on the early signing of the Agreement on Ports.",
        ["the early signing of the Agreement on Ports"],
    ),
    (
        "Oman and Malta agreed to update the treaty signed in 2015, and to set up a committee to this end.",
        ["update the treaty signed in 2015", "set up a committee to this end"],
    ),
    (
        "The Lyra Foundation decided in its third session, held in the town of Sur on 4 May 2024, to open a school.",
        ["open a school"],
    ),
    ("Oman undertook to have Malta's map of the seas printed.", ["have Malta's map of the seas printed"]),
    (
        "Oman and Malta agreed to open a school in October, and Finland planted 15 trees in its garden.",
        ["open a school in October"],
    ),
    (
        "Oman and Malta agreed to convene a forum in Sur in May, and Malta offered 15 seats for teachers at school.",
        ["convene a forum in Sur in May", "15 seats for teachers at school"],
    ),
    (
        '"I take this opportunity to invite you to Muscat in May," President of Oman Omar Saleh told Ana Reis.',
        ["invite you to Muscat in May"],
    ),
    (
        "Malta and Oman formed a committee and instructed it to submit a plan.",
        ["instructed it [a committee] to submit a plan"],
    ),
    (
        "It was agreed between Oman and Malta, on the sidelines of the fair, that ten judges would be exchanged.",
        ["ten judges would be exchanged"],
    ),
    ("It was agreed between Oman and Malta to open a school.", ["open a school"]),
    (
        "Malta and Oman agreed that a fund would be set up; that visas would be cut; and that maps would be lent.",
        ["a fund would be set up", "visas would be cut", "maps would be lent"],
    ),
    ("Malta agreed, in principle, on the opening of a consulate.", ["the opening of a consulate"]),
    ("Malta promised Jordan a loan of 5 million euros.", ["a loan of 5 million euros"]),
    ("Malta and Oman set themselves the target of doubling trade by 2030.", ["doubling trade by 2030"]),
    ("Malta has set a goal to plant 3 million trees.", ["plant 3 million trees"]),
    ("The Minister of Justice of Ghana, Ama Owusu, promised to open a court.", ["open a court"]),
    ("Rector of the Oran University Omar Said proposed to his counterpart to launch a course.", ["launch a course"]),
    ("The Emir of Qatar ordered the dispatch of aid to Ghana.", ["the dispatch of aid to Ghana"]),
    (
        "President of Ghana Ama Owusu directed the disbursement of funds for books.",
        ["the disbursement of funds for books"],
    ),
    ("Malta pledged 5 million euros in new funds to build courts.", ["5 million euros in new funds to build courts"]),
    (
        '"I commit myself here, before all of you, to build a school," Minister of Education of Ghana Ama Owusu said.',
        ["build a school"],
    ),
    ("Ama Owusu promised her counterpart that Malta would return the masks.", ["return the masks"]),
    ("The Rector of the Oran University closed the session by proposing to print its papers.", ["print its papers"]),
    ("Minister of Justice of Ghana Kwame Boadu concluded by promising to build two courts.", ["build two courts"]),
    ("Malta assured to send a doctor to Oran.", ["send a doctor to Oran"]),
    ("Malta proposes to work out a charter of the sea.", ["work out a charter of the sea"]),
    ("Ambassador of Malta Ama Owusu informed that Malta allocates 10 quotas for students.", ["10 quotas for students"]),
    (
        "Malta and Oman agreed on the creation of a chair in Oran and on training ten teachers.",
        ["the creation of a chair in Oran", "training ten teachers"],
    ),
    ("Malta announced the dispatch of a convoy to Oran.", ["the dispatch of a convoy to Oran"]),
    ("Malta assured full support to the builders.", ["full support to the builders"]),
    (
        "The leaders of Malta and Oman tasked their governments with preparing a treaty.",
        ["tasked their governments with preparing a treaty"],
    ),
    (
        "Malta committed to expanding the school and looked forward to the next round.",
        ["expanding the school"],
    ),
    ("Malta proposed to its guests that the two museums exchange curators.", ["the two museums exchange curators"]),
    ("Malta suggested to the Omani side that the bank open a branch.", ["the bank open a branch"]),
    ("The President of Malta instructed that the road be fully ready by May.", ["the road be fully ready by May"]),
    ("The Museum of Oran offered its main hall for the fair.", ["its main hall for the fair"]),
    ("Malta announced a competition for young singers.", ["a competition for young singers"]),
    (
        '"I would also like to propose that a school be opened," Minister of Justice of Ghana Kwame Boadu said.',
        ["a school be opened"],
    ),
    (
        '"We would like to invite you to visit Ghana," Minister of Justice of Ghana Kwame Boadu said.',
        ["invite you to visit Ghana"],
    ),
    ("Jordan and Oman agreed on forming a committee to draft a map.", ["forming a committee to draft a map"]),
    ("Jordan and Oman agreed on the margins of the fair to open a school.", ["open a school"]),
    ("Jordan assured Oman that it would spare no effort to open a school.", ["spare no effort to open a school"]),
    ("Jordan promised that the road would be paved by June.", ["the road would be paved by June"]),
    (
        "The Zamzam Bank said that 20 million dollars has been earmarked for a school.",
        ["20 million dollars has been earmarked for a school"],
    ),
    ("The Zamzam Bank assured her of setting up a school in Oran.", ["setting up a school in Oran"]),
    (
        "The Zamzam Bank announced an envelope of 3 million dollars for schools.",
        ["an envelope of 3 million dollars for schools"],
    ),
    ("Jordan and Oman met, during which both sides agreed to open a school.", ["open a school"]),
    ("Jordan and Oman held talks at which they agreed to open a school.", ["open a school"]),
    ("Oman's office said in a statement that Jordan and Oman had agreed to open a school.", ["open a school"]),
    ("The Zamzam Bank met. Speak Up Angola plans to train ten nurses.", ["train ten nurses"]),
    ("Finland committed to include the bells in its register.", ["include the bells in its register"]),
    ("The Zamzam Bank announced a new line of credit for schools.", ["a new line of credit for schools"]),
    ("The Zamzam Bank has been tasked with preparing the draft.", ["preparing the draft"]),
    ("It was decided by Oman that the award will be launched in June.", ["the award will be launched in June"]),
    (
        "Jordan's Minister of Education Rania Haddad noted that Maltese firms are invited to take part in it.",
        ["Maltese firms are invited to take part in it"],
    ),
    ("Jordan's Minister of Education Rania Haddad invited his brother to Amman.", ["invited his brother to Amman"]),
    ("Jordan invited his counterpart to visit Amman.", ["invited his counterpart to visit Amman"]),
    ("The two ministries decided on the exchange of experts.", ["the exchange of experts"]),
    ("The Zamzam Bank approved the establishment of a fund.", ["the establishment of a fund"]),
    (
        "Jordan tasked the Amber Museum with drawing up a list.",
        ["tasked the Amber Museum with drawing up a list"],
    ),
    ("Jordan and Oman set up a committee to draft a plan.", ["set up a committee to draft a plan"]),
    ('"My country intends to accede to the pact," said Jordan\'s King Abdullah.', ["accede to the pact"]),
    ("Indonesia proposed cooperation on nickel.", ["proposed cooperation on nickel"]),
    ("Jordan has promised them new houses by June.", ["new houses by June"]),
    ("Finland pledged never to return the prisoners.", ["never to return the prisoners"]),
    ("Lithuania has decided not to join the boycott.", ["not to join the boycott"]),
    (
        "Azerbaijan and Tajikistan agreed to step up contacts, to launch a direct flight and to exchange film crews.",
        ["step up contacts", "launch a direct flight", "exchange film crews"],
    ),
    ("Jordan has committed itself to reducing emissions by 2030.", ["reducing emissions by 2030"]),
    ("Jordan and Oman have committed to jointly patrolling the border.", ["jointly patrolling the border"]),
    (
        "Rector of Baku State University Elchin Babayev proposed that students be exchanged every year.",
        ["students be exchanged every year"],
    ),
    ("Malta offered to host the next session.", ["host the next session"]),
    ("The Zamzam Bank has approved a loan of 90 million dollars.", ["approved a loan of 90 million dollars"]),
    ("It was agreed to hold the next round in Muscat.", []),
    (
        "Foreign Minister of Oman Salim Al-Harthy met Foreign Minister of Malta Joseph Zammit in Muscat on Monday. "
        "It was decided that a business council would be set up.",
        ["a business council would be set up"],
    ),
    (
        "Jordan's Minister of Education Rania Haddad invited Rector of Baku State University Elchin Babayev to Amman.",
        ["invited Rector of Baku State University Elchin Babayev to Amman"],
    ),
    (
        '"What we plan to do next is double the number of scholarships," said Jordan\'s Minister of Education Rania '
        "Haddad.",
        ["double the number of scholarships"],
    ),
    (
        '"Let me propose one thing: that we meet every spring in Petra," said Jordan\'s Minister of Education Rania '
        "Haddad.",
        ["we meet every spring in Petra"],
    ),
    (
        "Kenya's Minister of Water Alice Kiptoo assured residents that work on the dam would resume.",
        ["work on the dam would resume"],
    ),
    ("Angola and Zambia agreed in principle to build a pipeline.", ["build a pipeline"]),
    ("Oman plans a museum of frankincense in Salalah.", ["a museum of frankincense in Salalah"]),
    (
        "The African Seed Alliance and the University of Bobo agreed in Ouagadougou yesterday on a programme of soil "
        "research.",
        ["a programme of soil research"],
    ),
    (
        "Uganda pledged $2 million to the fund and promised to send 300 police officers.",
        ["$2 million to the fund", "send 300 police officers"],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected

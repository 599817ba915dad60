"""Who is bound: by name, by office, by what is sent, by a capital, or both sides; or nobody."""

import pytest

from tests.promised import bound, promised

MET = "Foreign Minister of Oman Salim Al-Harthy met Foreign Minister of Malta Joseph Zammit in Muscat on Monday. "
JORDAN = "Jordan's Minister of Education Rania Haddad"

NOTHING = [
    "UNESCO is old, while the Library will lend ten maps.",
    '"We will open a school," people at the Zamzam Bank said.',
    "Dr. Maria Borg met Omar Said at the Zamzam Bank and said that her bank will be shut.",
    "It was noted that ten mosques will be restored.",
    "The Commission also decided to print ten books.",
    "The Minister of Education agreed to open a school.",
    "The museum in Oran thanked its guests, who promised to come back.",
    "The next round of consultations will take place in Oran in autumn.",
    "The two sides met. Tunis is far. The next forum will be held in Sfax.",
    "The museum will reopen to the public in March 2025.",
    "The two sides agreed to continue coordination.",
    "Peruvian officials said they would lodge a complaint.",
    "The Amber Line will carry the wheat to Yemen.",
    "Tatarstan plans to open a trade house in Riga.",
    '"We will rebuild the bridge," said an engineer.',
    "In a communique, the ministers agreed to establish a regional grain reserve.",
    "The two museums agreed to share their catalogues.",
    "As agreed, we will open a school.",
    "Rania Haddad promised to wait for the vote. The municipality will lend ten maps.\n\nIt rained.",
    "The Zamzam Bank might one day lend ten maps.",
    "Rania Haddad asked whether the Zamzam Bank would lend ten maps.",
    "Nobody at the Zamzam Bank will say so.",
    "The Zamzam Bank said that ten maps had been lent.",
    "Oman and Malta have abolished visas.",
    "Had Oman agreed, Malta would have abolished visas.",
    "It is hoped that the school will open in autumn.",
    "The roof will be mended in May.",
    "A spokesman for the Zamzam Bank said that it had rained.",
    '"We have lent ten maps," the Zamzam Bank said in a statement.',
    '"We lent ten maps," said Rania Haddad.',
    "Unless it rains, the fair will be held in May.",
    "It was agreed that the maps are old.",
    "The artists of Oman took part in the Oran festival.",
    "Rania Haddad recalled that the Zamzam Bank was founded in Oran.",
    "The plan to open a school was dropped by the Zamzam Bank.",
    "Malta urged Oman to abolish visas.",
    "The Zamzam Bank denied that it would lend ten maps.",
    "Rania Haddad wished the Zamzam Bank would lend ten maps.",
    "The two sides discussed the loan of ten maps.",
    "The Zamzam Bank failed to lend ten maps.",
    "Officials said that the road would be opened to traffic.",
    "What the Zamzam Bank will do is not known.",
    "The Oran University used to lend maps.",
    "Who will open the school was not said.",
    "The school will be opened by whoever comes first.",
    "Both sides praised the decision to abolish visas.",
    "Ten maps are expected to be lent by the end of the year.",
    "In May the sea will be warm.",
    "The Zamzam Bank is ready for winter.",
    "It will be the first school of Oran.",
    "Visitors will find ten maps at the Zamzam Bank.",
    "The Oran University could have opened a school.",
    "Rania Haddad refused to open a school.",
    "She could not say when the Zamzam Bank would lend the maps.",
    '"Will you open a school?" Rania Haddad was asked.',
    "Thanks to the Zamzam Bank, pupils can read.",
    "The Zamzam Bank no longer plans to lend ten maps.",
    "Critics say that the Zamzam Bank will close.",
    'President of Oman Salim Al-Harthy received the book: "We will be strong."',
    "Minister of Trade of Malta Joseph Zammit received newly appointed Ambassador of Oman to our country Maria Borg.",
    "Zamzam Bank - Tour\n\nOn the tour, relations between Oman and Malta will be reviewed.",
]

FOUND = [
    (
        "The second was signed by the Zamzam Bank and the Oran University, and provides for the loan of ten maps.",
        {"Zamzam Bank", "Oran University"},
    ),
    (
        "It was agreed by the Zamzam Bank and the Oran University that ten maps will be lent.",
        {"Zamzam Bank", "Oran University"},
    ),
    ("The artists of Oman will take part in the Oran festival.", {"Oman"}),
    ('"We will lend ten maps. It is late," the Zamzam Bank said in a statement.', {"Zamzam Bank"}),
    ('A spokesman for the Zamzam Bank said: "We will lend ten maps."', {"Zamzam Bank"}),
    ('"We will lend ten maps," said a spokeswoman of the Zamzam Bank.', {"Zamzam Bank"}),
    ('"Ten maps will be lent," the Omani minister told reporters.', {"Oman"}),
    ("Dr. Maria Borg of the Zamzam Bank said that her bank will lend ten maps.", {"Zamzam Bank"}),
    ('Maria Borg (Zamzam Bank) said: "We will lend ten maps."', {"Maria Borg", "Zamzam Bank"}),
    ("Zamzam Bank's Maria Borg said that they will lend ten maps.", {"Maria Borg", "Zamzam Bank"}),
    ("Maria Borg, representing the Zamzam Bank, pledged to lend ten maps.", {"Maria Borg", "Zamzam Bank"}),
    (
        "Minister of Education of Oman Salim Al-Harthy spoke. He said his ministry will pay for books, adding they "
        "will train 20 teachers.",
        {"Ministry of Education of Oman"},
    ),
    ("Minister of Education of Oman Salim Al-Harthy tells the guests that his country will lend ten maps.", {"Oman"}),
    (
        "The OIC was founded in 1969. The OIC General Secretariat will lend ten maps.",
        {"OIC General Secretariat", "Organisation of Islamic Cooperation"},
    ),
    ("The Government of Oman and the Amber Bank signed a protocol.", {"Oman", "Amber Bank"}),
    ("Malta will lend ten maps. It was noted that ten mosques will be restored.", {"Malta"}),
    ("Oman renewed its commitment to supporting the Amber Bank and affirmed that it would lend ten maps.", {"Oman"}),
    (f"{MET}The two ministers agreed to hold a summit with Latvia.", {"Oman", "Malta"}),
    (f"{MET}Each side will bear its own costs.", {"Oman", "Malta"}),
    (
        "The Amber Bank and the Salt Museum met. Director of the Amber Bank Maria Borg confirmed that the organisation "
        "would pay ten million dollars.",
        {"Amber Bank"},
    ),
    (
        "UNESCO is 78 years old. Director Maria Borg of the UNESCO Office in Tunis pledged to send a team.",
        {"Maria Borg", "United Nations Educational, Scientific and Cultural Organization"},
    ),
    ("Director Maria Borg of the Salt Office in Tunis pledged to send a team.", {"Maria Borg", "Salt Office in Tunis"}),
    (
        f"{JORDAN} met Director of the Salt Office Maria Borg. Borg pledged the Amber Bank's technical assistance.",
        {"Amber Bank"},
    ),
    ("The Minister of Education of Oman promised to send a team.", {"Oman"}),
    ("The Rector of the Salt University agreed to open a chair.", {"Salt University"}),
    (f"{MET}Al-Harthy conveyed an invitation from the Prime Minister of Oman to visit Muscat.", {"Oman"}),
    ("It was decided that the Zamzam Bank would send two conservators to Oran.", {"Zamzam Bank"}),
    (f"{MET}It was decided that Malta would open a school in Oran.", {"Malta"}),
    ("The invitation to visit Riga was extended by the Latvian Foreign Minister.", {"Latvia"}),
    (
        "The protocol was signed, on behalf of the Salt Museum, by Maria Borg, and, on behalf of the Amber Bank, by "
        "Joseph Zammit.",
        {"Salt Museum", "Amber Bank"},
    ),
    ("The Salt Museum in Riga and the Amber Bank signed a protocol.", {"Salt Museum", "Amber Bank"}),
    (
        f"{JORDAN} met Secretary General Maria Borg of the Arab League. Borg said the Secretariat would print ten "
        "books.",
        {"Arab League"},
    ),
    (
        "Minister of Culture of Jordan Rania Haddad, Minister of Culture of Malta Joseph Zammit and Minister of "
        "Culture of Latvia Maria Borg attended the conference. The Ministers agreed to print ten books.",
        {"Jordan", "Malta", "Latvia"},
    ),
    ("He said the Amber Bank would print ten books.", {"Amber Bank"}),
    ("The Maltese side informed the Amber Bank that it intends to lend ten maps.", {"Malta"}),
    ("Jordan met Oman. It rained, as the Salt Museum confirmed that it will lend ten maps.", {"Salt Museum"}),
    (
        "Assistant Secretary of State for Rivers Rania Haddad and Foreign Minister of Oman Salim Al-Harthy signed a "
        "protocol.",
        {"United States", "Oman"},
    ),
    (f"{MET}The meeting decided to abolish visas.", {"Oman", "Malta"}),
    (f"{JORDAN} assured that the Amber Bank would open a school.", {"Amber Bank"}),
    (
        "Joint Statement between Vietnam and Mongolia\n\nThe sides welcomed the contacts between the Amber Bank and "
        "the Salt Museum. The sides agreed to abolish visas.",
        {"Vietnam", "Mongolia"},
    ),
    (
        "Minister of Culture of Oman Salim Al-Harthy, Minister of Culture of Malta Maria Borg and Minister of Culture "
        "of Kenya Ama Owusu wrote books. In a paper, the ministers agreed to set up a fund.",
        {"Oman", "Malta", "Kenya"},
    ),
    (f"{JORDAN} said Malta is ready to work with Oman to open a school and will lend ten maps.", {"Malta"}),
    ('"Tunis, for its part, has committed to sending ten teachers," Omar Saleh specified.', {"Tunisia"}),
    ("Kenya praised the Amber Bank, with whom Malta agreed to open a school.", {"Malta", "Amber Bank"}),
    ("Jordan is rich. The school is to be built by the Amber Bank in 2025.", {"Amber Bank"}),
    (f"{MET}Zammit said the two sides discussed the weather, and agreed to abolish visas.", {"Oman", "Malta"}),
    (f"{MET}Zammit said the weather was fine, and agreed to abolish visas.", {"Joseph Zammit", "Malta"}),
    ("The Maltese embassy in Riga and the Amber Bank plan to open a school.", {"Amber Bank", "Malta"}),
    (f"{JORDAN} assured that she would open a school.", {"Rania Haddad", "Jordan"}),
    (f"{MET}It was agreed that Malta would train ten pilots.", {"Oman", "Malta"}),
    (f"{MET}It was agreed that the Amber Bank and the Salt Museum would open a school.", {"Amber Bank", "Salt Museum"}),
    (
        "The Amber Museum and the Salt Museum opened in Riga. Both museums will lend ten maps.",
        {"Amber Museum", "Salt Museum"},
    ),
    (f'"We at the Amber Bank will open a school," {JORDAN} said.', {"Amber Bank"}),
    (f'"As Jordan, we will open a school," {JORDAN} said.', {"Jordan"}),
    (
        "Head of the Ministry of Culture Maria Borg met Foreign Minister of Oman Salim Al-Harthy in Valletta. Malta "
        "thanked Oman, and Oman thanked Malta. The sides agreed to abolish visas.",
        {"Oman", "Malta"},
    ),
    (
        "The Ministry of Education of Jordan is old. Jordan's Minister of Education Rania Haddad said the ministry "
        "would open a school.",
        {"Ministry of Education of Jordan"},
    ),
    (
        "Chairman of the Cabinet of Ministers of the Republic of Malta Joseph Zammit promised to open a school.",
        {"Joseph Zammit", "Malta"},
    ),
    ("The Zamzam Bank and the ministry are to open a school.", {"Zamzam Bank"}),
    (
        "Foreign Minister of Oman Salim Al-Harthy held talks with his Maltese counterpart, Maria Borg, and agreed to "
        "abolish visas.",
        {"Oman", "Malta"},
    ),
    ("Oman praised the deal, for which Malta will train ten pilots.", {"Malta"}),
    (f"{MET}The next round of talks will be held in Valletta in autumn.", {"Oman", "Malta"}),
    (f"{MET}The next meeting of the Zamzam Council will take place in Oran.", {"Zamzam Council"}),
    (f"{MET}A roadmap will be signed in June.", {"Oman", "Malta"}),
    (f"{MET}The two Ministers shared the view that they would abolish visas.", {"Oman", "Malta"}),
    (f"{JORDAN} noted that they will donate two buses to Oran.", {"Rania Haddad", "Jordan"}),
    (f"{JORDAN} said a Maltese garden would be laid out in Amman.", {"Jordan"}),
    (f"{JORDAN} said that Karak province will host ten events.", {"Rania Haddad", "Jordan"}),
    (f"{JORDAN} noted Jordan's readiness to host the forum.", {"Jordan"}),
    ("The Minister of Education of Jordan, Rania Haddad, said:\n\nWe will open a school.", {"Rania Haddad", "Jordan"}),
    ("The Zamzam Bank jointly with the Amber Museum will open a branch.", {"Zamzam Bank", "Amber Museum"}),
    ("Oman and Malta agreed on a project. The project will build ten schools.", {"Oman", "Malta"}),
    ("The Minister of Culture announced the launch by the Zamzam Bank of a fund for schools.", {"Zamzam Bank"}),
    ("Dushanbe said its lower house will adopt the law in March.", {"Tajikistan"}),
    (
        "Mayor of Oran Omar Saleh promised to open a school. The Municipality of Oran is old.",
        {"Omar Saleh", "Municipality of Oran"},
    ),
    ("The Zamzam Bank will open a branch in Oran.", {"Zamzam Bank"}),
    (f"{JORDAN} pledged to open a school.", {"Rania Haddad", "Jordan"}),
    (f"{JORDAN} said that Jordan would open a school.", {"Jordan"}),
    (f'"We will open a school," {JORDAN} said.', {"Rania Haddad", "Jordan"}),
    (f'"I will open the school myself," {JORDAN} said.', {"Rania Haddad"}),
    (f"{JORDAN} said the ministry would open a school.", {"Ministry of Education of Jordan"}),
    (f"{MET}The two sides agreed to abolish visas.", {"Oman", "Malta"}),
    (f"{MET}The heads of delegation agreed to abolish visas.", {"Oman", "Malta"}),
    (f"{MET}It was agreed to abolish visas.", {"Oman", "Malta"}),
    (f"{MET}An agreement was reached on opening an air link.", {"Oman", "Malta"}),
    (f"{MET}They agreed to abolish visas.", {"Oman", "Malta"}),
    ("Uzbekistan informed Oman that Tashkent would accede to the convention.", {"Uzbekistan"}),
    ("Norway's government said it would contribute 50 million kroner to the fund.", {"Norway"}),
    ("Norway will send a mission to Oran. The mission will report in May.", {"Norway"}),
    ("The Zamzam Bank opened in Oran. The bank plans to open a school.", {"Zamzam Bank"}),
    (
        "Under a plan announced by the Zamzam Bank, three smelters will be built by 2028.",
        {"Zamzam Bank"},
    ),
    (
        "It is planned to hold an exhibition of carpets in Riga, the Ministry of Culture of Azerbaijan said.",
        {"Ministry of Culture of Azerbaijan"},
    ),
    (
        "Minister of Culture of Ghana Ama Owusu said that Ghana has built one school and will build another.",
        {"Ghana"},
    ),
    ("Oman and Malta agreed to abolish visas.", {"Oman", "Malta"}),
    (
        "The Amber Museum and the Salt Museum opened in Riga. Director of the Amber Museum Maria Borg said the museum "
        "would lend 15 maps.",
        {"Amber Museum"},
    ),
    (
        "Minister Maria Borg met Minister Joseph Zammit in Riga. The ministers agreed to abolish visas. Malta "
        "thanked Oman.",
        {"Oman", "Malta"},
    ),
    ("Oman agreed with Malta to abolish visas.", {"Oman", "Malta"}),
    (
        "Joint Statement between Vietnam and Mongolia\n\nBoth sides shall finalise the text of the treaty.",
        {"Vietnam", "Mongolia"},
    ),
    ("Statement by Maria Borg\n\nWe will plant ten million trees.", {"Maria Borg"}),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody(text: str) -> None:
    assert [names for names in bound(text) if names] == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: set[str]) -> None:
    assert {name for names in bound(text) for name in names} == expected


SAID = [
    (f'"We will open a school. It is late. We can wait no longer. Let us begin," {JORDAN} said.', "Rania Haddad"),
    (f'"It is late. We can wait no longer. We will open a school," {JORDAN} said.', "Rania Haddad"),
    (f'"We will open a school," {JORDAN} said.', "Rania Haddad"),
    (f"{JORDAN} pledged to open a school.", "Rania Haddad"),
    ("The Zamzam Bank will open a branch in Oran.", None),
]


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_who_said_it(text: str, speaker: str | None) -> None:
    (commitment,) = promised(text)
    assert (commitment.said_by.name if commitment.said_by else None) == speaker


TOWARDS = [
    ("Malta will open a branch in Oran.", []),
    ("Malta will lend Oman thirty maps.", ["Oman"]),
    ("Malta will continue its support to Oman.", ["Oman"]),
    (f"{JORDAN} promised Oman that Jordan would open a school.", ["Oman"]),
]


@pytest.mark.parametrize(("text", "expected"), TOWARDS)
def test_to_whom(text: str, expected: list[str]) -> None:
    (commitment,) = promised(text)
    assert [party.name for party in commitment.to] == expected

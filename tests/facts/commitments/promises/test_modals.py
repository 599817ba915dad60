"""Promises that a modal makes, and what "will", "would" and "may" do not promise."""

import pytest

from tests.promised import promised, undertaken

NOTHING = [
    "The fair will be declared open by Minister Ana Reis of Malta.",
    "The Court of Justice of Malta will rule on Friday.",
    "Director of the Amber Bank Salim Nur said that it will rain in May.",
    "Not a single school will close, Minister Ana Reis of Malta promised.",
    "If the Council agrees, Malta would build a port, Minister Ana Reis said.",
    "Director of the Amber Bank Salim Nur said relations would deepen.",
    "Director of the Amber Bank Salim Nur said prices will fall.",
    "Minister Ana Reis of Malta noted that the Days of Culture of Kenya would give impetus to the ties.",
    "The Ambassador of Malta, who will reside in Oran, came in May.",
    "Malta said that it would have been easier to build a port.",
    "The Zamzam Bank built a bridge, and Oman said that it will open in May.",
    "Malta will attend the forum and the fair.",
    "Malta will discuss trade and support of the arts.",
    "Director of the Amber Bank Salim Nur said that the country will build a port.",
    "A fair will take place in Tbilisi, watched by the Lyra Foundation.",
    "Oman said that a group of friends will take part in the session.",
    "Oman will have a pavilion dedicated to its past.",
    "Oman will have the support needed for the fair.",
    "The delegation of Oman will attend a dinner.",
    "Minister of Justice of Ghana Ama Owusu will attend the fair.",
    "The hotel will be by the side of the road.",
    "Oman will remain a member of the council.",
    "Oman hopes that Malta will be by its side.",
    "If Oman agrees, a branch of the Zamzam Bank could be opened in Muscat.",
    '"If Oman takes up the matter, a branch of the bank could be opened," Ambassador Kenji Tanaka of Japan said.',
    "In accordance with the agreement of Oman and Malta, the work will take eighteen months.",
    "Finland praised the Oslo Forum, which Riga will host in May.",
    '"Ten ships came and we intend to keep it that way," Minister of Justice of Ghana Ama Owusu said.',
    "In March, Finland said it would build a hotel; the project was later dropped.",
    "Ambassador Kenji Tanaka of Japan said that he hopes many pupils will open the books.",
    "Under Article 14 of the Law on Museums, the Director shall submit a report.",
    "By God's will and the work of many, Malta has a school.",
    "Malta praised the will of the people to open a school.",
    "Foreign Minister of Finland Alexander Niemi will also call on the King of Oman on Monday.",
    "Malta will, after all, fare well.",
    "Malta will, in the view of Oman, win the cup.",
    "The rain will, in most years, help the farmers.",
    '"We will not rest until it is done. We will keep going," Minister of Justice of Ghana Ama Owusu said.',
    '"I will give you an example," Minister of Justice of Ghana Ama Owusu said.',
    '"I will go on from here, if you let me," Minister of Justice of Ghana Ama Owusu said.',
    "The winners were announced in Oran.",
    'Malta sang to "build me a house of stone and of light and of hope" in Oran.',
    'Malta "would open the hall in Oran to the public if it had the key to it".',
    "The participants will exchange views on the state of roads.",
    "The King of Jordan will celebrate his birthday on Friday.",
    "If the treaty is ratified, Finland will receive 100 million euros.",
    "Ambassador Kenji Tanaka of Japan will present his credentials on Thursday.",
    "The Savitsky Council will meet on Tuesday to discuss the roads.",
    "President of Finland Alexander Niemi will brief the Council.",
    "Foreign Minister of Finland Alexander Niemi will announce a package on Monday.",
    "The sides will hold talks.",
    "The Days of Culture opened. The Days will run until 21 October.",
    "Zamzam Bank opened. Coffee will be served.",
    "Finland will take part in the conference in Oslo.",
    "President of Finland Alexander Niemi will take part in the Oslo Book Fair.",
    '"To God we belong and to Him we shall return."',
    '"We will keep the dead in our prayers," Ambassador Kenji Tanaka of Japan said.',
    '"I will carry Oran in my heart," Ambassador Kenji Tanaka of Japan said.',
    "Ambassador Kenji Tanaka of Japan said he would do his homework.",
    "Ambassador Kenji Tanaka of Japan hoped that the two sides would meet and would sign the treaty.",
    "The Foreign Minister of Finland pointed out the port that ships would avoid.",
    "Oman chose two valleys in which a dam may be built by the Zamzam Bank.",
    "The library will operate daily.",
    "The Savitsky Programme will run until 2030.",
    "The school will operate on natural gas.",
    "The Director answered that the sun would shine on 21 September.",
    "Jordan's King Abdullah said he would give it positive consideration.",
    "Jordan will take over the presidency of the council in May.",
    "According to the map, the river would be crossed in May.",
    "A school will open in Riga next year.",
    "Ambassador Kenji Tanaka of Japan said relations would be strengthened.",
    "Finland will take part in the game on Sunday.",
    "Minister of Culture of Oman Salim Nur said that he will take part in the Oslo Book Fair.",
    "Oman has a law under which schools will open at eight.",
    "Oman gave 2 million dollars to Malta. The funds will enable Malta to repair ten schools.",
    "If elected, critics say, Finland's government would close the border.",
    "Malta will play Finland in Oslo on 3 June.",
    "The doctors will continue the treatment.",
    "Finland and Malta will discuss the state of the roads.",
    "The programme will help small firms.",
    "A fund, through which ten loans will be paid, was praised.",
    "Finland will not sign the treaty.",
    "Will Finland sign the treaty?",
    "Finland should sign the treaty, analysts said.",
    "Finland could sign the treaty next year.",
    "Finland would have signed the treaty, had it been asked.",
    "Had Finland been asked, it would host the talks.",
    "If Finland will open the border, trade may grow.",
    "Ambassador Kenji Tanaka of Japan said he hoped that Ghana would ratify the treaty.",
    "Ambassador Kenji Tanaka of Japan denied that Tokyo would withdraw its engineers.",
    "Asked whether Japan would rebuild the clinic, Ambassador Kenji Tanaka declined to comment.",
    "Analysts expect that Togo will open its market.",
    "Critics say Togo will never repay the loan.",
    "Azerbaijan will benefit from the corridor.",
    "The corridor will shorten the journey by four days.",
    "Azerbaijan must ratify the treaty.",
    "Malta will chair the Council next year.",
    "The Foreign Secretary will travel to Luanda next week.",
    "Minister of Labour of Ghana Kwame Boadu will hold talks with the trade unions on Monday.",
    "Elections will be held in August 2026.",
    "Zambia will hold elections in August 2026.",
    "The law will enter into force on 1 January.",
    "The forum that Malta will host in June is the third of its kind.",
    '"He would telephone at five in the morning," said Minister of Labour of Ghana Kwame Boadu.',
]

FOUND = [
    (
        "Minister Ana Reis of Malta said that 2030 will be declared the Year of Salt.",
        ["2030 will be declared the Year of Salt"],
    ),
    (
        "The Ministry of Culture of Oman will hire ten cooks. It will also open a hall in Sur by March 2025.",
        ["hire ten cooks", "open a hall in Sur by March 2025"],
    ),
    ("Director Salim Nur said that all labels will be rewritten by May.", ["all labels will be rewritten by May"]),
    (
        "The Amber Bank will train 30 women as pilots and hand over its ships to Oman.",
        ["train 30 women as pilots", "hand over its ships to Oman"],
    ),
    ("The Amber Bank has announced that it will open a branch in Oran.", ["open a branch in Oran"]),
    (
        "A fair will take place in Tbilisi in June, hosted by the Lyra Foundation.",
        ["A fair will take place in Tbilisi in June, hosted by the Lyra Foundation"],
    ),
    ("Oman said that a delegation of the Lyra Foundation will take part in the session.", ["take part in the session"]),
    (
        "Rector of Oran University Omar Saleh said Oran University would join the fair, and put forward a plan to "
        "build a road.",
        ["join the fair", "build a road"],
    ),
    ("Oman will have the letters digitised by June.", ["have the letters digitised by June"]),
    ("A delegation of the Lyra Foundation will attend the fair.", ["attend the fair"]),
    (
        '"We shall print, in all six languages, a book on the sea," Minister of Justice of Ghana Ama Owusu said.',
        ["print, in all six languages, a book on the sea"],
    ),
    ("Oman will remain by the side of those in need.", ["remain by the side of those in need"]),
    ("Oman will always be by the side of Malta.", ["always be by the side of Malta"]),
    ("Rashid Karim said Malta would in turn open a school.", ["open a school"]),
    (
        "Malta will open a school in November and restore the old fort.",
        ["open a school in November", "restore the old fort"],
    ),
    ("Under the Law on Museums, Malta will open ten museums.", ["open ten museums"]),
    ("Malta will, in cooperation with Oman, Qatar and Jordan, open a school.", ["open a school"]),
    ("Malta will also, in the coming weeks, send two doctors.", ["send two doctors"]),
    (
        "The Zamzam Bank will, as part of the plan, train 20 nurses and open two clinics.",
        ["train 20 nurses", "open two clinics"],
    ),
    ('"I will give 10 maps," Minister of Justice of Ghana Ama Owusu said.', ["give 10 maps"]),
    ("Ama Owusu said that the winners will be announced on July 20.", ["the winners will be announced on July 20"]),
    (
        'Rania Haddad said Malta "will open the old hall of the port to the public" in June.',
        ["open the old hall of the port to the public in June"],
    ),
    (
        'Malta "stands ready to open the old hall of the port to the public," Rania Haddad said.',
        ["open the old hall of the port to the public"],
    ),
    (
        'Malta pledged to "open the old hall of the port" to the public.',
        ["open the old hall of the port to the public"],
    ),
    ("The Savitsky Council and the Zamzam Bank will exchange two curators.", ["exchange two curators"]),
    ("The Savitsky Council will meet twice a year.", ["meet twice a year"]),
    ("Finland will receive ten archivists from Ghana.", ["receive ten archivists from Ghana"]),
    ("The Parties shall hold consultations once a year.", ["hold consultations once a year"]),
    ("It rained. By September 2024 Finland will have repaired the port.", ["repaired the port"]),
    (
        "Jordan's Minister of Transport Rania Haddad said she would study the request and said flights between Amman "
        "and Oslo would be started.",
        ["study the request", "flights between Amman and Oslo would be started"],
    ),
    ("Finland will take part in the Oslo Book Fair in May.", ["take part in the Oslo Book Fair in May"]),
    (
        "Minister of Culture of Oman Salim Nur said that Oman will take part in the celebrations of the city of Oslo.",
        ["take part in the celebrations of the city of Oslo"],
    ),
    (
        "Oman and Malta signed a protocol under which a school of weaving will open in Sur in May.",
        ["a school of weaving will open in Sur in May"],
    ),
    ("It was stated that the Savitsky Fund would print ten books.", ["print ten books"]),
    (
        "Ambassador Kenji Tanaka of Japan said he would do his best to open a school.",
        ["do his best to open a school"],
    ),
    ("Japan will do everything possible to free the sailors.", ["do everything possible to free the sailors"]),
    ("Japan said the ten mosques will all be restored.", ["the ten mosques will all be restored"]),
    (
        "Rector Kenji Tanaka of the University of Oran said he wished to see more guests and would open a guest house.",
        ["open a guest house"],
    ),
    ("Japan said a delegation of the Ministry would visit Oran in May.", ["visit Oran in May"]),
    ("Japan and Ghana will co-produce a film.", ["co-produce a film"]),
    ("The Foreign Minister of Finland pointed out that Finland would repair the port.", ["repair the port"]),
    ("I want to inform you that Ghana will open a school.", ["open a school"]),
    (
        "Jordan's King Abdullah said ten schools were built in 2023 and twenty schools will be repaired in 2025.",
        ["twenty schools will be repaired in 2025"],
    ),
    ("Two doctors of Jordan will come in January.", ["Two doctors of Jordan will come in January"]),
    (
        "Ambassador Kenji Tanaka of Japan said that a fund for small island states would be set up.",
        ["a fund for small island states would be set up"],
    ),
    ("Article 3 states that Oman will open a school.", ["open a school"]),
    ("Malta will attend the forum and send its orchestra.", ["send its orchestra"]),
    (
        "Rector of Baku State University Elchin Babayev said that the University would host a fair and set up a fund.",
        ["host a fair", "set up a fund"],
    ),
    (
        "Rector of Baku State University Elchin Babayev answered that a workshop would be held on 21 September.",
        ["a workshop would be held on 21 September"],
    ),
    ("The ministers of Oman met. The Omani authorities will lay a power line.", ["lay a power line"]),
    ("Jordan will take over the costs of the trip.", ["take over the costs of the trip"]),
    ("Jordan will leave no stone unturned to find the map.", ["leave no stone unturned to find the map"]),
    (
        "Rector of Baku State University Elchin Babayev was there. According to him, ten halls would be opened in May.",
        ["ten halls would be opened in May"],
    ),
    ("Finland reaffirms that it will never recognise the pact.", ["never recognise the pact"]),
    ("The fair, which Finland will host in May, was planned.", ["host in May"]),
    (
        "Ambassador Kenji Tanaka of Japan stressed that engineers would be dispatched.",
        ["engineers would be dispatched"],
    ),
    ("Finland will take part in the reconstruction of the bells.", ["take part in the reconstruction of the bells"]),
    ("Finland will not allow the bells to be sold.", ["not allow the bells to be sold"]),
    ("Finland will spare no effort to save the bells.", ["spare no effort to save the bells"]),
    (
        "Finland will work with Malta to open a school and to restore the bells.",
        ["work with Malta to open a school and to restore the bells"],
    ),
    (
        "Kazakhstan will send 40 tonnes of wheat to Yemen by the end of July.",
        ["send 40 tonnes of wheat to Yemen by the end of July"],
    ),
    (
        "Minister of Culture of Kazakhstan Aigerim Sarsenova said Kazakhstan would be sending restorers to Mosul.",
        ["sending restorers to Mosul"],
    ),
    (
        '"By 2030, we will have trained five hundred judges," said Minister of Justice of Ghana Kwame Boadu.',
        ["trained five hundred judges"],
    ),
    ("Kenya's decree says that Kenya shall waive all fees.", ["waive all fees"]),
    (
        "Kenya's Minister of Culture Aisha Kamau announced that Kenya will host the hub and cover its rent.",
        ["host the hub", "cover its rent"],
    ),
    (
        "The Georgian Foreign Ministry said that a consulate would be opened in Gyumri by autumn.",
        ["a consulate would be opened in Gyumri by autumn"],
    ),
    (
        "Under the agreement signed by Jordan and Morocco, the two countries will recognise each other's degrees.",
        ["recognise each other's degrees"],
    ),
    ("Japan, which has built two clinics in the region, will equip a third.", ["equip a third"]),
    ("Japan will also continue to support the clinic in Tamale.", ["continue to support the clinic in Tamale"]),
    ("Ghana will on Friday hand over the chairmanship to Togo.", ["hand over the chairmanship to Togo"]),
    ("Uzbekistan pledged that Tashkent would accede to the convention.", ["accede to the convention"]),
    (
        "A regional office of the Zamzam Bank may be opened in Oran.",
        ["A regional office of the Zamzam Bank may be opened in Oran"],
    ),
    ('"Japan will stand by Ghana," Ambassador Kenji Tanaka of Japan said.', ["stand by Ghana"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert undertaken(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert undertaken(text) == expected


@pytest.mark.parametrize(
    ("told", "kind"),
    [("said", "pledge"), ("promised", "pledge"), ("announced", "plan"), ("proposed", "proposal"), ("slept", None)],
)
def test_the_verb_behind_says_how_it_is_meant(told: str, kind: str | None) -> None:
    found = promised(f"Malta would build a port, Minister Ana Reis of Malta {told}.")
    assert [one.kind for one in found] == ([kind] if kind else [])

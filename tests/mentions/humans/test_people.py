"""Humans are named, and nobody else: streets, prizes, teams, works and the first words of sentences are not."""

import pytest

from icesco_cli.models import Topic
from tests.mentions.annotating import annotate, people

NOTHING = [
    "The Ministry of Culture and the Faculty of Sciences El Bendo are closed.",
    "The Academy of Sciences de Karst was closed.",
    "The Fuzuli Street tram and the Omar Hassan Avenue line reopened on Sunday.",
    "Mr. Malang Airport and St. Malang Church are closed.",
    "Lucia is a curator, Fort Karim and Cape Maria are shut, and so is the Torre do Bendo.",
    "They landed at Habib Bourguiba Airport and walked to the Tolstoy Stadium.",
    "The Marie Curie Prize and the Rumi Award were handed over in Addis Ababa.",
    "The novel The Cairo Road and the film Winter Sleep were discussed.",
    "Real Sociedad beat Al Ahli in the Champions Cup.",
    "Participants toured the Mausoleum of Ahmad Sanjar and the Registan.",
    "They saw the Karim Fortress, the Saida Lagoon, Ilha Verde and the Nizami Burial Mounds.",
    "Plan E was agreed in the Ministry Office, Complex E, Torosyan, Jakarta.",
    "Write to P.O. Box 178, and see the Omar Karim Aqueduct.",
    "The Silk Road Initiative and the Lisbon Declaration remain in force.",
    "The Black Sea, the Strait of Malacca and Lake Victoria were mentioned.",
    "Meanwhile, Both Parties Agreed On Further Steps.",
    "In Umm al-Faraj the wells ran dry; in Sidi Bou Aziz it rained.",
    "Novruz, Ramadan and Eid al-Fitr are public holidays on Monday.",
    "It is in Annex C, Part R., and in Table B.",
    "Azerbaijani and Turkish experts met Kazakh colleagues.",
    "The head of the working group on Mali-Peru ties and Malian-Peruvian talks left.",
    "The Secretary Generals exchanged views.",
    "The Ambassador Baghdad sent on Monday, and the Minister Baku Street is named after, left.",
    "The Minister and the two Ambassadors left for Vienna.",
    "He sang the song Autumn Leaves in Swahili, and read the Olive Press in Latin.",
    "Kuwait's Bayt al-Bahar and the Djebel Zaghouan can be seen from here.",
    "The Goethe Institute and the Nizami Ganjavi Foundation were closed.",
    "(Reporting by Ana Reis; additional reporting by Omar Aziz; editing by R. Hall)",
    "By Ana Reis",
    "Photo: Omar Aziz",
    "At 3 pm the lights went out for 20 cm of snow.",
    "The guests looked down from the cable car over Stara Reka.",
    "The Order of Simon Bolivar is the highest of the state.",
    "They crossed the inner fortress of Bendo Kala and visited Hura Miski in Sfax.",
    'The film festival "Omar Ata" was held beside Bendo Kala, which was built in 1658.',
    "They toured the Grand Mosque, Bendo Han and the bazaar.",
    "The Sultan of the islands and the Queen of the lake sailed to Lyon and Vienna.",
    "The road leads from Lyon Weststadt to Vienna, and on to Togo's Bay Lagoon.",
    "On Friday, 23 August, the Minister left; on the 2nd May, the Director followed, and on 3 June, the Governor.",
    "The fair in Oslo in June, an official said, and the one of early April, a guest added, are full.",
    "The Minister of Trade of Mali Bamako Forum guests met left; so did members of the Senate Committee.",
    "The song The River and He Knows, and the play He Left, were named.",
    "The people of the Langue de Zarvan welcomed her.",
    "Karst Werke AG and the contract with Hanbit Motors Co. were named.",
    "They studied the late Umayyad Caliphate, the late Bronze Age and the Master Plan of Sfax.",
    'It has the theme "Growing Bendos, Sharing Karstos", and a panel entitled "Bendo Mar and Karsto Milo".',
    'The conference "Growing Bendos: Sharing Karstos in 2024" was held, and a forum "Karsto Milo" followed.',
    "Tackling Islamophobia, Bendo Escapism and Mountain Jews were named.",
    "The Tang Dynasty, the Li River, the Zhang Family Foundation and the President of UNESCO An hour later were named.",
    "It was paid on 5 Jun 2023 and in Dec. 12 years later.",
    "The State University of Lampung (SUL) Karim Hidayat and the Nizami Mausoleum were named.",
]

FOUND = [
    ("She met Princess Haifa Al Zarvan and Sheikh Omar of Haifa.", ["Haifa Al Zarvan", "Omar"]),
    ("Dr. Lu Song of Karst University met Wang Bo, the rector.", ["Lu Song", "Wang Bo"]),
    ("Zhang Jun, the envoy, saw Doç. Dr. Ali Can in Sfax.", ["Zhang Jun", "Ali Can"]),
    ("The President of UNESCO An Bolan and Dk. Nara binti Omar came.", ["An Bolan", "Nara binti Omar"]),
    ("They will appoint Ambassador Baghdad Petrova as its head.", ["Baghdad Petrova"]),
    ("The Minister of Culture Jorge de Moura met Minister of Trade Ana do Vale.", ["Jorge de Moura", "Ana do Vale"]),
    ("The chairman of the Senate of the Parliament Qelvin Drobek agreed.", ["Qelvin Drobek"]),
    ("The Minister of Energy Abu Bakr Touma agreed.", ["Abu Bakr Touma"]),
    ("Mr. Rauf Suleymanli met Ms. Ana Lima.", ["Rauf Suleymanli", "Ana Lima"]),
    ("The Director of the Torre do Bendo, Dr. Ivo Kos, met President do Reis.", ["Ivo Kos", "do Reis"]),
    ("They thanked the inspector, Mr. Malang Drobek.", ["Malang Drobek"]),
    ("Chief Ana Reis met Comrade Ivo Drobek.", ["Ana Reis", "Ivo Drobek"]),
    ("Culture Minister Timur Bekzhanov opened it.", ["Timur Bekzhanov"]),
    ("Marjan Tabrizi, head of the archive, spoke first.", ["Marjan Tabrizi"]),
    ("The Governor of Kirkuk, Rebwar Talab, agreed.", ["Rebwar Talab"]),
    ("They honoured Shehu Usman dan Karsto.", ["Shehu Usman dan Karsto"]),
    ('"Yes," said Oddvar Nes.', ["Oddvar Nes"]),
    ("The poet Hafiz and the singer Oum Salma were remembered.", ["Hafiz", "Oum Salma"]),
    ("His wife, Nigar, and his son Emil came along.", ["Nigar", "Emil"]),
    (
        "Ahmed bin Said Al-Harthy, Noura bint Ali and Mokhtar Ould Daddou came.",
        ["Ahmed bin Said Al-Harthy", "Noura bint Ali", "Mokhtar Ould Daddou"],
    ),
    (
        "Elchin Vagif oglu Rzayev and Lala Rauf qizi Rzayeva signed.",
        ["Elchin Vagif oglu Rzayev", "Lala Rauf qizi Rzayeva"],
    ),
    ("Dato' Seri Hamzah bin Haji Othman hosted Pak Surya.", ["Hamzah bin Haji Othman", "Surya"]),
    (
        "Ana Rita Soares de Lima e Castro and Jan van der Meer signed.",
        ["Ana Rita Soares de Lima e Castro", "Jan van der Meer"],
    ),
    ("Ambassador O'Leary thanked Judge J. K. Hall.", ["O'Leary", "J. K. Hall"]),
    ("MINISTER OKORO: We shall see.", ["Okoro"]),
    ("King Salman bin Omar and King Omar VI met.", ["Salman bin Omar", "Omar VI"]),
    ("HRH Princess Lalla Hasna and I. M. Bendo came.", ["Lalla Hasna", "I. M. Bendo"]),
    ("Prime Minister ISHII Hiroko met Ms. BATUU Oyunda.", ["ISHII Hiroko", "BATUU Oyunda"]),
    ("UN chief Antonio Prado met her.", ["Antonio Prado"]),
    ("Lord Hill of Ardleigh and Baroness Reis of Wincanton came.", ["Hill", "Reis"]),
    ("Sheikh Dr. Sultan bin Omar Al Harbi came.", ["Sultan bin Omar Al Harbi"]),
    ("Mr. Tengku Rizwal Tengku Abdul Hadi came.", ["Rizwal Tengku Abdul Hadi"]),
    ("It was attended by Lyon Duval, Vienna Harting and Ana Reis.", ["Lyon Duval", "Vienna Harting", "Ana Reis"]),
    ("President Ivo Kos met Minister Ana Reis, Lesotho's Bendo Kgo and others.", ["Ivo Kos", "Ana Reis", "Bendo Kgo"]),
    ("It was attended by Mayor of Da Nang Ngo Van Lien and Mr. Ivo Kos.", ["Ngo Van Lien", "Ivo Kos"]),
    ("Luis Soto R., head of the house, and Dr. Ana Reis left.", ["Luis Soto R.", "Ana Reis"]),
    ("Jean MOREAU, director of the centre, wrote it.", ["Jean MOREAU"]),
    ("Mr.RaufSuleymanli spoke to MsNigarAslanova.", ["Rauf Suleymanli", "Nigar Aslanova"]),
    (
        "Presidents Ivo Kos and Ana Reis met Ministers Omar Aziz and Rita Lund.",
        ["Ivo Kos", "Ana Reis", "Omar Aziz", "Rita Lund"],
    ),
    ("His Royal Majesty Omar II received her.", ["Omar II"]),
    ("Sheikh Tahnoon bin Zayed and Crown Prince Rashid bin Omar dined.", ["Tahnoon bin Zayed", "Rashid bin Omar"]),
    ("Ministers Saidova and Petrenko left early.", ["Saidova", "Petrenko"]),
    ("The hall was designed by Ruqayya Bello.", ["Ruqayya Bello"]),
    ("Minister of State for Culture Hessa bint Rashid Al-Nuami agreed.", ["Hessa bint Rashid Al-Nuami"]),
    ("Batu Lintang MP Azlan Hamid urged it.", ["Azlan Hamid"]),
    ("Sara Law, a lecturer, took notes.", ["Sara Law"]),
    ('Juan "Chico" Reyes won the seat.', ['Juan "Chico" Reyes']),
    ("Kwame Adjei MP thanked Captain (ret.) Kofi Boateng.", ["Kwame Adjei", "Kofi Boateng"]),
    ("President of Latvia Edgars Kalnins met Foreign Minister Aygun Hajili.", ["Edgars Kalnins", "Aygun Hajili"]),
    ("Mali's Awa Diallo and Acme's John Reed asked.", ["Awa Diallo", "John Reed"]),
    (
        "Vice Minister of Culture and Tourism Gao Weijun met Energy Minister of Mali Jordan Reyes.",
        ["Gao Weijun", "Jordan Reyes"],
    ),
    ("Special Representative of the President of Mali in Sikasso district Aydin Karimli came.", ["Aydin Karimli"]),
    ("The rector, Hafiz Karimov, met Hafiz Omar and Imam Talal.", ["Hafiz Karimov", "Omar", "Talal"]),
    ("Sultan Al Marri, Director of the museum, met Sultan Qaboos.", ["Sultan Al Marri", "Qaboos"]),
    ("It was attended by members of the Senate Zeyfat Asgarli, Ana Reis and others.", ["Zeyfat Asgarli", "Ana Reis"]),
    ("President von der Berg and Ms. de la Cruz met.", ["von der Berg", "de la Cruz"]),
    ("Muhammad Fuzuli, a poet, knew Agdam. Roads were built in Fuzuli and Agdam.", ["Muhammad Fuzuli"]),
    ("They saw the Nizami Mausoleum and laid flowers for Nizami Ganjavi, a poet.", ["Nizami Ganjavi"]),
    ("Ding Weilin, Wang Yu and He Lifan joined.", ["Ding Weilin", "Wang Yu", "He Lifan"]),
    ("Kestutis Bendrys took part online.", ["Kestutis Bendrys"]),
    ("Bupati of Zarvan Afni Zulkifli came.", ["Afni Zulkifli"]),
    ("Sister Maria Goretti Bendo came.", ["Maria Goretti Bendo"]),
    ("The late Bendo Karsto and the late Omar Dur Zarvo were named.", ["Bendo Karsto", "Omar Dur Zarvo"]),
    ("Prof. Samson Kiprono arap Rotich met Master Kim Da-eun of Oran.", ["Samson Kiprono arap Rotich", "Kim Da-eun"]),
    ("Sh. Karimov met Zh. Kaparov. Sherzod Karimov told Zhapar Kaparov so.", ["Sherzod Karimov", "Zhapar Kaparov"]),
]

TITLES = [
    ("It rained.", "Karst Museum Director Olga Petrova Visits Fez", ["Olga Petrova"]),
    ("It rained.", "Nizami Statue Unveiled in Fez", []),
    ("The talks were held.", "Minister Inaugurates New Library in Tashkent", []),
    ("The talks were held.", "ICESCO Director-General Tours Old Mosques and Markets", []),
    ("The talks were held.", "Joint Statement Following Third Round of Consultations", []),
    ("Timur Bekzhanov spoke.", "Bekzhanov: We Will Build Ten Schools", ["Timur Bekzhanov"]),
    ("The talks were held.", "Prime Minister Ali Mammadov Receives New Envoys", ["Ali Mammadov"]),
    ("Karim Saidov and Olga Petrova met.", "Saidov Meets Petrova, Discusses Gas", ["Karim Saidov", "Olga Petrova"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_human(text: str) -> None:
    assert people(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_human_is_found(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(("text", "title", "expected"), TITLES)
def test_titles_name_whom_the_text_names(text: str, title: str, expected: list[str]) -> None:
    assert people(text, title) == expected


def test_an_honorific_belongs_to_the_mention_and_not_to_the_name() -> None:
    mention = annotate("He met Dr. Leyla Aslan in Oslo.").mentions[0]
    assert (mention.topic, mention.honorific, mention.names) == (Topic.PERSON, "Dr.", ("Leyla Aslan",))
    assert mention.outer_start == mention.start - len("Dr. ")

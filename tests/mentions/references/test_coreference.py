"""Whom the words that refer back stand for: by office, sex, country and number, or nobody."""

import pytest

from icesco_cli.mentions.references.coreference import resolve
from icesco_cli.models import Sentence
from icesco_cli.text.sentences import sentences
from tests.mentions.annotating import annotate

NOTHING = [
    ("Minister of Ghana Ana Reis met Rector of Oslo Paul Weber. The Kenyan official left.", "The Kenyan official"),
    ("Minister of Ghana Ana Reis spoke. A senior Ghanaian official left.", "Ghanaian official"),
    ("Minister of Ghana Ana Reis spoke of the Ghanaian official position.", "the Ghanaian official"),
    ("Minister of Ghana Ana Reis spoke. The official left.", "The official"),
    ("It rained. The Minister stayed at home.", "The Minister"),
    ("It rained. HE the Minister stayed at home.", "the Minister"),
    ("Minister of Culture Ana Reis spoke. HE Minister of Trade left.", "Minister of Trade"),
    ("Minister of Trade of Malta Ana Reis left. She is now on a visit to the country.", "the country"),
    ("Minister of Culture Ana Reis spoke. The Ambassador left.", "The Ambassador"),
    ("Minister of Culture Ana Reis spoke. The Minister of Trade left.", "The Minister of Trade"),
    ("Ms. Ana Reis spoke. He left.", "He"),
    ("Minister Ana Reis met Rector Paul Weber. The two parties agreed.", "The two parties"),
    ("Director-General Paul Weber spoke. His Royal Highness left.", "His Royal Highness"),
    ("Mr. Paul Weber met Minister Nils Dahl. Her Excellency left.", "Her Excellency"),
    ("Rector Paul Weber spoke of HRH in vain. HRH Prize winners left.", "HRH Prize"),
    ("Deputy Minister Nils Dahl spoke. The head of state left.", "The head of state"),
    ("Prime Minister of Peru Omar Haddad spoke. The Head of our state left.", "The Head of our state"),
    (
        "Ana Reis, Secretary General of the Oslo Council, spoke, Secretary General of others.",
        "Secretary General of others",
    ),
    ("France met Togo. The Kingdom will pay.", "The Kingdom"),
    ("President Nils Dahl met President Paul Weber. The Serbian President left.", "The Serbian President"),
    ("Governor Nils Dahl spoke. The envoy left.", "The envoy"),
    ("The Rector of the Oslo Academy said that his country waits.", "his country"),
    (
        "President of Oman Omar Haddad met Foreign Minister of Ghana Ana Reis. She spoke of her President.",
        "her President",
    ),
    ("It rained on the Minister of Trade of Ghana, who said that his country waits.", "his country"),
    ("The Deputy Mayor of Oslo, Nils Dahl, spoke. The deputy minister of trade left.", "The deputy minister of trade"),
]

SOMEBODY = [
    (
        "Mr. Omar Haddad, Minister of Culture, met Ms. Ana Reis, Minister of Trade. In his speech, the Minister left.",
        "the Minister",
        "Omar Haddad",
    ),
    (
        "Ms. Ana Reis, Minister of Trade, met Mr. Omar Haddad, Minister of Arts. For her part, the Minister left.",
        "the Minister",
        "Ana Reis",
    ),
    (
        "President of Oman Omar Haddad received Minister of Togo Paul Weber, who conveyed the greetings of President "
        "of Togo Kofi Mensah. The President left.",
        "The President left",
        "Omar Haddad",
    ),
    (
        "Minister of Culture of Oman Omar Haddad met Paul Weber, Secretary General of the Oslo Council. Mr. Paul Weber "
        "and his delegation left.",
        "his delegation",
        "Oslo Council",
    ),
    (
        "Rector Paul Weber met Minister of Culture of Oman Omar Haddad. Mr. Omar Haddad and his delegation left.",
        "his delegation",
        "Oman",
    ),
    (
        "Minister of Trade Ana Reis met Minister of Culture Paul Weber. HE Minister of Trade left.",
        "Minister of Trade",
        "Ana Reis",
    ),
    (
        "Minister of Trade Ana Reis met Minister of Culture Paul Weber. H.E. Minister of Culture spoke.",
        "Minister of Culture",
        "Paul Weber",
    ),
    (
        "Minister of Trade Paul Weber came. Minister of State at the Ministry of Culture Ana Reis saw him. The "
        "Minister spoke.",
        "The Minister",
        "Ana Reis",
    ),
    (
        "Minister of Trade of Oman Paul Weber met Minister of Trade of Malta Ana Reis, who is visiting the country.",
        "the country",
        "Oman",
    ),
    (
        "Minister of Trade of Oman Paul Weber met Ana Reis of Malta, now on a visit to the country.",
        "the country",
        "Malta",
    ),
    (
        "President of Peru Omar Haddad met Head of Mission Ana Reis. The Head of our state left.",
        "The Head of our state",
        "Omar Haddad",
    ),
    (
        "President of Peru Omar Haddad met Rector Ana Reis. The leader of our country left.",
        "The leader of our country",
        "Omar Haddad",
    ),
    (
        "Minister of Foreign Affairs of Gambia Ana Reis met Foreign Minister of Mali Awa Sow. The head of Gambian "
        "diplomacy left.",
        "The head of Gambian diplomacy",
        "Ana Reis",
    ),
    (
        "Minister of Ghana Ana Reis met Minister of Kenya Paul Weber. The Ghanaian official left.",
        "The Ghanaian official",
        "Ana Reis",
    ),
    (
        "Minister of Trade Ana Reis came. The minister met Minister of Culture Kofi Mensah and Minister of Sport Nils "
        "Dahl. Rector Paul Weber thanked the minister.",
        "the minister",
        "Ana Reis",
    ),
    (
        "President of Oman Omar Haddad met Special Representative of the President of Oman Nils Dahl. Nils Dahl left. "
        "The President of Oman spoke.",
        "The President of Oman spoke",
        "Omar Haddad",
    ),
    ("In talks with his Greek colleague Mr. Paul Weber in Oslo, Mr. Nils Dahl sang. He left.", "He left", "Nils Dahl"),
    ("Minister Omar Haddad met Rector Xusrov Nozi. Nozi spoke of the fair. He left.", "He left", "Xusrov Nozi"),
    ("Minister of Culture Ana Reis spoke. The Minister left.", "The Minister", "Ana Reis"),
    ("Mr. Paul Weber met Ms. Ana Reis. She left.", "She", "Ana Reis"),
    (
        'Minister of Trade Ana Reis spoke. "Minister of Trade of Ghana Kofi Mensah came. We sang," the minister said.',
        "the minister",
        "Ana Reis",
    ),
    (
        'Minister of Trade Ana Reis spoke. "I met Minister of Trade of Ghana Kofi Mensah," the minister said.',
        "the minister",
        "Ana Reis",
    ),
    (
        "President of Oman Omar Haddad met President of Ghana Kofi Mensah and Foreign Minister of Ghana Ana Reis. She "
        "thanked her President.",
        "her President",
        "Kofi Mensah",
    ),
    (
        "Foreign Minister of Togo Paul Weber spoke. The Ambassador of Ghana said her country waits.",
        "her country",
        "Ghana",
    ),
    ("Mr. Paul Weber met Mr. Nils Dahl. He left.", "He", "Paul Weber"),
    (
        "Minister Paul Weber met Ambassador Adewale Bendo. The Ambassador thanked the Minister; he left early.",
        "he",
        "Adewale Bendo",
    ),
    ("Mayor Omar Haddad met Rector Paul Weber. He handed him a map.", "him a map", "Paul Weber"),
    ("Mayor Omar Haddad met Rector Paul Weber. The Mayor spoke and also thanked him.", "him", "Paul Weber"),
    ("Mr. Paul Weber told Mr. Nils Dahl that Mayor Omar Haddad knew him.", "him", "Paul Weber"),
    ("Director Paul Weber met Ambassador Ana Reis. The Ambassador left.", "The Ambassador", "Ana Reis"),
    (
        "Secretary General Nils Dahl met Dr. Ana Reis, Secretary General of the Oslo Council. "
        "The Secretary General left.",
        "The Secretary General",
        "Nils Dahl",
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. The Minister also met with Foreign Minister of Ghana Kofi Mensah. "
        "The Minister left.",
        "The Minister left",
        "Ana Reis",
    ),
    ('Minister Nils Dahl spoke. "I met Mayor Omar Haddad," he said.', "he", "Nils Dahl"),
    (
        "President of Kenya James Mutua met Secretary of State Ana Reis. The Head of State left.",
        "The Head of State",
        "James Mutua",
    ),
    (
        "H.R.H. Prince Omar bin Zayed met Director-General Paul Weber. His Royal Highness left.",
        "His Royal Highness",
        "Omar bin Zayed",
    ),
    (
        "President of Peru Omar Haddad met Vice President of Togo Paul Weber. The head of state left.",
        "The head of state",
        "Omar Haddad",
    ),
    ("HRH Prince Omar bin Zayed met Mayor Paul Weber. HRH stressed it.", "HRH stressed", "Omar bin Zayed"),
    ("King Omar bin Zayed of Bahrain met Mayor Paul Weber. H.M. welcomed him.", "H.M. welcomed", "Omar bin Zayed"),
    ("Her Excellency Ana Reis met Rector Paul Weber. Her Excellency left.", "Her Excellency left", "Ana Reis"),
    (
        "Secretary General Nils Dahl came to Oslo. Within the visit, Secretary General was received.",
        "Secretary General was",
        "Nils Dahl",
    ),
    (
        "Deputy Minister of Trade of Peru Nils Dahl met Rector Paul Weber. The deputy minister left.",
        "The deputy minister",
        "Nils Dahl",
    ),
    (
        "Minister of Education of Togo Nils Dahl met Rector Paul Weber. The minister of education of Togo left.",
        "The minister of education",
        "Nils Dahl",
    ),
    (
        "Director General Nils Dahl met Rector Paul Weber. The Director General said it.",
        "The Director General",
        "Nils Dahl",
    ),
    (
        "Bulgarian President Nils Dahl met President Paul Weber. The Serbian President left.",
        "The Serbian President",
        "Paul Weber",
    ),
    ("Oslo Salt Council Director Nils Dahl spoke. The Council will pay.", "The Council will", "Oslo Salt Council"),
    ("Ambassador Nils Dahl met Rector Paul Weber. The diplomat left.", "The diplomat", "Nils Dahl"),
    ("The Kingdom of Bahrain met France. The Kingdom will pay.", "The Kingdom will", "Bahrain"),
    (
        "Mayor of Samarkand Jasur Karimov met Mayor of Oslo Nils Dahl. The Mayor of Samarkand left.",
        "The Mayor of Samarkand",
        "Jasur Karimov",
    ),
]


def meant(text: str, words: str) -> tuple[str, ...]:
    """Those for whom the last words that begin where `words` stand are meant."""
    found = annotate(text)
    cut = [Sentence(start, end) for start, end in sentences(text, 0, len(text))]
    resolved = resolve(text, cut, found.mentions, found.people, found.organisations)
    start = text.rindex(words)
    return next((one.names for one in resolved if one.start == start), ())


GUEST = "Minister of Trade of Malta Karl Borg"
ON_THE_ROAD = [
    (f"{GUEST}, who is on a visit,", "The Minister was also glad", "Nils Dahl"),
    (f"{GUEST}, who is on a visit,", "The Minister received envoys", "Nils Dahl"),
    (f"{GUEST}", "The Minister was also received by the King", "Nils Dahl"),
    (f"{GUEST}, who is on a visit,", "The Minister was also received by the King", "Karl Borg"),
    (f"On his first visit, {GUEST}", "The Minister was accompanied by the King", "Karl Borg"),
    (f"On his first visit, {GUEST}", "The Minister visited the museum", "Karl Borg"),
    (f"Having arrived in Oslo, {GUEST}", "The Minister then laid a wreath", "Karl Borg"),
]


@pytest.mark.parametrize(("opening", "words", "name"), ON_THE_ROAD)
def test_who_goes_on_with_a_journey(opening: str, words: str, name: str) -> None:
    text = f"{opening} met Minister of Trade of Norway Nils Dahl. Mr. Dahl was glad. {words}."
    assert meant(text, words) == (name,)


@pytest.mark.parametrize(("text", "words"), NOTHING)
def test_nobody(text: str, words: str) -> None:
    assert meant(text, words) == ()


@pytest.mark.parametrize(("text", "words", "name"), SOMEBODY)
def test_somebody(text: str, words: str, name: str) -> None:
    assert meant(text, words) == (name,)

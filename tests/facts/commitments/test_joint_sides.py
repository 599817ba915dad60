"""Who the ministers are who decide together, and who stands behind an embassy or a company."""

import pytest

from tests.promised import bound

THREE = (
    "Minister of Culture of Oman Salim Nur, Minister of Culture of Malta Eva Lind and Minister of Culture of Ghana Ama "
    "Owusu took part in a meeting in Sur on Monday. "
)
UNESCO = "United Nations Educational, Scientific and Cultural Organization"
OIC = "Organisation of Islamic Cooperation"
SUMMIT = (
    "The Fourth Summit of the OIC opened in Sur. It was attended by President of Oman Salim Nur, President of Malta "
    "Eva Lind and President of Ghana Ama Owusu. Secretary-General of the OIC Omar Said spoke. "
)
UNIVERSITIES = {"Oran University", "Lyra University", "Amber Academy"}
TRILATERAL = "A meeting was held between Foreign Minister Omar Said, Foreign Minister of Malta Eva Lind and Foreign "
TRILATERAL += "Minister of Ghana Ama Owusu. "

NOTHING = [
    "Oran University, Lyra University and the Amber Academy met. The three institutions praised a fund.",
    f"{SUMMIT}The conference praised the fund.",
    f"{SUMMIT}The leaders praised the fund.",
    f"{SUMMIT}The Member States recalled the decision to open a fund.",
    "The rectors of Oran University, Lyra University and the Amber Academy praised a fund.",
    "The foreign ministers of the OIC met in Sur. The ministers praised the fund.",
    "OIC foreign ministers met in Sur. The ministers discussed a fund.",
    "Minister Salim Nur of Oman met Minister Eva Lind of Malta. Both praised a fund.",
    "Minister Salim Nur of Oman met Minister Eva Lind of Malta. A plan between the foreign ministries was discussed.",
    "Minister of Trade of Oman Salim Nur met Eva Lind of Malta, with whom he discussed a fund.",
    "Minister Salim Nur of Oman met Minister Eva Lind of Malta. They praised an accord between the two ministries.",
    "Minister Salim Nur of Oman met Minister Eva Lind of Malta. They spoke of trade, with Malta weighing a fund.",
    "The roads within Oman, Malta and Ghana were discussed. The two sides praised them.",
    f"{THREE}The ministers praised the Council of Culture Ministers.",
    "A delegation of Oman attended the forum.",
    "Minister Salim Nur of Oman attended the signing of the guest book by Minister Eva Lind of Malta.",
    f"{THREE}The ministers could not agree to open a fund.",
    "The Ministry of Energy of Oman and the Amber company praised a roadmap on wind.",
    "Ambassador of Oman to Malta Salim Nur said that the embassy had lent ten maps.",
]

FOUND = [
    (
        "A plan was shown by Oran University, Lyra University and the Amber Academy. Minister Salim Nur of Oman met "
        "Minister Eva Lind of Malta. The three institutions also agreed to open a fund.",
        UNIVERSITIES,
    ),
    (
        "The Standing Committee on Ports saw a mission of the Culture Committee of Sur, led by Omar Said. The two "
        "committees resolved to open a fund.",
        {"Standing Committee on Ports", "Culture Committee of Sur"},
    ),
    (
        "Delegations headed by the Vice Minister of Trade of Oman, Salim Nur, and the Vice Minister of Trade of Malta, "
        "Eva Lind, met in Sur. Also taking part were officials of Oran University, Lyra University and the Amber "
        "Academy. The delegations agreed to open a school.",
        {"Oman", "Malta"},
    ),
    (f"{SUMMIT}The Conference decided to open a fund.", {OIC}),
    (
        "Minister Salim Nur of Oman and Minister Eva Lind of Malta witnessed the signing of an accord on maps between "
        "Oran University and Lyra University.",
        {"Oran University", "Lyra University"},
    ),
    ("The Ministers of Culture of the OIC met in Sur. The ministers agreed to open a fund.", {OIC}),
    ("Minister Salim Nur of Oman met Minister Eva Lind of Malta, with whom he agreed to meet.", {"Oman", "Malta"}),
    (
        "Minister Salim Nur of Oman met Minister Eva Lind of Malta. A plan between the foreign ministries was signed.",
        {"Oman", "Malta"},
    ),
    (
        "Minister Salim Nur of Oman met Minister Eva Lind of Malta. The two sides signed an accord on trade "
        "between the two ministries.",
        {"Oman", "Malta"},
    ),
    (
        "Minister Salim Nur of Oman met Minister Eva Lind of Malta. The two ministers signed an accord between "
        "their two countries.",
        {"Oman", "Malta"},
    ),
    (
        "Minister Salim Nur of Oman met Minister Eva Lind of Malta and Minister Ama Owusu of Ghana. The two sides "
        "signed an accord on trade between Oman and Malta.",
        {"Oman", "Malta"},
    ),
    (
        "Minister Salim Nur of Oman met Minister Eva Lind of Malta. The talks dealt with trade, with the two sides "
        "agreeing to open a fund.",
        {"Oman", "Malta"},
    ),
    (
        "Minister Salim Nur of Oman met Minister Eva Lind of Malta. They spoke of trade, with Malta pledging to open a "
        "fund.",
        {"Malta"},
    ),
    ("Minister Salim Nur of Oman met Minister Eva Lind of Malta. Both agreed to open a fund.", {"Oman", "Malta"}),
    ("OIC foreign ministers met in Sur on Monday. The ministers agreed to open a fund.", {OIC}),
    (
        "The ministers of the OIC met. Omar Said met Eva Lind. The two sides will open a hall.",
        {"Omar Said", "Eva Lind"},
    ),
    (f"{SUMMIT}The Member States decided to open a fund.", {OIC}),
    ("The rectors of Oran University, Lyra University and the Amber Academy agreed to open a fund.", UNIVERSITIES),
    ("Culture ministers of Oman, Malta and Ghana decided to open a fund.", {"Oman", "Malta", "Ghana"}),
    ("The heads of state of Oman, Malta and Ghana decided to open a fund.", {"Oman", "Malta", "Ghana"}),
    (f"{SUMMIT}The leaders agreed to open a fund.", {OIC}),
    (f"{SUMMIT}It was decided to open a fund.", {OIC}),
    (f"{SUMMIT}In Sur Salim Nur met Eva Lind. The two sides agreed to open a fund.", {"Oman", "Malta"}),
    (
        "The Third Trilateral Meeting of the Ministers of Trade of Oman, Malta and Ghana was held in Sur, with Salim "
        "Nur and Eva Lind. The Ministers agreed to open a fund.",
        {"Oman", "Malta", "Ghana"},
    ),
    (
        "Oman met Malta. The prospects of trade, as well as issues of support within the UN, NAM and OIC were "
        "discussed. The sides agreed to open a fund.",
        {"Oman", "Malta"},
    ),
    (
        "Caretaker Foreign Minister Omar Said met Foreign Minister of Malta Eva Lind in Karachi, Pakistan. The two "
        "sides agreed to open a fund.",
        {"Malta", "Pakistan"},
    ),
    ("UNESCO and the Royal Herb Garden agreed to open a fund.", {UNESCO}),
    (
        "The Amber Library and the Lyra Library held a fair. Omar Said met Eva Lind. The two sides agreed to "
        "open a hall.",
        {"Omar Said", "Eva Lind"},
    ),
    (f"{THREE}The ministers agreed to open a fund.", {"Oman", "Malta", "Ghana"}),
    (
        f"They came to the Council of Ministers of Culture of Lyra. {THREE}The ministers decided to open a fund.",
        {"Council of Ministers of Culture of Lyra"},
    ),
    (f"{TRILATERAL}The ministers agreed to meet in Sur in May.", {"Malta", "Ghana", "Omar Said"}),
    ("Ambassador of Oman to Malta Salim Nur said that the embassy will lend ten maps.", {"Oman"}),
    (
        "The Ministry of Energy of Oman and the Amber company signed a roadmap on wind.",
        {"Amber", "Ministry of Energy of Oman"},
    ),
    ("Oman said a delegation of experts would take part in the forum in May.", {"Oman"}),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert bound(text) == []


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: set[str]) -> None:
    assert [set(parties) for parties in bound(text)] == [expected]


@pytest.mark.parametrize("opening", ["The guide thanked OIC foreign ministers.", "The OIC opened a school in Sur."])
def test_ministers_who_did_not_meet_are_nobody(opening: str) -> None:
    assert bound(f"{opening} The ministers agreed to open a fund.") == [[]]


def test_others_than_the_signatories_undertake_something_of_their_own() -> None:
    text = "Oman and Malta signed a letter of intent. Under it, the Amber Library and the Lyra Library will lend maps."
    assert bound(text) == [["Oman", "Malta"], ["Amber Library", "Lyra Library"]]


def test_bodies_that_signed_go_on_to_be_bound() -> None:
    text = (
        "The Amber Library and the Lyra Library signed an agreement. It was signed by Omar Said and Eva Lind. "
        "The libraries will exchange ten maps."
    )
    assert bound(text)[-1] == ["Amber Library", "Lyra Library"]

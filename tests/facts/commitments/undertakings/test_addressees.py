"""To whom a promise is made, each from the words that say so."""

import pytest

from tests.promised import promised

MET = "Foreign Minister of Oman Salim Al-Harthy met Foreign Minister of Malta Joseph Zammit in Valletta."

NOTHING = [
    "Jordan proposed that a fair be held.",
    "Jordan proposed that Jordan host the fair.",
    "Oman's Minister Salim Nur signed with Maltese Minister Ana Borg a pact, under which ten maps will be lent.",
    "Jordan will receive the mission.",
    "Jordan will dedicate the year to Rania Haddad.",
    "Jordan will publish the stories of the people of Oman.",
    "Jordan will host the UNESCO book days.",
    "Jordan will hold an evening dedicated to Rania Haddad.",
    "Jordan said a tribute will be paid to Rania Haddad.",
    "Jordan will offer Omani language courses.",
    "Jordan will hold a summit with Oman.",
    "Jordan will hold talks with Oman.",
    "Jordan will open a museum with Oman.",
    "Jordan will support the Ministry of Culture of Jordan.",
    "Jordan will prepare a joint file with Oman.",
    "Jordan will nominate a poet for the UNESCO prize.",
    "Jordan will fly the letters to Muscat.",
    "Jordan will receive Omani tourists.",
    "Jordan will contribute to the growth of trade.",
    "Jordan will contribute to the implementation of the UNESCO programmes.",
    "Jordan will offer places to pupils of Oman's schools.",
    "Jordan will convene the Council of Oran Studies.",
    "Jordan will hold a forum in cooperation with Oman.",
    "Jordan will hold a forum together with its Omani colleagues.",
    "Jordan will pay US$ 3 million.",
    "Jordan will restore an Omani mosque.",
    "Jordan will carry out a joint mission to Oman.",
    "Jordan will send a trade delegation to Oman.",
    "Jordan will conclude an agreement with Oman.",
    "Jordan will hold a forum with Omani music.",
    "Jordan will hold a forum at the request of Oman.",
    "Jordan will name the teachers from Oman.",
    "Jordan will restore the roof of the museum of Oman.",
    "Jordan promised UNESCO's help in the work.",
    "Jordan will present the history of Oman with pictures.",
    "Jordan will host two researchers from UNESCO member states each year.",
    "Jordan will bring Omani specialists to Amman.",
    "Jordan will supply experts for the museum with the roof of Oman.",
    "Jordan will provide a hall for the art of Oman.",
    "Jordan will hold the fair in Sur, Oman, in May.",
]

FOUND = [
    ("Jordan proposed that Oman open a school.", "Oman"),
    ("Jordan will, with Malta's consent, lend ten maps to Oman.", "Oman"),
    ("Jordan will pay 2 million euros into the Lyra Fund.", "Lyra Fund"),
    ("Jordan promised the people of Oman new schools.", "Oman"),
    ("Jordan will stand by the people of Oman.", "Oman"),
    ("Jordan will support the Omani people and the citizens of Oman.", "Oman"),
    ("Jordan will award 20 scholarships to Omani students.", "Oman"),
    ("Jordan will second two engineers to Muscat.", "Oman"),
    ("Jordan will present the University of Oran with ten maps.", "University of Oran"),
    ("Jordan undertook to supply the library of the University of Oran with its books.", "University of Oran"),
    (
        "Jordan will equip UNESCO's laboratory with ten lamps.",
        "United Nations Educational, Scientific and Cultural Organization",
    ),
    ("Jordan will provide full support for the activities of the University of Oran.", "University of Oran"),
    ("Jordan will train 20 Omani specialists.", "Oman"),
    ("Jordan will always be by the side of brotherly Oman.", "Oman"),
    ("Jordan will remain by Oman's side.", "Oman"),
    ("Jordan reiterated its commitment to supporting Oman's candidacy.", "Oman"),
    ("Jordan is ready to continue supporting Oman's transition to clean energy.", "Oman"),
    ("Jordan will continue to support the accession of Oman to the Rabat Union.", "Oman"),
    ("Jordan will assist the University of Oran in cataloguing its maps.", "University of Oran"),
    ("Jordan is committed to supporting the Omani Ministry of Culture in its work.", "Ministry of Culture of Oman"),
    ("Jordan will continue to back the activities of the UN agencies in the region.", "United Nations"),
    ("Jordan will open negotiations with Oman on tariffs.", "Oman"),
    ("The King of Jordan accepted the invitation of Oman to attend the fair in May.", "Oman"),
    ("The King of Jordan accepted the invitation from Oman to attend the fair in May.", "Oman"),
    ("Jordan invited its Maltese counterpart, Joseph Zammit, to visit Petra.", "Joseph Zammit"),
    ("Jordan is sending 20 ambulances to Oman.", "Oman"),
    ("Jordan will support the accession of Oman to the Rabat Union.", "Oman"),
    ("Jordan promised the Minister of Culture of Oman that it would lend ten maps.", "Oman"),
    ("Jordan will lend 42 letters to Muscat.", "Oman"),
    ("Jordan will receive each year 15 Omani trainees.", "Oman"),
    ("Jordan is ready to receive an Omani delegation.", "Oman"),
    (
        "Jordan will provide a building for a UNESCO office.",
        "United Nations Educational, Scientific and Cultural Organization",
    ),
    (
        "Jordan will make a contribution of 2 million dollars to the budget of the University of Oran.",
        "University of Oran",
    ),
    (
        "The University of Oran opened. Jordan will render all necessary support to the university.",
        "University of Oran",
    ),
    ("Jordan is committed to standing by Oman.", "Oman"),
    ("Jordan will supply Oman with tents.", "Oman"),
    ("Jordan will assist Oman in the work.", "Oman"),
    ("Jordan will share its experience with Oman.", "Oman"),
    ("Jordan will train two Omani archivists.", "Oman"),
    ("Jordan will send ten lorries of tents to Oman.", "Oman"),
    ("Jordan will deepen cooperation with Oman.", "Oman"),
    ("Jordan will always stand with brotherly Oman.", "Oman"),
    ("Jordan will stand by Oman.", "Oman"),
    ("Jordan will share the files with its Omani colleagues.", "Oman"),
    ("Jordan will put a ship at the disposal of Oman.", "Oman"),
    ("Jordan will put at Oman's disposal a ship of 30 berths.", "Oman"),
    ("Jordan will hold a course for the benefit of Oman.", "Oman"),
    ("Jordan will offer 10 scholarships to students from Oman.", "Oman"),
    ("Jordan will train the staff of the University of Oman.", "University of Oman"),
    ("Jordan accepted Oman's invitation to send a team.", "Oman"),
]

GUESTS = [
    ("Zammit promised to send two maps, and Al-Harthy invited him to the opening of a school.", "Joseph Zammit"),
    ("Al-Harthy invited his host to visit Muscat.", "Joseph Zammit"),
    ("The Minister invited his counterpart to visit Muscat.", "Joseph Zammit"),
    ("Al-Harthy invited the Minister to visit Muscat.", "Joseph Zammit"),
    ("Al-Harthy conveyed an invitation from the President of Oman to take part in a fair.", "Joseph Zammit"),
    ("Al-Harthy extended an invitation to H.E. the Minister to visit Muscat.", "Joseph Zammit"),
    ("Al-Harthy invited his Maltese colleague to visit Muscat.", "Joseph Zammit"),
]


def test_who_only_helps_is_promised_nothing() -> None:
    (commitment,) = promised(f"{MET} Zammit said that the sixth Salt Forum will be held in partnership with Oman.")
    assert commitment.to == ()


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_only_named_is_promised_nothing(text: str) -> None:
    assert {commitment.to for commitment in promised(text)} == {()}


@pytest.mark.parametrize(("text", "name"), FOUND)
def test_whom_it_serves_is_promised_it(text: str, name: str) -> None:
    (commitment,) = promised(text)
    assert [party.name for party in commitment.to] == [name]


@pytest.mark.parametrize(("text", "name"), GUESTS)
def test_nobody_invites_himself(text: str, name: str) -> None:
    commitment = promised(f"{MET} {text}")[-1]
    assert [party.name for party in commitment.to] == [name]


def test_one_of_three_is_not_guessed() -> None:
    (commitment,) = promised(
        "Foreign Ministers Salim Al-Harthy of Oman, Joseph Zammit of Malta and Rania Haddad of Jordan met in "
        "Valletta. Al-Harthy invited his colleague to visit Muscat."
    )
    assert commitment.to == ()


ACROSS = [
    ("Zammit promised full support in staging the fair.", ["Oman"]),
    ("Zammit reaffirmed Malta's readiness to receive the mission.", ["Oman"]),
    ("Zammit proposed to hold a fair in Valletta.", ["Oman"]),
    ('"Malta will send you the letter in the coming days," Zammit said.', ["Oman"]),
    ("Zammit said that Malta would hold a fair in Valletta.", []),
    ("Zammit said that Malta would open a school in Libya.", []),
    ("Zammit and Al-Harthy agreed to print Omani maps.", []),
    ("Zammit said that Malta would drop the duty on Omani maps.", ["Oman"]),
    ("Zammit said that Malta would give the Embassy ten maps.", ["Oman"]),
    ("Zammit said that Malta would help the country with its census.", ["Oman"]),
    ("Zammit said that Malta would assist its partner in training judges.", ["Oman"]),
    ("Zammit promised to support his counterpart.", ["Oman"]),
    ("Zammit said that Malta would repaint the embassy.", []),
    ("Zammit promised to support his country.", []),
    ("Zammit said that Malta would fly the maps to Muscat.", ["Oman"]),
    ("A branch of the Bank of Malta may be opened in Muscat, Zammit said.", []),
]


@pytest.mark.parametrize(("text", "names"), ACROSS)
def test_what_one_of_two_proposes_is_proposed_to_the_other(text: str, names: list[str]) -> None:
    (commitment,) = promised(f"{MET} {text}")
    assert [party.name for party in commitment.to] == names


def test_all_whom_it_names_are_promised_it() -> None:
    (commitment,) = promised("Jordan will hand the files over to Oman, Malta and the University of Oran.")
    assert [party.name for party in commitment.to] == ["Oman", "Malta", "University of Oran"]


@pytest.mark.parametrize(
    ("whom", "name"),
    [
        ("his Maltese counterpart to visit Oran", "Joseph Zammit"),
        ("his Peruvian counterpart, Ana Reis, to visit Oran", "Ana Reis"),
    ],
)
def test_a_counterpart_is_whoever_is_named_behind(whom: str, name: str) -> None:
    (commitment,) = promised(f"{MET} Al-Harthy invited {whom}.")
    assert [party.name for party in commitment.to] == [name]

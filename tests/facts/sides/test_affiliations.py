"""Whose office it is where the text does not say: one body that can be meant, or none."""

import pytest

from tests.promised import bound

ALONE = [
    ("The Amber Museum and the Salt Museum opened. Director Maria Borg promised to lend 15 maps.", "Maria Borg"),
    ("The Ministry of Culture of Malta opened. Chairman Joseph Zammit promised to lend 15 maps.", "Joseph Zammit"),
    ("The Ministry of Culture of Malta opened. Prime Minister Maria Borg promised to lend 15 maps.", "Maria Borg"),
    ("The Ministry of Culture of Malta opened. Minister of Health Maria Borg promised to lend 15 maps.", "Maria Borg"),
    ("The Ministries of Culture and of Health opened. Minister Maria Borg promised to lend 15 maps.", "Maria Borg"),
    (
        "The Ministry of Culture of Malta opened to Minister Omar Saleh. Minister Maria Borg promised to lend 15 maps.",
        "Maria Borg",
    ),
    ("The Amber Bank received a delegation led by Maria Borg. Borg promised to lend maps.", "Maria Borg"),
    ("The choir of the Amber Bank was led by Maria Borg. Borg promised to lend maps.", "Maria Borg"),
    ("The Maltese architect Maria Borg promised to lend 15 maps.", "Maria Borg"),
    ("Omar Saleh met Maltese scholar Maria Borg. Borg promised to lend 15 maps.", "Maria Borg"),
    (
        "Rector of the Amber University Omar Saleh spoke. The ships left. The guests left. Rector Maria Borg promised "
        "to lend 15 maps.",
        "Maria Borg",
    ),
    ("The Amber Bank opened in Riga. Rector Maria Borg promised to lend 15 maps.", "Maria Borg"),
    ("The Amber Bank opened in Riga. Mayor Maria Borg promised to lend 15 maps.", "Maria Borg"),
    ("Director of the Amber Bank Omar Saleh met Chairman Maria Borg. Borg promised to lend maps.", "Maria Borg"),
    ("The Group of Twenty met. Director General for Culture Maria Borg promised to lend maps.", "Maria Borg"),
    ("Governor of Oran Omar Saleh promised to lend 15 maps.", "Omar Saleh"),
    ("The Maltese artist Ali Hassan and Omar Saleh met in Oran. Saleh promised to lend maps.", "Omar Saleh"),
]  # fmt: skip

BEHIND = [
    ("A delegation from the Amber Bank, headed by Dr. Maria Borg, came. Borg promised to lend maps.", "Amber Bank"),
    ("An Amber Bank mission led by Ms. Maria Borg came. Borg promised to lend maps.", "Amber Bank"),
    ("Omar Saleh received a Maltese delegation led by Maria Borg. Borg promised to lend maps.", "Malta"),
    ("The Maltese diplomat Maria Borg promised to lend 15 maps.", "Malta"),
    ("The Ministry of Culture of Malta opened. Minister Maria Borg promised to lend 15 maps.", "Malta"),
    ("The Ministry of Culture of Malta opened. Culture Minister Maria Borg promised to lend 15 maps.", "Malta"),
    ("The Ministry of Culture opened. Deputy Minister Maria Borg promised to lend 15 maps.", "Ministry of Culture"),
    (
        "Amber University of Riga received a delegation of the Salt University headed by its Rector, Maria Borg. Borg "
        "promised to lend 15 maps.",
        "Salt University",
    ),
    (
        "Borg and her guest met.\n\nThe Amber University received Prof. Maria Borg, its Rector for Life. Borg promised "
        "to lend 15 maps.",
        "Amber University",
    ),
    (
        "Maria Borg, Director of the Amber Museum of Salt, met guests. Director of the Amber Museum of Salt Maria Borg "
        "promised to lend 15 maps.",
        "Amber Museum of Salt",
    ),
    (
        "Omar Saleh received guests from the Amber University led by its Vice-Rector for Research, Prof. Maria Borg. "
        "Borg promised to lend 15 maps.",
        "Amber University",
    ),
    ("The Amber University opened in Riga. Rector Maria Borg promised to lend 15 maps.", "Amber University"),
    ("The guests toured the Amber Museum. Museum Director Maria Borg promised to lend 15 maps.", "Amber Museum"),
    ("The Amber Bank opened a branch. Vice-Chairman Maria Borg promised to lend 15 maps.", "Amber Bank"),
    (
        "Omar Saleh, Director General of the Amber Fund, was there with Maria Borg, Head of the Sector of Culture. "
        "Borg promised to lend 15 maps.",
        "Amber Fund",
    ),
    (
        "Foreign Minister of Oman Salim Al-Harthy met his Maltese counterpart Maria Borg. Borg promised to lend maps.",
        "Malta",
    ),
    ("Foreign Minister Maria Borg of Malta promised to lend 15 maps.", "Malta"),
]


@pytest.mark.parametrize(("text", "name"), ALONE)
def test_whoever_could_be_of_several_or_of_none_stands_alone(text: str, name: str) -> None:
    assert bound(text)[-1] == [name]


@pytest.mark.parametrize(("text", "body"), BEHIND)
def test_the_only_body_that_can_have_the_office_is_bound(text: str, body: str) -> None:
    assert bound(text)[-1] == ["Maria Borg", body]


def test_the_head_of_the_house_is_called_by_his_office_alone() -> None:
    text = "The DG visited Oran. Omar Saleh promised to lend 15 maps. The Amber Fund was founded in Riga."
    assert bound(text, outlet="Amber Fund") == [["Omar Saleh", "Amber Fund"]]


STATES = [
    ("Kuwait Times", "Culture Minister Maria Borg", []),
    ("Kuwait News Agency", "Archivist Maria Borg", []),
    ("Kuwait News Agency", "Culture Minister of Malta Maria Borg", ["Malta"]),
    ("Kuwait News Agency", "Culture Minister Maria Borg", ["Kuwait"]),
    ("GOV.UK", "Foreign Secretary Maria Borg", ["United Kingdom"]),
]


@pytest.mark.parametrize(("outlet", "who", "country"), STATES)
def test_a_minister_without_a_country_is_of_the_state_that_prints_it(outlet: str, who: str, country: list[str]) -> None:
    assert bound(f"{who} promised to lend 15 maps.", outlet) == [["Maria Borg", *country]]

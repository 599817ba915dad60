"""When it was made and when it falls due, each from the words that say so."""

import pytest

from tests.promised import promised

JORDAN = "Jordan's Minister of Education Rania Haddad"

NO_DUE = [
    "Jordan will fund the school for 2025-2027.",
    "Jordan will restore the mosque, which has stood since 1870, with care.",
    "Jordan will lend the maps, which Oman drew by 1920.",
    "Jordan will restore the mosque, which Oman built in 1870.",
    "Jordan will restore the mosque, whose roof fell in on 31 May 2023.",
    "Jordan will restore the mosque, which is a work of 1870.",
    "Jordan and Oman signed a treaty at the festival of Irbid as the Capital of Culture in the Islamic World for 2027.",
    "Jordan will open a school in Irbid, Capital of Arab Books for 2027.",
    "Jordan will open a school.",
    "Jordan will repair the theatre, hit on 20 September, and the museum.",
    "Jordan will carry out the decisions adopted in Muscat in June.",
    "Jordan will restore the bridge damaged in June.",
    "Jordan decided to declare Irbid the seat of Hall 2027.",
    "Jordan, this year's chair of the Union, will open a school.",
    "Jordan will open the Academy of 2026.",
    "Jordan pledged on Monday to open a school.",
    "Jordan will fund the school for three years.",
    "This year Jordan agreed to open a school.",
    "In May Jordan planned to open a school.",
    "This month Jordan announces a contribution of 2 million dinars.",
    "Jordan will train teachers over the next two years.",
    "Jordan will restore the mosque, which was built in 1870.",
    "Jordan will open a school under an agreement signed in Muscat on Friday.",
    "Jordan will lend the maps to the museum, whose doors open in November.",
    f'"We will open a school," {JORDAN} said on Monday.',
    "Jordan will restore the roof of the museum, hit on 5 November.",
    "Jordan will launch a prize, whose winners will sing in June.",
    "Jordan and Oman signed a protocol on rail on Friday.",
    "Jordan will provide the files within six months of receiving a letter.",
]

DUE = [
    ("Next year Jordan plans to open a school.", "2025"),
    (f"{JORDAN} stated that in October the Ministry will hold a fair.", "2024-10"),
    (f"{JORDAN} said on Friday that in June 2025 Jordan is to host the congress.", "2025-06"),
    ("By 2026, Jordan aims to double its aid.", "2026"),
    ('"This year we intend to open a school," Minister Rania Haddad of Jordan said.', "2024"),
    ("Jordan said a treaty was being drafted and would be signed in June 2025.", "2025-06"),
    ("Jordan will fund the school over 2025-2027.", "2027"),
    ("Jordan will train ten teachers between 2025 and 2027.", "2027"),
    ("Jordan will restore the mosque, which was built in 1870, by 2026.", "2026"),
    ("Jordan will, by 2026, train ten teachers.", "2026"),
    ("Jordan invited Oman to the fair, which opens in Irbid on 5 July.", "2024-07-05"),
    ("Jordan pledged on 10 May to send ten tents within ten days.", "2024-05-20"),
    ("Jordan will mend the roof, hit on 5 November, and will complete the work before winter 2025.", "2025"),
    ("Jordan will repair the theatre, hit on 20 September, before July 2025.", "2025-07"),
    ("Jordan will host the congress organised in Irbid in June 2025.", "2025-06"),
    ("Jordan will host the congress planned for June.", "2024-06"),
    ("Jordan invited Oman to the fair held in Irbid in June.", "2024-06"),
    ("Jordan will hold a youth camp, the first of which is to be hosted by Irbid in June.", "2024-06"),
    ("Jordan invited Oman to the fair, which is to be held in Irbid in July.", "2024-07"),
    ("Jordan invited Oman to the fair which the Amber Bank is holding in Irbid in July.", "2024-07"),
    ("Jordan invited Oman to the fair, scheduled for next July.", "2024-07"),
    ("Jordan undertook to provide the files within six months of the date of this communique.", "2024-11"),
    ("Jordan will provide the files within six months of the signature of these Minutes.", "2024-11"),
    ("Jordan will open a school as early as 2025.", "2025"),
    ("Jordan will open a school as early as September.", "2024-09"),
    ("Jordan decided to declare Irbid the Capital of Books 2027.", "2027"),
    ("Jordan said the bridge is being built by the Amber Bank and will be put into use next year.", "2025"),
    ("Jordan said a bridge will be built in Irbid and will be opened in June 2025.", "2025-06"),
    ("Jordan will send three masons to Irbid, the Capital of Culture for 2025, next month.", "2024-06"),
    ("Jordan will set aside funds for 2025.", "2025"),
    ("The team of Jordan leaves for Irbid on Friday and is due to report in Amman on 29 May.", "2024-05-29"),
    ("On 29 May, the team of Jordan leaves for Irbid on foot and is due to report in Amman.", "2024-05-29"),
    ("As agreed by the two ministers in March, Jordan will reopen the school on 1 July.", "2024-07-01"),
    ("Jordan will open a school in the early months of next year.", "2025"),
    ("Jordan invited Oman to the Amman Summit, which Malta will host on 30 June.", "2024-06-30"),
    ("Jordan invited Oman to try for the award, whose deadline is 31 July 2024.", "2024-07-31"),
    ("Jordan will draft a charter, which is targeted to be signed in September 2025.", "2025-09"),
    ("Jordan will hold the fair, which is scheduled for June 2026.", "2026-06"),
    ("Next year Jordan will open a school, which will work until 2030.", "2025"),
    ("Jordan will open a school in September 2025.", "2025-09"),
    ("Jordan will pay the teachers as of 2025.", "2025"),
    ("Jordan will draft a charter to be signed in September 2025.", "2025-09"),
    ("In September 2025, Jordan will open a school.", "2025-09"),
    ("Jordan will on Friday open a school.", "2024-05-17"),
    ("Jordan will open a school before the year's end.", "2024"),
    ("Jordan will open a school. It will be inaugurated in June 2026.", "2026-06"),
    ("Jordan will build a hospital, and its first ward is to open in June 2026.", "2026-06"),
    ("Jordan approved a grant of 2 million dinars, which will be paid by July 2025.", "2025-07"),
    ("The launch of the ship is scheduled for next month, Jordan said.", "2024-06"),
]


@pytest.mark.parametrize("text", NO_DUE)
def test_no_deadline(text: str) -> None:
    (commitment,) = promised(text)
    assert commitment.due is None


@pytest.mark.parametrize(("text", "due"), DUE)
def test_deadline(text: str, due: str) -> None:
    assert promised(text)[-1].due == due


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Jordan invited Oman to the fair in June. Oman will open a school at the fair.", None),
        ("Jordan invited Oman to the fair in June. Oman said that a delegation of Oman will attend the race.", None),
        (
            "Jordan invited Oman to the fair in June. Oman said that a delegation of Oman will attend the fair.",
            "2024-06",
        ),
    ],
)
def test_an_event_is_when_it_was_said_to_be(text: str, due: str | None) -> None:
    assert promised(text)[-1].due == due


def test_the_second_of_two_does_not_share_the_deadline_of_the_first() -> None:
    found = promised("Oman would open a school by June 2025 and would exchange teachers, Jordan said.")
    assert [commitment.due for commitment in found] == ["2025-06", None]


def test_the_second_clause_does_not_share_the_deadline_before_its_comma() -> None:
    found = promised("Oman will open a school from June 2025, while Malta will exchange teachers.")
    assert [commitment.due for commitment in found] == ["2025-06", None]


def test_a_deadline_counts_from_the_first_day_of_the_meeting_where_the_text_has_none() -> None:
    text = "The forum was held in Oslo on 6-7 November 2023. Minister Ana Reis of Oman said that Oman will pay in May."
    assert [commitment.due for commitment in promised(text, published=None)] == ["2024-05"]


def test_within_some_days_counts_from_no_first_day_of_several() -> None:
    text = "Published on 8 November 2023\n\nThe forum was held in Oslo on 6-7 November 2023. Minister Ana Reis of Oman "
    text += "said that Oman will pay within thirty days."
    assert [commitment.due for commitment in promised(text, published="2023-11-08")] == ["2023-12-08"]


def test_each_limb_has_its_own_deadline() -> None:
    found = promised("Oman and Malta agreed to open a school by June 2025 and to exchange teachers by July 2026.")
    assert [commitment.due for commitment in found] == ["2025-06", "2026-07"]


MADE = [
    (
        "Minister of Trade of Jordan Rania Haddad will go to Oman on May 27, the press and public relations department "
        "of the ministry told reporters on May 13.",
        "2024-05-13",
        "relative to the article",
    ),
    (
        "On 6 May 2024, after talks in the hall of the old palace by the sea, Jordan and Oman signed a treaty.",
        "2024-05-06",
        "stated",
    ),
    ("On 6 May 2024, Jordan said that Oman had agreed to open a school.", "2024-05-14", "relative to the article"),
    ("Jordan will open a school.", "2024-05-14", "relative to the article"),
    ("Jordan pledged on Monday to open a school.", "2024-05-13", "from the weekday"),
    ("Jordan agreed yesterday to open a school.", "2024-05-13", "relative to the article"),
    (f'"We will open a school," {JORDAN} told reporters on Monday.', "2024-05-13", "from the weekday"),
    (
        "Foreign Minister of Oman Salim Al-Harthy met Foreign Minister of Malta Joseph Zammit in Muscat on May 10. "
        "The two sides agreed to abolish visas.",
        "2024-05-10",
        "relative to the article",
    ),
    ("Jordan pledged on 3 March 2024 to open a school.", "2024-03-03", "stated"),
]


@pytest.mark.parametrize(("text", "day", "basis"), MADE)
def test_made(text: str, day: str, basis: str) -> None:
    (commitment,) = promised(text)
    assert (commitment.made_on, commitment.made_basis) == (day, basis)


def test_without_a_day_of_the_article_nothing_is_guessed() -> None:
    (commitment,) = promised("Jordan will open a school.", published=None)
    assert commitment.made_on is None


RECALLED = [
    "In 2011 Jordan promised to open a school.",
    "Jordan promised in 1997 to open a school.",
    "Jordan and Oman signed an agreement on transit in 1998.",
    "Two years ago, Jordan agreed to open a school.",
    "Jordan said in June 1997 that it would open a school.",
]


@pytest.mark.parametrize("text", RECALLED)
def test_what_was_promised_in_another_year_is_recalled(text: str) -> None:
    assert promised(text) == []


def test_a_year_in_the_clause_before_recalls_nothing() -> None:
    (commitment,) = promised("Italy returned 12 vases to Peru in 2019 and plans to return 30 more.")
    assert commitment.what == "return 30 more"


KINDS = [
    ("Jordan announced a contribution of 3 million dollars.", "pledge"),
    ("Jordan announced the launch of a fellowship programme.", "plan"),
    ("Jordan announced the award of forty scholarships.", "pledge"),
    ("Jordan and Oman signed an accord on salt. Jordan will send ten cooks.", "agreement"),
    ("Jordan and Oman signed an accord on salt. Malta will send ten cooks.", "pledge"),
    ("Jordan and Oman signed an accord on salt.\n\nJordan will send ten cooks.", "pledge"),
    ('Jordan and Oman signed an accord on salt. "Jordan will send ten cooks," Rania Haddad said.', "pledge"),
    ("Jordan and Oman signed an accord, by which Jordan will send ten cooks.", "agreement"),
    ("The accord stipulates that Jordan will send ten cooks.", "agreement"),
    ("The accord signed on Monday provides that Oman will pay and that Jordan will send ten cooks.", "agreement"),
    ("The minister stipulates that Jordan will send ten cooks.", "pledge"),
    ("Under this accord, Jordan and Oman undertake to send ten cooks.", "agreement"),
    ("Under this accord, Jordan undertakes to send ten cooks.", "pledge"),
    ("Jordan and Oman signed an accord on salt.\n\nUnder it, Jordan will send ten cooks.", "agreement"),
    ("Jordan and Oman undertake to print the accord.", "pledge"),
    ("President of Jordan Rania Haddad instructed that the road be ready by May.", "plan"),
    ("Jordan has decided to build ten schools.", "plan"),
    ("The University of Oran decided to build ten schools.", "plan"),
    ("Jordan will host the summit in May.", "plan"),
    ("Jordan will dispatch a mission to Oman in May.", "plan"),
    ("Jordan will send tents to Oman in May.", "pledge"),
    ("Jordan will host 15 Omani trainees.", "pledge"),
    ("Jordan promised that it would host the summit in May.", "pledge"),
    ("The Council of Oran Studies decided to build ten schools.", "agreement"),
    ("Jordan and Oman decided to build ten schools.", "agreement"),
    ("Jordan's Minister of Education Rania Haddad said ten schools would be built.", "plan"),
    ("Jordan will restore the mosque. Courses will be held there.", "pledge"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind(text: str, kind: str) -> None:
    assert promised(text)[-1].kind == kind


UNSETTLED = [
    "Last week, Jordan promised to open a school.",
    "Jordan and Oman agreed last month to open a school.",
    "In April, Jordan and Oman agreed to open a school.",
]

SETTLED = [
    "This week, Jordan promised to open a school.",
    "Jordan and Oman agreed to open a school for the pupils of last year.",
    "Jordan and Oman agreed this month to open a school.",
]


@pytest.mark.parametrize("text", UNSETTLED)
def test_a_week_or_a_month_names_no_day(text: str) -> None:
    assert [commitment.made_on for commitment in promised(text)] == [None]


@pytest.mark.parametrize("text", SETTLED)
def test_what_is_said_in_the_days_of_the_article_is_said_on_its_day(text: str) -> None:
    assert [commitment.made_on for commitment in promised(text)] == ["2024-05-14"]


SPEAKERS = [
    ("said that Rector Paul Weber will lend ten maps.", "Rania Haddad"),
    ("said that the port is open, while Rector Paul Weber promised to lend ten maps.", "Paul Weber"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_whoever_promises_says_so(text: str, speaker: str) -> None:
    (commitment,) = promised(f"Jordan's Minister of Education Rania Haddad {text}")
    assert commitment.said_by is not None and commitment.said_by.name == speaker

from __future__ import annotations

import pytest

from icesco_cli.articles.lines.headlines import (
    asks,
    folded_words,
    headline_points,
    heads_section,
    holds_verb,
    is_foreign,
    is_noun_phrase_title,
    is_office,
    is_signature,
    names_collection,
    opens_as_title,
    tells,
)
from icesco_cli.lexicon.page_words import headline_phrases, headline_words

NO_TITLE_OPENING = [
    "Permanent Mission of Malta",
    "The minister met the envoy of Peru in Lima",
    "Museum of Trade Routes",
    "Meetings are held every year",
    "Council for the Statement of Accounts",
    "Visit us",
]
TITLE_OPENINGS = [
    "Visit by the President of the Republic of Peru",
    "Joint Communiqué of the Third Session",
    "Remarks at the Opening of the Museum of Salt",
    "Deputy Minister Ozola's Travel to Suva and Apia",
    "Press release on the meeting of the two ministers",
    "Telephone conversation with the Foreign Minister of Fiji",
]
NO_NOUN_PHRASE = [
    "Meeting with reporters, the minister said the school would open.",
    "The visit of the envoy was short.",
    "Talks on the treaty will go on in Riga.",
    "The two parties signed an agreement.",
]
NOUN_PHRASES = [
    "Meeting with the Foreign Minister of Peru.",
    "Visit by the President of the Republic of Estonia.",
    "Telephone conversation with the King of Tonga.",
]
NO_SIGNATURE = [
    "ICESCO DG, Minister of Education of Fiji Discuss Plans",
    "UNESCO DG, Director of the Oasis Museum",
    "Anna Kask, Minister of Trade discuss salt",
    "Guides trained in Agadez",
    "GUIDES TRAINED IN AGADEZ",
    "Minister opens archive, museum",
    "Ministry of Culture, Lima",
    "Salt, boats and drums",
    "Council admits Nauru",
]
SIGNATURES = [
    "Anna Kask, Head of the Press Office",
    "LORRAINE B. HATHAWAY, ASSISTANT SECRETARY",
    "Okello Odongo",
    "Ugyen Dema-Lhadon, Ambassador of Bhutan",
]
NO_COLLECTION = [
    "Minister opens weekly market",
    "Manila Bulletin",
    "Minister receives letter of the King",
    "Council publishes its first digest",
    "Report of the mission to the oases",
    "News from Lima is good",
]
COLLECTIONS = [
    "Sahel Heritage Newsletter",
    "DIPLOMATIC DIARY",
    "Bulletin No. 7",
    "Weekly bulletin of the Mill Trust",
    "Monthly letter of the Harbour Trust",
    "Daily Digest of the Desk",
]
NO_SECTION = ["Minister about to leave Lima", "Background music returns to Riga", "Notes from a journey", "Annexation"]
SECTIONS = ["Background", "ABOUT THE COUNCIL", "Key facts:", "Next steps", "Agenda"]


def words(line: str) -> tuple[str, ...]:
    return folded_words(line)


@pytest.mark.parametrize("line", NO_TITLE_OPENING)
def test_other_lines_open_no_title(line: str) -> None:
    assert not opens_as_title(words(line))


@pytest.mark.parametrize("line", TITLE_OPENINGS)
def test_titles_open_with_the_noun_of_an_event(line: str) -> None:
    assert opens_as_title(words(line))


@pytest.mark.parametrize("line", NO_NOUN_PHRASE)
def test_sentences_are_no_noun_phrases(line: str) -> None:
    assert not is_noun_phrase_title(line)


@pytest.mark.parametrize("line", NOUN_PHRASES)
def test_titles_may_end_in_a_full_stop(line: str) -> None:
    assert is_noun_phrase_title(line)


@pytest.mark.parametrize("line", NO_SIGNATURE)
def test_headlines_are_no_signatures(line: str) -> None:
    assert not is_signature(line)


@pytest.mark.parametrize("line", SIGNATURES)
def test_names_and_offices_are_signatures(line: str) -> None:
    assert is_signature(line)


@pytest.mark.parametrize("line", NO_COLLECTION)
def test_no_collection(line: str) -> None:
    assert not names_collection(words(line))


@pytest.mark.parametrize("line", COLLECTIONS)
def test_collections(line: str) -> None:
    assert names_collection(words(line))


@pytest.mark.parametrize("line", NO_SECTION)
def test_no_section(line: str) -> None:
    assert not heads_section(line)


@pytest.mark.parametrize("line", SECTIONS)
def test_sections(line: str) -> None:
    assert heads_section(line)


@pytest.mark.parametrize(
    "line", ["Minister receives envoy", "Ambassador: We shall build", "Kask named Minister of Trade", "Salt"]
)
def test_headlines_are_no_offices(line: str) -> None:
    assert not is_office(line)


@pytest.mark.parametrize("line", ["Former Ambassador to Oman", "Minister of Culture", "Rector, Academy of Salt"])
def test_offices_alone(line: str) -> None:
    assert is_office(line)


@pytest.mark.parametrize("line", ["Rio de la Plata festival opens", "Peru and Estonia", "Minister visits La Paz"])
def test_names_in_other_languages_leave_a_line_english(line: str) -> None:
    assert not is_foreign(words(line))


@pytest.mark.parametrize(
    "line", ["Présidence de la République et du Conseil", "Ministerio de las Culturas y de la Paz"]
)
def test_lines_in_other_languages(line: str) -> None:
    assert is_foreign(words(line))


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("Envoy opens archive in Suva", "The voice of the islands"),
        ("Visit of the Minister to Lima", "Peru and the sea around it"),
        ("Council admits two towns to the list of salt", "Council admits towns"),
        ("Minister to sign treaty in Riga", "Anna Kask, Head of Office"),
        ("Envoy leaves", "envoy leaves"),
        ("Rector to Pay Visit to Lima", "Road to Lima and Visit to Peru"),
    ],
)
def test_some_lines_speak_more_as_headlines_do(more: str, less: str) -> None:
    assert headline_points(more) > headline_points(less)


def test_a_first_word_is_no_verb_of_a_headline() -> None:
    assert not holds_verb(words("Signs of spring"))
    assert holds_verb(words("Minister signs treaty"))


@pytest.mark.parametrize("section", ["verbs", "openers", "foreign", "continuations"])
def test_words_are_sorted_and_stand_once(section: str) -> None:
    from icesco_cli.lexicon.words import table

    listed = table("headline_words")[section].split()
    assert listed == sorted(set(listed))


@pytest.mark.parametrize("section", ["sections", "collection_lines", "collection_ends"])
def test_phrases_are_in_lower_case(section: str) -> None:
    assert all(phrase == phrase.casefold().strip() for phrase in headline_phrases(section))


def test_no_verb_is_a_noun_that_opens_titles() -> None:
    assert not headline_words("verbs") & headline_words("openers")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Malta opens archive", False),
        ("How Peru came to lend Malta forty boats for nothing", False),
        ("How they came there", True),
        ("Can the deal hold?", True),
    ],
)
def test_short_questions_head_no_story(line: str, expected: bool) -> None:
    assert asks(line) is expected


TELLS_NOTHING = [
    "Official visit to Peru",
    "Sports support programme",
    "Students' visit",
    "The minister's visit, and after",
    "Songs of an open sea",
    "Bus tour of old streets",
    "Visits and open days",
    "Oxford, Cambridge Review of Books",
    "Arts, Culture and Book Review Weekly",
    "Peru Review Weekly",
]
TELLS = [
    "Experts from Peru visit old city",
    "Pupils of two schools tour harbour",
    "Peru, UNESCO Review Plans",
    "Malta and Peru boost ties",
    "Envoys support plan to restore walls",
]


@pytest.mark.parametrize("line", TELLS_NOTHING)
def test_nouns_tell_nothing(line: str) -> None:
    assert not tells(line)


@pytest.mark.parametrize("line", TELLS)
def test_several_do_something(line: str) -> None:
    assert tells(line)

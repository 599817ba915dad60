"""Sentences end where a reader stops, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.text.sentences import sentences
from tests.growing import grows_with_its_length


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, 0, len(text))]


NOTHING = [
    "Mr. Bauyrzhan Ospanov met Mrs. Leila Haddad and Prof. Dr. Jan Kowalczyk in Astana.",
    "H.E. Amb. Tariq Masood presented his credentials to H.R.H. Prince Salman.",
    "Mr. K. P. Sharma Rai and Mr. A. M. P. Zarvan spoke on p. 5 of it.",
    "He left Washington, D.C. for Oslo on Monday.",
    "The U.S. Embassy and the U.N. Mission sent Gen. Paul R. Whitfield, Jr. to the talks.",
    "Captain (ret.) Viktor Melnyk opened the exhibition.",
    "The talks with Lt. Gen. Omar Tahir (Retd.) and Rev. Dr. A. B. Smith were long.",
    "It starts at 10 a.m. Baku time and ends at 4 p.m. on Friday.",
    "On Jan. 14 the price rose by 3.5 per cent, to 1.20 manat.",
    "Under Art. 12 para. 3 of Law No. 45 the fund is open.",
    '"Will they come?" he asked, "or shall we wait!" she said.',
    '"Who pays?" Deputy Minister Lars Berg asked.',
    "The envoy (he arrived late. He had missed a train.) spoke last.",
    "Mr.Oleksandr Petrenko and St.Petersburg State University signed the text.",
    "2. The parties shall meet every year.",
    "The list, i.e. Annexes A to C, is attached; the map is not: it follows.",
    "The site is www.example.org and the address info@example.org is read daily.",
    "H.E. Dk. Nara binti Omar, Bgdr. Ivo Kos and Dr. Öğr. Üyesi Ana Reis came.",
    "Bread .......... 12 per cent",
    "Acme Ltd. President Karl Otto Berg signed for the company.",
    "He said that... well, nothing.",
    "The rector,\t\tAssoc. Prof. Dr. Ana Reis\t\t, and the dean,\t\tDr hab. Jan Kos\t\t, came.",
]

FOUND = [
    ("The talks ended. The ministers left.", ["The talks ended.", "The ministers left."]),
    ('"We agreed. We shall sign," he said.', ['"We agreed.', 'We shall sign," he said.']),
    ('He said: "We agreed." The text follows.', ['He said: "We agreed."', "The text follows."]),
    ('"We agreed." Minister Berg said no more.', ['"We agreed."', "Minister Berg said no more."]),
    ("The minister left the park.The mayor stayed.", ["The minister left the park.", "The mayor stayed."]),
    ('They kept the bridge."We are glad," he said.', ["They kept the bridge.", '"We are glad," he said.']),
    ('"We are glad."The mayor nodded.', ['"We are glad."', "The mayor nodded."]),
    ("It ended in 2021.The rest is known.", ["It ended in 2021.", "The rest is known."]),
    ("It ended in 2021. 14 states signed.", ["It ended in 2021.", "14 states signed."]),
    ("It began at 10 a.m. The rector spoke.", ["It began at 10 a.m.", "The rector spoke."]),
    (
        "She met him in Washington, D.C. Deputy Secretary Hill agreed.",
        ["She met him in Washington, D.C.", "Deputy Secretary Hill agreed."],
    ),
    ("They work in the U.S. He does not.", ["They work in the U.S.", "He does not."]),
    ("It enters into force on Jan. 1. The rest follows.", ["It enters into force on Jan. 1.", "The rest follows."]),
    ("Is it new? It is! (Laughter.) Thank you.", ["Is it new?", "It is!", "(Laughter.)", "Thank you."]),
    ("The bank paid. al-Azhar did not.", ["The bank paid.", "al-Azhar did not."]),
    ("She met Dr. Ng. Dean Kos left.", ["She met Dr. Ng.", "Dean Kos left."]),
    ("It was seen by Bgdr. The mayor left.", ["It was seen by Bgdr.", "The mayor left."]),
    ("He lives in Brno. Dean Kos left.", ["He lives in Brno.", "Dean Kos left."]),
    ("He hopes so… We shall see.", ["He hopes so…", "We shall see."]),
    ("An open ( bracket. It holds nothing back.", ["An open ( bracket.", "It holds nothing back."]),
    ("1. They agree. 2. They meet.", ["1. They agree.", "2. They meet."]),
    ("  Blanks around.   And between.  ", ["Blanks around.", "And between."]),
    ("He drew a card. It was red.", ["He drew a card.", "It was red."]),
    ("Əliyev gəldi. Şuşa gözəldir.", ["Əliyev gəldi.", "Şuşa gözəldir."]),
    ("A heading without a stop", ["A heading without a stop"]),
    ("   ", []),
]

HOSTILE = ["Mr. ", "A. B. ", '."', ".(", "((. A ", '?" Ab ', "...", "1.", "x.Y", ". al-", "a" * 50 + ". "]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_cut(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_the_rest_of_the_document_is_left_alone() -> None:
    text = "One. Two.\nThree. Four.\nFive."
    assert [text[start:end] for start, end in sentences(text, 10, 22)] == ["Three.", "Four."]


@given(st.text(alphabet="aB1. ?!\"'()…-éƏ", max_size=80))
def test_spans_hold_every_character_but_blanks(text: str) -> None:
    spans = sentences(text, 0, len(text))
    assert "".join(text[start:end] for start, end in spans).replace(" ", "") == text.replace(" ", "")
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)
    assert spans == sorted(spans)


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    assert grows_with_its_length(lambda text: sentences(text, 0, len(text)), unit, 5_000)

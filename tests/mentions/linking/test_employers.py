"""Whose an office is where its own words do not say: the neighbour's country, the one body near, or nobody's."""

import pytest

from tests.mentions.annotating import roles

ICESCO = "Islamic World Educational, Scientific and Cultural Organization"

NOTHING = [
    ("Culture Minister Ana Reis left.", "Ana Reis"),
    ("Culture Minister Ivo Kos and Ms. Ana Reis, Trade Minister of Mali, met. Mali thanked Mali.", "Ivo Kos"),
    ("Premier Ivo Kos met Premier Ana Reis of Mali. Mali thanked Mali.", "Ivo Kos"),
    ("Mali's Culture Minister Ivo Kos met, in the rain, with Health Minister Ana Reis.", "Ana Reis"),
    ("Oran University and Sfax University met. The Rector, Ana Reis, sang.", "Ana Reis"),
    ("They toured the Oran Museum. The Rector, Ana Reis, sang.", "Ana Reis"),
    ("The Secretary of State, Ana Reis, spoke. Peru thanked Peru, and Peru paid.", "Ana Reis"),
    ("The Secretary of State for Transport, Ana Reis, left Madrid.", "Ana Reis"),
    ("The Embassy of Peru and the Embassy of Mali closed. Ambassador Ana Reis left.", "Ana Reis"),
    ("Mayor Ivo Kos conveyed the greetings of President Ana Reis.", "Ana Reis"),
    ("On the Malian side of the river, Minister Ana Reis sang.", "Ana Reis"),
    ("Mali was represented by a choir; there was Minister Ana Reis.", "Ana Reis"),
    ("The Oran Bank bought the Sfax Bank. Its director, Ana Reis, sang.", "Ana Reis"),
    ("The Foundation has worked with Oran University since May, when its president Ana Reis sang.", "Ana Reis"),
    ("The Oran Bank (OB) bought the Sfax Bank (SB), as was sung by its director, Ana Reis.", "Ana Reis"),
    ("A Malian choir, praised by Deputy Minister Ana Reis, sang for Peru.", "Ana Reis"),
    ("Ana Reis, Head of the Education Sector, sang.", "Ana Reis"),
    ("Prime Minister Ana Reis sang. Ghana thanked Ghana, and Ghana paid.", "Ana Reis"),
    ("Foreign Minister Ana Reis flew to London. The United Kingdom and the United Kingdom paid.", "Ana Reis"),
    ("Ana Reis, Vice-President in charge of trade, sang. Peru thanked Peru, and Peru paid.", "Ana Reis"),
    ("The Thai choir, led by Health Minister Ana Reis, sang.", "Ana Reis"),
    ("Mali and Peru took part with a delegation headed by Health Minister Ana Reis.", "Ana Reis"),
    ("Mali received a delegation of the Oran Museum led by Culture Minister Ana Reis.", "Ana Reis"),
    ("The Thai delegation and those led by Health Minister Ana Reis sang.", "Ana Reis"),
    ("President Ivo Kos thanked President Ana Reis. Peru thanked Peru, and Peru paid.", "Ana Reis"),
    ("King Ivo Kos and the Amir, Ana Reis, sang. Kuwait and Qatar paid.", "Ana Reis"),
]

FOUND = [
    (
        "Mali welcomed Deputy Premier Ana Reis. Mali thanked Ana Reis, Minister of Trade of Peru.",
        "Ana Reis",
        "Deputy Premier",
        "Peru",
    ),
    (
        "The Custodian of the Two Holy Mosques King Omar and Prince Ali Reis, Crown Prince and Prime Minister, came.",
        "Ali Reis",
        "Prime Minister",
        "Saudi Arabia",
    ),
    (
        "Ana Reis, Head of the ICESCO Press Sector, sang.",
        "Ana Reis",
        "Head of the ICESCO Press Sector",
        ICESCO,
    ),
    ("The President of WAAXS, Ana Reis, sang.", "Ana Reis", "President", "WAAXS"),
    ("Thai Premier Ivo Kos and Health Minister Ana Reis came.", "Ana Reis", "Health Minister", "Thailand"),
    ("The head of the delegation of Mali, Health Minister Ana Reis, came.", "Ana Reis", "Health Minister", "Mali"),
    ("Thai Premier Ivo Kos sang. Her minister said so; so did his deputy.", "Ivo Kos", "Premier", "Thailand"),
    ("Thai Premier Ivo Kos left; his health minister, Ana Reis, sang.", "Ana Reis", "health minister", "Thailand"),
    ("She came on a visit to Mali, and met with the Health Minister, Ana Reis.", "Ana Reis", "Health Minister", "Mali"),
    ("The Thai Premier called her Malian counterpart, Ivo Kos.", "Ivo Kos", "Premier", "Mali"),
    ("They saw Oran University, where the Rector, Ana Reis, sang.", "Ana Reis", "Rector", "Oran University"),
    ("The Oran Bank opened. Its director, Ana Reis, sang.", "Ana Reis", "director", "Oran Bank"),
    ("The Oran Bank hosted the Sfax Bank (SB), led by its director, Ana Reis.", "Ana Reis", "director", "Sfax Bank"),
    ("They saw the Oran Bank; the delegation met its director, Ana Reis.", "Ana Reis", "director", "Oran Bank"),
    ("A Malian delegation led by Deputy Minister Ana Reis saw Peru.", "Ana Reis", "Deputy Minister", "Mali"),
    ("Mali's delegation, headed by Culture Minister Ana Reis, saw Peru.", "Ana Reis", "Culture Minister", "Mali"),
    ("A delegation of Mali led by Deputy Minister Ana Reis saw Peru.", "Ana Reis", "Deputy Minister", "Mali"),
    ("The Secretary of State, Ana Reis, left Lima.", "Ana Reis", "Secretary of State", "United States"),
    ("The Secretary of State, Ana Reis, left the Vatican.", "Ana Reis", "Secretary of State", "Holy See"),
    ("The Embassy of Peru in Oran closed. Ambassador Ana Reis left.", "Ana Reis", "Ambassador", "Peru"),
    ("Ana Reis, Head of the Press Sector, spoke for ICESCO.", "Ana Reis", "Head of the Press Sector", ICESCO),
    ("Ana Reis, head of the Thai delegation, sang.", "Ana Reis", "head of the Thai delegation", "Thailand"),
    ("Prime Minister Ana Reis sang. Nepal thanked Nepal, and Nepal paid.", "Ana Reis", "Prime Minister", "Nepal"),
    ("President Ana Reis thanked President Ivo Kos. Peru and Peru paid.", "Ana Reis", "President", "Peru"),
    ("The delegation of Mali, headed by Minister Ana Reis, sang.", "Ana Reis", "Minister", "Mali"),
    ("A delegation from Mali led by the Minister Ana Reis sang.", "Ana Reis", "Minister", "Mali"),
    ("The Thai high-level delegation headed by Minister Ana Reis sang.", "Ana Reis", "Minister", "Thailand"),
    ("Mali took part in the fair with a delegation led by Minister Ana Reis.", "Ana Reis", "Minister", "Mali"),
    ("A delegation of the Oran Museum, led by its director, Ana Reis, sang.", "Ana Reis", "director", "Oran Museum"),
    (
        "Minister of Trade and Malian Expatriates Ivo Kos met his Thai counterpart, Ana Reis.",
        "Ana Reis",
        "Minister of Trade",
        "Thailand",
    ),
    (
        "Minister of Trade and Sport Ivo Kos met his Thai counterpart, Ana Reis.",
        "Ana Reis",
        "Minister of Trade and Sport",
        "Thailand",
    ),
    (
        "On the Thai side, Mayor Ivo Kos came, and on the Malian side Minister Kofi Sow and Trade Minister Ana Reis.",
        "Ana Reis",
        "Trade Minister",
        "Mali",
    ),
    (
        "Ambassador of Mali Ivo Kos came. Mr. Kos, in turn, conveyed the greetings of Trade Minister Ana Reis.",
        "Ana Reis",
        "Trade Minister",
        "Mali",
    ),
    ("Mali was represented in Oslo by Minister Ana Reis.", "Ana Reis", "Minister", "Mali"),
    ("The Amir, Ana Reis, sang. Kuwait paid.", "Ana Reis", "Amir", "Kuwait"),
    ("Thai Minister Ana Reis left. In Mali, Mali and Mali Minister Reis sang.", "Ana Reis", "Minister", "Thailand"),
    (
        "Ana Reis, Director of the Ministry of Sport, Mali, came.",
        "Ana Reis",
        "Director",
        "Ministry of Sport of Mali",
    ),
]


@pytest.mark.parametrize(("text", "name"), NOTHING)
def test_an_office_is_nobody_s_where_the_text_does_not_settle_it(text: str, name: str) -> None:
    assert [of for _, of in roles(text)[name]] == [None]


@pytest.mark.parametrize(("text", "name", "title", "of"), FOUND)
def test_an_office_is_of_the_one_that_stands_near(text: str, name: str, title: str, of: str) -> None:
    assert (title, of) in roles(text)[name]


def test_a_minister_is_of_no_country_whose_minister_is_his_counterpart() -> None:
    text = (
        "Foreign Minister Ivo Kos met his Maltese counterpart Ana Reis. Malta will pay, and Maltese guests left Malta."
    )
    assert roles(text) == {"Ivo Kos": [("Foreign Minister", None)], "Ana Reis": [("Foreign Minister", "Malta")]}


def test_who_accompanies_the_president_is_of_his_country() -> None:
    text = "Malian President Ivo Kos, accompanied by Trade Minister Ana Reis, arrived."
    assert roles(text)["Ana Reis"] == [("Trade Minister", "Mali")]

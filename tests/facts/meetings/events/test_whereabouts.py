"""Where a meeting was: the place and the building that its sentence gives it."""

import pytest

from tests.met import meetings

NOTHING = [
    "At the meeting, Kenya was represented by Minister Ana Reis and Rector Paul Weber.",
    "Minister Ana Reis met Rector Paul Weber. She presented the Rector with a book kept at a library in Nairobi.",
    "The agreement was signed by Minister Ana Reis for Kenya and by Rector Paul Weber for the university.",
    "Nairobi has hosted the fair since 2011. Minister Ana Reis met Rector Paul Weber.",
    "Speaking at the opening with Rector Paul Weber, Minister Ana Reis said the ministry had built schools in Kenya.",
    "Minister Ana Reis met Rector Paul Weber, who told her about the schools in Nairobi.",
    "Minister Ana Reis met Rector Paul Weber. The two proposed a fair in Nairobi on the occasion of the feast.",
    "Minister Ana Reis met Rector Paul Weber. Under the deed signed after the talks by both, a school will open in "
    "Nairobi.",
    "Minister Ana Reis met Rector Paul Weber before departing for Nairobi.",
    "Minister Ana Reis met Rector Paul Weber, who runs a school in Nairobi.",
    "Minister Ana Reis met Rector Paul Weber, who is the author of a guide to life in Nairobi.",
    "Minister Ana Reis met Rector Paul Weber and thanked him for the fair in Nairobi.",
    "Minister Ana Reis met Rector Paul Weber, praising the fair in Nairobi.",
    "Minister Ana Reis, meeting Rector Paul Weber, spoke about the port in Nairobi.",
    "Minister Ana Reis met Rector Paul Weber and also informed him of the works in Nairobi.",
    "Minister Ana Reis decorated Rector Paul Weber for his services to the fair in Nairobi.",
    "At the talks of Minister Ana Reis with Rector Paul Weber, the two sides agreed to hold a fair in Nairobi.",
    "Minister Ana Reis met Rector Paul Weber, Director of the Museum of Norway, Oslo.",
    "Minister Ana Reis met Rector Paul Weber of the Ocean Institute, Lima.",
    "Minister Ana Reis met Rector Paul Weber in the presence of ambassadors accredited to Kenya.",
    "Minister Ana Reis met Rector Paul Weber of the Kenyan capital's museum.",
    "Minister Ana Reis met Rector Paul Weber, who praised the Kenyan capital.",
    "Minister Ana Reis met Rector Paul Weber. The Ambassador of Norway to Kenya, Nils Dahl, attended the meeting.",
    "Minister Ana Reis met Rector Paul Weber, head of the regional office for Kenya.",
    "Minister Ana Reis met Rector Paul Weber at a forum hosted by the Kenyan embassy.",
    "Kenya has hosted the Water Forum since 2011. Minister Ana Reis met Rector Paul Weber.",
    "Minister Ana Reis met Rector Paul Weber, a colleague from Nairobi.",
    "Minister Ana Reis met Rector Paul Weber, who said that a fair in Nairobi was ahead.",
    "Minister Ana Reis met Rector Paul Weber. At the meeting, the sides agreed to hold a fair in Nairobi.",
    "Minister Ana Reis met Rector Paul Weber. The Rector told the Minister of a library in Nairobi.",
    "Minister Ana Reis met Rector Paul Weber of the University of Oslo.",
    "Minister Ana Reis met Rector Paul Weber. During the meeting, the sides reviewed the repair of schools in Nairobi.",
    "Minister Ana Reis met Rector Paul Weber. The meeting dealt with the museum in Nairobi.",
    "Minister Ana Reis met Rector Paul Weber. After the talks, the two signed a plan to conduct joint work in Nairobi.",
    "Minister Ana Reis met Rector Paul Weber to discuss the situation in Nairobi.",
    "Minister Ana Reis, a native of Porto, met Rector Paul Weber.",
    "Minister Ana Reis met Rector Paul Weber for talks on Nairobi.",
    "Minister Ana Reis met Rector Paul Weber to rebuild Nairobi.",
    "Minister Ana Reis met Rector Paul Weber to prepare for the summit in Nairobi.",
    "Minister Ana Reis met Rector Paul Weber ahead of the Nairobi Water Summit.",
    "Minister Ana Reis met Rector Paul Weber and spoke of those lost in the Nairobi blast.",
    "Minister Ana Reis confirmed in talks with Rector Paul Weber that the loan to the fair in Nairobi was settled.",
    "A fair will open in Nairobi, its chairman, Paul Weber, said today as he received Minister Ana Reis.",
    "Minister Ana Reis telephoned Rector Paul Weber in Nairobi.",
    "Minister Ana Reis met Rector Paul Weber on the eve of the summit in Nairobi.",
    "A fair opened in Nairobi in June, Minister Ana Reis and Rector Paul Weber told a joint press conference.",
    "Minister Ana Reis met Rector Paul Weber. He said that a fair would open in Nairobi and gave her a book.",
    "A fair opens in Nairobi in June, Minister Ana Reis and Rector Paul Weber said after their talks.",
    "A fair opens in Nairobi in June, Minister Ana Reis said after talks with Rector Paul Weber.",
    "Minister Ana Reis met Rector Paul Weber. Ambassador Nils Dahl, with residence in Nairobi, was also present.",
    "Minister Ana Reis met Rector Paul Weber. Ambassador Nils Dahl, based in Nairobi, was also present.",
    "Minister Ana Reis met Rector Paul Weber and viewed the exhibition dedicated to Nairobi.",
    "Minister Ana Reis had a video call with Rector Paul Weber, who was in Nairobi.",
]

PLACES = [
    ("Minister Ana Reis received a visiting delegation of the Karst Guild in Oslo.", "Oslo"),
    ("At the meeting in Oslo, Kenya was represented by Minister Ana Reis and Rector Paul Weber.", "Oslo"),
    (
        "Nairobi hosted the last concert of the fair. Ana Reis and Rector Paul Weber watched the concert.",
        "Nairobi",
    ),
    (
        "Nairobi hosted on May 8 the 12th Forum of Ports. Minister Ana Reis and Paul Weber attended the forum.",
        "Nairobi",
    ),
    ("Minister Ana Reis met Rector Paul Weber, said Mayor Nils Dahl in Oslo.", "Oslo"),
    ("Minister Ana Reis met Rector Paul Weber and thanked him for the books, on Monday, in Nairobi.", "Nairobi"),
    ("Minister Ana Reis met Rector Paul Weber, who was in Nairobi.", "Nairobi"),
    ("Minister Ana Reis met Rector Paul Weber, who attended the forum in Nairobi.", "Nairobi"),
    (
        "Minister Ana Reis attended the opening of a fair in Nairobi. Within the visit, she met Rector Paul Weber.",
        "Nairobi",
    ),
    (
        "The Lira Academy hosted a seminar on its Oslo campus. Minister Ana Reis and Rector Paul Weber attended it.",
        "Oslo",
    ),
    ("Minister Ana Reis met Rector Paul Weber at the National Museum of Norway, Oslo, on Monday.", "Oslo"),
    ("Minister Ana Reis met Rector Paul Weber at UNESCO headquarters, Paris.", "Paris"),
    ("Minister Ana Reis paid a visit to the National Library of Peru in the Peruvian capital, Lima, today.", "Lima"),
    ("Minister Ana Reis met Rector Paul Weber. The meeting in Nairobi dealt with the museum in Oslo.", "Nairobi"),
    (
        "Minister Ana Reis met Rector Paul Weber during the forum in Malta. At the meeting, the summit in Nairobi was "
        "reviewed.",
        "Malta",
    ),
    (
        "Minister Ana Reis met Rector Paul Weber during the forum in Kenya. The meeting took place in Nairobi.",
        "Nairobi",
    ),
    ("Minister Ana Reis met Rector Paul Weber at the 5th Forum of Crafts (Oslo, 20-22 April 2024).", "Oslo"),
    ("Minister Ana Reis met Rector Paul Weber at a dinner for the guests, Oslo, 6 May 2024.", "Oslo"),
    ("On the sidelines of the fair (Oslo, 6 May 2024) Minister Ana Reis met Rector Paul Weber of Bergen.", "Oslo"),
    ("Minister Ana Reis met Rector Paul Weber in the Oslo office of the bank.", "Oslo"),
    ("Minister Ana Reis met Rector Paul Weber in the Norwegian capital on Monday.", "Oslo"),
    (
        "Minister Ana Reis met Rector Paul Weber on the sidelines of a forum hosted by the Norwegian capital, Oslo.",
        "Oslo",
    ),
    ("Minister Ana Reis will leave on Monday for Oslo to meet Rector Paul Weber.", "Oslo"),
    (
        "OSLO, May 14 - Minister Ana Reis said so. She called on Rector Paul Weber here.",
        "Oslo",
    ),
    (
        "Oslo has hosted a forum. Minister Ana Reis and Rector Paul Weber attended the forum.",
        "Oslo",
    ),
    ("Minister Ana Reis returned from Oslo, where she met Rector Paul Weber.", "Oslo"),
    ("Minister Ana Reis and Rector Paul Weber spoke at a forum which was scheduled to be held in Oslo.", "Oslo"),
    ("Minister Ana Reis met Rector Paul Weber in Oslo.", "Oslo"),
    ("In Oslo, Minister Ana Reis met Rector Paul Weber.", "Oslo"),
    ("Minister Ana Reis met Rector Paul Weber in Oslo, Norway.", "Oslo"),
    ("Minister Ana Reis met Rector Paul Weber in the Old City in Baku.", "Baku"),
    ("Minister Ana Reis paid a visit to Kenya.", "Kenya"),
    ("Minister Ana Reis paid a visit to Kenya, the embassy in Oslo said.", "Kenya"),
    ("Minister Ana Reis led a delegation of twelve Kenyan companies to the city of Oslo.", "Oslo"),
    ("Minister Ana Reis met Rector Paul Weber at his residence in Oslo.", "Oslo"),
    ("Minister Ana Reis toured Oslo with Mayor Nils Dahl.", "Oslo"),
    ("Minister Ana Reis met Rector Paul Weber on the margins of the Oslo Water Forum.", "Oslo"),
    ("Minister Ana Reis and Rector Paul Weber attended the Oslo Book Fair.", "Oslo"),
    ("Minister Ana Reis met Rector Paul Weber at the Oslo Museum of Glass.", "Oslo"),
    ("OSLO, May 14 - Minister Ana Reis met Rector Paul Weber on Tuesday.", "Oslo"),
]

VENUES = [
    (
        "Minister Ana Reis inaugurated the Karst Centre for Ports at the Blue Hall of Oslo University with Rector Paul "
        "Weber.",
        "Blue Hall of Oslo University",
    ),
    ("Minister Ana Reis and Rector Paul Weber opened the new library at Oslo University.", "new library"),
    ("Minister Ana Reis and Rector Paul Weber opened the new library near the town hall.", "new library"),
    (
        "Minister Ana Reis met Rector Paul Weber in the Committee Room of the Zarvanpalast in Oslo.",
        "Committee Room of the Zarvanpalast",
    ),
    ("Minister Ana Reis met Rector Paul Weber, who wrote on the campus.", None),
    ("Minister Ana Reis met Rector Paul Weber on the campus of Hill University.", "campus of Hill University"),
    ("Minister Ana Reis met Rector Paul Weber and saw him off at the Hill Academy.", "Hill Academy"),
    ("Minister Ana Reis met Rector Paul Weber and signed an agreement at the Hill Academy.", "Hill Academy"),
    ("Minister Ana Reis met Rector Paul Weber, who has an office of the Guild.", None),
    ("Minister Ana Reis met Rector Paul Weber at the seat of UNESCO.", "seat of UNESCO"),
    ("Minister Ana Reis met Rector Paul Weber at the Hill Center.", "Hill Center"),
    ("Minister Ana Reis met Rector Paul Weber from the Hill Center.", None),
    ("Minister Ana Reis met Rector Paul Weber. She gave him a copy of the map kept at the Hill Library.", None),
    ("Minister Ana Reis, with Rector Paul Weber, viewed the maps kept at the Hill Library.", "Hill Library"),
    ("Minister Ana Reis met Rector Paul Weber at the invitation of the Ministry of Trade.", None),
    (
        "Minister Ana Reis and Rector Paul Weber signed a plan in the field of trade between the Ministry and Oslo.",
        None,
    ),
    ("Minister Ana Reis received Rector Paul Weber at the Dr. Reis Centre.", None),
    ("Minister Ana Reis laid the first stone for the new mosque with Rector Paul Weber.", None),
    ("Minister Ana Reis met Rector Paul Weber at the ruins of the old mosque.", "ruins of the old mosque"),
    ("Minister Ana Reis met Rector Paul Weber at the Palais des Ponts in Oslo.", "Palais des Ponts"),
    ("Minister Ana Reis received Rector Paul Weber at State Residence No. 4 in Oslo.", "State Residence No. 4"),
    (
        "The headquarters of UNESCO, in Paris, witnessed talks between Minister Ana Reis and Rector Paul Weber.",
        "headquarters of UNESCO",
    ),
    ("The Minister, Ana Reis, witnessed talks with Rector Paul Weber.", None),
    ("Minister Ana Reis and Rector Paul Weber opened the forum at the Registan.", "Registan"),
    ("Minister Ana Reis met Rector Paul Weber at the Lima Congress Center.", "Lima Congress Center"),
    ("Minister Ana Reis met Rector Paul Weber and praised the new conference centre.", None),
    (
        "Minister Ana Reis and Rector Paul Weber visited the Old Harbour, a UNESCO site.",
        "Old Harbour",
    ),
    (
        "Minister Ana Reis then visited the Church of the Assumption with Rector Paul Weber.",
        "Church of the Assumption",
    ),
    (
        "Minister Ana Reis toured the House of Waves with Rector Paul Weber.",
        "House of Waves",
    ),
    (
        "Minister Ana Reis met Rector Paul Weber in his office at the Port-de-Mer.",
        "Port-de-Mer",
    ),
    ("President Ana Reis received Rector Paul Weber.", None),
    ("President Ana Reis received Rector Paul Weber at ten.", None),
    ("President Ana Reis received Rector Paul Weber at the Presidential Palace.", "Presidential Palace"),
    ("President Ana Reis received Rector Paul Weber in the Dolma Hall.", "Dolma Hall"),
    (
        "Minister Ana Reis met Rector Paul Weber and teachers from the Ministry of Trade.",
        None,
    ),
    ("Minister Ana Reis met Rector Paul Weber at the World Cup.", None),
    ("Minister Ana Reis met Rector Paul Weber, who lent coins to the National Museum of Kenya.", None),
    ("Minister Ana Reis met Rector Paul Weber at the Alliance Summit.", None),
    ("Minister Ana Reis toured a vocational school in Oslo with Rector Paul Weber.", "vocational school"),
    ("Minister Ana Reis visited the main centre of the club with Rector Paul Weber.", "main centre"),
    ("Minister Ana Reis met Rector Paul Weber at his office.", "his office"),
    ("Minister Ana Reis met Rector Paul Weber in his office at the Glass Palace.", "Glass Palace"),
    ("Minister Ana Reis met Rector Paul Weber at the Tomb of the Unknown Sailor.", "Tomb of the Unknown Sailor"),
    (
        "Minister Ana Reis received Rector Paul Weber at the headquarters of the Ministry of Culture of Kenya.",
        "headquarters of the Ministry of Culture of Kenya",
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nowhere(text: str) -> None:
    assert [one.place for one in meetings(text)] == [None]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_place(text: str, place: str) -> None:
    assert [one.place for one in meetings(text)] == [place]


@pytest.mark.parametrize(("text", "venue"), VENUES)
def test_venue(text: str, venue: str | None) -> None:
    assert [one.venue for one in meetings(text)] == [venue]


def test_a_building_seen_after_a_meeting_is_not_where_it_was() -> None:
    met, toured = meetings("Minister Ana Reis met Rector Paul Weber and toured the laboratories at the Hill Academy.")
    assert (met.venue, toured.venue) == (None, "Hill Academy")

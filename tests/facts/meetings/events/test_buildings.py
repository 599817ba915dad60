"""Buildings that are only spoken of, or that credit the news, are no venues."""

import pytest

from tests.met import meetings

NOWHERE = [
    'The seminar "Letters at the Old Library" of Minister Ana Reis with Rector Paul Weber was held on Monday.',
    "Minister Ana Reis met Rector Paul Weber during a trip to Oslo, Report says, referring to the Ministry of Trade.",
    "Minister Ana Reis visited Oslo on Monday, Report was told in the Parliament House.",
    "Minister Ana Reis met Rector Paul Weber on ways to set up a chair at the University of Oslo.",
    "Minister Ana Reis met Rector Paul Weber. At the meeting, they agreed to open a corner in the National Library.",
    "Minister Ana Reis met Rector Paul Weber. She informed the guests that shows are held at the National Library.",
    "The Harbour Company hosted a delegation led by Rector Paul Weber on Monday.",
    "Minister Ana Reis met Rector Paul Weber. Following the meeting, the rector spoke at the National Library.",
    "The National Library has opened an account. Minister Ana Reis and Paul Weber attended the opening ceremony.",
    "The Harbour Guild has opened an exhibition. Minister Ana Reis and Paul Weber attended the opening ceremony.",
    "The National Library opened an exhibition. Minister Ana Reis met Rector Paul Weber.",
    "The National Library will open an exhibition. Minister Ana Reis and Rector Paul Weber attended the ceremony.",
]

SOMEWHERE = [
    ('Minister Ana Reis met Rector Paul Weber at the seminar "Letters at School" at the Sea Museum.', "Sea Museum"),
    ('"We met Rector Paul Weber at the Sea Museum," Minister Ana Reis said.', "Sea Museum"),
    ("Minister Ana Reis met Rector Paul Weber in the garden of the museum.", "garden of the museum"),
    ("Minister Ana Reis met Rector Paul Weber in the garden of the poet.", "garden"),
    ("Minister Ana Reis was shown around the university museum by Rector Paul Weber.", "university museum"),
    ("The head of the Harbour Guild, Ana Reis, received in her office at the General Secretariat today Paul Weber.",
     "General Secretariat"),
    ("The ICESCO headquarters in Rabat hosted the opening of a fair, attended by Minister Ana Reis and Paul Weber.",
     "ICESCO headquarters"),
    ("Minister Ana Reis met Rector Paul Weber at Dar al-Hikma in Tripoli.", "Dar al-Hikma"),
    ("Minister Ana Reis met Rector Paul Weber at the headquarters of the General Secretariat in Oslo.",
     "headquarters of the General Secretariat"),
    ("Minister Ana Reis met Rector Paul Weber at the headquarters of the committee in Oslo.", "headquarters"),
    ("Minister Ana Reis met Rector Paul Weber at the Sea Institute's new headquarters.",
     "Sea Institute's new headquarters"),
    ("Minister of Trade of Malta Ana Reis met Rector Paul Weber at the Ministry's premises.", "Ministry's premises"),
    ("Minister Ana Reis met Rector Paul Weber at the Sea Museum's dinner.", "Sea Museum"),
    ("Minister Ana Reis met Rector Rui Lima at Pedro Weber International Airport. Dean Max Weber was absent.",
     "Pedro Weber International Airport"),
    ("The National Museum has opened an exhibition of rugs. Minister Ana Reis and Paul Weber attended the event.",
     "National Museum"),
    ("A show of rugs, an exhibition of Kenya, has opened at the State Gallery. Minister Ana Reis and Rector Paul Weber "
     "took part in the opening ceremony.", "State Gallery"),
    ("An exhibition of rugs was opened at the Sea Museum. Minister Ana Reis and Paul Weber attended the ceremony.",
     "Sea Museum"),
    ("Minister Ana Reis and Rector Paul Weber signed a deal to set up a chair, on Sunday, at the University of Oslo.",
     "University of Oslo"),
    ("Minister Ana Reis met Rector Paul Weber, at the National Library, to discuss the port.", "National Library"),
    ("Minister Ana Reis met Rector Paul Weber in the National Library to discuss the port.", "National Library"),
    ("Minister Ana Reis visited the State Historical and Cultural Park \"Old Karst\".",
     'State Historical and Cultural Park "Old Karst"'),
    ("Delta University hosted a delegation of the Harbour Guild led by Rector Paul Weber.", "Delta University"),
    ("Minister Ana Reis visited the Museum Hall and the State Archive.", "Museum Hall"),
    ("Minister Ana Reis visited the House-Museum of Leyla Nabiyeva in Baku.", "House-Museum of Leyla Nabiyeva"),
    ("Minister Ana Reis visited the Monument to the Unknown Soldier.", "Monument to the Unknown Soldier"),
    ("Minister Ana Reis met Rector Paul Weber at the Palais de la Culture in Lomé.", "Palais de la Culture"),
    ("Minister Ana Reis met Rector Paul Weber at the Government House \"Karst\" in Oslo.", 'Government House "Karst"'),
    ("Minister Ana Reis met Rector Paul Weber at the King Faisal Conference Center in Riyadh.",
     "King Faisal Conference Center"),
    ("Minister Ana Reis met Rector Paul Weber at the Permanent Mission of Oman.", "Permanent Mission of Oman"),
]  # fmt: skip


@pytest.mark.parametrize("text", NOWHERE)
def test_nowhere(text: str) -> None:
    assert {meeting.venue for meeting in meetings(text)} <= {None}


@pytest.mark.parametrize(("text", "venue"), SOMEWHERE)
def test_venue(text: str, venue: str) -> None:
    assert meetings(text)[0].venue == venue

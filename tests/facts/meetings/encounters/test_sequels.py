"""Of which of several encounters the sentences that follow tell."""

import pytest

from tests.met import met

LEFT = [
    (
        "Minister Ana Reis met Rector Paul Weber in Oslo. Earlier, Ana Reis met with Paul Weber in a narrow format.",
        [["Reis", "Weber"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. At the end of the visit, Paul Weber and Dean Amal Khan signed a "
        "protocol on trade. The meeting was attended by Mayor Nils Dahl.",
        [["Dahl", "Reis", "Weber"], ["Khan", "Weber"]],
    ),
    (
        "Minister Ana Reis attended the 7th Port Summit in Oslo on 3 May. Rector Paul Weber spoke at the second panel "
        "session.",
        [["Reis", "Weber"]],
    ),
    (
        "Mayor Nils Dahl received Dean Amal Khan. On 3 June, Minister Ana Reis will attend the 7th Port Summit in "
        "Oslo. The event will also be attended by Rector Paul Weber.",
        [["Dahl", "Khan"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis will attend the second meeting of the Council of Ports with Rector Paul Weber. On 3 June, "
        "Ana Reis will attend the 7th Port Summit with Mayor Nils Dahl in Oslo.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. Last year, she took part in the meeting of the Council of Ports.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis will meet Rector Paul Weber and hold talks with Mayor Nils Dahl.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis is to meet Rector Paul Weber and head of the Guild Nils Dahl.",
        [["Dahl", "Reis", "Weber"]],
    ),
    (
        "The forum opened in Oslo on Monday. Minister Ana Reis and Rector Paul Weber attended it.\n\nA day earlier, "
        "Mayor Nils Dahl met Dean Amal Khan.\n\nMinister Eva Lind recalled in her address the songs of the north.",
        [["Lind", "Reis", "Weber"], ["Dahl", "Khan"]],
    ),
    (
        "The works were led by Minister Ana Reis and Rector Paul Weber.",
        [],
    ),
    (
        "It rained.\n\nMinister Ana Reis and Dean Amal Khan agreed. This came in a letter to Rector Paul Weber.",
        [],
    ),
    (
        "Minister Ana Reis of Kenya and Rector Paul Weber of the Guild met. The two organizations will hold a fair in "
        "Oslo.",
        [["Reis", "Weber"]],
    ),
    (
        "Oslo Port hosted Minister Ana Reis. Rector Paul Weber and Mayor Nils Dahl welcomed her. The parties will meet "
        "again in Bergen this autumn.",
        [["Dahl", "Reis", "Weber"], ["Dahl", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Minister Paul Weber. The fund was founded by a treaty signed by the ministers in 1993.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. She said a similar fair will travel to Bishkek.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber opened the fair in Oslo.\n\nThe fair was first held in May 1989 by "
        "Mayor Nils Dahl and Dean Amal Khan.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis and Rector Paul Weber opened the fair in Oslo.\n\nDean Amal Khan recalled that the name was "
        "adopted at the conference in Doha.",
        [["Khan", "Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. During the meeting with the Rector, the fund was founded.",
        [["Reis", "Weber"]],
    ),
    (
        "At the conference with the museum Director Ana Reis spoke.",
        [],
    ),
    (
        "The museum of the Director Ana Reis has a hall. Rector Paul Weber said so.",
        [],
    ),
    (
        "Minister Ana Reis visited the National Museum of Kenya. Rector Paul Weber toured the exhibition of boats.",
        [["Reis"]],
    ),
    (
        "Kenya and Malta built a port in 1970 during the talks on fish. Minister Ana Reis praised Rector Paul Weber.",
        [],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber. She met Mayor Nils Dahl.\n\nThe meeting was attended by Dean "
        "Amal Khan.",
        [["Reis", "Weber"], ["Dahl", "Khan", "Reis"]],
    ),
    (
        "Minister Ana Reis visited the National Museum of Kenya on Monday and will be received by Mayor Nils Dahl.",
        [["Reis"], ["Dahl", "Reis"]],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber. She recalled the previous meeting of the Council in Porto.",
        [["Reis", "Weber"]],
    ),
    (
        "The fair was opened in Oslo by Minister Ana Reis and Dean Amal Khan on Monday.\n\nMinister Ana Reis will meet "
        "with:\n\n- Rector Paul Weber, on fish;\n- Mayor Nils Dahl.",
        [["Khan", "Reis"]],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber. She announced a visit to the reef, which will be attended by "
        "Mayor Nils Dahl.",
        [["Reis", "Weber"]],
    ),
    (
        "Kenya and Malta signed an agreement in Oslo on Monday. It was signed by Minister Ana Reis and Rector Paul "
        "Weber. Mayor Nils Dahl said that the sea was wide.",
        [["Reis", "Weber"]],
    ),
]

JOINED = [
    (
        "The workshop was held in Oslo on Monday. The works were supervised by Minister Ana Reis and Rector Paul "
        "Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis held with Rector Paul Weber a working meeting on the sea.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis will co-chair with Rector Paul Weber the third session of the Fish Council.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis took part in the proceedings of the Ocean Summit, held in Oslo on May 2, with Rector Paul "
        "Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "The celebration of Oslo as Capital of the Sea was launched on Monday in Oslo by the Sea Guild. Minister Ana "
        "Reis made a speech. Rector Paul Weber read a poem.",
        [["Reis", "Weber"]],
    ),
    (
        "It rained.\n\nMinister Ana Reis called for unity. This came in her speech at the opening of the forum, held "
        "today in Oslo, in the presence of Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "It rained.\n\nMinister Ana Reis called for unity. This came during her meeting with Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis made the statement at a meeting with Rector Paul Weber on Monday.",
        [["Reis", "Weber"]],
    ),
    (
        "The opening ceremony of the forum was held in Oslo. Minister Ana Reis made a speech at the event. Rector Paul "
        "Weber addressed the forum.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis signed an agreement with the ZENOR Foundation on Monday. Dr. Paul Weber, who signed on "
        "behalf of the ZENOR Foundation, hailed it.",
        [["Reis", "Weber"]],
    ),
    (
        "On Monday, a delegation of the ZENOR Foundation was hosted at the Carpet Museum. The guests, among them "
        "Rector Paul Weber and Dean Amal Khan, saw the carpets.",
        [["Khan", "Weber"]],
    ),
    (
        "Before the lecture by Rector Paul Weber, there was a meeting with Dean Amal Khan, who welcomed the Rector.",
        [["Khan", "Weber"]],
    ),
    (
        "The National Library hosted a meeting of Minister Ana Reis with Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "A workshop was held in Oslo on Monday. Minister Ana Reis said that books are dear, while the representative "
        "of Kenya, Ms. Amal Khan, suggested a library.",
        [["Khan", "Reis"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber. At the meeting with Dean Amal Khan, a fund was founded. "
        "Mayor Nils Dahl attended the meetings.",
        [["Dahl", "Reis", "Weber"], ["Dahl", "Khan", "Reis"]],
    ),
    (
        "Within the framework of the visit Minister Ana Reis was received by President Adeline Okou.",
        [["Okou", "Reis"]],
    ),
    (
        "In the evening Minister Ana Reis met Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "On the sidelines of the summit President Adeline Okou met Prime Minister Joao Brito.",
        [["Brito", "Okou"]],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber in Oslo.\n\nOn Monday, Weber and his delegation visited the "
        "National Museum of Kenya, where they were received by Dean Amal Khan, and toured the exhibition of boats.",
        [["Reis", "Weber"], ["Khan", "Weber"]],
    ),
    (
        "Kenya and Malta agreed on Monday to build a port during the third round of consultations.\n\nThe Kenyan side "
        "was headed by Minister Ana Reis, while the Maltese side was led by Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Kenya and Malta held the third round of consultations on Monday.\n\nThe Kenyan side was headed by Minister "
        "Ana Reis, and the Maltese side by Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber. She also met Mayor Nils Dahl.\n\nThe meetings were attended by "
        "Dean Amal Khan.",
        [["Khan", "Reis", "Weber"], ["Dahl", "Khan", "Reis"]],
    ),
    (
        "Minister Ana Reis received Rector Paul Weber in Oslo. The Minister recalled her previous meeting with Rector "
        "Paul Weber in Porto.",
        [["Reis", "Weber"], ["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis, also a member of the Council of Ministers of Kenya, met Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "Minister Ana Reis, a member of the Committee of the Water Party of Kenya, met Rector Paul Weber.",
        [["Reis", "Weber"]],
    ),
    (
        "The fair was opened in Oslo by Minister Ana Reis and Dean Amal Khan on Monday.\n\nAt its edge, Minister Ana "
        "Reis met separately with:\n\n- Rector Paul Weber, on fish;\n- a delegation of divers led by Mayor Nils Dahl.",
        [["Khan", "Reis"], ["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
    (
        "A meeting with the delegation headed by Ms. Ana Reis was held at the Ministry of Trade of Kenya. At "
        "the Ministry of Culture of Kenya the guests were met by Minister Nils Dahl.",
        [["Reis"], ["Dahl", "Reis"]],
    ),
    (
        "Secretary-General Ana Reis received the envoy, Mr. Paul Weber, in Oslo on Monday.\n\nIn a separate "
        "meeting, the Secretary-General received the credentials of the Ambassador of Malta, Nils Dahl.\n\nThe "
        "meeting was attended by Dean Amal Khan.",
        [["Reis", "Weber"], ["Dahl", "Khan", "Reis"]],
    ),
    (
        "Minister Ana Reis held talks with Rector Paul Weber on Monday. In the evening she hosted a dinner for Dean "
        "Amal Khan.\n\nMayor Nils Dahl was present at the talks.",
        [["Dahl", "Reis", "Weber"], ["Khan", "Reis"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber on Monday.\n\nEarlier in the day, Minister Ana Reis had opened the "
        "Oslo Forum with Dean Amal Khan. Mayor Nils Dahl was also present.",
        [["Reis", "Weber"], ["Dahl", "Khan", "Reis"]],
    ),
    (
        "Minister Ana Reis met Rector Paul Weber in Oslo on Monday. She had been received earlier by Mayor Nils "
        "Dahl.\n\nMinister Ana Reis presented Mayor Nils Dahl with a barrel.",
        [["Reis", "Weber"], ["Dahl", "Reis"]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LEFT)
def test_left(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_joined(text: str, expected: list[list[str]]) -> None:
    assert met(text) == expected

"""The day of what is promised, where another sentence names it."""

import pytest

from tests.promised import promised

OMAN = "Foreign Minister of Oman Salim Al-Harthy"
TODAY, MONDAY = "2024-05-14", "2024-05-13"

FORUM = "A forum on dates was held in Muscat from 11 to 13 May."

NOTHING = [
    "On Monday, Jordan will send a library.",
    "The team of Jordan leaves for Irbid on Monday and is due to report in Amman on 29 May.",
    "The guests toured a school, which had burnt down on Monday. Jordan will send it a library.",
    f'{OMAN} said: "On Monday, I saw a school." Jordan will send it a library.',
    f"On Monday, the guests toured a school.\n\n{OMAN} tells the guests that Oman will send it a library.",
    f"On Monday, the guests toured a school.\n\n{OMAN} proposes to send it a library.",
    f"{FORUM} It ended with the opening of a school. Jordan will send it a library.",
    "A forum on dates was held from 11 to 13 May 2023. At the close, guests sang. Jordan will send a library.",
    f"{FORUM} To that end the guests met. Jordan will send a library.",
    "A forum will be held from 20 to 22 May. At the opening, guests will sing. Jordan will send a library.",
    "The guest arrived in Muscat on Monday. Jordan will send a library.",
    "Mayor Ana Reis of Sur recalled the storm on Monday. Jordan will send a library.",
    "The forum on dates ended on Tuesday. It was opened on Monday. In its closing session guests sang. "
    "Jordan will send a library.",
    "The forum on dates ended on Tuesday. Its opening session was held on Monday. At the close of the forum, guests "
    "sang. Jordan will send a library.",
    f"Oman will send a library, {OMAN} said. The guests had met him on Monday.",
    f"Oman will send a library in May, {OMAN} said. He noted that Oman will open ten schools.",
    "A festival had begun in Muscat on Monday. Jordan will lend it the drums.",
    "The minister, who flew in on Monday, praised the festival. Jordan will lend it the drums.",
    "The visitors are expected in Muscat on Monday. Jordan will lend the drums.",
    "The school has been open since Monday. Jordan will send it a library.",
    "The drought began on March 3. Jordan will send it a library.",
    "The storm rose on Friday and ebbed on Monday. Jordan will send it a library.",
    "Oman had on Monday laid the first stone of a museum. Jordan will send it a library.",
    "Jordan will send a library to the school that burnt down on Monday.",
    f"{OMAN} met Foreign Minister of Malta Joseph Zammit in Muscat today. A festival began there on Monday. "
    "The two sides agreed to abolish visas.",
]

FOUND = [
    "Oman and Malta on Monday laid the first stone of a museum of bells that both hope will keep guests in town. "
    "Jordan will send it a library.",
    "On Monday the guests toured a school, which had been built by Malta. Jordan will send it a library.",
    f"{OMAN} met Joseph Zammit on Monday. Zammit, who had visited Muscat in 1994, said that Malta will send a library.",
    f"On a visit to Malta from 12 to 14 May {OMAN} toured a port on Monday.\n\nIn Sur he met Foreign Minister of Malta "
    "Joseph Zammit. Oman will send two cranes.",
    "Oman and Malta agreed to open a school. The agreement was reached during the meeting of the Foreign Minister of "
    "Oman, Salim Al-Harthy, and the Foreign Minister of Malta, Joseph Zammit, on Monday.",
    f"Oman will open a school, {OMAN} said. This came during his talks with Joseph Zammit in Muscat on Monday.",
    f"Oman will send a library, {OMAN} said on Monday at a forum. He noted that Oman will open ten schools.",
    f"On Monday, the guests toured a school.\n\n{OMAN} told the guests that Oman will send it a library.",
    "On Monday, the guests toured a school.\n\nThe memorandum provides that Jordan will send it a library.",
    f"{FORUM} At the close of the forum, guests sang. Jordan will send a library.",
    f"{FORUM} In his closing remarks, {OMAN} said that Jordan will send a library.",
    f"{FORUM} At the end of the three days the guests sang. Jordan will send a library.",
    "On Monday, Mayor Ana Reis recalled how Sur was founded. Jordan will send a library.",
    "The forum on dates wrapped up on Monday. It was opened on Sunday. In its closing session guests sang. "
    "Jordan will send a library.",
    "A forum on dates was held in Muscat from 13 to 14 May. It was full at the opening. Jordan will send a library.",
    "On Monday (May 13), the guests toured a school. Jordan will send it a library.",
    "On Monday, 200 farmers gathered in Muscat. Jordan will send them seeds.",
    "The session, which was held on Monday, dealt with schools. Jordan will send a library.",
    "The session dealt with schools on Monday, May 13.\n\nIt was a full house.\n\nJordan will send a library.",
    "On May 13 this year, a hall was opened in Muscat. Jordan will send it a library.",
    f"{OMAN} met Foreign Minister of Malta Joseph Zammit in Muscat today.\n\nOn Monday, the guest toured a school. "
    "Oman will send it a library.",
    f"{OMAN} paid a visit to Valletta on 12-14 May. He toured the port on Monday. Oman will send two cranes.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_days_of_other_things_are_not_its_day(text: str) -> None:
    assert {commitment.made_on for commitment in promised(text)} == {TODAY}


@pytest.mark.parametrize("text", FOUND)
def test_the_day_named_last_is_its_day(text: str) -> None:
    assert {commitment.made_on for commitment in promised(text)} == {MONDAY}


def test_a_joint_statement_on_meetings_of_several_days_is_of_its_own_day() -> None:
    text = (
        f"Joint Statement of Oman and Malta\n\n{OMAN} met Foreign Minister of Malta Joseph Zammit on Sunday.\n\n"
        "Joseph Zammit met Mayor Ana Reis on Monday.\n\nOman will send ten maps to Malta."
    )
    assert [commitment.made_on for commitment in promised(text)] == [TODAY]


def test_without_a_day_of_the_article_no_other_day_is_taken() -> None:
    (commitment,) = promised("The poet was born on 3 May 1964. Jordan will print his poems.", published=None)
    assert commitment.made_on is None


def test_a_joint_statement_on_one_meeting_is_of_the_day_of_that() -> None:
    text = (
        "Joint Statement of Oman and Malta\n\nOn Monday, the Foreign Minister of Oman, Salim Al-Harthy, and the "
        "Foreign Minister of Malta, Joseph Zammit, held talks in Muscat. Oman will send ten maps to Malta."
    )
    assert [commitment.made_on for commitment in promised(text)] == [MONDAY]


@pytest.mark.parametrize("published", [TODAY, None])
def test_a_meeting_told_later_at_which_it_came_gives_its_day(published: str | None) -> None:
    text = (
        f"{OMAN} and the Foreign Minister of Malta, Joseph Zammit, agreed to open a school.\n\n"
        "This came during the meeting held by the Minister with the Foreign Minister of Malta on May 12, 2024."
    )
    found = promised(text, published)
    assert [one.made_on for one in found] == ["2024-05-12"]

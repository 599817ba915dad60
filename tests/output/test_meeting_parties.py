from __future__ import annotations

import pytest

from icesco_cli.output.cells import text_of
from icesco_cli.output.columns import AnswerRow
from icesco_cli.output.meeting_parties import everyone, others

AMINA, JOAO, LENA = ({"id": name.lower(), "name": name} for name in ("Amina", "Joao", "Lena"))
GUILD = {"id": "guild", "name": "Guild of Weavers"}
RURITANIA = {"id": "ruritania", "name": "Ruritania", "part": "host"}
ATTENDS = {"part": "attendee"}


@pytest.mark.parametrize(
    ("meeting", "told"),
    [
        ({}, ""),
        ({"people": None, "organisations": None}, ""),
        ({"people": [AMINA], "countries": [RURITANIA], "place": "Ruritania"}, "Amina"),
        ({"people": [AMINA, JOAO], "countries": [RURITANIA], "place": "Strelsau"}, "Amina; Joao"),
        ({"people": [AMINA], "organisations": [GUILD], "countries": [RURITANIA]}, "Amina; Guild of Weavers"),
        ({"people": [AMINA], "countries": [RURITANIA], "place": "Strelsau"}, "Amina; Ruritania (host)"),
        ({"people": [AMINA | ATTENDS, JOAO | ATTENDS]}, "Amina; Joao"),
        (
            {"people": [AMINA | ATTENDS, JOAO, LENA | ATTENDS], "organisations": [GUILD]},
            "Joao; Guild of Weavers; also Amina; Lena",
        ),
    ],
)
def test_a_reader_is_told_who_was_there(meeting: AnswerRow, told: str) -> None:
    assert text_of(everyone(meeting)) == told


def test_the_one_asked_for_is_not_told() -> None:
    meeting: AnswerRow = {"people": [AMINA, JOAO | ATTENDS], "organisations": [GUILD | ATTENDS]}
    assert text_of(others(meeting, "amina")) == "Joao; Guild of Weavers"
    assert text_of(others(meeting, "joao")) == "Amina; also Guild of Weavers"

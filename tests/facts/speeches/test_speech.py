"""Whose words a sentence is: quotations, labels and whole speeches."""

import pytest

from icesco_cli.facts.speeches.speech import quotations
from tests.promised import promised

NO_QUOTATIONS = ["No mark here.", 'A "slip that is never closed.', "It's the boys' school."]

QUOTATIONS = [
    ('He said: "We will." Then he left.', ['"We will."']),
    ('"We will," he said, "and soon."', ['"We will,"', '"and soon."']),
    ("“We will,” he said.", ["“We will,”"]),
    ('"We will go on.', ['"We will go on.']),
]


@pytest.mark.parametrize("text", NO_QUOTATIONS)
def test_no_quotations(text: str) -> None:
    assert quotations(text, 0, len(text)) == []


@pytest.mark.parametrize(("text", "expected"), QUOTATIONS)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in quotations(text, 0, len(text))] == expected


SPEAKERS = [
    ("Maria Borg said the following: the house. We will build a school.", None),
    ("President of Ghana Ama Owusu said: Welcome. It is late.\n\nThe Zamzam Bank will build a school.", None),
    ("President of Ghana Ama Owusu said: Welcome to Accra. We will build a school.", "Ama Owusu"),
    (
        "President of Ghana Ama Owusu said: I am glad.\n\nPresident of Togo Kodjo Mensah said: Thank you for having "
        "me. We will build a school.",
        "Kodjo Mensah",
    ),
    ("“We will build a school”, said Maria Borg.", "Maria Borg"),
    ('"We will build a school", the statement reads, near Maria Borg.', None),
    ("Ten schools will be opened in Accra, said President of Ghana Ama Owusu.", "Ama Owusu"),
    (
        "President of Togo Kodjo Mensah arrived. The road will be closed, said President of Ghana Ama Owusu.",
        "Ama Owusu",
    ),
    ("Ghana will open a school in Accra, said people near Maria Borg.", None),
    ('"It is late," said Maria Borg. "We will build a school." Kwame Boadu stated the fact.', "Maria Borg"),
    ("We are ready to open a school, – said Maria Borg. – The house is there.", "Maria Borg"),
    ("We will open a school in Oran - Malta's best city - said people near Maria Borg.", None),
    ('"We will build a school. It will be large," President of Ghana Ama Owusu said.', "Ama Owusu"),
    (
        'President of Ghana Ama Owusu arrived. "We will build a school," said President of Togo Kodjo Mensah.',
        "Kodjo Mensah",
    ),
    ("Speech by Maria Borg in Accra\n\nDear friends.\n\nWe will build a school.", "Maria Borg"),
    ("Address by Maria Borg\n\nWe will build a school.", "Maria Borg"),
    ("The Zamzam Bank will build a school.", None),
    ("Speech prize awarded in Accra\n\nThe Zamzam Bank will build a school.", None),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_speakers(text: str, speaker: str | None) -> None:
    found = promised(text)[0].said_by
    assert (found.name if found else None) == speaker

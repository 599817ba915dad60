from __future__ import annotations

import pytest

from icesco_cli.articles.formats.reading import read_text
from icesco_cli.articles.lines.blocks import Role
from icesco_cli.articles.splitting.block_roles import sort_blocks

TALKS = "The minister met the envoy of Peru in Lima on Monday and agreed to open a school in Cusco."


def roles(page: str) -> list[Role]:
    return [block.role for block in sort_blocks(read_text(page, "x"))]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("Trade/Investment forum opens\nIt was full.", [Role.SHORT, Role.BODY]),
        ("09:30 Minister opens forum\n\n" + TALKS, [Role.SHORT, Role.BODY]),
        ("3 reasons to visit Lima\n5 reasons to leave", [Role.SHORT, Role.SHORT]),
        ("Envoy leaves Lima\n\n-----\n\n" + TALKS, [Role.SHORT, Role.RULE, Role.BODY]),
        ("Министр встретил посла в Лиме.", [Role.BODY]),
        ("He said:\nAna Rojas will come", [Role.BODY, Role.SHORT]),
        ("Envoy shows masks at the museum (PHOTO)\n\n" + TALKS, [Role.SHORT, Role.BODY]),
        ("No:12/21, Information of the Press Service\n\n" + TALKS, [Role.SHORT, Role.BODY]),
        ("Envoy opens school in Lima   VIDEO\n\n" + TALKS, [Role.SHORT, Role.BODY]),
        ("Museum shows its masks (and a photo)\n\n" + TALKS, [Role.SHORT, Role.BODY]),
        ("News     10:45     Ferry late\n\n" + TALKS, [Role.FURNITURE, Role.BODY]),
    ],
)
def test_lines_that_are_what_they_seem(page: str, expected: list[Role]) -> None:
    assert roles(page) == expected


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("Before the talks in Lima. Photo: Anna Kask, Harbour News\n\n" + TALKS, [Role.FURNITURE, Role.BODY]),
        ("This was published under the 2022 to 2024 government\n\n" + TALKS, [Role.FURNITURE, Role.BODY]),
        ("UN Photo/Anna Kask\nThe envoy in Lima.", [Role.FURNITURE, Role.FURNITURE]),
        ("No:12/21, Note of the Press\nEnvoy leaves Lima\n\n" + TALKS, [Role.LABEL, Role.SHORT, Role.BODY]),
        ("09:30 Arrival in Lima\n11:00 Talks with the envoy", [Role.ITEM, Role.ITEM]),
        ("09:30 Arrival in Lima\n11:00     Talks     Mask room", [Role.ITEM, Role.ITEM]),
        ("16.30   Talks with the envoy of Peru\n\nFriday, 6 May\n\n" + TALKS, [Role.ITEM, Role.FURNITURE, Role.BODY]),
        ("Envoy leaves Lima\n-----------------\n" + TALKS, [Role.SHORT, Role.FURNITURE, Role.BODY]),
        ("Министр встретил посла\n\n" + TALKS, [Role.FURNITURE, Role.BODY]),
        ("From:\nMinistry of the Sea\n\n" + TALKS, [Role.FURNITURE, Role.BYLINE, Role.BODY]),
        ("1. Joint dictionary\n\n" + TALKS, [Role.SHORT, Role.BODY]),
        ("Masks of Lima at the museum in Riga. (AA Photo)\n\n" + TALKS, [Role.FURNITURE, Role.BODY]),
        ("The envoy at the museum (Photo: Anna Kask)\n\n" + TALKS, [Role.FURNITURE, Role.BODY]),
    ],
)
def test_lines_that_their_neighbours_explain(page: str, expected: list[Role]) -> None:
    assert roles(page) == expected

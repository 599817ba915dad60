from __future__ import annotations

import pytest

from icesco_cli.articles.formats.reading import read_text
from icesco_cli.articles.lines.blocks import BlockRole
from icesco_cli.articles.splitting.block_roles import sort_blocks

TALKS = "The minister met the envoy of Peru in Lima on Monday and agreed to open a school in Cusco."


def roles(page: str) -> list[BlockRole]:
    return [block.role for block in sort_blocks(read_text(page, "x"))]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("Trade/Investment forum opens\nIt was full.", [BlockRole.SHORT, BlockRole.BODY]),
        ("09:30 Minister opens forum\n\n" + TALKS, [BlockRole.SHORT, BlockRole.BODY]),
        ("3 reasons to visit Lima\n5 reasons to leave", [BlockRole.SHORT, BlockRole.SHORT]),
        ("Envoy leaves Lima\n\n-----\n\n" + TALKS, [BlockRole.SHORT, BlockRole.RULE, BlockRole.BODY]),
        ("Министр встретил посла в Лиме.", [BlockRole.BODY]),
        ("He said:\nAna Rojas will come", [BlockRole.BODY, BlockRole.SHORT]),
        ("Envoy shows masks at the museum (PHOTO)\n\n" + TALKS, [BlockRole.SHORT, BlockRole.BODY]),
        ("No:12/21, Information of the Press Service\n\n" + TALKS, [BlockRole.SHORT, BlockRole.BODY]),
        ("Envoy opens school in Lima   VIDEO\n\n" + TALKS, [BlockRole.SHORT, BlockRole.BODY]),
        ("Museum shows its masks (and a photo)\n\n" + TALKS, [BlockRole.SHORT, BlockRole.BODY]),
        ("The image of Lima: Anna Kask looks back\n\n" + TALKS, [BlockRole.SHORT, BlockRole.BODY]),
        ("News     10:45     Ferry late\n\n" + TALKS, [BlockRole.FURNITURE, BlockRole.BODY]),
    ],
)
def test_lines_that_are_what_they_seem(page: str, expected: list[BlockRole]) -> None:
    assert roles(page) == expected


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("Before the talks in Lima. Photo: Anna Kask, Harbour News\n\n" + TALKS, [BlockRole.FURNITURE, BlockRole.BODY]),
        ("This was published under the 2022 to 2024 government\n\n" + TALKS, [BlockRole.FURNITURE, BlockRole.BODY]),
        ("UN Photo/Anna Kask\nThe envoy in Lima.", [BlockRole.FURNITURE, BlockRole.FURNITURE]),
        (
            "No:12/21, Note of the Press\nEnvoy leaves Lima\n\n" + TALKS,
            [BlockRole.LABEL, BlockRole.SHORT, BlockRole.BODY],
        ),
        ("09:30 Arrival in Lima\n11:00 Talks with the envoy", [BlockRole.ITEM, BlockRole.ITEM]),
        ("09:30 Arrival in Lima\n11:00     Talks     Mask room", [BlockRole.ITEM, BlockRole.ITEM]),
        (
            "16.30   Talks with the envoy of Peru\n\nFriday, 6 May\n\n" + TALKS,
            [BlockRole.ITEM, BlockRole.FURNITURE, BlockRole.BODY],
        ),
        ("Envoy leaves Lima\n-----------------\n" + TALKS, [BlockRole.SHORT, BlockRole.FURNITURE, BlockRole.BODY]),
        ("Министр встретил посла\n\n" + TALKS, [BlockRole.FURNITURE, BlockRole.BODY]),
        ("From:\nMinistry of the Sea\n\n" + TALKS, [BlockRole.FURNITURE, BlockRole.BYLINE, BlockRole.BODY]),
        ("1. Joint dictionary\n\n" + TALKS, [BlockRole.SHORT, BlockRole.BODY]),
        ("The envoy of Peru (R) met her in Lima. / Photo: AA\n\n" + TALKS, [BlockRole.FURNITURE, BlockRole.BODY]),
        ("The envoy in Lima. Image: KNA, Anna Kask\n\n" + TALKS, [BlockRole.FURNITURE, BlockRole.BODY]),
        ("Masks of Lima in Riga, May 4, 2021. (AA Photo)\n\n" + TALKS, [BlockRole.FURNITURE, BlockRole.BODY]),
        ("Masks of Lima at the museum in Riga. (AA Photo)\n\n" + TALKS, [BlockRole.FURNITURE, BlockRole.BODY]),
        ("The envoy at the museum (Photo: Anna Kask)\n\n" + TALKS, [BlockRole.FURNITURE, BlockRole.BODY]),
    ],
)
def test_lines_that_their_neighbours_explain(page: str, expected: list[BlockRole]) -> None:
    assert roles(page) == expected

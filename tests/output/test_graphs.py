from __future__ import annotations

import io
import json
import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.output.graphs import Edge, GraphFormat, Node, write_graph

AMINA, JOAO, OTHER_AMINA = Node("p-1", "Amina Haddad"), Node("p-2", "João d'Almeida"), Node("p-3", "Amina Haddad")
EDGES = [Edge(AMINA, JOAO, 3), Edge(AMINA, OTHER_AMINA, 1)]
GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
NAMES = st.text(st.characters(exclude_categories=()), min_size=1)
HOSTILE = [
    '"; node [label="x',
    "\\",
    '\\"',
    "\\N",
    "<b>&",
    "end",
    "`*x*`",
    "a\nb",
    "\x1b[31m",
    "#quot;",
    "]]>",
    "\uffff",
]


def written(edges: list[Edge], form: GraphFormat) -> str:
    out = io.StringIO()
    write_graph(edges, form, out)
    return out.getvalue()


@pytest.mark.parametrize("form", list(GraphFormat))
def test_no_edges_are_an_empty_graph(form: GraphFormat) -> None:
    assert "Amina" not in written([], form)
    assert written([], form).endswith("\n")


def test_dot() -> None:
    assert written(EDGES, GraphFormat.DOT) == (
        "graph icesco {\n"
        '  "p-1" [label="Amina Haddad"];\n'
        '  "p-2" [label="João d\'Almeida"];\n'
        '  "p-3" [label="Amina Haddad"];\n'
        '  "p-1" -- "p-2" [label=3, weight=3];\n'
        '  "p-1" -- "p-3" [label=1, weight=1];\n'
        "}\n"
    )


def test_mermaid() -> None:
    assert written(EDGES, GraphFormat.MERMAID) == (
        "graph LR\n"
        '  n1["Amina Haddad"]\n'
        '  n2["João d#39;Almeida"]\n'
        '  n3["Amina Haddad"]\n'
        "  n1 ---|3| n2\n"
        "  n1 ---|1| n3\n"
    )


def test_json() -> None:
    assert json.loads(written(EDGES, GraphFormat.JSON)) == {
        "nodes": [{"id": node.id, "name": node.name} for node in (AMINA, JOAO, OTHER_AMINA)],
        "edges": [{"a": "p-1", "b": "p-2", "count": 3}, {"a": "p-1", "b": "p-3", "count": 1}],
    }


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_breaks_out_of_its_label(name: str) -> None:
    edges = [Edge(Node("p-1", name), JOAO, 1)]
    label = re.search(r'"p-1" \[label="((?:[^"\\]|\\.)*)"\];\n', written(edges, GraphFormat.DOT))
    assert label is not None
    assert "\n" not in label[1]
    assert re.fullmatch(
        r"""  n1\["(?:[\w .,\-\u0080-\U0010ffff]|\#\d+;)*"\]""", written(edges, GraphFormat.MERMAID).split("\n")[1]
    )


@given(NAMES, NAMES)
def test_graphml_and_json_can_be_read_whatever_the_names(one: str, two: str) -> None:
    edges = [Edge(Node("p-1", one), Node("p-2", two), 2)]
    tree = ET.fromstring(written(edges, GraphFormat.GRAPHML).encode())
    assert [node.get("id") for node in tree.iter(f"{GRAPHML}node")] == ["p-1", "p-2"]
    assert [edge.findtext(f"{GRAPHML}data") for edge in tree.iter(f"{GRAPHML}edge")] == ["2"]
    assert [node["name"] for node in json.loads(written(edges, GraphFormat.JSON))["nodes"]] == [one, two]


def test_graphml_keeps_names() -> None:
    tree = ET.fromstring(written([Edge(Node("p-1", 'A & "B" <C>'), JOAO, 2)], GraphFormat.GRAPHML).encode())
    assert [node.findtext(f"{GRAPHML}data") for node in tree.iter(f"{GRAPHML}node")] == ['A & "B" <C>', JOAO.name]

"""Who met whom, as a graph for other programs: Graphviz, Mermaid, GraphML (yEd, Gephi), JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TextIO

from icesco_cli.output.visible import one_line


class GraphFormat(StrEnum):
    """The forms of a graph."""

    DOT = "dot"
    MERMAID = "mermaid"
    GRAPHML = "graphml"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Node:
    """A party. Two of one name are two nodes: the id tells them apart."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Edge:
    """Two parties that met, and how often."""

    a: Node
    b: Node
    count: int


def write_graph(edges: Iterable[Edge], form: GraphFormat, out: TextIO) -> None:
    """Writes an undirected graph: edges bear the number of meetings, nodes come in the order of their first edge."""
    listed = list(edges)
    nodes = list(dict.fromkeys(node for edge in listed for node in (edge.a, edge.b)))
    WRITERS[form](nodes, listed, out)


def _write_dot(nodes: Sequence[Node], edges: Sequence[Edge], out: TextIO) -> None:
    out.write("graph icesco {\n")
    out.writelines(f"  {_dot(node.id)} [label={_dot(node.name)}];\n" for node in nodes)
    for edge in edges:
        out.write(f"  {_dot(edge.a.id)} -- {_dot(edge.b.id)} [label={edge.count}, weight={edge.count}];\n")
    out.write("}\n")


def _dot(text: str) -> str:
    """A quoted string; a backslash is doubled, for Graphviz reads escapes like \\N in labels."""
    return '"' + one_line(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _write_mermaid(nodes: Sequence[Node], edges: Sequence[Edge], out: TextIO) -> None:
    """Nodes are numbered, for an id may be a word of Mermaid's ("end")."""
    numbers = {node: f"n{number}" for number, node in enumerate(nodes, 1)}
    out.write("graph LR\n")
    out.writelines(f'  {numbers[node]}["{_mermaid(node.name)}"]\n' for node in nodes)
    out.writelines(f"  {numbers[edge.a]} ---|{edge.count}| {numbers[edge.b]}\n" for edge in edges)


def _mermaid(text: str) -> str:
    """Every character that might be markup, of Mermaid or of HTML, as Mermaid's numbered entity."""
    return "".join(
        char if char.isalnum() or char in " .,-" or ord(char) > 127 else f"#{ord(char)};" for char in one_line(text)
    )


def _write_graphml(nodes: Sequence[Node], edges: Sequence[Edge], out: TextIO) -> None:
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
    out.write('  <key id="name" for="node" attr.name="name" attr.type="string"/>\n')
    out.write('  <key id="count" for="edge" attr.name="count" attr.type="int"/>\n')
    out.write('  <graph edgedefault="undirected">\n')
    for node in nodes:
        out.write(f'    <node id="{_xml(node.id)}"><data key="name">{_xml(node.name)}</data></node>\n')
    for edge in edges:
        ends = f'source="{_xml(edge.a.id)}" target="{_xml(edge.b.id)}"'
        out.write(f'    <edge {ends}><data key="count">{edge.count}</data></edge>\n')
    out.write("  </graph>\n</graphml>\n")


def _xml(text: str) -> str:
    text = one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return text.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")


def _write_json(nodes: Sequence[Node], edges: Sequence[Edge], out: TextIO) -> None:
    from icesco_cli.output.structured import encode

    heads = [encode({"id": node.id, "name": node.name}) for node in nodes]
    ties = [encode({"a": edge.a.id, "b": edge.b.id, "count": edge.count}) for edge in edges]
    out.write(f'{{"nodes": [{_listed(heads)}],\n"edges": [{_listed(ties)}]}}\n')


def _listed(lines: Sequence[str]) -> str:
    return "\n" + ",\n".join(lines) + "\n" if lines else ""


WRITERS: dict[GraphFormat, Callable[[Sequence[Node], Sequence[Edge], TextIO], None]] = {
    GraphFormat.DOT: _write_dot,
    GraphFormat.MERMAID: _write_mermaid,
    GraphFormat.GRAPHML: _write_graphml,
    GraphFormat.JSON: _write_json,
}

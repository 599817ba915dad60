"""What each step of the way makes of a text of our own, as if it were printed on Tuesday, 14 May 2024:

    python -m tests.follow "Minister Ana Reis received Rector Paul Weber in Lisbon on Monday."

Each sentence is shown as a line of tokens under their annotations, with its mentions and times, as a row of chunks, and
with the events and promises that it tells; then what the whole article says. Every block names the files that made it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from types import ModuleType
from typing import Any
from unittest.mock import patch

from icesco_cli import extraction
from icesco_cli.facts.commitments import finding as commitment_finding
from icesco_cli.facts.commitments.promises.promise import Promise
from icesco_cli.facts.meetings import finding as meeting_finding
from icesco_cli.facts.meetings.events.events import Event
from icesco_cli.facts.sentences.chunks import Row
from icesco_cli.facts.story import Story
from icesco_cli.mentions import finding as mention_finding
from icesco_cli.mentions.words.tokens import Line
from icesco_cli.models import Commitment, Evidence, Findings, Meeting, Mention, Party, Person, Sentence, TimeExpression
from icesco_cli.text.calendar import Direction
from icesco_cli.text.settle import settle
from tests.found import findings

STEPS: tuple[tuple[ModuleType, str], ...] = (
    (mention_finding, "read_lines"),
    (extraction, "read_facts"),
    (meeting_finding, "_events"),
    (meeting_finding, "absent"),
    (meeting_finding, "_beside"),
    (commitment_finding, "promises"),
)
"""The functions whose arguments and results are shown, each where it is called."""


def follow(text: str) -> Iterator[str]:
    """The lines to print of a text, whose paragraphs are parted by empty lines."""
    calls: dict[str, list[tuple[Any, Any]]] = {name: [] for _, name in STEPS}
    with ExitStack() as patches:
        for module, name in STEPS:
            patches.enter_context(patch.object(module, name, _noting(getattr(module, name), calls[name])))
        articles = findings(text)
    if len(articles) != 1:
        raise SystemExit(f"The text is {len(articles)} articles: give one.")
    story: Story = calls["read_facts"][-1][0]
    events = {row.sentence.start: (row, made) for row, made in calls["_events"]}
    beside = {row.sentence.start: made for row, made in calls["_beside"]}
    elsewhere = {row.sentence.start: names for row, names in calls["absent"]}
    promises = {row.sentence.start: made for row, made in calls["promises"]}
    for read, sentence in zip(calls["read_lines"][-1][1], story.sentences, strict=True):
        yield f"\n{text[sentence.start : sentence.end]}"
        yield from _names(read.line, story, sentence)
        row, told = events[sentence.start]
        yield from _block("row of chunks: facts/sentences/chunks.py", [_row(row)])
        yield from _block("events: facts/meetings/events/", (_event(row, one) for one in told))
        named = (one.party for one in beside.get(sentence.start, ()))
        yield from _block("beside others: facts/meetings/events/attendance.py", map(_party, named))
        gone = sorted(elsewhere.get(sentence.start, ()))
        yield from _block("elsewhere, or not there any more: facts/meetings/events/absence.py", gone)
        made = promises.get(sentence.start, [])
        yield from _block("promises: facts/commitments/promises/", (_promise(row, one) for one in made))
    yield "\nThe article"
    yield from _article(articles[0])


def _noting(function: Callable[..., Any], calls: list[tuple[Any, Any]]) -> Callable[..., Any]:
    """The function, which notes its first argument and its result as well."""

    def note(*given: Any) -> Any:
        calls.append((given[0], function(*given)))
        return calls[-1][1]

    return note


def _block(head: str, lines: Iterable[str]) -> Iterator[str]:
    shown = [f"    {line}" for line in lines]
    return iter([f"  {head}", *shown] if shown else ())


def _names(line: Line, story: Story, sentence: Sentence) -> Iterator[str]:
    """What is named in a sentence, before any fact is read."""
    yield from _block("line of annotated tokens: mentions/lines.py", [_line(line)])
    mentions = (one for one in story.mentions if sentence.start <= one.start < sentence.end)
    yield from _block("mentions: mentions/marking.py, mentions/references/", (_mention(story, one) for one in mentions))
    times = (one for one in story.times if sentence.start <= one.start < sentence.end)
    yield from _block("times: text/times.py, text/settle.py", (_time(story, one) for one in times))


def _line(line: Line) -> str:
    shown, at = [], 0
    while at < line.size:
        annotation = line.at[at]
        last = annotation.last if annotation else at + 1
        words = " ".join(line.words[at:last])
        shown.append(f"[{annotation.label}: {words}]" if annotation else words)
        at = last
    return " ".join(shown)


def _mention(story: Story, one: Mention) -> str:
    reading = story.document.reading
    whole, own = reading[one.outer_start : one.outer_end], reading[one.start : one.end]
    return f"{whole!r}: {one.topic} by its {one.form} {own!r}, {' + '.join(one.names) or 'nobody knows who'}"


def _time(story: Story, one: TimeExpression) -> str:
    values = ", ".join(f"{name} {value}" for name, value in one.values)
    spans = (settle(one, story.reference, direction) for direction in (Direction.PAST, Direction.FUTURE))
    past, future = (" – ".join(filter(None, (span.begin, span.end))) if span else "open" for span in spans)
    words = story.document.reading[one.start : one.end]
    return f"{words!r}: {one.rule} ({values}); of what is past {past}, of what is to come {future}"


def _row(row: Row) -> str:
    return " | ".join(chunk.word or f"[{row.between(chunk.start, chunk.end)}]" for chunk in row.chunks)


def _event(row: Row, one: Event) -> str:
    words = row.between(row.chunks[one.at].start, row.chunks[one.last].end)
    where = f" at {one.venue or one.place}" if one.venue or one.place else ""
    known = ", adds to one told before" if one.known else ""
    return f"{words!r}: {one.rule}, {one.status} {one.kind or 'of no kind'}{where} of {_parties(one.parties)}{known}"


def _promise(row: Row, one: Promise) -> str:
    chunks = row.chunks
    limb = row.between(chunks[one.limb.first].start, chunks[one.limb.last].end)
    doers = " and ".join(row.between(chunks[at].start, chunks[at].end) for at in one.doers_here)
    return f"{chunks[one.at].word!r}: {one.rule}, {one.kind} of {doers or 'nobody named here'} to do {limb!r}"


def _parties(parties: Iterable[Party]) -> str:
    return ", ".join(map(_party, parties)) or "nobody named"


def _party(party: Party) -> str:
    return f"{party.name} ({party.part})"


def _article(found: Findings) -> Iterator[str]:
    yield from _block("people: mentions/linking/cast.py", map(_person, found.people))
    yield from _block("organisations", (one.name for one in found.organisations))
    yield from _block("meetings: facts/meetings/finding.py", map(_meeting, found.meetings))
    yield from _block("commitments: facts/commitments/finding.py", map(_commitment, found.commitments))


def _person(one: Person) -> str:
    return ", ".join((one.name, *(f"{role.title} of {role.of or 'what is not said'}" for role in one.roles)))


def _meeting(one: Meeting) -> str:
    where = ", ".join(filter(None, (one.venue, one.place))) or "nowhere"
    return f"{one.status} {one.kind}, {one.date}, {where}: {_parties(one.parties)}; by {_rules(one.evidence)}"


def _commitment(one: Commitment) -> str:
    by, to = (" and ".join(party.name for party in side) or "nobody" for side in (one.by, one.to))
    return f"{one.kind} of {by} to {to}, {one.made_on}: {one.what!r}, due {one.due}; by {_rules(one.evidence)}"


def _rules(evidence: Iterable[Evidence]) -> str:
    return ", ".join(one.rule for one in evidence)


if __name__ == "__main__":
    for printed in follow("\n\n".join(sys.argv[1:])):
        print(printed)

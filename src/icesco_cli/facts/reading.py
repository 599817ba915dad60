"""One article's facts: its sentences one by one, with what has been told so far in mind."""

from __future__ import annotations

from icesco_cli.facts.commitments.finding import Commitments
from icesco_cli.facts.meetings.finding import Meetings
from icesco_cli.facts.sides.affiliations import affiliations
from icesco_cli.facts.sides.representatives import Representatives
from icesco_cli.facts.sides.sides import Sides
from icesco_cli.facts.speeches.dashed_speeches import with_speeches
from icesco_cli.facts.speeches.inner_speeches import with_inner_speeches
from icesco_cli.facts.speeches.interviews import with_answers
from icesco_cli.facts.speeches.speech import speeches
from icesco_cli.facts.speeches.transcripts import with_turns
from icesco_cli.facts.story import Story, rows_of
from icesco_cli.models import Commitment, Meeting


def read_facts(story: Story) -> tuple[tuple[Meeting, ...], tuple[Commitment, ...]]:
    """The meetings and commitments that an article states, in the order in which it tells them."""
    rows = rows_of(story)
    affiliated = affiliations(rows, story.people, story.organisations, story.article.outlet)
    sides = Sides(Representatives(story.people, story.organisations, affiliated))
    sides.set_out(story.article.outlet, story.mentions)
    meetings, commitments = Meetings(story, sides), Commitments(story, sides)
    told = speeches(story.document.text, [(p.start, p.end) for p in story.article.paragraphs], rows)
    told = with_inner_speeches(rows, told)
    turns = with_turns(rows, told)
    for row, speech in zip(
        rows, with_answers(rows, with_speeches(rows, told)) if turns == told else turns, strict=True
    ):
        sides.hear(row)
        encounter = meetings.read(row, speech)
        sides.see(row)
        commitments.read(row, speech, encounter)
    return meetings.told(), commitments.told(meetings.encounters)

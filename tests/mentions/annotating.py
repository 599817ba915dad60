"""Read a text of one's own as an article: a title, if there is one, and a paragraph to each line."""

from __future__ import annotations

from icesco_cli.mentions.finding import Named, find_mentions
from icesco_cli.models import Article, Mention, Sentence, Shape, Topic
from icesco_cli.text.sentences import sentences


def annotate(text: str, title: str = "") -> Named:
    whole = f"{title}\n{text}" if title else text
    found = [Sentence(0, len(title), Shape.TITLE)] if title else []
    start = len(title) + 1 if title else 0
    for number, line in enumerate(text.split("\n"), 1):
        found += [Sentence(s, e, Shape.BODY, number) for s, e in sentences(whole, start, start + len(line))]
        start += len(line) + 1
    return find_mentions(whole, Article("a1", "page.txt", 1, 1, 0, len(whole), outlet=None), found)


def people(text: str, title: str = "") -> list[str]:
    return [person.name for person in annotate(text, title).people]


def bodies(text: str, title: str = "") -> list[str]:
    return [body.name for body in annotate(text, title).organisations]


def roles(text: str) -> dict[str, list[tuple[str, str | None]]]:
    return {person.name: [(role.title, role.of) for role in person.roles] for person in annotate(text).people}


def outer(text: str, topic: Topic = Topic.PERSON) -> list[str]:
    return [text[m.outer_start : m.outer_end] for m in annotate(text).mentions if m.topic is topic]


def of_topic(text: str, topic: Topic) -> list[Mention]:
    return [mention for mention in annotate(text).mentions if mention.topic is topic]

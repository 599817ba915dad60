"""Articles a second on one core: all rules of icesco, and spaCy's blank English with a sentencizer.

    python -m benchmarks.extraction --articles 3000

Run by a Python that has spaCy; prints JSON. Every document is read once: in portions, the first to warm up, the others
each by every contender in turn. Seconds are the processor's, so that other programs hardly matter.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

from benchmarks.corpus import Page, documents

Contender = Callable[[Sequence[Page]], None]
_PORTIONS = 5
_SPACY = "spacy.blank + sentencizer"
_RULER = "spacy.blank + sentencizer + entity_ruler"


def icesco(pages: Sequence[Page]) -> None:
    """From the text to the facts."""
    from icesco_cli.articles.files.document_paths import format_of
    from icesco_cli.articles.formats.reading import read_text
    from icesco_cli.extraction import extract

    for page in pages:
        extract(read_text(page.text, page.name, format_of(Path(page.name))))


def spacy_with(ruler: bool) -> Contender:
    """From the text to tokens and sentences, and to the entities of our own word tables with a ruler."""
    import spacy

    nlp: Any = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    if ruler:
        nlp.add_pipe("entity_ruler").add_patterns([{"label": "WORD", "pattern": words} for words in _phrases()])

    def read(pages: Sequence[Page]) -> None:
        for document in nlp.pipe(page.text for page in pages):
            for _ in document.sents:
                pass

    return read


def _phrases() -> list[str]:
    """The words of our tables that name things: countries, places, bodies, offices, honorifics and given names."""
    from icesco_cli.lexicon import words

    found = {form for country in words.countries() for form in (*country.forms, *country.adjectives, *country.people)}
    found |= {form for body in words.known_bodies() for form in body.forms}
    found |= {*words.places(), *words.honorifics(), *(name.title() for name in words.given_names())}
    return sorted(found)


def seconds(read: Contender, pages: Sequence[Page]) -> float:
    begin = process_time()
    read(pages)
    return process_time() - begin


def measure(articles: int) -> dict[str, Any]:
    """Milliseconds an article by contender, and the ratios of articles a second: ours to theirs."""
    contenders = {"icesco": icesco, _SPACY: spacy_with(ruler=False), _RULER: spacy_with(ruler=True)}
    pages = list(documents(articles, html=0))
    warm, *portions = (pages[number::_PORTIONS] for number in range(_PORTIONS))
    for read in contenders.values():
        read(warm)
    spent = [{name: seconds(read, portion) for name, read in contenders.items()} for portion in portions]
    held = [sum(page.articles for page in portion) for portion in portions]
    each = {name: [1000 * took[name] / count for took, count in zip(spent, held, strict=True)] for name in contenders}
    return {
        "articles": articles,
        "words": sum(len(page.text.split()) for page in pages),
        "milliseconds": {name: median(times) for name, times in each.items()},
        "ratios": {name: median(took[name] / took["icesco"] for took in spent) for name in (_SPACY, _RULER)},
        "phrases": len(_phrases()),
        "spacy": sys.modules["spacy"].__version__,
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=3_000)
    print(json.dumps(measure(parser.parse_args().articles)))

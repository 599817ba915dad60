"""The piece of SQL that gives a fact's sentences."""

from __future__ import annotations

SOURCES = """
        (SELECT json_group_array(json_object('article', article_id, 'source', source, 'line', line,
                'start', start, 'end', "end", 'quote', quote, 'rule', rule)) FROM
            (SELECT e.*, a.source AS source FROM evidence e JOIN articles a ON a.id = e.article_id
                WHERE e.{fact}_id = {table}.id ORDER BY a.source, e.start)) AS sources
"""
"""The sentences that state the fact, in the order of the documents, as JSON: SOURCES.format(fact=..., table=...)."""

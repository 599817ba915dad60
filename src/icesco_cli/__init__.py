"""icesco: who met whom, when, and what was promised.

    files -> articles -> mentions -> facts -> entities -> SQLite -> questions -> tables

Each step is a folder. Three files put them in order: `extraction` takes one document to its facts, `relinking.order`
takes the facts of all documents to rows, and `pipeline` calls both: documents in, database out.
"""

__version__ = "0.1.0"

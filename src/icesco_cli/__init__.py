"""icesco: who met whom, when, and what was promised.

    files -> articles -> mentions -> facts -> entities -> SQLite -> questions -> tables

Each step is a folder, and `pipeline` is the only file that knows their order.
"""

__version__ = "0.1.0"

"""The language as tables: countries, places, bodies, honorifics, offices, names, words of meeting and of promise.

Every table is a TOML file whose head explains its entries and says where its facts come from. `words` hands out the
things that have names; the words of one matter - meeting, promise, reference, calendar, pages - have a reader beside
their table (`meeting_words` reads `meeting_words.toml`). No other folder opens a file of these; `words.table` hands out
a table as TOML has it.
"""

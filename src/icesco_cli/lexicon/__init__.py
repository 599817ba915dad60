"""The language as tables: countries, places, bodies, honorifics, offices, names, words of meeting and of promise.

Every table is a TOML file that says where its facts come from; `words` is their only reader.
"""

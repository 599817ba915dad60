"""Whom each person and body of an article speaks for: the country of a minister, the university of a rector."""

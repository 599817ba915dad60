"""What linking takes from the word tables, which the database does not read."""

from __future__ import annotations

from icesco_cli.database.writing.office_owners import Background
from icesco_cli.lexicon.office_titles import leading, ministerial_words
from icesco_cli.lexicon.words import countries, places


def background() -> Background:
    """What the word tables know of countries, places and offices."""
    return Background(
        country_forms={country.name: country.forms for country in countries()},
        country_of_place={form: place.country for form, place in places().items() if place.country},
        leading=leading,
        ministerial=ministerial_words(),
    )

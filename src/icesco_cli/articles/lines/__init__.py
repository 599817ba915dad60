"""What a line or a block of a page is by its own words: a byline, a dateline, a headline, a title."""

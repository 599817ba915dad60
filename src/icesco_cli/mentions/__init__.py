"""Step 2, articles to mentions: people, organisations, places, and the words that refer back to them."""

"""A page to its articles: where each begins, its head, and what is none of it."""

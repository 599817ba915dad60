"""Step 5, SQLite: the schema, what writes it, the questions, and the look-up of names."""

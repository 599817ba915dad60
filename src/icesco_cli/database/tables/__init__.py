"""How the database is laid out, and opened to be asked."""

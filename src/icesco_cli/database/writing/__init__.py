"""What puts documents, and what linking made of them, into the database."""

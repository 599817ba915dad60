"""Sentences to commitments: who binds himself, to whom, to what and until when."""

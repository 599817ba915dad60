"""Sentences to meetings: who met whom, when and where."""

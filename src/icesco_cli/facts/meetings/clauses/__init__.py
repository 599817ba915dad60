"""What a sentence on a meeting is made of: its clauses and phrases, its nouns of meeting, and whether they are past."""

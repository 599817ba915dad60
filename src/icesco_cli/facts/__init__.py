"""Step 3, mentions to facts: meetings and commitments, each with its evidence."""

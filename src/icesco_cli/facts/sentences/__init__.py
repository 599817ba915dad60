"""What a sentence is made of: chunks, what governs what, groups of parties, subjects."""

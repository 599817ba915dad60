"""Step 3, mentions to facts, each with its evidence.

`sentences` cuts a sentence into chunks and clauses, and settles its days and its parties; `meetings` reads who met
whom; `commitments` reads who binds himself to what, and asks in which meeting a sentence was said; `reading` asks all.
"""

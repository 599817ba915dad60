"""Step 3, mentions to facts, each with its evidence.

`sentences` takes them apart; `meetings` reads who met whom; `commitments` reads who binds himself to what, and asks of
whose meeting a sentence speaks.
"""

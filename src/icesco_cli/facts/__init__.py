"""Step 3, mentions to facts, each with its evidence.

`days` settles when an article was written; `sentences` cuts a sentence into chunks and finds its subjects; `story`
makes an article ready; `speeches` says who speaks, `sides` for whom; `meetings` reads who met whom; `commitments` reads
who binds himself to what, and asks in which meeting a sentence was said; `reading` asks all.
"""

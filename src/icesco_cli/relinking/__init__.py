"""Linking redone for what new, changed and removed articles touch, and for nothing else.

The layers are those of `entities`: reprints, bodies, people, meetings and commitments. In each layer
`database.writing.locals` keeps what articles say, each saying once, with the keys of its block. When an article
changes, the blocks of its keys, before and after, are linked again by the same functions that link all at once, and
rows that come out other than before are written. Articles that tell of such rows are then looked at in the next layer.
So the rows are always those that linking all articles at once gives.
"""

"""Linking redone for what new, changed and removed articles touch, and for nothing else.

The layers are those of `entities`: reprints, bodies, people, meetings and commitments. In each layer
`database.writing.locals` keeps what articles say, each saying once, with its keys. When an article changes, bodies and
people are linked again in the blocks of its keys, before and after; of reprints, meetings and commitments those decide
again whom they join (`leading`) whom the change can reach. Rows that come out other than before are written, and
articles that tell of such rows are then looked at in the next layer. So the rows are always those that linking all
articles at once gives.
"""

"""Documents in, database out: what is new or changed is read, what is read waits, and all of it is linked at the end.

A document's way to its facts is `extraction`; the way of all facts to rows is `relinking.order`.
"""

"""Step 4, facts of many articles to one row each: same human? same body? same encounter? same undertaking?

What is here decides, in pure functions, and stores nothing: `relinking` asks it, layer by layer, for what an ingest has
changed. The rows are a function of all findings: the same set gives the same rows in any order (`tests.linking_at_once`
makes them of all articles together, and a property test compares). Each layer sees the rows below: reprints, bodies,
people, meetings, commitments.

Each layer works in *blocks*. What one article says (a local person, body, meeting, undertaking) has *block keys*: a
family name; a body's name without its country, and its acronyms; two who met and the day; who binds himself and the
month. Locals that share a key, directly or through others, form a block, and no decision looks beyond its block. What
says too little to be put in a block (a family name alone, an encounter without its day, two names that only one office
explains) is decided afterwards, each for itself, among the finished rows that stand under its keys. So an article that
is added, changed or removed can only touch the blocks of its own keys, before and after, and the late decisions that
looked there: those may be made again alone, then those of the next layer that name a row which changed, and so on up.

What articles say alike of a person or a body is one *saying* (`sayings`) with the number and the days of the articles,
for a well-known name stands in a hundred thousand of them, but in a dozen ways; only what differs is compared, and only
under a still narrower key. Each comparison is an exact rule. The fullest form goes first, and what follows joins the
*one* row that it fits; what fits none, or several, stays apart.
"""

"""Step 4, facts of many articles to one row each: same human? same body? same encounter? same undertaking?

What is here decides, in pure functions, and stores nothing: `relinking` asks it, layer by layer, for what an ingest has
changed. The rows are a function of all findings: the same set gives the same rows in any order (`tests.linking_at_once`
makes them of all articles together, and a property test compares). Each layer sees the rows below: reprints, owners,
bodies, people, meetings, commitments.

Whose a "Ministry of Culture" is, an article may leave to be understood: of the *owners* of such bodies in all articles,
the only one that this article speaks of. That is settled first, so that a ministry need not be decided together with
those of all other countries.

What one article says (a local text, body, person, meeting, undertaking) has *keys*: a family name; a body's name with
its owner, and its acronyms; two who met and the day; who binds himself and the month. There are two ways from there.

Bodies and people are decided in *blocks*: locals that share a key, directly or through others, form a block, and no
decision looks beyond it. What says too little to be put in a block (a family name alone, two names that only one office
explains) is decided afterwards, each for itself, among the finished rows that stand under its keys.

Texts, meetings and undertakings stand in one order, the most exact first, and each joins the *leader* before it that it
fits, of those whose keys it meets (`leading`). In blocks they could not be: in an archive of a million articles, two
who met in a month and three who promised in another hang together through others, until half of it is one block.

Either way an article that is added, changed or removed touches few: the blocks of its keys, or who stands behind it and
fits it; then those of the next layer that name a row which changed, and so on up.

What articles say alike of a person or a body is one *saying* (`sayings`) with the number and the days of the articles,
for a well-known name stands in a hundred thousand of them, but in a dozen ways; only what differs is compared, and only
under a still narrower key. Each comparison is an exact rule. The fullest form goes first, and what follows joins the
*one* row that it fits; what fits none, or several, stays apart.
"""

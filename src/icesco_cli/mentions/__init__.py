"""Step 2, articles to mentions: the people, bodies, offices and places that an article names, and what refers back.

Upwards: `words` (tokens, and what the tables say of them), `bodies`, `offices` and `humans` (what one line names),
`lines` (all rules that need one line alone), `linking` (whose name and office each is, over the article), `references`
(whom "the Minister" and "he" stand for), `marking` (mentions with their offsets) and `finding`. The floors above ask
`finding` for the mentions, and `references.coreference` for what refers back to them.
"""

"""From promises to undertakings: who is bound, to whom, in which words, on which days."""

"""From promises to undertakings: who is bound, to whom, in which words, on which days.

`gathering` puts them together. It asks `bound` who is bound, for whom the words of a sentence stand being told by
`meant`; `addressees`, to whom; `wording` and `gaps`, in which words; `spoken_days` and `terms`, when it was said; and
`deadlines`, when it falls due.
"""

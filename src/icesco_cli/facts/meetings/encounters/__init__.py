"""What several sentences tell of one encounter, with its days and its places.

For each sentence `crowds` says whom "they" means, and `entries` and `items` what a schedule or a list leaves out. Its
events are seen in the light of what was told before (`contexts`) and get their days (`settling`, `when`,
`event_times`, `timeline`); `telling` finds the encounter to which each belongs, which `agreement` decides, and
`listening` hears who spoke there. Once all is told, `past_and_private` leaves out what is no matter of the article, and
`scenes`, `shared_scenes` and `seats` say where the others were.
"""

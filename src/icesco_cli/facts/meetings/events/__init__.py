"""What one sentence tells of a meeting: by its verbs, its nouns and its lists.

`verb_events` reads each verb by its frame (`frames`), `noun_events` the nouns of meeting, `lists` those who are listed
as present. `attendance` and `absence` say who else was there and who was not; `whereabouts`, `stated_places` and
`buildings`, where it was; `apart` parts what a sentence tells of several meetings.
"""

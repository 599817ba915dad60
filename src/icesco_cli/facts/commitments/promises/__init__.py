"""The forms of promise: what one sentence promises, by the word that makes it.

`reading` asks the reader of each word of promise: `verbs`, `nouns`, `modals`, `passives`, `states`, `signings`,
`invitations`, `things`; of a headline, `headlines`; of the items of a list, `lists` and `listed_documents`.
"""

"""The forms of promise: what one sentence promises, by the word that makes it."""

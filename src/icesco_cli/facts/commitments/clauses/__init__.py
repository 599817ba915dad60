"""The grammar of undertakings: clauses, who does what in them, and what may stand behind a word of promise."""

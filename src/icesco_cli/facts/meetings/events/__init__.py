"""What one sentence tells of a meeting: by its verbs, its nouns and its lists."""

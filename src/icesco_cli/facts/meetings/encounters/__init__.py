"""What several sentences tell of one encounter, with its days and its places."""

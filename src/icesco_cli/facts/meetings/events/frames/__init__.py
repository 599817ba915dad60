"""What each frame of the verbs of meeting says: who took part, and as what."""

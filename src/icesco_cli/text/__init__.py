"""What any text needs: cleaning, sentences with their offsets, times, and the folding and comparing of names."""

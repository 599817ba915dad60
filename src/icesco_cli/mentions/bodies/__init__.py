"""Bodies found in a line, by their head noun (`headed`), or by what stands beside them where they have none."""

"""Offices found in a line: what stands before the head noun (`modifiers`) and behind it (`complements`)."""

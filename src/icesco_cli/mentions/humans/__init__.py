"""The names of humans found in a line, who is whom among them, and which office is whose (`holders`)."""

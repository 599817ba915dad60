"""Step 6, rows to what a person or a program reads: tables, JSON, CSV, Markdown."""

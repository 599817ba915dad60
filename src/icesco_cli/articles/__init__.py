"""Step 1, files to articles: encodings, text, Markdown and HTML, several articles in one page, title, day, outlet, author."""

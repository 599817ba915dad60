"""Step 1, files to articles: encodings, text, Markdown and HTML, the articles of a page, title, day, outlet, author."""

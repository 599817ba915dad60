"""From the names of an article to its people and bodies: `cast` asks the others, in the order of the page."""

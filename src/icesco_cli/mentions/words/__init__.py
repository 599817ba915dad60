"""The words of a line: its tokens, what the tables say of them, and the phrases and places among them."""

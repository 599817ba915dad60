"""Bytes of each format to the text of a document, with what its markup says."""

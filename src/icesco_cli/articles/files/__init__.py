"""The files and URLs that the user names, and their bytes."""

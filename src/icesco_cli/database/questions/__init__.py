"""What can be asked of the database, a file for each matter."""

"""Finding whom a name means."""

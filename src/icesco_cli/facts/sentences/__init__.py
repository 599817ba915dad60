"""What a sentence is made of: chunks, subjects, speakers, parties, days."""

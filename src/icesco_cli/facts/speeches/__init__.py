"""Who says each sentence: speakers, quotations, speeches, interviews, conversations."""

"""The words that refer back ("the Minister", "he"), and whom they stand for (`coreference`)."""

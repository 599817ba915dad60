"""Where "one document in, its facts out" runs: here, in processes of this machine, or on a cluster."""

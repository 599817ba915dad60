"""The command line: options in, one call, one answer out. The only place that prints or exits."""

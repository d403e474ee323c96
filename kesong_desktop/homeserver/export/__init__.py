"""Export of what users have on a home server, in open formats."""

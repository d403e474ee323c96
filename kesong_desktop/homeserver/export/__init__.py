"""Export of what people have on a home server, in open formats."""

"""Releases of the program: how their versions compare."""

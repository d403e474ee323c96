"""Frozen dataclasses and pure rules: no I/O, no clock, no random, no Qt."""

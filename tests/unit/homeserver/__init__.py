"""Tests of the home server."""

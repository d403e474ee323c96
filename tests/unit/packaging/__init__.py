"""Tests of the packages and of what makes them."""

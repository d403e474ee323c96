"""Rows of posts of any length, and how more of them are asked for."""

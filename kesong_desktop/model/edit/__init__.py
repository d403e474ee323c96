"""Edits as data: recipes, crops, trims, covers and their geometry."""

"""Layouts of the item views: where items are for a width. Pure, no Qt."""
